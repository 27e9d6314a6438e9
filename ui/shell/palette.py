"""The command palette: one field finds dossiers, people, places and every action with its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.components.folding import folded
from ui.shell.top_bar import SearchField
from ui.theme.dress import dress, typed
from ui.theme.theme import Theme, Type

Index = QModelIndex | QPersistentModelIndex

_DEBOUNCE = 70
_ROWS = 9
UNDER = Qt.ItemDataRole.UserRole
HINT = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette. `hint` stands at the right: a key, or the kind of the thing.

    `also` is searched but not shown: the words in the other languages. `id` is what it is
    counted by, so that what is used most stands first.
    """

    title: str
    run: Callable[[], None]
    under: str = ""
    hint: str = ""
    also: str = ""
    id: str = ""

    def fits(self, words: Sequence[str]) -> bool:
        """Whether every word typed is in the line, whichever alphabet it is written in."""
        text = _folded_once(f"{self.title} {self.under} {self.also}")
        return all(word in text for word in words)


@lru_cache(2000)
def _folded_once(text: str) -> str:
    return folded(text)


class _Entries(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Entry] = []

    def show(self, rows: list[Entry]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        entry = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.title, entry.under, entry.hint)))
        texts = {Qt.ItemDataRole.DisplayRole: entry.title, UNDER: entry.under, HINT: entry.hint}
        return texts.get(Qt.ItemDataRole(role) if role < UNDER else role)


class _EntryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, self._theme.px(34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        area: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.color("accent_ground"))
        room = area.adjusted(theme.px(12), 0, -theme.px(12), 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(Type.SECONDARY))
        painter.setPen(theme.color("muted"))
        hint = str(index.data(HINT))
        painter.drawText(room, right, hint)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(hint) - theme.px(12))
        painter.setFont(theme.font())
        painter.setPen(theme.color("ink"))
        title = str(index.data())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(title) + theme.px(10))
        painter.setFont(theme.font(Type.SECONDARY))
        painter.setPen(theme.color("muted"))
        under = painter.fontMetrics().elidedText(
            str(index.data(UNDER)), Qt.TextElideMode.ElideRight, max(0, room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, under)
        painter.restore()


class Palette(QFrame):
    """Hangs under the search field while somebody types there.

    `commands` gives the lines for what can be done and where one can go; `searched(text)`
    is emitted a moment after typing, and who listens answers with `show_found`; `used(id)`
    tells which line was done.
    """

    searched = Signal(str)
    closed = Signal()
    used = Signal(str)

    def __init__(
        self, over: QWidget, field: SearchField, theme: Theme, commands: Callable[[], list[Entry]]
    ) -> None:
        super().__init__(over)
        self._over, self._field, self._theme, self._commands = over, field, theme, commands
        self._found: list[Entry] = []
        dress(self, "overlay")
        self._entries = _Entries()
        self._list = QListView()
        self._list.setModel(self._entries)
        self._list.setItemDelegate(_EntryDelegate(theme))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda index: self._choose(index.row()))
        self._nothing = typed(QLabel(), "secondary")
        self._nothing.setContentsMargins(12, 8, 12, 8)
        self._nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 6)
        column.setSpacing(0)
        column.addWidget(self._list)
        column.addWidget(self._nothing)
        self._timer = QTimer(self, singleShot=True, interval=_DEBOUNCE)
        self._timer.timeout.connect(self.search_now)
        field.textEdited.connect(self._typed)
        field.installEventFilter(self)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the lines are shown."""
        return self.isVisible()

    @property
    def titles(self) -> list[str]:
        """The titles of the lines, from the top."""
        return [entry.title for entry in self._entries.rows]

    def open(self) -> None:
        """Put the keyboard into the field and show what can be done."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._list.setAccessibleName(self.tr("Results"))
        self._found = []
        self._filter()
        self.show()
        self.raise_()

    def close_lines(self) -> None:
        """Take the lines away and empty the field."""
        self._timer.stop()
        if self.isVisible():
            self.hide()
            self._field.clear()
            self.closed.emit()

    def search_now(self) -> None:
        """Search for what stands in the field without waiting for more letters."""
        self._timer.stop()
        self.searched.emit(self._field.text().strip())

    def show_found(self, text: str, found: list[Entry]) -> None:
        """Add what the office found for `text`, unless something else was typed meanwhile."""
        if self.isVisible() and text == self._field.text().strip():
            self._found = found
            self._filter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk through the lines from the field: Up, Down, Return, Esc."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._walk(Qt.Key(event.key()))
        if event.type() == QEvent.Type.MouseButtonPress and not self.isVisible():
            self.open()
        if event.type() == QEvent.Type.FocusOut and not self.underMouse():
            self.close_lines()
        return super().eventFilter(watched, event)

    def _walk(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self.close_lines()
            return True
        if not self.isVisible():
            return False
        row = self._list.currentIndex().row()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self._entries.rows:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._select((row + step) % len(self._entries.rows))
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(row)
            return True
        return False

    def _typed(self) -> None:
        if not self.isVisible():
            self.show()
            self.raise_()
        self._found = []
        self._filter()
        self._timer.start()

    def _filter(self) -> None:
        words = folded(self._field.text()).split()
        self._entries.show([*self._found, *(e for e in self._commands() if e.fits(words))])
        some = bool(self._entries.rows)
        self._list.setVisible(some)
        self._nothing.setVisible(not some)
        self._nothing.setText(
            self.tr("Nothing is called so. Try a number, a surname or a profession.")
        )
        if some:
            self._select(0)
        self._place()

    def _select(self, row: int) -> None:
        self._list.setCurrentIndex(self._entries.index(row))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._entries.rows):
            entry = self._entries.rows[row]
            self.close_lines()
            if entry.id:
                self.used.emit(entry.id)
            entry.run()

    def _place(self) -> None:
        below = self._field.mapTo(self._over, QPoint(0, self._field.height() + 4))
        width = max(self._field.width(), self._theme.px(460))
        rows = min(_ROWS, max(1, len(self._entries.rows)))
        height = rows * self._theme.px(34) + 16
        if not self._entries.rows:
            height = self._nothing.heightForWidth(width - 2) + 14
        self.setGeometry(QRect(below, QSize(width, height)))
