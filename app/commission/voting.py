"""Named votes on one item and what follows from them (A20: settings, with samples)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from app.commission.quorum import Presence, Quorum, QuorumRule, quorum
from app.kernel.ids import Id
from app.kernel.outcome import Refusal


class Choice(StrEnum):
    """What a member votes for."""

    ISSUE = "issue"
    REFUSE = "refuse"
    ABSTAIN = "abstain"


class MajorityBase(StrEnum):
    """Of which votes the majority is a share."""

    PRESENT = "present"
    """Of everyone present and not recused: an abstention weighs like a vote against."""
    CAST = "cast"
    """Of the votes for and against: an abstention weighs nothing."""
    COMPOSITION = "composition"
    """Of all members of the composition, also those who are absent or recused."""


@dataclass(frozen=True, slots=True)
class MajorityRule:
    """More than `share` of the base carries. `casting_vote`: the chair's vote breaks a tie."""

    base: MajorityBase = MajorityBase.PRESENT
    share: Fraction = Fraction(1, 2)
    casting_vote: bool = True


@dataclass(frozen=True, slots=True)
class Tally:
    """The count of one item. `outcome` None: nothing carried, the item is voted on again."""

    issue: tuple[Id, ...]
    refuse: tuple[Id, ...]
    abstain: tuple[Id, ...]
    not_voted: tuple[Id, ...]
    """Present and entitled, but silent; they count as present."""
    needed: int
    """The fewest votes that carry."""
    outcome: Choice | None
    by_casting_vote: bool
    quorum: Quorum

    @property
    def unanimous(self) -> bool:
        """Whether everyone present voted alike."""
        others = self.not_voted or self.abstain
        return not others and bool(self.issue) != bool(self.refuse)


def refuse_vote(member: Id, attendance: Mapping[Id, Presence], rule: QuorumRule) -> Refusal | None:
    """Why this member may not vote on the item, or None when they may.

    Codes: `quorum_not_met`, `not_in_composition`, `recused_may_not_vote`,
    `absent_may_not_vote`.
    """
    count = quorum(attendance, rule)
    if not count.met:
        return _no_quorum(count)
    place = attendance.get(member)
    if place is Presence.PRESENT:
        return None
    codes = {
        None: "not_in_composition",
        Presence.RECUSED: "recused_may_not_vote",
        Presence.ABSENT: "absent_may_not_vote",
    }
    return Refusal(codes[place], {"member": member}, "A20")


def tally(
    votes: Mapping[Id, Choice],
    attendance: Mapping[Id, Presence],
    *,
    chair: Id | None,
    majority: MajorityRule,
    quorum_rule: QuorumRule,
) -> Tally | Refusal:
    """Count the votes of one item, or refuse: without a quorum, or with a vote that may not be.

    A tie (as many for as against, at least one each) goes to the side the chair of the session
    voted for, if the rule gives a casting vote and the chair took a side.
    """
    count = quorum(attendance, quorum_rule)
    if not count.met:
        return _no_quorum(count)
    for member in votes:
        if refusal := refuse_vote(member, attendance, quorum_rule):
            return refusal
    by_choice = {
        choice: tuple(member for member in attendance if votes.get(member) is choice)
        for choice in Choice
    }
    issue, refuse = by_choice[Choice.ISSUE], by_choice[Choice.REFUSE]
    base = {
        MajorityBase.PRESENT: count.present,
        MajorityBase.CAST: len(issue) + len(refuse),
        MajorityBase.COMPOSITION: count.composition,
    }[majority.base]
    needed = int(majority.share * base) + 1
    outcome = (
        Choice.ISSUE if len(issue) >= needed else Choice.REFUSE if len(refuse) >= needed else None
    )
    casting = _casting_vote(votes, chair, majority) if len(issue) == len(refuse) else None
    decided_by_chair = outcome is None and casting is not None
    return Tally(
        issue=issue,
        refuse=refuse,
        abstain=by_choice[Choice.ABSTAIN],
        not_voted=tuple(
            member
            for member, place in attendance.items()
            if place is Presence.PRESENT and member not in votes
        ),
        needed=needed,
        outcome=casting if decided_by_chair else outcome,
        by_casting_vote=decided_by_chair,
        quorum=count,
    )


def _casting_vote(
    votes: Mapping[Id, Choice], chair: Id | None, rule: MajorityRule
) -> Choice | None:
    if chair is None or not rule.casting_vote:
        return None
    choice = votes.get(chair)
    return None if choice is Choice.ABSTAIN else choice


def _no_quorum(count: Quorum) -> Refusal:
    return Refusal("quorum_not_met", {"present": count.present, "needed": count.needed}, "A20")
