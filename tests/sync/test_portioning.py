"""Large deliveries are written in portions: whole commits, or parts of one with the cursor before."""

import pytest

from db.sync import portioning
from db.sync.entities import BY_NAME, Entity
from db.sync.portioning import portions
from db.sync.rebuilding import Delivery
from tests.sync.desk import Desk, How, Mishap
from tests.sync.shared_ministry import Shared
from tests.sync.sitting import Sit, synced


def rows(entity: Entity, rev: int, count: int) -> list[tuple[object, ...]]:
    """Rows of a commit that hold nothing but what portioning reads."""
    made = []
    for n in range(count):
        row: list[object] = [None] * len(entity.columns)
        row[entity.place("id")] = f"{entity.name} {rev} {n}"
        row[entity.place("rev")] = rev
        made.append(tuple(row))
    return made


def shape(delivery: Delivery, upto: int) -> list[tuple[int, int]]:
    """Rows and cursor of each portion of the commits in (10, upto]."""
    return [(piece.count, at) for piece, at in portions(delivery, 10, upto)]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portioning, "AT_MOST", 4)
    monkeypatch.setattr(portioning, "_DOSSIER", 2)


@pytest.mark.usefixtures("small")
def test_portions_hold_whole_commits_and_only_a_large_one_is_cut() -> None:
    dossiers, events = BY_NAME["Dossier"], BY_NAME["StepEvent"]
    assert shape(Delivery(), 20) == [(0, 20)]
    delivery = Delivery()
    delivery.take(dossiers, [*rows(dossiers, 12, 1), *rows(dossiers, 14, 3)])
    delivery.take(events, [*rows(events, 12, 1), *rows(events, 14, 6), *rows(events, 15, 2)])
    assert shape(delivery, 20) == [(2, 12), (2, 12), (3, 12), (4, 14), (2, 20)]
    found = [
        id_
        for piece, _ in portions(delivery, 10, 20)
        for part in piece.rows.values()
        for id_ in part
    ]
    assert len(found) == len(set(found)) == delivery.count


def behind(sit: Sit, office: Shared) -> Desk:
    """A desk that has something unsent, and much to hear of."""
    desk, other = sit("clerk"), sit("clerk2")
    synced(desk, office)
    synced(other, office)
    for n in range(3):
        assert other.work("receive", n) == ("receive", "done")
        assert other.work("edit", n) == ("edit", "done")
        synced(other, office)
    assert desk.work("edit", 1) == ("edit", "done")
    return desk


@pytest.mark.parametrize("how", [How.KILL_BEFORE, How.KILL_AFTER, How.CUT_AFTER])
@pytest.mark.usefixtures("small")
def test_a_pull_killed_between_portions_loses_nothing(sit: Sit, office: Shared, how: How) -> None:
    desk = behind(sit, office)
    office.by_hand("update public.dossier set version = version + 1")
    struck = 0
    for at in range(8, 60, 3):
        ran = desk.sync(Mishap(at, how))
        if not ran.struck:
            break
        struck += 1
        if at % 2:
            desk.work("receive", at)
    assert struck > 3
    synced(desk, office)


@pytest.mark.usefixtures("small")
def test_work_done_between_portions_stands_after_all_that_is_shared(
    sit: Sit, office: Shared
) -> None:
    desk = behind(sit, office)
    office.by_hand("update public.dossier set version = version + 1")
    office.by_hand("update public.step set version = version + 1")
    at, rev = 14, desk.value("SELECT rev FROM sync_state")
    while desk.value("SELECT rev FROM sync_state") == rev:
        assert desk.sync(Mishap(at, How.KILL_AFTER)).struck
        assert desk.work("receive", 0) == ("receive", "done")
        at += 1
    synced(desk, office)
