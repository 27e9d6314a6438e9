"""Hands and eyes: finding a control by its name, clicking, typing, waiting, taking pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui.runtime.worker import Work
from ui.shell.main_window import MainWindow
from ui.shell.sign_in import PersonCard

W = TypeVar("W", bound=QWidget)
_PATIENCE = 30.0
"""Seconds to wait for what the program was asked to do."""


class NotAsExpected(Exception):
    """A screen did not show or do what the part of the tour expects."""


class Hands:
    """One person at the window."""

    def __init__(self, window: MainWindow, work: Work, folder: Path) -> None:
        self.window = window
        self.folder = folder
        self.pictures = 0
        self._work = work

    # --- waiting --------------------------------------------------------------------------

    def settle(self) -> None:
        """Wait until the office has answered everything and the window is painted."""
        self._work.settle(_PATIENCE)
        for _ in range(3):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents()
        self._work.settle(_PATIENCE)

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until something holds; `NotAsExpected` says what did not."""
        end = monotonic() + _PATIENCE
        while not holds():
            if monotonic() > end:
                self.picture("not-as-expected")
                raise NotAsExpected(what)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            self._work.settle(_PATIENCE)

    # --- finding --------------------------------------------------------------------------

    def find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
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
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)
        self.settle()

    def choose(self, name: str, text: str) -> None:
        """Type into a field of choice and take the first line that fits."""
        self.type(name, text)
        QTest.keyClick(_field_in(self.find(name)), Qt.Key.Key_Return)
        self.settle()

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        at: QWidget | None = None,
    ) -> None:
        """Press a key where the focus is, or at a widget."""
        QTest.keyClick(at or QApplication.focusWidget() or self.window, key, modifiers)
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

    def picture(self, title: str) -> Path:
        """A numbered picture of the window."""
        QCoreApplication.processEvents()
        self.pictures += 1
        file = self.folder / f"{self.pictures:02d}-{title}.png"
        if not self.window.grab().save(str(file)):
            raise OSError(file)
        return file

    def text_of(self, name: str) -> str:
        """The words that a control shows."""
        widget: QWidget = self.find(name)
        if isinstance(widget, QAbstractButton | QLineEdit | QLabel):
            return widget.text()
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText()
        return widget.accessibleName()


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
