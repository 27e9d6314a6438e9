"""A criteria set written out as the TOML file that gives it back."""

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from enum import StrEnum

from app.evaluation.criteria import (
    ONE,
    Choice,
    Combination,
    Condition,
    CriteriaSet,
    Criterion,
    Group,
    NumberRange,
    ProfessionGroup,
)
from app.kernel.text import Trilingual

Field = tuple[str, object]


def to_text(criteria: CriteriaSet) -> str:
    """The text of the set's file; `parse_criteria` of it gives an equal set."""
    parts = [_fields(_head(criteria))]
    if criteria.order is not None:
        parts.append(f"[order]\n{_fields(_order(criteria))}")
    parts.append(f"[aggregate]\n{_fields(_aggregate(criteria))}")
    for name, rows in (
        ("profession_groups", map(_profession, criteria.profession_groups)),
        ("groups", map(_group, criteria.groups)),
    ):
        parts.extend(f"[[{name}]]\n{_fields(row)}" for row in rows)
    for criterion in criteria.criteria:
        parts.append(f"[[criteria]]\n{_fields(_criterion(criterion))}")
        parts.extend(f"[[criteria.choices]]\n{_fields(_choice(c))}" for c in criterion.choices)
        parts.extend(f"[[criteria.ranges]]\n{_fields(_range(r))}" for r in criterion.ranges)
    for combination in criteria.combinations:
        parts.append(f"[[combinations]]\n{_fields(_combination(combination))}")
        for name, conditions in (("all", combination.all_of), ("any", combination.any_of)):
            parts.extend(f"[[combinations.{name}]]\n{_fields(_condition(c))}" for c in conditions)
    return "\n".join(parts)


def _head(criteria: CriteriaSet) -> Iterator[Field]:
    yield from (("code", criteria.code), ("version", criteria.version))
    yield from (("title", criteria.title), ("sample", criteria.sample))
    yield from (("source", criteria.source or None), ("pass_mark", criteria.pass_mark))
    yield from (("full_marks", criteria.full_marks), ("not_applicable", criteria.not_applicable))
    yield from (("columns_by", criteria.columns_by or None), ("masked", criteria.masked or None))


def _order(criteria: CriteriaSet) -> Iterator[Field]:
    if criteria.order is not None:
        yield from (("number", criteria.order.number), ("date", criteria.order.date))


def _aggregate(criteria: CriteriaSet) -> Iterator[Field]:
    rule = criteria.aggregate
    yield from (("method", rule.method), ("knock_out", rule.knock_out))
    yield "divergence", rule.divergence
    yield "criterion_divergence", rule.criterion_divergence


def _profession(group: ProfessionGroup) -> Iterator[Field]:
    yield from (("code", group.code), ("title", group.title), ("pass_mark", group.pass_mark))


def _group(group: Group) -> Iterator[Field]:
    yield from (("code", group.code), ("title", group.title), ("within", group.within or None))
    yield from (("cap", group.cap_columns or group.cap), ("minimum", group.minimum))


def _criterion(criterion: Criterion) -> Iterator[Field]:
    yield from (("code", criterion.code), ("group", criterion.group or None))
    yield from (("title", criterion.title), ("help", criterion.help), ("kind", criterion.kind))
    yield "weight", None if criterion.weight == ONE else criterion.weight
    yield "required", None if criterion.required else False
    yield "not_applicable", criterion.not_applicable or None
    yield from (("minimum", criterion.minimum), ("evidence_below", criterion.evidence_below))
    yield "profession_groups", list(criterion.profession_groups) or None
    yield "paragraph", criterion.paragraph or None


def _choice(choice: Choice) -> Iterator[Field]:
    yield from (("value", choice.value), ("points", choice.columns or choice.points))
    yield from (("anchor", choice.anchor), ("comment_required", choice.comment_required or None))
    yield "knock_out", choice.knock_out or None


def _range(range_: NumberRange) -> Iterator[Field]:
    yield from (("from", range_.low), ("below", range_.below))
    yield from (("points", range_.columns or range_.points),)
    yield "comment_required", range_.comment_required or None
    yield "knock_out", range_.knock_out or None


def _combination(combination: Combination) -> Iterator[Field]:
    yield from (("code", combination.code), ("title", combination.title))
    yield from (("group", combination.group or None), ("one_of", combination.one_of or None))
    yield "points", combination.columns or combination.points


def _condition(condition: Condition) -> Iterator[Field]:
    yield from (("criteria", list(condition.criteria)), ("values", list(condition.values) or None))
    yield from (("from", condition.low), ("below", condition.below))


def _fields(fields: Iterable[Field]) -> str:
    """Lines `name = value`; a field that is None is left out."""
    lines: list[str] = []
    for name, value in fields:
        if isinstance(value, Trilingual):
            words = (("kk", value.kk), ("ru", value.ru), ("en", value.en))
            lines.extend(f"{name}.{language} = {_text(text)}" for language, text in words)
        elif value is not None:
            lines.append(f"{name} = {_value(value)}")
    return "".join(f"{line}\n" for line in lines)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, StrEnum):
        return _text(value.value)
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(_value(entry) for entry in value)}]"
    return str(value)


def _text(text: str) -> str:
    """A TOML basic string; JSON's escapes are TOML's, but for DEL, which TOML forbids raw."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
