"""Urgency, punctuality, reminders, the explanation of a date, and calendar terms."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.deadlines.calendar import CountFrom
from app.deadlines.reminders import Rung, ladder, rung_on
from app.deadlines.seed import seeded_calendar
from app.deadlines.terms import months_after, years_after
from app.deadlines.urgency import Finished, Punctuality, Timing, Urgency, finished, timing
from app.deadlines.why import why

CALENDAR = seeded_calendar(2016, 2027, confirmed_until=date(2026, 12, 31))
DUE = date(2026, 11, 20)  # a Friday


@pytest.mark.parametrize(
    ("today", "limit", "expected"),
    [
        (date(2026, 11, 16), 5, Timing(Urgency.CALM, 4)),
        (date(2026, 11, 18), 5, Timing(Urgency.CALM, 2)),
        (date(2026, 11, 18), 10, Timing(Urgency.SOON, 2)),  # a fifth of the limit
        (date(2026, 11, 18), 9, Timing(Urgency.CALM, 2)),
        (date(2026, 11, 19), 5, Timing(Urgency.SOON, 1)),
        (date(2026, 11, 20), 5, Timing(Urgency.TODAY, 0)),
        (date(2026, 11, 21), 5, Timing(Urgency.LATE, 1)),  # a Saturday
        (date(2026, 11, 23), 5, Timing(Urgency.LATE, 1)),
        (date(2026, 11, 25), 5, Timing(Urgency.LATE, 3)),
    ],
)
def test_urgency_of_an_open_step(today: date, limit: int, expected: Timing) -> None:
    assert timing(DUE, today, limit, CALENDAR) == expected


@pytest.mark.parametrize(
    ("closed", "expected"),
    [
        (date(2026, 11, 18), Finished(Punctuality.EARLY, 2)),
        (date(2026, 11, 20), Finished(Punctuality.ON_TIME, 0)),
        (date(2026, 11, 22), Finished(Punctuality.LATE, 1)),
        (date(2026, 11, 24), Finished(Punctuality.LATE, 2)),
    ],
)
def test_punctuality_of_a_finished_step(closed: date, expected: Finished) -> None:
    assert finished(DUE, closed, CALENDAR) == expected


@given(
    st.dates(date(2017, 1, 1), date(2026, 12, 31)), st.dates(date(2017, 2, 1), date(2026, 12, 1))
)
def test_urgency_says_late_after_the_due_date_and_only_then(today: date, due: date) -> None:
    found = timing(due, today, 5, CALENDAR)
    assert (found.urgency is Urgency.LATE) == (today > due)
    assert (found.urgency is Urgency.TODAY) == (today == due)
    assert found.days >= (1 if today > due else 0)


def test_reminders_climb_the_ladder_on_business_days() -> None:
    steps = ladder(DUE, CALENDAR)
    assert [(each.rung, each.day) for each in steps] == [
        (Rung.BEFORE, date(2026, 11, 19)),
        (Rung.TODAY, date(2026, 11, 20)),
        (Rung.MISSED, date(2026, 11, 23)),
        (Rung.ESCALATED, date(2026, 11, 24)),
    ]


def test_what_was_due_on_friday_is_not_reminded_of_on_saturday() -> None:
    assert rung_on(DUE, date(2026, 11, 21), CALENDAR) is None
    assert rung_on(DUE, date(2026, 11, 22), CALENDAR) is None
    assert rung_on(DUE, date(2026, 11, 23), CALENDAR) is Rung.MISSED
    assert rung_on(DUE, date(2026, 11, 12), CALENDAR) is None


@given(st.dates(date(2017, 2, 1), date(2026, 12, 1)), st.dates(date(2017, 2, 1), date(2026, 12, 1)))
def test_no_reminder_ever_on_a_day_off(due: date, today: date) -> None:
    assert CALENDAR.is_working(today) or rung_on(due, today, CALENDAR) is None


def test_why_this_date_names_every_skipped_day() -> None:
    told = why(
        date(2017, 3, 17),
        6,
        CALENDAR,
        count_from=CountFrom.NEXT_WORKING_DAY,
        paragraph="7.3",
    )
    assert told.due == told.due_loose == date(2017, 3, 30)
    assert told.reading == ""
    assert [each.day.day for each in told.skipped] == [19, 20, 21, 22, 23, 25, 26]
    assert {each.reason.kk for each in told.skipped if each.day.day in (21, 22, 23)} == {
        "Наурыз мейрамы"
    }
    assert [each.day.day for each in told.moved_in] == [18]
    assert not told.preliminary


def test_why_keeps_a_fixed_date_and_names_the_reading_of_the_loose_one() -> None:
    told = why(
        date(2017, 4, 5),
        1,
        CALENDAR,
        count_from=CountFrom.NEXT_WORKING_DAY,
        paragraph="7.9",
        due=date(2017, 4, 6),
        due_loose=date(2017, 4, 12),
        reading="A3",
    )
    assert (told.due, told.due_loose, told.reading) == (date(2017, 4, 6), date(2017, 4, 12), "A3")


def test_why_marks_a_year_that_is_not_confirmed() -> None:
    told = why(
        date(2026, 12, 30), 3, CALENDAR, count_from=CountFrom.NEXT_WORKING_DAY, paragraph="7"
    )
    assert told.preliminary


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 18), 3, date(2027, 2, 18)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 10, 31), 3, date(2027, 1, 31)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 12, 15), 12, date(2027, 12, 15)),
    ],
)
def test_months_are_calendar_months_cut_at_the_end(day: date, months: int, expected: date) -> None:
    assert months_after(day, months) == expected


def test_years_after_a_leap_day() -> None:
    assert years_after(date(2024, 2, 29), 3) == date(2027, 2, 28)
    assert years_after(date(2026, 11, 18), 3) == date(2029, 11, 18)
