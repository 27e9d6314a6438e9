"""What an administrator puts over the seed: decreed transfers as pairs, and single days.

A transfer is entered with both halves or not at all: the day off and the day worked for it,
also when they lie in different years.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.deadlines import day_names
from app.deadlines.calendar import BusinessCalendar, CalendarDay, DayKind, DaySource
from app.kernel.outcome import Refusal
from app.kernel.text import Trilingual


@dataclass(frozen=True, slots=True)
class DecreedPair:
    """A transfer by decree. A half that is still to be filled in is None."""

    off: date | None
    work: date | None
    decree_no: str
    decree_date: date | None

    @property
    def decree(self) -> str:
        """The decree in short, as it stands on every calendar day it makes."""
        return f"№ {self.decree_no}, {self.decree_date:%d.%m.%Y}" if self.decree_date else ""


@dataclass(frozen=True, slots=True)
class LocalDay:
    """A single day that is off or worked by another legal act (an emergency, for example)."""

    day: date
    kind: DayKind
    reason: Trilingual
    decree: str


Override = DecreedPair | LocalDay


@dataclass(frozen=True, slots=True)
class Checked:
    """What is to be said of an override before it is saved."""

    refusal: Refusal | None
    warnings: tuple[Refusal, ...] = ()


def check_pair(pair: DecreedPair, calendar: BusinessCalendar) -> Checked:
    """Refuse half a pair or one without its decree; warn of halves that change nothing."""
    if pair.off is None or pair.work is None:
        return Checked(Refusal("pair_half_missing"))
    if pair.off == pair.work:
        return Checked(Refusal("pair_same_day", {"day": pair.off}))
    if not pair.decree_no.strip() or pair.decree_date is None:
        return Checked(Refusal("decree_missing"))
    for half in (pair.off, pair.work):
        if not calendar.first <= half <= calendar.last:
            return Checked(Refusal("calendar_missing", {"on": half}))
    warnings = []
    if not calendar.is_working(pair.off):
        warnings.append(Refusal("already_off", {"day": pair.off}))
    if calendar.is_working(pair.work):
        warnings.append(Refusal("already_worked", {"day": pair.work}))
    if pair.decree_date > min(pair.off, pair.work):
        warnings.append(Refusal("decree_after_day", {"day": min(pair.off, pair.work)}))
    return Checked(None, tuple(warnings))


def check_local(local: LocalDay, calendar: BusinessCalendar) -> Checked:
    """Refuse a single day without its act or its reason; warn when it changes nothing."""
    words = (local.reason.kk, local.reason.ru, local.reason.en)
    if not all(word.strip() for word in words):
        return Checked(Refusal("day_reason_missing", {"day": local.day}))
    if not local.decree.strip():
        return Checked(Refusal("decree_missing"))
    if not calendar.first <= local.day <= calendar.last:
        return Checked(Refusal("calendar_missing", {"on": local.day}))
    if calendar.is_working(local.day) == (local.kind is DayKind.WORK):
        code = "already_worked" if local.kind is DayKind.WORK else "already_off"
        return Checked(None, (Refusal(code, {"day": local.day}),))
    return Checked(None)


def days_of_pair(pair: DecreedPair) -> tuple[CalendarDay, ...]:
    """The two calendar days of a whole pair; nothing for half of one."""
    if pair.off is None or pair.work is None:
        return ()
    off, work, source, decree = pair.off, pair.work, DaySource.DECREE, pair.decree
    return (
        CalendarDay(off, DayKind.OFF, day_names.off_for_work(work), source, decree, work),
        CalendarDay(work, DayKind.WORK, day_names.work_for_off(off), source, decree, off),
    )


def effective_days(
    seed: Iterable[CalendarDay], overrides: Iterable[Override]
) -> tuple[CalendarDay, ...]:
    """The seed with the overrides over it, one entry per date, in order; the last word counts."""
    days = {day.day: day for day in seed}
    for override in overrides:
        if isinstance(override, LocalDay):
            days[override.day] = CalendarDay(
                override.day, override.kind, override.reason, DaySource.LOCAL, override.decree
            )
        else:
            days.update({day.day: day for day in days_of_pair(override)})
    return tuple(days[day] for day in sorted(days))


def without_pair(days: Iterable[CalendarDay], half: date) -> tuple[CalendarDay, ...]:
    """The days with one transfer taken out whole; `half` is either of its days."""
    kept = tuple(days)
    gone = {day.day for day in kept if day.partner is not None and half in (day.day, day.partner)}
    return tuple(day for day in kept if day.day not in gone)
