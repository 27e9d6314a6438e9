"""Paints the cells of a queue: two lines, chips, the bar of late and today, the chosen row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from ui.components.cells import CENTRE, RIGHT, Cell
from ui.components.chip import chip_width, paint_chip
from ui.components.queue_model import BAR_ROLE, CELL_ROLE
from ui.components.style import colour, font, mixed, px

_Index = QModelIndex | QPersistentModelIndex
PADDING = 10
BAR = 4
_SIDES = {
    RIGHT: Qt.AlignmentFlag.AlignRight,
    CENTRE: Qt.AlignmentFlag.AlignHCenter,
}


class QueueDelegate(QStyledItemDelegate):
    """Paints a `Cell`; `aligns` gives the side of each column."""

    def __init__(self, aligns: tuple[str, ...], parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._aligns = aligns

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        box: QRect = option.rect
        painter.save()
        self._paint_ground(painter, option, index, box)
        inner = box.adjusted(px(PADDING), 0, -px(PADDING) // 2, 0)
        if cell.tone:
            paint_chip(painter, inner, cell.text, cell.tone, cell.sign)
        else:
            self._paint_words(painter, inner, cell, self._aligns[index.column()])
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, box: QRect
    ) -> None:
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen:
            painter.fillRect(box, colour("accent_ground"))
        elif hovered:
            painter.fillRect(box, mixed(colour("accent_ground"), colour("card"), 0.4))
        line = box.adjusted(0, box.height() - 1, 0, 0)
        painter.fillRect(line, colour("line"))
        view = option.widget
        if chosen and isinstance(view, QAbstractItemView) and view.hasFocus():
            accent = colour("accent")
            painter.fillRect(QRect(box.left(), box.top(), box.width(), 2), accent)
            painter.fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), accent)
        if index.column() == 0:
            bar = self._bar(index, chosen=chosen)
            if bar is not None:
                painter.fillRect(QRect(box.left(), box.top(), px(BAR), box.height()), bar)

    @staticmethod
    def _bar(index: _Index, *, chosen: bool) -> QColor | None:
        urgent = index.data(BAR_ROLE)
        if urgent in ("late", "today"):
            return colour(f"{urgent}.ground")
        return colour("accent") if chosen else None

    @staticmethod
    def _paint_words(painter: QPainter, box: QRect, cell: Cell, align: str) -> None:
        first = font(13, bold=cell.bold, tabular=True)
        side = _SIDES.get(align, Qt.AlignmentFlag.AlignLeft)
        one, two = QFontMetrics(first), QFontMetrics(font(12))
        top = box.top() + (box.height() - one.height() - (two.height() if cell.below else 0)) // 2
        line = QRect(box.left(), top, box.width(), one.height())
        painter.setFont(first)
        painter.setPen(colour("muted" if cell.muted else "ink"))
        shown = one.elidedText(cell.text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(line, side | Qt.AlignmentFlag.AlignVCenter, shown)
        if cell.below:
            painter.setFont(font(12))
            painter.setPen(colour("muted"))
            below = QRect(box.left(), line.bottom(), box.width(), two.height())
            shown = two.elidedText(cell.below, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(below, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        _option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Show the whole words where they were elided, and nowhere else."""
        cell = index.data(CELL_ROLE)
        width = view.visualRect(index).width() - px(PADDING) * 3 // 2
        if not isinstance(cell, Cell) or not _elided(cell, width):
            QToolTip.hideText()
            return True
        QToolTip.showText(event.globalPos(), cell.spoken, view)
        return True


def _elided(cell: Cell, width: int) -> bool:
    if cell.tone:
        return chip_width(cell.text, cell.sign) > width
    first = QFontMetrics(font(13, bold=cell.bold, tabular=True)).horizontalAdvance(cell.text)
    return max(first, QFontMetrics(font(12)).horizontalAdvance(cell.below)) > width
