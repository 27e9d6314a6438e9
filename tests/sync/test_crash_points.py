"""Every point at which a sync can end: each is tried, and the next sync finishes the work.

A scripted morning is made once: unsent work of every kind (facts, rows, scans, a conflict, a
recusal) and news from others (a dossier that comes, one that goes, an opened discussion). Then one
sync of it is ended at the first effect, at the second, and so on until there is none left; and
again at every statement on the desk's own file. Each time it must come to the same end.

Every day each kind of end strikes at every eighth point, each from another one on; `./check --long`
tries them all.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from sqlalchemy import event

from tests.conftest import ExpectedLogs
from tests.store.cluster import Cluster
from tests.sync import invariants
from tests.sync.desk import Desk, How, KilledError, Mishap
from tests.sync.invariants import Told
from tests.sync.morning import Morning, finishes, gone, scripted_morning
from tests.sync.shared_ministry import Shared

LEAST = 20
"""A script with fewer effects than this would prove little."""


@pytest.fixture(autouse=True)
def cut_lines_are_told_of(expected_logs: ExpectedLogs) -> None:
    """What the driver of PostgreSQL says when it finds a line dead."""
    expected_logs("the connection is lost")


@pytest.fixture(scope="module")
def morning(
    sync_cluster: Cluster, sync_people: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Morning]:
    with scripted_morning(sync_cluster, sync_people, tmp_path_factory.mktemp("morning")) as made:
        yield made


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
    finishes(shared, desk, Told(), "unharmed")
    wanted = _fingerprint(desk, shared)
    gone(shared, desk)
    tried = 0
    for point in points:
        shared, desk = morning.again(login)
        told = Told()
        ran = desk.sync(Mishap(point, how))
        told.hear(desk)
        where = f"{login}, {how.value}, effect {point}"
        finishes(shared, desk, told, where)
        assert _fingerprint(desk, shared) == wanted, where
        gone(shared, desk)
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
        finishes(shared, desk, told, f"{login}, statement {point}")
        gone(shared, desk)
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

    engine = desk.engine
    event.listen(engine, "before_cursor_execute", count)
    try:
        ran = desk.sync()
    finally:
        event.remove(engine, "before_cursor_execute", count)
    return ran.outcome is None


def test_the_script_is_not_trivial(morning: Morning) -> None:
    """The morning has a conflict, a scan, a recusal and news in it; else nothing was proved."""
    shared, clerk = morning.again("clerk")
    outcome = clerk.sync().outcome
    assert outcome is not None
    assert outcome.refused >= 1, "the two clerks' cards should meet"
    assert outcome.accepted >= 3
    assert outcome.bytes > 0
    gone(shared, clerk)
    shared, m1 = morning.again("m1")
    outcome = m1.sync().outcome
    assert outcome is not None
    assert outcome.accepted + outcome.refused >= 3
    assert m1.value("SELECT count(*) FROM dossier") < 3, "the recused dossier should be gone"
    gone(shared, m1)
