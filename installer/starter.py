"""Where the frozen program begins."""

import os
import runpy
import sys
from collections.abc import MutableMapping
from typing import NoReturn

_SEARCHED = "LD_LIBRARY_PATH"
_ITSELF = ["-P", "-m"]


def begin() -> NoReturn:
    """Do what the command line asks for, and leave with the exit code."""
    give_back(os.environ)
    if sys.argv[1:3] == _ITSELF and sys.argv[3:4]:
        sys.exit(another_desk(sys.argv[3:]))
    from ui.command_line import start

    start()


def give_back(environment: MutableMapping[str, str]) -> None:
    """Let programs that we start find their own libraries again.

    PyInstaller has them search in our folder first; a viewer of papers made with Qt would load
    our Qt instead of its own.
    """
    before = environment.pop(f"{_SEARCHED}_ORIG", None)
    if before is not None:
        environment[_SEARCHED] = before
    else:
        environment.pop(_SEARCHED, None)


def another_desk(words: list[str]) -> int:
    """Run a module of ours as `python -P -m` does: so a trial of sharing starts other desks."""
    if words[0] != "ui" and not words[0].startswith("ui."):
        return 2
    sys.argv[:] = words
    runpy.run_module(words[0], run_name="__main__", alter_sys=True)
    return 0


if __name__ == "__main__":
    begin()
