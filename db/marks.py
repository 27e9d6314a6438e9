"""The mark by which a file of a demo office is known, whatever folder it is moved to."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3

DEMO_MARK: Final = 0x44656D6F
"""SQLite's application_id of a demo office ("Demo"); any other office has none."""


def mark_demo(file: Path) -> None:
    """Mark a database that nobody has open as a demo office's."""
    import sqlite3  # the mark itself is asked for before the first paint

    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA application_id={DEMO_MARK}")
        connection.commit()


def bears_demo_mark(connection: sqlite3.Connection) -> bool:
    """Whether an open database is a demo office's."""
    return bool(connection.execute("PRAGMA application_id").fetchone() == (DEMO_MARK,))
