"""The seed of the calendar: Kazakhstan's holidays and decreed transfers, year by year.

They come from the `holidays` package and are snapshotted into the database when a year is made,
so that a newer package never moves an old date. The package knows no Russian; our own words, in
all three languages, are in resources/calendars/names.toml.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from app.deadlines.calendar import BusinessCalendar, CalendarDay, DayKind, DaySource
from app.kernel.resource import RESOURCES, read_resource
from app.kernel.text import Trilingual

FIRST_SEED_YEAR, LAST_SEED_YEAR = 2000, 2099

_SUBSTITUTED = re.compile(r"Day off \(substituted from (\d\d)/(\d\d)/(\d{4})\)")
_MARKED = re.compile(r"(.+) \((observed|estimated)\)")


@dataclass(frozen=True, slots=True)
class _Names:
    holidays: dict[str, Trilingual]
    observed: Trilingual
    estimated: Trilingual
    off_for_work: Trilingual
    work_for_off: Trilingual


def seed_version() -> str:
    """Name and version of the package that the seed comes from."""
    import holidays

    return f"holidays {holidays.__version__}"


@cache
def seed_year(year: int) -> tuple[CalendarDay, ...]:
    """Every holiday, day off and worked weekend day of `year`, in order of date.

    Years before 2000 and after 2099 have no seed: the answer is empty.
    """
    if not FIRST_SEED_YEAR <= year <= LAST_SEED_YEAR:
        return ()
    import holidays

    # A transfer may have its halves in two years (28.12.2013 was worked for 03.01.2014).
    known = holidays.country_holidays(
        "KZ", years=(year - 1, year, year + 1), language="en_US", expand=False
    )
    days: dict[date, CalendarDay] = {}
    for off in sorted(known):
        worked = _worked_for(known[off])
        if worked is not None and worked.year == year:
            days[worked] = _work_day(worked, off)
        if off.year == year:
            days.setdefault(off, _day_off(off, known[off], worked))
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


def _work_day(worked: date, off: date) -> CalendarDay:
    reason = _dated(_names().work_for_off, off)
    return CalendarDay(worked, DayKind.WORK, reason, DaySource.SEED, partner=off)


def _day_off(off: date, name: str, worked: date | None) -> CalendarDay:
    if worked is not None:
        reason = _dated(_names().off_for_work, worked)
        return CalendarDay(off, DayKind.OFF, reason, DaySource.SEED, partner=worked)
    reasons = [_holiday(part) for part in name.split("; ")]
    reason = Trilingual(
        "; ".join(each.kk for each in reasons),
        "; ".join(each.ru for each in reasons),
        "; ".join(each.en for each in reasons),
    )
    return CalendarDay(off, DayKind.OFF, reason, DaySource.SEED)


def _holiday(name: str) -> Trilingual:
    """Our words for the package's English name; a name we do not know stays as it is."""
    names = _names()
    marked = _MARKED.fullmatch(name)
    plain = marked[1] if marked else name
    words = names.holidays.get(plain, Trilingual(plain, plain, plain))
    if marked is None:
        return words
    pattern = names.observed if marked[2] == "observed" else names.estimated
    return Trilingual(
        pattern.kk.format(name=words.kk),
        pattern.ru.format(name=words.ru),
        pattern.en.format(name=words.en),
    )


def _dated(pattern: Trilingual, day: date) -> Trilingual:
    written = f"{day:%d.%m.%Y}"
    return Trilingual(
        pattern.kk.format(day=written),
        pattern.ru.format(day=written),
        pattern.en.format(day=written),
    )


@cache
def _names() -> _Names:
    outer = read_resource(RESOURCES / "calendars" / "names.toml")
    holidays = {
        each.text("package"): each.trilingual("name") for each in outer.sections("holidays")
    }
    patterns = outer.section("patterns")
    return _Names(
        holidays,
        patterns.trilingual("observed"),
        patterns.trilingual("estimated"),
        patterns.trilingual("off_for_work"),
        patterns.trilingual("work_for_off"),
    )
