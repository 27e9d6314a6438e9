"""Dates, times and numbers as the office writes them, the same in all three languages."""

from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale

from app.kernel.clock import OFFICE_ZONE

NO_BREAK = "\u00a0"


def date_text(day: date) -> str:
    """A date as dd.MM.yyyy."""
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def time_text(moment: datetime) -> str:
    """A moment's time in the office as HH:mm."""
    return f"{moment.astimezone(OFFICE_ZONE):%H:%M}"


def moment_text(moment: datetime) -> str:
    """A moment in the office as dd.MM.yyyy HH:mm."""
    local = moment.astimezone(OFFICE_ZONE)
    return f"{date_text(local.date())} {local:%H:%M}"


def weekday_text(day: date) -> str:
    """The name of the day of the week in the language in use."""
    return QLocale().standaloneDayName(day.isoweekday())


def day_text(day: date) -> str:
    """A date with its weekday, as the status line shows it: "22.11.2026, Sunday"."""
    return f"{date_text(day)}, {weekday_text(day)}"


def short_day_text(day: date) -> str:
    """Day and short month, where the year is plain: "30 Nov", "30 нояб."."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")


def number_text(value: float | Decimal, places: int | None = None) -> str:
    """A number with decimal comma and no-break groups; trailing zeros only if `places` asks."""
    exact = Decimal(str(value))
    if places is not None:
        exact = round(exact, places)
    elif exact == exact.to_integral_value():
        exact = exact.to_integral_value()
    return f"{exact:,f}".replace(",", NO_BREAK).replace(".", ",")
