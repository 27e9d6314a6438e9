"""Registration in AIS "Foreign labour force": number, date, and why it is late if it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.decisions.reasons import Reason
from app.kernel.outcome import Refusal
from ui.components.card import Card
from ui.components.choice_field import Choice, ChoiceField
from ui.components.date_field import DateField
from ui.components.field import TextField
from ui.components.style import px
from ui.components.why_box import Pick

_FIELD_OF = {
    "ais_number_missing": "number",
    "ais_number_taken": "number",
    "ais_date_wrong": "date",
    "received_in_future": "received",
    "late_reason_missing": "late",
}


class RegistrationCard(Card):
    """What registration needs. Signal: `received_changed(object)` with T0."""

    received_changed = Signal(object)

    def __init__(self, pick: Pick, parent: QWidget | None = None) -> None:
        self._pick = pick
        self._reasons: tuple[Reason, ...] = ()
        self._today: date | None = None
        self.received, self.ais_date = DateField(), DateField()
        self.ais_number = TextField(figures=True)
        self.late = ChoiceField()
        super().__init__(" ", parent=parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        for place, field in enumerate((self.received, self.ais_number, self.ais_date)):
            grid.addWidget(field, 0, place)
            grid.setColumnStretch(place, 1)
        grid.addWidget(self.late, 1, 0, 1, 3)
        self.body.addLayout(grid)
        self.late.hide()
        self.received.edit.setObjectName("received_edit")
        self.ais_number.edit.setObjectName("ais_number_field")
        self.ais_date.edit.setObjectName("ais_date_field")
        self.late.edit.setObjectName("late_reason_field")
        self.received.changed.connect(self._received)
        self.ais_number.changed.connect(lambda _: self.ais_number.set_error(""))
        self.ais_date.changed.connect(lambda _: self.ais_date.set_error(""))
        self.late.changed.connect(lambda _: self.late.set_error(""))

    def start(self, received: date, today: date, reasons: Sequence[Reason]) -> None:
        """Begin anew: receipt and registration today."""
        self._today, self._reasons = today, tuple(reasons)
        self.received.set_value(received)
        self.ais_date.set_value(today)
        self.ais_number.set_text("")
        self.late.set_value(None)
        self.late.hide()
        for field in (self.received, self.ais_number, self.ais_date, self.late):
            field.set_error("")
        self.words()

    def edits(self) -> list[QWidget]:
        """The editors, in reading order."""
        return [self.received.edit, self.ais_number.edit, self.ais_date.edit, self.late.edit]

    def _received(self, day: date | None) -> None:
        future = day is not None and self._today is not None and day > self._today
        self.received.set_error(self.tr("This date is still to come") if future else "")
        if day is not None and not future:
            self.received_changed.emit(day)

    def ready(self) -> bool:
        """Whether number and date are there; says what is missing and goes there."""
        if not self.ais_number.text():
            self.ais_number.set_error(self.tr("Enter the number given by AIS"))
            self.ais_number.setFocus()
            return False
        if self.ais_date.value() is None:
            self.ais_date.set_error(self.tr("Enter the date of registration"))
            self.ais_date.setFocus()
            return False
        return True

    def take(self, refusal: Refusal, words: str) -> bool:
        """Show a refusal under its field, if it is about one of these."""
        place = _FIELD_OF.get(refusal.code)
        fields = {
            "number": self.ais_number, "date": self.ais_date,
            "received": self.received, "late": self.late,
        }  # fmt: skip
        if place is None:
            return False
        if place == "late":
            self.late.show()
        fields[place].set_error(words)
        fields[place].setFocus()
        return True

    def set_open(self, *, opened: bool, registered: bool) -> None:
        """T0 stands once the dossier is open; number and date once it is registered."""
        self.received.set_read_only(opened)
        self.ais_number.set_read_only(registered)
        self.ais_date.set_read_only(registered)
        self.words()

    def words(self) -> None:
        self.set_title(self.tr("Registration in AIS “Foreign labour force”"))
        self.received.set_label(self.tr("Received by the ministry"))
        self.ais_number.set_label(self.tr("AIS number"))
        self.ais_date.set_label(self.tr("Registered on"))
        self.late.set_label(self.tr("Why the step is late"))
        self.late.set_choices([Choice(each.code, self._pick(each.text)) for each in self._reasons])
