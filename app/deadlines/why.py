"""Why a date is what it is, as data: every screen and paper makes its own sentence of it."""

from dataclasses import dataclass
from datetime import date

from app.deadlines.calendar import BusinessCalendar, CountFrom, SkippedDay


@dataclass(frozen=True, slots=True)
class WhyThisDate:
    """The rule, the paragraph and the days between: what a clerk needs to check a due date."""

    start: date
    limit: int
    due: date
    due_loose: date
    count_from: CountFrom
    paragraph: str
    """Paragraph of the regulation that sets the limit, such as "7.1.3"."""
    reading: str
    """The reading that makes the loose date differ, such as "A3"; empty when they agree."""
    skipped: tuple[SkippedDay, ...]
    moved_in: tuple[SkippedDay, ...] = ()
    """Worked weekend days that were counted."""
    preliminary: bool = False
    """The calendar of the due date's year is not confirmed yet."""


def why(
    start: date,
    limit: int,
    calendar: BusinessCalendar,
    *,
    count_from: CountFrom,
    paragraph: str,
    due: date | None = None,
    due_loose: date | None = None,
    reading: str = "",
) -> WhyThisDate:
    """Explain a date; a stored `due` is explained as it was fixed, else it is counted now."""
    fixed = due or calendar.due(start, limit, count_from)
    loose = due_loose or fixed
    return WhyThisDate(
        start,
        limit,
        fixed,
        loose,
        count_from,
        paragraph,
        reading if loose != fixed else "",
        calendar.skipped(start, fixed, count_from),
        calendar.moved_in(start, fixed, count_from),
        calendar.preliminary(fixed),
    )
