"""Frozen schemas: SQL files from which a revision runs, and the one command that writes them.

A revision that has landed never changes: offices have data under it. Until it has, a change of a
record or table is taken into the latest revision by

    python -m db.migrations.frozen

which writes what leads from the revision before it to the metadata of today. New columns take the
default of the record's field. What cannot be added (a column that goes, another type) is refused:
such a step is written by hand.
"""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields
from pathlib import Path

from sqlalchemy import (
    Column,
    Connection,
    Dialect,
    Index,
    Inspector,
    Table,
    create_engine,
    inspect,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateColumn, CreateIndex, CreateTable

from db.migrations.revisions import SCHEMA

VERSIONS = Path(__file__).parent / "versions"

_BETWEEN = ";\n\n"


@dataclass(frozen=True, slots=True)
class Known:
    """What a database of an earlier revision holds: columns and indexes of each table."""

    columns: Mapping[str, frozenset[str]]
    indexes: Mapping[str, frozenset[str]]


def statements(revision: str, database: str) -> list[str]:
    """The statements of a revision for "sqlite" or "postgresql"; search is made last."""
    found: list[str] = []
    for name in (database, f"{database}-search"):
        file = VERSIONS / revision / f"{name}.sql"
        if not file.exists():
            continue  # only the first revision makes the search
        text_ = file.read_text(encoding="utf-8")
        found += [each for each in map(_bare, text_.split(_BETWEEN)) if each]
    return found


def run(connection: Connection, revision: str) -> None:
    """Run a revision's statements."""
    for statement in statements(revision, connection.dialect.name):
        connection.exec_driver_sql(statement)


def _bare(statement: str) -> str:
    """A statement without the comment lines before it."""
    lines = statement.strip().removesuffix(";").splitlines()
    while lines and (lines[0].startswith("--") or not lines[0].strip()):
        lines.pop(0)
    return "\n".join(lines)


def step(dialect: Dialect, revision: int = SCHEMA) -> str:
    """The SQL that leads from the revision before to the metadata."""
    from db.schema import metadata

    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        for earlier in range(1, revision):
            run(connection, f"{earlier:04d}")
        known = _known(inspect(connection))
    made: list[str] = []
    for table in sorted(metadata.tables.values(), key=lambda each: each.name):
        for index in table.indexes:  # said once, for SQLite: PostgreSQL's part loads slowly
            partial = index.dialect_options["sqlite"]["where"]
            index.dialect_options["postgresql"]["where"] = partial
        if table.name in known.columns:
            made += _changed(table, known, dialect)
        else:
            made.append(str(CreateTable(table).compile(dialect=dialect)))
            made += [_index(index, dialect) for index in _indexes(table)]
    lines = _BETWEEN.join(each.strip() for each in made).replace("\t", "    ").splitlines()
    return "\n".join(line.rstrip() for line in lines) + ";\n"


def _known(database: Inspector) -> Known:
    names = database.get_table_names()
    return Known(
        {name: frozenset(each["name"] for each in database.get_columns(name)) for name in names},
        {
            name: frozenset(str(each["name"]) for each in database.get_indexes(name))
            for name in names
        },
    )


def _changed(table: Table, known: Known, dialect: Dialect) -> Iterator[str]:
    columns, indexes = known.columns[table.name], known.indexes[table.name]
    if gone := columns - set(table.columns.keys()):
        raise ValueError(f"{table.name}: {sorted(gone)} cannot be dropped by a written step")
    for name in sorted(indexes - {str(index.name) for index in table.indexes}):
        yield f"DROP INDEX {name}"
    for column in table.columns:
        if column.name not in columns:
            yield f"ALTER TABLE {table.name} ADD COLUMN {_added(table, column, dialect)}"
    yield from (_index(each, dialect) for each in _indexes(table) if str(each.name) not in indexes)


def _added(table: Table, column: Column[object], dialect: Dialect) -> str:
    """The column with the default of the record's field, so that old rows have a value."""
    words = None
    if not column.nullable:
        default = _default(table.name, column.name)
        if isinstance(default, bool) and dialect.name == "sqlite":
            default = int(default)
        words = text(f"'{default}'" if isinstance(default, str) else str(default).lower())
    copy: Column[object] = Column(
        column.name, column.type, nullable=column.nullable, server_default=words
    )
    return str(CreateColumn(copy).compile(dialect=dialect))


def _default(table: str, field_name: str) -> str | int:
    from db.schema import TABLES

    kind = next(kind for kind, made in TABLES.items() if made.name == table)
    field = next(each for each in fields(kind) if each.name == field_name)
    if field.default_factory is not MISSING:
        return "{}"
    if field.default is MISSING:
        raise ValueError(f"{table}.{field_name}: a new column needs a default for old rows")
    if field.default == ():
        return "[]"
    if isinstance(field.default, str | int):
        return field.default
    raise ValueError(f"{table}.{field_name}: no written default for {field.default!r}")


def _indexes(table: Table) -> list[Index]:
    return sorted(table.indexes, key=lambda each: str(each.name))


def _index(index: Index, dialect: Dialect) -> str:
    return str(CreateIndex(index).compile(dialect=dialect))


def freeze(revision: int = SCHEMA) -> None:
    """Write the metadata of today into the files of a revision that has not landed yet."""
    folder = VERSIONS / f"{revision:04d}"
    folder.mkdir(exist_ok=True)
    dialects: tuple[Dialect, ...] = (sqlite.dialect(), postgresql.dialect())  # type: ignore[no-untyped-call]  # SQLAlchemy does not type it
    for dialect in dialects:
        (folder / f"{dialect.name}.sql").write_text(step(dialect, revision), encoding="utf-8")


if __name__ == "__main__":
    freeze()
