"""A copy of a database that is in use, taken in small steps by SQLite's own backup."""

import hashlib
import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event

from db import cipher
from db.backup.troubles import BackupDiskFullError, BackupStoppedError

STEP_PAGES = 256
"""One step: a megabyte of pages of 4 KiB."""
PAUSE = 0.002
"""Seconds after each step in which others have disk and processor to themselves."""
_ROOM = 1.1
_PIECE = 1024 * 1024

Stopped = Callable[[], bool]
Told = Callable[[int, int], None]
"""Pages copied, pages in all."""


def never() -> bool:
    """Nobody stops it."""
    return False


def silent(_done: int, _all: int) -> None:
    """Nobody is told."""


def copy_in_steps(
    source: Path, target: Path, key: bytes | None, stopped: Stopped = never, told: Told = silent
) -> None:
    """Copy what is committed now into `target`, an empty file; with a key both are encrypted.

    Writers are not held up: the copy stands in a snapshot of its own, so that what they commit
    meanwhile neither enters it nor makes it begin anew. The copy has no log beside it and is on
    the disk when this returns.

    Raises:
        BackupStoppedError: `stopped` said so.
        sqlite3.Error, OSError: as they come.
    """
    others = Event()  # never set: it is waited for while others have their turn

    def step(_status: int, remaining: int, total: int) -> None:
        if stopped():
            raise BackupStoppedError
        told(total - remaining, total)
        others.wait(PAUSE)

    with (
        closing(cipher.connect(source, key, timeout=30, isolation=None)) as reading,
        closing(cipher.connect(target, key, isolation=None)) as writing,
    ):
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the snapshot
        writing.execute("PRAGMA synchronous=OFF")  # on the disk as a whole, below
        reading.backup(writing, pages=STEP_PAGES, progress=step)
        writing.execute("PRAGMA journal_mode=DELETE")
    bring_to_disk(target)


def copy_file(source: Path, target: Path) -> str:
    """Copy bytes, to the disk; returns their SHA-256."""
    whole = hashlib.sha256()
    with source.open("rb") as reading, new_file(target).open("r+b") as writing:
        while piece := reading.read(_PIECE):
            whole.update(piece)
            writing.write(piece)
        writing.flush()
        os.fsync(writing.fileno())
    return whole.hexdigest()


def new_file(file: Path) -> Path:
    """An empty file that only its owner may read; one that was left there is replaced."""
    file.unlink(missing_ok=True)
    os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    return file


def bring_to_disk(file: Path) -> None:
    """Wait until a file's bytes are on the disk."""
    with file.open("r+b") as handle:
        os.fsync(handle.fileno())


def digest_of(file: Path) -> str:
    """SHA-256 of a file, in hex."""
    with file.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def refuse_no_room(source: Path, folder: Path) -> None:
    """See beforehand that there is room.

    Raises:
        BackupDiskFullError: there is not.
    """
    log = source.with_name(f"{source.name}-wal")
    size = source.stat().st_size + (log.stat().st_size if log.exists() else 0)
    if shutil.disk_usage(folder).free < size * _ROOM:
        raise BackupDiskFullError(folder)
