"""The buttons under an item: the one next thing filled, the others quiet below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commission.quorum import Presence
from app.commission.voting import Choice
from ui.components.buttons import PRIMARY, QUIET, SECONDARY, Button
from ui.components.style import px
from ui.components.wrapping import WrapLayout
from ui.screens.session.floor import Floor
from ui.screens.session.view_model import SessionModel


class ItemButtons(QWidget):
    """What can be done with the item, by its state and by who sits here."""

    concluding = Signal()
    next_asked = Signal()
    voted = Signal(str)
    opinion_asked = Signal()
    question_asked = Signal()
    opinion_kept = Signal()
    opinion_left = Signal()

    def __init__(self, model: SessionModel, floor: Floor) -> None:
        super().__init__()
        self._model, self._floor = model, floor
        self._writing, self._asking, self._grounds = False, False, 0
        self.conclude = Button("", PRIMARY, "Ctrl+↵")
        self.next = Button("", SECONDARY, "N")
        self.issue, self.refuse, self.abstain = (
            Button("", SECONDARY, key) for key in ("1", "2", "3")
        )
        self.postpone, self.opinion, self.reopen, self.take_up = (
            Button("", QUIET) for _ in range(4)
        )
        self.discuss, self.question = Button("", QUIET, "D"), Button("", QUIET, "Q")
        self.turning = Button("", QUIET, "W")
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
            ("open_discussion_button", self.discuss),
            ("ask_question_button", self.question),
            ("turning_button", self.turning),
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
        self.discuss.clicked.connect(self._floor.open_discussion)
        self.question.clicked.connect(self.question_asked)
        self.turning.clicked.connect(self._floor.look)
        self.keep.clicked.connect(self.opinion_kept)
        self.leave.clicked.connect(self.opinion_left)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), WrapLayout()
        first.setSpacing(px(8))
        second.setSpacing(px(4))
        for button in (
            self.conclude, self.issue, self.refuse, self.abstain, self.keep, self.leave,
        ):  # fmt: skip
            first.addWidget(button)
        first.addStretch(1)
        first.addWidget(self.next)
        for button in (
            self.discuss, self.postpone, self.take_up, self.reopen, self.question, self.opinion,
            self.turning,
        ):  # fmt: skip
            second.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(first)
        column.addLayout(second)

    def write_opinion(self, *, writing: bool, asking: bool = False) -> None:
        """Offer to keep or leave the opinion, or the question, that is being written."""
        self._writing, self._asking = writing, asking
        self.retranslate()

    def can_conclude(self) -> bool:
        """Whether the votes carry something, and a refusal has its grounds."""
        item = self._model.item
        if not (self._model.holds and self._model.heard and item and item.tally):
            return False
        if self._floor.unchecked():
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
            self.discuss: self._floor.may_open_discussion and not writing,
            self.question: self._floor.may_ask and not writing,
            self.turning: self._floor.may_look and not writing,
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
        self.discuss.setText(self.tr("Open the discussion"))
        self.question.setText(self.tr("Ask a question…"))
        self.turning.setText(self.tr("What would turn it"))
        self.keep.setText(
            self.tr("Put the question") if self._asking else self.tr("Keep the opinion")
        )
        self.leave.setText(self.tr("Cancel"))
        self.show_state(grounds=self._grounds)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
