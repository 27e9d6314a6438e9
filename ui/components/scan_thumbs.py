"""Small pages at the side of a scan, drawn when they come into sight; walked by arrows."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.actions.keys import chord_of
from ui.components.scan_paint import paint_inverted
from ui.components.scan_source import PageAsked
from ui.components.scan_view import ScanView
from ui.components.scan_words import page_words
from ui.components.style import Live, colour, font, px

_Index = QModelIndex | QPersistentModelIndex
WIDTH = 96
_WALKING = frozenset({"Up", "Down", "Home", "End", "PgUp", "PgDown"})


class _Pages(QAbstractListModel):
    def __init__(self, view: ScanView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.count = 0
        self.marked: frozenset[int] = frozenset()

    def count_again(self) -> None:
        self.beginResetModel()
        self.count = self._view.page_count
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self.count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        page = index.row() + 1
        if role == Qt.ItemDataRole.DisplayRole:
            return str(page)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = page_words(page, self.count)
            marked = QCoreApplication.translate("ScanThumbs", "bookmark")
            return f"{words}, {marked}" if page in self.marked else words
        return None


class _PageDelegate(QStyledItemDelegate):
    def __init__(self, view: ScanView, pages: _Pages) -> None:
        super().__init__(pages)
        self._view, self._pages = view, pages

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(px(WIDTH) + px(20), self._height(index.row()) + px(28))

    def _height(self, page: int) -> int:
        across, down = self._view.upright(page)
        return min(round(px(WIDTH) * down / across), px(WIDTH) * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        area: QRect = option.rect
        page = index.row()
        painter.save()
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        if here:
            painter.fillRect(area, colour("accent_ground"))
        box = QRect(0, area.top() + px(6), px(WIDTH), self._height(page))
        box.moveLeft(area.left() + (area.width() - box.width()) // 2)
        width = round(box.width() * self._view.devicePixelRatioF())
        asked = PageAsked(page, width, self._view.quarters_of(page + 1))
        image = self._view.pages.small(asked) if self._view.pages is not None else None
        painter.fillRect(box, Qt.GlobalColor.white)
        if image is not None:
            painter.drawImage(box, image)
        if self._view.inverted:
            paint_inverted(painter, box)
        painter.setPen(QPen(colour("accent" if here else "line"), 2 if here else 1))
        painter.drawRect(box)
        if page + 1 in self._pages.marked:
            ribbon = QRectF(box.right() - px(16), box.top(), px(10), px(18))
            painter.fillRect(ribbon, colour("accent"))
        painter.setFont(font(11, bold=here))
        painter.setPen(colour("accent" if here else "muted"))
        below = QRect(area.left(), box.bottom(), area.width(), area.bottom() - box.bottom())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(page + 1))
        painter.restore()


class ScanThumbs(Live, QListView):
    """The small pages of what `view` shows. Signal: `opened()` when Enter or a click chose one."""

    opened = Signal()

    def __init__(self, view: ScanView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._leading = False
        self._pages = _Pages(view, self)
        self.setModel(self._pages)
        self.setItemDelegate(_PageDelegate(view, self._pages))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView:focus { border: none; }")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.opened.connect(self._show_pages)
        view.page_changed.connect(self._follow)
        view.turned.connect(self._show_pages)
        view.drawn.connect(self.viewport().update)
        view.inverted_changed.connect(self.viewport().update)
        self.clicked.connect(self._clicked)
        self.come_alive()

    def show_bookmarks(self, pages: frozenset[int]) -> None:
        """Put a ribbon on pages (from 1)."""
        self._pages.marked = pages
        self.viewport().update()

    def words(self) -> None:
        self.setAccessibleName(self.tr("Small pages"))

    def currentChanged(self, now: _Index, before: _Index) -> None:
        """The scan goes along while somebody walks here."""
        super().currentChanged(now, before)
        if now.isValid() and self.hasFocus():
            self._leading = True
            self._view.go_to(now.row() + 1)
            self._leading = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Enter goes to the page; the rest is for what stands around."""
        chord = chord_of(event)
        if chord == "Return":
            self.opened.emit()
        elif chord in _WALKING:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _clicked(self, index: QModelIndex) -> None:
        self._view.go_to(index.row() + 1)
        self.opened.emit()

    def _show_pages(self) -> None:
        self._pages.count_again()
        self._follow(self._view.page, self._view.page_count)

    def _follow(self, page: int, count: int) -> None:
        if not count:
            self._pages.count_again()
        elif not self._leading and 0 < page <= self._pages.count:
            self.setCurrentIndex(self._pages.index(page - 1))
