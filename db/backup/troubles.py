"""Why a backup was not made or not restored. What is in force is untouched by every one of them."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.backup.entities import Problem
from db.migrations.revisions import LATEST


class BackupTroubleError(Exception):
    """A backup was not made or not restored; nothing half-written is left."""


class BackupDiskFullError(BackupTroubleError):
    """There is no room for it."""

    def __init__(self, where: Path) -> None:
        super().__init__(
            f"What happened: the disk of {where} is full. What is safe: the office and the older"
            " backups are untouched, nothing half-written is left. What to do: free some space or"
            " choose a folder on another disk."
        )


class BackupFolderShutError(BackupTroubleError):
    """The folder may not be written."""

    def __init__(self, where: Path) -> None:
        super().__init__(
            f"What happened: {where} may not be written. What is safe: the office and the older"
            " backups are untouched. What to do: choose another folder, or ask the administrator"
            " of this computer for the right to write there."
        )


class BackupFolderGoneError(BackupTroubleError):
    """The folder or its disk is not there, or went away."""

    def __init__(self, where: Path) -> None:
        super().__init__(
            f"What happened: the disk or folder {where} is not there or does not answer. What is"
            " safe: the office and the older backups are untouched. What to do: plug the disk in"
            " again, or choose another folder."
        )


class BackupSourceDamagedError(BackupTroubleError):
    """The copy did not pass its check: the database itself is damaged."""

    def __init__(self, where: Path, problem: Problem) -> None:
        super().__init__(
            f"What happened: a copy of {where} did not pass its check ({problem.value}), so the"
            " database itself is damaged. What is safe: the older backups. What to do: stop"
            " working and restore the newest good backup."
        )
        self.problem = problem


class BackupBusyError(BackupTroubleError):
    """Another process writes backups into this folder."""

    def __init__(self, where: Path) -> None:
        super().__init__(
            f"What happened: another backup is being written in {where}. What is safe: all data."
            " What to do: wait a minute, then try again."
        )


class BackupStoppedError(BackupTroubleError):
    """It was stopped by who asked for it."""

    def __init__(self) -> None:
        super().__init__(
            "What happened: the backup was stopped. What is safe: the office and the older"
            " backups are untouched. What to do: nothing; it is made again later."
        )


class BackupUnusableError(BackupTroubleError):
    """The backup did not pass its check; it was not restored."""

    def __init__(self, where: Path, problem: Problem) -> None:
        words = {
            Problem.MISSING: "it is not there",
            Problem.OTHER_BYTES: "its bytes are not those that were written",
            Problem.NEWER: f"a newer version of the program made it; this one knows level {LATEST}",
            Problem.OTHER_KEY: "it is encrypted with another key",
            Problem.FOREIGN: "it is no database of this kind of office (a demo is no real one)",
        }
        super().__init__(
            f"What happened: {where} cannot be restored:"
            f" {words.get(problem, 'it is damaged')}. What is safe: nothing was changed. What to"
            " do: choose another backup"
            + ("; or install the newer version." if problem is Problem.NEWER else ".")
        )
        self.problem = problem


class OfficeOpenError(BackupTroubleError):
    """Another window has the office open."""

    def __init__(self, where: Path) -> None:
        super().__init__(
            f"What happened: {where} is open in another window of the program. What is safe:"
            " nothing was changed. What to do: close the other window, then try again."
        )


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_SHUT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@contextmanager
def told_of(folder: Path, source: Path) -> Iterator[None]:
    """Faults of disks and of SQLite while `source` is copied into `folder`, by their cause."""
    try:
        yield
    except OSError as fault:
        raise _of_disk(fault.errno or 0, folder) from fault
    except Exception as fault:
        name = getattr(fault, "sqlite_errorname", None) or _name_of(fault)
        if name is None:
            raise
        raise _of_sqlite(name, folder, source) from fault


def _of_disk(number: int, folder: Path) -> BackupTroubleError:
    if number in _FULL:
        return BackupDiskFullError(folder)
    return BackupFolderShutError(folder) if number in _SHUT else BackupFolderGoneError(folder)


def _name_of(fault: Exception) -> str | None:
    """The name that SQLAlchemy's wrapping hides."""
    orig = getattr(fault, "orig", None)
    found = getattr(orig, "sqlite_errorname", None)
    if found is None and isinstance(orig or fault, sqlite3.Error):
        return "SQLITE_ERROR"
    return found


def _of_sqlite(name: str, folder: Path, source: Path) -> BackupTroubleError:
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return BackupSourceDamagedError(source, Problem.DAMAGED)
    if name.startswith("SQLITE_FULL"):
        return BackupDiskFullError(folder)
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH")):
        return BackupFolderShutError(folder)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return BackupBusyError(folder)
    return BackupFolderGoneError(folder)
