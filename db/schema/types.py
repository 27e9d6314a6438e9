"""Column types that mean the same on SQLite and on PostgreSQL."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, Date, DateTime, Dialect, Text, TypeDecorator, Uuid
from sqlalchemy.types import CHAR, TypeEngine


class Instant(TypeDecorator[datetime]):
    """A moment in UTC: timestamptz on PostgreSQL, sortable ISO text on SQLite."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(Text())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> object:
        if value is None or dialect.name == "postgresql":
            return value
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: object, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
        return moment.astimezone(UTC)


class Exact(TypeDecorator[Decimal]):
    """An exact decimal number, kept as its text so that both databases give it back as it was."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, _dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: object, _dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(str(value))


class Json(TypeDecorator[Any]):
    """Lists and mappings: jsonb on PostgreSQL, JSON text on SQLite."""

    impl = JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name != "postgresql":
            return dialect.type_descriptor(JSON())
        from sqlalchemy.dialects.postgresql import JSONB  # loads slowly; no desktop needs it

        return dialect.type_descriptor(JSONB())


IdType = Uuid(as_uuid=False).with_variant(CHAR(36), "sqlite")
"""Canonical text in Python and on SQLite, uuid on PostgreSQL."""

Document = Json()
"""Structured values: lists, mappings."""

Day = Date()
