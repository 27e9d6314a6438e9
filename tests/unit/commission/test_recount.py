"""A session as it runs, counted once more by another hand.

Members come, leave, step back, vote and change their votes in any order. At every moment the
count of the program equals one that knows nothing but who sits, who is in the room, who stepped
back and who said what last.
"""

from fractions import Fraction

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.commission.quorum import (
    Movement,
    Presence,
    QuorumBase,
    QuorumRule,
    attendance_at,
    quorum,
)
from app.commission.voting import Choice, MajorityBase, MajorityRule, Tally, refuse_vote, tally
from app.kernel.ids import Id
from app.kernel.outcome import Refusal

MEMBERS = tuple(Id(f"m{n}") for n in range(7))
CHAIR = MEMBERS[0]
ITEMS = (1, 2, 3)
who = st.sampled_from(MEMBERS)
items = st.sampled_from(ITEMS)
quorums = st.builds(
    QuorumRule,
    st.sampled_from([Fraction(1, 2), Fraction(2, 3), Fraction(1)]),
    st.sampled_from(QuorumBase),
)
majorities = st.builds(
    MajorityRule, st.sampled_from(MajorityBase), st.just(Fraction(1, 2)), st.booleans()
)


class RunningSession(RuleBasedStateMachine):
    """What the rules are given, and beside it what really happened."""

    @initialize(quorum_rule=quorums, majority=majorities)
    def begin(self, quorum_rule: QuorumRule, majority: MajorityRule) -> None:
        self.quorum_rule, self.majority = quorum_rule, majority
        self.movements: list[Movement] = []
        self.recused: dict[int, set[Id]] = {item: set() for item in ITEMS}
        self.votes: dict[int, dict[Id, Choice]] = {item: {} for item in ITEMS}
        self.room: dict[int, set[Id]] = {item: set() for item in ITEMS}

    @rule(member=who, item=items)
    def comes(self, member: Id, item: int) -> None:
        self.moves(member, item, present=True)

    @rule(member=who, item=items)
    def leaves(self, member: Id, item: int) -> None:
        self.moves(member, item, present=False)

    def moves(self, member: Id, item: int, *, present: bool) -> None:
        """As it holds until what is recorded of the member for a later item."""
        later = [m.from_item for m in self.movements if m.member == member and m.from_item > item]
        for each in range(item, min(later, default=len(ITEMS) + 1)):
            (self.room[each].add if present else self.room[each].discard)(member)
        self.movements.append(Movement(member, present, item))

    @rule(member=who, item=items)
    def steps_back(self, member: Id, item: int) -> None:
        self.recused[item].add(member)

    @rule(member=who, item=items, choice=st.sampled_from(Choice))
    def votes_or_is_refused(self, member: Id, item: int, choice: Choice) -> None:
        refusal = refuse_vote(member, self.places(item), self.quorum_rule)
        may = self.held(item) and member in self.room[item] - self.recused[item]
        assert (refusal is None) == may
        if may:
            self.votes[item][member] = choice

    def places(self, item: int) -> dict[Id, Presence]:
        return attendance_at(item, MEMBERS, self.movements, frozenset(self.recused[item]))

    def entitled(self, item: int) -> list[Id]:
        return [member for member in MEMBERS if member not in self.recused[item]]

    def here(self, item: int) -> list[Id]:
        return [member for member in self.entitled(item) if member in self.room[item]]

    def held(self, item: int) -> bool:
        """The quorum, counted by hand."""
        shrinks = self.quorum_rule.of is QuorumBase.ENTITLED
        base = len(self.entitled(item)) if shrinks else len(MEMBERS)
        return (
            len(self.here(item)) >= 1 and len(self.here(item)) >= self.quorum_rule.fraction * base
        )

    @invariant()
    def the_quorum_is_that_of_the_room(self) -> None:
        for item in ITEMS:
            count = quorum(self.places(item), self.quorum_rule)
            assert (count.present, count.entitled) == (
                len(self.here(item)),
                len(self.entitled(item)),
            )
            assert count.met == self.held(item)

    @invariant()
    def the_outcome_is_that_of_the_recount(self) -> None:
        for item in ITEMS:
            said = {m: c for m, c in self.votes[item].items() if m in self.here(item)}
            count = tally(
                said,
                self.places(item),
                chair=CHAIR if CHAIR in self.here(item) else None,
                majority=self.majority,
                quorum_rule=self.quorum_rule,
            )
            if not self.held(item):
                assert isinstance(count, Refusal)
                assert count.code == "quorum_not_met"
                continue
            assert isinstance(count, Tally)
            assert count.outcome == self.recount(item, said)

    def recount(self, item: int, said: dict[Id, Choice]) -> Choice | None:
        """More than half of the base; an abstention is in it or not as the rule says."""
        sides = {c: list(said.values()).count(c) for c in (Choice.ISSUE, Choice.REFUSE)}
        base = {
            MajorityBase.PRESENT: len(self.here(item)),
            MajorityBase.CAST: sum(sides.values()),
            MajorityBase.COMPOSITION: len(MEMBERS),
        }[self.majority.base]
        for choice, number in sides.items():
            if 2 * number > base:
                return choice
        word = said.get(CHAIR)
        tie = sides[Choice.ISSUE] == sides[Choice.REFUSE]
        if tie and self.majority.casting_vote and word is not Choice.ABSTAIN:
            return word
        return None


RunningSession.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestRunningSession = RunningSession.TestCase
