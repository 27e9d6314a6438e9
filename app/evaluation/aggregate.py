"""The Commission's figures over its members' sheets (F33), and what they recommend (F34)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from app.evaluation.criteria import (
    ONE,
    ZERO,
    AggregateRule,
    CriteriaSet,
    Criterion,
    KnockOutRule,
    Method,
    NotApplicableRule,
)
from app.evaluation.scoring import CriterionScore, Reason, Scoring, to_hundredths
from app.kernel.ids import Id

_NOBODY = Id("")


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
    points: tuple[Decimal, ...] = ()
    """What the members gave, from the least to the most: in no order that tells who gave it."""


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
    """Those without a sheet, or with an unfinished one."""
    recommendation: Recommendation | None
    reasons: tuple[Reason, ...] = ()

    @property
    def coverage(self) -> tuple[int, int]:
        """Members counted, of members who were to score."""
        return len(self.counted), len(self.counted) + len(self.abstained) + len(self.missing)

    def without_names(self) -> "Aggregate":
        """The same figures with nobody's id in them, the totals from the least to the most."""
        return replace(
            self,
            totals=tuple((_NOBODY, total) for total in sorted(total for _, total in self.totals)),
            counted=(_NOBODY,) * len(self.counted),
            abstained=(_NOBODY,) * len(self.abstained),
            missing=(_NOBODY,) * len(self.missing),
        )


def aggregate(
    criteria: CriteriaSet,
    scorings: Sequence[MemberScoring],
    *,
    profession_group: str | None = None,
) -> Aggregate:
    """Put the members' sheets together; recused members are not handed in at all.

    Medians and means are rounded to hundredths (half up), and the rounded figure is the one
    compared with the mark. Members who abstained or have not finished are shown, not counted.
    Issue is recommended when the total reaches the pass mark, no knock-out counts by the set's
    rule, and every minimum is reached by the figures.
    """
    rule = criteria.aggregate
    sheets = {
        entry.member: entry.scoring
        for entry in scorings
        if entry.scoring is not None and entry.scoring.complete and not entry.abstained
    }
    abstained = tuple(entry.member for entry in scorings if entry.abstained)
    away = {*sheets, *abstained}
    totals, maximum, pass_mark, scaled = _on_one_scale(criteria, sheets, profession_group)
    total = _figure(rule.method, totals.values())
    spread = max(totals.values()) - min(totals.values()) if totals else None
    lines = tuple(
        _line(criterion, list(sheets.values()), rule)
        for criterion in criteria.asked_of(profession_group)
    )
    reasons: tuple[Reason, ...] = ()
    if total is not None:
        groups = tuple(_group_reasons(criteria, list(sheets.values())))
        reasons = (*_criterion_reasons(criteria, lines), *groups)
        if total < pass_mark:
            params = {"total": total, "pass_mark": pass_mark}
            reasons = (*reasons, Reason("below_pass_mark", params))
    return Aggregate(
        method=rule.method,
        total=total,
        maximum=maximum,
        pass_mark=pass_mark,
        spread=spread,
        scaled=scaled,
        diverges=_reaches(spread, rule.divergence),
        totals=tuple(totals.items()),
        criteria=lines,
        counted=tuple(sheets),
        abstained=abstained,
        missing=tuple(entry.member for entry in scorings if entry.member not in away),
        recommendation=_recommendation(total, reasons),
        reasons=reasons,
    )


def median(values: Iterable[Decimal]) -> Decimal | None:
    """The middle value, or half the sum of the two in the middle; None of no values."""
    ordered = sorted(values)
    if not ordered:
        return None
    half = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[half]
    return to_hundredths((ordered[half - 1] + ordered[half]) / 2)


def mean(values: Iterable[Decimal]) -> Decimal | None:
    """The arithmetic mean to hundredths; None of no values."""
    given = list(values)
    return to_hundredths(sum(given, ZERO) / len(given)) if given else None


def _figure(method: Method, values: Iterable[Decimal]) -> Decimal | None:
    return median(values) if method is Method.MEDIAN else mean(values)


def _on_one_scale(
    criteria: CriteriaSet, sheets: Mapping[Id, Scoring], profession_group: str | None
) -> tuple[dict[Id, Decimal], Decimal | None, Decimal, bool]:
    """Totals that may be compared, their maximum and their pass mark, and whether scaled.

    Members who agree on what applies keep their totals as they gave them. Where they differ and
    the set shrinks the pass mark in proportion, every total is brought to its full maximum.
    """
    own = criteria.pass_mark_for(profession_group)
    totals = {member: scoring.total for member, scoring in sheets.items()}
    maxima = {scoring.maximum for scoring in sheets.values()}
    if not sheets:
        return totals, None, own, False
    if len(maxima) == 1:
        return totals, maxima.pop(), max(s.pass_mark for s in sheets.values()), False
    full = max(scoring.full_maximum for scoring in sheets.values())
    if criteria.not_applicable is NotApplicableRule.MAXIMUM_ONLY:
        return totals, full, own, False
    brought = {
        member: to_hundredths(scoring.total * scoring.full_maximum / scoring.maximum)
        if scoring.maximum
        else ZERO
        for member, scoring in sheets.items()
    }
    return brought, full, own, True


def _line(
    criterion: Criterion, sheets: Sequence[Scoring], rule: AggregateRule
) -> CriterionAggregate:
    found = [score for sheet in sheets if (score := sheet.criterion(criterion.code))]
    scored: list[CriterionScore] = [score for score in found if not score.not_applicable]
    points = [score.points for score in scored]
    maximum = max((score.maximum for score in scored), default=criterion.maximum)
    limit = None if rule.criterion_divergence is None else rule.criterion_divergence * maximum
    spread = max(points) - min(points) if points else None
    return CriterionAggregate(
        code=criterion.code,
        maximum=maximum,
        median=median(points),
        mean=mean(points),
        lowest=min(points, default=None),
        highest=max(points, default=None),
        scored=len(scored),
        not_applicable=len(found) - len(scored),
        knock_outs=sum(score.knocked_out for score in scored),
        diverges=_reaches(spread, limit),
        points=tuple(sorted(points)),
    )


def _reaches(spread: Decimal | None, limit: Decimal | None) -> bool:
    return spread is not None and spread > 0 and limit is not None and spread >= limit


def _criterion_reasons(
    criteria: CriteriaSet, lines: Sequence[CriterionAggregate]
) -> Iterable[Reason]:
    rule = criteria.aggregate
    least = ONE / 2 if rule.knock_out is KnockOutRule.MAJORITY else ZERO
    for line in lines:
        if line.knock_outs > least * line.scored:
            params = {"criterion": line.code, "members": line.knock_outs, "of": line.scored}
            yield Reason("knock_out", params)
    for line in lines:
        minimum = criteria.criterion(line.code).minimum
        points = line.median if rule.method is Method.MEDIAN else line.mean
        if minimum is not None and points is not None and points < minimum:
            params = {"criterion": line.code, "points": points, "minimum": minimum}
            yield Reason("below_minimum", params)


def _group_reasons(criteria: CriteriaSet, sheets: Sequence[Scoring]) -> Iterable[Reason]:
    """Groups whose figure misses its minimum; compared by the same figure of their minimums."""
    for position, group in enumerate(criteria.groups):
        if group.minimum is None:
            continue
        scores = [sheet.groups[position] for sheet in sheets]
        points = _figure(criteria.aggregate.method, (score.points for score in scores))
        minimum = _figure(criteria.aggregate.method, (score.minimum or ZERO for score in scores))
        if points is not None and minimum is not None and points < minimum:
            params = {"group": group.code, "points": points, "minimum": minimum}
            yield Reason("group_below_minimum", params)


def _recommendation(total: Decimal | None, reasons: tuple[Reason, ...]) -> Recommendation | None:
    if total is None:
        return None
    return Recommendation.REFUSE if reasons else Recommendation.ISSUE
