"""What is known of a backup, and of what a restore did."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from app.kernel.clock import office_date


class Kind(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    BEFORE_UPGRADE = "before_upgrade"
    BY_HAND = "by_hand"
    BEFORE_RESTORE = "before_restore"


class Problem(StrEnum):
    """Why a file cannot be restored."""

    MISSING = "missing"
    OTHER_BYTES = "other_bytes"
    """Its SHA-256 is not the one that was noted when it was made."""
    DAMAGED = "damaged"
    """SQLite's integrity check found something."""
    DANGLING = "dangling"
    """A row points at a row that is not there."""
    JOURNAL_BROKEN = "journal_broken"
    """The chain of the journal does not hold."""
    OTHER_COUNTS = "other_counts"
    """It holds another number of dossiers or entries than was noted."""
    OTHER_KEY = "other_key"
    """It is encrypted with another key."""
    NEWER = "newer"
    """A newer version of the program made it."""
    FOREIGN = "foreign"
    """It is no database of an office."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a check read in a file."""

    schema: int
    dossiers: int
    entries: int
    """Lines of the journal."""
    head: str
    """The digest of the journal's last line; empty where there is none."""
    latest: datetime | None
    """When the last line was entered."""
    office: str = ""
    """Which database it is a copy of: a local copy's id, else the digest of the journal's first line."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in its folder, with what was noted of it."""

    number: int
    """Counted in its folder: whatever the clock said, a later one has a larger number."""
    file: Path
    kind: Kind
    made_at: datetime
    size: int
    digest: str
    """SHA-256 of the file, in hex."""
    found: Found
    checked_at: datetime
    """When it was last checked; it was for a first time before it got its name."""
    problem: Problem | None = None
    """What the last check found wrong."""

    @property
    def good(self) -> bool:
        """Whether the last check found nothing wrong."""
        return self.problem is None

    @property
    def day(self) -> date:
        """The office's date on which it was made."""
        return office_date(self.made_at)


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did."""

    source: Path
    file: Path
    """The database that is in force now."""
    aside: Path | None
    """The folder where the database lies that was in force before; None where there was none."""
    found: Found
    upgraded_from: int | None
    """The schema of the backup, where it was older than the program's."""


@dataclass(frozen=True, slots=True)
class Rescued:
    """What was saved out of a damaged database after its backup was restored."""

    acts: int
    """Done again in the restored database."""
    lost: int
    """Could be read, but did not fit: they are in the file beside the damaged database."""
    file: Path | None
    """Where all that was read is listed; None where nothing was."""
    readable: bool = True
    """Whether the damaged database's list of acts could be read to its end."""
