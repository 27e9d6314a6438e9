"""What would turn a result: criterion, sheet, vote (N8)."""

from collections.abc import Mapping
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commission.quorum import Presence, QuorumRule
from app.commission.voting import Choice, MajorityBase, MajorityRule
from app.commission.what_if import (
    Ballot,
    Sheets,
    dissent,
    turning_criteria,
    turning_sheets,
    turning_votes,
)
from app.evaluation.aggregate import Recommendation
from app.kernel.ids import Id
from tests.unit.evaluation.sets import criteria_set, criterion, sheet

TEN = criteria_set([criterion("a", 0, 1, 2, 3, 4), criterion("b", 0, 2, 4, 6)], pass_mark=6)
ONE, SIX = Decimal(1), Decimal(6)
A, B, C = Id("m1"), Id("m2"), Id("m3")
ISSUE, REFUSE, ABSTAIN = Choice.ISSUE, Choice.REFUSE, Choice.ABSTAIN


def sheets(*values: tuple[int, int]) -> Sheets:
    """Values of the two criteria, a sheet each."""
    return Sheets(TEN, {Id(f"m{n}"): sheet(a=a, b=b) for n, (a, b) in enumerate(values, 1)})


def test_the_criterion_nearest_to_turning_stands_first() -> None:
    """Totals 5, 5, 6: one place of `a` more makes 6, 6, 7; one of `b` makes 7, 7, 8."""
    first, second = turning_criteria(sheets((3, 1), (1, 2), (2, 2)))
    assert (first.criterion, first.places, first.change, first.total_then) == ("a", 1, ONE, SIX)
    assert (first.median, first.median_then) == (ONE + ONE, ONE * 3)
    assert (second.criterion, second.places, second.change) == ("b", 1, ONE * 2)
    assert first.recommendation is Recommendation.ISSUE


def test_a_firm_result_is_turned_by_no_criterion_and_no_sheet() -> None:
    firm = sheets((4, 3), (4, 3), (4, 3))
    assert turning_sheets(firm) == ()
    assert [turn.criterion for turn in turning_criteria(firm)] == ["b"]
    assert turning_criteria(firm)[0].places == -3


def test_a_single_sheet_may_carry_the_result() -> None:
    split = sheets((3, 1), (3, 2))  # 5 and 7: the median is 6
    (turn,) = turning_sheets(split)
    assert (turn.member, turn.total_then, turn.recommendation) == (
        B,
        ONE * 5,
        Recommendation.REFUSE,
    )


def test_a_single_sheet_alone_turns_nothing() -> None:
    assert turning_sheets(sheets((3, 1))) == ()


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3)), min_size=1, max_size=7))
def test_what_is_said_to_turn_does_turn(values: list[tuple[int, int]]) -> None:
    made = sheets(*values)
    now = made.figures().recommendation
    for turn in turning_criteria(made):
        moved = made.moved(TEN.criterion(turn.criterion), turn.places).figures()
        assert moved.recommendation is turn.recommendation is not now
        for fewer in range(1, abs(turn.places)):
            step = fewer if turn.places > 0 else -fewer
            assert made.moved(TEN.criterion(turn.criterion), step).figures().recommendation is now
    for member in made.answers:
        then = made.without(member).figures().recommendation
        turned = member in {turn.member for turn in turning_sheets(made)}
        assert turned == (then is not None and then is not now)


# --- votes ------------------------------------------------------------------------------------


def ballot(votes: Mapping[str, Choice], base: MajorityBase = MajorityBase.PRESENT) -> Ballot:
    given_ = {Id(member): choice for member, choice in votes.items()}
    room = dict.fromkeys(given_, Presence.PRESENT)
    return Ballot(given_, room, Id("m1"), MajorityRule(base), QuorumRule())


def test_one_vote_turns_a_close_result() -> None:
    turns = turning_votes(ballot({"m1": ISSUE, "m2": ISSUE, "m3": REFUSE}))
    assert {(turn.member, turn.instead, turn.outcome) for turn in turns} == {
        (A, REFUSE, REFUSE),
        (A, ABSTAIN, None),
        (B, REFUSE, REFUSE),
    }, "were the other to abstain, the chair would break the tie"


def test_a_unanimous_vote_of_five_is_turned_by_nobody() -> None:
    assert turning_votes(ballot(dict.fromkeys(("m1", "m2", "m3", "m4", "m5"), ISSUE))) == ()


@pytest.mark.parametrize("base", MajorityBase)
@given(votes=st.lists(st.sampled_from(Choice), min_size=1, max_size=7))
def test_each_vote_said_to_turn_does(base: MajorityBase, votes: list[Choice]) -> None:
    held = ballot({f"m{n}": choice for n, choice in enumerate(votes, 1)}, base)
    now = held.outcome(held.votes)
    said = {(turn.member, turn.instead): turn.outcome for turn in turning_votes(held)}
    for member in held.votes:
        for instead in Choice:
            then = held.outcome({**held.votes, member: instead})
            assert ((member, instead) in said) == (then is not now)


def test_dissent_names_who_voted_against_and_who_wrote() -> None:
    votes = {A: ISSUE, B: REFUSE, C: ABSTAIN}
    found = dissent(ISSUE, votes, {C: "бөлек пікір"})
    assert [(each.member, each.choice, each.opinion) for each in found] == [
        (B, REFUSE, ""),
        (C, ABSTAIN, "бөлек пікір"),
    ]
    assert dissent(None, votes, {}) == ()


def test_the_pass_mark_is_told_beside() -> None:
    assert sheets((3, 1)).figures().pass_mark == SIX
