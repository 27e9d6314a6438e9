"""Criteria sets as TOML; the format is described in resources/criteria/README.md."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from app.evaluation.criteria import (
    ONE,
    AdoptionOrder,
    AggregateRule,
    Choice,
    Combination,
    Condition,
    CriteriaSet,
    Criterion,
    Group,
    Kind,
    KnockOutRule,
    Method,
    NotApplicableRule,
    NumberRange,
    ProfessionGroup,
)
from app.evaluation.criteria_check import check_criteria
from app.evaluation.criteria_references import broken
from app.kernel.resource import (
    RESOURCES,
    ResourceError,
    Section,
    parse_resource,
    read_resource,
)

CRITERIA = RESOURCES / "criteria"

__all__ = ["CRITERIA", "check_criteria", "load_criteria", "parse_criteria", "read_values"]

E = TypeVar("E", bound=StrEnum)
P = TypeVar("P")


def load_criteria(path: Path) -> CriteriaSet:
    """Read a criteria set; `ResourceError` names the file, line and field of a mistake."""
    return _whole(read_resource(path))


def parse_criteria(text: str, name: str) -> CriteriaSet:
    """Read a criteria set from the text of its file; errors call the text by `name`."""
    return _whole(parse_resource(text, Path(name)))


def read_values(
    values: Mapping[str, object], name: str
) -> tuple[CriteriaSet | None, tuple[ResourceError, ...]]:
    """A set from the values of its file, as an editor has them, and all that is wrong with it.

    Each part (head, group, criterion, combination) tells its first mistake; what only the whole
    set shows is told once every part can be read. There is a set where nothing is wrong.
    """
    found: list[ResourceError] = []
    criteria = _read(Section(Path(name), "", values, {}, set()), found)
    return (None if found else criteria), tuple(found)


def _whole(top: Section) -> CriteriaSet:
    found: list[ResourceError] = []
    criteria = _read(top, found)
    if criteria is None or found:
        raise found[0]
    return criteria


def _read(top: Section, found: list[ResourceError]) -> CriteriaSet | None:
    head = _part(_head, top, found)
    groups = _parts(_group, top, "groups", found)
    professions = _parts(_profession, top, "profession_groups", found)
    criteria = _parts(_criterion, top, "criteria", found)
    combinations = _parts(_combination, top, "combinations", found)
    if head is not None:
        _part(Section.done, top, found)
    if head is None or found:
        return None
    whole = replace(
        head,
        groups=groups,
        profession_groups=professions,
        criteria=criteria,
        combinations=combinations,
    )
    found.extend(top.error(path, problem) for path, problem in broken(whole))
    return whole


def _parts(
    make: Callable[[Section], P], top: Section, field: str, found: list[ResourceError]
) -> tuple[P, ...]:
    sections = _part(lambda top: top.sections(field), top, found) or ()
    made = (_part(make, section, found) for section in sections)
    return tuple(part for part in made if part is not None)


def _part(make: Callable[[Section], P], section: Section, found: list[ResourceError]) -> P | None:
    """One part of the file; a mistake in it does not hide those of the others."""
    try:
        return make(section)
    except ResourceError as mistake:
        found.append(mistake)
        return None


def _head(top: Section) -> CriteriaSet:
    """The set without its parts."""
    return CriteriaSet(
        code=_name(top, "code"),
        version=_name(top, "version"),
        title=top.trilingual("title"),
        criteria=(),
        pass_mark=top.decimal("pass_mark"),
        sample=top.flag("sample", default=False),
        order=_order(top),
        not_applicable=_one_of(
            top, "not_applicable", NotApplicableRule, NotApplicableRule.IN_PROPORTION
        ),
        aggregate=_aggregate(top),
        full_marks=_optional(top, "full_marks"),
        columns_by=top.text("columns_by", ""),
        source=top.text("source", ""),
        masked=top.flag("masked", default=False),
    )


def _name(section: Section, field: str) -> str:
    name = section.text(field)
    if not name.strip():
        raise section.error(field, "must not be empty")
    return name


def _optional(section: Section, field: str) -> Decimal | None:
    return section.decimal(field) if section.has(field) else None


def _one_of(section: Section, field: str, kind: type[E], default: E | None = None) -> E:
    if default is not None and not section.has(field):
        return default
    value = section.text(field)
    known = [member.value for member in kind]
    if value not in known:
        raise section.error(field, f"must be one of {', '.join(known)}, not {value!r}")
    return kind(value)


def _columns(section: Section, field: str) -> tuple[Decimal, tuple[Decimal, ...]]:
    """Points as one number, or as a list with one number for each column."""
    if not isinstance(section.values.get(field), list):
        return section.decimal(field), ()
    columns = section.decimals(field)
    if not columns:
        raise section.error(field, "must not be an empty list")
    return columns[0], columns


def _order(top: Section) -> AdoptionOrder | None:
    if not top.has("order"):
        return None
    section = top.section("order")
    order = AdoptionOrder(_name(section, "number"), section.day("date"))
    section.done()
    return order


def _aggregate(top: Section) -> AggregateRule:
    if not top.has("aggregate"):
        return AggregateRule()
    section = top.section("aggregate")
    rule = AggregateRule(
        method=_one_of(section, "method", Method, Method.MEDIAN),
        divergence=_optional(section, "divergence"),
        criterion_divergence=_optional(section, "criterion_divergence"),
        knock_out=_one_of(section, "knock_out", KnockOutRule, KnockOutRule.MAJORITY),
    )
    section.done()
    return rule


def _group(section: Section) -> Group:
    cap, columns = _columns(section, "cap") if section.has("cap") else (None, ())
    group = Group(
        code=_name(section, "code"),
        title=section.trilingual("title"),
        cap=cap,
        minimum=_optional(section, "minimum"),
        within=section.text("within", ""),
        cap_columns=columns,
    )
    section.done()
    return group


def _profession(section: Section) -> ProfessionGroup:
    group = ProfessionGroup(
        _name(section, "code"), section.trilingual("title"), _optional(section, "pass_mark")
    )
    section.done()
    return group


def _criterion(section: Section) -> Criterion:
    kind = _one_of(section, "kind", Kind, Kind.CHOICE)
    scale, other = ("choices", "ranges") if kind is Kind.CHOICE else ("ranges", "choices")
    if section.has(other):
        raise section.error(other, f"a criterion of kind {kind.value} has {scale}")
    criterion = Criterion(
        code=_name(section, "code"),
        group=section.text("group", ""),
        title=section.trilingual("title"),
        kind=kind,
        choices=tuple(_choice(place) for place in section.sections("choices")),
        ranges=tuple(_range(place) for place in section.sections("ranges")),
        help=section.trilingual("help") if section.has("help") else None,
        weight=section.decimal("weight", ONE),
        required=section.flag("required", default=True),
        not_applicable=section.flag("not_applicable", default=False),
        minimum=_optional(section, "minimum"),
        evidence_below=section.whole("evidence_below") if section.has("evidence_below") else None,
        profession_groups=section.texts("profession_groups", ()),
        paragraph=section.text("paragraph", ""),
    )
    section.done()
    if not criterion.places:
        raise section.error(scale, "is missing or empty")
    if criterion.weight < 0:
        raise section.error("weight", "must not be negative")
    _refuse_twins(section, scale, [choice.value for choice in criterion.choices])
    return criterion


def _choice(section: Section) -> Choice:
    points, columns = _columns(section, "points")
    choice = Choice(
        value=section.whole("value"),
        points=points,
        anchor=section.trilingual("anchor"),
        comment_required=section.flag("comment_required", default=False),
        knock_out=section.flag("knock_out", default=False),
        columns=columns,
    )
    section.done()
    return choice


def _bounds(section: Section) -> tuple[Decimal | None, Decimal | None]:
    low, below = _optional(section, "from"), _optional(section, "below")
    if low is not None and below is not None and low >= below:
        raise section.error("below", f"must be above from ({low})")
    return low, below


def _range(section: Section) -> NumberRange:
    low, below = _bounds(section)
    points, columns = _columns(section, "points")
    range_ = NumberRange(
        low=low,
        below=below,
        points=points,
        comment_required=section.flag("comment_required", default=False),
        knock_out=section.flag("knock_out", default=False),
        columns=columns,
    )
    section.done()
    return range_


def _condition(section: Section) -> Condition:
    criteria = section.texts("criteria", ())
    if section.has("criterion"):
        criteria = (section.text("criterion"), *criteria)
    if not criteria:
        raise section.error("criterion", "is missing")
    low, below = _bounds(section)
    values = section.values.get("values", [])
    section.asked.add("values")
    if not isinstance(values, list) or not all(type(value) is int for value in values):
        raise section.error("values", "must be a list of whole numbers")
    if bool(values) == (low is not None or below is not None):
        raise section.error("values", "give either values or from and below")
    section.done()
    return Condition(criteria, tuple(values), low, below)


def _combination(section: Section) -> Combination:
    points, columns = _columns(section, "points")
    combination = Combination(
        code=_name(section, "code"),
        title=section.trilingual("title"),
        group=section.text("group", ""),
        points=points,
        all_of=tuple(_condition(part) for part in section.sections("all")),
        any_of=tuple(_condition(part) for part in section.sections("any")),
        one_of=section.text("one_of", ""),
        columns=columns,
    )
    section.done()
    if not combination.all_of and not combination.any_of:
        raise section.error("all", "a combination needs conditions in all or any")
    return combination


def _refuse_twins(section: Section, scale: str, values: list[int]) -> None:
    for position, value in enumerate(values):
        if value in values[:position]:
            raise section.error(f"{scale}.{position}.value", f"{value} is there twice")
