"""A damaged local copy made whole: from its newest good backup, or anew from the shared database.

Its key stays, and its number at the shared database. What was not sent is read out of the damaged
file: at once where a backup is the ground to do it again on, and once more after the next whole
sync, for some of it may stand on what only comes with that.
"""

import json
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.backup.entities import Backup, Kind, Rescued
from app.backup.keeping import Keeping
from app.kernel.clock import Clock
from app.kernel.ids import Id, Ids
from db import cipher
from db.backup.places import default_folder, folder_of
from db.backup.rescuing import rescue
from db.backup.restoring import alone, restore
from db.backup.shelf import Shelf, Source
from db.backup.troubles import BackupUnusableError
from db.engine import encrypted_engine
from db.migrations.revisions import SCHEMA
from db.migrations.running import bring_file_up_to_date
from db.replica.folder import Folder, write_whole
from db.sync.founding import found_replica

_STILL = "rescue.json"
_FRESH = "anyqtama.db.anew"


@dataclass(frozen=True, slots=True)
class Copy:
    """A local copy whose key is known."""

    file: Path
    key: bytes
    login: str
    replica: str
    clock: Clock
    new_id: Ids

    def mend(self) -> datetime | None:
        """Put it right; the moment of the backup, None where it is made anew from the server.

        Raises:
            BackupTroubleError: of the disk, or another window has it open.
        """
        with alone(self.file):
            backup, aside = self._put_back()
            if aside is None:
                return backup.made_at if backup else None
            if backup is not None:
                rescue(aside, self.file, self.clock, self.new_id, self.key)
            told = json.dumps({"aside": aside.name}).encode()
            write_whole(self.file.with_name(_STILL), told)
            return backup.made_at if backup else None

    def _put_back(self) -> tuple[Backup | None, Path | None]:
        now = self.clock.now()
        for backup in _backups(self.file, self.replica, self.clock):
            try:
                return backup, restore(backup.file, self.file, now, self.key, backup).aside
            except BackupUnusableError:
                continue
        fresh = self.file.with_name(_FRESH)
        try:
            self._make(fresh)
            return None, restore(fresh, self.file, now, self.key).aside
        finally:
            for left in fresh.parent.glob(f"{fresh.name}*"):
                left.unlink()

    def _make(self, fresh: Path) -> None:
        fresh.unlink(missing_ok=True)
        bring_file_up_to_date(fresh, self.key)
        engine = encrypted_engine(fresh, self.key)
        try:
            with engine.begin() as connection:
                found_replica(connection, self.login, lambda: Id(self.replica))
        finally:
            engine.dispose()


def before_upgrade(folder: Folder, key: bytes, keeping: Keeping, clock: Clock) -> Backup | None:
    """A backup of a local copy whose schema is older than the program's; else None.

    Raises:
        WrongKeyError: the key is not the file's.
        BackupTroubleError: it was not made; the copy is as it was.
    """
    file = folder.database
    cipher.refuse_wrong_key(file, key)
    with closing(cipher.connect(file, key)) as connection:
        found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if not 0 < found < SCHEMA:
        return None
    shelf = Shelf(folder_of(file), clock)
    return shelf.make(Source(file, key, folder.key), Kind.BEFORE_UPGRADE, keeping)


def newest_of(file: Path, replica: str, clock: Clock) -> Backup | None:
    """The newest good backup of a local copy."""
    return next(iter(_backups(file, replica, clock)), None)


def _backups(file: Path, replica: str, clock: Clock) -> list[Backup]:
    """The good ones, the latest first."""
    folders = dict.fromkeys((folder_of(file), default_folder(file)))
    found = [each for folder in folders for each in Shelf(folder, clock).backups()]
    ours = [each for each in found if each.good and each.found.office == replica]
    return sorted(ours, key=lambda each: each.made_at, reverse=True)


def rescue_after_sync(file: Path, key: bytes, clock: Clock, new_id: Ids) -> Rescued | None:
    """What of the damaged file's unsent work fits now that all else is here; once."""
    still = file.with_name(_STILL)
    try:
        aside = file.parent / str(json.loads(still.read_text("utf-8"))["aside"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    found = rescue(aside, file, clock, new_id, key, unsent_only=True)
    still.unlink()
    return found
