"""The worked example of the regulation's reading, date by date, and the other readings."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.deadlines.calendar import BusinessCalendar, CountFrom
from app.deadlines.overrides import without_pair
from app.deadlines.seed import seed_year, seeded_calendar
from app.kernel.resource import RESOURCES
from app.workflow.procedure import ProcedureVersion, load_procedures
from app.workflow.schedule import ScheduledStep, schedule
from app.workflow.settings import Value

RECEIVED = date(2017, 3, 16)
PROCEDURES = load_procedures(RESOURCES / "procedures")
CALENDAR = seeded_calendar(2016, 2028)


def with_setting(procedure: ProcedureVersion, name: str, value: Value) -> ProcedureVersion:
    changed = {**procedure.settings, name: replace(procedure.settings[name], value=value)}
    return replace(procedure, settings=changed)


def dates(steps: tuple[ScheduledStep, ...]) -> Mapping[str, tuple[date, date]]:
    return {each.step: (each.due, each.due_loose) for each in steps}


def march(day: int) -> date:
    return date(2017, 3, day)


def april(day: int) -> date:
    return date(2017, 4, day)


def test_the_worked_example(p1: ProcedureVersion, calendar: BusinessCalendar) -> None:
    found = schedule(p1, RECEIVED, calendar)
    assert [(each.step, each.limit, each.starts, each.due, each.due_loose) for each in found] == [
        ("1.1", 1, march(16), march(17), march(17)),
        ("1.1R", 3, march(16), march(24), march(24)),
        ("1.2", 1, march(17), march(18), march(18)),
        ("1.3", 5, march(18), march(30), march(30)),
        ("1.4", 2, march(30), april(3), april(3)),
        ("1.5", 2, april(3), april(5), april(5)),
        ("1.6", 1, april(5), april(6), april(6)),
        ("1.7", 1, april(6), april(7), april(7)),
        ("1.8", 2, april(7), april(11), april(11)),
        ("1.9", 1, april(5), april(6), april(12)),
        ("1.10", 2, april(6), april(10), april(14)),
    ]


def test_the_days_it_skips(p1: ProcedureVersion, calendar: BusinessCalendar) -> None:
    third = schedule(p1, RECEIVED, calendar)[3]
    assert [each.day for each in third.skipped] == [
        march(19), march(20), march(21), march(22), march(23), march(25), march(26),
    ]  # fmt: skip
    assert {each.reason.ru for each in third.skipped if march(21) <= each.day <= march(23)} == {
        "Наурыз мейрамы"
    }
    assert "18.03.2017" in third.skipped[1].reason.en


def test_read_in_sequence_the_certificate_waits_for_the_notice(
    p1: ProcedureVersion, calendar: BusinessCalendar
) -> None:
    found = dates(schedule(with_setting(p1, "branches", "sequential"), RECEIVED, calendar))
    assert found["1.9"] == (april(12), april(12))
    assert found["1.10"] == (april(14), april(14))
    assert found["1.8"] == (april(11), april(11))


def test_counted_from_the_event_the_first_step_is_due_on_the_day_of_receipt(
    p1: ProcedureVersion, calendar: BusinessCalendar
) -> None:
    found = schedule(with_setting(p1, "count_from", CountFrom.EVENT_DAY.value), RECEIVED, calendar)
    by_step = {each.step: each.due for each in found}
    assert by_step["1.1"] == march(16)
    assert by_step["1.1R"] == march(18)
    assert by_step["1.3"] == march(27)  # 16, 17, 18, 24, 27


def test_without_the_transfer_the_referral_moves_to_monday_and_nothing_else_moves(
    p1: ProcedureVersion, calendar: BusinessCalendar
) -> None:
    days = [day for year in range(2016, 2018) for day in seed_year(year)]
    without = BusinessCalendar(without_pair(days, march(20)), 2016, 2017)
    before, after = (dates(schedule(p1, RECEIVED, each)) for each in (calendar, without))
    assert after["1.2"] == (march(20), march(20))
    assert {step for step in before if before[step] != after[step]} == {"1.2"}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("P2", [march(17), march(18), march(24)]),
        ("P3", [march(17), march(18), march(24)]),
        ("P4", [march(17), march(24), march(28)]),
    ],
)
def test_the_short_procedures(code: str, expected: list[date], calendar: BusinessCalendar) -> None:
    version = PROCEDURES.get(code, "2017")
    assert version is not None
    assert [each.due for each in schedule(version, RECEIVED, calendar)] == expected


def test_of_a_duplicate_only_the_five_days_in_all_are_law(
    p4: ProcedureVersion, calendar: BusinessCalendar
) -> None:
    found = schedule(p4, RECEIVED, calendar)
    assert {each.due_loose for each in found} == {march(28)}
    assert found[-1].due == found[-1].due_loose


@given(
    st.sampled_from(PROCEDURES.versions),
    st.dates(date(2017, 1, 1), date(2027, 6, 30)),
    st.sampled_from(["parallel", "sequential"]),
    st.sampled_from(CountFrom),
)
def test_whenever_papers_come_the_ways_through_keep_their_order(
    version: ProcedureVersion, received: date, branches: str, count_from: CountFrom
) -> None:
    version = with_setting(version, "count_from", count_from.value)
    if "branches" in version.settings:
        version = with_setting(version, "branches", branches)
    found = schedule(version, received, CALENDAR)
    assert [each.step for each in found] == [step.code for step in version.steps]
    for each in found:
        assert received <= each.starts <= each.due <= each.due_loose
        assert CALENDAR.is_working(each.due)
        assert CALENDAR.is_working(each.due_loose)
        if version.total is None:
            assert each.due == CALENDAR.due(each.starts, each.limit, count_from)
    last = max(each.due_loose for each in found)
    assert last <= CALENDAR.due(received, 18, CountFrom.NEXT_WORKING_DAY)
    assert last < received + timedelta(60)
