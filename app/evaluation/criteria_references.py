"""Mistakes that only a whole criteria set shows: names of nothing, twins, circles, columns."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from app.evaluation.criteria import Condition, CriteriaSet, Kind

Problem = tuple[str, str]
"""The dotted field that is wrong, and what is wrong with it."""


def broken(criteria: CriteriaSet) -> Iterator[Problem]:
    """Every such mistake, in the order of the file."""
    if not criteria.criteria:
        yield "criteria", "is missing or empty"
    if criteria.sample == (criteria.order is not None):
        field = "order" if criteria.sample else "sample"
        yield field, "a set is either a sample or adopted by an order"
    for field, codes in (
        ("groups", [group.code for group in criteria.groups]),
        ("profession_groups", [group.code for group in criteria.profession_groups]),
        ("criteria", [criterion.code for criterion in criteria.criteria]),
        ("combinations", [combination.code for combination in criteria.combinations]),
    ):
        for position, code in enumerate(codes):
            if code in codes[:position]:
                yield f"{field}.{position}.code", f"{code!r} is there twice"
    yield from _groups(criteria)
    yield from _references(criteria)
    yield from _columns(criteria)


def _groups(criteria: CriteriaSet) -> Iterator[Problem]:
    around = {group.code: group.within for group in criteria.groups}
    for position, group in enumerate(criteria.groups):
        if group.within and group.within not in around:
            yield f"groups.{position}.within", f"{group.within!r} is no group"
        seen, code = {group.code}, group.within
        while code:
            if code in seen:
                yield f"groups.{position}.within", "a group stands within itself"
                break
            seen.add(code)
            code = around.get(code, "")


def _references(criteria: CriteriaSet) -> Iterator[Problem]:
    groups = {"", *(group.code for group in criteria.groups)}
    named = [
        *((f"criteria.{n}.group", c.group) for n, c in enumerate(criteria.criteria)),
        *((f"combinations.{n}.group", c.group) for n, c in enumerate(criteria.combinations)),
    ]
    for path, code in named:
        if code not in groups:
            yield path, f"{code!r} is no group"
    professions = {group.code for group in criteria.profession_groups}
    for position, criterion in enumerate(criteria.criteria):
        strange = [code for code in criterion.profession_groups if code not in professions]
        if strange:
            yield (
                f"criteria.{position}.profession_groups",
                f"{strange[0]!r} is no profession group",
            )
    for path, condition in _conditions(criteria):
        if problem := _condition_problem(criteria, condition):
            yield path, problem


def _conditions(criteria: CriteriaSet) -> Iterable[tuple[str, Condition]]:
    for position, combination in enumerate(criteria.combinations):
        for part, conditions in (("all", combination.all_of), ("any", combination.any_of)):
            for number, condition in enumerate(conditions):
                yield f"combinations.{position}.{part}.{number}", condition


def _condition_problem(criteria: CriteriaSet, condition: Condition) -> str:
    for code in condition.criteria:
        if not criteria.has(code):
            return f"{code!r} is no criterion"
        criterion = criteria.criterion(code)
        offered = {choice.value for choice in criterion.choices}
        strange = [value for value in condition.values if value not in offered]
        if criterion.kind is Kind.CHOICE and strange:
            return f"{code!r} does not offer {strange[0]}"
    return ""


def _columns(criteria: CriteriaSet) -> Iterator[Problem]:
    """Every list of points has one number for each answer of `columns_by`."""
    width = 0
    if criteria.columns_by:
        if not criteria.has(criteria.columns_by):
            yield "columns_by", f"{criteria.columns_by!r} is no criterion"
            return
        width = len(criteria.criterion(criteria.columns_by).choices)
        if not width:
            yield "columns_by", f"{criteria.columns_by!r} is no choice"
            return
    for path, columns in _lists(criteria):
        if columns and len(columns) != width:
            wanted = f"{width} numbers" if width else "one number: the set has no columns_by"
            yield path, f"must be {wanted}"


def _lists(criteria: CriteriaSet) -> Iterable[tuple[str, tuple[Decimal, ...]]]:
    for position, group in enumerate(criteria.groups):
        yield f"groups.{position}.cap", group.cap_columns
    for position, criterion in enumerate(criteria.criteria):
        scale = "choices" if criterion.kind is Kind.CHOICE else "ranges"
        lists = [choice.columns for choice in criterion.choices]
        lists += [range_.columns for range_ in criterion.ranges]
        for number, columns in enumerate(lists):
            yield f"criteria.{position}.{scale}.{number}.points", columns
    for position, combination in enumerate(criteria.combinations):
        yield f"combinations.{position}.points", combination.columns
