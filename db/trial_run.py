"""A database made, written, searched and opened again in a folder of its own: for the self-test.

What is found is told as facts; what they should be is the self-test's matter.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, text

from db import cipher
from db.engine import encrypted_engine, sqlite_engine
from db.migrations.revisions import SCHEMA
from db.migrations.running import bring_file_up_to_date

FILE = "self-test.db"
WORDS = "әнуар қасымұлы инженер"
"""What is written; `PIECE` is looked for in it."""
PIECE = "сымұл"
_PLAIN_HEAD = b"SQLite format 3"


@dataclass(frozen=True, slots=True)
class Trial:
    """What was found of one database."""

    schema: int
    journal: str
    """SQLite's journal mode."""
    synchronous: int
    """2 is FULL: a commit is on the disk before it returns."""
    whole: str
    """SQLite's own check of the file: "ok"."""
    kept: str
    """The words as they were read after closing and opening."""
    found: int
    """How many rows hold the piece of a word."""
    legible: bool
    """Whether the file can be told for a database, or its words be read, without the program."""
    other_key_refused: bool = False
    """Whether another key was refused; of a plain file, which has none, always False."""


def try_plain(folder: Path) -> Trial:
    """Make, write, close and open a plain database in `folder`, which is there and empty."""
    file = folder / FILE
    return _try(file, lambda: sqlite_engine(file), None)


def try_encrypted(folder: Path, key: bytes) -> Trial:
    """The same, encrypted under `key`; then another key is tried on it."""
    file = folder / FILE
    return _try(file, lambda: encrypted_engine(file, key), key)


def _try(file: Path, engine_of: Callable[[], Engine], key: bytes | None) -> Trial:
    bring_file_up_to_date(file, key)
    engine = engine_of()
    try:
        with engine.begin() as connection:
            written = text("INSERT INTO dossier_search (dossier, search_fold) VALUES ('1', :words)")
            connection.execute(written, {"words": WORDS})
    finally:
        engine.dispose()
    return _read(file, engine_of(), key)


def _read(file: Path, engine: Engine, key: bytes | None) -> Trial:
    try:
        with engine.connect() as connection:
            asked = (
                "PRAGMA user_version", "PRAGMA journal_mode", "PRAGMA synchronous",
                "PRAGMA integrity_check", "SELECT search_fold FROM dossier_search",
            )  # fmt: skip
            told = [connection.execute(text(each)).scalar() for each in asked]
            hits = text("SELECT count(*) FROM dossier_fts WHERE dossier_fts MATCH :piece")
            found = connection.execute(hits, {"piece": f'"{PIECE}"'}).scalar()
            connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
    finally:
        engine.dispose()
    schema, journal, synchronous, whole, kept = told
    inside = file.read_bytes()
    return Trial(
        schema=int(schema or 0),
        journal=str(journal),
        synchronous=int(synchronous or 0),
        whole=str(whole),
        kept=str(kept),
        found=int(found or 0),
        legible=inside.startswith(_PLAIN_HEAD) or WORDS.encode() in inside,
        other_key_refused=key is not None and _refused(file, bytes(b ^ 0xFF for b in key)),
    )


def _refused(file: Path, key: bytes) -> bool:
    try:
        cipher.refuse_wrong_key(file, key)
    except cipher.WrongKeyError:
        return True
    return False


@dataclass(frozen=True, slots=True)
class Libraries:
    """Versions of what keeps the data."""

    schema: int
    sqlite: str
    sqlcipher: str
    """See `cipher.version`."""
    psycopg: str
    libpq: str


def libraries() -> Libraries:
    """Ask them.

    Raises:
        ImportError: one of them is not there, or lacks a library of the system.
    """
    import sqlite3

    import psycopg

    return Libraries(
        SCHEMA,
        sqlite3.sqlite_version,
        cipher.version(),
        psycopg.__version__,
        _dotted(psycopg.pq.version()),
    )


def _dotted(number: int) -> str:
    """The version as people write it: 180006 is 18.6."""
    return f"{number // 10000}.{number % 10000}"
