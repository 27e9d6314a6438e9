"""Qt calls by the thousand do not use up None and True."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

CALLS = """
import ui
from PySide6.QtCore import QObject, QTimer, Signal

class Bell(QObject):
    rung = Signal()

bell, timer = Bell(), QTimer()
for _ in range(100_000):
    bell.rung.emit()
    timer.setSingleShot(True)
"""


def test_many_qt_calls_do_not_end_the_interpreter() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CALLS], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
