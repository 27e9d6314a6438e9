"""The buttons under an item: the one next thing filled, the others quiet below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commission.quorum import Presence
from app.commission.voting import Choice
from ui.components.buttons import PRIMARY, QUIET, SECONDARY, Button
from ui.components.style import px
from ui.screens.session.view_model import SessionModel


class ItemButtons(QWidget):
    """What can be done with the item, by its state and by who sits here."""

    concluding = Signal()
    next_asked = Signal()
    voted = Signal(str)
    opinion_asked = Signal()
    opinion_kept = Signal()
    opinion_left = Signal()

    def __init__(self, model: SessionModel) -> None:
        super().__init__()
        self._model = model
        self._writing, self._grounds = False, 0
        self.conclude = Button("", PRIMARY, "Ctrl+↵")
        self.next = Button("", SECONDARY, "N")
        self.issue, self.refuse, self.abstain = (
            Button("", SECONDARY, key) for key in ("I", "R", "A")
        )
        self.postpone, self.opinion, self.reopen, self.take_up = (
            Button("", QUIET) for _ in range(4)
        )
        self.keep, self.leave = Button("", PRIMARY, "Ctrl+↵"), Button("", SECONDARY)
        self._name()
        self._wire()
        self._lay_out()
        self.retranslate()

    def _name(self) -> None:
        for name, button in (
            ("conclude_button", self.conclude),
            ("next_button", self.next),
            ("vote_issue_button", self.issue),
            ("vote_refuse_button", self.refuse),
            ("vote_abstain_button", self.abstain),
            ("postpone_button", self.postpone),
            ("opinion_button", self.opinion),
            ("reopen_button", self.reopen),
            ("take_up_button", self.take_up),
            ("keep_opinion_button", self.keep),
            ("leave_opinion_button", self.leave),
        ):
            button.setObjectName(name)

    def _wire(self) -> None:
        self.conclude.clicked.connect(self.concluding)
        self.next.clicked.connect(self.next_asked)
        self.issue.clicked.connect(lambda: self.voted.emit(Choice.ISSUE))
        self.refuse.clicked.connect(lambda: self.voted.emit(Choice.REFUSE))
        self.abstain.clicked.connect(lambda: self.voted.emit(Choice.ABSTAIN))
        self.postpone.clicked.connect(self._model.postpone)
        self.reopen.clicked.connect(self._model.reopen)
        self.take_up.clicked.connect(self._model.take_up)
        self.opinion.clicked.connect(self.opinion_asked)
        self.keep.clicked.connect(self.opinion_kept)
        self.leave.clicked.connect(self.opinion_left)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (first, (self.conclude, self.issue, self.refuse, self.abstain, self.keep, self.leave)),
            (second, (self.postpone, self.take_up, self.reopen, self.opinion)),
        ):
            row.setSpacing(px(8))
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        first.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(first)
        column.addLayout(second)

    def write_opinion(self, *, writing: bool) -> None:
        """Offer to keep or leave the opinion that is being written."""
        self._writing = writing
        self.show_state(grounds=self._grounds)

    def can_conclude(self) -> bool:
        """Whether the votes carry something, and a refusal has its grounds."""
        item = self._model.item
        if not (self._model.holds and self._model.heard and item and item.tally):
            return False
        outcome = item.tally.outcome
        return outcome is Choice.ISSUE or (outcome is Choice.REFUSE and self._grounds > 0)

    def show_state(self, *, grounds: int) -> None:
        """Show what can be done; `grounds` says how many are ticked."""
        self._grounds = grounds
        model, item = self._model, self._model.item
        running, holds, heard = model.state == "running", model.holds, model.heard
        outcome = item.tally.outcome if item and item.tally else None
        writing = self._writing
        self.conclude.setText(self._conclude_words(outcome))
        self.conclude.setEnabled(self.can_conclude())
        undecided = bool(model.page and model.page.undecided)
        self.next.setEnabled(undecided)
        self.next.set_kind(PRIMARY if holds and undecided and not heard else SECONDARY)
        changing = holds and model.state in ("planned", "running")
        undone = bool(item and not item.outcome)
        postponed = bool(item and item.postponed)
        votes = bool(item and item.may_vote and not holds and not writing)
        shown = {
            self.conclude: holds and heard and not writing,
            self.issue: votes,
            self.refuse: votes,
            self.abstain: votes,
            self.next: holds and running and not writing,
            self.postpone: changing and undone and not postponed and not writing,
            self.take_up: changing and postponed,
            self.reopen: holds and running and not undone,
            self.opinion: self._may_give_opinion() and not writing,
            self.keep: writing,
            self.leave: writing,
        }
        # Those that go first, or for a moment the row would be wider than the window.
        for button in sorted(shown, key=lambda each: shown[each]):
            button.setVisible(shown[button])

    def _may_give_opinion(self) -> bool:
        model, item = self._model, self._model.item
        page = model.page
        if page is None or item is None or not item.special_opinion or page.view.final:
            return False
        if model.state not in ("running", "ended"):
            return False
        sat = dict(item.presence).get(model.me) is Presence.PRESENT
        return model.holds or sat

    def _conclude_words(self, outcome: Choice | None) -> str:
        if outcome is Choice.ISSUE:
            return self.tr("Recommend issue")
        if outcome is Choice.REFUSE:
            return self.tr("Recommend refusal")
        return self.tr("Conclude")

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.next.setText(self.tr("Next"))
        self.issue.setText(self.tr("Issue"))
        self.refuse.setText(self.tr("Refuse"))
        self.abstain.setText(self.tr("Abstain"))
        self.postpone.setText(self.tr("Postpone"))
        self.opinion.setText(self.tr("Special opinion…"))
        self.reopen.setText(self.tr("Take the outcome back"))
        self.take_up.setText(self.tr("Hear it after all"))
        self.keep.setText(self.tr("Keep the opinion"))
        self.leave.setText(self.tr("Cancel"))
        self.show_state(grounds=self._grounds)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
