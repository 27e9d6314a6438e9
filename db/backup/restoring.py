"""Putting a backup in the place of a database: the old one or the new one is there, never neither.

What is in force is moved into a folder of its own and never deleted. The moment of the restore is
one rename: of the prepared copy to `anyqtama.db.ready`. Before it everything is as it was; from it
on, whoever opens the database finishes the restore first (`finish`).
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from app.backup.entities import Backup, Found, Problem, Restored
from db import cipher
from db.backup.checking import check
from db.backup.copying import copy_file
from db.backup.damage import demo_mark_of, is_damage, look
from db.backup.places import finish, log_files, prepared, ready
from db.backup.troubles import BackupUnusableError, OfficeOpenError, told_of
from db.migrations.revisions import SCHEMA
from db.migrations.running import bring_file_up_to_date
from db.replica.folder import Folder, Lock, ReplicaInUseError, keep_names

__all__ = ["finish", "restore"]


def restore(
    source: Path, file: Path, now: datetime, key: bytes | None = None, noted: Backup | None = None
) -> Restored:
    """Check a backup, set aside what is in force, put the backup in its place, upgraded.

    Whoever calls holds the office's lock, and nobody has it open (see `alone`).

    Raises:
        BackupUnusableError: the check found something, or a newer program made it.
        OfficeOpenError: another process has the database open.
        BackupTroubleError: of the disk; what was in force still is.
    """
    with told_of(file.parent, source):
        file.parent.mkdir(parents=True, exist_ok=True)
        finish(file)
        _drop_unused(file)
        found = check(source, key, noted)
        if isinstance(found, Problem):
            raise BackupUnusableError(source, found)
        _refuse_other_world(source, file)
        copy = prepared(file)
        _clear(copy)
        try:
            _copy(source, copy, noted)
            bring_file_up_to_date(copy, key)
            aside = _set_aside(file, now, key)
            copy.replace(ready(file))
        except BaseException:
            _clear(copy)
            raise
        keep_names(file.parent)
        finish(file)
    older = found.schema if found.schema < SCHEMA else None
    return Restored(source, file, aside, _as_it_is(file, key, found), older)


def _refuse_other_world(source: Path, file: Path) -> None:
    """A demo is not put in the place of a real office, nor a real one in the place of a demo."""
    there = demo_mark_of(file)
    if there is not None and demo_mark_of(source) not in (None, there):
        raise BackupUnusableError(source, Problem.FOREIGN)


def _copy(source: Path, copy: Path, noted: Backup | None) -> None:
    written = copy_file(source, copy)
    if noted is not None and written != noted.digest:
        raise BackupUnusableError(source, Problem.OTHER_BYTES)


def _as_it_is(file: Path, key: bytes | None, before: Found) -> Found:
    """What was restored, after an upgrade."""
    found = check(file, key) if before.schema < SCHEMA else before
    if isinstance(found, Problem):
        raise BackupUnusableError(file, found)
    return found


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Hold the office's lock while it is replaced.

    Raises:
        OfficeOpenError: another window of the program has it.
    """
    try:
        with Lock(Folder(file.parent)):
            yield
    except ReplicaInUseError as fault:
        raise OfficeOpenError(file) from fault


def _set_aside(file: Path, now: datetime, key: bytes | None) -> Path | None:
    """Keep what is in force in a folder of its own; it stays in force until it is replaced."""
    there = [each for each in (file, *log_files(file)) if each.exists()]
    if not there:
        return None
    _fold_log(file, key)
    stamp = now.astimezone(UTC).strftime("%Y%m%d-%H%M%S")
    names = (f"set-aside-{stamp}{f'-{n}' if n else ''}" for n in count())
    aside = next(place for name in names if not (place := file.parent / name).exists())
    aside.mkdir(mode=0o700)
    try:
        for each in (file, *log_files(file)):
            if each.exists():
                _second_name(each, aside / each.name)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    keep_names(aside)
    return aside


def _drop_unused(file: Path) -> None:
    """Take away a second name of what is still in force: a restore was cut short before its moment."""
    for aside in file.parent.glob("set-aside-*"):
        second = aside / file.name
        if file.exists() and second.exists() and second.samefile(file):
            shutil.rmtree(aside)


def _fold_log(file: Path, key: bytes | None) -> None:
    """Bring the log into the file, which also shows whether somebody else has it open.

    A damaged file keeps its log beside it.
    """
    if look(file, encrypted=key is not None, backups=True) is not None:
        return
    try:
        with closing(cipher.connect(file, key, timeout=2, isolation=None)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE").fetchall()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except Exception as fault:
        name = str(getattr(fault, "sqlite_errorname", ""))
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise OfficeOpenError(file) from fault
        if not is_damage(fault) and not name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")):
            raise


def _second_name(file: Path, name: Path) -> None:
    """The same file under a second name; a copy where the disk knows no second names."""
    with suppress(OSError):
        os.link(file, name)
        return
    copy_file(file, name)


def _clear(copy: Path) -> None:
    for left in copy.parent.glob(f"{copy.name}*"):
        left.unlink()
