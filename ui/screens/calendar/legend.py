"""The legend of the year: each mark as the year paints it, and its name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.components.label import MUTED, Label
from ui.components.style import Live, px
from ui.screens.calendar.day_marks import MARKED, DayMark, mark_text
from ui.screens.calendar.year_grid import paint_day


class _Sample(QWidget):
    """One day as the year paints it."""

    def __init__(self, mark: DayMark) -> None:
        super().__init__()
        self._mark = mark
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(px(24), px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_day(painter, QRectF(self.rect()), "8", self._mark)
        painter.end()


class Legend(Live, QWidget):
    """The marks in two rows."""

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[DayMark, Label] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(2))
        for place, mark in enumerate(MARKED):
            item = QHBoxLayout()
            item.setSpacing(px(6))
            self._names[mark] = Label("", MUTED)
            item.addWidget(_Sample(mark))
            item.addWidget(self._names[mark], 1)
            grid.addLayout(item, 0, place)
        self.come_alive()

    def words(self) -> None:
        for mark, label in self._names.items():
            label.setText(mark_text(mark))
