"""The key of a replica: wrapped, rewrapped, lost, and never half written."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from db.replica.folder import Folder, Lock, ReplicaInUseError, write_whole
from db.replica.key_store import KeyStore, NoKeyStore
from db.replica.keys import (
    Cost,
    KeyFile,
    KeyFileBrokenError,
    Lease,
    WrongPasswordError,
    new_key_file,
    read_key_file,
    write_key_file,
)
from db.replica.standing import Unsent, note_standing, read_standing

NOW = datetime(2026, 11, 18, 5, 0, tzinfo=UTC)
LEASE = Lease(NOW, NOW + timedelta(days=14))
PASSWORD = "Құпия сөз 1"


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def made(folder: Folder, store: KeyStore | None = None) -> tuple[KeyFile, bytes]:
    made = new_key_file("r-1", "a.serikova", PASSWORD, LEASE, store or NoKeyStore())
    write_key_file(folder, made[0])
    return made


def test_the_password_opens_the_key_and_no_other_does(folder: Folder) -> None:
    keys, key = made(folder)
    read = read_key_file(folder)
    assert read == keys
    assert len(key) == 32
    assert read.by_password(PASSWORD) == key
    for wrong in ("", PASSWORD + " ", PASSWORD.upper(), "x" * 5000):
        with pytest.raises(WrongPasswordError):
            read.by_password(wrong)


def test_letters_that_look_the_same_are_the_same(folder: Folder) -> None:
    keys, key = new_key_file("r", "l", "й\u00e9", LEASE, NoKeyStore())
    assert keys.by_password("и\u0306e\u0301") == key


def test_neither_key_nor_password_stands_in_the_file(folder: Folder) -> None:
    _, key = made(folder)
    data = folder.key.read_bytes()
    assert key not in data
    assert key.hex().encode() not in data
    assert PASSWORD.encode() not in data
    assert folder.key.stat().st_mode & 0o077 == 0


def test_a_guess_costs_what_rfc_9106_recommends(folder: Folder) -> None:
    made(folder)
    told = json.loads(folder.key.read_text())["passwords"][0]
    assert (told["iterations"], told["lanes"], told["memory_kib"]) == (3, 4, 65536)
    other = new_key_file("r-1", "a.serikova", PASSWORD, LEASE, NoKeyStore())[0]
    assert other.passwords[0].salt != read_key_file(folder).passwords[0].salt


def test_another_password_takes_the_place_of_the_first(folder: Folder) -> None:
    keys, key = made(folder)
    write_key_file(folder, keys.with_password(key, "new"))
    read = read_key_file(folder)
    assert read.by_password("new") == key
    with pytest.raises(WrongPasswordError):
        read.by_password(PASSWORD)


def test_while_a_password_is_being_changed_both_open(folder: Folder) -> None:
    keys, key = made(folder)
    both = keys.with_password(key, "new", keep_old=True)
    assert both.by_password("new") == both.by_password(PASSWORD) == key
    third = both.with_password(key, "newer", keep_old=True)
    assert third.by_password("newer") == third.by_password("new") == key
    assert len(third.passwords) == 2


def test_a_wrap_cannot_be_moved_to_another_replica(folder: Folder) -> None:
    keys, _ = made(folder)
    for moved in (replace(keys, replica="r-2"), replace(keys, login="b")):
        with pytest.raises(WrongPasswordError):
            moved.by_password(PASSWORD)


# --- a broken file ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{", b"[]", b"\xff\xfe", b"null", b'{"format": 2}', b"[" * 100_000,
        b'{"format": 1, "replica": 5}',
    ],
)  # fmt: skip
def test_a_broken_key_file_is_named(folder: Folder, data: bytes) -> None:
    folder.key.write_bytes(data)
    with pytest.raises(KeyFileBrokenError, match="cannot be used"):
        read_key_file(folder)


def _changed(told: dict[str, object], path: str, value: object) -> None:
    *way, last = path.split(".")
    place: Any = told  # parsed JSON: an object or a list at each step
    for name in way:
        place = place[int(name)] if isinstance(place, list) else place[name]
    place[last] = value


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("passwords", []), ("passwords", 5), ("passwords.0.kdf", "md5"),
        ("passwords.0.memory_kib", 1 << 40), ("passwords.0.iterations", 0),
        ("passwords.0.lanes", "4"), ("passwords.0.iterations", True), ("passwords.0.salt", "!"),
        ("code", None), ("lease_until", "2026-11-18"), ("lease_until", "soon"), ("seen", 5),
        ("key_store", 5), ("login", None),
    ],
)  # fmt: skip
def test_a_field_that_is_not_ours_is_named(folder: Folder, path: str, value: object) -> None:
    made(folder)
    told = json.loads(folder.key.read_text())
    _changed(told, path, value)
    folder.key.write_text(json.dumps(told))
    with pytest.raises(KeyFileBrokenError):
        read_key_file(folder)


def test_a_missing_key_file_is_named(folder: Folder) -> None:
    with pytest.raises(KeyFileBrokenError, match="not there"):
        read_key_file(folder)


@pytest.mark.parametrize(("path", "value"), [
    ("lease_until", "2036-01-01T00:00:00+00:00"), ("seen", "2020-01-01T00:00:00+00:00"),
])  # fmt: skip
def test_who_prolongs_the_lease_by_hand_ends_it(folder: Folder, path: str, value: object) -> None:
    made(folder)
    told = json.loads(folder.key.read_text())
    _changed(told, path, value)
    folder.key.write_text(json.dumps(told))
    read = read_key_file(folder)
    assert not read.is_whole(read.by_password(PASSWORD))


# --- the lease -------------------------------------------------------------------------------


def test_a_lease_holds_till_its_end_and_not_for_a_clock_put_back() -> None:
    assert LEASE.holds(NOW)
    assert LEASE.holds(NOW + timedelta(days=14))
    assert LEASE.holds(NOW - timedelta(hours=23))
    assert not LEASE.holds(NOW + timedelta(days=14, seconds=1))
    assert not LEASE.holds(NOW - timedelta(days=2))
    assert not LEASE.holds(NOW - timedelta(days=3650))


def test_a_renewed_lease_is_whole(folder: Folder) -> None:
    keys, key = made(folder)
    longer = keys.leased(key, Lease(NOW, NOW + timedelta(days=30)))
    write_key_file(folder, longer)
    assert read_key_file(folder).is_whole(key)
    assert not longer.is_whole(bytes(32))


# --- whole or as before ----------------------------------------------------------------------

_KILLED = """
import os, sys
from pathlib import Path
from db.replica import folder, keys
place = folder.Folder(Path(sys.argv[1]))
read = keys.read_key_file(place)
key = read.by_password(sys.argv[2])
known = {name: getattr(os, name) for name in ("open", "fsync")}
left = int(sys.argv[3])
def dying(name):
    def step(*given):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return known[name](*given)
    return step
os.open, os.fsync = dying("open"), dying("fsync")
replacing = Path.replace
def replace(self, target):
    global left
    left -= 1
    if left < 0:
        os._exit(9)
    return replacing(self, target)
Path.replace = replace
keys.write_key_file(place, read.with_password(key, "new"))
"""


def test_killed_at_any_point_of_a_change_one_password_opens(folder: Folder) -> None:
    """Every step that reaches the disk is tried as the last one."""
    keys, key = made(folder)
    ends = []
    for steps in range(20):
        write_key_file(folder, keys)
        ended = subprocess.run(
            [sys.executable, "-c", _KILLED, str(folder.path), PASSWORD, str(steps)],
            check=False, cwd=Path(__file__).parents[2],
        )  # fmt: skip
        read = read_key_file(folder)
        opened = [each for each in (PASSWORD, "new") if _opens(read, each, key)]
        assert len(opened) == 1
        ends.append((ended.returncode, opened[0]))
        if ended.returncode == 0:
            break
    assert ends[0] == (9, PASSWORD)
    assert ends[-1] == (0, "new")
    assert len(ends) > 4


def _opens(keys: KeyFile, password: str, key: bytes) -> bool:
    try:
        return keys.by_password(password) == key
    except WrongPasswordError:
        return False


def test_what_is_left_of_a_killed_write_does_no_harm(folder: Folder) -> None:
    folder.key.with_name("key.json.new").write_text("half")
    keys, _ = made(folder)
    assert read_key_file(folder) == keys
    assert [each.name for each in folder.path.iterdir()] == ["key.json"]


# --- what is unsent, in clear ----------------------------------------------------------------


def test_what_is_unsent_can_be_told_without_the_key(folder: Folder) -> None:
    assert read_standing(folder) == Unsent()
    note_standing(folder, Unsent(3, NOW))
    assert read_standing(folder) == Unsent(3, NOW)
    inode = folder.standing.stat().st_ino
    note_standing(folder, Unsent(3, NOW))
    assert folder.standing.stat().st_ino == inode
    note_standing(folder, Unsent(0))
    assert read_standing(folder) == Unsent(0)


@pytest.mark.parametrize("data", [b"", b"[]", b'{"unsent": "3"}', b'{"unsent": -1, "oldest": 1}'])
def test_what_cannot_be_told_is_not_made_up(folder: Folder, data: bytes) -> None:
    folder.standing.write_bytes(data)
    assert read_standing(folder) == Unsent(None)


# --- one window ------------------------------------------------------------------------------


def test_a_second_opening_is_refused(folder: Folder) -> None:
    with Lock(folder):
        code = (
            "import sys; from pathlib import Path; from db.replica.folder import *\n"
            "try: Lock(Folder(Path(sys.argv[1])))\n"
            "except ReplicaInUseError: sys.exit(7)"
        )
        ended = subprocess.run(
            [sys.executable, "-c", code, str(folder.path)],
            check=False, cwd=Path(__file__).parents[2],
        )  # fmt: skip
        assert ended.returncode == 7
        with pytest.raises(ReplicaInUseError, match="another window"):
            Lock(folder)
    with Lock(folder):
        pass


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"1")
    write_whole(tmp_path / "a", b"2", lasting=False)
    assert (tmp_path / "a").read_bytes() == b"2"


def test_a_cost_beyond_all_measure_is_not_borne() -> None:
    assert Cost().is_bearable
    assert not Cost(memory_kib=1 << 24).is_bearable
    assert not Cost(iterations=10_000).is_bearable
