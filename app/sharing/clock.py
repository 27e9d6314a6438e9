"""The server's time as it was last heard, and what follows from a clock that goes wrong (F80).

No sync decides anything by a desktop's clock. Deadlines do: they go by the server's time.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.kernel.clock import OFFICE_ZONE, Clock

ALLOWED = timedelta(minutes=5)
"""A desktop's clock may be wrong by so much before its person is told."""


@dataclass(frozen=True, slots=True)
class ServerClock:
    """The server's time: this computer's, less the skew that was last measured."""

    clock: Clock
    skew_ms: Callable[[], int]
    """How much this computer is ahead; asked each time, for each sync measures it anew."""

    def now(self) -> datetime:
        """See Clock."""
        return self.clock.now() - timedelta(milliseconds=self.skew_ms())


def skewed(skew_ms: int) -> bool:
    """Whether a clock is so wrong, either way, that its person is told."""
    return abs(timedelta(milliseconds=skew_ms)) > ALLOWED


def late_for(deadline: datetime, made_at: datetime, received_at: datetime) -> bool:
    """Whether something was made in time by its maker's clock and received after the deadline.

    It is kept with both times and marked, never dropped: days offline are no fault.
    """
    return made_at <= deadline < received_at


def end_of(day: date) -> datetime:
    """The last moment of a day in the office: when a term ends that is told in days."""
    return datetime.combine(day, time.max, OFFICE_ZONE)
