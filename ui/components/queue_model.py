"""A list of any length: a vector of keys, and rows fetched by pages when they come to be seen.

The reader sorts and filters, never this model. The first page can be shown before the vector of
keys has been read; the scroll bar is true from the moment the vector is there.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from ui.components.cells import RIGHT, Cell, Column

Row = TypeVar("Row")
Key = TypeVar("Key", str, int)

PAGE = 128
_PAGES_KEPT = 24
_PAGES_AT_ONCE = 3

CELL_ROLE = Qt.ItemDataRole.UserRole + 1
BAR_ROLE = Qt.ItemDataRole.UserRole + 2

Answer = Callable[[Sequence[Row]], None]
Fetch = Callable[[Sequence[Key], Answer[Row]], None]
"""Given the keys of a page: answer, now or later and in the interface thread, with its rows."""

_Index = QModelIndex | QPersistentModelIndex
_WAITING = Cell("…", muted=True)


class QueueModel(QAbstractTableModel, Generic[Key, Row]):
    """Keys and rows of a queue.

    Args:
        columns: What is shown of a row.
        key_of: The key of a row, the same as in the vector.
        fetch: Asks for the rows of a page; answers for a vector that has been replaced since
            are dropped.
        bar_of: "late", "today" or "" for the bar at the left of a row.
    """

    replaced = Signal()
    """The rows are others now: keys were put in place anew."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key_of: Callable[[Row], Key],
        fetch: Fetch[Key, Row],
        bar_of: Callable[[Row], str] = lambda _row: "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key_of: Callable[[Row], Key] = key_of
        self._fetch: Fetch[Key, Row] = fetch
        self._bar_of = bar_of
        self._keys: Sequence[Key] = ()
        self._pages: OrderedDict[int, dict[Key, Row]] = OrderedDict()
        self._cells: dict[Key, tuple[Cell, ...]] = {}
        self._wanted: list[int] = []
        self._asked: set[int] = set()
        self._generation = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def show_first(self, rows: Sequence[Row]) -> None:
        """Show the first page, already read; the vector of all keys is to follow."""
        keys = [self._key_of(row) for row in rows]
        self._put(keys)
        for page in range(0, len(keys), PAGE):
            part = rows[page : page + PAGE]
            self._pages[page // PAGE] = {self._key_of(row): row for row in part}
        self.endResetModel()
        self.replaced.emit()

    def show_keys(self, keys: Sequence[Key]) -> None:
        """Show the whole list; rows already shown stay when the vector begins with them."""
        shown = len(self._keys)
        if shown and len(keys) >= shown and list(keys[:shown]) == list(self._keys):
            self._append(keys, shown)
            return
        self._put(keys)
        self.endResetModel()
        self.replaced.emit()

    def _append(self, keys: Sequence[Key], shown: int) -> None:
        if len(keys) == shown:
            self.refresh()
            return
        last = shown // PAGE
        if shown % PAGE:
            self._pages.pop(last, None)  # its page was not a whole one
            self._asked.discard(last)
        self.beginInsertRows(QModelIndex(), shown, len(keys) - 1)
        self._keys = keys
        self.endInsertRows()

    def _put(self, keys: Sequence[Key]) -> None:
        self.beginResetModel()
        self._generation += 1
        self._keys = keys
        self._pages.clear()
        self._cells.clear()
        self._wanted.clear()
        self._asked.clear()

    def refresh(self) -> None:
        """Read the rows again (something changed, midnight); the order stays as it is."""
        self._generation += 1
        self._asked.clear()
        kept = list(self._pages)
        self._wanted = kept[-_PAGES_AT_ONCE:]
        for page in kept[:-_PAGES_AT_ONCE]:
            del self._pages[page]
        self._soon.start()

    def retranslate(self) -> None:
        """Make words and titles again."""
        self._cells.clear()
        if self._keys:
            self._changed(0, len(self._keys) - 1)
        if self.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def key_at(self, row: int) -> Key | None:
        """The key of a row, or None outside the list."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def place_of(self, key: Key) -> int:
        """The row where the key stands, or -1."""
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    def row_at(self, place: int) -> Row | None:
        """The row there, or None while it is being fetched."""
        key = self.key_at(place)
        if key is None:
            return None
        number = place // PAGE
        page = self._pages.get(number)
        if page is None:
            self._want(number)
            return None
        self._pages.move_to_end(number)
        return page.get(key)

    def _want(self, page: int) -> None:
        if page not in self._asked and page not in self._wanted:
            self._wanted.append(page)
            self._soon.start()

    def _ask(self) -> None:
        # Scrolled past quickly, only the pages asked last are still in sight.
        pages, self._wanted = self._wanted[-_PAGES_AT_ONCE:], []
        for page in pages:
            self._asked.add(page)
            keys = self._keys[page * PAGE : (page + 1) * PAGE]
            self._fetch(keys, self._answer_for(page, self._generation))

    def _answer_for(self, page: int, generation: int) -> Answer[Row]:
        def answer(rows: Sequence[Row]) -> None:
            if generation != self._generation:
                return
            self._asked.discard(page)
            self._pages[page] = {self._key_of(row): row for row in rows}
            self._pages.move_to_end(page)
            for key in self._pages[page]:
                self._cells.pop(key, None)
            while len(self._pages) > _PAGES_KEPT:
                for key in self._pages.popitem(last=False)[1]:
                    self._cells.pop(key, None)
            self._changed(page * PAGE, min((page + 1) * PAGE, len(self._keys)) - 1)

        return answer

    def _changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def cells_at(self, place: int) -> tuple[Cell, ...]:
        """The cells of a row; dots stand in while it is being fetched."""
        key = self.key_at(place)
        if key is None:
            return ()
        ready = self._cells.get(key)
        if ready is not None:
            return ready
        row = self.row_at(place)
        if row is None:
            return (_WAITING,) * len(self.columns)
        cells = tuple(column.cell(row) for column in self.columns)
        self._cells[key] = cells
        return cells

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = index.row()
        if role == CELL_ROLE:
            return self.cells_at(place)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells_at(place)[index.column()].text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.cells_at(place)[index.column()].spoken
        if role == BAR_ROLE:
            row = self.row_at(place)
            return self._bar_of(row) if row is not None else ""
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight if column.align == RIGHT else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
