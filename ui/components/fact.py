"""A small framed fact: what it is, what it comes to."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.components.label import MUTED, STRONG, Label
from ui.components.style import Live, colour, px


class Fact(Live, QWidget):
    """A label over words in semibold; `ink` is a token such as "alarm" for a bad verdict."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._value = Label("", MUTED), Label("", STRONG, wrap=True)
        self._below = Label("", MUTED, wrap=True)
        self._ink = "ink"
        column = QVBoxLayout(self)
        column.setContentsMargins(px(13), px(9), px(13), px(9))
        column.setSpacing(2)
        for part in (self._label, self._value, self._below):
            column.addWidget(part)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.come_alive()

    def say(self, label: str, value: str, below: str = "", *, ink: str = "ink") -> None:
        """Show a fact."""
        self._ink = ink
        self._label.setText(label)
        self._value.setText(value)
        self._below.setText(below)
        self._below.setVisible(bool(below))
        self.setAccessibleName(f"{label}: {value}")
        self.setAccessibleDescription(below)
        self.colours()

    def text(self) -> str:
        """The words in semibold."""
        return self._value.text()

    def colours(self) -> None:
        self._value.setStyleSheet(f"color: {colour(self._ink).name()}; font-weight: 600;")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
        painter.end()
