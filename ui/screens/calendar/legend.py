"""The legend of the year: each mark as the year paints it, and its name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.components.fitting_grid import FittingGrid
from ui.components.label import MUTED, Label
from ui.components.style import Live, px
from ui.screens.calendar.day_marks import MARKED, DayMark, mark_text
from ui.screens.calendar.year_grid import paint_day


class _Sample(Live, QWidget):
    """One day as the year paints it."""

    def __init__(self, mark: DayMark) -> None:
        super().__init__()
        self._mark = mark
        self.come_alive()

    def colours(self) -> None:
        self.setFixedSize(px(24), px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_day(painter, QRectF(self.rect()), "8", self._mark)
        painter.end()


class _Line(Live, QWidget):
    """A sample and its name."""

    def __init__(self, mark: DayMark) -> None:
        super().__init__()
        self._mark, self._name = mark, Label("", MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        row.addWidget(_Sample(mark))
        row.addWidget(self._name, 1)
        self.come_alive()

    def words(self) -> None:
        self._name.setText(mark_text(self._mark))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def legend() -> FittingGrid:
    """The marks side by side, or in two rows where the words are long."""
    return FittingGrid([_Line(mark) for mark in MARKED], (4, 2, 1), gap=12, row_gap=2)
