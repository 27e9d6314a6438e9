"""The program's log while its window is open: who began, what nobody caught, what Qt complains of."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from ui.runtime.logbook import (
    Event,
    Figure,
    Logbook,
    Noted,
    Part,
    catch_uncaught,
    log_folder,
    shape_of,
)

log = logging.getLogger(__name__)

_GRADES = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@contextmanager
def kept_log(folder: Callable[[], Path] = log_folder) -> Iterator[Logbook]:
    """Keep a log in `folder` until the block is left; what leaves it as a fault is in it too."""
    book, begun = Logbook(folder), monotonic()
    hooks = sys.excepthook, threading.excepthook
    book.begin()
    catch_uncaught(_log_it)
    before = qInstallMessageHandler(_log_qt)
    try:
        yield book
    except Exception as fault:
        _log_it(fault)
        raise
    finally:
        log.info(Noted(Event.ENDED, ((Figure.SECONDS, monotonic() - begun),)))
        qInstallMessageHandler(before)
        sys.excepthook, threading.excepthook = hooks
        book.close()


def note_ready(begun: float) -> None:
    """Note that people may sign in, and how long it took since `begun` (monotonic).

    Call it in the worker's thread: the first line of a log loads what writes it.
    """
    from app import VERSION
    from db.migrations.revisions import LATEST

    python = ".".join(map(str, sys.version_info[:3]))
    versions = (
        (Part.PROGRAM, VERSION), (Part.PYTHON, python), (Part.QT, qVersion()),
        (Part.SCHEMA, LATEST),
    )  # fmt: skip
    took = (monotonic() - begun) * 1000
    log.info(Noted(Event.STARTED, (), versions))
    log.info(Noted(Event.READY, ((Figure.MILLISECONDS, took),)))


class Uncaught(QObject):
    """What nobody caught, in any thread, brought to the window's."""

    raised = Signal(object)


def show_uncaught(tell: Callable[[Exception], None], parent: QObject) -> None:
    """From now on the window says, and logs, what nobody caught."""
    uncaught = Uncaught(parent)
    uncaught.raised.connect(tell)
    catch_uncaught(uncaught.raised.emit)


def _log_it(fault: BaseException) -> None:
    log.error("uncaught", exc_info=fault)


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Qt's words may hold a file's name or what a person typed: only their shape is kept."""
    if kind in _GRADES:
        log.log(_GRADES[kind], Noted(Event.QT, code=shape_of(message)))
    if sys.stderr is not None:  # a window of Windows has none
        words = message if sys.stderr.isatty() else f"Qt {shape_of(message)}"  # as `uncaught.say`
        sys.stderr.write(f"{words}\n")
