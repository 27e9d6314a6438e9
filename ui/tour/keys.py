"""Key presses as a keyboard makes them: a sign with the physical key that types it.

QTest.keyClicks ends the interpreter on any letter outside Latin-1; these do not.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.actions.keys import PHYSICAL

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
_CODES = {name: code for code, name in PHYSICAL.items()}


def press(widget: QWidget, key: int, text: str = "", modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press and release a key at a widget."""
    code = _CODES.get(text.upper(), 0) if text.isascii() else 0
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, modifiers, code, 0, 0, text)
        QCoreApplication.sendEvent(widget, event)


def write(widget: QWidget, text: str) -> None:
    """Type text in any alphabet."""
    for sign in text:
        press(widget, ord(sign.upper()[:1]), sign)


def sign(widget: QWidget, text: str) -> None:
    """Press the key of a sign, such as a digit or a letter of the English keyboard."""
    press(widget, ord(text.upper()), text.lower())


def drop(widget: QWidget, files: list[str]) -> None:
    """Let files be dragged from the desk of the computer and dropped on a widget."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(file) for file in files])
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    middle = widget.rect().center()
    QCoreApplication.sendEvent(
        widget, QDragEnterEvent(QPoint(middle), copy, mime, left, Qt.KeyboardModifier.NoModifier)
    )
    QCoreApplication.sendEvent(
        widget, QDropEvent(QPointF(middle), copy, mime, left, Qt.KeyboardModifier.NoModifier)
    )
