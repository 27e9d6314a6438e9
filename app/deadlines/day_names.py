"""Names of days off and worked days, in three languages, from resources/calendars/names.toml."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from app.kernel.resource import RESOURCES, read_resource
from app.kernel.text import Trilingual


@dataclass(frozen=True, slots=True)
class _Names:
    holidays: dict[str, Trilingual]
    observed: Trilingual
    estimated: Trilingual
    off_for_work: Trilingual
    work_for_off: Trilingual
    weekend: dict[int, Trilingual]


def holiday(package_name: str) -> Trilingual:
    """Our words for a name of the holidays package; several joined by "; " are allowed.

    A name that we do not know stays as it is, so that a newer package cannot stop the office.
    """
    parts = [_single(part) for part in package_name.split("; ")]
    return Trilingual(
        "; ".join(part.kk for part in parts),
        "; ".join(part.ru for part in parts),
        "; ".join(part.en for part in parts),
    )


def off_for_work(worked: date) -> Trilingual:
    """Why a working day is off: its work was moved to `worked`."""
    return _filled(_names().off_for_work, "day", _written(worked))


def work_for_off(off: date) -> Trilingual:
    """Why a day off is worked: its rest was moved to `off`."""
    return _filled(_names().work_for_off, "day", _written(off))


def weekend(weekday: int) -> Trilingual | None:
    """The name of a weekend day (5 is Saturday, 6 Sunday); None for other days of the week."""
    return _names().weekend.get(weekday)


def _single(package_name: str) -> Trilingual:
    names = _names()
    for mark, pattern in (("observed", names.observed), ("estimated", names.estimated)):
        plain = package_name.removesuffix(f" ({mark})")
        if plain != package_name:
            known = names.holidays.get(plain, Trilingual(plain, plain, plain))
            return Trilingual(
                pattern.kk.format(name=known.kk),
                pattern.ru.format(name=known.ru),
                pattern.en.format(name=known.en),
            )
    return names.holidays.get(package_name, Trilingual(package_name, package_name, package_name))


def _filled(pattern: Trilingual, place: str, words: str) -> Trilingual:
    filling = {place: words}
    return Trilingual(
        pattern.kk.format(**filling), pattern.ru.format(**filling), pattern.en.format(**filling)
    )


def _written(day: date) -> str:
    return f"{day:%d.%m.%Y}"


@cache
def _names() -> _Names:
    outer = read_resource(RESOURCES / "calendars" / "names.toml")
    patterns, days = outer.section("patterns"), outer.section("weekend")
    return _Names(
        {each.text("package"): each.trilingual("name") for each in outer.sections("holidays")},
        patterns.trilingual("observed"),
        patterns.trilingual("estimated"),
        patterns.trilingual("off_for_work"),
        patterns.trilingual("work_for_off"),
        {5: days.trilingual("saturday"), 6: days.trilingual("sunday")},
    )
