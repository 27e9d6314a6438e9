"""The clock is handed in: nobody in the program asks the machine for the time directly."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

OFFICE_ZONE = ZoneInfo("Asia/Almaty")
"""Kazakhstan has had one time zone, UTC+5, since 1 March 2024."""


class Clock(Protocol):
    """Tells the time; `now` is aware and in UTC."""

    def now(self) -> datetime: ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass
class FixedClock:
    """A clock that stands still until it is moved: demo offices, the tour and tests."""

    at: datetime = field(default_factory=lambda: datetime(2026, 11, 18, 5, 0, tzinfo=UTC))

    def now(self) -> datetime:
        return self.at

    def advance(self, **units: float) -> None:
        """Move forward by the units of `timedelta` (days, hours, minutes, seconds)."""
        self.at += timedelta(**units)

    def move_to(self, day: date, hour: int = 10) -> None:
        """Move to `hour` o'clock, office time, of `day`."""
        self.at = datetime(day.year, day.month, day.day, hour, tzinfo=OFFICE_ZONE).astimezone(UTC)


def office_date(moment: datetime) -> date:
    """The calendar date of `moment` in the office."""
    return moment.astimezone(OFFICE_ZONE).date()
