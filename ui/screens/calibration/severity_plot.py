"""A member's severity as a place on a line: stricter to the left, milder to the right."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.components.style import Live, colour, mixed, px

_REACH = 0.25
"""The ends of the line: a quarter of the maximum away from the others."""


class SeverityPlot(Live, QWidget):
    """The dot is the mean difference from the others, the bar how unlike itself it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._severity: float | None = None
        self._spread = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def show_figures(self, severity: float | None, spread: float, spoken: str) -> None:
        """Show another member; `spoken` says the same in words."""
        self._severity, self._spread = severity, spread
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(220), px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, height = self.height() / 2, px(10)
        track = QRectF(0, middle - height / 2, self.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("calm.ground"))
        painter.drawRoundedRect(track, height / 2, height / 2)
        zero = self._at(0.0)
        if self._severity is not None:
            left, right = (self._at(self._severity + side * self._spread) for side in (-1, 1))
            painter.setBrush(mixed(colour("accent"), colour("card"), 0.35))
            painter.drawRoundedRect(
                QRectF(left, track.top(), max(right - left, 1), height), height / 2, height / 2
            )
        painter.setPen(QPen(colour("muted"), 1.5))
        painter.drawLine(QPointF(zero, middle - px(10)), QPointF(zero, middle + px(10)))
        if self._severity is not None:
            painter.setPen(QPen(colour("card"), 1.5))
            painter.setBrush(colour("accent"))
            painter.drawEllipse(QPointF(self._at(self._severity), middle), px(6), px(6))
        painter.end()

    def _at(self, difference: float) -> float:
        edge = px(7)
        share = (min(max(difference, -_REACH), _REACH) + _REACH) / (2 * _REACH)
        return edge + share * (self.width() - 2 * edge)
