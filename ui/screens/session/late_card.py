"""Asks why an act comes after its limit, before it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.decisions.reasons import Reason
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.choice_field import Choice, ChoiceField
from ui.components.label import STRONG, Label
from ui.components.style import px
from ui.i18n.languages import Languages


class LateCard(Card):
    """Hidden until `ask`; `given(str, str)` carries the act and the code of the reason."""

    given = Signal(str, str)
    left = Signal()

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._languages = languages
        self._act, self._number = "", ""
        self._said = Label("", STRONG, wrap=True)
        self.reason = ChoiceField()
        self.reason.edit.setObjectName("late_reason_field")
        self.do = Button("", PRIMARY, "Ctrl+↵")
        self.do.setObjectName("late_reason_button")
        self._cancel = Button("", SECONDARY)
        row = QHBoxLayout()
        row.setSpacing(px(10))
        words = QVBoxLayout()
        words.addWidget(self._said)
        words.addWidget(self.reason)
        row.addLayout(words, 1)
        row.addWidget(self._cancel)
        row.addWidget(self.do)
        self.body.addLayout(row)
        self.do.clicked.connect(self.give)
        self._cancel.clicked.connect(self.leave)
        self.reason.changed.connect(lambda _key: self.reason.set_error(""))
        self.hide()

    def ask(self, act: str, number: str, reasons: Sequence[Reason]) -> None:
        """Ask for the reason; `number` is the dossier's whose limit has passed."""
        self._act, self._number = act, number
        pick = self._languages.pick
        self.reason.set_choices([Choice(each.code, pick(each.text)) for each in reasons])
        self.reason.set_value(None)
        self.retranslate()
        self.show()
        self.reason.setFocus()

    def give(self) -> None:
        """Do the act with the reason chosen."""
        code = self.reason.value()
        if code is None:
            self.reason.set_error(self.tr("Choose the reason"))
            return
        self.hide()
        self.given.emit(self._act, code)

    def leave(self) -> None:
        """Leave it undone."""
        self.hide()
        self.left.emit()

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        said = self.tr("The limit of dossier {number} has passed. Why is it late?")
        self._said.setText(said.replace("{number}", self._number))
        self.setAccessibleName(self._said.text())
        self.reason.set_label(self.tr("Reason"))
        ending = self._act == "end"
        self.do.setText(self.tr("End the session") if ending else self.tr("Finish the protocol"))
        self._cancel.setText(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
