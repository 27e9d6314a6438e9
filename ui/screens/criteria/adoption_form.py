"""Adopting a set by the office's order: number, date, and the day from which it is in force."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.kernel.outcome import Refusal
from app.kernel.text import Language
from ui.components.buttons import PRIMARY, Button
from ui.components.card import Card
from ui.components.date_field import DateField
from ui.components.field import TextField
from ui.components.label import MUTED, Label
from ui.components.style import px
from ui.i18n.refusals import refusal_text


class AdoptionForm(Card):
    """An inline form. Signals: `given(str, object, object)` with number and dates; `closed()`."""

    given = Signal(str, object, object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number, self.order_date = TextField(), DateField()
        self.effective_from = DateField()
        self.number.edit.setObjectName("order_number_field")
        self.order_date.edit.setObjectName("order_date_field")
        self.effective_from.edit.setObjectName("effective_from_field")
        self._words = Label("", MUTED, wrap=True)
        self.adopt, self._cancel = Button("", PRIMARY, "Ctrl+↵"), Button()
        self.adopt.setObjectName("adopt_button")
        fields = QHBoxLayout()
        fields.setSpacing(px(12))
        for field in (self.number, self.order_date, self.effective_from):
            fields.addWidget(field, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.adopt)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self._words)
        column.addLayout(fields)
        column.addLayout(buttons)
        self.body.addWidget(inner)
        self.adopt.clicked.connect(self.confirm)
        self._cancel.clicked.connect(self.closed)

    def begin(self) -> None:
        """Start with empty fields."""
        self.number.set_text("")
        for field in (self.order_date, self.effective_from):
            field.set_value(None)
        self._forgive()
        self.number.setFocus()

    def _forgive(self) -> None:
        self.number.set_error("")
        self.order_date.set_error("")
        self.effective_from.set_error("")

    def confirm(self) -> None:
        """Hand the order over, or say under its field what is missing."""
        self._forgive()
        missing = self.tr("Fill this in.")
        number, signed = self.number.text(), self.order_date.value()
        effective = self.effective_from.value()
        if not number:
            self.number.set_error(missing)
            self.number.setFocus()
        if signed is None:
            self.order_date.set_error(missing)
        if effective is None:
            self.effective_from.set_error(missing)
        if number and signed is not None and effective is not None:
            self.given.emit(number, signed, effective)

    def refuse(self, refusal: Refusal, language: Language) -> bool:
        """Show the office's no under the field it speaks of; False when it speaks of none."""
        fields = {"order_missing": self.number, "effective_before_order": self.effective_from}
        field = fields.get(refusal.code)
        if field is None:
            return False
        field.set_error(refusal_text(refusal, language))
        field.setFocus()
        return True

    def retranslate(self, title: str) -> None:
        """Set every text again; `title` is the set's."""
        words = self.tr("Adopt “{set}”").replace("{set}", title)
        self.set_title(words)
        self._words.setText(
            self.tr(
                "Dossiers that reach the Commission from that day on are measured by this set. "
                "Those already before it keep theirs."
            )
        )
        self.number.set_label(self.tr("Number of the order"))
        self.order_date.set_label(self.tr("Date of the order"))
        self.effective_from.set_label(self.tr("In force from"))
        self.adopt.setText(self.tr("Adopt the set"))
        self._cancel.setText(self.tr("Cancel"))
