"""Every point at which a sync can end: each is tried, and the next sync finishes the work.

A scripted morning is made once: unsent work of every kind (facts, rows, scans, a conflict, a
recusal) and news from others (a dossier that comes, one that goes, an opened discussion). Then one
sync of it is ended at the first effect, at the second, and so on until there is none left; and
again at every statement on the desk's own file. Each time it must come to the same end.

Every day each kind of end strikes at every eighth point, each from another one on; `./check --long`
tries them all.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from tests.conftest import ExpectedLogs
from tests.store.cluster import Cluster
from tests.sync import invariants
from tests.sync.desk import Desk, How, KilledError, Mishap, empty_replica
from tests.sync.invariants import Told
from tests.sync.ministry import Seat
from tests.sync.shared_ministry import Shared, copied, regroup

LEAST = 25
"""A script with fewer effects than this would prove little."""


@dataclass(slots=True)
class Morning:
    """The script's state before the sync that is ended: a database and the desks' files."""

    cluster: Cluster
    people: dict[str, str]
    template: str
    files: dict[str, Path]
    seats: dict[str, Seat]
    folder: Path
    runs: int = 0

    def again(self, login: str) -> tuple[Shared, Desk]:
        """The same state once more."""
        self.runs += 1
        shared = copied(self.cluster, self.people, self.template)
        file = self.folder / f"{login}-{self.runs}.db"
        seat = self.seats[login]
        seat.clock.at = Seat.BEGINS
        return shared, Desk(seat, lambda: shared, file, self.files[login])


def _done(desk: Desk, kind: str, pick: int = 0) -> None:
    found = desk.work(kind, pick)
    assert found is not None, kind
    assert found[1] == "done", found


@pytest.fixture(autouse=True)
def cut_lines_are_told_of(expected_logs: ExpectedLogs) -> None:
    """What the driver of PostgreSQL says when it finds a line dead."""
    expected_logs("the connection is lost")


@pytest.fixture(scope="module")
def morning(
    sync_cluster: Cluster, sync_people: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Morning]:
    folder = tmp_path_factory.mktemp("morning")
    empty = empty_replica(folder)
    shared = copied(sync_cluster, sync_people)
    regroup(shared)
    logins = ("clerk", "clerk2", "m1", "m2", "secretary")
    seats = {login: Seat(login) for login in logins}
    desks = {
        login: Desk(seats[login], lambda: shared, folder / f"{login}.db", empty) for login in logins
    }
    for desk in desks.values():
        assert _whole(desk)
    _mornings_work(desks)
    files = {}
    for login, desk in desks.items():
        with desk.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        desk.close()
        files[login] = desk.file
    shared.let_go()
    yield Morning(sync_cluster, sync_people, shared.name, files, seats, folder)
    shared.drop()


def _whole(desk: Desk) -> bool:
    ran = desk.sync()
    return ran.outcome is not None and ran.outcome.verdict == "done"


def _mornings_work(desks: dict[str, Desk]) -> None:
    """What happened before the sync: others have sent theirs, the clerk and m1 have not."""
    clerk, clerk2, m1, m2 = desks["clerk"], desks["clerk2"], desks["m1"], desks["m2"]
    for member in (m1, m2):
        for dossier in (0, 0):
            _done(member, "declare", dossier)
        _done(member, "answer", 0)
        _done(member, "submit", 0)
    assert _whole(m1)
    # unsent: a second sheet, a reopened one, and a recusal from the other dossier
    _done(m1, "reopen", 0)
    _done(m1, "answer", 0)
    _done(m1, "recuse", 1)
    assert _whole(m2)
    # the clerk: a new dossier with a scan, and a card that the other clerk changes as well
    _done(clerk, "receive")
    for _ in range(2):
        _done(clerk, "scan", 9)
    _done(clerk, "edit", 0)
    _done(clerk, "edit", 3)
    _done(clerk2, "edit", 0)
    _done(clerk2, "receive")
    assert _whole(clerk2)
    # the secretary: a session is open, and with it the marks
    for kind in ("plan", "open", "presence", "discuss"):
        _done(desks["secretary"], kind)
    assert _whole(desks["secretary"])


def _finishes(morning: Morning, shared: Shared, desk: Desk, told: Told, point: str) -> None:
    """The next syncs bring it to the one right end."""
    for _ in range(3):
        ran = desk.sync()
        told.hear(desk)
        assert ran.outcome is not None
        assert ran.outcome.verdict == "done", (point, ran.outcome)
        assert not ran.outcome.healed, (point, ran.outcome.healed)
    assert not desk.unsent, point
    found = invariants.differences(desk, shared)
    assert not found, f"{point}: {found}"
    assert not invariants.forbidden_marks(desk, shared), point
    assert not invariants.lost(told, shared, (desk,)), point
    assert not invariants.doubled(shared), point
    assert not invariants.broken_paths(shared), point


def _fingerprint(desk: Desk, shared: Shared) -> dict[str, Any]:
    """What the end is, but for the hours and numbers of commits."""
    outbox = desk.engine.connect()
    with outbox:
        states = outbox.exec_driver_sql(
            "SELECT coalesce(act, op), state FROM outbox GROUP BY 1, 2 ORDER BY 1"
        ).all()
    rows = {entity: sorted(table) for entity, table in invariants.image_here(desk).items() if table}
    there = shared.superuser.execute(b"select count(*) from sync.op").fetchone()
    return {"acts": [tuple(row) for row in states], "rows": rows, "ledger": there}


def _ended_at_effects(morning: Morning, login: str, how: How, points: Iterable[int]) -> int:
    """End the sync at each of these effects until there is none; the last one tried."""
    shared, desk = morning.again(login)
    _finishes(morning, shared, desk, Told(), "unharmed")
    wanted = _fingerprint(desk, shared)
    _gone(shared, desk)
    tried = 0
    for point in points:
        shared, desk = morning.again(login)
        told = Told()
        ran = desk.sync(Mishap(point, how))
        told.hear(desk)
        where = f"{login}, {how.value}, effect {point}"
        _finishes(morning, shared, desk, told, where)
        assert _fingerprint(desk, shared) == wanted, where
        _gone(shared, desk)
        if not ran.struck:
            break
        tried = point
    return tried


def _ended_at_statements(morning: Morning, login: str, points: Iterable[int]) -> int:
    tried = 0
    for point in points:
        shared, desk = morning.again(login)
        told = Told()
        struck = _killed_at_statement(desk, point)
        told.hear(desk)
        _finishes(morning, shared, desk, told, f"{login}, statement {point}")
        _gone(shared, desk)
        if not struck:
            break
        tried = point
    return tried


@pytest.mark.parametrize("how", How)
def test_a_sync_may_end_at_some_effects(morning: Morning, how: How) -> None:
    place = list(How).index(how)
    login = ("clerk", "m1")[place % 2]
    assert _ended_at_effects(morning, login, how, range(2 + 2 * place, 500, 8)) > LEAST


def test_a_sync_may_end_at_some_statements_on_its_own_file(morning: Morning) -> None:
    assert _ended_at_statements(morning, "clerk", range(5, 3000, 41)) > LEAST


@pytest.mark.long
@pytest.mark.parametrize("login", ["clerk", "m1"])
@pytest.mark.parametrize("how", How)
def test_a_sync_may_end_at_every_effect(morning: Morning, login: str, how: How) -> None:
    assert _ended_at_effects(morning, login, how, range(1, 500)) > LEAST


@pytest.mark.long
@pytest.mark.parametrize("login", ["clerk", "m1"])
def test_a_sync_may_end_at_every_statement_on_its_own_file(morning: Morning, login: str) -> None:
    assert _ended_at_statements(morning, login, range(1, 5000)) > LEAST


def _killed_at_statement(desk: Desk, point: int) -> bool:
    """Let the process end before the so many-th statement on its file; whether it came to that."""
    left = point

    def count(*_: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise KilledError

    _listening(desk, count)
    ran = desk.sync()
    return ran.outcome is None


def _listening(desk: Desk, count: Callable[..., None]) -> None:
    event.listen(desk.engine, "before_cursor_execute", count)


def _gone(shared: Shared, desk: Desk) -> None:
    desk.close()
    shared.drop()
    for part in desk.file.parent.glob(f"{desk.file.name}*"):
        part.unlink()


def test_the_script_is_not_trivial(morning: Morning) -> None:
    """The morning has a conflict, a scan, a recusal and news in it; else nothing was proved."""
    shared, clerk = morning.again("clerk")
    outcome = clerk.sync().outcome
    assert outcome is not None
    assert outcome.refused >= 1, "the two clerks' cards should meet"
    assert outcome.accepted >= 3
    assert outcome.bytes > 0
    _gone(shared, clerk)
    shared, m1 = morning.again("m1")
    outcome = m1.sync().outcome
    assert outcome is not None
    assert outcome.accepted + outcome.refused >= 3
    assert m1.value("SELECT count(*) FROM dossier") < 3, "the recused dossier should be gone"
    _gone(shared, m1)
