"""A mistake of the program is told where it was started from, and tells of nobody there."""

import os
import pty
import subprocess
import sys

WORDS = "Ахмет Йылмаз 840214350123"
_FALLS = f"""
from ui import command_line
def main():
    words = {WORDS!r}
    raise ZeroDivisionError(words)
command_line.main = main
command_line.start()
"""


def test_a_sessions_journal_gets_its_type_and_place_alone() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FALLS], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == "Traceback (most recent call last):"
    assert done.stderr.splitlines()[-1] == "ZeroDivisionError"
    assert "command_line.py" in done.stderr
    assert not [word for word in WORDS.split() if word in done.stderr]


def test_who_sits_at_a_terminal_reads_it_wholly() -> None:
    ours, terminal = pty.openpty()
    done = subprocess.run([sys.executable, "-c", _FALLS], stderr=terminal, check=False)
    os.close(terminal)
    said = os.read(ours, 1 << 16).decode()
    os.close(ours)
    assert done.returncode == 1
    assert f"ZeroDivisionError: {WORDS}" in said
