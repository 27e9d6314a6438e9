"""The business calendar as the database keeps it: snapshots of years, overridden by decrees."""

from collections.abc import Iterable
from datetime import date

from app.deadlines.calendar import BusinessCalendar, CalendarDay, DayKind, DaySource
from app.deadlines.entities import CalendarOverride, CalendarYear
from app.kernel.ids import Id
from app.kernel.text import Trilingual
from app.store import UnitOfWork


class KeptCalendar:
    """Gives the calendar of a transaction; made anew only when its facts have changed."""

    def __init__(self) -> None:
        self._made: tuple[tuple[Id, ...], BusinessCalendar] | None = None

    def of(self, uow: UnitOfWork) -> BusinessCalendar:
        """The calendar as this transaction sees it."""
        years, overrides = uow.find(CalendarYear), uow.find(CalendarOverride)
        stand = (*(y.id for y in years), *(o.id for o in overrides))
        if self._made is None or self._made[0] != stand:
            self._made = (stand, calendar_of(years, overrides))
        return self._made[1]


def calendar_of(
    years: Iterable[CalendarYear], overrides: Iterable[CalendarOverride]
) -> BusinessCalendar:
    """The calendar that these facts make; of several snapshots of a year the last one counts."""
    latest = {year.year: year for year in years}
    if not latest:
        return BusinessCalendar((), 2017, 2017)
    days = [day_of_data(data) for year in latest.values() for data in year.days]
    standing = standing_overrides(overrides)
    confirmed = [year.year for year in latest.values() if year.confirmed]
    until = date(max(confirmed), 12, 31) if confirmed else None
    return BusinessCalendar(
        [*days, *map(_day_of, standing)], min(latest), max(latest), confirmed_until=until
    )


def standing_overrides(overrides: Iterable[CalendarOverride]) -> list[CalendarOverride]:
    """Overrides that nobody took back, oldest first."""
    kept = list(overrides)
    revoked = {each.revokes for each in kept if each.revokes}
    return [each for each in kept if each.id not in revoked and each.revokes is None]


def _day_of(override: CalendarOverride) -> CalendarDay:
    return CalendarDay(
        override.day,
        DayKind(override.kind),
        Trilingual(override.reason_kk, override.reason_ru, override.reason_en),
        DaySource(override.source),
        override.decree,
        override.paired_with,
    )


def day_to_data(day: CalendarDay) -> dict[str, object]:
    """A seeded day in the plain form in which a year's snapshot keeps it."""
    data: dict[str, object] = {
        "day": day.day.isoformat(),
        "kind": day.kind.value,
        "kk": day.reason.kk,
        "ru": day.reason.ru,
        "en": day.reason.en,
    }
    if day.decree:
        data["decree"] = day.decree
    if day.partner:
        data["partner"] = day.partner.isoformat()
    return data


def day_of_data(data: object) -> CalendarDay:
    """A day from its plain form."""
    if not isinstance(data, dict):
        raise TypeError(data)
    partner = data.get("partner")
    return CalendarDay(
        date.fromisoformat(str(data["day"])),
        DayKind(str(data["kind"])),
        Trilingual(str(data["kk"]), str(data["ru"]), str(data["en"])),
        DaySource.SEED,
        str(data.get("decree", "")),
        date.fromisoformat(str(partner)) if partner else None,
    )
