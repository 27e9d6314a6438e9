"""Notices that this computer's clock was moved while the program stood open, or stands behind."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from ui.runtime.tick import Tick

ALLOWED = timedelta(minutes=5)
"""A clock may be put right by so much, or stand so far behind the journal, without a word."""


def since_boot() -> float:
    """Seconds that nobody can move, the computer's sleep counted in."""
    boottime = getattr(time, "CLOCK_BOOTTIME", None)  # Windows counts sleep in monotonic itself
    return time.monotonic() if boottime is None else time.clock_gettime(boottime)


class ClockWatch(QObject):
    """Compares the clock with seconds that nobody can move, at each look of the tick.

    A sleep of the computer is no jump: both went on meanwhile.
    """

    changed = Signal()
    """How far the clock was moved, or whether it stands behind, is not what it was."""

    def __init__(self, tick: Tick, elapsed: Callable[[], float] | None) -> None:
        """`elapsed` is None where the clock is not this computer's (a demonstration)."""
        super().__init__()
        self._tick, self._elapsed = tick, elapsed
        self._newest: datetime | None = None
        self._begin()
        self.moved = timedelta()
        """How far the clock went forward (or back) by itself since the program began."""
        self.behind: datetime | None = None
        """The newest entry of the journal, where the clock stands before it."""
        tick.minute.connect(self.look)

    def show_newest(self, newest: datetime | None) -> None:
        """Take note of when the newest entry of the journal was made."""
        self._newest = newest
        self.look()

    def accept(self) -> None:
        """The person says that the clock is right as it is now."""
        self._begin()
        self.moved = timedelta()
        self.changed.emit()

    def look(self) -> None:
        """Compare; tell when something is new."""
        now, before = self._tick.now, (self.moved, self.behind)
        late = self._newest is not None and now < self._newest - ALLOWED
        self.behind = self._newest if late else None
        if before[1] is not None and not late:
            self._begin()  # it was put right: that is no jump to be told of
        if self._elapsed is not None:
            passed = timedelta(seconds=self._elapsed() - self._from)
            moved = now - self._at - passed
            self.moved = moved if abs(moved) > ALLOWED else timedelta()
        if _differ(before[0], self.moved) or before[1] != self.behind:
            self.changed.emit()

    def _begin(self) -> None:
        self._at = self._tick.now
        self._from = self._elapsed() if self._elapsed is not None else 0.0


def _differ(one: timedelta, other: timedelta) -> bool:
    return abs(one - other) > timedelta(minutes=1)
