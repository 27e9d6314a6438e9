"""A check and what it found, in words that follow the language in use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from ui.i18n.noop import QT_TRANSLATE_NOOP

CONTEXT = "SelfTest"
_FAULT = QT_TRANSLATE_NOOP("SelfTest", "did not come to an end: {fault}")


def _said(text: str, blanks: Mapping[str, object]) -> str:
    return QCoreApplication.translate(CONTEXT, text).format_map(blanks)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: whether all is well, and one line that says more.

    `text` is English with {blanks}, marked for translation in the context of the self-test.
    """

    ok: bool
    text: str
    blanks: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def said(self) -> str:
        """The line in the language in use."""
        return _said(self.text, self.blanks)


@dataclass(frozen=True, slots=True)
class Check:
    """One check. Its id stays the same from version to version: programs read it."""

    id: str
    text: str
    """Its name, English with {blanks}, marked for translation."""
    look: Callable[[], Finding]
    blanks: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def label(self) -> str:
        """Its name in the language in use."""
        return _said(self.text, self.blanks)

    def perform(self) -> Finding:
        """Look; whatever goes wrong at looking is a finding too, and the next check goes on."""
        try:
            return self.look()
        except Exception as fault:  # noqa: BLE001 - a broken installation breaks in any way
            return bad(_FAULT, fault=_one_line(fault))


def good(text: str, /, **blanks: object) -> Finding:
    """All is well."""
    return Finding(ok=True, text=text, blanks=blanks)


def bad(text: str, /, **blanks: object) -> Finding:
    """Something is missing or does not work."""
    return Finding(ok=False, text=text, blanks=blanks)


def performed(checks: Iterable[Check]) -> Iterator[tuple[Check, Finding]]:
    """Each check with its finding, as soon as it is there."""
    for check in checks:
        yield check, check.perform()


def _one_line(fault: Exception) -> str:
    return f"{type(fault).__name__}: {' '.join(str(fault).split())}"[:300]
