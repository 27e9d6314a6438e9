"""How fast a run of the synchronisation goes, and how long it will still take."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Protocol

_WINDOW = 6.0
"""Seconds over which the rate is taken: short enough to follow the network, long enough to
stand still for the eye."""
_KNOWN_AFTER = 1.0


class Progress(Protocol):
    """How far a run is: the stage's name and counts, as the engine tells them."""

    @property
    def stage(self) -> str: ...
    @property
    def done(self) -> int: ...
    @property
    def total(self) -> int: ...
    @property
    def bytes(self) -> int: ...
    @property
    def bytes_total(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Pace:
    """What a progress bar shows. `rate` is things a second, `byte_rate` bytes a second.

    `seconds_left` is None while it cannot be told yet.
    """

    stage: str
    done: int
    total: int
    bytes: int = 0
    bytes_total: int = 0
    rate: float = 0.0
    byte_rate: float = 0.0
    seconds_left: float | None = None

    @property
    def part(self) -> float | None:
        """How much of the stage is done, 0 to 1; None where the whole is not known."""
        done, total = (
            (self.bytes, self.bytes_total) if self.bytes_total else (self.done, self.total)
        )
        return min(done / total, 1.0) if total > 0 else None


class Pacing:
    """Takes what the engine tells, with the moment in seconds, and makes a `Pace` of it."""

    def __init__(self) -> None:
        self._stage = ""
        self._seen: deque[tuple[float, int, int]] = deque()

    def take(self, progress: Progress, at: float) -> Pace:
        """The pace at the moment `at` of a clock that only goes forward."""
        if progress.stage != self._stage:
            self._stage = progress.stage
            self._seen.clear()
        self._seen.append((at, progress.done, progress.bytes))
        while len(self._seen) > 2 and at - self._seen[0][0] > _WINDOW:
            self._seen.popleft()
        began, done, transferred = self._seen[0]
        seconds = at - began
        known = seconds >= _KNOWN_AFTER
        rate = max((progress.done - done) / seconds, 0.0) if known else 0.0
        byte_rate = max((progress.bytes - transferred) / seconds, 0.0) if known else 0.0
        return Pace(
            progress.stage,
            progress.done,
            progress.total,
            progress.bytes,
            progress.bytes_total,
            rate,
            byte_rate,
            _left(progress, rate, byte_rate),
        )


def _left(progress: Progress, rate: float, byte_rate: float) -> float | None:
    if progress.bytes_total and byte_rate:
        return max(progress.bytes_total - progress.bytes, 0) / byte_rate
    if progress.total and rate:
        return max(progress.total - progress.done, 0) / rate
    return None
