"""Keys by meaning, read from the physical key, so that they work under every layout.

Under the Kazakh layout the number row types letters and Ctrl+S arrives as Ctrl+Ы, so Qt's own
shortcuts do not fire there. One event filter turns each press into a chord such as "Ctrl+E",
"2", "F6" or "?" and does the action that carries this chord.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.actions.keymap import keys_in_use
from ui.actions.registry import Action

TAKES_KEYS = "takes_keys"
"""A widget with this property set takes every key but commands and F-keys: a frame is being
marked there."""
TAKES_ALL = "all"
"""The value of that property with which those too are taken: a new key is being pressed."""


def _row(first: int, names: str) -> dict[int, str]:
    return {first + place: name for place, name in enumerate(names)}


_X11 = (
    _row(10, "1234567890-+")
    | _row(24, "QWERTYUIOP[]")
    | _row(38, "ASDFGHJKL")
    | _row(52, "ZXCVBNM,./")
    | _row(47, ";'`")
    | {51: "\\"}
)
_WINDOWS = (
    _row(2, "1234567890-+")
    | _row(16, "QWERTYUIOP[]")
    | _row(30, "ASDFGHJKL;'`")
    | _row(43, "\\ZXCVBNM,./")
)
PHYSICAL = _WINDOWS if sys.platform == "win32" else _X11
"""Scan code to the sign on the key of an English keyboard."""

_CYRILLIC = dict(zip("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM", strict=True))

_NAMED = {
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "Return",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "PgUp",
    Qt.Key.Key_PageDown: "PgDown",
} | {Qt.Key(Qt.Key.Key_F1.value + n): f"F{n + 1}" for n in range(12)}

_WALKING = frozenset({"Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Tab"})
_EDITING = frozenset(f"Ctrl+{key}" for key in ("A", "C", "V", "X", "Y", "Z", "Backspace", "Delete"))

_SHOWN = {"Return": "↵", "Backspace": "⌫", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓",
          "PgDown": "PgDn", "Delete": "Del"}  # fmt: skip


def chord_of(event: QKeyEvent) -> str:
    """The chord of a key press: modifiers and the key by its meaning; "" for a lone modifier."""
    modifiers = event.modifiers()
    name = _key_name(event)
    if not name:
        return ""
    prefix = ""
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        prefix += "Ctrl+"
    if modifiers & Qt.KeyboardModifier.AltModifier:
        prefix += "Alt+"
    if modifiers & Qt.KeyboardModifier.ShiftModifier and name not in {"?", "+"}:
        prefix += "Shift+"
    return prefix + name


def _key_name(event: QKeyEvent) -> str:
    key = event.key()
    if event.text() == "?" or key == Qt.Key.Key_Question:
        return "?"
    if key in _NAMED:
        return _NAMED[Qt.Key(key)]
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return chr(key)
    if event.modifiers() & Qt.KeyboardModifier.KeypadModifier and event.text() in set(
        "0123456789+-"
    ):
        return event.text()
    physical = PHYSICAL.get(event.nativeScanCode(), "")
    if physical:
        return physical
    sign = chr(key) if 0 < key < 0x10000 else ""
    return _CYRILLIC.get(sign, "+" if sign == "=" else sign.strip())


def shown(chord: str) -> str:
    """A chord as it is printed on a button or in the key help."""
    return "+".join(_SHOWN.get(part, part) for part in chord.split("+")) if chord != "+" else chord


def key_cap(action: str, default: str) -> str:
    """The key of an action, by its id, as it is printed: the one chosen instead of `default`."""
    return shown(keys_in_use().chord(action, default))


def present_key(action: Action) -> str:
    """The key of an action as it is printed, the one that the person at the desk chose."""
    return shown(keys_in_use().key_of(action))


def present_hint(hint: str) -> str:
    """What a button shows whose key is printed on it as `hint`: the key chosen instead of it."""
    keys = keys_in_use()
    if not keys.own or not hint:
        return hint
    meant = [each for each in keys.here() if shown(each.key) == hint]
    meant.sort(key=lambda each: not each.enabled())
    return present_key(meant[0]) if meant else hint


class KeyRouter(QObject):
    """Does the action whose chord was pressed, for one window.

    Typing comes first: in a text field bare keys and the editing chords stay with the field, on
    a button Space and Return press it, in a list the arrows walk.
    """

    def __init__(self, window: QWidget, actions: Callable[[], Sequence[Action]]) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key press that means an action; leave all others alone."""
        # The class first: every event of the window comes by, and asking its type makes an enum.
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not isinstance(watched, QWidget) or not self._ours(watched):
            return False
        chord = chord_of(event)
        if event.isAutoRepeat() and chord.endswith("+Return"):
            return True  # a key held down must not decide one thing after another
        return bool(chord) and not _belongs_to(watched, chord) and self._do(chord)

    def _ours(self, widget: QWidget) -> bool:
        if QApplication.activePopupWidget() is not None:
            return False
        return widget.window() is self._window

    def _do(self, chord: str) -> bool:
        key_of = keys_in_use().key_of
        return any(action.trigger() for action in self._actions() if key_of(action) == chord)


def _belongs_to(widget: QWidget, chord: str) -> bool:
    taking = widget.property(TAKES_KEYS)
    if taking:
        return taking == TAKES_ALL or chord == "Esc" or not _passes_a_text_field(chord)
    if isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)) or (
        isinstance(widget, QComboBox) and widget.isEditable()
    ):
        return not _passes_a_text_field(chord)
    if isinstance(widget, QAbstractButton):
        return chord in {"Space", "Return"}
    if isinstance(widget, (QAbstractItemView, QComboBox)):
        return chord in _WALKING
    return False


def _passes_a_text_field(chord: str) -> bool:
    key = chord.rpartition("+")[2]
    if key == "Esc" or (key[:1] == "F" and key[1:].isdigit()):
        return True
    commanded = chord.startswith(("Ctrl+", "Alt+"))
    return commanded and chord not in _EDITING and key not in _WALKING
