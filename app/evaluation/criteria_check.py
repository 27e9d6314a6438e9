"""What is allowed in a criteria set and yet probably not meant: warnings for who writes one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as made_of
from itertools import pairwise
from types import MappingProxyType

from app.evaluation.criteria import CriteriaSet, Criterion, Kind, NumberRange
from app.evaluation.scoring import Answer, score
from app.kernel.text import Trilingual


@dataclass(frozen=True, slots=True)
class CriteriaWarning:
    """Something odd in a set.

    Codes: `maximum_is_not_full_marks` (the weights do not add up), `pass_mark_unreachable`,
    `minimum_unreachable`, `group_minimum_unreachable`, `evidence_never_asked`, `range_gap`,
    `range_overlap`, `text_missing`. `field` is the dotted field of the file to look at.
    """

    code: str
    field: str
    params: Mapping[str, object] = made_of(default_factory=lambda: MappingProxyType({}))


def check_criteria(criteria: CriteriaSet) -> tuple[CriteriaWarning, ...]:
    """Everything odd about a set; empty for a sound one."""
    return (
        *_marks(criteria),
        *(w for n, criterion in enumerate(criteria.criteria) for w in _criterion(n, criterion)),
        *_texts(criteria),
    )


def _marks(criteria: CriteriaSet) -> Iterator[CriteriaWarning]:
    found: list[CriteriaWarning] = []
    for column, profession_group in _readings(criteria):
        answers = {criteria.columns_by: Answer(column)} if column is not None else {}
        blank = score(criteria, answers, profession_group=profession_group)
        if criteria.full_marks is not None and blank.maximum != criteria.full_marks:
            params = {"maximum": blank.maximum, "full_marks": criteria.full_marks}
            found.append(CriteriaWarning("maximum_is_not_full_marks", "full_marks", params))
        if blank.maximum < blank.pass_mark:
            params = {"maximum": blank.maximum, "pass_mark": blank.pass_mark}
            found.append(CriteriaWarning("pass_mark_unreachable", "pass_mark", params))
        places = {group.code: n for n, group in enumerate(criteria.groups)}
        found.extend(
            CriteriaWarning(
                "group_minimum_unreachable",
                f"groups.{places[g.code]}.minimum",
                {"group": g.code, "minimum": g.minimum},
            )
            for g in blank.groups
            if g.minimum is not None and g.maximum < g.minimum
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


def _criterion(place: int, criterion: Criterion) -> Iterator[CriteriaWarning]:
    path, name = f"criteria.{place}", {"criterion": criterion.code}
    if criterion.minimum is not None and criterion.maximum < criterion.minimum:
        params = {**name, "minimum": criterion.minimum}
        yield CriteriaWarning("minimum_unreachable", f"{path}.minimum", params)
    below = criterion.evidence_below
    lowest = min((choice.value for choice in criterion.choices), default=None)
    if below is not None and lowest is not None and lowest >= below:
        yield CriteriaWarning("evidence_never_asked", f"{path}.evidence_below", name)
    if criterion.kind is Kind.NUMBER:
        yield from _ranges(f"{path}.ranges", criterion)


def _ranges(path: str, criterion: Criterion) -> Iterator[CriteriaWarning]:
    ordered = sorted(criterion.ranges, key=_start)
    for lower, upper in pairwise(ordered):
        field = f"{path}.{criterion.ranges.index(upper)}"
        params = {"criterion": criterion.code, "from": lower.below, "to": upper.low}
        if lower.below is None or upper.low is None or lower.below > upper.low:
            yield CriteriaWarning("range_overlap", field, params)
        elif lower.below < upper.low:
            yield CriteriaWarning("range_gap", field, params)


def _start(range_: NumberRange) -> tuple[bool, object]:
    return range_.low is not None, range_.low or 0


def _texts(criteria: CriteriaSet) -> Iterator[CriteriaWarning]:
    for path, place, text in _all_texts(criteria):
        for language in ("kk", "ru", "en"):
            if not getattr(text, language).strip():
                params = {"place": place, "language": language}
                yield CriteriaWarning("text_missing", f"{path}.{language}", params)


def _all_texts(criteria: CriteriaSet) -> Iterable[tuple[str, str, Trilingual]]:
    yield "title", "title", criteria.title
    for n, group in enumerate(criteria.groups):
        yield f"groups.{n}.title", group.code, group.title
    for n, criterion in enumerate(criteria.criteria):
        yield f"criteria.{n}.title", criterion.code, criterion.title
        if criterion.help is not None:
            yield f"criteria.{n}.help", criterion.code, criterion.help
        for m, choice in enumerate(criterion.choices):
            place = f"{criterion.code} {choice.value}"
            yield f"criteria.{n}.choices.{m}.anchor", place, choice.anchor
    for n, combination in enumerate(criteria.combinations):
        yield f"combinations.{n}.title", combination.code, combination.title
