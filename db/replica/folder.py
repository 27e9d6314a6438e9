"""The folder of a replica: what lies in it, who has it open, and files that are whole or as before."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Self


class ReplicaInUseError(Exception):
    """Another window of the program has this replica open."""

    def __init__(self) -> None:
        super().__init__(
            "What happened: this local copy is open in another window of the program. What is"
            " safe: nothing was changed. What to do: work in the other window, or close it."
        )


@dataclass(frozen=True, slots=True)
class Folder:
    """The places in the folder of one replica."""

    path: Path

    @property
    def connection(self) -> Path:
        """Where the shared database is (see `connection_file`)."""
        return self.path / "shared.toml"

    @property
    def key(self) -> Path:
        """The wrapped key (see `keys`)."""
        return self.path / "key.json"

    @property
    def standing(self) -> Path:
        """How much is unsent, in clear (see `standing`)."""
        return self.path / "standing.json"

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.path / "anyqtama.db"

    @property
    def lock(self) -> Path:
        """Held by the program that has the replica open."""
        return self.path / "anyqtama.lock"


class Lock:
    """Held while a replica is open; the system lets go of it when the process dies."""

    def __init__(self, folder: Folder) -> None:
        """Take the lock.

        Raises:
            ReplicaInUseError: somebody has it.
        """
        folder.path.mkdir(parents=True, exist_ok=True)
        self._file: IO[bytes] = folder.lock.open("a+b")
        try:
            _take(self._file)
        except OSError as fault:
            self._file.close()
            raise ReplicaInUseError from fault

    @property
    def freed(self) -> bool:
        """Whether it was let go."""
        return self._file.closed

    def free(self) -> None:
        """Let go; twice does no harm."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _fault: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self.free()


def _take(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def write_whole(file: Path, data: bytes, *, lasting: bool = True) -> None:
    """Write a file so that it is either as it was or wholly new, readable by its owner alone.

    With `lasting` it is on the disk when this returns.
    """
    fresh = file.with_name(f"{file.name}.new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as handle:
        handle.write(data)
        handle.flush()
        if lasting:
            os.fsync(handle.fileno())
    fresh.replace(file)
    if lasting:
        keep_names(file.parent)


def keep_names(folder: Path) -> None:
    """Bring the names in a folder to the disk."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def held(folder: Folder) -> Iterator[Lock]:
    """The lock, freed only if the block fails: who succeeds goes on holding it."""
    lock = Lock(folder)
    try:
        yield lock
    except BaseException:
        lock.free()
        raise
