"""Use cases of the Commission: composition, sessions, votes, protocols."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.access.people import Person
from app.access.permissions import Action
from app.act import Act, Ground, question, use_case
from app.commission import agenda, holding, lists
from app.commission.books import Books
from app.commission.compositions import composition_on, refuse_composition
from app.commission.entities import (
    AgendaItem,
    Attendance,
    Composition,
    Session,
    SpecialOpinion,
    Vote,
)
from app.commission.facts import agenda_of, read_session
from app.commission.hearings import Hearing, hearings_of
from app.commission.holding import Concluded
from app.commission.lists import ReadyDossier, SessionRow
from app.commission.session_view import SessionView, view_of
from app.commission.visibility import reader_of
from app.commission.voting import Choice
from app.evaluation.entities import AdoptedCriteria
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.queue import QueueQuery
from app.workflow.passing import Passing

_MOST_READY = 1000


@dataclass(frozen=True, slots=True)
class Commission:
    """The Commission's room."""

    ground: Ground
    passing: Passing
    books: Books

    # --- composition ----------------------------------------------------------------------

    @use_case(Action.NAME_COMMISSION)
    def name_composition(
        self,
        act: Act,
        order_number: str,
        order_date: date,
        valid_from: date,
        chair: Id,
        deputy: Id | None,
        secretary: Id,
        members: Sequence[Id],
    ) -> Composition | Refusal:
        """Name the Commission by an order (F40); sessions held before keep their own.

        Refused: what `refuse_composition` names.
        """
        named = Composition(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            order_number=order_number.strip(),
            order_date=order_date,
            valid_from=valid_from,
            chair=chair,
            deputy=deputy,
            secretary=secretary,
            members=tuple(members),
        )
        people = {person.id: person for person in act.uow.find(Person)}
        if refusal := refuse_composition(named, people):
            return refusal
        act.uow.add(named)
        act.enter("Composition", named.id, order_number=named.order_number)
        return named

    @question(Action.READ_PEOPLE)
    def compositions(self, act: Act) -> tuple[Composition, ...]:
        """Every composition, the one valid last first."""
        found = act.uow.find(Composition)
        return tuple(sorted(found, key=lambda each: (each.valid_from, each.made_at), reverse=True))

    @question(Action.READ_PEOPLE)
    def composition_on(self, act: Act, day: date) -> Composition | None:
        """The composition in force on a day; None before the first order."""
        return composition_on(act.uow.find(Composition), day)

    # --- agenda ---------------------------------------------------------------------------

    @question(Action.HOLD_SESSION)
    def ready_dossiers(self, act: Act) -> tuple[ReadyDossier, ...]:
        """Dossiers before the Commission that stand on no open agenda, earliest due first."""
        steps = lists.commission_steps(self.passing)
        waiting = self.ground.store.readers.queue_page(
            QueueQuery(steps=steps, not_on_agenda=True), _MOST_READY
        )
        pairs = [(row.dossier, row.due) for row in waiting if row.due is not None]
        return lists.ready_rows(act, self.books, pairs, reader_of(act))

    @use_case(Action.HOLD_SESSION)
    def plan_session(
        self, act: Act, day: date, place_kk: str, place_ru: str, dossiers: Sequence[Id] = ()
    ) -> Session | Refusal:
        """Plan a session; its agenda begins with the dossier that is due first (F41).

        Refused: `day_in_past`, `place_missing`, `no_composition`, `dossier_twice`,
        `not_before_commission`, `on_an_agenda`.
        """
        composition = agenda.composition_for(act, day, place_kk, place_ru)
        if isinstance(composition, Refusal):
            return composition
        session = Session(
            id=act.new_id(),
            day=day,
            place_kk=place_kk.strip(),
            place_ru=place_ru.strip(),
            composition=composition.id,
        )
        act.uow.add(session)
        act.enter("Session", session.id)
        placed = agenda.put_on_agenda(act, self.passing, session, dossiers)
        return placed if isinstance(placed, Refusal) else session

    @use_case(Action.HOLD_SESSION)
    def reschedule(
        self, act: Act, session: Id, day: date, place_kk: str, place_ru: str
    ) -> Session | Refusal:
        """Put a planned session on another day or in another place."""
        found = holding.not_over(act, session)
        if isinstance(found, Refusal):
            return found
        if found.state != "planned":
            return Refusal("session_opened_already")
        composition = agenda.composition_for(act, day, place_kk, place_ru)
        if isinstance(composition, Refusal):
            return composition
        saved = act.uow.save(
            replace(
                found,
                day=day,
                place_kk=place_kk.strip(),
                place_ru=place_ru.strip(),
                composition=composition.id,
            )
        )
        act.enter("Session", session)
        return saved

    @use_case(Action.HOLD_SESSION)
    def add_dossiers(
        self, act: Act, session: Id, dossiers: Sequence[Id]
    ) -> tuple[AgendaItem, ...] | Refusal:
        """Put more dossiers at the end of the agenda; also while the session runs."""
        found = holding.not_over(act, session)
        if isinstance(found, Refusal):
            return found
        return agenda.put_on_agenda(act, self.passing, found, dossiers)

    @use_case(Action.HOLD_SESSION)
    def move_item(
        self, act: Act, session: Id, dossier: Id, position: int
    ) -> tuple[AgendaItem, ...] | Refusal:
        """Put an item at another position, from 1; what was concluded is not moved."""
        found = holding.not_over(act, session)
        if isinstance(found, Refusal):
            return found
        item = holding.item_of(act, session, dossier)
        if isinstance(item, Refusal):
            return item
        after = agenda.moved(act, agenda_of(act, session), item, position)
        if not isinstance(after, Refusal):
            act.enter("AgendaItem", item.id, dossier, position=position)
        return after

    @use_case(Action.HOLD_SESSION)
    def postpone(self, act: Act, session: Id, dossier: Id) -> AgendaItem | Refusal:
        """Take a dossier up at a later session; its clock does not stop (A10)."""
        found = holding.not_over(act, session)
        if isinstance(found, Refusal):
            return found
        item = holding.item_of(act, session, dossier)
        if isinstance(item, Refusal):
            return item
        if item.outcome:
            return Refusal("item_concluded")
        saved = act.uow.save(replace(item, postponed=True))
        act.enter("AgendaItem", item.id, dossier, postponed=True)
        return saved

    # --- the session ----------------------------------------------------------------------

    @use_case(Action.HOLD_SESSION)
    def open_session(self, act: Act, session: Id) -> Session | Refusal:
        """Open the session: its day is today, its composition the one in force today."""
        return holding.begin(act, session)

    @use_case(Action.HOLD_SESSION)
    def mark_presence(
        self,
        act: Act,
        session: Id,
        member: Id,
        present: bool,  # noqa: FBT001 - the fact that is recorded
        from_item: int = 1,
    ) -> Attendance | Refusal:
        """Record that a member came or left; it holds from the item on (F42).

        Refused: `not_in_composition`, `no_such_position`, `presence_of_concluded_item`.
        """
        sitting = holding.running(act, session)
        if isinstance(sitting, Refusal):
            return sitting
        return holding.mark_presence(act, sitting, member, from_item, present=present)

    @use_case(Action.VOTE)
    def vote(self, act: Act, session: Id, dossier: Id, choice: Choice) -> Vote | Refusal:
        """Vote on an item; a changed vote is a new fact (F44).

        Refused: `quorum_lost`, `not_in_composition`, `recused`, `absent_may_not_vote`.
        """
        facts = holding.open_item(act, self.passing, session, dossier)
        if isinstance(facts, Refusal):
            return facts
        return holding.record_vote(act, facts, act.by, choice)

    @use_case(Action.HOLD_SESSION)
    def cast(
        self, act: Act, session: Id, dossier: Id, member: Id, choice: Choice
    ) -> Vote | Refusal:
        """Enter a vote that a member gave aloud or on paper; it is marked as entered (F45).

        Refused besides: `paper_votes_not_allowed`, `member_voted_already`,
        `recused_may_not_vote`.
        """
        facts = holding.open_item(act, self.passing, session, dossier)
        if isinstance(facts, Refusal):
            return facts
        if not facts.rules.paper_votes and member != act.by:
            return Refusal("paper_votes_not_allowed", paragraph="A20")
        return holding.record_vote(act, facts, member, choice)

    @use_case(Action.HOLD_SESSION)
    def conclude_item(
        self, act: Act, session: Id, dossier: Id, grounds: Sequence[str] = (), note: str = ""
    ) -> Concluded | Refusal:
        """Store what the votes carried: the recommendation of para 7.3.

        Refused: `quorum_lost` with the numbers, `nothing_carried` with the votes,
        `grounds_missing`, `ground_unknown`, `grounds_not_asked`, `not_before_commission`.
        """
        facts = holding.open_item(act, self.passing, session, dossier)
        if isinstance(facts, Refusal):
            return facts
        due = agenda.due_in_commission(act, self.passing, facts.dossier)
        if isinstance(due, Refusal):
            return due
        return holding.conclude(act, facts, grounds, note, self.books.grounds.keys())

    @use_case(Action.HOLD_SESSION)
    def reopen_item(self, act: Act, session: Id, dossier: Id) -> AgendaItem | Refusal:
        """Take an outcome back while the session runs; the votes stay until they are changed."""
        sitting = holding.running(act, session)
        if isinstance(sitting, Refusal):
            return sitting
        item = holding.item_of(act, session, dossier)
        if isinstance(item, Refusal):
            return item
        if not item.outcome:
            return Refusal("item_not_concluded")
        blank = replace(item, outcome="", grounds=(), note="", by_casting_vote=False)
        saved = act.uow.save(blank)
        act.enter("AgendaItem", item.id, dossier, concluded=False)
        return saved

    @use_case(Action.SPECIAL_OPINION)
    def special_opinion(
        self, act: Act, session: Id, dossier: Id, text: str
    ) -> SpecialOpinion | Refusal:
        """Attach one's special opinion to an item, until the protocol is final (F46).

        Refused: `special_opinion_not_allowed`, `absent_no_opinion`, `opinion_empty`, `recused`.
        """
        facts = holding.item_until_final(act, self.passing, session, dossier)
        if isinstance(facts, Refusal):
            return facts
        return holding.record_opinion(act, facts, act.by, text)

    @use_case(Action.HOLD_SESSION)
    def enter_opinion(
        self, act: Act, session: Id, dossier: Id, member: Id, text: str
    ) -> SpecialOpinion | Refusal:
        """Enter a special opinion that a member handed in on paper."""
        facts = holding.item_until_final(act, self.passing, session, dossier)
        if isinstance(facts, Refusal):
            return facts
        return holding.record_opinion(act, facts, member, text)

    @use_case(Action.HOLD_SESSION)
    def end_session(self, act: Act, session: Id, late_reason: str = "") -> Session | Refusal:
        """End the session: each concluded dossier leaves the Commission (para 7.3).

        Refused: `items_undecided` with their positions; `late_reason_missing` and what else the
        door refuses, each with the number of the dossier.
        """
        return holding.end(act, self.passing, session, late_reason)

    # --- what screens show ----------------------------------------------------------------

    @question(Action.READ_SESSION)
    def sessions(self, act: Act) -> tuple[SessionRow, ...]:
        """All sessions, the latest first."""
        return lists.session_rows(act, reader_of(act))

    @question(Action.READ_SESSION)
    def session_view(self, act: Act, session: Id) -> SessionView | Refusal:
        """One session, with what the reader may see of it."""
        facts = read_session(act, self.passing, session)
        if isinstance(facts, Refusal):
            return facts
        reader = reader_of(act, facts.dossiers)
        return view_of(facts, self.books.within(act), act.uow.find(AdoptedCriteria), reader)

    @question(Action.READ_SESSION)
    def hearings(self, act: Act, dossiers: Sequence[Id]) -> Mapping[Id, Hearing]:
        """What the Commission recommended on each of these dossiers that it has heard."""
        return hearings_of(act, self.passing, self.books, dossiers)
