"""The calendar of business days and the due dates counted on it.

A business day is a day of the calendar minus weekends and holidays, plus the Saturdays and
Sundays that a decree made working (reading A6). Limits are whole business days, never hours;
a step is due at the end of the working day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.deadlines import day_names
from app.kernel.text import Trilingual

_SATURDAY = 5


class DayKind(StrEnum):
    """Whether the day is worked."""

    OFF = "off"
    WORK = "work"


class DaySource(StrEnum):
    """Where the word on a day comes from; a later one in this list overrides an earlier one."""

    SEED = "seed"
    DECREE = "decree"
    LOCAL = "local"


class CountFrom(StrEnum):
    """Whether the day of the event is the first day of a limit (reading A5)."""

    NEXT_WORKING_DAY = "next_working_day"
    EVENT_DAY = "event_day"


_NEXT = CountFrom.NEXT_WORKING_DAY  # `due` is asked a hundred thousand times in a row


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day about which something is decreed: a day off, or a worked weekend day."""

    day: date
    kind: DayKind
    reason: Trilingual
    source: DaySource
    decree: str = ""
    partner: date | None = None
    """The other half of a transfer: the day worked for this day off, or the reverse."""


@dataclass(frozen=True, slots=True)
class SkippedDay:
    """A day that a limit passes over, and why."""

    day: date
    reason: Trilingual


class CalendarRange(Exception):
    """A date beyond the years the calendar holds, or a limit below one business day."""


class BusinessCalendar:
    """Every day from 1 January of `first_year` to 31 December of `last_year`.

    All answers are look-ups in arrays made once. `CalendarRange` is raised for days outside.
    """

    def __init__(
        self,
        days: Iterable[CalendarDay],
        first_year: int,
        last_year: int,
        confirmed_until: date | None = None,
    ) -> None:
        """Later entries of `days` replace earlier ones of the same date."""
        self.first, self.last = date(first_year, 1, 1), date(last_year, 12, 31)
        self.confirmed_until = confirmed_until
        self._days = {day.day: day for day in days if self.first <= day.day <= self.last}
        self._origin = self.first.toordinal()
        self._before = self._origin - 1
        self._working: list[date] = [date.min]
        """The working days in order, numbered from 1."""
        self._counts: list[int] = [0]
        """At n + 1, how many of the days from `first` to its n-th successor are working."""
        for ordinal in range(self._origin, self.last.toordinal() + 1):
            day = date.fromordinal(ordinal)
            known = self._days.get(day)
            if known.kind is DayKind.WORK if known else day.weekday() < _SATURDAY:
                self._working.append(day)
            self._counts.append(len(self._working) - 1)

    def is_working(self, day: date) -> bool:
        """Whether `day` is a business day."""
        at = self._at(day)
        return self._counts[at + 1] > self._counts[at]

    def due(self, start: date, limit: int, count_from: CountFrom) -> date:
        """The last of `limit` business days that begin by the event of `start` (reading A5).

        Counted from the next working day, an event on a day off starts the count on the first
        business day after it; counted from the event day, that business day is day one too.
        """
        offset = start.toordinal() - (self._before if count_from is _NEXT else self._origin)
        if limit < 1 or offset < 0:
            raise CalendarRange(start, limit)
        try:
            return self._working[self._counts[offset] + limit]
        except IndexError as fault:
            raise CalendarRange(start, limit) from fault

    def business_days_between(self, a: date, b: date) -> int:
        """Business days after `a` up to and including `b`; negative when `b` is before `a`."""
        return self._counts[self._at(b) + 1] - self._counts[self._at(a) + 1]

    def next_working(self, day: date) -> date:
        """The first business day after `day`."""
        return self.due(day, 1, CountFrom.NEXT_WORKING_DAY)

    def previous_working(self, day: date) -> date:
        """The last business day before `day`."""
        before = self._counts[self._at(day)]
        if before == 0:
            raise CalendarRange(day)
        return self._working[before]

    def reason(self, day: date) -> Trilingual | None:
        """Why `day` is off, or why a weekend day is worked; None for an ordinary working day."""
        self._at(day)
        known = self._days.get(day)
        return known.reason if known else day_names.weekend(day.weekday())

    def entry(self, day: date) -> CalendarDay | None:
        """What is decreed about `day`, if anything is."""
        return self._days.get(day)

    def skipped(
        self, start: date, due: date, count_from: CountFrom = CountFrom.NEXT_WORKING_DAY
    ) -> tuple[SkippedDay, ...]:
        """The days off that a limit from `start` to `due` passes over, each with its reason."""
        found = []
        for day in self._span(start, due, count_from):
            reason = self.reason(day)
            if reason is not None and not self.is_working(day):
                found.append(SkippedDay(day, reason))
        return tuple(found)

    def moved_in(
        self, start: date, due: date, count_from: CountFrom = CountFrom.NEXT_WORKING_DAY
    ) -> tuple[SkippedDay, ...]:
        """The weekend days on the way from `start` to `due` that count because they are worked."""
        found = []
        for day in (*self._span(start, due, count_from), due):
            reason = self.reason(day)
            if reason is not None and self.is_working(day):
                found.append(SkippedDay(day, reason))
        return tuple(found)

    def preliminary(self, day: date) -> bool:
        """Whether `day` lies past the last confirmed day, so that its date may yet move."""
        return self.confirmed_until is None or day > self.confirmed_until

    def _span(self, start: date, due: date, count_from: CountFrom) -> list[date]:
        first = 1 if count_from is CountFrom.NEXT_WORKING_DAY else 0
        return [start + timedelta(n) for n in range(first, (due - start).days)]

    def _at(self, day: date) -> int:
        offset = day.toordinal() - self._origin
        if not 0 <= offset < len(self._counts) - 1:
            raise CalendarRange(day)
        return offset
