"""Real key presses on a real X server under the Kazakh and Russian layouts."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.xserver import bare_server, lay_out_keys, on_display, xdo

ROOT = Path(__file__).resolve().parents[3]

LISTENER = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from ui.actions.keymap import keys_in_use
from ui.actions.keys import KeyRouter
from ui.actions.registry import Action

app = QApplication([])
window = QWidget()
window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
window.resize(300, 200)

def say(word):
    print(word, flush=True)

chords = ("1", "2", "9", "0", "N", "Ctrl+S", "Ctrl+E", "Ctrl+Return", "F6", "?")
keys_in_use().change("page.note", "8", {"page.note": "C"})
router = KeyRouter(window, lambda: [
    Action(c, "", c, lambda c=c: say(c), key=c) for c in chords
] + [Action("page.note", "", "", lambda: say("note"), key="C")] + [Action("quit", "", "", app.quit, key="F10")])
window.show()
window.activateWindow()
window.setFocus()
QTimer.singleShot(60_000, app.quit)

def tell_when_ready():
    if window.isActiveWindow() and window.hasFocus():
        say(f"window {int(window.winId())}")
    else:
        QTimer.singleShot(20, tell_when_ready)

tell_when_ready()
app.exec()
"""

# Keys by their place on the keyboard (X key codes).
ONE, TWO, EIGHT, NINE, ZERO, C, N, S, E, RETURN, F6, F10, CTRL = (
    10,
    11,
    17,
    18,
    19,
    54,
    57,
    39,
    26,
    36,
    72,
    76,
    37,
)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A bare X server of our own."""
    with bare_server() as display:
        yield display


@pytest.mark.parametrize("layout", ["kz", "ru", "us"])
def test_keys_work_under_the_layout_alone(display: str, layout: str) -> None:
    around = on_display(display)
    lay_out_keys(around, layout)
    listener = subprocess.Popen(
        [sys.executable, "-c", LISTENER],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=around,
        cwd=ROOT,
        text=True,
    )
    assert listener.stdout is not None
    kind, window = listener.stdout.readline().split()
    assert kind == "window"
    for key in (ONE, TWO, NINE, ZERO, N, F6, C, EIGHT):  # what C did is on 8 now
        xdo(around, window, "key", str(key))
    for key in (S, E, RETURN):
        xdo(around, window, "keydown", str(CTRL), "key", str(key), "keyup", str(CTRL))
    xdo(around, window, "key", str(F10))
    commands = ["Ctrl+S", "Ctrl+E", "Ctrl+Return"]
    heard, _ = listener.communicate(timeout=60)
    assert heard.split() == ["1", "2", "9", "0", "N", "F6", "note", *commands]
