"""The draft of the Commission's recommendation and its reasoned grounds (para 7.3, F34).

The figures propose, the vote decides: where the vote departs from the figures, the secretary
writes the grounds.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.evaluation.aggregate import Aggregate, Recommendation
from app.evaluation.criteria import CriteriaSet, Method
from app.evaluation.scoring import Reason
from app.evaluation.wording import Wording
from app.kernel.text import Trilingual


@dataclass(frozen=True, slots=True)
class Ground:
    """One ground of a refusal. `criterion` is empty where no single criterion is behind it."""

    code: str
    params: Mapping[str, object]
    criterion: str
    text: Trilingual
    paragraph: str = ""


@dataclass(frozen=True, slots=True)
class DraftRecommendation:
    """What the figures propose; `recommendation` None while no sheet counts."""

    recommendation: Recommendation | None
    grounds: tuple[Ground, ...] = ()

    @property
    def weak_criteria(self) -> tuple[str, ...]:
        """Criteria behind the grounds, each once, in the order of the grounds."""
        return tuple(dict.fromkeys(g.criterion for g in self.grounds if g.criterion))


def draft_recommendation(
    criteria: CriteriaSet, figures: Aggregate, wording: Wording
) -> DraftRecommendation:
    """Propose issue, or refusal with a ground for each reason.

    A total below the pass mark is followed by the criteria that earned at most half of their
    maximum, worst first: they are why it is below.
    """
    reasons = [*figures.reasons]
    if any(reason.code == "below_pass_mark" for reason in reasons):
        named = {reason.params.get("criterion") for reason in reasons}
        reasons.extend(r for r in _weak(criteria, figures) if r.params["criterion"] not in named)
    grounds = tuple(_ground(criteria, reason, wording) for reason in reasons)
    return DraftRecommendation(figures.recommendation, grounds)


def _weak(criteria: CriteriaSet, figures: Aggregate) -> Iterator[Reason]:
    weak = []
    for position, line in enumerate(figures.criteria):
        points = line.median if criteria.aggregate.method is Method.MEDIAN else line.mean
        if points is not None and line.maximum and points * 2 <= line.maximum:
            params = {"criterion": line.code, "points": points, "maximum": line.maximum}
            weak.append((points / line.maximum, position, Reason("weak_criterion", params)))
    yield from (reason for _, _, reason in sorted(weak, key=lambda entry: entry[:2]))


def _ground(criteria: CriteriaSet, reason: Reason, wording: Wording) -> Ground:
    criterion = str(reason.params.get("criterion", ""))
    paragraph = criteria.criterion(criterion).paragraph if criterion else "7.3"
    text = wording.of(criteria, reason)
    return Ground(reason.code, reason.params, criterion, text, paragraph)
