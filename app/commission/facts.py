"""A session read whole: what was recorded of it, in the order in which it counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from app.access.people import Person
from app.act import Act
from app.commission.entities import (
    AgendaItem,
    AgendaQuestion,
    Attendance,
    Composition,
    Protocol,
    Session,
    SpecialOpinion,
    Vote,
    VoteCheck,
)
from app.commission.quorum import Movement, Presence, Quorum, attendance_at, quorum
from app.commission.rules import VotingRules, commission_step, rules_of
from app.commission.voting import Choice, Tally, tally
from app.evaluation.entities import Discussion, Evaluation, Recusal, Submission
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.kernel.records import Fact
from app.workflow.dossier import Dossier
from app.workflow.entities import StepRow
from app.workflow.passing import Passing

F = TypeVar("F", bound=Fact)


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """One dossier of the agenda. Of what a member said more than once, the last counts."""

    item: AgendaItem
    dossier: Dossier
    rules: VotingRules
    reached: date
    """The day the dossier first reached the Commission."""
    due: date
    """Last day of the Commission's five business days (A8)."""
    attendance: Mapping[Id, Presence]
    chair: Id | None
    """Who presides: the chair, or the deputy in the chair's absence; None without both."""
    recusals: tuple[Recusal, ...]
    evaluations: tuple[Evaluation, ...]
    """Sheets of members who may judge this dossier, as far as they are here."""
    votes: tuple[Vote, ...]
    opinions: tuple[SpecialOpinion, ...]
    replaced_sheets: tuple[Evaluation, ...] = ()
    """Sheets that their members took up again and sealed anew, in their order."""
    replaced: tuple[Vote, ...] = ()
    """Votes that a later vote of the same member took the place of, in their order."""
    questions: tuple[AgendaQuestion, ...] = ()
    """What members asked before the session, in order; not of those who stepped back since."""
    checked: frozenset[Id] = frozenset()
    """Votes on paper that were entered a second time alike."""
    discussed: bool = False
    """Whether the chair opened the discussion, and with it the names behind the marks."""
    in_room: frozenset[Id] = frozenset()
    """Who is in the room while the item is heard, those who may not vote on it among them."""
    submissions: tuple[Submission, ...] = ()
    """That these members' sheets were submitted: known also where the marks are not here."""

    @property
    def rapporteur(self) -> Id | None:
        """Who presents the dossier; nobody once that member has no part in it any more."""
        named = self.item.rapporteur
        stands = self.attendance.get(named) if named is not None else None
        return None if stands in (None, Presence.RECUSED) else named

    @property
    def unchecked(self) -> tuple[Vote, ...]:
        """Votes on paper that count and were entered only once."""
        return tuple(v for v in self.counted_votes if v.on_paper and v.id not in self.checked)

    @property
    def lacking(self) -> tuple[Id, ...]:
        """Members whose submitted sheet is not here: then there are no figures of the item."""
        here = {sheet.id for sheet in self.evaluations}
        return tuple(each.member for each in self.submissions if each.id not in here)

    @property
    def quorum(self) -> Quorum:
        """The count of those present."""
        return quorum(self.attendance, self.rules.quorum)

    @property
    def judges(self) -> tuple[Id, ...]:
        """Members who are to give a sheet: not the recused, not the dossier's executor."""
        return tuple(m for m, place in self.attendance.items() if place is not Presence.RECUSED)

    @property
    def counted_votes(self) -> tuple[Vote, ...]:
        """Votes of members who are present: who left or stepped back has no vote any more."""
        return tuple(v for v in self.votes if self.attendance.get(v.member) is Presence.PRESENT)

    def tally(self) -> Tally | Refusal:
        """The count of the votes; refused without a quorum."""
        return tally(
            {vote.member: Choice(vote.choice) for vote in self.counted_votes},
            self.attendance,
            chair=self.chair,
            majority=self.rules.majority,
            quorum_rule=self.rules.quorum,
        )

    def recused(self, member: Id) -> bool:
        """Whether this person stepped back from the dossier."""
        return any(recusal.member == member for recusal in self.recusals)


@dataclass(frozen=True, slots=True)
class Sitting:
    """A session with its composition and the comings and goings, but not yet its items."""

    session: Session
    composition: Composition
    movements: tuple[Movement, ...]

    @property
    def members(self) -> tuple[Id, ...]:
        """Who sits in this session: the composition, each substitute in the member's place."""
        return seats_of(self.composition, self.session)

    def seats(self, item: AgendaItem) -> tuple[Id, ...]:
        """Who sits on an item; on a concluded one those who did so then."""
        return item.seats or self.members

    def attendance(
        self,
        position: int,
        recused: frozenset[Id] = frozenset(),
        seats: tuple[Id, ...] | None = None,
    ) -> dict[Id, Presence]:
        """Where each member stands for the item at this position."""
        return attendance_at(position, seats or self.members, self.movements, recused)

    def presiding(self, attendance: Mapping[Id, Presence]) -> Id | None:
        """The chair if present, else the deputy if present."""
        for person in (self.composition.chair, self.composition.deputy):
            if person is not None and attendance.get(person) is Presence.PRESENT:
                return person
        return None


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """Everything of a session, the items in the order of the agenda."""

    sitting: Sitting
    items: tuple[ItemFacts, ...]
    protocol: Protocol | None
    people: Mapping[Id, Person]

    @property
    def dossiers(self) -> tuple[Id, ...]:
        """Ids of the dossiers on the agenda."""
        return tuple(each.dossier.id for each in self.items)

    @property
    def members(self) -> tuple[Id, ...]:
        """Who sat on any item, in the order of the paper: a substitute after the one replaced."""
        sat = {member for each in self.items for member in each.attendance}
        sat |= set(self.sitting.members)
        substituted = self.sitting.session.substituted
        order: list[Id] = []
        for member in self.sitting.composition.members:
            order += [member, Id(substituted[member])] if member in substituted else [member]
        order += self.sitting.composition.substitutes
        return tuple(dict.fromkeys(member for member in order if member in sat))


def read_sitting(act: Act, session: Id) -> Sitting | Refusal:
    """A session without its items; refused when there is none of this id, or not all of it here."""
    found = act.uow.get(Session, session)
    if found is None:
        return Refusal("session_unknown")
    composition = act.uow.get(Composition, found.composition)
    if composition is None:
        return Refusal("not_here_yet")
    recorded = in_order(act.uow.find(Attendance, session=session))
    return Sitting(
        found,
        composition,
        tuple(Movement(each.member, each.present, each.from_item) for each in recorded),
    )


def read_item(act: Act, passing: Passing, sitting: Sitting, item: AgendaItem) -> ItemFacts:
    """One item of the agenda with all that was recorded of it."""
    uow = act.uow
    dossier = uow.get(Dossier, item.dossier)
    if dossier is None:
        raise LookupError(item.dossier)
    procedure = passing.procedure(dossier)
    step = commission_step(procedure)
    if step is None:
        raise LookupError(f"{procedure.code} does not go to the Commission")
    runs = uow.find(StepRow, dossier=dossier.id, step=step.code)
    seats = sitting.seats(item)
    every_recusal = _latest(_until_the_end(sitting, uow.find(Recusal, dossier=dossier.id)))
    away = frozenset(recusal.member for recusal in every_recusal)
    attendance = sitting.attendance(item.position, _not_entitled(away, dossier), seats)
    here_at_all = sitting.attendance(item.position, seats=seats)
    here = {"session": sitting.session.id, "dossier": dossier.id}
    judges = {m for m, place in attendance.items() if place is not Presence.RECUSED}
    every_sheet = in_order(_until_the_end(sitting, uow.find(Evaluation, dossier=dossier.id)))
    sheets = _latest(every_sheet)
    submissions = _latest(_until_the_end(sitting, uow.find(Submission, dossier=dossier.id)))
    every = in_order(uow.find(Vote, **here))
    votes = _latest(every)
    return ItemFacts(
        item=item,
        dossier=dossier,
        rules=rules_of(procedure),
        reached=runs[0].started if runs else act.today,
        due=runs[-1].due if runs else act.today,
        attendance=attendance,
        chair=sitting.presiding(attendance),
        recusals=tuple(recusal for recusal in every_recusal if recusal.member in seats),
        evaluations=tuple(sheet for sheet in sheets if sheet.member in judges),
        votes=votes,
        opinions=tuple(
            each for each in _latest(uow.find(SpecialOpinion, **here)) if each.member not in away
        ),
        replaced_sheets=tuple(
            each for each in every_sheet if each.member in judges and each not in sheets
        ),
        replaced=tuple(vote for vote in every if vote not in votes),
        questions=tuple(
            each for each in in_order(uow.find(AgendaQuestion, **here)) if each.member not in away
        ),
        checked=frozenset(check.vote for check in uow.find(VoteCheck, **here)),
        discussed=bool(uow.find(Discussion, **here)),
        submissions=tuple(each for each in submissions if each.member in judges),
        in_room=frozenset(m for m, place in here_at_all.items() if place is Presence.PRESENT),
    )


def _until_the_end(sitting: Sitting, facts: Iterable[F]) -> list[F]:
    """What was said before the session ended: a later hearing of the dossier changes no earlier."""
    ended = sitting.session.ended_at
    return [each for each in facts if ended is None or each.made_at <= ended]


def _not_entitled(recused: frozenset[Id], dossier: Dossier) -> frozenset[Id]:
    """Who has no part in an item: who stepped back, and the dossier's executor (separation)."""
    return recused if dossier.executor is None else recused | {dossier.executor}


def seats_of(composition: Composition, session: Session) -> tuple[Id, ...]:
    """The members who sit in a session, each substitute in the place of the member replaced."""
    called = session.substituted
    return tuple(Id(called.get(member, member)) for member in composition.members)


def read_session(act: Act, passing: Passing, session: Id) -> SessionFacts | Refusal:
    """The whole session."""
    sitting = read_sitting(act, session)
    if isinstance(sitting, Refusal):
        return sitting
    return SessionFacts(
        sitting,
        tuple(
            read_item(act, passing, sitting, item)
            for item in agenda_of(act, session)
            if act.uow.get(Dossier, item.dossier) is not None  # a replica may not have it
        ),
        latest_edition(act.uow.find(Protocol, session=session)),
        {person.id: person for person in act.uow.find(Person)},
    )


def latest_edition(editions: Iterable[Protocol]) -> Protocol | None:
    """The edition of a protocol that stands: final or signed; None before the first."""
    frozen = (each for each in editions if each.state in ("final", "signed"))
    return max(frozen, key=lambda each: each.edition, default=None)


def agenda_of(act: Act, session: Id) -> list[AgendaItem]:
    """The items of a session in the order of the agenda."""
    return sorted(act.uow.find(AgendaItem, session=session), key=lambda item: item.position)


def in_order(facts: Iterable[F]) -> list[F]:
    """Facts by the moment they were made, whoever's machine made them."""
    return sorted(facts, key=lambda fact: (fact.made_at, fact.id))


M = TypeVar("M", Evaluation, Submission, Recusal, Vote, SpecialOpinion)


def _latest(facts: Iterable[M]) -> tuple[M, ...]:
    """Each member's last word."""
    return tuple({fact.member: fact for fact in in_order(facts)}.values())
