"""Readings of the regulation's silences, as named settings of a procedure version.

The catalogue (resources/procedures/settings.toml) says which settings there are, which values
they may take and what they mean; a procedure version says which value holds for it. So a
reading is changed by editing a file, and a dossier keeps the readings it began under.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from app.kernel.resource import ResourceError, Section
from app.kernel.text import Trilingual

_READING = re.compile(r"A([1-9]|1\d|2[0-2])|rights")
_FRACTION = re.compile(r"[1-9]\d?/[1-9]\d?")
_KINDS = ("choice", "whole", "fraction", "flag")

Value = str | int | bool


@dataclass(frozen=True, slots=True)
class SettingKind:
    """What the catalogue says of one setting."""

    name: str
    reading: str
    kind: str
    """"choice", "whole", "fraction" or "flag"."""
    title: Trilingual
    explanation: Trilingual
    choices: Mapping[str, Trilingual]
    """The values of a choice, in words; empty for other kinds."""
    least: int
    most: int

    def problem(self, value: object) -> str:
        """What is wrong with `value`; empty when it may be taken."""
        if self.kind == "choice":
            fits = isinstance(value, str) and value in self.choices
            return "" if fits else f"must be one of: {', '.join(self.choices)}"
        if self.kind == "flag":
            return "" if isinstance(value, bool) else "must be true or false"
        if self.kind == "whole":
            fits = isinstance(value, int) and not isinstance(value, bool)
            fits = fits and self.least <= int(str(value)) <= self.most
            return "" if fits else f"must be a whole number from {self.least} to {self.most}"
        fits = isinstance(value, str) and bool(_FRACTION.fullmatch(value)) and Fraction(value) <= 1
        return "" if fits else 'must be a fraction such as "2/3", at most 1'


@dataclass(frozen=True, slots=True)
class Setting:
    """A reading with the value that holds for a procedure version."""

    name: str
    reading: str
    """Number of the reading in resources/procedures/README.md, such as "A3"."""
    value: Value
    choices: Mapping[str, Trilingual]
    title: Trilingual
    explanation: Trilingual
    confirmed: bool
    """False while it is our assumption that the ministry has not confirmed."""


def load_catalogue(outer: Section) -> Mapping[str, SettingKind]:
    """Read settings.toml; raises `ResourceError`."""
    catalogue = {name: _kind(name, section) for name, section in outer.named("settings").items()}
    outer.done()
    return MappingProxyType(catalogue)


def _kind(name: str, section: Section) -> SettingKind:
    reading, kind = section.text("reading"), section.text("kind")
    if not _READING.fullmatch(reading):
        raise section.error("reading", f'"{reading}" is not a reading (A1 to A22, or rights)')
    if kind not in _KINDS:
        raise section.error("kind", f"must be one of: {', '.join(_KINDS)}")
    choices = section.section("choices") if kind == "choice" else None
    words = {value: choices.trilingual(value) for value in choices.values} if choices else {}
    least = section.whole("least") if kind == "whole" else 0
    most = section.whole("most") if kind == "whole" else 0
    if least > most:
        raise section.error("most", f"must be at least {least}")
    found = SettingKind(
        name,
        reading,
        kind,
        section.trilingual("title"),
        section.trilingual("explanation"),
        MappingProxyType(words),
        least,
        most,
    )
    section.done()
    return found


def load_settings(outer: Section, catalogue: Mapping[str, SettingKind]) -> Mapping[str, Setting]:
    """Read the `settings` of a procedure version; raises `ResourceError`."""
    found = {}
    for name, section in outer.named("settings").items():
        kind = catalogue.get(name)
        if kind is None:
            raise unknown_setting(outer, name, catalogue)
        value = section.values.get("value")
        section.asked.add("value")
        if problem := kind.problem(value):
            raise section.error("value", problem)
        found[name] = Setting(
            name,
            kind.reading,
            value if isinstance(value, str | int) else "",
            kind.choices,
            kind.title,
            kind.explanation,
            section.flag("confirmed", default=False),
        )
        section.done()
    return MappingProxyType(found)


def unknown_setting(
    outer: Section, name: str, catalogue: Mapping[str, SettingKind]
) -> ResourceError:
    """The error for a setting that the catalogue does not know."""
    known = ", ".join(sorted(catalogue))
    return outer.error(f"settings.{name}", f"is not a known setting; known are: {known}")
