"""An office that stood alone is taken over whole, or not at all, and its file stays as it is."""

import lzma
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import psycopg
import pytest

from db.marks import mark_demo
from db.schema import TABLES
from db.server.adopting import adopt
from db.server.auditing import export, verify
from db.server.catalogue import check
from db.server.reaching import ServerError
from db.server.setting_up import init
from db.store import STAYS
from tests.server.shared_office import SharedOffice

OFFICES = Path(__file__).parents[1] / "golden" / "landed"


@pytest.fixture(params=["0001", "0002"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """An office of an earlier release, with two scans in it."""
    made = tmp_path / "office.db"
    made.write_bytes(lzma.decompress((OFFICES / f"{request.param}.db.xz").read_bytes()))
    with closing(sqlite3.connect(made)) as connection, connection:
        connection.executemany(
            "insert into blob_chunk values (?, ?, ?)",
            [("a" * 64, 0, b"\x00\xff"), ("a" * 64, 1, b"x"), ("b" * 64, 0, b"\\n")],
        )
    return made


def values(connection: sqlite3.Connection, query: str) -> list[tuple[object, ...]]:
    return connection.execute(query).fetchall()


def test_every_row_is_taken_over_and_accounted_for(
    shared: SharedOffice, file: Path, tmp_path: Path
) -> None:
    before, told = sha256(file.read_bytes()).digest(), []
    rows = adopt(shared.url, file, lambda done, total: told.append((done, total)))
    assert sha256(file.read_bytes()).digest() == before
    assert told[-1] == (rows, rows)
    with closing(sqlite3.connect(file)) as local:
        there = {name for (name,) in values(local, "select name from sqlite_master")}
        for kind, table in TABLES.items():
            found = shared.owner.execute(f"select count(*) from {table.name}".encode()).fetchone()
            if kind in STAYS:
                assert found == (0,)
            elif table.name in there:
                assert found == values(local, f"select count(*) from {table.name}")[0]
        entries = shared.owner.execute("select number, digest from journal order by number")
        assert entries.fetchall() == values(local, "select number, digest from journal order by 1")
        for kind_, year, last in values(local, "select kind, year, last from series"):
            query = (
                "select max(number), bool_and(used) from sync.number where kind = %s and year = %s"
            )
            assert shared.owner.execute(query, (kind_, year)).fetchone() == (last, True)
    chunks = shared.owner.execute("select sha256, n, bytes from blob_chunk order by 1, 2")
    assert chunks.fetchall() == [
        ("a" * 64, 0, b"\x00\xff"), ("a" * 64, 1, b"x"), ("b" * 64, 0, b"\\n"),
    ]  # fmt: skip
    out = tmp_path / "audit.jsonl"
    export(shared.url, out)
    assert verify(out).findings == ()


def test_afterwards_all_walls_stand(shared: SharedOffice, file: Path) -> None:
    init(shared.url)
    adopt(shared.url, file)
    assert check(shared.url) == ()
    row = shared.owner.execute(
        "select s.rev, max(c.rev), sum(c.rows) = (select sum(rows) from sync.audit)"
        " from sync.state s, sync.commit c group by s.rev"
    ).fetchone()
    assert row is not None
    assert row[0] == row[1]
    assert row[2]


def test_everything_of_a_dossier_came_with_one_commit(shared: SharedOffice, file: Path) -> None:
    adopt(shared.url, file)
    strays = shared.owner.execute(
        "select count(*) from step_event e join dossier d on d.id = e.dossier where e.rev <> d.rev"
    ).fetchone()
    assert strays == (0,)
    assert shared.owner.execute("select min(rev) > 1 from dossier").fetchone() == (True,)


def test_a_fact_is_its_authors(shared: SharedOffice, file: Path) -> None:
    adopt(shared.url, file)
    wrong = shared.owner.execute(
        "select count(*) from step_event e join person p on p.id = e.author where p.login <> e.login"
    ).fetchone()
    assert wrong == (0,)


def test_nothing_is_taken_over_twice_or_beside_others(shared: SharedOffice, file: Path) -> None:
    adopt(shared.url, file)
    with pytest.raises(ServerError) as refused:
        adopt(shared.url, file)
    assert refused.value.code == "not_empty"


def test_a_fault_on_the_way_leaves_the_database_empty(shared: SharedOffice, file: Path) -> None:
    with closing(sqlite3.connect(file)) as local, local:
        local.execute("update journal set at = 'never' where number = 3")
    with pytest.raises(psycopg.DataError):
        adopt(shared.url, file)
    counted = shared.owner.execute(
        "select (select count(*) from person), (select count(*) from sync.audit),"
        " (select rev from sync.state)"
    ).fetchone()
    assert counted == (0, 0, 0)


def test_what_is_no_office_is_refused(shared: SharedOffice, tmp_path: Path) -> None:
    with pytest.raises(ServerError) as refused:
        adopt(shared.url, tmp_path / "nowhere.db")
    assert refused.value.code == "no_file"


def test_a_demo_office_is_taken_over_only_where_one_is_tried_out(
    shared: SharedOffice, file: Path
) -> None:
    mark_demo(file)
    with pytest.raises(ServerError) as no:
        adopt(shared.url, file)
    assert no.value.code == "a_demo"
    assert shared.owner.execute("select count(*) from public.person").fetchone() == (0,)
    assert adopt(shared.url, file, demo=True) > 0
