"""What is allowed in a criteria set and yet probably not meant: warnings for who writes one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType

from app.evaluation.criteria import CriteriaSet, Criterion, Kind, NumberRange
from app.evaluation.scoring import Answer, score
from app.kernel.text import Trilingual


@dataclass(frozen=True, slots=True)
class CriteriaWarning:
    """Something odd in a set.

    Codes: `maximum_is_not_full_marks` (the weights do not add up), `pass_mark_unreachable`,
    `minimum_unreachable`, `group_minimum_unreachable`, `range_gap`, `range_overlap`,
    `text_missing`.
    """

    code: str
    params: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))


def check_criteria(criteria: CriteriaSet) -> tuple[CriteriaWarning, ...]:
    """Everything odd about a set; empty for a sound one."""
    return (
        *_marks(criteria),
        *(warning for criterion in criteria.criteria for warning in _ranges(criterion)),
        *_texts(criteria),
    )


def _marks(criteria: CriteriaSet) -> Iterator[CriteriaWarning]:
    found: list[CriteriaWarning] = []
    for column, profession_group in _readings(criteria):
        answers = {criteria.columns_by: Answer(column)} if column is not None else {}
        blank = score(criteria, answers, profession_group=profession_group)
        if criteria.full_marks is not None and blank.maximum != criteria.full_marks:
            params = {"maximum": blank.maximum, "full_marks": criteria.full_marks}
            found.append(CriteriaWarning("maximum_is_not_full_marks", params))
        if blank.maximum < blank.pass_mark:
            params = {"maximum": blank.maximum, "pass_mark": blank.pass_mark}
            found.append(CriteriaWarning("pass_mark_unreachable", params))
        found.extend(
            CriteriaWarning("group_minimum_unreachable", {"group": g.code, "minimum": g.minimum})
            for g in blank.groups
            if g.minimum is not None and g.maximum < g.minimum
        )
    found.extend(
        CriteriaWarning("minimum_unreachable", {"criterion": c.code, "minimum": c.minimum})
        for c in criteria.criteria
        if c.minimum is not None and c.maximum < c.minimum
    )
    yield from (warning for n, warning in enumerate(found) if warning not in found[:n])


def _readings(criteria: CriteriaSet) -> Iterator[tuple[int | None, str | None]]:
    """Every column with every profession group: the sets that sheets are scored by."""
    columns: list[int | None] = [None]
    if criteria.columns_by:
        columns = [choice.value for choice in criteria.criterion(criteria.columns_by).choices]
    groups: list[str | None] = [group.code for group in criteria.profession_groups] or [None]
    for column in columns:
        for group in groups:
            yield column, group


def _ranges(criterion: Criterion) -> Iterator[CriteriaWarning]:
    if criterion.kind is not Kind.NUMBER:
        return
    ordered = sorted(criterion.ranges, key=_start)
    for lower, upper in pairwise(ordered):
        params = {"criterion": criterion.code, "from": lower.below, "to": upper.low}
        if lower.below is None or upper.low is None or lower.below > upper.low:
            yield CriteriaWarning("range_overlap", params)
        elif lower.below < upper.low:
            yield CriteriaWarning("range_gap", params)


def _start(range_: NumberRange) -> tuple[bool, object]:
    return range_.low is not None, range_.low or 0


def _texts(criteria: CriteriaSet) -> Iterator[CriteriaWarning]:
    for place, text in _all_texts(criteria):
        for language in ("kk", "ru", "en"):
            if not getattr(text, language).strip():
                yield CriteriaWarning("text_missing", {"place": place, "language": language})


def _all_texts(criteria: CriteriaSet) -> Iterable[tuple[str, Trilingual]]:
    yield "title", criteria.title
    for group in criteria.groups:
        yield group.code, group.title
    for criterion in criteria.criteria:
        yield criterion.code, criterion.title
        for choice in criterion.choices:
            yield f"{criterion.code} {choice.value}", choice.anchor
    for combination in criteria.combinations:
        yield combination.code, combination.title
