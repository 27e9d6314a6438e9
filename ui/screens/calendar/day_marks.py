"""What is to be said of a day of the calendar: its mark, and its words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.deadlines.calendar import BusinessCalendar, CalendarDay, DayKind, DaySource
from app.deadlines.entities import CalendarOverride
from app.kernel.text import Trilingual
from ui.i18n.formats import date_text, day_text

Pick = Callable[[Trilingual], str]
_SATURDAY = 5


class DayMark(Enum):
    """The kinds of days that the year shows apart from ordinary ones."""

    NONE = "none"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    MOVED_OFF = "moved_off"
    """A day off in exchange for a worked one."""
    WORKED = "worked"
    """A weekend day that is worked in exchange."""
    BY_ACT = "by_act"
    """A single day, off or worked by another legal act."""


MARKED = (DayMark.HOLIDAY, DayMark.MOVED_OFF, DayMark.WORKED, DayMark.BY_ACT)
"""The marks that the legend explains, in its order."""


def mark_of(calendar: BusinessCalendar, day: date) -> DayMark:
    """The mark of `day`; of a year that the calendar does not hold, weekends only."""
    entry = calendar.entry(day)
    if entry is None:
        return DayMark.WEEKEND if day.weekday() >= _SATURDAY else DayMark.NONE
    if entry.source is DaySource.LOCAL:
        return DayMark.BY_ACT
    if entry.kind is DayKind.WORK:
        return DayMark.WORKED
    return DayMark.MOVED_OFF if entry.partner else DayMark.HOLIDAY


def mark_text(mark: DayMark) -> str:
    """The name of a mark, as the legend gives it."""
    translate = QCoreApplication.translate
    return {
        DayMark.NONE: translate("CalendarDays", "Business day"),
        DayMark.WEEKEND: translate("CalendarDays", "Weekend"),
        DayMark.HOLIDAY: translate("CalendarDays", "Public holiday"),
        DayMark.MOVED_OFF: translate("CalendarDays", "Day off in exchange"),
        DayMark.WORKED: translate("CalendarDays", "Worked weekend day"),
        DayMark.BY_ACT: translate("CalendarDays", "Day by another act"),
    }[mark]


def day_words(calendar: BusinessCalendar, day: date, pick: Pick) -> str:
    """All that is known of `day`, in one sentence: for tooltips and for the line under the year."""
    parts = [f"{day_text(day)}: {mark_text(mark_of(calendar, day))}"]
    entry = calendar.entry(day)
    if entry is not None:
        parts.append(pick(entry.reason))
        if entry.source is DaySource.LOCAL:
            parts.append(_worked_or_not(entry))
        if entry.decree:
            parts.append(entry.decree)
    return " · ".join(parts)


def change_title(change: CalendarOverride) -> str:
    """A change of the calendar in a few words: "20.03.2026: day off"."""
    off = change.kind == DayKind.OFF.value
    kind = _kind_text(off=off)
    return f"{date_text(change.day)}: {kind}"


def change_words(change: CalendarOverride, pick: Pick) -> str:
    """Why the day was changed, and by which act."""
    reason = pick(Trilingual(change.reason_kk, change.reason_ru, change.reason_en))
    return " · ".join(part for part in (reason, change.decree) if part)


def _worked_or_not(entry: CalendarDay) -> str:
    return _kind_text(off=entry.kind is DayKind.OFF)


def _kind_text(*, off: bool) -> str:
    if off:
        return QCoreApplication.translate("CalendarDays", "day off")
    return QCoreApplication.translate("CalendarDays", "business day")
