"""A keyboard for tests: key presses as a layout makes them, sent to what has the focus.

QTest.keyClicks ends the interpreter on any letter outside Latin-1; these do not.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.actions.keys import PHYSICAL

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

CODES = {name: code for code, name in PHYSICAL.items()}


def press(
    key: int, text: str = "", modifiers: Qt.KeyboardModifier = NONE, at: str = ""
) -> QKeyEvent:
    """A key press; `at` names the physical key by its sign on an English keyboard."""
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, CODES.get(at, 0), 0, 0, text)


def focus() -> QWidget:
    """The widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def key(key: int, text: str = "", modifiers: Qt.KeyboardModifier = NONE, at: str = "") -> None:
    """Press a key wherever the focus is."""
    to = focus()
    QCoreApplication.sendEvent(to, press(key, text, modifiers, at))
    QCoreApplication.sendEvent(
        to, QKeyEvent(QEvent.Type.KeyRelease, key, modifiers, CODES.get(at, 0), 0, 0, text)
    )


def write(text: str) -> None:
    """Type `text`, in any alphabet, wherever the focus is."""
    for letter in text:
        key(ord(letter.upper()), letter, at=letter.upper() if letter.isascii() else "")
