"""Taking over an office that stood alone: all its rows, its journal, its scans, its numbers.

The rows come in commits of whole dossiers, so that a desktop's first synchronisation can be read
in windows. What is there already is left as it is: after a fault the same command goes on.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from psycopg import sql

from app.workflow.dossier import Dossier
from db.migrations.running import bring_file_up_to_date
from db.schema import TABLES
from db.schema.records import NAMES
from db.server.reaching import OWNER, Admin, ServerError, administering, as_owner, one
from db.store import STAYS

DOSSIERS_AT_ONCE = 1000
LINES_AT_ONCE = 50_000
CHUNKS_AT_ONCE = 200
_JOURNAL = (
    "id", "at", "actor", "action", "entity", "entity_id", "dossier", "details", "digest",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Lot:
    """Rows of one table that are brought in together."""

    table: str
    columns: tuple[str, ...]
    where: str
    values: tuple[object, ...] = ()
    key: str = "id"


def adopt(url: str, file: Path) -> int:
    """Bring all that the office in `file` kept into a shared database; the rows brought in.

    `file` is brought up to date first, as opening it would. Private notes stay where they are.

    Raises:
        ServerError: `other_office` where somebody else's work is there, `a_replica` where the
            file is a local copy, or the server stands in the way.
    """
    if not file.is_file():
        raise ServerError("no_file", f"there is no file {file.name}.", "check its name.")
    bring_file_up_to_date(file)
    address = f"{file.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as office, administering(url) as connection:
        _check(office, connection)
        with _room_to_copy(connection):
            taken = 0
            for lots in _commits(office):
                with as_owner(connection):
                    taken += sum(_take(office, connection, lot) for lot in lots)
            with as_owner(connection):
                _take_numbers(office, connection)
                connection.execute("select sync.settle()")
    return taken


def _check(office: sqlite3.Connection, connection: Admin) -> None:
    if office.execute("select count(*) from sync_state").fetchone() != (0,):
        raise ServerError(
            "a_replica",
            "the file is a local copy of a shared database.",
            "give the file of an office that stood alone.",
        )
    with as_owner(connection):
        strangers = one(
            connection,
            "select count(*) from public.person where not id = any (%s::uuid[])",
            [row[0] for row in office.execute("select id from person")],
        )
        pushed = one(connection, "select count(*) from sync.op")
    if strangers or pushed:
        raise ServerError(
            "other_office",
            "people or work that are not of this file are in the database already.",
            "make an empty database and set it up with --office.",
        )


@contextmanager
def _room_to_copy(connection: Admin) -> Iterator[None]:
    """The owner may make temporary tables meanwhile: COPY knows no row-level security."""
    names = sql.Identifier(connection.info.dbname), sql.Identifier(OWNER)
    connection.execute(sql.SQL("grant temporary on database {} to {}").format(*names))
    try:
        yield
    finally:
        connection.execute(sql.SQL("revoke temporary on database {} from {}").format(*names))


def _commits(office: sqlite3.Connection) -> Iterator[list[_Lot]]:
    """What is brought in together: first what hangs on no dossier, then dossiers, then the rest."""
    kept = {kind: table for kind, table in TABLES.items() if kind not in STAYS}
    free = [t.name for kind, t in kept.items() if kind is not Dossier and "dossier" not in t.c]
    bound = [table.name for table in kept.values() if "dossier" in table.c]
    columns = {table.name: NAMES[kind] for kind, table in kept.items()}
    yield [
        *(_Lot(name, columns[name], "true") for name in free),
        *(_Lot(name, columns[name], "dossier is null") for name in bound),
    ]
    dossier = TABLES[Dossier].name
    for first, last in _ranges(office, dossier, DOSSIERS_AT_ONCE):
        yield [
            _Lot(dossier, columns[dossier], "id between ? and ?", (first, last)),
            *(_Lot(t, columns[t], "dossier between ? and ?", (first, last)) for t in bound),
        ]
    lines = office.execute("select coalesce(max(number), 0) from journal").fetchone()[0]
    for before in range(0, lines, LINES_AT_ONCE):
        after = before + LINES_AT_ONCE
        yield [
            _Lot("journal", _JOURNAL, "number > ? and number <= ? order by number", (before, after))
        ]
    rows = office.execute("select coalesce(max(rowid), 0) from blob_chunk").fetchone()[0]
    for before in range(0, rows, CHUNKS_AT_ONCE):
        span = (before, before + CHUNKS_AT_ONCE)
        yield [
            _Lot(
                "blob_chunk",
                ("sha256", "n", "bytes"),
                "rowid > ? and rowid <= ?",
                span,
                "sha256, n",
            )
        ]


def _ranges(office: sqlite3.Connection, table: str, size: int) -> Iterator[tuple[str, str]]:
    """First and last id of each lot of so many rows."""
    last = ""
    while True:
        ids = office.execute(
            f"select id from {table} where id > ? order by id limit ?",  # noqa: S608 - our own name
            (last, size),
        ).fetchall()
        if not ids:
            return
        last = ids[-1][0]
        yield ids[0][0], last


def _take(office: sqlite3.Connection, connection: Admin, lot: _Lot) -> int:
    """Copy the rows of a lot as text, which both databases write alike; the rows that are new."""
    listed = ", ".join(f'"{name}"' for name in lot.columns)
    rows = office.execute(
        f"select {listed} from {lot.table} where {lot.where}",  # noqa: S608 - our own names
        lot.values,
    )
    first = rows.fetchone()
    if first is None:
        return 0
    target = sql.Identifier("public", lot.table)
    columns = sql.SQL(", ").join(map(sql.Identifier, lot.columns))
    names = {"target": target, "columns": columns, "key": sql.SQL(lot.key)}
    connection.execute(
        sql.SQL(
            "create temporary table taken on commit drop as select {columns} from {target}"
            " with no data"
        ).format(**names)
    )
    with connection.cursor().copy("copy pg_temp.taken from stdin") as copy:
        copy.write_row(first)
        for row in rows:
            copy.write_row(row)
    done = connection.execute(
        sql.SQL(
            "insert into {target} ({columns}) select {columns} from pg_temp.taken"
            " on conflict ({key}) do nothing"
        ).format(**names)
    )
    connection.execute("drop table pg_temp.taken")
    return done.rowcount


def _take_numbers(office: sqlite3.Connection, connection: Admin) -> None:
    """Numbers that the office gave are used; the shared database goes on after them."""
    given: Sequence[tuple[str, int, int]] = office.execute(
        "select kind, year, last from series"
    ).fetchall()
    for kind, year, last in given:
        connection.execute(
            "insert into sync.number (kind, year, number, login, taken_at, used)"
            " select %s, %s, n, session_user, clock_timestamp(), true"
            " from generate_series(1, %s) n on conflict do nothing",
            (kind, year, last),
        )
