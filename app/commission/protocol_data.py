"""The protocol's content as plain data, and its seal.

The data holds strings, whole numbers, flags, lists and tables only, so that every database and
every language gives it back alike: a `Decimal` is its digits, a date and a moment (in UTC) are
ISO 8601. The seal is SHA-256 over the data as JSON with sorted keys, without spaces, in UTF-8,
with `content_hash` empty. A field added later must have a default: old protocols stay readable.
"""

import json
import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from hashlib import sha256

from app.commission.protocol import ProtocolContent

IN_PART = "in_part"
"""Stands in the data of a protocol from which the shared database left items out."""


class DamagedProtocolError(Exception):
    """A final protocol no longer matches its seal: it was changed behind the program's back."""


def to_data(content: ProtocolContent) -> dict[str, object]:
    """The content as plain data."""
    data = _plain(content)
    if not isinstance(data, dict):
        raise TypeError(content)
    return data


def from_data(data: Mapping[str, object]) -> ProtocolContent:
    """The content from its plain data; `ValueError` for what `to_data` would not write."""
    content = _made(ProtocolContent, data)
    if not isinstance(content, ProtocolContent):
        raise TypeError(content)
    return content


def sealed(content: ProtocolContent) -> ProtocolContent:
    """The content with its seal."""
    return replace(content, content_hash=seal_of(content))


def seal_of(content: ProtocolContent) -> str:
    """SHA-256 (hex) of the content, whatever seal it carries."""
    return _seal_of_data(to_data(content))


def opened(data: Mapping[str, object], seal: str) -> ProtocolContent:
    """A frozen protocol; `DamagedProtocolError` when it does not match its seal.

    What the shared database gives in part, without the items that its reader must not know,
    bears the seal of the whole, which cannot be checked here.
    """
    if data.get(IN_PART) is True:
        return from_data({name: value for name, value in data.items() if name != IN_PART})
    content = from_data(data)
    if content.content_hash != seal or _seal_of_data(data) != seal:
        raise DamagedProtocolError(content.number)
    return content


def _seal_of_data(data: Mapping[str, object]) -> str:
    """Over the data as they were stored: what later programs add to the content is not in them."""
    bare = {**data, "content_hash": ""}
    text = json.dumps(bare, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode("utf-8")).hexdigest()


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if value is None or isinstance(value, str | int):
        return value
    raise TypeError(f"{value!r} has no plain form")


def _made(hint: object, data: object) -> object:
    origin, arms = typing.get_origin(hint), typing.get_args(hint)
    if origin is types.UnionType:
        return None if data is None else _made(arms[0], data)
    if origin is tuple:
        return _tuple(arms, data)
    if isinstance(hint, type) and is_dataclass(hint):
        return _dataclass(hint, data)
    if hint is bool or hint is int:
        return _checked(hint, data)
    text = _text(data)
    if hint is Decimal:
        return Decimal(text)
    if hint is datetime:
        return datetime.fromisoformat(text)
    return date.fromisoformat(text) if hint is date else text


def _tuple(arms: tuple[object, ...], data: object) -> tuple[object, ...]:
    if not isinstance(data, list | tuple):
        raise ValueError(f"{data!r} is no list")  # noqa: TRY004 - a fault of the data
    if arms[-1] is Ellipsis:
        return tuple(_made(arms[0], item) for item in data)
    return tuple(_made(arm, item) for arm, item in zip(arms, data, strict=True))


def _dataclass(kind: type, data: object) -> object:
    if not isinstance(data, Mapping):
        raise ValueError(f"{data!r} is no table")  # noqa: TRY004 - a fault of the data
    hints = _hints(kind)
    values = {
        field.name: _made(hints[field.name], data[field.name])
        for field in fields(kind)
        if field.name in data or not _has_default(field)
    }
    return kind(**values)


@cache
def _hints(kind: type) -> dict[str, object]:
    return dict(typing.get_type_hints(kind))


def _has_default(field: Field[object]) -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING


def _checked(kind: object, data: object) -> object:
    if type(data) is not kind:
        raise ValueError(f"{data!r} is not {kind}")
    return data


def _text(data: object) -> str:
    if not isinstance(data, str):
        raise ValueError(f"{data!r} is no text")  # noqa: TRY004 - a fault of the data
    return data
