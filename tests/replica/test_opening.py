"""A replica is made online, opened offline within its lease, and never opened by the wrong person."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.access.people import Person
from app.access.roles import Role
from app.kernel.clock import FixedClock
from app.kernel.ids import Ids, time_ordered_ids
from db.replica.connection_file import ConnectionFile
from db.replica.dialling import SharedTroubleError, Trouble
from db.replica.folder import ReplicaInUseError
from db.replica.key_store import KeyStore, NoKeyStore
from db.replica.keys import KeyFileBrokenError, WrongPasswordError
from db.replica.opening import (
    Doorway,
    KeyLostError,
    LeaseOverError,
    ReplicaThereError,
    Unlocked,
    forgotten,
    make_replica,
    open_replica,
    set_aside,
    sight,
)
from db.server import people
from tests.replica.conftest import LOGIN, PASSWORD, Ministry
from tests.replica.test_key_store import Kept
from tests.store.place import Place
from tests.store.records import dossier, entry


@dataclass
class Desk:
    """One computer: its clock, its key store, the folder of its replica."""

    folder: Path
    clock: FixedClock = field(default_factory=FixedClock)
    store: KeyStore = field(default_factory=NoKeyStore)
    opened: list[Unlocked] = field(default_factory=list)

    @property
    def way(self) -> Doorway:
        new_id: Ids = time_ordered_ids(self.clock)
        return Doorway(self.clock, new_id, "0.1.0", lambda: self.store)

    def make(self, file: ConnectionFile, password: str = PASSWORD) -> Unlocked:
        self.opened.append(make_replica(self.folder, file, password, self.way))
        return self.opened[-1]

    def open(self, password: str = PASSWORD) -> Unlocked:
        self.opened.append(open_replica(self.folder, password, self.way))
        return self.opened[-1]


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    made = Desk(folder)
    yield made
    for each in made.opened:
        each.close()


@pytest.fixture
def offline(desk: Desk, ministry: Ministry) -> Desk:
    """A desk whose replica was made, and whose server is away from then on."""
    desk.make(ministry.file()).close()
    _unplug(desk)
    return desk


def _unplug(desk: Desk) -> None:
    text = (desk.folder / "shared.toml").read_text()
    lines = ["port = 1" if line.startswith("port") else line for line in text.splitlines()]
    (desk.folder / "shared.toml").write_text("\n".join(lines))


def _plug(desk: Desk, ministry: Ministry) -> None:
    text = (desk.folder / "shared.toml").read_text()
    (desk.folder / "shared.toml").write_text(
        text.replace("port = 1\n", f"port = {ministry.server.port}\n")
    )


def _work(opened: Unlocked, desk: Desk) -> None:
    """One unsent act."""
    place = Place("sqlite://")
    place.clock = desk.clock
    with opened.store.writing() as uow:
        uow.add(replace(dossier(place), name_latin="QYLQALAM-PLANTED"))
        uow.enter(entry(place))


def test_a_replica_is_made_synced_and_opened_again(desk: Desk, ministry: Ministry) -> None:
    made = desk.make(ministry.file())
    outcome = made.syncer.run(lambda _step: None, lambda: False)
    assert outcome.verdict == "done", outcome
    with made.store.reading() as uow:
        assert [each.login for each in uow.find(Person, login=LOGIN)] == [LOGIN]
    assert made.lease_until == desk.clock.now() + timedelta(days=14)
    made.close()
    _unplug(desk)
    again = desk.open()
    assert again.login == LOGIN
    with again.store.reading() as uow:
        assert uow.find(Person, login=LOGIN)
    replica = again.store.readers.replica()
    assert replica is not None
    assert replica.login == LOGIN


def test_nothing_in_the_folder_can_be_read(offline: Desk) -> None:
    opened = offline.open()
    _work(opened, offline)
    files = {each.name: each.read_bytes() for each in offline.folder.iterdir() if each.is_file()}
    assert {"anyqtama.db", "anyqtama.db-wal", "key.json", "shared.toml"} <= set(files)
    for name, data in files.items():
        assert b"QYLQALAM" not in data, name
        assert PASSWORD.encode() not in data, name
    assert not files["anyqtama.db"].startswith(b"SQLite")


def test_a_wrong_password_opens_nothing(offline: Desk) -> None:
    with pytest.raises(WrongPasswordError):
        offline.open(PASSWORD + "!")
    offline.open()


@pytest.mark.parametrize(
    ("change", "trouble"),
    [
        ({"login": "nobody.else"}, Trouble.PASSWORD),
        ({"dbname": "postgres"}, Trouble.NOT_OURS),
        ({"dbname": "absent"}, Trouble.NO_DATABASE),
        ({"port": 1}, Trouble.UNREACHABLE),
        ({"sslmode": "require"}, Trouble.CERTIFICATE),
    ],
)
def test_what_the_shared_database_refuses_makes_nothing(
    desk: Desk, ministry: Ministry, change: dict[str, Any], trouble: Trouble
) -> None:
    with pytest.raises(SharedTroubleError) as fault:
        desk.make(replace(ministry.file(), **change))
    assert fault.value.trouble is trouble
    assert {each.name for each in desk.folder.iterdir()} <= {"anyqtama.lock"}


def test_a_wrong_password_makes_nothing(desk: Desk, ministry: Ministry) -> None:
    with pytest.raises(SharedTroubleError) as fault:
        desk.make(ministry.file(), "another password")
    assert fault.value.trouble is Trouble.PASSWORD
    assert sight(desk.folder) is None


def test_a_replica_is_not_made_over_another(offline: Desk, ministry: Ministry) -> None:
    before = (offline.folder / "key.json").read_bytes()
    with pytest.raises(ReplicaThereError):
        offline.make(ministry.file())
    assert (offline.folder / "key.json").read_bytes() == before


def test_a_second_window_is_refused(offline: Desk) -> None:
    first = offline.open()
    with pytest.raises(ReplicaInUseError):
        offline.open()
    first.close()
    offline.open()


def test_killed_while_it_is_made_it_can_be_made_again(desk: Desk, ministry: Ministry) -> None:
    code = (
        "import os, sys; from pathlib import Path; from db.replica import opening\n"
        "from tests.replica.test_opening import Desk; from tests.replica.conftest import *\n"
        "opening.write_key_file = lambda *given: os._exit(9)\n"
        "file = ConnectionFile(host='127.0.0.1', port=int(sys.argv[2]), dbname='office',"
        " login=LOGIN, sslmode='disable')\n"
        "opening.make_replica(Path(sys.argv[1]), file, PASSWORD, Desk(Path(sys.argv[1])).way)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(desk.folder), str(ministry.server.port)],
        check=False, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert ended.returncode == 9
    with pytest.raises(KeyFileBrokenError, match="not there"):
        desk.open()
    desk.make(ministry.file()).close()
    desk.open()
    # what lay there without its key was not deleted
    assert len(list(desk.folder.glob("set-aside-*/anyqtama.db"))) == 1


# --- the lease -------------------------------------------------------------------------------


def test_within_the_lease_no_network_is_needed(offline: Desk) -> None:
    offline.clock.advance(days=13, hours=23)
    offline.open().close()
    offline.clock.advance(minutes=30)
    offline.open()


def test_after_the_lease_the_shared_database_is_asked(offline: Desk, ministry: Ministry) -> None:
    opened = offline.open()
    _work(opened, offline)
    until, made_at = opened.lease_until, offline.clock.now()
    opened.close()
    offline.clock.advance(days=15)
    with pytest.raises(LeaseOverError) as over:
        offline.open()
    assert over.value.since == until
    assert (over.value.unsent.acts, over.value.unsent.oldest) == (1, made_at)
    _plug(offline, ministry)
    again = offline.open()
    assert again.lease_until == offline.clock.now() + timedelta(days=14)
    assert again.store.readers.unsent() == 1


def test_a_clock_put_back_ends_the_lease(offline: Desk) -> None:
    offline.clock.advance(days=10)
    offline.open().close()
    offline.clock.advance(days=-5)
    with pytest.raises(LeaseOverError):
        offline.open()


def test_a_lease_prolonged_by_hand_is_over(offline: Desk) -> None:
    told = json.loads((offline.folder / "key.json").read_text())
    told["lease_until"] = "2036-01-01T00:00:00+00:00"
    (offline.folder / "key.json").write_text(json.dumps(told))
    with pytest.raises(LeaseOverError):
        offline.open()


def test_who_was_disabled_cannot_open_after_the_lease(desk: Desk, ministry: Ministry) -> None:
    ministry.hire("b.left", Role.MEMBER)
    opened = desk.make(ministry.file("b.left"))
    _work(opened, desk)
    opened.close()
    people.disable(ministry.url, "b.left")
    desk.open().close()  # within the lease nobody can know
    desk.clock.advance(days=15)
    with pytest.raises(SharedTroubleError) as no:
        desk.open()
    assert no.value.trouble is Trouble.DISABLED
    seen = sight(desk.folder)
    assert seen is not None
    assert seen.unsent.acts == 1


def test_a_sync_renews_the_lease(desk: Desk, ministry: Ministry) -> None:
    opened = desk.make(ministry.file())
    before = opened.lease_until
    desk.clock.advance(minutes=30)
    opened.renew()
    assert opened.lease_until == before
    desk.clock.advance(hours=1)
    opened.renew()
    assert opened.lease_until == desk.clock.now() + timedelta(days=14)
    opened.close()
    desk.clock.advance(days=13)
    _unplug(desk)
    desk.open()


# --- passwords -------------------------------------------------------------------------------


def test_a_password_is_changed_here_and_there(desk: Desk, ministry: Ministry) -> None:
    ministry.hire("c.changes", Role.SECRETARY)
    opened = desk.make(ministry.file("c.changes"))
    opened.change_password(
        "жаңа құпия сөз", lambda: people.set_password(ministry.url, "c.changes", "жаңа құпия сөз")
    )
    assert opened.is_password("жаңа құпия сөз")
    assert not opened.is_password(PASSWORD)
    assert opened.syncer.run(lambda _step: None, lambda: False).verdict == "done"
    opened.close()
    with pytest.raises(WrongPasswordError):
        desk.open()
    desk.open("жаңа құпия сөз")


def test_where_changing_it_there_fails_the_old_one_opens(offline: Desk) -> None:
    def fail() -> None:
        raise ConnectionError("cut")

    opened = offline.open()
    with pytest.raises(ConnectionError):
        opened.change_password("new password", fail)
    opened.close()
    offline.open().close()
    offline.open("new password")


def test_a_password_changed_elsewhere_opens_with_the_key_store(
    desk: Desk, ministry: Ministry
) -> None:
    ministry.hire("d.forgets", Role.MEMBER)
    desk.store = Kept()
    opened = desk.make(ministry.file("d.forgets"))
    _work(opened, desk)
    opened.close()
    people.set_password(ministry.url, "d.forgets", "another password")
    with pytest.raises(WrongPasswordError):
        desk.open("a guess of somebody")
    assert forgotten(desk.folder, desk.way).acts == 1
    again = desk.open("another password")
    assert again.store.readers.unsent() == 1
    again.close()
    _unplug(desk)
    desk.store = NoKeyStore()
    desk.open("another password")


def test_a_forgotten_password_says_first_what_would_be_lost(
    offline: Desk, ministry: Ministry
) -> None:
    opened = offline.open()
    _work(opened, offline)
    opened.note()
    opened.close()
    with pytest.raises(KeyLostError) as lost:
        forgotten(offline.folder, offline.way)
    assert (lost.value.unsent.acts, lost.value.unsent.oldest) == (1, offline.clock.now())
    with pytest.raises(ValueError, match="explicit yes"):
        set_aside(offline.folder, offline.way, yes=False)
    _plug(offline, ministry)
    aside = set_aside(offline.folder, offline.way, yes=True)
    assert sight(offline.folder) is None
    fresh = offline.make(ministry.file())
    assert fresh.store.readers.unsent() == 0
    fresh.close()
    # who remembers the password after all has lost nothing
    remembered = Desk(aside, offline.clock)
    opened = remembered.open()
    assert opened.store.readers.unsent() == 1
    opened.close()


def test_setting_aside_that_was_cut_short_is_finished(offline: Desk) -> None:
    aside = set_aside(offline.folder, offline.way, yes=True)
    (aside / "key.json").replace(offline.folder / "key.json")
    with pytest.raises(KeyFileBrokenError):
        offline.open()
    assert set_aside(offline.folder, offline.way, yes=True) == aside
    found = Desk(aside, offline.clock).open()
    assert found.login == LOGIN
    found.close()


def test_an_open_replica_is_not_set_aside(offline: Desk) -> None:
    offline.open()
    with pytest.raises(ReplicaInUseError):
        set_aside(offline.folder, offline.way, yes=True)


def test_a_broken_key_file_is_named(offline: Desk) -> None:
    (offline.folder / "key.json").write_text("{}")
    with pytest.raises(KeyFileBrokenError):
        offline.open()
    seen = sight(offline.folder)
    assert seen is not None
    assert (seen.lease_until, seen.unsent.acts) == (None, 0)
