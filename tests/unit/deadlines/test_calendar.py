"""The calendar against a calendar counted day by day, and its algebra."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.deadlines.calendar import (
    BusinessCalendar,
    CalendarDay,
    CalendarRange,
    CountFrom,
    DayKind,
    DaySource,
)
from app.deadlines.overrides import DecreedPair, days_of_pair, effective_days, without_pair
from app.deadlines.seed import seed_year, seeded_calendar
from app.kernel.text import Trilingual

NEXT, EVENT = CountFrom.NEXT_WORKING_DAY, CountFrom.EVENT_DAY
FIRST, LAST = 2016, 2028
CALENDAR = seeded_calendar(FIRST, LAST, confirmed_until=date(2026, 12, 31))
SEED = tuple(day for year in range(FIRST, LAST + 1) for day in seed_year(year))

days = st.dates(date(2017, 1, 1), date(2026, 12, 31))
limits = st.integers(1, 40)
modes = st.sampled_from(CountFrom)


def worked(day: date) -> bool:
    """Whether a day is worked, without the arrays that are under test."""
    known = {each.day: each.kind for each in SEED}
    return known[day] is DayKind.WORK if day in known else day.weekday() < 5


def counted(start: date, limit: int, count_from: CountFrom) -> date:
    """The due date, walked to day by day."""
    day = start if count_from is EVENT else start + timedelta(1)
    left = limit
    while True:
        left -= worked(day)
        if left == 0:
            return day
        day += timedelta(1)


@given(days, limits, modes)
def test_a_due_date_is_where_counting_day_by_day_ends(
    start: date, limit: int, mode: CountFrom
) -> None:
    assert CALENDAR.due(start, limit, mode) == counted(start, limit, mode)


@given(days, limits, modes)
def test_one_day_more_is_due_later_and_on_a_working_day(
    start: date, limit: int, mode: CountFrom
) -> None:
    due = CALENDAR.due(start, limit, mode)
    assert CALENDAR.is_working(due)
    assert CALENDAR.due(start, limit + 1, mode) > due


@given(days, limits)
def test_as_many_business_days_lie_between_as_the_limit_says(start: date, limit: int) -> None:
    assert CALENDAR.business_days_between(start, CALENDAR.due(start, limit, NEXT)) == limit
    day_before = start - timedelta(1)
    assert CALENDAR.business_days_between(day_before, CALENDAR.due(start, limit, EVENT)) == limit


@given(days, days)
def test_days_between_are_negative_backwards(a: date, b: date) -> None:
    assert CALENDAR.business_days_between(a, b) == -CALENDAR.business_days_between(b, a)


@given(days, limits, modes)
def test_worked_and_skipped_days_make_up_the_whole_span(
    start: date, limit: int, mode: CountFrom
) -> None:
    due = CALENDAR.due(start, limit, mode)
    first = start if mode is EVENT else start + timedelta(1)
    skipped = CALENDAR.skipped(start, due, mode)
    assert (due - first).days + 1 == limit + len(skipped)
    assert all(first <= each.day < due and not worked(each.day) for each in skipped)
    assert all(each.reason.kk and each.reason.ru and each.reason.en for each in skipped)


@given(st.data(), days, st.integers(12, 40))
def test_a_transfer_inside_the_span_leaves_the_due_date(
    data: st.DataObject, start: date, limit: int
) -> None:
    due = CALENDAR.due(start, limit, NEXT)
    span = [start + timedelta(n) for n in range(1, (due - start).days)]
    off = data.draw(st.sampled_from([day for day in span if worked(day)]))
    work = data.draw(st.sampled_from([day for day in span if not worked(day)]))
    pair = DecreedPair(off, work, "1", date(2016, 1, 1))
    moved = BusinessCalendar(effective_days(SEED, [pair]), FIRST, LAST)
    assert not moved.is_working(off)
    assert moved.is_working(work)
    assert moved.due(start, limit, NEXT) == due


@given(days, limits, days, days)
def test_taking_an_override_out_restores_the_former_dates(
    start: date, limit: int, off: date, work: date
) -> None:
    plain = tuple(each for each in SEED if each.day not in (off, work))
    pair = DecreedPair(off, work, "1", date(2016, 1, 1))
    halves = () if off == work else days_of_pair(pair)
    restored = without_pair((*plain, *halves), off)
    again = BusinessCalendar(restored, FIRST, LAST)
    before = BusinessCalendar(plain, FIRST, LAST)
    assert again.due(start, limit, NEXT) == before.due(start, limit, NEXT)


def test_the_start_day_counts_only_by_the_other_reading() -> None:
    friday = date(2024, 5, 3)  # Saturday 04.05.2024 was worked for Wednesday 08.05.2024
    assert CALENDAR.due(friday, 5, NEXT) == date(2024, 5, 14)
    assert CALENDAR.due(friday, 5, EVENT) == date(2024, 5, 13)


@pytest.mark.parametrize("mode", CountFrom)
def test_an_event_on_a_day_off_counts_from_the_next_working_day(mode: CountFrom) -> None:
    assert CALENDAR.due(date(2026, 11, 21), 1, mode) == date(2026, 11, 23)


def test_a_later_entry_of_a_day_replaces_an_earlier_one() -> None:
    words = Trilingual("а", "б", "c")
    off = CalendarDay(date(2026, 11, 18), DayKind.OFF, words, DaySource.LOCAL)
    work = CalendarDay(date(2026, 11, 18), DayKind.WORK, words, DaySource.DECREE)
    assert BusinessCalendar([off, work], 2026, 2026).is_working(date(2026, 11, 18))
    assert not BusinessCalendar([work, off], 2026, 2026).is_working(date(2026, 11, 18))


def test_neighbouring_working_days() -> None:
    assert CALENDAR.next_working(date(2017, 3, 18)) == date(2017, 3, 24)
    assert CALENDAR.previous_working(date(2017, 3, 24)) == date(2017, 3, 18)
    assert CALENDAR.previous_working(date(2017, 3, 20)) == date(2017, 3, 18)


def test_reasons_of_days() -> None:
    reason = CALENDAR.reason(date(2017, 3, 20))
    assert reason is not None
    assert "18.03.2017" in reason.ru
    assert CALENDAR.reason(date(2017, 3, 24)) is None
    assert CALENDAR.reason(date(2017, 3, 19)) == Trilingual("Жексенбі", "Воскресенье", "Sunday")
    moved = CALENDAR.moved_in(date(2017, 3, 17), date(2017, 3, 18))
    assert [each.day for each in moved] == [date(2017, 3, 18)]


def test_dates_past_the_last_confirmed_day_are_preliminary() -> None:
    assert not CALENDAR.preliminary(date(2026, 12, 31))
    assert CALENDAR.preliminary(date(2027, 1, 5))
    assert seeded_calendar(2026, 2026).preliminary(date(2026, 1, 5))


@pytest.mark.parametrize(
    ("start", "limit"),
    [
        (date(2025, 12, 30), 1),
        (date(2026, 12, 30), 3),
        (date(2027, 3, 1), 1),
        (date(1900, 1, 1), 1),
        (date(2026, 3, 2), 0),
        (date(2026, 3, 2), -3),
    ],
)
@pytest.mark.parametrize("mode", CountFrom)
def test_nothing_is_counted_outside_the_calendar(start: date, limit: int, mode: CountFrom) -> None:
    narrow = seeded_calendar(2026, 2026)
    with pytest.raises(CalendarRange):
        narrow.due(start, limit, mode)


@pytest.mark.parametrize("day", [date(2025, 12, 31), date(2027, 1, 1)])
def test_nothing_is_said_of_days_outside_the_calendar(day: date) -> None:
    narrow = seeded_calendar(2026, 2026)
    inside = date(2026, 6, 1)
    with pytest.raises(CalendarRange):
        narrow.is_working(day)
    with pytest.raises(CalendarRange):
        narrow.business_days_between(inside, day)
    with pytest.raises(CalendarRange):
        narrow.reason(day)
    with pytest.raises(CalendarRange):
        narrow.previous_working(date(2026, 1, 1))
