"""The seed of the calendar: Kazakhstan's holidays and decreed transfers, year by year.

They come from the `holidays` package and are snapshotted into the database when a year is made,
so that a newer package never moves an old date. Their names are our own (day_names): the
package knows no Russian.
"""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib import metadata

from app.deadlines import day_names
from app.deadlines.calendar import BusinessCalendar, CalendarDay, DayKind, DaySource

FIRST_SEED_YEAR, LAST_SEED_YEAR = 2000, 2099

_SUBSTITUTED = re.compile(r"Day off \(substituted from (\d\d)/(\d\d)/(\d{4})\)")


def seed_version() -> str:
    """Name and version of the package that the seed comes from."""
    return f"holidays {metadata.version('holidays')}"


@cache
def seed_year(year: int) -> tuple[CalendarDay, ...]:
    """Every holiday, day off and worked weekend day of `year`, in order of date.

    Years before 2000 and after 2099 have no seed: the answer is empty.
    """
    if not FIRST_SEED_YEAR <= year <= LAST_SEED_YEAR:
        return ()
    days: dict[date, CalendarDay] = {}
    # A transfer may have its halves in two years (28.12.2013 was worked for 03.01.2014).
    for off, name in (item for y in (year - 1, year, year + 1) for item in _known(y).items()):
        worked = _worked_for(name)
        if worked is not None and worked.year == year:
            reason = day_names.work_for_off(off)
            days[worked] = CalendarDay(worked, DayKind.WORK, reason, DaySource.SEED, partner=off)
        if off.year == year:
            reason = day_names.off_for_work(worked) if worked else day_names.holiday(name)
            days[off] = CalendarDay(off, DayKind.OFF, reason, DaySource.SEED, partner=worked)
    return tuple(days[day] for day in sorted(days))


def seeded_calendar(
    first_year: int, last_year: int, confirmed_until: date | None = None
) -> BusinessCalendar:
    """A calendar of the seed alone."""
    days = (day for year in range(first_year, last_year + 1) for day in seed_year(year))
    return BusinessCalendar(days, first_year, last_year, confirmed_until)


def _worked_for(name: str) -> date | None:
    found = _SUBSTITUTED.search(name)
    return date(int(found[3]), int(found[1]), int(found[2])) if found else None


@cache
def _known(year: int) -> Mapping[date, str]:
    import holidays

    known = holidays.country_holidays("KZ", years=year, language="en_US", expand=False)
    return dict(known.items())
