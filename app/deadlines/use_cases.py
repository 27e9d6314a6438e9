"""Use cases of the calendar: years taken over from the seed, decrees put over them."""

from dataclasses import dataclass
from datetime import date

from app.access.permissions import Action
from app.act import Act, Ground, question, use_case
from app.deadlines.calendar import BusinessCalendar, CalendarDay, DaySource
from app.deadlines.entities import CalendarOverride, CalendarYear
from app.deadlines.kept import KeptCalendar, day_to_data, standing_overrides
from app.deadlines.overrides import (
    DecreedPair,
    LocalDay,
    check_local,
    check_pair,
    days_of_pair,
)
from app.deadlines.seed import seed_version, seed_year
from app.kernel.ids import Id
from app.kernel.outcome import Refusal


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """One year of the calendar as the editor shows it."""

    year: int
    known: bool
    confirmed: bool
    seed_version: str
    calendar: BusinessCalendar
    overrides: tuple[CalendarOverride, ...]
    years: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Calendar:
    """The calendar of business days."""

    ground: Ground
    kept: KeptCalendar

    @question(Action.READ_CALENDAR)
    def calendar(self, act: Act) -> BusinessCalendar:
        """The calendar as it is kept today."""
        return self.kept.of(act.uow)

    @question(Action.READ_CALENDAR)
    def page(self, act: Act, year: int) -> CalendarPage:
        """One year, with the overrides that stand in it."""
        years = {each.year: each for each in act.uow.find(CalendarYear)}
        mine = years.get(year)
        standing = standing_overrides(act.uow.find(CalendarOverride))
        return CalendarPage(
            year,
            mine is not None,
            mine.confirmed if mine else False,
            mine.seed_version if mine else "",
            self.kept.of(act.uow),
            tuple(each for each in standing if each.day.year == year),
            tuple(sorted(years)),
        )

    @use_case(Action.EDIT_CALENDAR)
    def take_over(self, act: Act, year: int, *, confirmed: bool) -> CalendarYear | Refusal:
        """Snapshot a year from the seed. An unconfirmed year shows its dates as preliminary."""
        days = seed_year(year)
        if not days:
            return Refusal("calendar_missing", {"on": date(year, 1, 1)})
        taken = CalendarYear(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            year=year,
            seed_version=seed_version(),
            days=tuple(day_to_data(day) for day in days),
            confirmed=confirmed,
        )
        act.uow.add(taken)
        act.enter("CalendarYear", taken.id, year=year, confirmed=confirmed)
        return taken

    @use_case(Action.EDIT_CALENDAR)
    def decree_pair(
        self, act: Act, pair: DecreedPair
    ) -> tuple[CalendarOverride, CalendarOverride] | Refusal:
        """Put a decreed transfer over the calendar: both halves or none."""
        checked = check_pair(pair, self.kept.of(act.uow))
        if checked.refusal:
            return checked.refusal
        first, second = (self._put(act, day) for day in days_of_pair(pair))
        return first, second

    @use_case(Action.EDIT_CALENDAR)
    def set_day(self, act: Act, local: LocalDay) -> CalendarOverride | Refusal:
        """Make a single day off or worked by another legal act."""
        checked = check_local(local, self.kept.of(act.uow))
        if checked.refusal:
            return checked.refusal
        return self._put(
            act,
            CalendarDay(local.day, local.kind, local.reason, DaySource.LOCAL, local.decree),
        )

    @use_case(Action.EDIT_CALENDAR)
    def take_back(self, act: Act, override: Id) -> list[Id] | Refusal:
        """Take an override back, with the other half of its pair."""
        standing = standing_overrides(act.uow.find(CalendarOverride))
        mine = next((each for each in standing if each.id == override), None)
        if mine is None:
            return Refusal("override_unknown")
        gone = [
            each
            for each in standing
            if each.id == override
            or (mine.paired_with and (each.day, each.paired_with) == (mine.paired_with, mine.day))
        ]
        for each in gone:
            back = CalendarOverride(
                id=act.new_id(),
                author=act.by,
                made_at=act.now,
                day=each.day,
                kind=each.kind,
                reason_kk=each.reason_kk,
                reason_ru=each.reason_ru,
                reason_en=each.reason_en,
                source=each.source,
                decree=each.decree,
                paired_with=each.paired_with,
                revokes=each.id,
            )
            act.uow.add(back)
            act.enter("CalendarOverride", back.id, day=each.day.isoformat())
        return [each.id for each in gone]

    def _put(self, act: Act, day: CalendarDay) -> CalendarOverride:
        override = CalendarOverride(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            day=day.day,
            kind=day.kind.value,
            reason_kk=day.reason.kk,
            reason_ru=day.reason.ru,
            reason_en=day.reason.en,
            source=day.source.value,
            decree=day.decree,
            paired_with=day.partner,
        )
        act.uow.add(override)
        act.enter("CalendarOverride", override.id, day=day.day.isoformat(), kind=override.kind)
        return override
