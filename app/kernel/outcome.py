"""What a use case answers: it was done, or it is refused and why. Neither is an exception."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Generic, TypeVar

from app.kernel.ids import Id

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Refusal:
    """An expected no. The words are in ui/i18n under `code`; `params` fill their places."""

    code: str
    params: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    paragraph: str | None = None
    """Paragraph of the regulation, such as "7.1", or the reading, such as "A1"."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Which things a committed act touched, so that the screens that show them refresh."""

    touched: frozenset[tuple[str, Id]] = frozenset()

    def of(self, entity: str) -> frozenset[Id]:
        """Ids of the touched things of one kind, such as "Dossier"."""
        return frozenset(id_ for kind, id_ in self.touched if kind == entity)

    def touches(self, *entities: str) -> bool:
        """Whether anything of these kinds was touched."""
        return any(kind in entities for kind, _ in self.touched)


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """An act that is on disk: its value and what it touched."""

    value: T
    changes: Changes


Outcome = Done[T] | Refusal
"""What every use case returns."""
