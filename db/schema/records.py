"""Tables made from records: a field is a column of the same name."""

import types
import typing
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Index, Table, Text
from sqlalchemy.types import TypeEngine

from app.kernel.ids import Id
from app.kernel.records import Record
from db.schema.system import metadata
from db.schema.types import Day, Document, Exact, IdType, Instant

TABLES: dict[type[Record], Table] = {}
"""Every kind of record and its table."""

NAMES: dict[type[Record], tuple[str, ...]] = {}
"""The fields of every kind of record."""

TUPLES: dict[type[Record], frozenset[str]] = {}
"""Fields that are tuples in Python and lists in the database."""

REV = "rev"
"""The shared database's number of the commit that a row came with; null while it is unsent."""

_PLAIN: Mapping[object, Any] = {
    Id: IdType, str: Text(), int: BigInteger(), bool: Boolean(), date: Day,
    datetime: Instant(), Decimal: Exact(),
}  # fmt: skip


def _column_type(hint: object) -> tuple[TypeEngine[Any], bool]:
    """The column type of a field's annotation, and whether it may be null."""
    nullable = False
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        arms = [arm for arm in typing.get_args(hint) if arm is not type(None)]
        nullable, hint = True, arms[0]
    if hint in _PLAIN:
        return _PLAIN[hint], nullable
    origin = typing.get_origin(hint)
    if origin is tuple or (isinstance(origin, type) and issubclass(origin, Mapping)):
        return Document, nullable
    raise TypeError(f"no column type for {hint!r}")


def record_table(
    kind: type[Record],
    name: str,
    *indexes: tuple[str, ...],
    unique: tuple[str, ...] = (),
    unique_if_given: str = "",
) -> Table:
    """Make the table of a kind of record, with an index for each given list of columns.

    `unique` are columns that no two records share; `unique_if_given` is a text column that no
    two records share unless it is empty.
    """
    hints = typing.get_type_hints(kind)
    columns: list[Column[Any]] = []
    for field in sorted(fields(kind), key=lambda f: f.name != "id"):
        column_type, nullable = _column_type(hints[field.name])
        columns.append(
            Column(field.name, column_type, primary_key=field.name == "id", nullable=nullable)
        )
    columns.append(Column(REV, BigInteger(), nullable=True))
    table = Table(name, metadata, *columns)
    for index in indexes:
        Index(f"ix_{name}_{'_'.join(index)}", *(table.c[column] for column in index))
    if unique:
        Index(f"uq_{name}_{'_'.join(unique)}", *(table.c[c] for c in unique), unique=True)
    if unique_if_given:
        given = table.c[unique_if_given] != ""
        Index(
            f"uq_{name}_{unique_if_given}",
            table.c[unique_if_given],
            unique=True,
            sqlite_where=given,  # PostgreSQL's is taken from it where it is needed
        )
    TABLES[kind] = table
    NAMES[kind] = tuple(field.name for field in fields(kind))
    TUPLES[kind] = frozenset(
        name for name in NAMES[kind] if typing.get_origin(hints[name]) is tuple
    )
    return table


def table_of(kind: type[Record]) -> Table:
    """The table of a kind of record."""
    return TABLES[kind]
