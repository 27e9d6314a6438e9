"""Many rows into a table of the local database, with as little in between as can be."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite

_DIALECT = sqlite.dialect()


class Pour:
    """Gathers the rows of one table as the driver wants them, and pours them in at once."""

    def __init__(self, table: Table) -> None:
        self._names = tuple(column.name for column in table.c)
        self._binds: list[tuple[str, Callable[[Any], Any] | None]] = [
            (c.name, c.type.dialect_impl(_DIALECT).bind_processor(_DIALECT)) for c in table.c
        ]
        columns = ", ".join(f'"{name}"' for name in self._names)
        marks = ", ".join("?" * len(self._names))
        self._statement = f"INSERT INTO {table.name} ({columns}) VALUES ({marks})"  # noqa: S608 - our own names
        self._rows: list[list[Any]] = []

    def bound(self, row: Mapping[str, Any]) -> list[Any]:
        """A row as the driver wants it; what it lacks is None."""
        return [
            row.get(name) if bind is None else bind(row.get(name)) for name, bind in self._binds
        ]

    def places(self, *names: str) -> tuple[int, ...]:
        """Where these columns stand in a bound row."""
        return tuple(self._names.index(name) for name in names)

    def add(self, row: Mapping[str, Any]) -> None:
        """Gather a row."""
        self._rows.append(self.bound(row))

    def add_bound(self, row: list[Any]) -> None:
        """Gather a row that is bound already."""
        self._rows.append(row)

    def out(self, connection: Connection) -> None:
        """Insert what was gathered."""
        if self._rows:
            connection.connection.driver_connection.executemany(self._statement, self._rows)  # type: ignore[union-attr]  # the pool's own connection is open here
        self._rows = []
