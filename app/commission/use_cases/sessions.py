"""Use cases of the Commission: agenda, sessions, votes, and what they are shown with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.access.permissions import Action
from app.act import Act, Ground, question, use_case
from app.commission import agenda, holding, lists, preparing
from app.commission.agenda_paper import AgendaContent, agenda_content
from app.commission.books import Books
from app.commission.compositions import still_called
from app.commission.entities import (
    AgendaItem,
    AgendaQuestion,
    Attendance,
    Session,
    SpecialOpinion,
    Vote,
    VoteCheck,
)
from app.commission.facts import agenda_of, read_session
from app.commission.forecast import Forecast
from app.commission.forecasting import forecast_of
from app.commission.hearings import Hearing, hearings_of
from app.commission.holding import Concluded
from app.commission.lists import ReadyDossier, SessionRow
from app.commission.projection import Projection, projection_of
from app.commission.session_view import SessionView, view_of
from app.commission.turning import what_if_of
from app.commission.visibility import reader_of
from app.commission.voting import Choice
from app.commission.what_if import WhatIf
from app.evaluation.entities import AdoptedCriteria, Discussion
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.queue import QueueQuery, QueueRow
from app.workflow.passing import Passing

_MOST_READY = 1000


@dataclass(frozen=True, slots=True)
class Commission:
    """The Commission's room."""

    ground: Ground
    passing: Passing
    books: Books

    # --- agenda ---------------------------------------------------------------------------

    @question(Action.HOLD_SESSION)
    def ready_dossiers(self, act: Act) -> tuple[ReadyDossier, ...]:
        """Dossiers before the Commission that stand on no open agenda, earliest due first."""
        waiting = self._waiting(not_on_agenda=True)
        pairs = [(row.dossier, row.due) for row in waiting if row.due is not None]
        return lists.ready_rows(act, self.books, pairs, reader_of(act))

    def _waiting(self, *, not_on_agenda: bool = False) -> Sequence[QueueRow]:
        steps = lists.commission_steps(self.passing)
        query = QueueQuery(steps=steps, not_on_agenda=not_on_agenda)
        return self.ground.store.readers.queue_page(query, _MOST_READY)

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
                substituted=still_called(found, composition),
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

    @question(Action.HOLD_SESSION)
    def forecast(self, act: Act, dossiers: Sequence[Id] | None = None) -> Forecast | Refusal:
        """On which days these dossiers have their quorum, and whom to call (A8, A20).

        Without `dossiers` it is about all that are before the Commission. Refused:
        `no_composition`, `not_before_commission`.
        """
        asked = (row.dossier for row in self._waiting()) if dossiers is None else dossiers
        return forecast_of(act, self.passing, reader_of(act), asked)

    @use_case(Action.HOLD_SESSION)
    def name_rapporteur(
        self, act: Act, session: Id, dossier: Id, member: Id | None
    ) -> AgendaItem | Refusal:
        """Name who presents a dossier; None takes the name back.

        Refused: `item_concluded`, `not_in_composition`, `rapporteur_recused`.
        """
        return preparing.name_rapporteur(act, session, dossier, member)

    @use_case(Action.ASK_QUESTION)
    def ask(self, act: Act, session: Id, dossier: Id, text: str) -> AgendaQuestion | Refusal:
        """Ask a question on a dossier, for all who sit on it to prepare.

        Refused: `recused`, `item_concluded`, `not_in_composition`, `question_empty`.
        """
        return preparing.ask(act, session, dossier, text)

    @use_case(Action.HOLD_SESSION)
    def call_substitute(
        self, act: Act, session: Id, member: Id, substitute: Id | None
    ) -> Session | Refusal:
        """Call a substitute in the place of an absent member; None lets the member sit again.

        What is concluded keeps who sat on it. Refused: `member_present`, `not_a_substitute`,
        `substitute_called_already`, `no_substitute_called`, `not_in_composition`.
        """
        return preparing.call_substitute(act, session, member, substitute)

    @question(Action.READ_SESSION)
    def agenda_content(self, act: Act, session: Id) -> AgendaContent | Refusal:
        """The printed agenda's content, without what the reader stepped back from."""
        facts = read_session(act, self.passing, session)
        if isinstance(facts, Refusal):
            return facts
        reader = reader_of(act, facts.dossiers)
        return agenda_content(facts, self.books.within(act), act.uow.find(AdoptedCriteria), reader)

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

    @use_case(Action.OPEN_DISCUSSION)
    def open_discussion(self, act: Act, session: Id, dossier: Id) -> Discussion | Refusal:
        """Open the discussion of an item: from now on marks are seen with names (F29).

        It is the word of who presides; the secretary may enter it. Refused: `not_the_chair`.
        """
        facts = holding.open_item(act, self.passing, session, dossier)
        return facts if isinstance(facts, Refusal) else holding.open_discussion(act, facts)

    @use_case(Action.HOLD_SESSION)
    def cast(
        self,
        act: Act,
        session: Id,
        dossier: Id,
        member: Id,
        choice: Choice,
        *,
        on_paper: bool = False,
    ) -> Vote | Refusal:
        """Enter a vote that a member gave aloud or on paper; it is marked as entered (F45).

        One given on paper counts once it was entered a second time alike: see `check_vote`.
        Refused besides: `paper_votes_not_allowed`, `member_voted_already`,
        `recused_may_not_vote`.
        """
        facts = holding.open_item(act, self.passing, session, dossier)
        if isinstance(facts, Refusal):
            return facts
        if not facts.rules.paper_votes and member != act.by:
            return Refusal("paper_votes_not_allowed", paragraph="A20")
        return holding.record_vote(act, facts, member, choice, on_paper=on_paper)

    @use_case(Action.HOLD_SESSION)
    def check_vote(
        self, act: Act, session: Id, dossier: Id, member: Id, choice: Choice
    ) -> VoteCheck | Refusal:
        """Enter a vote on paper a second time, read from the paper once more (F45).

        Refused: `paper_vote_differs` when the two entries do, `no_paper_vote`.
        """
        facts = holding.open_item(act, self.passing, session, dossier)
        if isinstance(facts, Refusal):
            return facts
        return holding.check_vote(act, facts, member, choice)

    @use_case(Action.HOLD_SESSION)
    def conclude_item(
        self, act: Act, session: Id, dossier: Id, grounds: Sequence[str] = (), note: str = ""
    ) -> Concluded | Refusal:
        """Store what the votes carried: the recommendation of para 7.3.

        Refused: `quorum_lost` with the numbers, `nothing_carried` with the votes,
        `paper_votes_unchecked` with their number,
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
        blank = replace(item, outcome="", grounds=(), note="", by_casting_vote=False, seats=())
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
        return hearings_of(act, self.passing, self.books.within(act), dossiers)

    @question(Action.READ_SESSION)
    def projection(self, act: Act, session: Id, dossier: Id | None = None) -> Projection | Refusal:
        """What the room may see of the item in hand, or of one dossier of a running session.

        No names; no figures before everybody present has given a sheet or the discussion is
        open; nothing while a member who stepped back is in the room.
        """
        facts = read_session(act, self.passing, session)
        if isinstance(facts, Refusal):
            return facts
        reader = reader_of(act, facts.dossiers)
        adopted = act.uow.find(AdoptedCriteria)
        return projection_of(facts, self.books.within(act), adopted, reader, dossier)

    @question(Action.READ_SCORES)
    def what_if(self, act: Act, dossier: Id) -> WhatIf | Refusal:
        """What would turn the latest result of a dossier (N8).

        For the chair after their own sheet, the unit head and the management after the final
        protocol. Refused: `not_on_agenda`, `recused`, `not_the_chair`, `own_sheet_first`,
        `protocol_not_final`.
        """
        return what_if_of(act, self.passing, self.books.within(act), dossier)
