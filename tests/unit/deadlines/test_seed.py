"""The seed against days and month totals known from elsewhere, and against itself of yesterday."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.deadlines.calendar import DayKind
from app.deadlines.seed import seed_version, seed_year, seeded_calendar
from app.kernel.resource import RESOURCES, read_resource

CALENDAR = seeded_calendar(2005, 2028)
SNAPSHOT = Path(__file__).with_name("seed_snapshot.txt")
SNAPSHOT_YEARS = range(2005, 2027)

OFF, WORK = False, True


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2017, 3, 18), WORK),
        (date(2017, 3, 20), OFF),
        (date(2017, 12, 18), OFF),
        (date(2017, 12, 19), OFF),
        (date(2019, 8, 12), WORK),  # Kurban Ait on a Sunday does not move
        (date(2020, 5, 8), OFF),
        (date(2020, 5, 11), WORK),  # the day in lieu of 9 May, worked by decree
        (date(2022, 5, 10), OFF),
        (date(2022, 12, 19), WORK),
        (date(2024, 6, 17), WORK),
        (date(2026, 8, 31), WORK),  # Constitution Day moved to 15 March in 2026
        (date(2027, 3, 15), OFF),
    ],
)
def test_fixed_points(day: date, works: bool) -> None:
    assert CALENDAR.is_working(day) is works


@pytest.mark.parametrize(
    ("off", "work"),
    [
        (date(2006, 1, 11), date(2006, 1, 14)),
        (date(2006, 5, 8), date(2006, 5, 6)),
        (date(2008, 5, 2), date(2008, 5, 4)),
        (date(2009, 12, 18), date(2009, 12, 20)),
        (date(2010, 1, 8), date(2010, 1, 10)),
        (date(2010, 7, 5), date(2010, 7, 3)),
        (date(2013, 5, 10), date(2013, 5, 4)),
        (date(2013, 10, 14), date(2013, 10, 12)),
        (date(2014, 1, 3), date(2013, 12, 28)),  # across the turn of the year
        (date(2014, 5, 2), date(2014, 5, 4)),
        (date(2014, 5, 8), date(2014, 5, 11)),
        (date(2016, 3, 7), date(2016, 3, 5)),
        (date(2017, 3, 20), date(2017, 3, 18)),
        (date(2017, 7, 7), date(2017, 7, 1)),
        (date(2018, 3, 9), date(2018, 3, 3)),
        (date(2018, 4, 30), date(2018, 4, 28)),
        (date(2018, 5, 8), date(2018, 5, 5)),
        (date(2018, 8, 31), date(2018, 8, 25)),
        (date(2018, 12, 31), date(2018, 12, 29)),
        (date(2019, 5, 10), date(2019, 5, 4)),
        (date(2020, 1, 3), date(2020, 1, 5)),
        (date(2020, 5, 8), date(2020, 5, 11)),
        (date(2020, 12, 18), date(2020, 12, 20)),
        (date(2021, 7, 5), date(2021, 7, 3)),
        (date(2022, 3, 7), date(2022, 3, 5)),
        (date(2022, 8, 29), date(2022, 8, 27)),
        (date(2022, 10, 24), date(2022, 10, 22)),
        (date(2023, 7, 7), date(2023, 7, 1)),
        (date(2024, 5, 8), date(2024, 5, 4)),
        (date(2025, 1, 3), date(2025, 1, 5)),
    ],
)
def test_both_halves_of_every_decreed_transfer(off: date, work: date) -> None:
    assert not CALENDAR.is_working(off)
    assert CALENDAR.is_working(work)
    half_off, half_work = CALENDAR.entry(off), CALENDAR.entry(work)
    assert half_off is not None
    assert half_work is not None
    assert (half_off.partner, half_work.partner) == (work, off)
    assert f"{work:%d.%m.%Y}" in half_off.reason.kk
    assert f"{off:%d.%m.%Y}" in half_work.reason.en


def working_days(year: int, month: int) -> int:
    first = date(year, month, 1)
    return sum(
        CALENDAR.is_working(first + timedelta(n))
        for n in range(31)
        if (first + timedelta(n)).month == month
    )


def test_working_days_of_2024_as_the_ministry_published_them() -> None:
    # The balance of working time of 2024 for the five-day week. June was published with 19 days;
    # ten days before, 17 June was declared a working day after all.
    published = [21, 21, 17, 22, 20, 19 + 1, 22, 21, 21, 22, 21, 21]
    assert [working_days(2024, month) for month in range(1, 13)] == published


@pytest.mark.parametrize(
    ("year", "month", "published"), [(2022, 3, 31 - 12), (2025, 6, 20), (2025, 11, 20)]
)
def test_working_days_of_single_months_as_published(year: int, month: int, published: int) -> None:
    assert working_days(year, month) == published


@pytest.mark.parametrize(
    ("year", "total"),
    [
        (2017, 245),
        (2018, 246),
        (2019, 246),
        (2020, 246),
        (2021, 245),
        (2022, 246),
        (2023, 246),
        (2024, 249),
        (2025, 246),
        (2026, 247),
    ],
)
def test_working_days_of_whole_years(year: int, total: int) -> None:
    assert sum(working_days(year, month) for month in range(1, 13)) == total


def test_the_seed_of_past_years_is_what_it_was_when_it_was_committed() -> None:
    # A newer package may add years; it must not change days that offices counted with.
    now = [f"{day.day} {day.kind.value}" for year in SNAPSHOT_YEARS for day in seed_year(year)]
    assert now == SNAPSHOT.read_text(encoding="utf-8").splitlines()


def test_every_name_is_in_three_languages() -> None:
    ours = read_resource(RESOURCES / "calendars" / "names.toml").sections("holidays")
    kazakh = {each.trilingual("name").kk for each in ours}
    for year in range(2005, 2061):
        for day in seed_year(year):
            assert day.reason.kk != day.reason.en, day
            assert day.reason.ru != day.reason.en, day
            transferred = day.partner is not None
            assert transferred or any(name in day.reason.kk for name in kazakh), day


def test_a_date_by_the_moon_is_marked_as_calculated() -> None:
    ait = {day.day: day for day in seed_year(2026)}[date(2026, 5, 27)]
    assert "расчётная дата" in ait.reason.ru
    confirmed = {day.day: day for day in seed_year(2025)}[date(2025, 6, 6)]
    assert confirmed.reason.ru == "Первый день Курбан-айта"


def test_years_without_a_seed_are_empty() -> None:
    assert seed_year(1999) == ()
    assert seed_year(2100) == ()


def test_days_of_a_year_are_in_order_and_single() -> None:
    for year in SNAPSHOT_YEARS:
        listed = [day.day for day in seed_year(year)]
        assert listed == sorted(set(listed))
        assert {day.year for day in listed} == {year}
        assert all(day.kind is DayKind.OFF or day.partner is not None for day in seed_year(year))


def test_the_version_of_the_package_is_told() -> None:
    name, _, version = seed_version().partition(" ")
    assert name == "holidays"
    assert tuple(int(part) for part in version.split(".")[:2]) >= (0, 101)
