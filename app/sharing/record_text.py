"""Records as plain values for a package, and back; what is not as it should be is refused."""

import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar

from app.kernel.records import Record

K = TypeVar("K", bound=Record)


def told(record: Record) -> dict[str, object]:
    """The record's values as JSON takes them."""
    return {each.name: _plain(getattr(record, each.name)) for each in fields(record)}


def _plain(value: object) -> object:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    return value


def record_from(kind: type[K], values: Mapping[str, object]) -> K:
    """The record of these values; fields that are missing take their defaults.

    Raises:
        ValueError: a field is unknown or missing, or its value is of another kind.
    """
    readers = _readers(kind)
    if unknown := values.keys() - readers.keys():
        raise ValueError(f"{kind.__name__} has no {sorted(unknown)}")
    given: dict[str, Any] = {name: readers[name](value) for name, value in values.items()}
    wanted = {
        each.name
        for each in fields(kind)
        if each.default is MISSING and each.default_factory is MISSING
    }
    if missing := wanted - given.keys():
        raise ValueError(f"{kind.__name__} without {sorted(missing)}")
    return kind(**given)


Reader = Callable[[object], object]


def _readers(kind: type[Record]) -> dict[str, Reader]:
    hints = typing.get_type_hints(kind)
    return {each.name: _reader(hints[each.name]) for each in fields(kind)}


def _reader(hint: object) -> Reader:
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        arm = next(each for each in typing.get_args(hint) if each is not type(None))
        inner = _reader(arm)
        return lambda value: None if value is None else inner(value)
    origin = typing.get_origin(hint)
    if origin is tuple:
        item = _reader(typing.get_args(hint)[0])
        return lambda value: tuple(item(each) for each in _of(list, value))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return lambda value: _of(dict, value)
    found = getattr(hint, "__supertype__", hint)  # Id is text
    if not isinstance(found, type):
        raise TypeError(f"no reader for {hint!r}")
    plain: type[object] = found
    return _PLAIN.get(plain, lambda value: _of(plain, value))


T = TypeVar("T")


def _of(kind: type[T], value: object) -> T:
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise ValueError(f"{value!r} is no {kind.__name__}")
    return value


def _decimal(value: object) -> Decimal:
    try:
        return Decimal(_of(str, value))
    except InvalidOperation as fault:
        raise ValueError(f"{value!r} is no number") from fault


def _moment(value: object) -> datetime:
    at = datetime.fromisoformat(_of(str, value))
    if at.tzinfo is None:
        raise ValueError(f"{value!r} names no zone")
    return at


_PLAIN: Mapping[type, Reader] = {
    datetime: _moment,
    date: lambda value: date.fromisoformat(_of(str, value)),
    Decimal: _decimal,
}
