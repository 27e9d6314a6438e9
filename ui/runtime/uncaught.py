"""What an uncaught fault leaves where the program was started from."""

import sys
from types import TracebackType


def say(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """Write a fault to stderr: wholly for whoever sits at a terminal, elsewhere without its words.

    A program that is started from a menu writes into the session's journal, in clear and for
    years. A fault's own words may hold a name or a number of somebody; its type and the lines of
    the program that it came through cannot.
    """
    if sys.stderr is None:  # a window of Windows has none
        return
    if sys.stderr.isatty() or not issubclass(kind, Exception):
        sys.__excepthook__(kind, fault, trace)
        return
    import traceback

    lines = traceback.format_tb(trace)
    sys.stderr.write("".join(["Traceback (most recent call last):\n", *lines, kind.__name__, "\n"]))
