"""Votes on one item: majority, ties, and the votes that may not be."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commission.quorum import Presence, QuorumBase, QuorumRule
from app.commission.voting import (
    Choice,
    MajorityBase,
    MajorityRule,
    Tally,
    refuse_vote,
    tally,
)
from app.kernel.ids import Id
from app.kernel.outcome import Refusal

ISSUE, REFUSE, ABSTAIN = Choice.ISSUE, Choice.REFUSE, Choice.ABSTAIN
OF_PRESENT = MajorityRule()
OF_CAST = MajorityRule(MajorityBase.CAST)
CHAIR = Id("m0")


def members(count: int) -> list[Id]:
    return [Id(f"m{n}") for n in range(count)]


def counted(
    votes: str,
    rule: MajorityRule = OF_PRESENT,
    *,
    chair: Id | None = CHAIR,
    silent: int = 0,
    quorum: QuorumRule | None = None,
) -> Tally | Refusal:
    """Votes as letters (i, r, a), the chair's first; `silent` members are present as well."""
    choices = {"i": ISSUE, "r": REFUSE, "a": ABSTAIN}
    room = dict.fromkeys(members(len(votes) + silent), Presence.PRESENT)
    cast = {member: choices[v] for member, v in zip(room, votes, strict=False)}
    return tally(cast, room, chair=chair, majority=rule, quorum_rule=quorum or QuorumRule())


@pytest.mark.parametrize(
    ("votes", "rule", "outcome", "by_chair"),
    [
        ("iiiiiiir", OF_PRESENT, ISSUE, False),
        ("rrrrriii", OF_PRESENT, REFUSE, False),
        ("iiiirrrr", OF_PRESENT, ISSUE, True),  # the chair sits first
        ("riiirrri", OF_PRESENT, REFUSE, True),
        # Four of eight present are no majority of those present, but they are of those who cast.
        ("iiiirrra", OF_PRESENT, None, False),
        ("iiiirrra", OF_CAST, ISSUE, False),
        ("iiaaaaaa", OF_PRESENT, None, False),
        ("iiaaaaaa", OF_CAST, ISSUE, False),
        ("aiiirrr", OF_CAST, None, False),  # a chair who abstains breaks no tie
        ("aiiirrr", OF_PRESENT, None, False),
        ("iiirrraa", OF_PRESENT, ISSUE, True),
        ("aaaa", OF_PRESENT, None, False),
        ("aaaa", OF_CAST, None, False),
        ("i", OF_PRESENT, ISSUE, False),
        ("iiiir", MajorityRule(share=Fraction(2, 3)), ISSUE, False),
        ("iiiirr", MajorityRule(share=Fraction(2, 3)), None, False),  # more than, not as much as
    ],
)
def test_what_carries(
    votes: str, rule: MajorityRule, outcome: Choice | None, by_chair: bool
) -> None:
    result = counted(votes, rule)
    assert isinstance(result, Tally)
    assert (result.outcome, result.by_casting_vote) == (outcome, by_chair)


def test_without_a_casting_vote_a_tie_is_undecided() -> None:
    for result in (
        counted("iirr", MajorityRule(casting_vote=False)),
        counted("iirr", chair=None),
        counted("iirr", chair=Id("elsewhere")),
    ):
        assert isinstance(result, Tally)
        assert (result.outcome, result.by_casting_vote) == (None, False)


def test_the_tally_names_everyone() -> None:
    result = counted("irai", silent=1)
    assert isinstance(result, Tally)
    assert (result.issue, result.refuse) == (("m0", "m3"), ("m1",))
    assert (result.abstain, result.not_voted) == (("m2",), ("m4",))
    assert (result.needed, result.quorum.present) == (3, 5)


def test_the_silent_weigh_with_the_present_and_not_with_the_cast() -> None:
    of_present, of_cast = counted("iir", silent=1), counted("iir", OF_CAST, silent=1)
    assert isinstance(of_present, Tally)
    assert isinstance(of_cast, Tally)
    assert (of_present.outcome, of_cast.outcome) == (None, ISSUE)


@pytest.mark.parametrize(
    ("votes", "silent", "unanimous"), [("iii", 0, True), ("rr", 0, True), ("iir", 0, False),
                                       ("iia", 0, False), ("ii", 1, False), ("aaa", 0, False)]
)  # fmt: skip
def test_unanimous(votes: str, silent: int, unanimous: bool) -> None:
    result = counted(votes, silent=silent)
    assert isinstance(result, Tally)
    assert result.unanimous is unanimous


# --- recusal, absence, quorum -----------------------------------------------------------------

ROOM = {
    Id("m0"): Presence.PRESENT,
    Id("m1"): Presence.PRESENT,
    Id("m2"): Presence.PRESENT,
    Id("m3"): Presence.PRESENT,
    Id("m4"): Presence.ABSENT,
    Id("m5"): Presence.RECUSED,
}


def voted(votes: dict[str, Choice], quorum: QuorumRule | None = None) -> Tally | Refusal:
    return tally(
        {Id(member): choice for member, choice in votes.items()},
        ROOM,
        chair=CHAIR,
        majority=OF_PRESENT,
        quorum_rule=quorum or QuorumRule(),
    )


@pytest.mark.parametrize(
    ("member", "code"),
    [
        ("m4", "absent_may_not_vote"),
        ("m5", "recused_may_not_vote"),
        ("stranger", "not_in_composition"),
    ],
)
def test_a_vote_that_may_not_be_is_refused_and_counts_nowhere(member: str, code: str) -> None:
    result = voted({"m0": ISSUE, "m1": ISSUE, "m2": ISSUE, member: ISSUE})
    assert result == Refusal(code, {"member": member}, "A20")
    assert refuse_vote(Id(member), ROOM, QuorumRule()) == result


def test_who_may_vote_is_not_refused() -> None:
    assert refuse_vote(Id("m3"), ROOM, QuorumRule()) is None


def test_recusal_is_no_vote_against() -> None:
    """Three of the four present carry; were the recused one counted, three of six would not."""
    result = voted({"m0": ISSUE, "m1": ISSUE, "m2": ISSUE, "m3": REFUSE})
    assert isinstance(result, Tally)
    assert (result.outcome, result.needed) == (ISSUE, 3)


@pytest.mark.parametrize(("for_", "outcome"), [(3, None), (4, ISSUE)])
def test_of_the_composition_the_absent_and_the_recused_weigh(
    for_: int, outcome: Choice | None
) -> None:
    """Six in the composition: four carry, though three would of the four present."""
    votes = {Id(f"m{n}"): ISSUE if n < for_ else REFUSE for n in range(4)}
    rule = MajorityRule(MajorityBase.COMPOSITION)
    result = tally(votes, ROOM, chair=CHAIR, majority=rule, quorum_rule=QuorumRule())
    assert isinstance(result, Tally)
    assert (result.needed, result.outcome) == (4, outcome)


def test_a_lost_quorum_blocks_the_vote() -> None:
    strict = QuorumRule(Fraction(5, 6), QuorumBase.COMPOSITION)
    votes = dict.fromkeys(("m0", "m1", "m2", "m3"), ISSUE)
    refusal = Refusal("quorum_not_met", {"present": 4, "needed": 5}, "A20")
    assert voted(votes, strict) == refusal
    assert refuse_vote(Id("m0"), ROOM, strict) == refusal
    assert isinstance(voted(votes, QuorumRule(Fraction(4, 6), QuorumBase.COMPOSITION)), Tally)


# --- for every vote ---------------------------------------------------------------------------

votes_of = st.text(alphabet="ira", min_size=1, max_size=15)
rules = st.builds(MajorityRule, st.sampled_from(MajorityBase), casting_vote=st.booleans())


@given(votes_of, rules)
def test_the_other_side_wins_when_every_vote_is_turned(votes: str, rule: MajorityRule) -> None:
    turned = votes.translate(str.maketrans("ir", "ri"))
    first, second = counted(votes, rule), counted(turned, rule)
    assert isinstance(first, Tally)
    assert isinstance(second, Tally)
    other = {ISSUE: REFUSE, REFUSE: ISSUE, None: None}
    assert second.outcome == (other[first.outcome] if first.outcome is not ABSTAIN else ABSTAIN)


@given(votes_of, rules)
def test_nobody_wins_with_fewer_votes(votes: str, rule: MajorityRule) -> None:
    result = counted(votes, rule)
    assert isinstance(result, Tally)
    sides = {ISSUE: len(result.issue), REFUSE: len(result.refuse)}
    if result.outcome is not None:
        assert sides[result.outcome] == max(sides.values())
        assert result.by_casting_vote == (sides[ISSUE] == sides[REFUSE])


@given(votes_of)
def test_an_abstention_weighs_only_where_the_present_are_the_base(votes: str) -> None:
    more = votes + "aaaa"
    few, many = counted(votes, OF_CAST), counted(more, OF_CAST)
    assert isinstance(few, Tally)
    assert isinstance(many, Tally)
    assert few.outcome == many.outcome
    of_present = counted(more, MajorityRule(casting_vote=False))
    assert isinstance(of_present, Tally)
    assert (of_present.outcome is None) == (max(more.count("i"), more.count("r")) * 2 <= len(more))
