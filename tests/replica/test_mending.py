"""A local copy's backups stay encrypted; a damaged copy is put right at its entrance, unsent work with it."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.backup.entities import Kind, Problem
from app.backup.keeping import load_keeping
from app.kernel.clock import FixedClock
from app.kernel.resource import RESOURCES
from db import cipher
from db.backup.checking import check
from db.backup.mending import before_upgrade
from db.migrations.revisions import SCHEMA
from db.replica.folder import Folder
from tests.replica.conftest import LOGIN, PASSWORD, Ministry
from tests.store.place import Place
from tests.store.records import dossier, entry
from ui.bootstrap.replica_door import ReplicaDoor
from ui.shell.door import Connection, DoorShutError, Why

NAME = "QYLQALAM-PLANTED"


class Computer:
    """A computer with a local copy; the program on it is started and ended."""

    def __init__(self, folder: Path, ministry: Ministry) -> None:
        self.folder, self.ministry, self.clock = folder, ministry, FixedClock()
        self.door = ReplicaDoor(folder, self.clock)

    @property
    def file(self) -> Path:
        return self.folder / "anyqtama.db"

    def connect(self) -> None:
        file = self.ministry.file()
        self.door.connect(Connection(file.host, file.port, file.dbname, LOGIN, PASSWORD, ""))
        self.sync()

    def sync(self) -> None:
        outcome = self.door.run(lambda _pace: None, lambda: False)
        assert outcome.verdict == "done", outcome

    def work(self) -> None:
        """One unsent act."""
        place = Place("sqlite://")
        place.clock = self.clock
        with self.door._held().store.writing() as uow:
            uow.add(replace(dossier(place), name_latin=NAME))
            uow.enter(entry(place))

    def restart(self) -> None:
        self.door.close()
        self.door = ReplicaDoor(self.folder, self.clock)

    @property
    def unsent(self) -> int:
        replica = self.door.office().readers.replica()
        assert replica is not None
        return replica.unsent + replica.refused


@pytest.fixture
def computer(folder: Path, ministry: Ministry) -> Iterator[Computer]:
    found = Computer(folder, ministry)
    found.connect()
    yield found
    found.door.close()


def test_a_backup_tells_nothing_without_the_key(computer: Computer) -> None:
    computer.work()
    made = computer.door.keeper().make(Kind.BY_HAND)
    beside = {each.name: each.read_bytes() for each in made.file.parent.iterdir()}
    assert {f"{made.file.stem}.db", f"{made.file.stem}.json", f"{made.file.stem}.key"} <= set(
        beside
    )
    for name, data in beside.items():
        assert NAME.encode() not in data, name
        assert PASSWORD.encode() not in data, name
        assert LOGIN.encode() not in data or name.endswith(".key"), name
    assert not made.file.read_bytes().startswith(b"SQLite")
    assert check(made.file, bytes(32)) is Problem.OTHER_KEY
    assert check(made.file, None) is Problem.DAMAGED
    assert made.found.dossiers == 1


def test_a_copy_of_an_older_schema_is_kept_before_it_is_brought_up_to_date(
    computer: Computer,
) -> None:
    key, folder = computer.door._held().key, Folder(computer.folder)
    computer.restart()
    rules = load_keeping(RESOURCES / "backup").replica
    assert before_upgrade(folder, key, rules, computer.clock) is None
    with closing(cipher.connect(computer.file, key)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA - 1}")
    made = before_upgrade(folder, key, rules, computer.clock)
    assert made is not None
    assert (made.kind, made.found.schema) == (Kind.BEFORE_UPGRADE, SCHEMA - 1)
    with closing(cipher.connect(computer.file, key)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA}")
    computer.door.open(PASSWORD)


@pytest.mark.parametrize(
    "backed_up", [pytest.param(True, marks=pytest.mark.long), False], ids=["a backup", "none"]
)
def test_a_copy_that_was_cut_short_is_put_right(computer: Computer, *, backed_up: bool) -> None:
    computer.work()
    if backed_up:
        computer.door.keeper().make(Kind.DAILY)
    computer.work()
    assert computer.unsent == 2
    computer.restart()
    with computer.file.open("r+b") as handle:
        handle.truncate(computer.file.stat().st_size - 100)

    with pytest.raises(DoorShutError) as shut:
        computer.door.open(PASSWORD)
    assert shut.value.why is (Why.DAMAGED if backed_up else Why.DAMAGED_ALONE)
    assert (shut.value.since == computer.clock.now()) is backed_up
    with pytest.raises(DoorShutError) as shut:
        computer.door.open(PASSWORD + "?")
    assert shut.value.why in (Why.PASSWORD, Why.DAMAGED, Why.DAMAGED_ALONE)
    computer.door.open(PASSWORD)
    if backed_up:
        assert computer.unsent == 2, "one was in the backup, one in the damaged file"
    computer.sync()
    computer.sync()
    assert computer.unsent == 2, "a member may add no dossier: both are kept, refused"
    [aside] = computer.folder.glob("set-aside-*")
    assert (aside / "anyqtama.db").exists()
    assert not (computer.folder / "rescue.json").exists()
    assert all(NAME.encode() not in each.read_bytes() for each in aside.iterdir())


def test_a_copy_whose_file_is_gone_or_whose_beginning_is_lost(computer: Computer) -> None:
    computer.work()
    computer.door.keeper().make(Kind.DAILY)
    for spoil in ("gone", "zeros"):
        computer.restart()
        if spoil == "gone":
            computer.file.unlink()
        else:
            data = computer.file.read_bytes()
            computer.file.write_bytes(bytes(4096) + data[4096:])
        with pytest.raises(DoorShutError) as shut:
            computer.door.open(PASSWORD)
        assert shut.value.why is Why.DAMAGED
        computer.door.open(PASSWORD)
        assert computer.unsent == 1


def test_after_a_hard_end_every_page_is_read(computer: Computer) -> None:
    computer.work()
    computer.door.keeper().make(Kind.DAILY)
    computer.restart()
    computer.file.with_name("anyqtama.db.open").touch()  # as a kill leaves it
    with computer.file.open("r+b") as handle:
        handle.seek(computer.file.stat().st_size // 2 // 4096 * 4096)
        handle.write(b"\xee" * 4096)
    with pytest.raises(DoorShutError) as shut:
        computer.door.open(PASSWORD)
    assert shut.value.why is Why.DAMAGED
    computer.door.open(PASSWORD)
    assert computer.unsent == 1
    computer.restart()
    computer.door.open(PASSWORD)
