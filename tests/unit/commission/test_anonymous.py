"""Figures without names tell nothing about who gave what."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.commission.figures import Figures, anonymous
from app.commission.protocol import ProtocolCriterion, ProtocolMark
from app.evaluation.aggregate import MemberScoring, aggregate
from app.evaluation.scoring import Scoring, score
from app.kernel.ids import Id
from tests.unit.evaluation.sets import criteria_set, criterion, sheet

SET = criteria_set([criterion("a", 0, 1, 2, 3), criterion("b", 0, 2, 4)], pass_mark=3)
MEMBERS = tuple(Id(f"member-{n}") for n in range(6))

Given = tuple[int, int] | None
"""Values of the two criteria; None: no sheet."""


def figures(order: tuple[Id, ...], sheets: list[Given]) -> Figures:
    """The figures when these members, in this order, gave these sheets."""
    scorings: dict[Id, Scoring | None] = {
        member: score(SET, sheet(a=given_[0], b=given_[1])) if given_ else None
        for member, given_ in zip(order, sheets, strict=False)
    }
    marks = tuple(
        ProtocolCriterion(
            each.code,
            each.title,
            each.maximum,
            tuple(_mark(member, found, each.code) for member, found in scorings.items()),
            Decimal(0),
        )
        for each in SET.criteria
    )
    totals = tuple(ProtocolMark(m, s.total if s else None) for m, s in scorings.items())
    whole = aggregate(SET, [MemberScoring(m, s) for m, s in scorings.items()])
    return Figures(SET, marks, totals, whole, tuple((m, f"seal of {m}") for m in scorings))


def _mark(member: Id, scoring: Scoring | None, code: str) -> ProtocolMark:
    found = scoring.criterion(code) if scoring else None
    return ProtocolMark(member, found.points if found else None)


sheets = st.lists(
    st.none() | st.tuples(st.integers(0, 3), st.integers(0, 2)), min_size=1, max_size=6
)


@given(sheets, st.permutations(MEMBERS), st.permutations(range(6)))
def test_whoever_gave_which_sheet_the_figures_are_the_same(
    given_: list[Given], members: list[Id], shuffle: list[int]
) -> None:
    other = [given_[n] for n in shuffle if n < len(given_)]
    first = anonymous(figures(MEMBERS, given_))
    assert first == anonymous(figures(tuple(members), other))
    assert "member-" not in repr(first)


@given(sheets)
def test_nothing_but_the_names_is_lost(given_: list[Given]) -> None:
    plain = figures(MEMBERS, given_)
    bare = anonymous(plain)
    assert sorted(t for _, t in plain.aggregate.totals) == [t for _, t in bare.aggregate.totals]
    assert bare.aggregate.coverage == plain.aggregate.coverage
    assert bare.aggregate.total == plain.aggregate.total
    for row, was in zip(bare.marks, plain.marks, strict=True):
        assert sorted(map(repr, row.marks)) == sorted(
            repr(ProtocolMark("", each.points)) for each in was.marks
        )
