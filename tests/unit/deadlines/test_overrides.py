"""Decreed transfers come in pairs; single days come with their act."""

from datetime import date

import pytest

from app.deadlines.calendar import BusinessCalendar, CountFrom, DayKind, DaySource
from app.deadlines.overrides import (
    DecreedPair,
    LocalDay,
    check_local,
    check_pair,
    days_of_pair,
    effective_days,
    without_pair,
)
from app.deadlines.seed import seed_year, seeded_calendar
from app.kernel.text import Trilingual

CALENDAR = seeded_calendar(2013, 2027)
SEED_2017 = seed_year(2017)
WORDS = Trilingual("Қар басқан күн", "Метель", "Blizzard")
DECREED = date(2026, 1, 15)


def pair(
    off: date | None = date(2026, 4, 30),
    work: date | None = date(2026, 5, 2),
    number: str = "12",
    decreed: date | None = DECREED,
) -> DecreedPair:
    return DecreedPair(off, work, number, decreed)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (pair(off=None), "pair_half_missing"),
        (pair(work=None), "pair_half_missing"),
        (pair(off=None, work=None), "pair_half_missing"),
        (pair(work=date(2026, 4, 30)), "pair_same_day"),
        (pair(number=" "), "decree_missing"),
        (pair(decreed=None), "decree_missing"),
        (pair(work=date(2028, 1, 8)), "calendar_missing"),
    ],
)
def test_both_halves_or_none_and_never_without_the_decree(wrong: DecreedPair, code: str) -> None:
    checked = check_pair(wrong, CALENDAR)
    assert checked.refusal is not None
    assert checked.refusal.code == code


def test_a_sound_pair_passes_without_a_word() -> None:
    checked = check_pair(pair(), CALENDAR)
    assert checked.refusal is None
    assert checked.warnings == ()


@pytest.mark.parametrize(
    ("doubtful", "codes"),
    [
        (pair(off=date(2026, 5, 1)), ["already_off"]),
        (pair(work=date(2026, 5, 4)), ["already_worked"]),
        (pair(off=date(2026, 5, 3), work=date(2026, 5, 4)), ["already_off", "already_worked"]),
        (pair(decreed=date(2026, 5, 1)), ["decree_after_day"]),
    ],
)
def test_a_pair_that_changes_nothing_or_comes_late_is_warned_of(
    doubtful: DecreedPair, codes: list[str]
) -> None:
    checked = check_pair(doubtful, CALENDAR)
    assert checked.refusal is None
    assert [warning.code for warning in checked.warnings] == codes


def test_a_pair_may_cross_the_turn_of_the_year() -> None:
    across = pair(off=date(2027, 1, 5), work=date(2026, 12, 26), decreed=date(2026, 11, 1))
    assert check_pair(across, CALENDAR).refusal is None
    days = effective_days((*seed_year(2026), *seed_year(2027)), [across])
    moved = BusinessCalendar(days, 2026, 2027)
    assert moved.is_working(date(2026, 12, 26))
    assert not moved.is_working(date(2027, 1, 5))


def test_the_days_of_a_pair_name_each_other_and_the_decree() -> None:
    off, work = days_of_pair(pair())
    assert (off.kind, work.kind) == (DayKind.OFF, DayKind.WORK)
    assert (off.partner, work.partner) == (work.day, off.day)
    assert off.decree == work.decree == "№ 12, 15.01.2026"
    assert "02.05.2026" in off.reason.kk
    assert {off.source, work.source} == {DaySource.DECREE}
    assert days_of_pair(pair(work=None)) == ()


def test_a_single_day_needs_its_reason_and_its_act() -> None:
    day = date(2026, 2, 3)
    sound = LocalDay(day, DayKind.OFF, WORDS, "№ 7")
    assert check_local(sound, CALENDAR).refusal is None
    wordless = LocalDay(day, DayKind.OFF, Trilingual("Қар", " ", "Snow"), "№ 7")
    for wrong, code in (
        (wordless, "day_reason_missing"),
        (LocalDay(day, DayKind.OFF, WORDS, ""), "decree_missing"),
        (LocalDay(date(2030, 1, 8), DayKind.OFF, WORDS, "№ 7"), "calendar_missing"),
    ):
        refusal = check_local(wrong, CALENDAR).refusal
        assert refusal is not None
        assert refusal.code == code


@pytest.mark.parametrize(
    ("kind", "day", "code"),
    [
        (DayKind.OFF, date(2026, 1, 1), "already_off"),
        (DayKind.WORK, date(2026, 2, 3), "already_worked"),
    ],
)
def test_a_single_day_that_changes_nothing_is_warned_of(
    kind: DayKind, day: date, code: str
) -> None:
    checked = check_local(LocalDay(day, kind, WORDS, "№ 7"), CALENDAR)
    assert [warning.code for warning in checked.warnings] == [code]


def test_an_override_is_over_the_seed_and_the_last_word_counts() -> None:
    first = LocalDay(date(2017, 3, 22), DayKind.WORK, WORDS, "№ 7")
    second = LocalDay(date(2017, 3, 22), DayKind.OFF, WORDS, "№ 8")
    days = {each.day: each for each in effective_days(SEED_2017, [first])}
    assert days[date(2017, 3, 22)].source is DaySource.LOCAL
    assert days[date(2017, 3, 22)].kind is DayKind.WORK
    days = {each.day: each for each in effective_days(SEED_2017, [first, second])}
    assert days[date(2017, 3, 22)].decree == "№ 8"
    assert list(days) == sorted(days)


@pytest.mark.parametrize("half", [date(2017, 3, 18), date(2017, 3, 20)])
def test_a_transfer_is_taken_out_whole(half: date) -> None:
    left = BusinessCalendar(without_pair(SEED_2017, half), 2017, 2017)
    assert not left.is_working(date(2017, 3, 18))
    assert left.is_working(date(2017, 3, 20))
    after = CountFrom.NEXT_WORKING_DAY
    assert left.due(date(2017, 3, 17), 1, after) == date(2017, 3, 20)
    assert len(without_pair(SEED_2017, half)) == len(SEED_2017) - 2
