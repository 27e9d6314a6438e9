"""A set written out is the set that is read again: whatever it says, in whatever words."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evaluation.criteria import (
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
from app.evaluation.criteria_file import CRITERIA, load_criteria, parse_criteria
from app.evaluation.criteria_writing import to_text
from app.kernel.text import Trilingual

FILES = sorted(CRITERIA.glob("*.toml"))

words = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=12)
names = words.filter(str.strip)
texts = st.builds(Trilingual, words, words, words)
numbers = st.decimals(-(10**6), 10**6, places=3)
positive = st.decimals(0, 1000, places=2)
maybe = st.none() | numbers


@st.composite
def ranges(draw: st.DrawFn) -> NumberRange:
    """A place of a scale of numbers, open at either end or not."""
    low, below = sorted(draw(st.tuples(numbers, numbers).filter(lambda pair: pair[0] != pair[1])))
    return NumberRange(
        draw(st.sampled_from([None, low])),
        draw(st.sampled_from([None, below])),
        draw(numbers),
        draw(st.booleans()),
        draw(st.booleans()),
    )


@st.composite
def criteria(draw: st.DrawFn, code: str, groups: list[str], professions: list[str]) -> Criterion:
    """A criterion of either kind."""
    kind = draw(st.sampled_from(Kind))
    values = draw(st.lists(st.integers(-2, 30), min_size=1, max_size=4, unique=True))
    choices = tuple(
        Choice(value, draw(numbers), draw(texts), draw(st.booleans()), draw(st.booleans()))
        for value in values
    )
    return Criterion(
        code=code,
        group=draw(st.sampled_from(["", *groups])),
        title=draw(texts),
        kind=kind,
        choices=choices if kind is Kind.CHOICE else (),
        ranges=(
            () if kind is Kind.CHOICE else tuple(draw(st.lists(ranges(), min_size=1, max_size=3)))
        ),
        help=draw(st.none() | texts),
        weight=draw(positive),
        required=draw(st.booleans()),
        not_applicable=draw(st.booleans()),
        minimum=draw(maybe),
        evidence_below=draw(st.none() | st.integers(-3, 30)),
        profession_groups=tuple(draw(st.lists(st.sampled_from(professions), max_size=2))),
        paragraph=draw(words),
    )


@st.composite
def conditions(draw: st.DrawFn, known: list[Criterion]) -> Condition:
    """A condition on a criterion of the set."""
    criterion = draw(st.sampled_from(known))
    if criterion.kind is Kind.CHOICE:
        values = draw(st.lists(st.sampled_from([c.value for c in criterion.choices]), min_size=1))
        return Condition((criterion.code,), tuple(values))
    low = draw(numbers)
    return Condition(
        (criterion.code, criterion.code), (), low, draw(st.sampled_from([None, low + 1]))
    )


@st.composite
def whole_sets(draw: st.DrawFn) -> CriteriaSet:
    """A set that uses everything the format has, but for columns (the published tables do)."""
    codes = draw(st.lists(names, min_size=4, max_size=4, unique=True))
    outer, inner = codes[0], codes[1]
    known = [draw(criteria(code, [outer, inner], codes)) for code in codes[:3]]
    order = draw(st.none() | st.builds(AdoptionOrder, names, st.dates(date(2017, 1, 1))))
    return CriteriaSet(
        code=draw(names),
        version=draw(names),
        title=draw(texts),
        criteria=tuple(known),
        pass_mark=draw(numbers),
        groups=(
            Group(outer, draw(texts), draw(maybe), draw(maybe)),
            Group(inner, draw(texts), draw(maybe), draw(maybe), within=outer),
        ),
        combinations=tuple(
            Combination(
                code,
                draw(texts),
                draw(st.sampled_from(["", outer])),
                draw(numbers),
                tuple(draw(st.lists(conditions(known), max_size=2))),
                (draw(conditions(known)),),
                draw(words),
            )
            for code in codes[:2]
        ),
        profession_groups=tuple(ProfessionGroup(code, draw(texts), draw(maybe)) for code in codes),
        sample=order is None,
        order=order,
        not_applicable=draw(st.sampled_from(NotApplicableRule)),
        aggregate=AggregateRule(
            draw(st.sampled_from(Method)),
            draw(maybe),
            draw(maybe),
            draw(st.sampled_from(KnockOutRule)),
        ),
        full_marks=draw(maybe),
        source=draw(words),
        masked=draw(st.booleans()),
    )


@given(whole_sets())
def test_whatever_a_set_says_is_read_again(table: CriteriaSet) -> None:
    assert parse_criteria(to_text(table), "any") == table


@given(whole_sets())
def test_writing_is_settled_at_once(table: CriteriaSet) -> None:
    written = to_text(table)
    assert to_text(parse_criteria(written, "any")) == written


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_set_of_the_office_is_read_again(file: Path) -> None:
    table = load_criteria(file)
    assert parse_criteria(to_text(table), table.code) == table


def test_numbers_keep_their_digits() -> None:
    table = load_criteria(CRITERIA / "sample-2017.toml")
    tenth = parse_criteria(to_text(table).replace("pass_mark = 60", "pass_mark = 0.10"), "any")
    assert tenth.pass_mark == Decimal("0.10")
    assert "pass_mark = 0.10\n" in to_text(tenth)
