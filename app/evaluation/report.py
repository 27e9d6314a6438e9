"""A scored sheet for the command line: as JSON-ready data, and as plain rows."""

from collections.abc import Iterator
from decimal import Decimal

from app.evaluation.criteria import CriteriaSet
from app.evaluation.scoring import Reason, Scoring
from app.evaluation.wording import Wording, number_text
from app.kernel.text import Language


def report_data(criteria: CriteriaSet, scoring: Scoring, wording: Wording) -> dict[str, object]:
    """The result as JSON-ready data: set, total, verdict, groups, criteria, reasons.

    Numbers are JSON numbers of the very digits of the score. The points of the groups that stand
    in no other, and of the criteria and combinations in no group, add up to `total`.
    """
    return {
        "criteria_set": criteria.code,
        "total": _number(scoring.total),
        "passed": scoring.passed,
        "groups": [
            {
                "code": group.code,
                "points": _number(group.points),
                "maximum": _number(group.maximum),
                "combinations": [
                    {"code": score.code, "points": _number(score.points)}
                    for score, combination in zip(
                        scoring.combinations, criteria.combinations, strict=True
                    )
                    if combination.group == group.code and score.points
                ],
            }
            for group in scoring.groups
        ],
        "criteria": [
            {
                "code": score.code,
                "group": criteria.criterion(score.code).group,
                "points": _number(score.points),
                "maximum": _number(score.maximum),
                "not_applicable": score.not_applicable,
            }
            for score in scoring.criteria
        ],
        "reasons": [_reason(criteria, reason, wording) for reason in scoring.reasons],
    }


def report_rows(
    criteria: CriteriaSet,
    scoring: Scoring,
    wording: Wording,
    language: Language = Language.EN,
) -> Iterator[tuple[str, ...]]:
    """The same as rows (name, points, maximum), then the total, then each reason alone."""

    def row(name: str, points: Decimal, maximum: Decimal) -> tuple[str, ...]:
        return name, number_text(points, language), number_text(maximum, language)

    for score in scoring.criteria:
        title = criteria.criterion(score.code).title.in_(language)
        if score.not_applicable:
            yield title, "n/a", "0"
        else:
            yield row(title, score.points, score.maximum)
    for earned, combination in zip(scoring.combinations, criteria.combinations, strict=True):
        if earned.points:
            yield row(combination.title.in_(language), earned.points, earned.maximum)
    for group in scoring.groups:
        yield row(criteria.group(group.code).title.in_(language), group.points, group.maximum)
    yield row(criteria.title.in_(language), scoring.total, scoring.maximum)
    for reason in scoring.reasons:
        yield (wording.of(criteria, reason).in_(language),)


def _reason(criteria: CriteriaSet, reason: Reason, wording: Wording) -> dict[str, object]:
    text = wording.of(criteria, reason)
    params = {
        name: _number(value) if isinstance(value, Decimal) else value
        for name, value in reason.params.items()
    }
    return {"code": reason.code, **params, "kk": text.kk, "ru": text.ru, "en": text.en}


def _number(value: Decimal) -> int | float:
    """JSON has no decimals: whole numbers stay whole, others print the digits they have."""
    return int(value) if value == value.to_integral_value() else float(value)
