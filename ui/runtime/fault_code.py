"""The short code of a fault, for those who repair it: on the screen, in the log, on the telephone."""

from __future__ import annotations

import errno
import hashlib
import re
import traceback

_FROM_SQLITE = re.compile(r"SQLITE_[A-Z_]{1,40}")
_WORDS = {
    "database or disk is full": "SQLITE_FULL",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "unable to open database file": "SQLITE_CANTOPEN",
    "disk I/O error": "SQLITE_IOERR",
    "database is locked": "SQLITE_BUSY",
}
"""SQLite's own words, never translated, where SQLCipher's module names no code."""
_FROM_SERVER = re.compile(r"[0-9A-Z]{5}")


def fault_code(fault: BaseException) -> str:
    """A short code: the same for the same fault at the same place, without personal data."""
    frames = traceback.extract_tb(fault.__traceback__)
    place = f"{frames[-1].name}:{frames[-1].lineno}" if frames else ""
    digest = hashlib.sha256(f"{type(fault).__qualname__}@{place}".encode()).hexdigest()
    return f"{type(fault).__name__}-{digest[:6].upper()}"


def cause_code(fault: BaseException) -> str:
    """What the system or the database calls the cause (ENOSPC, SQLITE_FULL, 40001); "" for none.

    It is a word of a fixed list, never of the fault's own text. A fault of the database carries
    the driver's in `orig`.
    """
    driver = getattr(fault, "orig", None)
    inner = driver if isinstance(driver, BaseException) else fault
    if isinstance(inner, OSError):
        return errno.errorcode.get(inner.errno or 0, "")
    for name, form in (("sqlite_errorname", _FROM_SQLITE), ("sqlstate", _FROM_SERVER)):
        said = getattr(inner, name, None)
        if isinstance(said, str) and form.fullmatch(said):
            return said
    return _WORDS.get(str(inner), "")
