"""A long list searched by typing, in Kazakh, Russian or Latin letters alike."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from ui.components.field import Field, set_line
from ui.components.folding import folded

_SHOWN = 200
_KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry: its key, its words, a mark after them, and what else it is found by."""

    key: str
    text: str
    detail: str = ""
    also: str = ""
    """Other words that find it, such as its names in the other languages or its code."""


class ChoiceField(Field):
    """One choice of many. Alt+Down or Down opens the list, typing narrows it, Enter takes.

    Signal: `changed(object)` with the key, or None when what is written is no choice.
    """

    changed = Signal(object)

    def __init__(
        self, label: str = "", choices: Sequence[Choice] = (), parent: QWidget | None = None
    ) -> None:
        self.edit = QLineEdit()
        super().__init__(self.edit, label, parent)
        self._value: str | None = None
        self._unknown = False
        self._choices: list[tuple[Choice, str]] = []
        self._found = QStandardItemModel(self)
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(10)
        self._completer.setWidget(self.edit)
        self._list = QListView()
        self._completer.setPopup(self._list)
        taken: SignalInstance = self._completer.activated[QModelIndex]  # type: ignore[index]  # an overloaded signal, which the stubs do not index
        taken.connect(self._taken)
        self.edit.textEdited.connect(self._edited)
        self.edit.editingFinished.connect(self._finished)
        self.edit.installEventFilter(self)
        self.set_choices(choices)
        self.come_alive()

    def words(self) -> None:
        self.edit.setPlaceholderText(QCoreApplication.translate("ChoiceField", "Type to search"))
        self._list.setAccessibleName(QCoreApplication.translate("ChoiceField", "List of choices"))
        if self._unknown:
            self._say_unknown()

    def colours(self) -> None:
        set_line(self.edit)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other entries (or the same ones in another language); the value stays."""
        self._choices = [
            (choice, folded(f"{choice.text} {choice.detail} {choice.also}")) for choice in choices
        ]
        self.set_value(self._value)

    def value(self) -> str | None:
        """The key of the choice taken, or None."""
        return self._value

    def set_value(self, key: str | None) -> None:
        """Take a choice, without a signal; an unknown key is no choice."""
        chosen = next((choice for choice, _ in self._choices if choice.key == key), None)
        self._value = chosen.key if chosen else (key if not self._choices else None)
        self.edit.setText(chosen.text if chosen else "")
        self.edit.setCursorPosition(0)
        self._take_back()

    def found(self) -> list[str]:
        """Keys of the entries that the list now shows."""
        model = self._found
        return [str(model.index(row, 0).data(_KEY)) for row in range(model.rowCount())]

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let it be read and copied, not changed."""
        self.edit.setReadOnly(read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() == QEvent.Type.KeyPress:
            down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
            if down and not self._list.isVisible() and not self.edit.isReadOnly():
                self._open("" if self._value is not None else self.edit.text())
                return True
        return super().eventFilter(watched, event)

    def _edited(self, text: str) -> None:
        self._take_back()
        self._open(text)
        exact = [c for c, _ in self._choices if folded(c.text) == folded(text)]
        self._set(exact[0].key if len(exact) == 1 else None)

    def _open(self, text: str) -> None:
        wanted = folded(text).split()
        fits = [
            (not plain.startswith(wanted[0] if wanted else ""), choice)
            for choice, plain in self._choices
            if all(word in plain for word in wanted)
        ]
        fits.sort(key=lambda fit: fit[0])  # those that begin with it come first, in given order
        self._found.clear()
        for _, choice in fits[:_SHOWN]:
            words = f"{choice.text} · {choice.detail}" if choice.detail else choice.text
            item = QStandardItem(words)
            item.setData(choice.key, _KEY)
            item.setEditable(False)
            self._found.appendRow(item)
        if fits and self.edit.isVisible():
            self._completer.complete()
            self._list.setCurrentIndex(self._found.index(0, 0))
        else:
            self._list.hide()

    def _taken(self, index: QModelIndex) -> None:
        key = str(index.data(_KEY))
        before = self._value
        self.set_value(key)
        if before != key:
            self.changed.emit(key)

    def _set(self, key: str | None) -> None:
        if key != self._value:
            self._value = key
            self.changed.emit(key)

    def _finished(self) -> None:
        if self._value is not None:
            self.set_value(self._value)
        elif self.edit.text().strip() and not self._list.isVisible():
            self._unknown = True
            self._say_unknown()

    def _say_unknown(self) -> None:
        self.set_error(
            QCoreApplication.translate("ChoiceField", "Not in the list. Choose an entry")
        )

    def _take_back(self) -> None:
        if self._unknown:
            self._unknown = False
            self.set_error("")
