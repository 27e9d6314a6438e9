"""Another process that brings a file up to date and may die, or find no room, on its way."""

import os
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import ParamSpec

from sqlalchemy import Engine, event

from db import cipher
from db.migrations import running

COPY = ".migrating"
P = ParamSpec("P")


def encrypted(plain: Path, file: Path, key: bytes) -> None:
    """The same database as a replica keeps it."""
    connection = cipher.connect(file, key)
    connection.execute("ATTACH ? AS plain KEY ''", (str(plain),))
    connection.execute("SELECT sqlcipher_export('main', 'plain')").fetchall()
    (level,) = connection.execute("PRAGMA plain.user_version").fetchone()
    connection.commit()
    connection.execute(f"PRAGMA user_version={level}")
    connection.execute("DETACH plain")
    connection.commit()
    connection.close()


def migrate(file: Path, key: bytes | None, pipe: Connection, dies_at: int | None) -> None:
    """Bring the file up to date; die before the `dies_at`th thing done to the copy."""
    done = 0

    def step(*_: object) -> None:
        nonlocal done
        done += 1
        if done == dies_at:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", step)
    for name in ("_copy_alone", "_migrate_file", "_sync_folder"):
        setattr(running, name, _stepping(getattr(running, name), step))
    pipe.send("begun")
    running.bring_file_up_to_date(file, key)
    pipe.send(done)


def _stepping(function: Callable[P, None], step: Callable[[], None]) -> Callable[P, None]:
    """Before and after a part of the way one may die too."""

    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        step()
        function(*args, **kwargs)
        step()

    return run


def rows_in(file: Path, key: bytes | None) -> dict[str, int]:
    """How many rows each table has, read as anybody would read them who has the key."""
    connection = cipher.connect(file, key)
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'dossier_%fts%'"
        " AND name <> 'alembic_version'"
    ).fetchall()
    found = {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for (name,) in names
    }
    assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
    connection.close()
    return found


def level_of(file: Path, key: bytes | None) -> int:
    """The file's revision."""
    connection = cipher.connect(file, key)
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return found
