"""Records to columns and back."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar

from sqlalchemy import Date, Table
from sqlalchemy.types import TypeEngine

from app.access.people import Person
from app.access.roles import Role
from app.kernel.records import Record
from db.schema.records import NAMES, TUPLES
from db.schema.types import Exact, Instant

K = TypeVar("K", bound=Record)


def columns_of(record: Record) -> dict[str, Any]:
    """The record's values by column."""
    return {name: _stored(getattr(record, name)) for name in NAMES[type(record)]}


def _stored(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_stored(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _stored(item) for key, item in value.items()}
    return value


def record_of(kind: type[K], row: Iterable[Any]) -> K:
    """The record of a row; `row` has the values of NAMES[kind] in their order."""
    values = dict(zip(NAMES[kind], row, strict=True))
    for name in TUPLES[kind]:
        values[name] = tuple(values[name])
    if kind is Person:
        values["roles"] = tuple(Role(role) for role in values["roles"])
    return kind(**values)


def plain(value: object) -> object:
    """A value as JSON holds it, for the outbox's patches."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return plain_mapping(value)
    return value


def plain_mapping(values: Mapping[str, object]) -> dict[str, object]:
    """A mapping as JSON holds it."""
    return {key: plain(value) for key, value in values.items()}


def unplain(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """Values of a patch as the columns of a table take them: the way back from `plain`."""
    return {name: _unplain(table.c[name].type, value) for name, value in values.items()}


def _unplain(kind: TypeEngine[Any], value: object) -> object:
    if not isinstance(value, str):
        return value
    if isinstance(kind, Instant):
        return datetime.fromisoformat(value)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    return Decimal(value) if isinstance(kind, Exact) else value
