"""The backups of one office, bound to its database; for the window and for the commands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from app.backup.entities import Backup, Kind, Rescued, Restored
from app.backup.keeper import OfficeDamagedError
from app.kernel.clock import Clock
from app.kernel.ids import time_ordered_ids

if TYPE_CHECKING:
    from app.backup.keeping import Keeping
    from app.office import Office
    from db.backup.damage import Watch
    from db.backup.shelf import Shelf, Source
    from db.store import SqlStore


def _nothing(_done: int, _all: int) -> None:
    """Nobody is told."""


class OfficeHeld:
    """The database of a window: opened when first asked, closed for a restore and at the end."""

    def __init__(self, file: Path, clock: Clock) -> None:
        self._file, self._clock = file, clock
        self._new_id = time_ordered_ids(clock)
        self._store: SqlStore | None = None
        self._damage: Callable[[], str] = str

    def refuse_damage(self, damage: Callable[[], str]) -> None:
        """Ask this at each opening: a code says what is wrong."""
        self._damage = damage

    def office(self) -> Office:
        """Open the database; one that is to be brought up to date is backed up before.

        Raises:
            OfficeDamagedError: it is damaged, or gone while its backups are there.
        """
        from ui.bootstrap.making import local_store, office_on

        if damage := self._damage():
            raise OfficeDamagedError(damage)
        if self._store is None:
            before_upgrade(self._file, self._clock)
            self._store = local_store(self._file, self._clock, self._new_id)
        return office_on(self._store, self._clock, self._new_id)

    def close(self) -> None:
        """Let go of the files."""
        if self._store is not None:
            self._store.close()
            self._store = None


class LocalKeeper:
    """See app.backup.keeper. `key` is that of an encrypted copy, kept wrapped in `wrapped`."""

    def __init__(
        self,
        file: Path,
        clock: Clock,
        close: Callable[[], None] = lambda: None,
        key: Callable[[], bytes | None] = lambda: None,
        wrapped: Path | None = None,
    ) -> None:
        self._file, self._clock, self._close = file, clock, close
        self._key, self._wrapped = key, wrapped
        self._stopped = Event()
        self._watch: Watch | None = None
        self._log_told = self._log_is_gone = False

    def backups(self) -> Sequence[Backup]:
        """All there are, the latest first."""
        from db.backup.places import default_folder

        folders = dict.fromkeys((self.folder(), default_folder(self._file)))
        found = [each for folder in folders for each in self._shelf(folder).backups()]
        return sorted(found, key=lambda each: each.made_at, reverse=True)

    def folder(self) -> Path:
        """Where the next one goes."""
        from db.backup.places import folder_of

        return folder_of(self._file)

    def choose_folder(self, folder: Path | None) -> Path:
        """Within another folder, in one of this office's own: two offices may choose the same."""
        from db.backup.places import choose_folder

        own = None if folder is None else folder / f"anyqtama-{self._file.parent.name}"
        choose_folder(self._file, own)
        return self.folder()

    def make(self, kind: Kind, told: Callable[[int, int], None] = _nothing) -> Backup:
        """Make one."""
        return self.make_in(self.folder(), kind, told)

    def make_in(
        self,
        folder: Path,
        kind: Kind = Kind.BY_HAND,
        told: Callable[[int, int], None] = _nothing,
    ) -> Backup:
        """Make one in this folder, this once."""
        shelf = self._shelf(folder)
        return shelf.make(self._source(), kind, self._keeping(), self._stopped.is_set, told)

    def check(self, backup: Backup) -> Backup:
        """Check one again."""
        return self._shelf(backup.file.parent).check(backup, self._key())

    def restore(self, backup: Backup) -> tuple[Restored, Rescued]:
        """Close, keep what is in force if it can be read, put the backup in its place.

        Raises:
            BackupTroubleError: what was in force still is.
        """
        return self.restore_file(backup.file, backup)

    def restore_file(
        self, source: Path, noted: Backup | None, *, again: bool = False
    ) -> tuple[Restored, Rescued]:
        """The same of a file.

        What was done since the backup is done again where the database in force is damaged, where
        it is a local copy (nobody else has what is unsent), and with `again`; else who restores
        wants the office as it was.
        """
        from db.backup.rescuing import rescue
        from db.backup.restoring import alone, restore

        self._close()
        key = self._key()
        with alone(self._file):
            again = again or self._wrapped is not None or self._is_damaged()
            self._before_restore()
            restored = restore(source, self._file, self._clock.now(), key, noted)
            if restored.aside is None or not again:
                return restored, Rescued(0, 0, None)
            new_id = time_ordered_ids(self._clock)
            return restored, rescue(restored.aside, self._file, self._clock, new_id, key)

    def _before_restore(self) -> None:
        """One more backup of what is in force; what is damaged has none, and is set aside as it is."""
        from db.backup.troubles import BackupTroubleError

        if not self._file.exists():
            return
        try:
            self.make(Kind.BEFORE_RESTORE)
        except BackupTroubleError:
            return  # the file itself is set aside, whole or not

    def _is_damaged(self) -> bool:
        from db.backup.damage import look, quick_check

        if self._log_is_gone:  # the file is whole, and yet what was offered is to mend it
            return True
        if look(self._file, encrypted=self._wrapped is not None, backups=True) is not None:
            return True
        return quick_check(self._file, self._key()) is not None

    def damage(self) -> str:
        """A cheap look; after an end that was not clean every page is read once."""
        from db.backup.damage import Damage, Watch, look, quick_check
        from db.backup.places import any_backup, finish

        finish(self._file)
        self._log_is_gone = False
        seen = look(self._file, backups=any_backup(self._file))
        if self._watch is None and self._file.exists():
            self._watch = Watch(self._file)
        if seen is None and self._watch is not None and self._watch.unclean:
            seen = quick_check(self._file)
            if seen is None and self._watch.log_gone and not self._log_told:
                self._log_told = self._log_is_gone = True
                seen = Damage.LOG_GONE
        return seen.value if seen is not None else ""

    def is_damage(self, fault: Exception) -> bool:
        """See Keeper."""
        from db.backup.damage import is_damage
        from db.backup.troubles import BackupSourceDamagedError

        return isinstance(fault, BackupSourceDamagedError) or is_damage(fault)

    def stop(self) -> None:
        """See Keeper."""
        self._stopped.set()

    def close(self) -> None:
        """See Keeper."""
        self._close()
        if self._watch is not None:
            self._watch.close()

    def _source(self) -> Source:
        from db.backup.shelf import Source

        return Source(self._file, self._key(), self._wrapped)

    def _shelf(self, folder: Path) -> Shelf:
        from db.backup.shelf import Shelf

        return Shelf(folder, self._clock)

    def _keeping(self) -> Keeping:
        from app.backup.keeping import load_keeping
        from app.kernel.resource import RESOURCES

        rules = load_keeping(RESOURCES / "backup")
        return rules.office if self._wrapped is None else rules.replica


def before_upgrade(file: Path, clock: Clock) -> Backup | None:
    """A backup before the database is brought up to date; None where nothing is to be.

    Raises:
        BackupTroubleError: it could be kept in neither folder; the database was not touched.
    """
    from db.backup.damage import revision_of
    from db.backup.places import choose_folder, chosen_folder, finish
    from db.backup.troubles import BackupTroubleError
    from db.migrations.revisions import SCHEMA

    finish(file)
    if not 0 < revision_of(file) < SCHEMA:
        return None
    keeper = LocalKeeper(file, clock)
    try:
        return keeper.make(Kind.BEFORE_UPGRADE)
    except BackupTroubleError:
        other = chosen_folder(file)
        if other is None:
            raise
        choose_folder(file, None)  # its disk is away: beside the database, this once
        try:
            return keeper.make(Kind.BEFORE_UPGRADE)
        finally:
            choose_folder(file, other)


# --- for the commands --------------------------------------------------------------------------


def office_file(asked: Path | None) -> Path:
    """The database that a command means: a file, the folder of one, or this computer's own office."""
    from ui.bootstrap.offices import FILE

    if asked is None:
        from ui.bootstrap import office_folder

        return office_folder() / FILE
    return asked / FILE if asked.is_dir() else asked


def wrapped_key(file: Path) -> Path | None:
    """The file that keeps the key of an encrypted local copy; None of an office that stands alone."""
    key = file.with_name("key.json")
    return key if key.exists() else None


def commanded(file: Path, clock: Clock, password: Callable[[], str]) -> LocalKeeper:
    """The keeper of a database for a command; the password of a local copy is asked for.

    Raises:
        WrongPasswordError, KeyFileBrokenError: the key stays shut.
    """
    wrapped = wrapped_key(file)
    if wrapped is None:
        return LocalKeeper(file, clock)
    from db.replica.folder import Folder
    from db.replica.keys import read_key_file

    key = read_key_file(Folder(file.parent)).by_password(password())
    return LocalKeeper(file, clock, key=lambda: key, wrapped=wrapped)


@contextmanager
def key_brought_back(source: Path, file: Path) -> Iterator[None]:
    """Where a local copy's folder has no key any more, the one that was kept beside the backup.

    It goes again where nothing was restored.

    Raises:
        BackupUnusableError: an office that stands alone is there; it is not to become a copy.
    """
    from db.replica.folder import Folder, write_whole

    kept, folder = source.with_suffix(".key"), Folder(file.parent)
    if not kept.exists() or folder.key.exists():
        yield
        return
    if file.exists() and not folder.connection.exists():
        from app.backup.entities import Problem
        from db.backup.troubles import BackupUnusableError

        raise BackupUnusableError(source, Problem.OTHER_KEY)
    folder.path.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_whole(folder.key, kept.read_bytes())
    try:
        yield
    finally:
        if not file.exists():
            folder.key.unlink()


def of_file(source: Path) -> Backup | None:
    """A backup with what its label says; None of a file that has none."""
    from db.backup.shelf import labelled

    return labelled(source)


def troubles() -> tuple[type[Exception], ...]:
    """What a command tells in one line."""
    from db.backup.troubles import BackupTroubleError
    from db.migrations.revisions import DatabaseInUseError, SchemaForeignError, SchemaNewerError
    from db.replica.keys import KeyFileBrokenError, WrongPasswordError

    return (
        BackupTroubleError, DatabaseInUseError, SchemaForeignError, SchemaNewerError,
        KeyFileBrokenError, WrongPasswordError,
    )  # fmt: skip
