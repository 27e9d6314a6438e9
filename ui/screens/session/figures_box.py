"""The three figures of an item, each in a box of its own: median, sheets, spread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.components.card import paint_card
from ui.components.label import MUTED, STRONG, Label
from ui.components.style import px


class _Box(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", MUTED)
        self.figure = Label("", STRONG)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(7), px(12), px(8))
        column.setSpacing(px(1))
        column.addWidget(self.title)
        column.addWidget(self.figure)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, QRectF(self.rect()))
        painter.end()


class FiguresBox(QWidget):
    """Boxes in a row."""

    def __init__(self, count: int = 3) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        self._boxes = [_Box() for _ in range(count)]
        for box in self._boxes:
            row.addWidget(box, 1)

    def show_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Show titles with their figures."""
        for box, (title, figure) in zip(self._boxes, figures, strict=True):
            box.title.setText(title)
            box.figure.setText(figure)
            box.setAccessibleName(f"{title}: {figure}")
