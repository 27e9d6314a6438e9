"""The folder of backups: what lies in it, one more, what is too old.

A backup is a file `anyqtama-000012-20261122-180000-daily.db` and its label beside it, the same name
with `.json`. The label is written first: the database's own name, given last and at once, is what
makes a backup of it. Of an encrypted copy the wrapped key is kept as well (`.key`).
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from app.backup.entities import Backup, Found, Kind, Problem
from app.backup.keeping import Keeping, to_remove
from app.kernel.clock import Clock
from db.backup.checking import check
from db.backup.copying import (
    Stopped,
    Told,
    copy_in_steps,
    digest_of,
    never,
    new_file,
    refuse_no_room,
    silent,
)
from db.backup.troubles import BackupBusyError, BackupSourceDamagedError, told_of
from db.migrations.revisions import SchemaNewerError
from db.replica.folder import Folder, Lock, ReplicaInUseError, keep_names, write_whole

_FORMAT = 1
_NAME = re.compile(r"anyqtama-(\d{6,})-\d{8}-\d{6}-([a-z_]+)\.db")
_UNFINISHED = ".unfinished"


@dataclass(frozen=True, slots=True)
class Source:
    """The database of which backups are made."""

    file: Path
    key: bytes | None = None
    wrapped: Path | None = None
    """The file in which its key is kept wrapped."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """One folder of backups of one database."""

    folder: Path
    clock: Clock

    def backups(self) -> list[Backup]:
        """All with a readable label, the latest first; what is no backup of ours is passed over."""
        if not self.folder.is_dir():
            return []
        found = (labelled(file) for file in self.folder.iterdir() if _NAME.fullmatch(file.name))
        return sorted((b for b in found if b is not None), key=lambda b: b.number, reverse=True)

    def make(
        self,
        source: Source,
        kind: Kind,
        keeping: Keeping,
        stopped: Stopped = never,
        told: Told = silent,
    ) -> Backup:
        """Copy, check, name, and let go of what is too old. Whole, or nothing.

        Raises:
            BackupTroubleError: it was not made; the office and older backups are as they were.
        """
        with told_of(self.folder, source.file):
            # without its parents: those of a disk that was taken out are not made on this one
            self.folder.mkdir(exist_ok=True, mode=0o700)
            try:
                lock = Lock(Folder(self.folder))
            except ReplicaInUseError as fault:
                raise BackupBusyError(self.folder) from fault
            with lock:
                self._sweep()
                made = self._make(source, kind, stopped, told)
                ours = [each for each in self.backups() if each.found.office == made.found.office]
                for old in to_remove(ours, keeping):
                    remove(old)
                return made

    def _make(self, source: Source, kind: Kind, stopped: Stopped, told: Told) -> Backup:
        refuse_no_room(source.file, self.folder)
        unfinished = self.folder / f"copy{_UNFINISHED}"
        try:
            copy_in_steps(source.file, new_file(unfinished), source.key, stopped, told)
            made = self._named(kind, unfinished, _sound(source, unfinished))
            if source.wrapped is not None:
                write_whole(made.file.with_suffix(".key"), source.wrapped.read_bytes())
            label(made)
            unfinished.replace(made.file)
            keep_names(self.folder)
        except BaseException:
            self._sweep()
            raise
        return made

    def _named(self, kind: Kind, file: Path, found: Found) -> Backup:
        now = self.clock.now().astimezone(UTC)
        numbers = (int(m[1]) for each in self.folder.iterdir() if (m := _NAME.match(each.name)))
        number = max(numbers, default=0) + 1
        name = f"anyqtama-{number:06d}-{now:%Y%m%d-%H%M%S}-{kind.value}.db"
        return Backup(
            number=number, file=self.folder / name, kind=kind, made_at=now,
            size=file.stat().st_size, digest=digest_of(file), found=found, checked_at=now,
        )  # fmt: skip

    def check(self, backup: Backup, key: bytes | None) -> Backup:
        """Check a backup once more and note what was found on its label, where that can be written."""
        with told_of(self.folder, backup.file):
            found = check(backup.file, key, backup)
        problem = found if isinstance(found, Problem) else None
        again = replace(backup, checked_at=self.clock.now(), problem=problem)
        if problem is not Problem.MISSING:
            with told_of(self.folder, backup.file):
                label(again)
        return again

    def _sweep(self) -> None:
        """Take away what a copy that was cut short left; a label or key without its database too."""
        if not self.folder.is_dir():
            return
        for left in self.folder.iterdir():
            alone = left.suffix in (".json", ".key") and _NAME.fullmatch(f"{left.stem}.db")
            half = left.suffix == ".new" and _NAME.fullmatch(f"{Path(left.stem).stem}.db")
            if half or _UNFINISHED in left.name or (alone and not left.with_suffix(".db").exists()):
                left.unlink(missing_ok=True)


def _sound(source: Source, copy: Path) -> Found:
    found = check(copy, source.key)
    if found is Problem.NEWER:  # nothing is wrong with it: another program made it
        raise SchemaNewerError(source.file.name, "?")
    if isinstance(found, Problem):
        raise BackupSourceDamagedError(source.file, found)
    return found


def remove(backup: Backup) -> None:
    """Let go of a backup: of its name first, then of what stands beside it."""
    backup.file.unlink(missing_ok=True)
    for beside in (".json", ".key"):
        backup.file.with_suffix(beside).unlink(missing_ok=True)


# --- labels ----------------------------------------------------------------------------------


def label(backup: Backup) -> None:
    """Write what is known of a backup beside it."""
    found = backup.found
    told = {
        "format": _FORMAT,
        "number": backup.number,
        "kind": backup.kind.value,
        "made_at": backup.made_at.isoformat(),
        "size": backup.size,
        "sha256": backup.digest,
        "checked_at": backup.checked_at.isoformat(),
        "problem": backup.problem.value if backup.problem else None,
        "schema": found.schema,
        "dossiers": found.dossiers,
        "journal": {
            "entries": found.entries,
            "head": found.head,
            "latest": found.latest.isoformat() if found.latest else None,
        },
        "office": found.office,
    }
    write_whole(backup.file.with_suffix(".json"), json.dumps(told, indent=1).encode())


def labelled(file: Path) -> Backup | None:
    """A backup by its label; None where that is missing or not as we write it."""
    try:
        told = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
        return _backup(file, told) if told["format"] == _FORMAT else None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _backup(file: Path, told: Mapping[str, object]) -> Backup:
    chain = told["journal"]
    if not isinstance(chain, dict):
        raise TypeError("no journal")
    latest = chain["latest"]
    return Backup(
        number=_whole(told["number"]),
        file=file,
        kind=Kind(str(told["kind"])),
        made_at=_moment(told["made_at"]),
        size=_whole(told["size"]),
        digest=str(told["sha256"]),
        found=Found(
            schema=_whole(told["schema"]),
            dossiers=_whole(told["dossiers"]),
            entries=_whole(chain["entries"]),
            head=str(chain["head"]),
            latest=_moment(latest) if latest else None,
            office=str(told["office"]),
        ),
        checked_at=_moment(told["checked_at"]),
        problem=Problem(str(told["problem"])) if told["problem"] else None,
    )


def _whole(value: object) -> int:
    if type(value) is not int:
        raise TypeError(f"{value!r} is no number")
    return value


def _moment(value: object) -> datetime:
    at = datetime.fromisoformat(str(value))
    if at.tzinfo is None:
        raise ValueError(f"{value!r} names no zone")
    return at.astimezone(UTC)
