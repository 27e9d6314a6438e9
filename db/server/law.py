"""The law of the shared database: the files of `sql`, and what they need from the program's data."""

from dataclasses import asdict
from importlib import resources

from psycopg.types.json import Jsonb

from app.kernel.resource import RESOURCES
from app.workflow.dossier import Dossier
from app.workflow.procedure import Procedures, load_procedures
from db.migrations.revisions import SCHEMA
from db.schema import TABLES
from db.schema.records import NAMES
from db.server.reaching import Admin
from db.server.ways import ways_of
from db.store import STAYS

_PEOPLE = "person"


def stamped(table: str) -> tuple[str, str, str]:
    """Columns that the server fills by itself: who wrote, when it came, with which commit."""
    return ("written_by" if table == _PEOPLE else "login", "received_at", "rev")


ENTRY = "Entry"
"""The journal's lines, as acts name them."""
_ENTRY_COLUMNS = (
    "id", "at", "actor", "action", "entity", "entity_id", "dossier", "details", "digest",
)  # fmt: skip
_GROUND = "10_ground.sql"


def files() -> dict[str, str]:
    """Every file of the law in its order."""
    folder = resources.files("db.server") / "sql"
    found = (each for each in folder.iterdir() if each.name.endswith(".sql"))
    return {
        each.name: each.read_text(encoding="utf-8") for each in sorted(found, key=lambda f: f.name)
    }


def lay_down(connection: Admin) -> None:
    """Lay the whole law down anew, within a transaction of the owner's."""
    if connection.execute("select to_regclass('sync.state')").fetchone() != (None,):
        # pushes take this row first: they end before the tables are touched, or wait
        connection.execute("lock table sync.state in access exclusive mode")
    for name, text in files().items():
        connection.execute(text.encode())
        if name == _GROUND:
            _fill_entities(connection)
            procedures = load_procedures(RESOURCES / "procedures")
            _fill_actors(connection, procedures)
            _fill_ways(connection, procedures)
            connection.execute("update sync.state set schema = %s", (SCHEMA,))


def _fill_entities(connection: Admin) -> None:
    known = [
        (
            kind.__name__,
            table.name,
            "row" if "version" in table.c else "fact",
            "self" if kind is Dossier else "dossier" if "dossier" in table.c else "",
            list(NAMES[kind]),
        )
        for kind, table in TABLES.items()
        if kind not in STAYS
    ]
    known.append((ENTRY, "journal", "fact", "dossier", list(_ENTRY_COLUMNS)))
    connection.execute("delete from sync.entity")
    for name, table, nature, bound, columns in known:
        connection.execute(
            f"alter table public.{table} add column if not exists {stamped(table)[0]} name,"
            " add column if not exists received_at timestamptz".encode()
        )
        shape = _shape(connection, table, sorted({*columns, *stamped(table)}))
        connection.execute(
            "insert into sync.entity (name, table_name, kind, bound, columns, shape)"
            " values (%s, %s, %s, %s, %s, %s)",
            (name, table, nature, bound, columns, shape),
        )


def _shape(connection: Admin, table: str, columns: list[str]) -> int:
    """The number under which the audit knows these columns of the table."""
    connection.execute(
        "insert into sync.shape select coalesce(max(id), 0) + 1, %s, %s from sync.shape"
        " on conflict (table_name, columns) do nothing",
        (table, columns),
    )
    found = connection.execute(
        "select id from sync.shape where table_name = %s and columns = %s", (table, columns)
    ).fetchone()
    if found is None:
        raise LookupError(table)
    return int(found[0])


def _fill_actors(connection: Admin, procedures: Procedures) -> None:
    """Who may do which part of which step; "" is the withdrawal, which is no step's."""
    rows = [
        [version.code, version.version, step.code, part.code, role.value]
        for version in procedures.versions
        for step in version.steps
        for part in step.parts
        for role in sorted(part.actors)
    ]
    rows += [
        [version.code, version.version, "", "", role.value]
        for version in procedures.versions
        for role in sorted(version.withdrawal_actors)
    ]
    connection.execute("delete from sync.actor")
    connection.execute(
        "insert into sync.actor select e->>0, e->>1, e->>2, e->>3, e->>4"
        " from jsonb_array_elements(%s) e",
        (Jsonb(rows),),
    )


def _fill_ways(connection: Admin, procedures: Procedures) -> None:
    connection.execute("delete from sync.way")
    connection.execute(
        "insert into sync.way select w.* from jsonb_populate_recordset(null::sync.way, %s) w",
        (Jsonb([asdict(way) for way in ways_of(procedures)]),),
    )
