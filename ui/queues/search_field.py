"""The field that narrows a list; Down goes on to the list, Esc empties it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.components.field import set_line
from ui.components.style import Live, px


class SearchField(Live, QLineEdit):
    """Signals: `textEdited(str)` of Qt and `emptied()`; `walked_on()` when Down is pressed."""

    walked_on = Signal()
    emptied = Signal()

    def __init__(self, width: int = 250, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self.setObjectName("search_field")
        self.come_alive()

    def set_words(self, words: str) -> None:
        """What can be searched for; also the accessible name."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)

    def colours(self) -> None:
        set_line(self)
        self.setFixedWidth(px(self._width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.walked_on.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.emptied.emit()
        else:
            super().keyPressEvent(event)
