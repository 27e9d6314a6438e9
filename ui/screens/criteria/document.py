"""A draft set as the values of its file, changed field by field under dotted paths."""

from __future__ import annotations

import tomllib
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from app.evaluation.criteria_file import read_values
from app.evaluation.criteria_writing import to_text

if TYPE_CHECKING:
    from app.evaluation.criteria import CriteriaSet
    from app.kernel.resource import ResourceError

NAME = "draft"
"""What the errors of a draft call it."""
_REFERENCES = {
    "groups": (("groups", "within"), ("criteria", "group"), ("combinations", "group")),
    "profession_groups": (("criteria", "profession_groups"),),
    "criteria": (("combinations", "all"), ("combinations", "any")),
}
"""Where the codes of a list are named: the list and its field."""


def _empty() -> dict[str, str]:
    return {"kk": "", "ru": "", "en": ""}


class Document:
    """The values. A path names a field, such as "criteria.0.choices.1.anchor.kk"."""

    def __init__(self, criteria: CriteriaSet) -> None:
        self.values: dict[str, Any] = tomllib.loads(to_text(criteria), parse_float=Decimal)

    def read(self) -> tuple[CriteriaSet | None, tuple[ResourceError, ...]]:
        """The set that the values are, and all that is wrong with them."""
        return read_values(self.values, NAME)

    def get(self, path: str) -> Any:  # noqa: ANN401 - whatever stands in the file
        """What stands there; None where nothing does."""
        here: Any = self.values
        for part in path.split("."):
            if isinstance(here, list):
                place = int(part)
                here = here[place] if place < len(here) else None
            else:
                here = here.get(part) if isinstance(here, dict) else None
        return here

    def put(self, path: str, value: object) -> None:
        """Write a field; None takes it away."""
        above, _, name = path.rpartition(".")
        home = self._home(above)
        if value is None:
            home.pop(name, None)
        else:
            home[name] = value

    def say(self, path: str, words: str) -> None:
        """Write a text in one language; an explanation without any words is none."""
        above, _, language = path.rpartition(".")
        text = self._home(above)
        text.update({**_empty(), **text, language: words})
        if above.endswith(".help") and not any(text.values()):
            self.put(above, None)

    def _home(self, path: str) -> dict[str, Any]:
        """The table of this path; one that is not there yet is made."""
        here: Any = self.values
        for part in path.split(".") if path else ():
            here = here[int(part)] if isinstance(here, list) else here.setdefault(part, {})
        table: dict[str, Any] = here
        return table

    def rename(self, path: str, code: str) -> None:
        """Give a group or criterion another code, and everything that names it as well."""
        old, kind = self.get(path), path.split(".", maxsplit=1)[0]
        self.put(path, code)
        for part, field in _REFERENCES.get(kind, ()):
            for table in self.values.get(part, ()):
                _rename(table, field, old, code)
        if kind == "criteria" and self.values.get("columns_by") == old:
            self.values["columns_by"] = code

    def count(self, path: str) -> int:
        """How many entries the list of this path has."""
        return len(self.get(path) or ())

    def add_group(self) -> int:
        """One more group."""
        return self._add("groups", {"code": self._code("groups", "group"), "title": _empty()})

    def add_profession_group(self) -> int:
        """One more group of professions."""
        code = self._code("profession_groups", "professions")
        return self._add("profession_groups", {"code": code, "title": _empty()})

    def add_criterion(self, group: str = "") -> int:
        """One more criterion, of two values."""
        made = blank_criterion(self._code("criteria", "criterion"))
        if group:
            made["group"] = group
        return self._add("criteria", made)

    def add_choice(self, criterion: int) -> int:
        """One more value of a scale: the next one, worth nothing yet."""
        path = f"criteria.{criterion}.choices"
        used = [each.get("value") for each in self.get(path) or ()]
        value = max((each for each in used if isinstance(each, int)), default=-1) + 1
        return self._add(path, {"value": value, "points": 0, "anchor": _empty()})

    def add_range(self, criterion: int) -> int:
        """One more range of numbers, from where the last one ends."""
        path = f"criteria.{criterion}.ranges"
        last = (self.get(path) or [{}])[-1]
        made: dict[str, object] = {"points": 0}
        if "below" in last:
            made["from"] = last["below"]
        return self._add(path, made)

    def set_kind(self, criterion: int, kind: str) -> None:
        """Answer by a choice or by a number; the other scale goes."""
        table = self.values["criteria"][criterion]
        if table.get("kind", "choice") == kind:
            return
        table["kind"] = kind
        table.pop("choices", None)
        table.pop("ranges", None)
        if kind == "choice":
            table["choices"] = blank_criterion("")["choices"]
        else:
            table["ranges"] = [{"below": 1, "points": 0}, {"from": 1, "points": 1}]

    def remove(self, path: str) -> None:
        """Take an entry out of its list."""
        above, _, place = path.rpartition(".")
        entries = self.get(above)
        del entries[int(place)]
        if not entries:
            self.put(above, None)

    def move(self, path: str, to: int) -> None:
        """Put an entry to another place of its list."""
        above, _, place = path.rpartition(".")
        entries = self.get(above)
        entries.insert(to, entries.pop(int(place)))

    def _add(self, path: str, entry: dict[str, Any]) -> int:
        entries = self.get(path)
        if entries is None:
            self.put(path, [])
            entries = self.get(path)
        entries.append(entry)
        return len(entries) - 1

    def _code(self, kind: str, stem: str) -> str:
        used = {each.get("code") for each in self.values.get(kind, ())}
        number = len(used) + 1
        while f"{stem}-{number}" in used:
            number += 1
        return f"{stem}-{number}"


def blank_criterion(code: str) -> dict[str, Any]:
    """A criterion of two values without words."""
    scale = [{"value": n, "points": points, "anchor": _empty()} for n, points in enumerate((0, 10))]
    return {"code": code, "title": _empty(), "kind": "choice", "choices": scale}


def _rename(table: dict[str, Any], field: str, old: str, new: str) -> None:
    named = table.get(field)
    if named == old:
        table[field] = new
    elif isinstance(named, list):
        table[field] = [new if each == old else each for each in named]
        for each in table[field]:
            if isinstance(each, dict):
                _rename(each, "criterion", old, new)
                _rename(each, "criteria", old, new)


def number_of(text: str) -> object:
    """What a number field says: a number, several parted by "/", None, or the text as it is."""
    parts = [
        part.strip().replace(",", ".").replace("\N{MINUS SIGN}", "-") for part in text.split("/")
    ]
    if parts == [""]:
        return None
    try:
        numbers = [Decimal(part) for part in parts]
    except InvalidOperation:
        return text.strip()
    plain = [int(n) if n == n.to_integral_value() and n.is_finite() else n for n in numbers
             if n.is_finite()]  # fmt: skip
    if len(plain) != len(numbers):
        return text.strip()
    return plain[0] if len(plain) == 1 else plain


def number_words(value: object) -> str:
    """A number, or several, as a field shows them."""
    if value is None:
        return ""
    if isinstance(value, list):
        return " / ".join(number_words(each) for each in value)
    return f"{value:f}".replace(".", ",") if isinstance(value, Decimal) else str(value)
