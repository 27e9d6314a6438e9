"""Values between the shared database and the replica's file.

The shared database sends everything as text; the file must hold what `db.codec` and the column
types would have written, to the byte.
"""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Integer
from sqlalchemy.types import TypeEngine

from db.schema.types import Instant, Json

Coder = Callable[[Any], Any]


def from_wire(column: Column[Any]) -> Coder | None:
    """Text of the shared database to what the file holds; None where they are the same."""
    return _of(column.type, _WIRE)


def from_patch(column: Column[Any]) -> Coder | None:
    """A patch's JSON value to what the file holds; None where they are the same."""
    return _of(column.type, _PATCH)


def _instant_of_text(text: str) -> str:
    """A moment such as 2026-11-16 05:00:00.25+00 as Instant keeps it; the zone is always UTC."""
    moment = text[:-3]
    moment = f"{moment}.000000" if len(moment) == 19 else moment.ljust(26, "0")
    return f"{moment[:10]}T{moment[11:]}+00:00"


def _json_of_text(text: str) -> str:
    """The text of jsonb is what json.dumps writes, but for letters beyond ASCII and escapes."""
    if text.isascii() and "\\" not in text:
        return text
    return json.dumps(json.loads(text))


def _truth_of_text(text: str) -> int:
    return int(text == "t")


def _instant_of_json(value: str) -> str:
    return datetime.fromisoformat(value).astimezone(UTC).isoformat(timespec="microseconds")


_WIRE: dict[type[TypeEngine[Any]], Coder] = {
    Instant: _instant_of_text, Json: _json_of_text, Boolean: _truth_of_text, BigInteger: int,
    Integer: int,
}  # fmt: skip
_PATCH: dict[type[TypeEngine[Any]], Coder] = {
    Instant: _instant_of_json, Json: json.dumps, Boolean: int,
}  # fmt: skip


def _of(kind: TypeEngine[Any], coders: dict[type[TypeEngine[Any]], Coder]) -> Coder | None:
    return next((coder for known, coder in coders.items() if isinstance(kind, known)), None)
