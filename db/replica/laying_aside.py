"""Putting the files of a replica away under a name of their own: nothing is ever deleted."""

import shutil
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from db.replica.folder import Folder, keep_names

_OURS = ("key.json", "standing.json", "anyqtama.db")


def lay_aside(folder: Folder, now: datetime) -> Path:
    """Move what belongs to the replica into a folder within its own, named by the moment.

    shared.toml is copied, for the next replica asks the same server. A move that was cut short is
    finished. Where nothing of a replica is there, nothing is made.
    """
    found = [
        each
        for each in sorted(folder.path.iterdir())
        if each.is_file() and each.name.startswith(_OURS)
    ]
    aside = _unfinished(folder) or _unused(folder, now)
    if not found:
        return aside
    aside.mkdir(exist_ok=True)
    if folder.connection.exists():
        shutil.copy2(folder.connection, aside)
    # the key last: until it has moved, the move is not finished
    for each in sorted(found, key=lambda file: file == folder.key):
        each.replace(aside / each.name)
    keep_names(aside)
    keep_names(folder.path)
    return aside


def _unfinished(folder: Folder) -> Path | None:
    """Where a move was cut short: its key is still here, and its database is not."""
    if not folder.key.exists() or folder.database.exists():
        return None
    asides = [each for each in sorted(folder.path.glob("set-aside-*")) if each.is_dir()]
    return next((each for each in asides if not (each / folder.key.name).exists()), None)


def _unused(folder: Folder, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime("%Y%m%d-%H%M%S")
    names = (f"set-aside-{stamp}{f'-{n}' if n else ''}" for n in count())
    return next(place for name in names if not (place := folder.path / name).exists())
