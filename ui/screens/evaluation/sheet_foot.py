"""Under the sheet: the total, what is missing, the next key, and what is done with the whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.evaluation.criteria import Kind
from ui.actions.keys import key_cap
from ui.components.buttons import PRIMARY, QUIET, Button
from ui.components.elided_label import ElidedLabel
from ui.components.label import FIGURE, MUTED, Label
from ui.components.style import px
from ui.i18n.formats import moment_text, number_text
from ui.screens.evaluation.key_line import KeyLine
from ui.screens.evaluation.sheet_model import Missing
from ui.screens.evaluation.view_model import EvaluationModel
from ui.screens.evaluation.words import mark_keys, seal_words, standing_words


class SheetFoot(QWidget):
    """Follows the model by `show_state`; its buttons are wired by the panel."""

    def __init__(self, model: EvaluationModel) -> None:
        super().__init__()
        self._model = model
        self.next_key = KeyLine()
        self.note = Button("", QUIET, "N")
        self.total, self._of = Label("", FIGURE), Label("", MUTED)
        self.standing = ElidedLabel("", MUTED)
        self.step_aside, self.submit = Button(), Button("", PRIMARY, "Ctrl+↵")
        self.reopen, self.next = Button(), Button("", PRIMARY, "Ctrl+→")
        self.total.setObjectName("total_figure")
        for name, button in (
            ("step_aside_button", self.step_aside),
            ("submit_button", self.submit),
            ("reopen_button", self.reopen),
            ("next_dossier_button", self.next),
            ("private_note_button", self.note),
        ):
            button.setObjectName(name)
        self._lay_out()

    def _lay_out(self) -> None:
        hints = QHBoxLayout()
        hints.addWidget(self.next_key, 1)
        hints.addWidget(self.note)
        figures = QHBoxLayout()
        figures.setSpacing(px(5))
        figures.addWidget(self.total)
        figures.addWidget(self._of, 0, Qt.AlignmentFlag.AlignBottom)
        figures.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addLayout(figures, 1)
        for button in (self.step_aside, self.reopen, self.submit, self.next):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(4), px(14), px(10))
        column.setSpacing(px(3))
        column.addLayout(hints)
        column.addLayout(row)
        column.addWidget(self.standing)

    def show_state(self) -> None:
        """Show which acts there are now, the figures and the next key."""
        draft = self._model.draft
        if draft is None:
            return
        writable = not draft.read_only
        self.step_aside.setVisible(writable)
        self.submit.setVisible(writable)
        self.reopen.setVisible(draft.view.evaluation is not None and draft.view.run is not None)
        self.next.setVisible(not writable)
        more = self._model.following is not None
        self.next.setText(self.tr("Next dossier") if more else self.tr("To my desk"))
        self.next.set_key_hint(key_cap("evaluation.next", "Ctrl+Right") if more else "")
        self._show_total()
        self.show_next()

    def show_next(self) -> None:
        """Show the next key alone: the focus moved, the sheet stayed as it was."""
        self.next_key.say(*self._next())

    def _show_total(self) -> None:
        draft = self._model.draft
        if draft is None:
            return
        scoring, evaluation = draft.scoring, draft.view.evaluation
        abstained = evaluation is not None and evaluation.abstained
        self.total.setText("—" if abstained else number_text(scoring.total))
        self._of.setText("" if abstained else f"/ {number_text(scoring.maximum)}")
        self.setToolTip("")
        if evaluation is None:
            closed = self.tr("scoring is closed")
            self.standing.say(standing_words(scoring) if draft.view.run else closed)
            return
        words = self.tr("abstained · seal {seal}") if abstained else self.tr("seal {seal}")
        self.standing.say(words.replace("{seal}", seal_words(evaluation.seal)))
        tip = self.tr("Submitted {moment}. Seal {seal}")
        tip = tip.replace("{moment}", moment_text(evaluation.made_at))
        self.setToolTip(tip.replace("{seal}", evaluation.seal))

    def _next(self) -> tuple[str, str]:
        """The key that leads on from here, and what it does."""
        model = self._model
        here, missing = model.focused, model.lacks(model.focused)
        if not model.writable:
            if model.following is None:
                return "", self.tr("Every dossier has your sheet")
            return key_cap("evaluation.next", "Ctrl+Right"), self.tr("next dossier without a sheet")
        if here is not None and Missing.MARK in missing:
            if here.kind is Kind.NUMBER:
                return "0–9", self.tr("type the number, then Enter")
            keys = mark_keys(sorted(choice.value for choice in here.choices))
            return keys, self.tr("give the mark and go on")
        if Missing.COMMENT in missing:
            return key_cap("evaluation.comment", "C"), self.tr("say why this mark")
        if Missing.EVIDENCE in missing:
            return key_cap("evaluation.evidence", "E"), self.tr("mark the place in the scan")
        if model.first_missing() is None:
            return key_cap("evaluation.submit", "Ctrl+Return"), self.tr("submit and seal the sheet")
        return key_cap("evaluation.submit", "Ctrl+Return"), self.tr("go to what is missing")

    def retranslate(self) -> None:
        """Set every text again."""
        self.step_aside.setText(self.tr("Step aside…"))
        self.submit.setText(self.tr("Submit"))
        self.reopen.setText(self.tr("Reopen…"))
        self.note.setText(self.tr("Private note"))
        self.note.set_key_hint(key_cap("evaluation.note", "N"))
        self.submit.set_key_hint(key_cap("evaluation.submit", "Ctrl+Return"))
        self.show_state()
