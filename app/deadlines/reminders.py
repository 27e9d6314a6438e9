"""When to remind of a due date: on business days only, never at night or on a day off."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.deadlines.calendar import BusinessCalendar, CountFrom

_ESCALATE_AFTER = 2  # business days late


class Rung(StrEnum):
    """A rung of the ladder."""

    BEFORE = "before"
    """The business day before the due date: to the one who does the step."""
    TODAY = "today"
    MISSED = "missed"
    """The first business day after it."""
    ESCALATED = "escalated"
    """The second business day after it: to the head of the unit as well."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A rung and the business day on which it is shown from the start of the day."""

    rung: Rung
    day: date


def ladder(due: date, calendar: BusinessCalendar) -> tuple[Reminder, ...]:
    """The reminders of an open step, in order of days."""
    after = CountFrom.NEXT_WORKING_DAY
    return (
        Reminder(Rung.BEFORE, calendar.previous_working(due)),
        Reminder(Rung.TODAY, due),
        Reminder(Rung.MISSED, calendar.next_working(due)),
        Reminder(Rung.ESCALATED, calendar.due(due, _ESCALATE_AFTER, after)),
    )


def rung_on(due: date, today: date, calendar: BusinessCalendar) -> Rung | None:
    """The rung to be shown on `today`; None when there is nothing to say, as on any day off."""
    if not calendar.is_working(today):
        return None
    return next((each.rung for each in ladder(due, calendar) if each.day == today), None)
