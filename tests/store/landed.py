"""Offices' files of the revisions that landed, unpacked and brought up to date."""

import lzma
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.migrations.running import bring_file_up_to_date
from tests.store.place import Place

FILES = sorted((Path(__file__).parents[1] / "golden" / "landed").glob("*.db.xz"))
OF_THE_FILE = {"alembic_version", "sqlite_sequence"}
"""Tables that belong to the database, not to the office."""

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Upgraded:
    """A file that was brought up to date, and every row that it had before, by table."""

    place: Place
    before: dict[str, list[Row]]
    after: dict[str, list[Row]]

    def of(self, table: str, **equals: object) -> list[Row]:
        """Rows as they stood before, those with these values."""
        rows = self.before.get(table, [])
        return [row for row in rows if all(row[name] == value for name, value in equals.items())]


def unpacked(packed: Path, file: Path) -> Path:
    """A landed file as it was."""
    file.write_bytes(lzma.decompress(packed.read_bytes()))
    return file


def upgraded_in(folder: Path, packed: Path) -> Iterator[Upgraded]:
    """The office's file of one landed revision, up to date."""
    file = unpacked(packed, folder / "office.db")
    before = rows_of(file)
    bring_file_up_to_date(file)
    place = Place(f"sqlite:///{file}")
    yield Upgraded(place, before, rows_of(file))
    place.close()


def rows_of(file: Path) -> dict[str, list[Row]]:
    """Every row of every table, in the order of their numbers; not the search's inner tables."""
    connection = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'dossier_%fts%'"
    ).fetchall()
    found = {
        name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid')]
        for (name,) in names
    }
    connection.close()
    return found
