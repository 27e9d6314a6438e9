"""Taking a stand-alone office over into the shared database: all its rows, at once or not at all."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from psycopg import sql
from sqlalchemy import Table

from app.kernel.records import Fact
from app.workflow.dossier import Dossier
from db.marks import bears_demo_mark
from db.migrations.revisions import SCHEMA
from db.migrations.running import bring_file_up_to_date
from db.schema import TABLES, blob_chunk, journal
from db.server.law import stamped
from db.server.reaching import Admin, ServerError, administering, as_owner, one
from db.store import STAYS

DOSSIERS_AT_ONCE = 500
"""Dossiers that share a commit number with all that hangs on them: a pull can stop after it."""
LINES_AT_ONCE = 10_000
"""Rows without a dossier that share one."""
_NEAREST_FIRST = "select id from dossier order by closing <> '', received desc, id"

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Writers:
    """Whose hand a row is: of facts and entries their author's, of the rest who takes over."""

    logins: Mapping[str, str]
    columns: Mapping[str, str]
    otherwise: str
    moment: str


class _Revisions:
    """Commit numbers: first what hangs on no dossier, then open dossiers, then closed ones."""

    def __init__(self, local: sqlite3.Connection, loose: int, before: int) -> None:
        self.first = before + 1
        self._loose = 0
        begin = before + 1 + max(1, -(-loose // LINES_AT_ONCE))
        self.last = begin - 1
        self._of: dict[str, int] = {}
        for place, (dossier,) in enumerate(local.execute(_NEAREST_FIRST)):
            self.last = self._of[dossier] = begin + place // DOSSIERS_AT_ONCE

    def of(self, dossier: str | None) -> int:
        """The number of a row of this dossier."""
        if found := self._of.get(dossier or ""):
            return found
        self._loose += 1
        return self.first + (self._loose - 1) // LINES_AT_ONCE


def adopt(
    url: str,
    file: Path,
    progress: Progress = lambda _done, _total: None,
    *,
    demo: bool = False,
) -> int:
    """Copy every row of an office's file into a shared database that is set up and empty.

    Notes that are their author's alone stay behind. The file is not changed, also where its
    schema is older. `progress` gets rows done and rows in all. Returns the rows taken over.
    A demo office is taken over only where a `demo` is tried out, never into a real database.

    Raises:
        ServerError: `no_file`, `a_replica`, `a_demo`, `not_empty`, or the server stands in the way.
        SchemaNewerError, SchemaForeignError: the file is no office's of this program or older.
    """
    if not file.is_file():
        raise ServerError("no_file", f"there is no file {file.name}.", "check its name.")
    with (
        tempfile.TemporaryDirectory() as folder,
        _reading(file, Path(folder)) as local,
        administering(url) as connection,
        as_owner(connection),
    ):
        _check(connection, local, demo=demo)
        return _adopt(connection, local, progress)


@contextmanager
def _reading(file: Path, folder: Path) -> Iterator[sqlite3.Connection]:
    """The file, or a migrated copy of it, in one read transaction."""
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as source:
        if source.execute("pragma user_version").fetchone() == (SCHEMA,):
            source.execute("begin")
            yield source
            return
        copy = folder / file.name
        with closing(sqlite3.connect(copy)) as target:
            source.backup(target)
    bring_file_up_to_date(copy)
    with closing(sqlite3.connect(copy)) as migrated:
        yield migrated


def _check(connection: Admin, local: sqlite3.Connection, *, demo: bool) -> None:
    if bears_demo_mark(local) and not demo:
        raise ServerError(
            "a_demo",
            "the file is a demo office: its people and dossiers are invented.",
            "give the file of a real office, or try the demo out with: anyqtama shared DIR.",
        )
    if local.execute("select count(*) from sync_state").fetchone() != (0,):
        raise ServerError(
            "a_replica",
            "the file is a local copy of a shared database.",
            "give the file of an office that stood alone.",
        )
    if one(connection, "select exists (table public.person) or exists (table public.journal)"):
        raise ServerError(
            "not_empty",
            "the shared database has people or entries of its own already.",
            "create a new database and set it up with --office.",
        )


def _adopt(connection: Admin, local: sqlite3.Connection, progress: Progress) -> int:
    connection.execute("set local timezone = 'UTC'")
    connection.execute("lock table sync.state in access exclusive mode")
    kinds = [kind for kind in TABLES if kind not in STAYS]
    tables = [*(TABLES[kind] for kind in kinds), journal]
    columns = {TABLES[kind].name: "author" for kind in kinds if issubclass(kind, Fact)}
    writers = _Writers(
        dict(local.execute("select id, login from person")),
        {**columns, journal.name: "actor"},
        connection.info.user,
        str(one(connection, "select clock_timestamp()::text")),
    )
    counts = {table.name: _count(local, table) for table in tables}
    before = int(str(one(connection, "select rev from sync.state")))
    revisions = _Revisions(local, _count_loose(local, tables), before)
    done, total = 0, sum(counts.values())
    for table in tables:
        with _open_to_copy(connection, table):
            _copy(connection, local, table, revisions, writers)
        connection.execute(sql.SQL("analyze public.{}").format(sql.Identifier(table.name)))
        done += counts[table.name]
        progress(done, total)
    _account(connection, revisions)
    _copy_numbers(connection, local)
    _copy_scans(connection, local)
    return total


def _count(local: sqlite3.Connection, table: Table, condition: str = "true") -> int:
    query = f"select count(*) from {table.name} where {condition}"  # noqa: S608 - our own names
    return int(local.execute(query).fetchone()[0])


def _count_loose(local: sqlite3.Connection, tables: list[Table]) -> int:
    dossier = TABLES[Dossier]
    return sum(
        _count(local, t, "dossier not in (select id from dossier) or dossier is null")
        if "dossier" in t.c
        else _count(local, t)
        for t in tables
        if t is not dossier
    )


@contextmanager
def _open_to_copy(connection: Admin, table: Table) -> Iterator[None]:
    """COPY is refused under row-level security, and the stamp would overwrite the authors."""
    name = sql.Identifier("public", table.name)
    connection.execute(
        sql.SQL("alter table {} no force row level security, disable trigger user").format(name)
    )
    yield
    connection.execute(
        sql.SQL("alter table {} force row level security, enable trigger user").format(name)
    )


def _copy(
    connection: Admin,
    local: sqlite3.Connection,
    table: Table,
    revisions: _Revisions,
    writers: _Writers,
) -> None:
    """The rows of a table as text, which both databases write alike, in the order of writing."""
    names = [column.name for column in table.c if column.name != "rev"]
    about = names.index("id" if table is TABLES[Dossier] else "dossier") if (
        table is TABLES[Dossier] or "dossier" in names
    ) else None  # fmt: skip
    whose = writers.columns.get(table.name)
    author = names.index(whose) if whose else None
    statement = sql.SQL("copy public.{} ({}) from stdin").format(
        sql.Identifier(table.name),
        sql.SQL(", ").join(map(sql.Identifier, (*names, *stamped(table.name)))),
    )
    listed = ", ".join(f'"{name}"' for name in names)
    query = f"select {listed} from {table.name} order by rowid"  # noqa: S608 - our own names
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in local.execute(query):
            login = (
                writers.otherwise
                if author is None
                else writers.logins.get(row[author], writers.otherwise)
            )
            rev = revisions.of(None if about is None else row[about])
            copy.write_row((*row, login, writers.moment, rev))


def _account(connection: Admin, revisions: _Revisions) -> None:
    """The commits, their lines in the audit, who sees what, the groups of known logins."""
    connection.execute(
        "insert into sync.commit (rev, rows, login, at)"
        " select n, 0, session_user, clock_timestamp() from generate_series(%s::bigint, %s::bigint) n",
        (revisions.first, revisions.last),
    )
    connection.execute("update sync.state set rev = %s", (revisions.last,))
    connection.execute("select sync.adopt_audit()")
    connection.execute("select sync.settle()")
    connection.execute("select sync.regroup(login, sync.wanted_groups(person)) from public.person")


def _copy_numbers(connection: Admin, local: sqlite3.Connection) -> None:
    """Numbers that the office gave are used; the shared database goes on after them."""
    for kind, year, last in local.execute("select kind, year, last from series").fetchall():
        connection.execute(
            "insert into sync.number (kind, year, number, login, taken_at, used)"
            " select %s, %s, n, session_user, clock_timestamp(), true"
            " from generate_series(1, %s) n",
            (kind, year, last),
        )


def _copy_scans(connection: Admin, local: sqlite3.Connection) -> None:
    statement = b"copy public.blob_chunk (sha256, n, bytes) from stdin with (format binary)"
    with (
        _open_to_copy(connection, blob_chunk),
        connection.cursor() as cursor,
        cursor.copy(statement) as copy,
    ):
        copy.set_types(["text", "int4", "bytea"])
        for row in local.execute("select sha256, n, bytes from blob_chunk"):
            copy.write_row(row)
