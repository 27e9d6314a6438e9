"""The reason bank: codes with their words in Kazakh, Russian and English (resources/reasons).

A reason that lacks a language is not loaded: a refusal never leaves the office half written.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.kernel.resource import RESOURCES, Section, read_resource
from app.kernel.text import Trilingual

_PLACE = re.compile(r"\{(\w+)\}")
_CODE = re.compile(r"[a-z][a-z0-9_]*")


class ReasonKind(StrEnum):
    """Where a reason is asked for."""

    INTAKE_REFUSAL = "intake_refusal"
    SERVICE_REFUSAL = "service_refusal"
    WITHDRAWAL = "withdrawal"
    REISSUE = "reissue"
    DUPLICATE = "duplicate"
    RECUSAL = "recusal"
    LATE = "late"
    RETURN = "return"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason. `text` may have places such as "{valid_until}", the same in each language."""

    code: str
    kind: ReasonKind
    text: Trilingual
    paragraph: str
    criterion: str = ""
    """The criterion that the reason answers for, or ""."""
    sample: bool = False
    offered: bool = True
    """False for a reason that only old dossiers still have."""

    @property
    def places(self) -> frozenset[str]:
        """Names of the places that `filled` needs values for."""
        return frozenset(_PLACE.findall(self.text.kk))

    def filled(self, values: Mapping[str, str | Trilingual]) -> Trilingual:
        """The text with its places filled; a place without a value shows as "…"."""
        words = {name: values.get(name, "…") for name in self.places}

        def one(text: str, language: str) -> str:
            for name, value in words.items():
                word = getattr(value, language) if isinstance(value, Trilingual) else value
                text = text.replace(f"{{{name}}}", word)
            return text

        return Trilingual(one(self.text.kk, "kk"), one(self.text.ru, "ru"), one(self.text.en, "en"))


class ReasonBank:
    """All reasons, by kind and code."""

    def __init__(self, reasons: tuple[Reason, ...]) -> None:
        self._reasons = {(reason.kind, reason.code): reason for reason in reasons}

    def of(self, kind: ReasonKind) -> tuple[Reason, ...]:
        """The reasons of a kind that are offered, in the order of the file."""
        return tuple(r for r in self._reasons.values() if r.kind is kind and r.offered)

    def get(self, kind: ReasonKind, code: str) -> Reason | None:
        """One reason, also one that is no longer offered."""
        return self._reasons.get((kind, code))

    def for_criterion(self, criterion: str) -> tuple[Reason, ...]:
        """The grounds of refusal that answer for a criterion."""
        return tuple(r for r in self.of(ReasonKind.SERVICE_REFUSAL) if r.criterion == criterion)


def load_reasons(folder: Path = RESOURCES / "reasons") -> ReasonBank:
    """Read every file of the folder; `ResourceError` names the file, line and field."""
    reasons: dict[tuple[ReasonKind, str], Reason] = {}
    for file in sorted(folder.glob("*.toml")):
        top = read_resource(file)
        kind = _kind(top)
        sample = top.flag("sample")
        for section in top.sections("reason"):
            reason = _reason(section, kind, sample=sample)
            if (kind, reason.code) in reasons:
                raise section.error("code", f"{reason.code} is there twice")
            reasons[kind, reason.code] = reason
        top.done()
    return ReasonBank(tuple(reasons.values()))


def _kind(top: Section) -> ReasonKind:
    name = top.text("kind")
    if name not in set(ReasonKind):
        raise top.error("kind", f"must be one of {', '.join(ReasonKind)}, not {name}")
    return ReasonKind(name)


def _reason(section: Section, kind: ReasonKind, *, sample: bool) -> Reason:
    text = section.trilingual("text")
    for language in ("kk", "ru", "en"):
        words = getattr(text, language)
        if not words.strip():
            raise section.error(f"text.{language}", "is empty")
        if set(_PLACE.findall(words)) != set(_PLACE.findall(text.kk)):
            raise section.error(f"text.{language}", "has other places than text.kk")
    code = section.text("code")
    if not _CODE.fullmatch(code):
        raise section.error("code", "must be lower case letters, digits and _")
    reason = Reason(
        code,
        kind,
        text,
        section.text("paragraph"),
        section.text("criterion", ""),
        section.flag("sample", sample),
        section.flag("offered", True),
    )
    section.done()
    return reason
