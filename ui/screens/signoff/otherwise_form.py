"""Deciding otherwise than recommended, or refusing: a written reason, and grounds in kk and ru."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.workflow.door import DecisionOutcome
from ui.components.label import BODY, COLUMN, ERROR, HEADING, MUTED, Label
from ui.components.paper_words import paragraph_words
from ui.components.style import Live, px
from ui.components.text_area import TextArea
from ui.components.tick import Tick

if TYPE_CHECKING:
    from app.decisions.reasons import Reason
    from ui.i18n.languages import Languages
    from ui.screens.signoff.reading import SignFile


class OtherwiseForm(Live, QWidget):
    """The reason, and for a refusal the grounds. Signal: `changed()` at each change."""

    changed = Signal()

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._outcome = DecisionOutcome.ISSUE
        self._departs = False
        self._offered: tuple[Reason, ...] = ()
        self._boxes: dict[str, Tick] = {}
        self._title, self._words = Label("", HEADING, wrap=True), Label("", MUTED, wrap=True)
        self.reason = TextArea(lines=3)
        self.reason.edit.setObjectName("decision_reason_field")
        self._grounds_title = Label("", HEADING)
        self._grounds_error = Label("", ERROR, wrap=True)
        self._grounds = QWidget()
        self._grid = QGridLayout(self._grounds)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(8))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(2), px(16), px(12))
        column.setSpacing(px(8))
        for part in (
            self._title,
            self._words,
            self.reason,
            self._grounds_title,
            self._grounds_error,
            self._grounds,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.reason.changed.connect(self._edited)
        self.come_alive()

    @property
    def outcome(self) -> DecisionOutcome:
        """What would be decided."""
        return self._outcome

    def begin(self, file: SignFile, outcome: DecisionOutcome) -> None:
        """Start anew for a dossier."""
        recommended = file.line.recommended
        self._outcome = outcome
        self._departs = recommended is not None and recommended is not outcome
        self._offered = file.grounds if outcome is DecisionOutcome.REFUSE else ()
        self.reason.set_text("")
        self.reason.set_error("")
        self._grounds_error.hide()
        self._lay_out_grounds()
        self.words()
        self.reason.edit.setFocus()

    @property
    def reason_needed(self) -> bool:
        """Whether it cannot be done without a written reason."""
        return self._departs or self._outcome is DecisionOutcome.ISSUE

    def chosen(self) -> tuple[str, ...]:
        """Codes of the grounds that are ticked."""
        return tuple(code for code, box in self._boxes.items() if box.isChecked())

    def complete(self) -> bool:
        """Whether it can be decided; what is missing is said under its field."""
        translate = QCoreApplication.translate
        no_reason = self.reason_needed and not self.reason.text()
        no_grounds = bool(self._boxes) and not self.chosen()
        if no_reason:
            self.reason.set_error(translate("Signoff", "Give the reason in writing."))
            self.reason.edit.setFocus()
        if no_grounds:
            self._grounds_error.setText(
                "▲ " + translate("Signoff", "A refusal needs at least one ground.")
            )
            self._grounds_error.show()
            if not no_reason:
                next(iter(self._boxes.values())).setFocus()
        return not (no_reason or no_grounds)

    def _edited(self) -> None:
        self.reason.set_error("")
        if self.chosen():
            self._grounds_error.hide()
        self.changed.emit()

    def _lay_out_grounds(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes = {}
        if not self._offered:
            return
        self._grid.addWidget(Label("Қазақша", COLUMN), 0, 1)
        self._grid.addWidget(Label("Русский", COLUMN), 0, 2)
        for place, reason in enumerate(self._offered, 1):
            box = Tick()
            box.setObjectName(f"ground_{reason.code}")
            box.toggled.connect(self._edited)
            self._boxes[reason.code] = box
            self._grid.addWidget(box, place, 0, Qt.AlignmentFlag.AlignTop)
            words = reason.filled({})
            for side, text in ((1, words.kk), (2, words.ru)):
                label = _Words(text, box)
                self._grid.addWidget(label, place, side, Qt.AlignmentFlag.AlignTop)

    def words(self) -> None:
        translate = QCoreApplication.translate
        issue = self._outcome is DecisionOutcome.ISSUE
        if self._departs:
            title = (
                translate("Signoff", "Issue, though the Commission recommends to refuse")
                if issue
                else translate("Signoff", "Refuse, though the Commission recommends to issue")
            )
            words = translate(
                "Signoff",
                "The Commission advises; a departure is kept in the register (reading A7).",
            )
        elif issue:
            title = translate("Signoff", "Issue, though it was filed late")
            words = translate("Signoff", "The reason is kept with the decision (reading A12).")
        else:
            title = translate("Signoff", "Refuse, with grounds")
            words = translate("Signoff", "The reasoned answer leaves within the same term.")
        self._title.setText(title)
        self._words.setText(words)
        self.reason.set_label(
            translate("Signoff", "Reason, in writing")
            if self.reason_needed
            else translate("Signoff", "Reason (if there is more to say)")
        )
        self._grounds_title.setText(translate("Signoff", "Grounds of the refusal"))
        self._grounds_title.setVisible(bool(self._boxes))
        self._grounds.setVisible(bool(self._boxes))
        for reason in self._offered:
            name = f"{self._languages.pick(reason.filled({}))}, {paragraph_words(reason.paragraph)}"
            self._boxes[reason.code].setAccessibleName(name)


class _Words(Label):
    """Words beside a box; a click on them ticks it."""

    def __init__(self, text: str, box: Tick) -> None:
        super().__init__(text, BODY, wrap=True)
        self._box = box

    def mouseReleaseEvent(self, _event: object) -> None:
        self._box.toggle()
