"""The sheets of retention: why a dossier is held, and the act that destroys."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components.date_field import DateField
from ui.components.dialog import Sheet
from ui.components.field import TextField
from ui.components.label import BODY, STRONG, Label
from ui.components.scrolling import scrolling
from ui.components.style import px
from ui.components.text_area import TextArea

_REACH = 190
"""Height of what goes and stays: in large type the sheet must not outgrow the window."""


class HoldSheet(Sheet):
    """Why a dossier may not be destroyed, or may again. Signal: `given(str)`."""

    given = Signal(str)

    def __init__(self, name: str, *, holds: bool, parent: QWidget) -> None:
        title = (
            QCoreApplication.translate("Retention", "Forbid to destroy {name}").format(name=name)
            if holds
            else QCoreApplication.translate("Retention", "Allow to destroy {name} again").format(
                name=name
            )
        )
        words = (
            QCoreApplication.translate(
                "Retention", "It stays, whatever its term, until somebody allows it again."
            )
            if holds
            else QCoreApplication.translate("Retention", "From then on its term alone counts.")
        )
        action = (
            QCoreApplication.translate("Retention", "Forbid to destroy")
            if holds
            else QCoreApplication.translate("Retention", "Allow again")
        )
        super().__init__(title, words, action=action, parent=parent)
        self.reason = TextArea(QCoreApplication.translate("Retention", "Reason"))
        self.reason.edit.setObjectName("hold_reason_field")
        self.body.addWidget(self.reason)
        self.reason.changed.connect(self._allow)
        self.accepted.connect(lambda: self.given.emit(self.reason.text()))
        self._allow()
        self.reason.setFocus()

    def _allow(self, _text: str = "") -> None:
        self.allow(allowed=bool(self.reason.text().strip()))


class DestroySheet(Sheet):
    """Number and date of the act, and the word by which it is meant.

    Signal: `given(str, object)` with the number and the date.
    """

    given = Signal(str, object)

    def __init__(self, naming: str, goes: str, stays: str, today: date, parent: QWidget) -> None:
        """`naming` is what has to be written to confirm: a dossier's number, or how many."""
        super().__init__(
            QCoreApplication.translate("Retention", "Destroy by an act: {what}").format(
                what=naming
            ),
            QCoreApplication.translate("Retention", "There is no way back."),
            action=QCoreApplication.translate("Retention", "Destroy {what}").format(what=naming),
            danger=True,
            parent=parent,
        )
        self._naming = naming
        self.number, self.day = (
            TextField(QCoreApplication.translate("Retention", "Number of the act")),
            DateField(),
        )
        self.number.edit.setObjectName("act_number_field")
        self.day.set_label(QCoreApplication.translate("Retention", "Date of the act"))
        self.day.edit.setObjectName("act_date_field")
        self.day.set_value(today)
        self.naming = TextField(
            QCoreApplication.translate("Retention", "To confirm, write: {what}").format(what=naming)
        )
        self.naming.edit.setObjectName("act_naming_field")
        inner = QWidget()
        told = QVBoxLayout(inner)
        told.setContentsMargins(0, 0, px(8), 0)
        for head, words in (
            (QCoreApplication.translate("Retention", "Goes"), goes),
            (QCoreApplication.translate("Retention", "Stays"), stays),
        ):
            told.addWidget(Label(head, STRONG))
            told.addWidget(Label(words, BODY, wrap=True))
        area = scrolling(inner)
        area.setFixedHeight(px(_REACH))
        self.body.addWidget(area)
        for field in (self.number, self.day, self.naming):
            self.body.addWidget(field)
        self.number.changed.connect(self._allow)
        self.day.changed.connect(self._allow)
        self.naming.changed.connect(self._allow)
        self.accepted.connect(lambda: self.given.emit(self.number.text(), self.day.value()))
        self._allow()
        self.number.setFocus()

    def _allow(self, _value: object = None) -> None:
        named = self.naming.text().strip() == self._naming
        day = self.day.value()
        self.allow(allowed=bool(self.number.text().strip()) and named and day is not None)
