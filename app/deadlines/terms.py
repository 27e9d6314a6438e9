"""Calendar terms ("three months", "three years"): month arithmetic, not business days (A6)."""

import calendar
from datetime import date

_MONTHS = 12


def months_after(day: date, months: int) -> date:
    """The same day `months` later; the last of the month where it has no such day."""
    count = day.year * _MONTHS + day.month - 1 + months
    year, month = count // _MONTHS, count % _MONTHS + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def years_after(day: date, years: int) -> date:
    """The same day `years` later; 28 February for 29 February of a leap year."""
    return months_after(day, years * _MONTHS)
