"""The first sync of a large office: it can end anywhere, and goes on where it ended."""

from random import Random

import pytest
from sqlalchemy import text

from db.sync import filling
from tests.sync.desk import Desk, How, Mishap
from tests.sync.invariants import image_here
from tests.sync.shared_ministry import Shared
from tests.sync.sitting import Sit, assert_alike, synced


@pytest.fixture
def as_if_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows, portions and the bound of "large" so small that the ministry is large."""
    for name, value in (("WINDOW", 30), ("_POUR", 7), ("_MANY", 1), ("_INDEXED_AT_ONCE", 1)):
        monkeypatch.setattr(filling, name, value)


def names(desk: Desk) -> list[str]:
    """Indexes and triggers of a file."""
    query = text("SELECT name FROM sqlite_master WHERE type IN ('index', 'trigger') ORDER BY name")
    with desk.engine.connect() as connection:
        return list(connection.execute(query).scalars())


def is_complete(desk: Desk) -> bool:
    return bool(desk.value("SELECT complete FROM sync_state"))


@pytest.mark.usefixtures("as_if_large")
@pytest.mark.parametrize("login", ["clerk", "secretary", "m1", "head", "admin"])
def test_indexes_and_search_are_made_after_the_fill(sit: Sit, office: Shared, login: str) -> None:
    desk = sit(login)
    before = names(desk)
    synced(desk, office)
    assert names(desk) == before


@pytest.mark.usefixtures("as_if_large")
@pytest.mark.parametrize("seed", range(2))
def test_a_first_sync_that_is_killed_again_and_again_goes_on(
    sit: Sit, office: Shared, seed: int
) -> None:
    desk, other = sit("clerk"), sit("clerk2")
    synced(other, office)
    before, random, kills = names(desk), Random(seed), 0
    while True:
        ran = desk.sync(Mishap(random.randrange(20, 150 + 60 * kills), random.choice(list(How))))
        if ran.outcome is not None and ran.outcome.verdict == "done":
            break
        kills += 1
        assert kills < 30
        if kills % 3 == 1:  # and meanwhile the others go on
            assert other.work("receive", 0) == ("receive", "done")
            assert other.work("edit", kills) == ("edit", "done")
            synced(other, office)
    synced(desk, office)
    assert kills
    assert names(desk) == before


@pytest.mark.usefixtures("as_if_large")
def test_own_tasks_are_there_before_the_rest(sit: Sit, office: Shared) -> None:
    desk = sit("clerk")
    at = 10
    while not desk.value("SELECT count(*) FROM dossier"):
        assert desk.sync(Mishap(at, How.KILL_AFTER)).struck
        at += 1
    assert not is_complete(desk)
    here = image_here(desk)
    assert here["Person"]
    own = {
        row[0]
        for row in office.superuser.execute(
            "select id::text from dossier where executor = %s", (office.people["clerk"],)
        )
    }
    assert own
    assert own == set(here["Dossier"])
    for dossier in own:
        assert desk.value("SELECT count(*) FROM step WHERE dossier = :d", d=dossier)


@pytest.mark.usefixtures("as_if_large")
def test_work_done_during_the_first_sync_is_found_and_sent(sit: Sit, office: Shared) -> None:
    desk = sit("clerk")
    ran = desk.sync(Mishap(60, How.KILL_BEFORE))
    assert ran.struck
    assert not is_complete(desk)
    assert desk.work("receive", 0) == ("receive", "done")
    outcome = synced(desk, office)
    assert (outcome.accepted, outcome.refused) == (1, 0)


def test_other_roles_begin_anew_and_leave_nothing_behind(sit: Sit, office: Shared) -> None:
    desk = sit("clerk")
    synced(desk, office)
    office.by_hand(
        "update public.person set roles = '[\"member\"]', version = version + 1 where login = %s",
        "clerk",
    )
    synced(desk, office)
    office.by_hand(
        "update public.person set roles = '[\"unit_head\"]', version = version + 1"
        " where login = %s",
        "clerk",
    )
    synced(desk, office)
    assert_alike(desk, office)
