"""Reading the TOML files of resources/: every mistake is named with its file, line and field."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from app.kernel.text import Trilingual

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

V = TypeVar("V")

_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""^\s*("[^"]+"|'[^']+'|[A-Za-z0-9_.-]+)\s*=""")
_MISSING: Any = object()
_LARGEST, _FINEST = 10**12, 12
"""Exact numbers stay below this and have at most so many decimal places."""


class ResourceError(Exception):
    """A resource file that cannot be used. `line` is 1-based; `field` is a dotted path."""

    def __init__(self, file: Path, line: int, field: str, problem: str) -> None:
        super().__init__(f"{file.name}, line {line}, {field}: {problem}")
        self.file, self.line, self.field, self.problem = file, line, field, problem


def field_lines(text: str) -> dict[str, int]:
    """Map each dotted field of a TOML text to its line; array tables are numbered from 0.

    Inline tables that stand on their own lines inside a list are numbered as well.
    """
    lines: dict[str, int] = {"": 1}
    counts: dict[str, int] = {}
    prefix = list_path = ""
    entry = 0
    for number, line in enumerate(text.splitlines(), 1):
        if list_path and line.lstrip().startswith("{"):
            lines.setdefault(f"{list_path}.{entry}", number)
            entry += 1
        elif header := _HEADER.match(line):
            prefix = _numbered(header[2], counts, array=header[1] == "[[")
            lines.setdefault(prefix, number)
        elif key := _KEY.match(line):
            name = key[1].strip("\"'")
            path = f"{prefix}.{name}" if prefix else name
            lines.setdefault(path, number)
            list_path, entry = (path if line.rstrip().endswith("[") else ""), 0
    return lines


def _numbered(path: str, counts: dict[str, int], *, array: bool) -> str:
    parts = [part.strip().strip("\"'") for part in path.split(".")]
    done: list[str] = []
    for position, part in enumerate(parts):
        plain = ".".join([*done, part])
        if array and position == len(parts) - 1:
            counts[plain] = counts.get(plain, -1) + 1
        done.append(part)
        if plain in counts:
            done.append(str(counts[plain]))
    return ".".join(done)


@dataclass(frozen=True, slots=True)
class Section:
    """A table of a resource file that knows where it stands.

    Reading a field checks its type and raises `ResourceError` with the line. `done()` refuses
    fields that nobody asked for: a misspelt field must not be passed over in silence.
    """

    file: Path
    path: str
    values: Mapping[str, Any]
    lines: Mapping[str, int]
    asked: set[str]

    def error(self, field: str, problem: str) -> ResourceError:
        """The error for `field` of this section, to be raised by the caller."""
        path = f"{self.path}.{field}" if self.path and field else field or self.path
        probe = path
        while probe and probe not in self.lines:
            probe = probe.rpartition(".")[0]
        return ResourceError(self.file, self.lines.get(probe, 1), path or "(file)", problem)

    def _get(self, field: str, kind: type[V] | tuple[type, ...], default: Any) -> Any:  # noqa: ANN401 - a value of any TOML type
        self.asked.add(field)
        if field not in self.values:
            if default is _MISSING:
                raise self.error(field, "is missing")
            return default
        value = self.values[field]
        kinds = kind if isinstance(kind, tuple) else (kind,)
        if not isinstance(value, kind) or (isinstance(value, bool) and bool not in kinds):
            wanted = " or ".join(k.__name__ for k in kinds)
            raise self.error(field, f"must be {wanted}, not {type(value).__name__}")
        return value

    def text(self, field: str, default: str = _MISSING) -> str:
        """A string."""
        value: str = self._get(field, str, default)
        return value

    def number(self, field: str, default: float = _MISSING) -> float:
        """A number, whole or not."""
        return float(self._get(field, (int, Decimal, float), default))

    def decimal(self, field: str, default: Decimal = _MISSING) -> Decimal:
        """An exact number; a fraction keeps the digits it is written with."""
        return self._exact(field, self._get(field, (int, Decimal), default))

    def decimals(self, field: str) -> tuple[Decimal, ...]:
        """A list of exact numbers."""
        return tuple(self._exact(field, value) for value in self._get(field, list, _MISSING))

    def _exact(self, field: str, value: object) -> Decimal:
        if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
            raise self.error(field, f"must be a number, not {type(value).__name__}")
        number = Decimal(value)
        if not number.is_finite():
            raise self.error(field, "must be a finite number")
        if abs(number) >= _LARGEST or int(number.as_tuple().exponent) < -_FINEST:
            raise self.error(field, "must be a number of ordinary size")
        return number

    def whole(self, field: str, default: int = _MISSING) -> int:
        """A whole number."""
        value: int = self._get(field, int, default)
        return value

    def flag(self, field: str, default: bool = _MISSING) -> bool:  # noqa: FBT001 - a default, as in the other readers
        """True or false."""
        value: bool = self._get(field, bool, default)
        return value

    def day(self, field: str, default: date = _MISSING) -> date:
        """A calendar date."""
        value: date = self._get(field, date, default)
        return value

    def texts(self, field: str, default: tuple[str, ...] = _MISSING) -> tuple[str, ...]:
        """A list of strings."""
        values = self._get(field, list, list(default) if default is not _MISSING else _MISSING)
        for position, value in enumerate(values):
            if not isinstance(value, str):
                raise self.error(field, f"entry {position + 1} must be str")
        return tuple(values)

    def has(self, field: str) -> bool:
        """Whether the field is there."""
        return field in self.values

    def section(self, field: str) -> "Section":
        """A table inside this one; an absent one is an error."""
        return self._child(field, self._get(field, dict, _MISSING))

    def sections(self, field: str) -> tuple["Section", ...]:
        """A list of tables; empty when the field is absent."""
        found = self._get(field, list, [])
        for position, value in enumerate(found):
            if not isinstance(value, dict):
                raise self.error(field, f"entry {position + 1} must be a table")
        return tuple(self._child(f"{field}.{n}", value) for n, value in enumerate(found))

    def named(self, field: str) -> dict[str, "Section"]:
        """A table of tables, by name; empty when the field is absent."""
        found = self._get(field, dict, {})
        return {name: self._child(f"{field}.{name}", value) for name, value in found.items()}

    def trilingual(self, field: str, default: Trilingual = _MISSING) -> Trilingual:
        """A table with kk, ru and en."""
        if default is not _MISSING and field not in self.values:
            self.asked.add(field)
            return default
        words = self.section(field)
        text = Trilingual(words.text("kk"), words.text("ru"), words.text("en"))
        words.done()
        return text

    def done(self) -> None:
        """Refuse fields that were not asked for."""
        for field in self.values:
            if field not in self.asked:
                raise self.error(field, "is not known here")

    def _child(self, field: str, values: Mapping[str, Any]) -> "Section":
        path = f"{self.path}.{field}" if self.path else field
        return Section(self.file, path, values, self.lines, set())


def read_resource(file: Path) -> Section:
    """Read a TOML file as its outermost section; `ResourceError` when it is no TOML."""
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise ResourceError(file, 1, "(file)", f"cannot be read: {fault}") from fault
    return parse_resource(text, file)


def parse_resource(text: str, file: Path) -> Section:
    """Read the text of a TOML file; `file` is what errors call it."""
    try:
        values = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as fault:
        at = re.search(r"line (\d+)", str(fault))
        line = int(at[1]) if at else len(text.splitlines())
        raise ResourceError(file, line, "(file)", str(fault)) from fault
    except (ValueError, RecursionError) as fault:  # a number or a nesting beyond all measure
        raise ResourceError(file, 1, "(file)", f"cannot be read: {fault}") from fault
    return Section(file, "", values, field_lines(text), set())
