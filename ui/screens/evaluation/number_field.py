"""A small field for a number, typed by the physical keys under every layout."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.actions.keys import chord_of
from ui.components.field import set_line
from ui.components.style import Live, px
from ui.i18n.formats import NO_BREAK, number_text


class NumberField(Live, QLineEdit):
    """Takes a number with at most two places. The number row of a Kazakh keyboard types digits.

    Signal: `given(object)` with the `Decimal`, or None when there is no number, at each change
    by the person.
    """

    given = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        whole = QRegularExpression("-?[0-9]{0,7}([.,][0-9]{0,2})?")
        self.setValidator(QRegularExpressionValidator(whole, self))
        self.textEdited.connect(self._edited)
        self.come_alive()

    def colours(self) -> None:
        set_line(self, figures=True)
        self.setFixedWidth(px(96))

    def value(self) -> Decimal | None:
        """The number that is written."""
        try:
            return Decimal(self.text().replace(",", "."))
        except InvalidOperation:
            return None

    def show_value(self, value: Decimal | int | None) -> None:
        """Write a number, unless it is already there."""
        if value is None:
            self.clear()
        elif self.value() != value:
            self.setText(number_text(value).replace(NO_BREAK, ""))

    def press(self, digit: str) -> None:
        """Type a digit as if the key had been pressed here."""
        if self.hasSelectedText():
            self.del_()
        self.insert(digit)
        self._edited()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chord = chord_of(event)
        if chord in set("0123456789") and event.text() != chord and not self.isReadOnly():
            self.press(chord)
            return
        super().keyPressEvent(event)

    def _edited(self) -> None:
        self.given.emit(self.value())
