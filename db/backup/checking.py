"""Checking a database file that nobody has open: SQLite's own checks, journal, counts."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, NullPool, create_engine, func, inspect, select, text
from sqlalchemy.exc import DBAPIError

from app.backup.entities import Backup, Found, Problem
from app.journal.entry import Entry, JournalLine
from app.journal.verifying import broken_at
from db import cipher
from db.backup.copying import digest_of
from db.migrations.revisions import SCHEMA
from db.schema import journal, sync_state
from db.statements import JOURNAL_HEAD

_PORTION = 2000
_LINE = (
    journal.c.number, journal.c.id, journal.c.at, journal.c.actor, journal.c.action,
    journal.c.entity, journal.c.entity_id, journal.c.dossier, journal.c.details, journal.c.digest,
)  # fmt: skip
"""Columns that a journal has had in every schema."""


def check(file: Path, key: bytes | None, noted: Backup | None = None) -> Found | Problem:
    """Read the whole file: is it an office's, is it whole, is it what was noted of it?

    Nothing is written. Takes about as long as reading the file three times.
    """
    if not file.is_file():
        return Problem.MISSING
    if noted is not None and digest_of(file) != noted.digest:
        return Problem.OTHER_BYTES
    try:
        found = _read(file, key)
    except cipher.WrongKeyError:
        return Problem.OTHER_KEY
    except DBAPIError:
        return Problem.DAMAGED
    except (ValueError, TypeError):  # a line whose moment or details are no such thing
        return Problem.JOURNAL_BROKEN
    if isinstance(found, Found) and noted is not None and _counts(found) != _counts(noted.found):
        return Problem.OTHER_COUNTS
    return found


def _counts(found: Found) -> tuple[int, int, str]:
    return found.dossiers, found.entries, found.head


def _read(file: Path, key: bytes | None) -> Found | Problem:
    if file.stat().st_size == 0:
        return Problem.FOREIGN
    if key is not None:
        cipher.refuse_wrong_key(file, key)
    creator = partial(cipher.connect, file, key, isolation=None)
    engine = create_engine("sqlite://", creator=creator, poolclass=NullPool, hide_parameters=True)
    with engine.connect() as connection:
        connection.execute(text("PRAGMA query_only=ON"))
        schema = int(connection.execute(text("PRAGMA user_version")).scalar_one())
        if schema > SCHEMA:
            return Problem.NEWER
        tables = set(inspect(connection).get_table_names())
        if schema == 0 or not {"journal", "outbox", "dossier", "person"} <= tables:
            return Problem.FOREIGN
        return _problem(connection) or _found(connection, schema, shared="sync_state" in tables)


def _problem(connection: Connection) -> Problem | None:
    if connection.execute(text("PRAGMA integrity_check(1)")).scalar_one() != "ok":
        return Problem.DAMAGED
    if connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
        return Problem.DANGLING
    return Problem.JOURNAL_BROKEN if broken_at(_lines(connection)) is not None else None


def _lines(connection: Connection) -> Iterator[JournalLine]:
    query = select(*_LINE).order_by(journal.c.number).execution_options(yield_per=_PORTION)
    for number, id_, at, actor, action, entity, entity_id, dossier, details, mark in (
        connection.execute(query)
    ):  # fmt: skip
        entry = Entry(id_, at, actor, action, entity, entity_id, dossier, details)
        yield JournalLine(number, entry, mark)


def _found(connection: Connection, schema: int, *, shared: bool) -> Found:
    head = connection.execute(JOURNAL_HEAD).first()
    latest = connection.execute(select(func.max(journal.c.at))).scalar()
    replica = connection.execute(select(sync_state.c.replica)).scalar() if shared else None
    first = connection.execute(select(journal.c.digest).where(journal.c.number == 1)).scalar()
    return Found(
        schema=schema,
        dossiers=int(connection.execute(text("SELECT count(*) FROM dossier")).scalar_one()),
        entries=head.number if head else 0,
        head=head.digest if head else "",
        latest=latest,
        office=replica or first or "",
    )
