"""A list of rows with a lead, words on two lines and a chip: an agenda, voters, things to tick."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QDropEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.components.row_paint import ROW_ROLE, ListRow, RowDelegate
from ui.components.style import Live

_Index = QModelIndex | QPersistentModelIndex
_MIME = "application/x-row"


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[ListRow, ...] = ()
        self.movable = False

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        keys = [row.key for row in rows]
        if keys == [row.key for row in self.rows]:
            self.rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken
        if role == Qt.ItemDataRole.CheckStateRole and row.checked is not None:
            return Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self.movable:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
            if index.isValid():
                flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, self.rows[indexes[0].row()].key.encode() if indexes else b"")
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


class RowList(Live, QListView):
    """The list. Up and Down walk; Space ticks rows that can be ticked; Enter opens.

    Signals: `chosen(object)` with the key of the row the person stands on, or None;
    `opened(str)` on Enter or double click; `ticked(str)` on Space or a click on a row that can
    be ticked; `moved(str, int)` with the key and its wanted place from 1, by Alt+Up, Alt+Down
    or dragging, while `set_movable`; `focused()` when the list takes the keyboard.
    """

    chosen = Signal(object)
    opened = Signal(str)
    ticked = Signal(str)
    moved = Signal(str, int)
    focused = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Model(self)
        self._showing = False
        self.setStyleSheet("QListView:focus { border: none; }")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(RowDelegate(self))
        self.setModel(self._rows)
        self.selectionModel().currentChanged.connect(self._moved_to)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.set_name(name)
        self.come_alive()

    def set_name(self, name: str) -> None:
        """The list's accessible name."""
        self.setAccessibleName(name)

    def set_movable(self, movable: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let rows be put elsewhere."""
        self._rows.movable = movable
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.InternalMove if movable else mode.NoDragDrop)

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show other rows; the person stays on the row they stand on, if it is still there."""
        kept = self.current_key()
        self._showing = True
        self._rows.show_rows(rows)
        self.choose(kept)
        self._showing = False
        self.scheduleDelayedItemsLayout()

    @property
    def rows(self) -> tuple[ListRow, ...]:
        """What is shown."""
        return self._rows.rows

    def current_key(self) -> str | None:
        """The key of the row the person stands on."""
        place = self.currentIndex().row()
        return self._rows.rows[place].key if 0 <= place < len(self._rows.rows) else None

    def choose(self, key: str | None) -> bool:
        """Stand on a row; without a signal while it is the row stood on already."""
        place = next((n for n, row in enumerate(self._rows.rows) if row.key == key), -1)
        index = self._rows.index(place) if place >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if place >= 0:
            self.scrollTo(index)
        return place >= 0

    def height_of_all(self) -> int:
        """Pixels that all rows need."""
        return sum(self.sizeHintForRow(row) for row in range(len(self._rows.rows))) + 2

    def colours(self) -> None:
        self.scheduleDelayedItemsLayout()

    def _moved_to(self, current: _Index, _before: _Index) -> None:
        if not self._showing:
            rows = self._rows.rows
            place = current.row()
            self.chosen.emit(rows[place].key if 0 <= place < len(rows) else None)

    def _open(self, place: int) -> None:
        if 0 <= place < len(self._rows.rows):
            self.opened.emit(self._rows.rows[place].key)

    def _tick(self, place: int) -> bool:
        rows = self._rows.rows
        if 0 <= place < len(rows) and rows[place].checked is not None:
            self.ticked.emit(rows[place].key)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, tick, open and move by keys."""
        place, key = self.currentIndex().row(), event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0) if alt else 0
        if step and self._rows.movable:
            self._ask_move(place, place + step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(place)
        elif key == Qt.Key.Key_Space and self._tick(place):
            return
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are for the screen's own keys, not for searching the list."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._tick(index.row())

    def _ask_move(self, place: int, to: int) -> None:
        rows = self._rows.rows
        if 0 <= place < len(rows) and 0 <= to < len(rows) and place != to:
            self.moved.emit(rows[place].key, to + 1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the rows themselves change when the office has done it."""
        if event.source() is self:
            here = self.currentIndex().row()
            to = self._place_at(event.position().toPoint())
            self._ask_move(here, to - 1 if to > here else to)
            event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def _place_at(self, point: QPoint) -> int:
        index = self.indexAt(point)
        if not index.isValid():
            return len(self._rows.rows)
        middle = self.visualRect(index).center().y()
        return index.row() + (1 if point.y() > middle else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason  # the click chooses the row
        if not by_mouse and not self.currentIndex().isValid() and self._rows.rows:
            self.setCurrentIndex(self._rows.index(0))
        self.focused.emit()
