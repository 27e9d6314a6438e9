"""How urgent a due date is today, and how a finished step did.

The words, signs and colours are the screen's; here is only which of them applies.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.deadlines.calendar import BusinessCalendar

_SOON_DAYS = 1
_SOON_PART = 5  # a fifth of the limit, 20 %


class Urgency(StrEnum):
    """Urgency of an open step, the most urgent first."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"
    CALM = "calm"


class Punctuality(StrEnum):
    """How a finished step stood to its due date."""

    EARLY = "early"
    ON_TIME = "on_time"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Timing:
    """Urgency, and business days: late by so many when late, left otherwise."""

    urgency: Urgency
    days: int


@dataclass(frozen=True, slots=True)
class Finished:
    """Punctuality, and the business days saved or lost (never negative)."""

    punctuality: Punctuality
    days: int


def timing(due: date, today: date, limit: int, calendar: BusinessCalendar) -> Timing:
    """Judge an open step of `limit` business days.

    Soon means at most one business day left, or at most 20 % of the limit. The weekend after a
    missed Friday is late by one day already: a late step is never late by nothing.
    """
    if today > due:
        return Timing(Urgency.LATE, max(1, calendar.business_days_between(due, today)))
    if today == due:
        return Timing(Urgency.TODAY, 0)
    left = calendar.business_days_between(today, due)
    soon = left <= _SOON_DAYS or left * _SOON_PART <= limit
    return Timing(Urgency.SOON if soon else Urgency.CALM, left)


def finished(due: date, closed: date, calendar: BusinessCalendar) -> Finished:
    """Judge a finished step by the day it was closed on."""
    if closed > due:
        return Finished(Punctuality.LATE, max(1, calendar.business_days_between(due, closed)))
    saved = calendar.business_days_between(closed, due)
    return Finished(Punctuality.EARLY if saved else Punctuality.ON_TIME, saved)
