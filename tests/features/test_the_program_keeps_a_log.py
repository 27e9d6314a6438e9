"""The program itself, started as a person starts it, keeps its log and shows what nobody caught."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from ui.runtime.logbook import FILE

ROOT = Path(__file__).parents[2]
NAME = "Жұмағалиев"

PROGRAM = f"""
import sys
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
from ui.bootstrap import dressed_application
from ui.command_line import main
from ui.shell.main_window import MainWindow

def wrong():
    qWarning("QFont: {NAME}")
    raise RuntimeError("{NAME}")

def leave():
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    print("shown:", len(shown), flush=True)
    print("said:", [each.banner.text for each in shown if isinstance(each, MainWindow)], flush=True)
    for each in shown:
        each.close()
    QApplication.quit()

app = dressed_application()
QTimer.singleShot(2000, wrong)
QTimer.singleShot(3000, leave)
sys.exit(main([]))
"""


def test_the_log_of_a_started_program(own_folders: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, encoding="utf-8",
        check=False, cwd=ROOT, timeout=120,
        env={**os.environ, "XDG_STATE_HOME": str(own_folders / "state")},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "shown: 1" in done.stdout
    text = (own_folders / "state" / "anyqtama" / "log" / FILE).read_text(encoding="ascii")
    assert re.search(r"ERROR \| ui\.\S+:\d+ \| RuntimeError-[0-9A-F]{6} __main__:\d+\n", text)
    assert re.search(r"WARNING \| ui\.bootstrap\.log:\d+ \| qt [0-9A-F]{6}\n", text)
    assert re.search(r"INFO \| ui\.bootstrap\.log:\d+ \| ended s=\d+\n", text)
    assert NAME not in text
    assert "RuntimeError" in done.stderr
    assert NAME not in done.stderr  # which a session keeps; a terminal is told wholly
