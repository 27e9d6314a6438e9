"""An encrypted local file: the office's database in every respect, and noise to everybody else."""

import secrets
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from app.decisions.entities import Certificate
from app.kernel.clock import FixedClock
from app.kernel.ids import time_ordered_ids
from app.queue import QueueQuery
from app.store import StaleRowError
from app.workflow.dossier import Dossier
from db import cipher
from db.engine import encrypted_engine
from db.migrations import running
from db.migrations.revisions import SCHEMA, DatabaseInUseError, SchemaNewerError
from db.migrations.running import bring_file_up_to_date
from db.races import lost_race
from db.store import SqlStore
from tests.store.house import CARD, House
from tests.store.place import Place
from tests.store.records import dossier, entry

KEY = bytes(range(32))


class EncryptedPlace(Place):
    """A place whose file is encrypted."""

    def open_engine(self) -> Engine:
        engine = encrypted_engine(self.url.removeprefix("sqlite:///"), KEY)
        self._opened.append(engine)
        return engine


@pytest.fixture
def place(tmp_path: Path) -> Iterator[EncryptedPlace]:
    bring_file_up_to_date(tmp_path / "anyqtama.db", KEY)
    made = EncryptedPlace(f"sqlite:///{tmp_path / 'anyqtama.db'}")
    yield made
    made.close()


def _bytes_of(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def test_what_is_written_is_read_again_by_the_same_rules(place: EncryptedPlace) -> None:
    """Types, ids, moments, JSON, search and bytes come through as in a plain file."""
    one = replace(
        dossier(place), number="2026-000001", name_latin="AHMET YILMAZ", search_fold="ahmet yilmaz",
        match_keys=("iin:840214300123",),
    )  # fmt: skip
    scan = secrets.token_bytes(700_000)
    with place.store.writing() as uow:
        uow.add(one)
        name = uow.put_bytes(scan)
        uow.enter(entry(place, one.id))
    with place.open_store().reading() as uow:
        assert uow.get(Dossier, one.id) == one
        assert uow.get_bytes(name) == scan
    assert place.store.readers.queue_ids(QueueQuery(text="yilmaz", every_dossier=True)) == [one.id]


def test_a_whole_office_works_on_an_encrypted_file(tmp_path: Path) -> None:
    bring_file_up_to_date(tmp_path / "anyqtama.db", KEY)
    engine = encrypted_engine(tmp_path / "anyqtama.db", KEY)
    house = House(engine)
    issued = house.issued()
    engine.dispose()
    again = encrypted_engine(tmp_path / "anyqtama.db", KEY)
    store = SqlStore(again, house.clock, time_ordered_ids(FixedClock()))
    with store.reading() as uow:
        assert uow.get(Certificate, issued.id) == issued
        found = uow.get(Dossier, issued.dossier)
    again.dispose()
    assert found is not None
    assert (found.name_latin, found.state) == (CARD.name_latin, "issued")


def test_no_file_of_the_folder_tells_anything(place: EncryptedPlace, tmp_path: Path) -> None:
    """Neither database nor log holds a planted name, and both are noise from the first byte."""
    planted = "QYLQALAM-PLANTED"
    with place.store.writing() as uow:
        uow.add(replace(dossier(place), name_latin=planted, search_fold=planted.lower()))
        uow.put_bytes(b"%PDF-1.7 " + planted.encode() * 1000)
        uow.enter(entry(place))
    found = _bytes_of(tmp_path)
    assert {"anyqtama.db", "anyqtama.db-wal"} <= set(found)
    for name, data in found.items():
        assert planted.encode() not in data, name
        assert planted.lower().encode() not in data, name
        assert b"%PDF" not in data, name
        assert b"CREATE TABLE" not in data, name
    header = found["anyqtama.db"][:16]
    assert not header.startswith(b"SQLite")
    assert len(set(header)) > 8


def test_two_files_of_one_key_begin_differently(tmp_path: Path) -> None:
    for name in ("a.db", "b.db"):
        bring_file_up_to_date(tmp_path / name, KEY)
    assert (tmp_path / "a.db").read_bytes()[:4096] != (tmp_path / "b.db").read_bytes()[:4096]


def test_a_wrong_key_is_named_and_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "anyqtama.db"
    bring_file_up_to_date(file, KEY)
    before = file.read_bytes()
    with pytest.raises(cipher.WrongKeyError, match="cannot be opened with its key"):
        bring_file_up_to_date(file, bytes(32))
    assert file.read_bytes() == before
    with pytest.raises(ValueError, match="32 bytes"):
        encrypted_engine(file, b"short")


def test_a_wrong_key_writes_nothing_to_the_standard_error(tmp_path: Path) -> None:
    bring_file_up_to_date(tmp_path / "anyqtama.db", KEY)
    code = (
        "import sys; from pathlib import Path; from db.cipher import *\n"
        "try: refuse_wrong_key(Path(sys.argv[1]), bytes(32))\n"
        "except WrongKeyError: sys.exit(7)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "anyqtama.db")],
        capture_output=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert (ended.returncode, ended.stderr) == (7, b"")


def test_a_lost_race_is_told_from_a_fault(place: EncryptedPlace) -> None:
    one = dossier(place)
    with place.store.writing() as uow:
        uow.add(one)
        uow.enter(entry(place))
    with pytest.raises(StaleRowError), place.store.writing() as uow:
        uow.add(one)
    with place.engine.connect() as connection:
        connection.execute(text("INSERT INTO series VALUES ('x', 2026, 1)"))
        with pytest.raises(DBAPIError) as twin:
            connection.execute(text("INSERT INTO series VALUES ('x', 2026, 1)"))
        with pytest.raises(DBAPIError) as empty:
            connection.execute(text("INSERT INTO series VALUES (NULL, 2026, 1)"))
        with pytest.raises(DBAPIError) as unknown:
            connection.execute(text("SELECT * FROM nothing"))
    assert lost_race(twin.value)
    assert not lost_race(empty.value)
    assert not lost_race(unknown.value)


def test_every_commit_is_on_the_disk(place: EncryptedPlace) -> None:
    with place.engine.connect() as connection:
        found = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "secure_delete", "cache_size", "temp_store")
        }
    assert found == {
        "journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "cache_size": -65536,
        "temp_store": 2,
    }  # fmt: skip


# --- migrations ------------------------------------------------------------------------------


@pytest.fixture
def older(tmp_path: Path) -> Path:
    file = tmp_path / "anyqtama.db"
    bring_file_up_to_date(file, KEY)
    connection = cipher.connect(file, KEY)
    connection.execute("INSERT INTO series VALUES ('dossier', 2026, 7)")
    connection.commit()
    connection.close()
    return file


def _last(file: Path) -> int:
    connection = cipher.connect(file, KEY)
    found: int = connection.execute("SELECT last FROM series").fetchone()[0]
    connection.close()
    return found


def _next_schema(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "SCHEMA", SCHEMA + 1)


def test_an_encrypted_copy_is_migrated_and_put_in_place(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _next_schema(monkeypatch)
    inode = older.stat().st_ino
    bring_file_up_to_date(older, KEY)
    assert older.stat().st_ino != inode
    assert _last(older) == 7
    assert not older.read_bytes().startswith(b"SQLite")
    assert [each.name for each in older.parent.iterdir()] == [older.name]


def test_an_encrypted_migration_that_fails_leaves_the_file(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_connection: object) -> None:
        raise OSError("disk full")

    before = older.read_bytes()
    _next_schema(monkeypatch)
    monkeypatch.setattr(running, "_upgrade", fail)
    with pytest.raises(OSError, match="disk full"):
        bring_file_up_to_date(older, KEY)
    assert older.read_bytes() == before
    assert [each.name for each in older.parent.iterdir()] == [older.name]


@pytest.mark.parametrize("at", ["_copy_alone", "_upgrade", "_sync_folder"])
def test_killed_half_way_it_starts_again(older: Path, at: str) -> None:
    """The process dies in the midst of the copy's migration, with a hot journal beside it."""
    code = (
        "import os, sys; from pathlib import Path; from db.migrations import running\n"
        f"known = running.{at}\n"
        "def die(*given):\n"
        "    if sys.argv[2] == '_upgrade':\n"
        "        given[0].exec_driver_sql('PRAGMA cache_size=1')\n"
        "        given[0].exec_driver_sql('CREATE TABLE half AS SELECT * FROM sqlite_master')\n"
        "        os._exit(9)\n"
        "    known(*given); os._exit(9)\n"
        f"running.{at} = die; running.SCHEMA += 1\n"
        "running.bring_file_up_to_date(Path(sys.argv[1]), bytes(range(32)))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(older), at], check=False, cwd=Path(__file__).parents[2]
    )
    assert ended.returncode == 9
    assert _last(older) == 7
    with pytest.MonkeyPatch.context() as patch:
        _next_schema(patch)
        bring_file_up_to_date(older, KEY)
    assert _last(older) == 7
    connection = cipher.connect(older, KEY)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA + 1 or (
        at != "_sync_folder"
    )
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    connection.close()
    assert not list(older.parent.glob("*.migrating*"))


def test_an_encrypted_file_in_use_is_not_migrated(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _next_schema(monkeypatch)
    other = cipher.connect(older, KEY)
    other.execute("PRAGMA journal_mode=WAL")
    other.execute("SELECT count(*) FROM series").fetchone()
    with pytest.raises(DatabaseInUseError):
        bring_file_up_to_date(older, KEY)
    other.close()
    assert _last(older) == 7


def test_a_newer_encrypted_file_is_refused(older: Path) -> None:
    connection = cipher.connect(older, KEY)
    connection.execute(f"PRAGMA user_version={SCHEMA + 1}")
    connection.close()
    with pytest.raises(SchemaNewerError):
        bring_file_up_to_date(older, KEY)
