"""Hands and eyes: finding a control by its name, clicking, typing, waiting, taking pictures."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui.components.queue_table import QueueTable
from ui.components.row_list import RowList
from ui.runtime.worker import Work
from ui.shell.main_window import MainWindow
from ui.shell.sign_in import PersonCard
from ui.tour import keys

W = TypeVar("W", bound=QWidget)
_PATIENCE = 30.0
"""Seconds to wait for what the program was asked to do."""


class NotAsExpected(Exception):
    """A screen did not show or do what the part of the tour expects."""


class Hands:
    """One person at the window."""

    def __init__(
        self, window: MainWindow, work: Work, folder: Path, patience: float = _PATIENCE
    ) -> None:
        self.window = window
        self._patience = patience
        self.folder = folder
        self.pictures = 0
        self._work = work

    # --- waiting --------------------------------------------------------------------------

    def settle(self) -> None:
        """Wait until the office has answered everything and the window is painted."""
        self._work.settle(self._patience)
        for _ in range(3):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents()
        self._work.settle(self._patience)

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until something holds; `NotAsExpected` says what did not."""
        end = monotonic() + self._patience
        alarm = QTimer()  # wakes the wait below, so that the end is seen
        alarm.start(20)
        while not holds():
            if monotonic() > end:
                raise NotAsExpected(what)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self._work.settle(self._patience)

    # --- finding --------------------------------------------------------------------------

    def find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]  # a default for a type variable
        """The visible, enabled control of this object name, waited for."""
        found: list[W] = []

        def there() -> bool:
            found[:] = [w for w in self.all(name, kind) if w.isEnabled()]
            return bool(found)

        self.until(there, f"{name} is not there to be used")
        return found[0]

    def all(self, name: str, kind: type[W]) -> list[W]:
        """Every visible control of this object name."""
        inside = self.window.findChildren(kind, name)
        return [widget for widget in inside if widget.isVisible()]

    def there(self, name: str) -> bool:
        """Whether a control of this name is visible now."""
        self.settle()
        return bool(self.all(name, QWidget))

    # --- doing ----------------------------------------------------------------------------

    def click(self, name: str) -> None:
        """Click a control in its middle."""
        self.press(self.find(name))

    def press(self, widget: QWidget) -> None:
        """Click a widget in its middle, scrolled into view."""
        _reveal(widget)
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, _middle(widget)
        )
        self.settle()

    def type(self, name: str, text: str) -> None:
        """Put the caret into a field, replace what is there, and leave the field."""
        field = _field_in(self.find(name))
        _reveal(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        keys.press(field, Qt.Key.Key_A, "", keys.CTRL)
        keys.press(field, Qt.Key.Key_Delete)
        keys.write(field, text)
        self.settle()

    def choose(self, name: str, text: str) -> None:
        """Search in a field of choice by typing, and take the first line that fits."""
        self.type(name, text)
        field = _field_in(self.find(name))
        if not text:
            keys.press(field, Qt.Key.Key_Down)
            self.settle()
        keys.press(QApplication.activePopupWidget() or field, Qt.Key.Key_Return)
        self.settle()

    def segment(self, name: str, key: str) -> None:
        """Choose one of a few that are all in sight."""
        self.press(self.child(name, f"segment_{key}"))

    def child(self, name: str, inner: str) -> QWidget:
        """A named control inside a named one."""
        found: object = self.find(name).findChild(QWidget, inner)
        if not isinstance(found, QWidget) or not found.isVisible():
            message = f"{inner} is not in {name}"
            raise NotAsExpected(message)
        return found

    def drop(self, name: str, files: Sequence[Path]) -> None:
        """Drop files on a control."""
        keys.drop(self.find(name), [str(file) for file in files])
        self.settle()

    def sign(self, text: str) -> None:
        """Press the key of a digit or letter of the English keyboard, where the focus is."""
        keys.sign(QApplication.focusWidget() or self.window, text)
        self.settle()

    def stand_on(self, name: str, holds: Callable[[RowList, int], bool], what: str) -> int:
        """Click the first row of a list that fits; its place is given back."""
        rows = self.find(name, RowList)
        place: list[int] = []

        def there() -> bool:
            place[:] = [n for n in range(len(rows.rows)) if holds(rows, n)]
            return bool(place)

        self.until(there, f"{name} shows no row {what}")
        self._click_row(rows, place[0])
        return place[0]

    def row_with(self, name: str, words: str) -> int:
        """Click the first row of a list that says `words`."""
        return self.stand_on(name, lambda rows, n: words in rows.rows[n].spoken, f"with {words}")

    def queue_row(self, name: str, *words: str) -> None:
        """Click the first line of a queue that says all of `words`."""
        view = self.find(name, QueueTable).view
        self.until(
            lambda: self.has_line(name, *words), f"{name} shows no line with {', '.join(words)}"
        )
        self._click_row(view, _line(view, words))

    def has_line(self, name: str, *words: str) -> bool:
        """Whether a queue shows a line that says all of `words`."""
        return any(_line(table.view, words) >= 0 for table in self.all(name, QueueTable))

    def list_keys(self, name: str) -> tuple[str, ...]:
        """What the rows of a list stand for; nothing while it is hidden."""
        return tuple(row.key for rows in self.all(name, RowList) for row in rows.rows)

    def _click_row(self, view: QAbstractItemView, row: int) -> None:
        """Scroll to a row and click it where it then is."""
        index = view.model().index(row, 0)
        view.scrollTo(index)
        self.settle()
        view.scrollTo(index)
        self.click_at(view.viewport(), view.visualRect(index).center())

    @staticmethod
    def reveal(widget: QWidget) -> None:
        """Scroll until a widget is in sight."""
        _reveal(widget)

    def click_at(self, widget: QWidget, point: QPoint) -> None:
        """Click at a point of a widget."""
        if QApplication.activeWindow() is None:  # offscreen, once a list has dropped down
            self.window.activateWindow()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        self.settle()

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        at: QWidget | None = None,
    ) -> None:
        """Press a key where the focus is, or at a widget."""
        keys.press(at or QApplication.focusWidget() or self.window, key, "", modifiers)
        self.settle()

    def go(self, place: str, **params: object) -> None:
        """Go to a place, as a click in the side bar does."""
        self.window.navigator.go(place, **params)
        self.settle()

    def sign_in(self, login: str) -> None:
        """Change to another person: one click on their card."""
        self.window.change_person()
        self.settle()
        cards = self.window.sign_in.findChildren(PersonCard)
        card = next((card for card in cards if card.person.login == login), None)
        if card is None:
            raise NotAsExpected(f"{login} cannot sign in")
        self.press(card)

    # --- seeing ---------------------------------------------------------------------------

    def picture(self, title: str, of: QWidget | None = None) -> Path:
        """A numbered picture of the window, or of another one."""
        QCoreApplication.processEvents()
        self.pictures += 1
        file = self.folder / f"{self.pictures:02d}-{title}.png"
        if not (of or self.window).grab().save(str(file)):
            raise OSError(file)
        return file

    def text_of(self, name: str) -> str:
        """The words that a control shows."""
        return _words(self.find(name))

    @staticmethod
    def words_in(widget: QWidget) -> str:
        """All words that stand in a part of the window."""
        return _words(widget)

    def key_return(self, name: str) -> None:
        """Press Enter in a queue."""
        keys.press(self.find(name, QueueTable).view, Qt.Key.Key_Return)
        self.settle()

    def read(self, name: str, pattern: str) -> str:
        """What a control says where the pattern's first group fits; waited for."""
        found: list[str] = []

        def there() -> bool:
            said = [
                match for w in self.all(name, QWidget) if (match := re.search(pattern, _words(w)))
            ]
            found[:] = [match.group(1) for match in said]
            return bool(found)

        self.until(there, f"{name} does not say {pattern}")
        return found[0]


def _line(view: QAbstractItemView, words: Sequence[str]) -> int:
    """The first line of a table that says all of `words`; -1 when there is none."""
    model = view.model()
    for row in range(model.rowCount()):
        said = "\n".join(
            str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))
            for column in range(model.columnCount())
        )
        if all(each in said for each in words):
            return row
    return -1


def _words(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton | QLineEdit | QLabel):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    inside = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join([widget.accessibleName(), *inside])


def _middle(widget: QWidget) -> QPoint:
    if isinstance(widget, QAbstractButton):
        return QPoint(min(12, widget.width() // 2), widget.height() // 2)
    return widget.rect().center()


def _field_in(widget: QWidget) -> QWidget:
    """The field itself, where the name is that of the field with its label."""
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return widget
    inside: list[QObject] = [
        *widget.findChildren(QLineEdit),
        *widget.findChildren(QPlainTextEdit),
    ]
    for found in inside:
        if isinstance(found, QWidget) and found.isVisible():
            return found
    return widget


def _reveal(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        reveal = getattr(parent, "ensureWidgetVisible", None)
        if callable(reveal):
            reveal(widget)
        parent = parent.parentWidget()
