"""The program's own log: what may be passed on without looking, for it can name nobody.

A line is made of the time, a grade, codes, types and places in the program; no text that a
person or a library wrote reaches it. What somebody logs as text is kept as "text" and the place
where it was logged; an exception is its type, its cause's code and the lines it came through.
"""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from time import gmtime, strftime
from types import TracebackType
from typing import TYPE_CHECKING

from ui.runtime.fault_code import cause_code, fault_code
from ui.runtime.uncaught import say

if TYPE_CHECKING:
    from ui.runtime.turning import TurningFile

FILE = "anyqtama.log"
OWN = ("app", "db", "ui")
"""Loggers of the program; of libraries only warnings are kept."""
_LARGEST = 256 * 1024
_OLD_ONES = 3
_FRAMES, _CAUSES = 24, 4
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,59}")
_VERSION = re.compile(r"\d{1,4}(\.\d{1,4}){0,3}")
_MOST = 9_999_999


class Event(StrEnum):
    """What is noted without a fault."""

    STARTED = "started"
    READY = "ready"
    ENDED = "ended"
    CLOCK_BEHIND = "clock-behind"
    CLOCK_JUMPED = "clock-jumped"
    QT = "qt"


class Figure(StrEnum):
    """What a number in the log counts: never a number of a paper or a person."""

    MILLISECONDS = "ms"
    SECONDS = "s"


class Part(StrEnum):
    """Whose version."""

    PROGRAM = "program"
    PYTHON = "python"
    QT = "qt"
    SCHEMA = "schema"


@dataclass(frozen=True, slots=True)
class Noted:
    """A message of the log that is told in full: give it to a logger instead of a text.

    Figures are cut at seven digits, shorter than any number of a person; a version that is none
    is left out.
    """

    event: Event
    figures: tuple[tuple[Figure, float], ...] = ()
    versions: tuple[tuple[Part, str], ...] = ()
    code: str = ""
    """Of `shape_of`."""

    def __str__(self) -> str:
        figures = [
            f"{Figure(name)}={max(-_MOST, min(_MOST, round(number)))}"
            for name, number in self.figures
        ]
        versions = [
            f"{Part(part)}={version}"
            for part, version in self.versions
            if _VERSION.fullmatch(version)
        ]
        code = [self.code] if re.fullmatch(r"[0-9A-F]{6}", self.code) else []
        return " ".join([Event(self.event), *code, *versions, *figures])


class CodesOnly(logging.Formatter):
    """Makes a line of what cannot name anybody (see the module)."""

    def format(self, record: logging.LogRecord) -> str:
        """The line; neither the record's text nor its arguments are looked at."""
        at = strftime("%Y-%m-%dT%H:%M:%SZ", gmtime(record.created))
        grade = logging.getLevelName(record.levelno) if record.levelno % 10 == 0 else "OTHER"
        logger = record.name if record.name in sys.modules else "other"
        said = str(record.msg) if isinstance(record.msg, Noted) else "text"
        fault = record.exc_info[1] if record.exc_info else None
        parts = [at, grade, f"{logger}:{record.lineno}"]
        parts += [said] if fault is None else list(_told(fault))
        return " | ".join(parts)


def _told(fault: BaseException) -> Iterator[str]:
    """A fault and what it came from: code, cause, places, the innermost first."""
    seen: BaseException | None = fault
    for _ in range(_CAUSES):
        if seen is None:
            return
        kind = type(seen).__name__
        code = fault_code(seen) if _NAME.fullmatch(kind) else "unnamed"
        yield " ".join(filter(None, (code, cause_code(seen), *_places(seen.__traceback__))))
        quiet = seen.__suppress_context__
        seen = seen.__cause__ or (None if quiet else seen.__context__)


def _places(trace: TracebackType | None) -> list[str]:
    found: list[str] = []
    while trace is not None:
        module = trace.tb_frame.f_globals.get("__name__")
        known = isinstance(module, str) and module in sys.modules
        found.append(f"{module if known else '?'}:{trace.tb_lineno}")
        trace = trace.tb_next
    return found[::-1][:_FRAMES]


class Logbook(logging.Handler):
    """Writes the log to a folder: at most four files of 256 KiB.

    The file is opened for each line and let go, so that two windows can share and turn it. A
    log that cannot be written (a full disk, a folder one may not write to) holds up nobody: the
    line is lost.
    """

    def __init__(self, folder: Callable[[], Path]) -> None:
        """`folder` is asked at the first line, when the window is painted."""
        super().__init__(logging.INFO)
        self._folder = folder
        self._file: TurningFile | None = None
        self._before: list[tuple[str, int]] = []
        self.setFormatter(CodesOnly())

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        try:
            if self._file is None:
                self._file = self._opened()
            self._file.emit(record)
            self._file.close()
        except OSError:
            return

    def begin(self) -> None:
        """Take part from now on in what is logged."""
        logging.getLogger().addHandler(self)
        for name in OWN:
            logger = logging.getLogger(name)
            self._before.append((name, logger.level))
            logger.setLevel(logging.INFO)

    def close(self) -> None:
        """Take part no more."""
        logging.getLogger().removeHandler(self)
        for name, level in self._before:
            logging.getLogger(name).setLevel(level)
        self._before.clear()
        super().close()

    def _opened(self) -> TurningFile:
        from ui.runtime.turning import TurningFile  # loads sockets and queues

        folder = self._folder()
        folder.mkdir(parents=True, exist_ok=True)
        file = TurningFile(
            folder / FILE, "a", _LARGEST, _OLD_ONES, encoding="ascii", delay=True,
            errors="replace",
        )  # fmt: skip
        file.setFormatter(self.formatter)
        return file


def log_folder() -> Path:
    """Where the log of this person's program lies."""
    import platformdirs

    return platformdirs.user_log_path("anyqtama", appauthor=False)


def tail(folder: Path, most: int = 64 * 1024) -> str:
    """The newest part of the log, whole lines; empty where there is none."""
    text = ""
    for name in (f"{FILE}.1", FILE):
        file = folder / name
        if file.is_file():
            text += file.read_text(encoding="ascii", errors="replace")
    if len(text) <= most:
        return text
    return text[-most:].partition("\n")[2]


def catch_uncaught(tell: Callable[[BaseException], None]) -> None:
    """Give what nobody caught, in any thread, to `tell`; Ctrl+C and leaving go their own way."""

    def caught(
        kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, Exception):
            tell(fault.with_traceback(trace))
        say(kind, fault, trace)

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            caught(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook, threading.excepthook = caught, caught_in_thread


def shape_of(message: str) -> str:
    """Six digits for a message of Qt: of its first words alone, before any name or number."""
    import hashlib

    first = re.match(r"[A-Za-z_:. ]{0,40}", message)
    return hashlib.sha256((first.group() if first else "").encode()).hexdigest()[:6].upper()
