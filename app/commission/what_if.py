"""What would turn a result: which criterion, which member's sheet, which vote (N8).

Nothing here decides anything: it tells how firmly a recommendation stands.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from app.commission.quorum import Presence, QuorumRule
from app.commission.voting import Choice, MajorityRule, Tally, tally
from app.evaluation.aggregate import Aggregate, MemberScoring, Recommendation, aggregate
from app.evaluation.criteria import Choice as Place
from app.evaluation.criteria import CriteriaSet, Criterion, Method, NumberRange
from app.evaluation.scoring import Answers, Scoring, score
from app.kernel.ids import Id


@dataclass(frozen=True, slots=True)
class CriterionTurn:
    """Had every member marked a criterion so many places higher or lower, it would turn."""

    criterion: str
    places: int
    """Places of the scale, above zero towards its end; as few as turn the result."""
    median: Decimal
    median_then: Decimal
    total_then: Decimal
    recommendation: Recommendation
    """What would be recommended then."""

    @property
    def change(self) -> Decimal:
        """How far the median would move."""
        return self.median_then - self.median


@dataclass(frozen=True, slots=True)
class SheetTurn:
    """Without this member's sheet it would turn. `member` is blank while names are hidden."""

    member: Id
    total_then: Decimal
    recommendation: Recommendation


@dataclass(frozen=True, slots=True)
class VoteTurn:
    """Had this member voted otherwise, the vote would have come out otherwise."""

    member: Id
    choice: Choice
    instead: Choice
    outcome: Choice | None
    """What would have carried; None: nothing."""


@dataclass(frozen=True, slots=True)
class Dissent:
    """A member who voted against what carried, or wrote a special opinion."""

    member: Id
    choice: Choice | None
    opinion: str


@dataclass(frozen=True, slots=True)
class WhatIf:
    """How firmly a result stands. Criteria by the least change of their medians."""

    recommendation: Recommendation | None
    """What the figures recommend; None while no sheet counts."""
    total: Decimal | None
    pass_mark: Decimal
    criteria: tuple[CriterionTurn, ...]
    sheets: tuple[SheetTurn, ...]
    outcome: Choice | None
    """What the votes carried; None before, or when nothing did."""
    votes: tuple[VoteTurn, ...]
    dissent: tuple[Dissent, ...]


@dataclass(frozen=True, slots=True)
class Sheets:
    """The counted sheets of one dossier, by member."""

    criteria: CriteriaSet
    answers: Mapping[Id, Answers]
    profession_group: str | None = None

    def figures(self) -> Aggregate:
        """The figures they come to."""
        return aggregate(
            self.criteria,
            [MemberScoring(m, self._scored(given)) for m, given in self.answers.items()],
            profession_group=self.profession_group,
        )

    def without(self, member: Id) -> "Sheets":
        """The sheets of the others."""
        return replace(self, answers={m: a for m, a in self.answers.items() if m != member})

    def moved(self, criterion: Criterion, places: int) -> "Sheets":
        """Every mark of a criterion that many places of its scale further, as far as it goes."""
        return replace(
            self,
            answers={m: _moved(given, criterion, places) for m, given in self.answers.items()},
        )

    def _scored(self, given: Answers) -> Scoring:
        return score(self.criteria, given, profession_group=self.profession_group)


@dataclass(frozen=True, slots=True)
class Ballot:
    """The votes of one item that count, and by what they are counted."""

    votes: Mapping[Id, Choice]
    attendance: Mapping[Id, Presence]
    chair: Id | None
    majority: MajorityRule
    quorum: QuorumRule

    def outcome(self, votes: Mapping[Id, Choice]) -> Choice | None:
        """What these votes carry; None also without a quorum."""
        count = tally(
            votes,
            self.attendance,
            chair=self.chair,
            majority=self.majority,
            quorum_rule=self.quorum,
        )
        return count.outcome if isinstance(count, Tally) else None


def turning_criteria(sheets: Sheets) -> tuple[CriterionTurn, ...]:
    """Each criterion that could turn the figures, with the fewest places that do; least first."""
    now = sheets.figures()
    if now.recommendation is None:
        return ()
    found = []
    for criterion in sheets.criteria.asked_of(sheets.profession_group):
        turns = [
            turn
            for step in (1, -1)
            if (turn := _first_turn(sheets, now, criterion, step)) is not None
        ]
        if turns:
            found.append(min(turns, key=lambda turn: abs(turn.change)))
    return tuple(sorted(found, key=lambda turn: (abs(turn.change), turn.criterion)))


def turning_sheets(sheets: Sheets) -> tuple[SheetTurn, ...]:
    """Members whose sheet, left out alone, would turn the figures."""
    now = sheets.figures()
    turns = []
    for member in now.counted:
        then = sheets.without(member).figures()
        if then.total is not None and then.recommendation not in (None, now.recommendation):
            turns.append(SheetTurn(member, then.total, then.recommendation))
    return tuple(turns)


def turning_votes(ballot: Ballot) -> tuple[VoteTurn, ...]:
    """Each single vote that, given otherwise, would change what carried."""
    now = ballot.outcome(ballot.votes)
    return tuple(
        VoteTurn(member, choice, instead, then)
        for member, choice in ballot.votes.items()
        for instead in Choice
        if instead is not choice
        and (then := ballot.outcome({**ballot.votes, member: instead})) is not now
    )


def dissent(
    outcome: Choice | None, votes: Mapping[Id, Choice], opinions: Mapping[Id, str]
) -> tuple[Dissent, ...]:
    """Who voted against what carried, and who wrote a special opinion, in the order of votes."""
    members = dict.fromkeys((*votes, *opinions))
    return tuple(
        Dissent(member, votes.get(member), opinions.get(member, ""))
        for member in members
        if member in opinions
        or (outcome is not None and votes.get(member) not in (None, outcome, Choice.ABSTAIN))
    )


def _first_turn(
    sheets: Sheets, now: Aggregate, criterion: Criterion, step: int
) -> CriterionTurn | None:
    was = _median(now, criterion.code)
    for places in range(1, len(_scale(criterion))):
        then = sheets.moved(criterion, step * places).figures()
        moved = _median(then, criterion.code)
        if then.recommendation in (None, now.recommendation) or then.total is None:
            continue
        if was is None or moved is None:
            return None
        return CriterionTurn(
            criterion.code, step * places, was, moved, then.total, then.recommendation
        )
    return None


def _median(figures: Aggregate, code: str) -> Decimal | None:
    line = next((each for each in figures.criteria if each.code == code), None)
    if line is None:
        return None
    return line.median if figures.method is Method.MEDIAN else line.mean


def _moved(given: Answers, criterion: Criterion, places: int) -> Answers:
    answer = given.get(criterion.code)
    if answer is None or answer.value is None or answer.not_applicable:
        return given
    scale, stands = _scale(criterion), criterion.place(answer.value)
    if stands is None:
        return given
    place = min(max(scale.index(stands) + places, 0), len(scale) - 1)
    return {**given, criterion.code: replace(answer, value=_value_in(scale[place]))}


def _scale(criterion: Criterion) -> list[Place | NumberRange]:
    """The places from the fewest points to the most."""
    return sorted(criterion.places, key=lambda place: place.points)


def _value_in(place: Place | NumberRange) -> Decimal | int:
    """An answer that stands in this place."""
    if isinstance(place, Place):
        return place.value
    if place.low is not None:
        return place.low
    return Decimal(0) if place.below is None else place.below - 1
