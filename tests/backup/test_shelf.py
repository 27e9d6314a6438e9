"""A backup is taken while people work, checked, named at once; the folder does not grow."""

import errno
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.backup.entities import Kind, Problem
from db.backup import copying
from db.backup.checking import check
from db.backup.copying import copy_in_steps, new_file
from db.backup.shelf import Source
from db.backup.troubles import (
    BackupBusyError,
    BackupFolderGoneError,
    BackupFolderShutError,
    BackupSourceDamagedError,
    BackupStoppedError,
)
from db.replica.folder import Folder, Lock
from tests.backup.working import KEEPING, Working


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir() if each.name != "anyqtama.lock")


def test_a_backup_tells_what_is_in_it(working: Working) -> None:
    working.work()
    made = working.back_up()
    told = working.told()
    assert (made.found.entries, made.found.head) == told[-1]
    assert made.found.dossiers == 3
    assert made.good
    assert made.digest == copying.digest_of(made.file)
    assert working.shelf.backups() == [made]
    assert names(made.file.parent) == [
        "anyqtama-000001-20261122-050000-daily.db",
        "anyqtama-000001-20261122-050000-daily.json",
    ], "no log, nothing unfinished"
    assert made.file.stat().st_mode & 0o077 == 0


def test_people_go_on_working_while_it_is_taken(working: Working, tmp_path: Path) -> None:
    """The copy is of one moment; nobody waits for it, and it does not begin anew."""
    working.office.readers.unsent()
    with sqlite3.connect(working.file) as big:
        big.execute("CREATE TABLE ballast (bytes BLOB)")
        big.executemany("INSERT INTO ballast VALUES (zeroblob(1000000))", [()] * 60)
    big.close()
    waits: list[float] = []
    steps: list[int] = []
    copied = threading.Event()

    def told(done: int, _all: int) -> None:
        steps.append(done)

    def copy() -> None:
        copy_in_steps(working.file, new_file(tmp_path / "copy.db"), None, told=told)
        copied.set()

    before = len(working.told())
    thread = threading.Thread(target=copy)
    thread.start()
    n = 0
    while not copied.is_set():
        begun = time.perf_counter()
        working.work(f"Келуші {n}")
        waits.append(time.perf_counter() - begun)
        n += 1
    thread.join()
    assert n > 3
    assert max(waits) < 1, "an act waited for the backup"
    assert steps == sorted(steps), "it began anew"
    assert len(working.told()) >= before + n
    found = check(tmp_path / "copy.db", None)
    assert not isinstance(found, Problem)
    assert before <= found.entries <= before + n


def test_it_is_stopped_between_two_steps(working: Working) -> None:
    first = working.back_up()
    with pytest.raises(BackupStoppedError):
        working.shelf.make(Source(working.file), Kind.DAILY, KEEPING, stopped=lambda: True)
    assert working.shelf.backups() == [first]
    assert len(names(working.shelf.folder)) == 2


def test_a_year_of_days_leaves_a_bounded_folder(working: Working) -> None:
    working.close()
    small = working.file.with_name("small.db")
    shutil.copy(working.file, small)
    for _ in range(20):
        working.shelf.make(Source(small), Kind.DAILY, KEEPING)
        working.clock.advance(days=1)
    left = working.shelf.backups()
    assert len(left) <= KEEPING.at_most
    assert left[0].number == 20
    assert len(names(working.shelf.folder)) == 2 * len(left), "labels go with their databases"


def test_two_at_once_do_not_meet(working: Working) -> None:
    working.back_up()
    with Lock(Folder(working.shelf.folder)), pytest.raises(BackupBusyError):
        working.back_up()
    assert len(working.shelf.backups()) == 1


def test_a_damaged_office_is_not_backed_up_over_good_backups(working: Working) -> None:
    good = working.back_up()
    working.close()
    data = bytearray(working.file.read_bytes())
    page = len(data) // 4096 // 2 * 4096
    data[page : page + 8192] = os.urandom(8192)
    working.file.write_bytes(data)
    with pytest.raises(BackupSourceDamagedError) as raised:
        working.back_up()
    assert "restore the newest good backup" in str(raised.value)
    assert working.shelf.backups() == [good]
    assert len(names(working.shelf.folder)) == 2


# --- disks ----------------------------------------------------------------------------------------

_FULL_DISK = """
import sys
from pathlib import Path
import shutil, subprocess
from app.backup.entities import Kind
from db.backup import copying
from db.backup.shelf import Source
from db.backup.troubles import BackupDiskFullError
from tests.backup.working import KEEPING, Working
working, small = Working(Path(sys.argv[1])), Path(sys.argv[2])
subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={sys.argv[3]}", "tmpfs", small], check=True)
copying.refuse_no_room.__code__ = (lambda source, folder: None).__code__  # the disk fills on the way
working.shelf = type(working.shelf)(small, working.clock)
first = working.back_up()
try:
    working.back_up()
except BackupDiskFullError as fault:
    assert working.shelf.backups() == [first], working.shelf.backups()
    assert working.shelf.check(first, None).good
    assert len(list(small.glob("anyqtama-*"))) == 2
    print("FULL", fault)
"""


def test_a_disk_that_fills_on_the_way_leaves_nothing_half_written(
    working: Working, tmp_path: Path
) -> None:
    """A real small disk, in a name space of its own."""
    working.told()
    working.close()
    size = working.file.stat().st_size
    small = tmp_path / "small"
    small.mkdir()
    command = ["unshare", "--user", "--map-root-user", "--mount", sys.executable, "-c", _FULL_DISK]
    done = subprocess.run(
        [*command, str(working.file), str(small), str(size * 3 // 2)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout.startswith("FULL What happened: the disk of"), done.stderr


def test_it_is_seen_beforehand_that_there_is_no_room(
    working: Working, monkeypatch: pytest.MonkeyPatch
) -> None:
    from db.backup.troubles import BackupDiskFullError

    first = working.back_up()
    usage = shutil.disk_usage(working.file.parent)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)
    with pytest.raises(BackupDiskFullError):
        working.back_up()
    assert working.shelf.backups() == [first]


def test_a_folder_that_may_not_be_written(working: Working, tmp_path: Path) -> None:
    """The system refuses even the administrator: a file stands where the folder should be made."""
    working.shelf = type(working.shelf)(Path("/proc/anyqtama"), working.clock)
    with pytest.raises((BackupFolderShutError, BackupFolderGoneError)):
        working.back_up()


def test_a_disk_that_is_not_plugged_in(working: Working, tmp_path: Path) -> None:
    blocked = tmp_path / "disk"
    blocked.write_bytes(b"")
    working.shelf = type(working.shelf)(blocked / "backups", working.clock)
    with pytest.raises(BackupFolderGoneError) as raised:
        working.back_up()
    assert "plug the disk in" in str(raised.value)


def test_a_disk_that_is_unplugged_on_the_way(
    working: Working, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = working.back_up()

    def gone(_file: Path) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(copying, "bring_to_disk", gone)
    with pytest.raises(BackupFolderGoneError):
        working.back_up()
    assert working.shelf.backups() == [first]
    assert len(names(working.shelf.folder)) == 2


# --- checking again -------------------------------------------------------------------------------


def test_a_backup_that_was_changed_later_is_known(working: Working) -> None:
    made = working.back_up()
    data = bytearray(made.file.read_bytes())
    data[len(data) // 2] ^= 1
    made.file.write_bytes(data)
    again = working.shelf.check(made, None)
    assert again.problem is Problem.OTHER_BYTES
    assert working.shelf.backups() == [again], "the label remembers"
    made.file.unlink()
    assert working.shelf.check(made, None).problem is Problem.MISSING


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ("UPDATE journal SET action = 'x' WHERE number = 3", Problem.JOURNAL_BROKEN),
        ("UPDATE journal SET at = 'x' WHERE number = 3", Problem.JOURNAL_BROKEN),
        ("DELETE FROM journal WHERE number = 1", Problem.JOURNAL_BROKEN),
        ("PRAGMA user_version = 99", Problem.NEWER),
        ("DROP TABLE journal", Problem.FOREIGN),
    ],
)
def test_what_a_check_finds(working: Working, change: str, problem: Problem) -> None:
    working.close()
    with sqlite3.connect(working.file, isolation_level=None) as connection:
        connection.execute(change)
    connection.close()
    assert check(working.file, None) is problem


def test_another_file_under_the_name_of_a_backup_is_not_one(working: Working) -> None:
    made = working.back_up()
    (made.file.parent / "anyqtama-000009-20261122-050000-daily.db").write_bytes(b"x")
    label = made.file.with_suffix(".json")
    label.write_text(json.dumps({**json.loads(label.read_text()), "format": 2}))
    assert working.shelf.backups() == []


def test_two_offices_may_share_a_folder(working: Working, tmp_path: Path) -> None:
    """Neither lets go of the other's backups."""
    from db.migrations.running import bring_file_up_to_date
    from tests.store.house import House

    file = tmp_path / "other.db"
    bring_file_up_to_date(file)
    House(file).engine.dispose()
    theirs = working.shelf.make(Source(file), Kind.DAILY, KEEPING)
    working.close()
    for _ in range(5):
        working.back_up()
    assert theirs in working.shelf.backups()
    assert len(working.shelf.backups()) == 1 + KEEPING.newest
