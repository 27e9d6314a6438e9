"""Boxes to tick and rounds to choose, painted by the house in every theme."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from ui.components.buttons import paint_focus
from ui.components.row_paint import paint_box
from ui.components.style import Live, colour, font, px

_SIZE, _GAP = 16, 8


class Tick(Live, QCheckBox):
    """A box to tick; its words, if any, stand at its right."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.come_alive()

    def sizeHint(self) -> QSize:
        return _hint(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = _mark_box(self)
        paint_box(painter, box, ticked=self.isChecked())
        _paint_rest(painter, self, box, px(5))
        painter.end()

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - the whole widget is the button
        return True


class Round(Live, QRadioButton):
    """One choice of several."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.come_alive()

    def sizeHint(self) -> QSize:
        return _hint(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = _mark_box(self)
        chosen = self.isChecked()
        painter.setPen(QPen(colour("accent" if chosen else "muted"), 1.4))
        painter.setBrush(colour("card"))
        painter.drawEllipse(box.adjusted(0.7, 0.7, -0.7, -0.7))
        if chosen:
            inset = px(4.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
        _paint_rest(painter, self, box, px(_SIZE) / 2 + 2)
        painter.end()

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - the whole widget is the button
        return True


def _hint(text: str) -> QSize:
    words = QFontMetrics(font(13)).horizontalAdvance(text) if text else 0
    return QSize(px(_SIZE) + 6 + (px(_GAP) + words + 2 if words else 0), px(26))


def _mark_box(widget: QWidget) -> QRectF:
    size = px(_SIZE)
    return QRectF(3, (widget.height() - size) / 2, size, size)


def _paint_rest(
    painter: QPainter, button: QCheckBox | QRadioButton, box: QRectF, radius: float
) -> None:
    """The words, and the ring of the focus around the mark."""
    if button.text():
        painter.setFont(font(13))
        painter.setPen(colour("ink" if button.isEnabled() else "muted"))
        left = round(box.right()) + px(_GAP)
        words = button.rect().adjusted(left, 0, 0, 0)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, button.text()
        )
    if button.hasFocus():
        paint_focus(painter, box.adjusted(-3, -3, 3, 3), radius)
