"""Frozen schemas: SQL files from which a revision runs, and the one command that writes them.

Until the first release is out, a change of a record or table is taken into revision 0001 by

    python -m db.migrations.frozen

Afterwards the files of a revision never change, and a change of the schema is a new revision.
"""

from pathlib import Path

from sqlalchemy import Dialect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable, ExecutableDDLElement

VERSIONS = Path(__file__).parent / "versions"

_BETWEEN = ";\n\n"


def statements(revision: str, database: str) -> list[str]:
    """The statements of a revision for "sqlite" or "postgresql"; search is made last."""
    found: list[str] = []
    for name in (database, f"{database}-search"):
        text = (VERSIONS / revision / f"{name}.sql").read_text(encoding="utf-8")
        found += [each for each in map(_bare, text.split(_BETWEEN)) if each]
    return found


def _bare(statement: str) -> str:
    """A statement without the comment lines before it."""
    lines = statement.strip().removesuffix(";").splitlines()
    while lines and (lines[0].startswith("--") or not lines[0].strip()):
        lines.pop(0)
    return "\n".join(lines)


def frozen(dialect: Dialect) -> str:
    """The tables and indexes of the metadata as SQL."""
    from db.schema import metadata

    made: list[ExecutableDDLElement] = []
    for table in sorted(metadata.tables.values(), key=lambda each: each.name):
        for index in table.indexes:  # said once, for SQLite: PostgreSQL's part loads slowly
            partial = index.dialect_options["sqlite"]["where"]
            index.dialect_options["postgresql"]["where"] = partial
        made.append(CreateTable(table))
        made += map(CreateIndex, sorted(table.indexes, key=lambda each: str(each.name)))
    parts = [str(each.compile(dialect=dialect)).strip() for each in made]
    lines = _BETWEEN.join(parts).replace("\t", "    ").splitlines()
    return "\n".join(line.rstrip() for line in lines) + ";\n"


def freeze(revision: str) -> None:
    """Write the metadata of today into the files of a revision that is not released yet."""
    folder = VERSIONS / revision
    folder.mkdir(exist_ok=True)
    dialects: tuple[Dialect, ...] = (sqlite.dialect(), postgresql.dialect())  # type: ignore[no-untyped-call]
    for dialect in dialects:
        (folder / f"{dialect.name}.sql").write_text(frozen(dialect), encoding="utf-8")


if __name__ == "__main__":
    freeze("0001")
