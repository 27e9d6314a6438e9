"""Who may sign in, read before anything heavy is loaded: the standard library's sqlite3 alone.

The office itself opens behind it; what is shown here is read again then.
"""

import json
import sqlite3
from contextlib import closing
from dataclasses import fields
from pathlib import Path
from typing import Any

from app.access.people import Person
from app.access.roles import Role
from db.migrations.revisions import SCHEMA

_NAMES = tuple(field.name for field in fields(Person))


def people(file: Path) -> list[Person]:
    """The active people of a local database; none when it is not there or not up to date."""
    if not file.exists():
        return []
    with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        if connection.execute("PRAGMA user_version").fetchone()[0] != SCHEMA:
            return []
        rows = connection.execute(
            f"SELECT {', '.join(_NAMES)} FROM person WHERE active ORDER BY id"  # noqa: S608 - our own names
        ).fetchall()
    return [_person(dict(zip(_NAMES, row, strict=True))) for row in rows]


def _person(values: dict[str, Any]) -> Person:
    values["roles"] = tuple(Role(role) for role in json.loads(str(values["roles"])))
    values["may_decide"], values["active"] = bool(values["may_decide"]), True
    return Person(**values)
