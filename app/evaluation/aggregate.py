"""The Commission's figures over its members' sheets (F33), and what they recommend (F34)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from app.evaluation.criteria import (
    ZERO,
    CriteriaSet,
    KnockOutRule,
    Method,
    NotApplicableRule,
)
from app.evaluation.scoring import HUNDREDTH, CriterionScore, Reason, Scoring
from app.kernel.ids import Id


class Recommendation(StrEnum):
    """What the figures say; the Commission's vote may say otherwise."""

    ISSUE = "issue"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class MemberScoring:
    """One member's sheet. No scoring: not submitted. Abstained: no competence, or unwilling."""

    member: Id
    scoring: Scoring | None
    abstained: bool = False


@dataclass(frozen=True, slots=True)
class CriterionAggregate:
    """One criterion over the members who gave it points; None where nobody did."""

    code: str
    maximum: Decimal
    median: Decimal | None = None
    mean: Decimal | None = None
    lowest: Decimal | None = None
    highest: Decimal | None = None
    scored: int = 0
    not_applicable: int = 0
    knock_outs: int = 0
    diverges: bool = False


@dataclass(frozen=True, slots=True)
class Aggregate:
    """The figures of one dossier. Everything is None or empty while no sheet counts."""

    method: Method
    total: Decimal | None
    maximum: Decimal | None
    pass_mark: Decimal
    spread: Decimal | None
    scaled: bool
    """Members differed in what applies: their totals were brought to the full scale."""
    diverges: bool
    totals: tuple[tuple[Id, Decimal], ...]
    """What each counted member gave, on the scale of `total`."""
    criteria: tuple[CriterionAggregate, ...]
    counted: tuple[Id, ...]
    abstained: tuple[Id, ...]
    missing: tuple[Id, ...]
    recommendation: Recommendation | None
    reasons: tuple[Reason, ...] = field(default=())

    @property
    def coverage(self) -> tuple[int, int]:
        """Members counted, of members who were to score."""
        return len(self.counted), len(self.counted) + len(self.abstained) + len(self.missing)
