"""A white card on the grey ground, with or without a title row."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.components.label import HEADING, Label
from ui.components.style import Live, colour, px


class Card(Live, QWidget):
    """A card. Widgets go into `body`; what stands right in the title row goes into `head`.

    With `flush` the body touches the card's border (tables and rows); the title row, if there
    is one, is then parted from it by a line.
    """

    def __init__(
        self, title: str = "", *, flush: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._flush = flush
        self._title = Label(title, HEADING)
        self.head = QHBoxLayout()
        self.head.addWidget(self._title)
        self.head.addStretch(1)
        self._head_box = QWidget(self)
        self._head_box.setLayout(self.head)
        self.body = QVBoxLayout()
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(0)
        self._outer.addWidget(self._head_box)
        self._outer.addLayout(self.body, 1)
        self.set_title(title)
        self.come_alive()

    def set_title(self, title: str) -> None:
        """Change the title; an empty one hides the whole title row."""
        self._title.setText(title)
        self._head_box.setVisible(bool(title))
        self.setAccessibleName(title)

    def title(self) -> str:
        """The title."""
        return self._title.text()

    def colours(self) -> None:
        pad = px(14)
        if self._flush:
            self._outer.setContentsMargins(1, 1, 1, 1)
            self.head.setContentsMargins(pad, px(10), pad, px(10))
            self.body.setContentsMargins(0, 0, 0, 0)
            self.body.setSpacing(0)
        else:
            self._outer.setContentsMargins(pad, px(12), pad, pad)
            self.head.setContentsMargins(0, 0, 0, px(10))
            self.body.setSpacing(px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, QRectF(self.rect()))
        if self._flush and self._head_box.isVisible():
            below = self._head_box.geometry().bottom() + 0.5
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(1, int(below), self.width() - 2, int(below))
        painter.end()


def paint_card(painter: QPainter, box: QRectF, border: str = "line", width: float = 1) -> None:
    """Paint a card's ground and border into `box`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(border), width))
    painter.setBrush(colour("card"))
    half = width / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), px(8), px(8))
