"""Which backups are kept and when one is due: examples, and what holds whatever was made."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.backup.entities import Backup, Found, Kind, Problem
from app.backup.keeping import Keeping, is_due, kept, load_keeping, newest_good, to_remove
from app.kernel.resource import RESOURCES, ResourceError

START = datetime(2026, 1, 5, 5, 0, tzinfo=UTC)
FOUND = Found(schema=4, dossiers=60, entries=900, head="ab", latest=START)
RULES = load_keeping(RESOURCES / "backup")


def backup(number: int, at: datetime, kind: Kind = Kind.DAILY, *, good: bool = True) -> Backup:
    return Backup(
        number=number, file=Path(f"{number}.db"), kind=kind, made_at=at, size=1, digest="cd",
        found=FOUND, checked_at=at, problem=None if good else Problem.DAMAGED,
    )  # fmt: skip


def daily(days: int) -> list[Backup]:
    return [backup(n, START + timedelta(days=n)) for n in range(days)]


def test_three_newest_a_week_of_days_four_weeks_and_a_year_of_months() -> None:
    made = daily(800)
    stays = kept(made, RULES.office)
    staying = [each for each in made if each.number in stays]
    days = [each.day for each in staying]
    assert days[-7:] == [each.day for each in made[-7:]]
    assert len({(day.year, day.month) for day in days}) == 12
    assert len(staying) <= 7 + 4 + 12


def test_a_year_of_daily_rounds_never_grows() -> None:
    folder: list[Backup] = []
    for n in range(400):
        folder.append(backup(n, START + timedelta(days=n)))
        gone = {each.number for each in to_remove(folder, RULES.office)}
        folder = [each for each in folder if each.number not in gone]
        assert len(folder) <= 7 + 4 + 12
    assert len({(each.day.year, each.day.month) for each in folder}) == 12


def test_what_was_made_before_an_upgrade_is_kept_longer() -> None:
    made = [
        backup(0, START, Kind.BEFORE_UPGRADE),
        *(replace(b, number=b.number + 1) for b in daily(800)),
    ]
    assert 0 in kept(made, RULES.office)


def test_a_bad_one_takes_no_place_of_a_good_one() -> None:
    made = [
        backup(0, START),
        *(backup(n, START + timedelta(hours=n), good=False) for n in range(1, 9)),
    ]
    staying = kept(made, RULES.replica)
    assert 0 in staying
    assert newest_good(made) == made[0]
    assert staying == {0, 8, 7, 6}


def test_a_clock_put_back_takes_nothing_from_the_newest() -> None:
    """It is the newest though its date is the oldest."""
    made = [*daily(30), backup(30, START - timedelta(days=3000))]
    assert 30 in kept(made, RULES.office)
    assert newest_good(made) == made[-1]


def test_one_is_due_once_a_day_of_the_office() -> None:
    at = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)  # one o'clock of the 23rd in the office
    assert is_due([], at)
    assert not is_due([backup(0, at)], at + timedelta(hours=5))
    assert is_due([backup(0, at - timedelta(hours=2))], at)
    assert is_due([backup(0, at, good=False)], at)


def test_after_a_failure_it_waits_for_an_hour() -> None:
    at = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
    assert not is_due([], at, failed_at=at - timedelta(minutes=59))
    assert is_due([], at, failed_at=at - timedelta(minutes=60))
    assert is_due([], at, failed_at=at + timedelta(days=3)), "the clock was put back meanwhile"


def test_the_numbers_are_a_sample_and_say_so() -> None:
    assert RULES.sample
    assert RULES.replica.at_most < RULES.office.at_most


@pytest.mark.parametrize(("old", "new"), [("newest = 3", "newest = 0"), ("days = 7", "days = -1")])
def test_a_wrong_number_is_named_with_its_line(tmp_path: Path, old: str, new: str) -> None:
    text = (RESOURCES / "backup" / "keeping.toml").read_text("utf-8")
    (tmp_path / "keeping.toml").write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ResourceError, match=r"keeping\.toml, line \d+, office\."):
        load_keeping(tmp_path)


numbers = st.integers(0, 6)
keepings = st.builds(Keeping, st.integers(1, 6), *([numbers] * 6))
moments = st.integers(0, 3650 * 24).map(lambda hours: START + timedelta(hours=hours))
histories = st.lists(st.tuples(moments, st.sampled_from(Kind), st.booleans()), max_size=40).map(
    lambda drawn: [backup(n, at, kind, good=good) for n, (at, kind, good) in enumerate(drawn)]
)


@given(histories, keepings)
def test_the_newest_good_one_stays_and_the_folder_is_bounded(
    made: list[Backup], keeping: Keeping
) -> None:
    staying = kept(made, keeping)
    best = newest_good(made)
    assert best is None or best.number in staying
    assert len(staying) <= keeping.at_most
    assert staying <= {each.number for each in made}


@given(histories, keepings)
def test_a_second_round_removes_nothing_more(made: list[Backup], keeping: Keeping) -> None:
    gone = {each.number for each in to_remove(made, keeping)}
    left = [each for each in made if each.number not in gone]
    assert to_remove(left, keeping) == ()


@given(histories, keepings, moments)
def test_after_a_good_one_of_today_none_is_due(
    made: list[Backup], keeping: Keeping, now: datetime
) -> None:
    today = [*made, backup(len(made), now)]
    assert not is_due(today, now)
    left = [each for each in today if each.number in kept(today, keeping)]
    assert not is_due(left, now)
