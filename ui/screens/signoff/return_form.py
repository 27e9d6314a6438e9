"""Returning a dossier to the step before: the step, and the reason, from the bank or in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components.choice_field import Choice, ChoiceField
from ui.components.label import HEADING, MUTED, Label
from ui.components.style import Live, px
from ui.components.text_area import TextArea

if TYPE_CHECKING:
    from app.kernel.text import Trilingual
    from ui.i18n.languages import Languages
    from ui.screens.signoff.reading import SignFile


class ReturnForm(Live, QWidget):
    """Why the dossier goes back; the term runs on (reading A10)."""

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._step: Trilingual | None = None
        self._reasons: tuple[tuple[str, Trilingual], ...] = ()
        self._title, self._words = Label("", HEADING, wrap=True), Label("", MUTED, wrap=True)
        self.known = ChoiceField()
        self.known.edit.setObjectName("return_known_reason_field")
        self.reason = TextArea(lines=3)
        self.reason.edit.setObjectName("return_reason_field")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(2), px(16), px(12))
        column.setSpacing(px(10))
        for part in (self._title, self._words, self.known, self.reason):
            column.addWidget(part)
        column.addStretch(1)
        self.known.changed.connect(self._take)
        self.reason.changed.connect(lambda _text: self.reason.set_error(""))
        self.come_alive()

    def begin(self, file: SignFile) -> None:
        """Start anew for a dossier."""
        step = file.file.procedure.step(file.returnable)
        self._step = step.name if step else None
        self._reasons = file.return_reasons
        self.known.set_value(None)
        self.reason.set_text("")
        self.reason.set_error("")
        self.words()
        self.reason.edit.setFocus()

    def complete(self) -> bool:
        """Whether a reason is there; said under the field when not."""
        if self.reason.text():
            return True
        self.reason.set_error(QCoreApplication.translate("Signoff", "Give the reason in writing."))
        self.reason.edit.setFocus()
        return False

    def _take(self, key: object) -> None:
        text = next((text for code, text in self._reasons if code == key), None)
        if text is not None:
            self.reason.set_text(self._languages.pick(text))
            self.reason.set_error("")

    def words(self) -> None:
        translate, pick = QCoreApplication.translate, self._languages.pick
        title = translate("Signoff", "Return to the step before: {step}")
        self._title.setText(title.replace("{step}", pick(self._step) if self._step else ""))
        self._words.setText(translate("Signoff", "A return gives no new days: the term runs on."))
        self.known.set_label(translate("Signoff", "Reason from the list"))
        self.known.set_choices([Choice(code, pick(text)) for code, text in self._reasons])
        self.reason.set_label(translate("Signoff", "Reason, in writing"))
