"""Words of resources/registers: register columns, and the words papers use for codes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.kernel.resource import RESOURCES, Section, read_resource
from app.kernel.text import Trilingual

_KINDS = ("text", "date", "number")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a register."""

    key: str
    head: Trilingual
    kind: str
    """"text", "date" or "number"."""


@dataclass(frozen=True, slots=True)
class RegisterForm:
    """The form of one register."""

    kind: str
    title: Trilingual
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Forms of the registers and words for codes, by group and code."""

    registers: Mapping[str, RegisterForm]
    groups: Mapping[str, Mapping[str, Trilingual]]

    def of(self, group: str, code: str, **places: str | date | Trilingual) -> Trilingual:
        """The words for a code, with their places filled; an unknown code stays as it is."""
        text = self.groups[group].get(code, Trilingual(code, code, code))
        kk, ru, en = text.kk, text.ru, text.en
        for name, value in places.items():
            words = value if isinstance(value, Trilingual) else None
            plain = f"{value:%d.%m.%Y}" if isinstance(value, date) else str(value)
            place = f"{{{name}}}"
            kk = kk.replace(place, words.kk if words else plain)
            ru = ru.replace(place, words.ru if words else plain)
            en = en.replace(place, words.en if words else plain)
        return Trilingual(kk, ru, en)


def load_words(folder: Path = RESOURCES / "registers") -> Words:
    """Read the folder; `ResourceError` names file, line and field."""
    forms = read_resource(folder / "registers.toml")
    registers = {kind: _form(kind, forms.section(kind)) for kind in forms.values}
    forms.done()
    words = read_resource(folder / "words.toml")
    groups = {}
    for name in words.values:
        group = words.section(name)
        groups[name] = {code: group.trilingual(code) for code in group.values}
        group.done()
    words.done()
    return Words(registers, groups)


def _form(kind: str, section: Section) -> RegisterForm:
    columns = []
    for each in section.sections("columns"):
        column = Column(each.text("key"), each.trilingual("head"), each.text("kind"))
        if column.kind not in _KINDS:
            raise each.error("kind", f"must be one of: {', '.join(_KINDS)}")
        each.done()
        columns.append(column)
    form = RegisterForm(kind, section.trilingual("title"), tuple(columns))
    section.done()
    return form
