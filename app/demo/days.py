"""The demo office's days: acts are written down with a day and an hour, then lived in order."""

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from app.deadlines.calendar import BusinessCalendar, CountFrom
from app.kernel.clock import FixedClock


@dataclass(order=True, slots=True)
class _Planned:
    day: date
    hour: int
    order: int
    act: Callable[[], object] = field(compare=False)


@dataclass(slots=True)
class Days:
    """A diary of acts to come."""

    clock: FixedClock
    calendar: BusinessCalendar
    until: date
    _planned: list[_Planned] = field(default_factory=list)
    _order: int = 0

    def at(self, day: date, hour: int, act: Callable[[], object]) -> None:
        """Write an act down; acts after the last day of the story never happen."""
        if day <= self.until:
            self._order += 1
            heapq.heappush(self._planned, _Planned(day, hour, self._order, act))

    def after(self, day: date, business_days: int) -> date:
        """The business day so many after `day`; `day` itself for 0."""
        if business_days == 0:
            return day
        return self.calendar.due(day, business_days, CountFrom.NEXT_WORKING_DAY)

    def before(self, day: date, business_days: int) -> date:
        """The business day so many before `day`."""
        for _ in range(business_days):
            day = self.calendar.previous_working(day)
        return day

    def live(self, progress: Callable[[float], None]) -> None:
        """Let all acts happen in the order of their days and hours; acts may plan others."""
        lived = 0
        while self._planned:
            planned = heapq.heappop(self._planned)
            self.clock.move_to(planned.day, planned.hour)
            planned.act()
            lived += 1
            progress(lived / (lived + len(self._planned)))
