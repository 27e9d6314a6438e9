"""The queue as a table: fixed rows of two lines, sorted by the reader, driven by keys."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from ui.components.card import paint_card
from ui.components.cells import RIGHT, Column
from ui.components.queue_delegate import PADDING, QueueDelegate
from ui.components.queue_model import Fetch, QueueModel
from ui.components.style import Live, colour, font, px

Row = TypeVar("Row")
Key = TypeVar("Key", str, int)

ROW_HEIGHT, HEADER_HEIGHT = 44, 28


class _Header(QHeaderView):
    """Muted titles, a small arrow at the sorted one, a line below, nothing between."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = tuple(columns)
        self.setHighlightSections(False)
        self.sorted_by, self.descending = -1, False

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one title."""
        box = QRectF(rect)
        painter.save()
        painter.fillRect(box, colour("card"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), colour("line"))
        painter.setFont(font(11, bold=True))
        painter.setPen(colour("ink" if section == self.sorted_by else "muted"))
        title = self._columns[section].title()
        if section == self.sorted_by:
            title += " ↓" if self.descending else " ↑"
        right = self._columns[section].align == RIGHT
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        inner = box.adjusted(px(PADDING), 0, -px(PADDING) / 2, 0)
        shown = painter.fontMetrics().elidedText(
            title, Qt.TextElideMode.ElideRight, int(inner.width())
        )
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("card"))
        bottom = self.viewport().height() - 1
        painter.fillRect(0, bottom, self.viewport().width(), 1, colour("line"))
        painter.end()
        super().paintEvent(event)


class _View(Live, QTableView):
    """The table itself; it tells of Enter and keeps column widths to the width there is."""

    entered_row = Signal(int)

    def __init__(self, columns: Sequence[Column[Row]], parent: QWidget) -> None:
        super().__init__(parent)
        # The chosen row shows the focus; a ring around the whole table would say it twice.
        self.setStyleSheet("QTableView:focus { border: none; }")
        self._columns = tuple(columns)
        self.heading = _Header(columns, self)
        self.setHorizontalHeader(self.heading)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegate(QueueDelegate(tuple(c.align for c in columns), self))
        self.doubleClicked.connect(lambda index: self.entered_row.emit(index.row()))
        self.come_alive()

    def words(self) -> None:
        model = self.model()
        if isinstance(model, QueueModel):
            model.retranslate()

    def colours(self) -> None:
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        self.heading.setFixedHeight(px(HEADER_HEIGHT))
        self.spread()

    def spread(self) -> None:
        """Give each column its width, and what is left to those that stretch."""
        if self.model() is None:
            return
        room = self.viewport().width() - sum(px(c.width) for c in self._columns)
        taking = sum(1 for c in self._columns if c.stretch)
        for number, column in enumerate(self._columns):
            extra = room // taking if column.stretch and taking else 0
            least = px(column.width) * 2 // 3
            self.setColumnWidth(number, max(px(column.width) + extra, least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.spread()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a row when the keyboard comes; Qt itself moves there without choosing it."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectRow(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.entered_row.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class QueueTable(QWidget, Generic[Key, Row]):
    """A card with the queue in it.

    Signals: `chosen(object)` with the key of the row the person stands on, or None;
    `opened(object)` with the key on Enter or double click; `sort_asked(str, bool)` with the
    column's key and whether downwards: the screen asks the reader and calls `model.show_keys`.
    """

    chosen = Signal(object)
    opened = Signal(object)
    sort_asked = Signal(str, bool)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key_of: Callable[[Row], Key],
        fetch: Fetch[Key, Row],
        *,
        bar_of: Callable[[Row], str] = lambda _row: "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = _View(columns, self)
        self.model: QueueModel[Key, Row] = QueueModel(columns, key_of, fetch, bar_of, self)
        self.view.setModel(self.model)
        self._empty: QWidget | None = None
        self._kept: Key | None = None
        self._replacing = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 2, 1, 2)
        self._column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.set_name(name)
        self.view.heading.setSectionsClickable(True)
        self.view.heading.sectionClicked.connect(self._sort)
        self.view.selectionModel().currentRowChanged.connect(self._moved)
        self.view.entered_row.connect(self._open)
        self.model.modelAboutToBeReset.connect(self._keep)
        self.model.modelReset.connect(self._restore)
        self.model.rowsInserted.connect(self._show_empty)

    def set_name(self, name: str) -> None:
        """The table's accessible name."""
        self.view.setAccessibleName(name)

    def set_empty(self, empty: QWidget) -> None:
        """What to show in place of rows when there are none."""
        if self._empty is not None:
            self._empty.deleteLater()
        self._empty = empty
        self._column.addWidget(empty)
        self._show_empty()

    def show_sorted(self, key: str, *, descending: bool = False) -> None:
        """Mark the column that the reader has sorted by."""
        keys = [column.key for column in self.model.columns]
        self.view.heading.sorted_by = keys.index(key) if key in keys else -1
        self.view.heading.descending = descending
        self.view.heading.viewport().update()

    def current_key(self) -> Key | None:
        """The key of the row the person stands on."""
        return self.model.key_at(self.view.currentIndex().row())

    def current_row(self) -> Row | None:
        """The row the person stands on, or None (none, or not fetched yet)."""
        return self.model.row_at(self.view.currentIndex().row())

    def choose(self, key: Key | None) -> bool:
        """Stand on the row of that key; False when it is not in the list."""
        place = self.model.place_of(key) if key is not None else -1
        if place < 0:
            self.view.setCurrentIndex(QModelIndex())
            return False
        self.view.selectRow(place)
        self.view.scrollTo(self.model.index(place, 0))
        return True

    def choose_first(self) -> None:
        """Stand on the first row, if there is one."""
        self.choose(self.model.key_at(0))

    def _sort(self, section: int) -> None:
        column = self.model.columns[section]
        if not column.sortable:
            return
        heading = self.view.heading
        descending = heading.sorted_by == section and not heading.descending
        self.show_sorted(column.key, descending=descending)
        self.sort_asked.emit(column.key, descending)

    def _moved(
        self,
        current: QModelIndex | QPersistentModelIndex,
        _before: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if not self._replacing:
            self.chosen.emit(self.model.key_at(current.row()))

    def _open(self, row: int) -> None:
        key = self.model.key_at(row)
        if key is not None:
            self.opened.emit(key)

    def _keep(self) -> None:
        self._replacing = True
        self._kept = self.current_key()

    def _restore(self) -> None:
        """Stand again where the person stood; tell when that row is gone."""
        found = self._kept is not None and self.choose(self._kept)
        self._replacing = False
        if self._kept is not None and not found:
            self.chosen.emit(None)
        self._show_empty()

    def _show_empty(self) -> None:
        if self._empty is not None:
            empty = self.model.rowCount() == 0
            self._empty.setVisible(empty)
            self.view.setVisible(not empty)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, QRectF(self.rect()))
        painter.end()
