"""Work that an old program had not sent: it arrives, whatever the program that sends it.

`golden/replicas/<revision>` has replicas of every released schema with unsent work, made when that
schema landed, and the office that their shared database came from. `golden/landed` has offices
that stood alone before there was anything to share.
"""

import lzma
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from db.engine import sqlite_engine
from db.migrations.revisions import SCHEMA
from db.migrations.running import bring_file_up_to_date
from db.schema import outbox
from db.server.restoring import set_min_client
from db.sync.cursor import NotAReplicaError
from db.sync.outbox import next_acts
from tests.store.cluster import Cluster
from tests.sync import invariants
from tests.sync.desk import Desk
from tests.sync.ministry import Seat
from tests.sync.old_client import UNSENT
from tests.sync.shared_ministry import Shared, make_template, own_copy

GOLDEN = Path(__file__).parents[1] / "golden"
RELEASED = sorted(each.name for each in (GOLDEN / "replicas").iterdir() if each.is_dir())
ALONE = sorted((GOLDEN / "landed").glob("000[12].db.xz"))
_MADE: dict[str, dict[str, str]] = {}


def unpacked(packed: Path, folder: Path) -> Path:
    file = folder / packed.name.removesuffix(".xz")
    file.write_bytes(lzma.decompress(packed.read_bytes()))
    return file


@pytest.fixture(params=RELEASED)
def revision(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture
def shared(sync_cluster: Cluster, revision: str, tmp_path: Path) -> Iterator[Shared]:
    """Today's law in the database that the old office shared."""
    template = f"old_{revision}_{id(sync_cluster)}"
    if template not in _MADE:
        office = unpacked(GOLDEN / "replicas" / revision / "ministry.db.xz", tmp_path)
        bring_file_up_to_date(office)
        _MADE[template] = make_template(sync_cluster, office, template)
    with own_copy(sync_cluster, _MADE[template], template) as made:
        yield made


def desk_of(login: str, revision: str, shared: Shared, folder: Path) -> Desk:
    old = unpacked(GOLDEN / "replicas" / revision / f"{login}.db.xz", folder)
    bring_file_up_to_date(old)
    return Desk(Seat(login), lambda: shared, folder / f"{login}-now.db", old)


def pending(desk: Desk) -> list[str]:
    with desk.engine.connect() as connection:
        rows = connection.execute(select(outbox.c.op).where(outbox.c.state == "pending"))
        return [row.op for row in rows]


@pytest.mark.parametrize("login", sorted(UNSENT))
def test_unsent_work_of_an_old_replica_arrives(
    login: str, revision: str, shared: Shared, tmp_path: Path
) -> None:
    desk = desk_of(login, revision, shared, tmp_path)
    assert len(pending(desk)) > 3
    for _ in range(2):
        outcome = desk.sync().outcome
        assert outcome is not None
        assert outcome.verdict == "done", outcome
        assert not outcome.refused
    assert not desk.unsent
    assert not invariants.differences(desk, shared)
    assert not invariants.doubled(shared)
    assert not invariants.broken_paths(shared)
    desk.close()


@pytest.mark.parametrize("login", sorted(UNSENT))
def test_a_program_too_old_may_send_and_never_reads(
    login: str, revision: str, shared: Shared, tmp_path: Path
) -> None:
    desk = desk_of(login, revision, shared, tmp_path)
    news = shared.by_hand("update public.dossier set address = 'new', version = version + 1")
    assert news
    set_min_client(shared.cluster.url(shared.name), SCHEMA + 1)
    before = desk.value("SELECT count(*) FROM dossier")
    acts = len({act for (act,) in _acts(desk)})
    outcome = desk.sync().outcome
    assert outcome is not None
    assert outcome.verdict == "client_too_old"
    assert outcome.sent == acts
    assert not pending(desk)
    assert desk.value("SELECT count(*) FROM dossier WHERE address = 'new'") == 0
    assert desk.value("SELECT count(*) FROM dossier") == before
    assert shared.one("select count(*) from sync.op where login = %s", login) >= outcome.accepted
    desk.close()


def _acts(desk: Desk) -> list[tuple[str]]:
    with desk.engine.connect() as connection:
        query = "SELECT DISTINCT coalesce(act, op) FROM outbox WHERE state = 'pending'"
        return [(row[0],) for row in connection.exec_driver_sql(query)]


def test_lines_without_an_act_are_an_act_each(
    revision: str, shared: Shared, tmp_path: Path
) -> None:
    """As files of earlier schemas have them: nothing of them is lost, nothing stands in the way."""
    desk = desk_of("m1", revision, shared, tmp_path)
    with desk.engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        connection.exec_driver_sql("UPDATE outbox SET act = NULL")
        connection.commit()
    lines = len(pending(desk))
    for _ in range(3):
        outcome = desk.sync().outcome
        assert outcome is not None
        assert outcome.verdict == "done", outcome
    assert not desk.unsent
    kept = desk.value("SELECT count(*) FROM outbox WHERE state IN ('done', 'refused', 'held')")
    assert kept == lines
    assert not invariants.differences(desk, shared)
    desk.close()


@pytest.mark.parametrize("packed", ALONE, ids=lambda each: each.name.split(".")[0])
def test_an_office_that_stood_alone_keeps_its_outbox(packed: Path, tmp_path: Path) -> None:
    """Each of its lines is an act of its own, in the order of writing; none is lost."""
    file = unpacked(packed, tmp_path)
    connection = sqlite3.connect(file)
    wanted = [row[0] for row in connection.execute("SELECT op FROM outbox ORDER BY number")]
    connection.close()
    bring_file_up_to_date(file)
    engine = sqlite_engine(file)
    with engine.connect() as opened:
        kept = opened.execute(select(outbox.c.op, outbox.c.act).order_by(outbox.c.number)).all()
        assert [row.op for row in kept] == wanted
        assert all(row.act is None for row in kept)
        acts = next_acts(opened, 0)
    engine.dispose()
    assert 1 < len(acts) <= 200
    assert [act.act for act in acts] == wanted[: len(acts)]
    assert all(len(act.payload["changes"]) == 1 for act in acts)


def test_an_office_that_stands_alone_never_syncs(
    sync_cluster: Cluster, revision: str, shared: Shared, tmp_path: Path
) -> None:
    file = unpacked(GOLDEN / "replicas" / revision / "ministry.db.xz", tmp_path)
    bring_file_up_to_date(file)
    desk = Desk(Seat("clerk"), lambda: shared, tmp_path / "clerk.db", file)
    with desk.engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        connection.exec_driver_sql("DELETE FROM sync_state")
        connection.commit()
    lines = len(pending(desk))
    assert lines
    with pytest.raises(NotAReplicaError):
        desk.sync()
    assert len(pending(desk)) == lines
    desk.close()
