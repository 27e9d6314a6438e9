"""What retention keeps: adopted terms, holds, acts of destruction and what is left of papers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.kernel.ids import Id
from app.kernel.records import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class AdoptedTerms(Fact):
    """An administrator adopted terms of keeping by an order; until then they are a sample.

    The latest fact counts. The terms are written into it: a later file never moves them.
    """

    code: str
    terms_version: str
    order_number: str
    order_date: date
    terms: Mapping[str, Mapping[str, object]]
    """By kind ("draft", "P1.issue", ...): "years" and "days" to be kept, or "permanent"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold(Fact):
    """Somebody forbade to destroy a dossier, or allowed it again; the latest fact counts."""

    dossier: Id
    holds: bool
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Destruction(Fact):
    """Dossiers were destroyed by an act. It names them by their ids alone."""

    act_number: str
    act_date: date
    dossiers: tuple[Id, ...]
    counts: Mapping[str, object]
    """How much of each kind was destroyed: "documents", "bytes", "evaluations" and so on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DestroyedPaper(Fact):
    """What is left of a number that was given, so that the registers have no gap.

    It has the id of what was destroyed, and nothing personal.
    """

    destruction: Id
    kind: str
    """"dossier", "notice", "certificate", or "hearing": an item of a protocol."""
    number: str
    """Of a hearing the protocol's, whose date `dated` is."""
    dated: date
    procedure: str
    outcome: str
