"""Paints the rows of a list: lead or badge, words on up to three lines, a chip at the right."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.components.chip import chip_width, paint_chip
from ui.components.person_badge import SIZE, paint_badge
from ui.components.signs import Sign, paint_sign
from ui.components.style import colour, font, mixed, px

_Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_PAD, _LEAD, _GAP, _LEAST = 12, 26, 10, 39


@dataclass(frozen=True, slots=True)
class ListRow:
    """What a row says."""

    key: str
    title: str
    below: str = ""
    lead: str = ""
    """A number before the words."""
    badge: str = ""
    """A name whose initials stand before the words in a round badge."""
    after: str = ""
    """Muted words behind the title."""
    chip: str = ""
    tone: str = "calm"
    sign: Sign = Sign.NONE
    faint: bool = False
    checked: bool | None = None
    """Whether it is ticked; None where there is nothing to tick."""

    @property
    def spoken(self) -> str:
        """The row for a screen reader and a tooltip."""
        parts = (self.lead, self.title, self.after, self.below, self.chip)
        return ", ".join(part for part in parts if part)


class RowDelegate(QStyledItemDelegate):
    """Paints a `ListRow`; a title too long for its line takes a second one."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ListRow):
            return super().sizeHint(option, index)
        width = self._view.viewport().width()
        one, two = _lines_height(font(13)), _lines_height(font(12))
        titles = len(_titles(row, _words_box(row, QRect(0, 0, width, 0)).width()))
        height = titles * one + (two if row.below else 0) + px(12)
        return QSize(width, max(height, px(_LEAST)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ListRow):
            return
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, box)
        _paint_lead(painter, row, box)
        if row.chip:
            width = chip_width(row.chip, row.sign)
            place = QRect(box.right() - px(_PAD) - width, box.top(), width + 1, box.height())
            paint_chip(painter, place, row.chip, row.tone, row.sign)
        _paint_words(painter, row, _words_box(row, box))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, colour("accent_ground"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, mixed(colour("accent_ground"), colour("card"), 0.4))
        painter.fillRect(box.adjusted(0, box.height() - 1, 0, 0), colour("line"))
        if not chosen:
            return
        accent = colour("accent")
        painter.fillRect(QRect(box.left(), box.top(), px(3), box.height()), accent)
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -2))


def _paint_lead(painter: QPainter, row: ListRow, box: QRect) -> None:
    left, middle = box.left() + px(_PAD), box.center().y()
    if row.checked is not None:
        paint_box(painter, QRectF(left, middle - px(8), px(16), px(16)), ticked=row.checked)
        left += px(_LEAD)
    if row.badge:
        size = px(SIZE)
        paint_badge(
            painter, QRectF(left, middle - size / 2, size, size), row.badge, faint=row.faint
        )
    elif row.lead:
        painter.setFont(font(13, tabular=True))
        painter.setPen(colour("muted"))
        place = QRect(left, box.top(), px(_LEAD), box.height())
        painter.drawText(
            place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.lead
        )


def paint_box(painter: QPainter, box: QRectF, *, ticked: bool) -> None:
    """Paint a box to tick."""
    painter.setPen(QPen(colour("accent" if ticked else "muted"), 1.4))
    painter.setBrush(colour("accent") if ticked else colour("card"))
    painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), px(3), px(3))
    if ticked:
        inset = px(4)
        paint_sign(
            painter, Sign.DONE, box.adjusted(inset, inset, -inset, -inset), colour("on_accent")
        )


def _words_box(row: ListRow, box: QRect) -> QRect:
    left = box.left() + px(_PAD)
    if row.checked is not None:
        left += px(_LEAD)
    if row.badge:
        left += px(SIZE) + px(_GAP)
    elif row.lead:
        left += px(_LEAD)
    right = box.right() - px(_PAD)
    if row.chip:
        right -= chip_width(row.chip, row.sign) + px(_GAP)
    return QRect(left, box.top(), max(right - left, px(40)), box.height())


def _paint_words(painter: QPainter, row: ListRow, box: QRect) -> None:
    one, two = _lines_height(font(13)), _lines_height(font(12))
    titles = _titles(row, box.width())
    height = len(titles) * one + (two if row.below else 0)
    top = box.top() + (box.height() - height) // 2
    side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    for text in titles:
        painter.setFont(font(13))
        painter.setPen(_ink(row))
        painter.drawText(QRect(box.left(), top, box.width(), one), side, text)
        if text is titles[-1] and row.after:
            used = QFontMetrics(font(13)).horizontalAdvance(text)
            painter.setFont(font(12))
            painter.setPen(colour("muted"))
            rest = QRect(box.left() + used, top, box.width() - used, one)
            words = _elided(font(12), f" · {row.after}", rest.width())
            painter.drawText(rest, side, words)
        top += one
    if row.below:
        painter.setFont(font(12))
        painter.setPen(colour("muted"))
        words = _elided(font(12), row.below, box.width())
        painter.drawText(QRect(box.left(), top, box.width(), two), side, words)


def _ink(row: ListRow) -> QColor:
    return colour("muted" if row.faint else "ink")


def _lines_height(face: QFont) -> int:
    return QFontMetrics(face).height()


def _elided(face: QFont, text: str, width: int) -> str:
    return QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _titles(row: ListRow, width: int) -> list[str]:
    """The title on one line, or broken between words onto two."""
    face = font(13)
    metrics = QFontMetrics(face)
    if metrics.horizontalAdvance(row.title) <= width or " " not in row.title:
        return [_elided(face, row.title, width)]
    words = row.title.split()
    first = words[0]
    for place, word in enumerate(words[1:], 1):
        if metrics.horizontalAdvance(f"{first} {word}") > width:
            return [first, _elided(face, " ".join(words[place:]), width)]
        first = f"{first} {word}"
    return [first]
