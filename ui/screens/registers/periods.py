"""Periods of a register: the running month, quarter and year, whole."""

from datetime import date, timedelta
from enum import StrEnum

_QUARTER = 3


class Period(StrEnum):
    """A period that is offered by name."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    OWN = "own"
    """From and to, as the person says."""


def days_of(period: Period, today: date) -> tuple[date, date]:
    """First and last day of the period that `today` is in; of one's own, only today."""
    if period is Period.OWN:
        return today, today
    if period is Period.YEAR:
        return date(today.year, 1, 1), date(today.year, 12, 31)
    months = 1 if period is Period.MONTH else _QUARTER
    first = date(today.year, (today.month - 1) // months * months + 1, 1)
    after = first.month + months
    end = date(today.year + (after > 12), (after - 1) % 12 + 1, 1)
    return first, end - timedelta(days=1)
