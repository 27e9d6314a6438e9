"""Seeing at a start, without reading the whole file, that a database is damaged.

What this cannot see (a page in the middle that was overwritten) is seen by `quick_check` after an
end that was not clean, by SQLite as soon as it reads the page, and by the check of each backup.
Nothing heavy is loaded here.
"""

from contextlib import closing
from enum import StrEnum
from pathlib import Path

from db import cipher
from db.marks import DEMO_MARK

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_SMALLEST_PAGE, _LARGEST_PAGE = 512, 65536
_CIPHER_PAGE = 4096
_MALFORMED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_WORDS = ("malformed", "not a database")
_NEVER_CLOSED = ".open"


class Damage(StrEnum):
    """How a database is damaged."""

    GONE = "gone"
    """The file is not there, though backups of it are."""
    HEADER = "header"
    """Its beginning is not a database's."""
    SHORT = "short"
    """It ends before its last page."""
    PAGES = "pages"
    """A page cannot be read."""
    LOG_GONE = "log_gone"
    """The program did not end in order, and the log of the last acts is gone."""


def look(file: Path, *, encrypted: bool = False, backups: bool = False) -> Damage | None:
    """What a look at the file's beginning and length tells; None where nothing is wrong.

    `backups` says whether there are any: without them an absent file is a first start.
    """
    if not file.exists():
        return Damage.GONE if backups else None
    size = file.stat().st_size
    if size == 0:
        return Damage.HEADER if backups else None
    if encrypted:  # its first bytes are random
        return Damage.SHORT if size % _CIPHER_PAGE else None
    with file.open("rb") as handle:
        head = handle.read(_HEADER)
    if len(head) < _HEADER or not head.startswith(_MAGIC):
        return Damage.HEADER
    log = file.with_name(f"{file.name}-wal")
    if not _fits(head, size) and not (log.exists() and log.stat().st_size):
        return Damage.SHORT
    return None


def revision_of(file: Path) -> int:
    """The schema's number in the head of a plain file; 0 where there is none to be read."""
    if not file.exists():
        return 0
    with file.open("rb") as handle:
        head = handle.read(_HEADER)
    return int.from_bytes(head[60:64], "big") if head.startswith(_MAGIC) else 0


def demo_mark_of(file: Path) -> bool | None:
    """Whether a plain file is marked as a demo office's; None where that cannot be read."""
    if not file.exists():
        return None
    with file.open("rb") as handle:
        head = handle.read(_HEADER)
    return int.from_bytes(head[68:72], "big") == DEMO_MARK if head.startswith(_MAGIC) else None


def _fits(head: bytes, size: int) -> bool:
    page = int.from_bytes(head[16:18], "big")
    page = _LARGEST_PAGE if page == 1 else page
    if page < _SMALLEST_PAGE or page & (page - 1):
        return False
    known = head[24:28] == head[92:96]  # else an old program wrote it, and the length is not kept
    pages = int.from_bytes(head[28:32], "big") if known else 1
    return size >= pages * page and size % page == 0


def is_damage(fault: BaseException | None) -> bool:
    """Whether a fault, or what it came from, says that the file's pages cannot be read."""
    while fault is not None:
        orig = getattr(fault, "orig", None)
        for each in (fault, orig):
            name = str(getattr(each, "sqlite_errorname", "") or "")
            if name.startswith(_MALFORMED):
                return True
            if type(each).__name__ == "DatabaseError" and any(w in str(each) for w in _WORDS):
                return True
        fault = fault.__cause__
    return False


def quick_check(file: Path, key: bytes | None = None) -> Damage | None:
    """Read every page once; for after an end that was not clean, in a thread of its own."""
    try:
        with closing(cipher.connect(file, key, isolation=None)) as connection:
            said = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except Exception as fault:
        if is_damage(fault):
            return Damage.PAGES
        raise
    return None if said == "ok" else Damage.PAGES


# --- whether the last end was clean --------------------------------------------------------------


class Watch:
    """A mark beside the database while it is open: found at a start, it says how the last one ended."""

    def __init__(self, file: Path) -> None:
        """Look whether the mark was left, and set it."""
        self._mark = file.with_name(f"{file.name}{_NEVER_CLOSED}")
        self.unclean = self._mark.exists()
        self.log_gone = self.unclean and file.exists() and not _log(file).exists()
        self._mark.touch()

    def close(self) -> None:
        """The database was closed in order."""
        self._mark.unlink(missing_ok=True)


def _log(file: Path) -> Path:
    return file.with_name(f"{file.name}-wal")
