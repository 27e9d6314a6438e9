"""What can be told of a database without telling of anybody in it: levels, counts, verdicts."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine, func, inspect, select, text
from sqlalchemy.exc import DBAPIError

from app.journal.verifying import broken_at
from db.readers import SqlReaders
from db.schema import metadata

_ALL = 10_000_000
WHOLE, BROKEN = "whole", "broken"


@dataclass(frozen=True, slots=True)
class Inspected:
    """Levels, counts and verdicts; `trouble` is the code of what stopped the looking, or empty."""

    schema: int = 0
    pages: int = 0
    page_size: int = 0
    free_pages: int = 0
    journal_mode: str = ""
    integrity: str = ""
    """"whole" or "broken", by SQLite's own check."""
    journal: str = ""
    """"whole" or "broken", by the chain of its digests."""
    counts: Mapping[str, int] | None = None
    """Rows by table, of the tables that this program knows."""
    trouble: str = ""


def versions() -> Mapping[str, str]:
    """Of the libraries under the database."""
    from importlib.metadata import version

    return {"sqlite": sqlite3.sqlite_version, "sqlalchemy": version("sqlalchemy")}


def inspect_file(file: Path) -> Inspected:
    """Look at a plain file without writing to it; a damaged one is told as that."""
    address = f"{file.resolve().as_uri()}?mode=ro"
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(address, uri=True, check_same_thread=False),
        poolclass=NullPool,
        hide_parameters=True,
    )
    try:
        return inspect_engine(engine)
    finally:
        engine.dispose()


def inspect_engine(engine: Engine) -> Inspected:
    """Look at a database that is open, such as a local copy."""
    try:
        with engine.connect() as connection:
            found = _looked(connection)
        if found.integrity != WHOLE or "journal" not in (found.counts or ()):
            return found
        lines = list(reversed(SqlReaders(engine).journal(None, _ALL)))
    except (DBAPIError, ValueError, TypeError) as fault:
        code = getattr(getattr(fault, "orig", None), "sqlite_errorname", None)
        return Inspected(trouble=str(code or type(fault).__name__))
    chain = WHOLE if broken_at(lines) is None else BROKEN
    return Inspected(
        found.schema, found.pages, found.page_size, found.free_pages, found.journal_mode,
        found.integrity, chain, found.counts,
    )  # fmt: skip


def _looked(connection: Connection) -> Inspected:
    def told(name: str) -> int:
        return int(connection.execute(text(f"PRAGMA {name}")).scalar_one())

    mode = str(connection.execute(text("PRAGMA journal_mode")).scalar_one())
    whole = connection.execute(text("PRAGMA integrity_check(1)")).scalar_one() == "ok"
    there = set(inspect(connection).get_table_names())
    counts = {
        table.name: int(connection.execute(select(func.count()).select_from(table)).scalar_one())
        for table in sorted(metadata.tables.values(), key=lambda each: each.name)
        if table.name in there
    }
    return Inspected(
        told("user_version"), told("page_count"), told("page_size"), told("freelist_count"),
        mode if mode.isalpha() else "", WHOLE if whole else BROKEN, "", counts,
    )  # fmt: skip
