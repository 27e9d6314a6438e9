"""How an office's folder looks from outside: a few bytes are read, nothing heavy is imported.

It decides at the door whether there is an office to open. What is wrong inside of a database is
told by the window that opens it.
"""

from __future__ import annotations

import os
from pathlib import Path

from db.backup.places import chosen_folder
from db.marks import DEMO_MARK
from db.migrations.revisions import SCHEMA
from ui.shell.offices import Standing

_HEAD = 100
_MAGIC = b"SQLite format 3\0"
_REVISION, _APPLICATION = slice(60, 64), slice(68, 72)
"""Where a database file's head holds its user_version and its application_id."""


def standing(file: Path, *, demo: bool) -> Standing:
    """How the office in the database `file` looks.

    A database that is damaged or gone while its backups are there is WHOLE: it is to be opened,
    and the window offers the backup.
    """
    folder = file.parent
    try:
        if not _anything(file):
            return Standing.EMPTY if _may_write(folder) else Standing.SHUT
        if not _may_write(folder) or (file.exists() and not os.access(file, os.R_OK | os.W_OK)):
            return Standing.SHUT
        return _inside(file, demo=demo)
    except OSError:
        return Standing.SHUT


def _anything(file: Path) -> bool:
    """Whether there is a database, a backup of one, or one set aside; a half-made one is nothing.

    Backups that were kept in another folder say so too, whether its disk is there or not.
    """
    beside = (each.name for each in file.parent.glob(f"{file.name}*"))
    return (
        any(not name.startswith(f"{file.name}.migrating") for name in beside)
        or any((file.parent / "backups").glob("*"))
        or chosen_folder(file) is not None
    )


def _inside(file: Path, *, demo: bool) -> Standing:
    head = _head(file)
    if not head.startswith(_MAGIC):
        return Standing.WHOLE
    if int.from_bytes(head[_REVISION], "big") > SCHEMA:
        return Standing.NEWER
    return Standing.FOREIGN if is_demo(file) and not demo else Standing.WHOLE


def is_demo(file: Path) -> bool:
    """Whether a database is marked as a demo office's."""
    head = _head(file)
    return head.startswith(_MAGIC) and int.from_bytes(head[_APPLICATION], "big") == DEMO_MARK


def _head(file: Path) -> bytes:
    if not file.exists():
        return b""
    with file.open("rb") as opened:
        return opened.read(_HEAD)


def _may_write(folder: Path) -> bool:
    """Whether the folder can be written, or made where it is to be."""
    there = next(each for each in (folder, *folder.parents) if each.exists())
    return there.is_dir() and os.access(there, os.W_OK | os.X_OK)
