"""Use cases of the workflow: naming the executor, referral, return, withdrawal, queues."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.access.people import Person
from app.access.permissions import Action
from app.access.roles import Role
from app.act import Act, Ground, question, use_case
from app.deadlines.calendar import BusinessCalendar
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.queue import QueueOrder, QueueQuery, QueueRow, StageCount
from app.workflow.desks import DESK_FILTERS, DeskScope, Filter, desk_query
from app.workflow.door import DossierState, Move, StepRun, Verb, run_state
from app.workflow.dossier import Dossier
from app.workflow.entities import Assignment, StepRow
from app.workflow.passing import Passing, dossier_or_refusal
from app.workflow.procedure import Procedures
from app.workflow.veil import Veil, through


@dataclass(frozen=True, slots=True)
class DeskPage:
    """The first lines of a desk's queue, its counters, and what a screen needs to read them."""

    role: Role
    chosen: Filter
    query: QueueQuery
    rows: tuple[QueueRow, ...]
    counts: tuple[tuple[Filter, int], ...]
    today: date
    calendar: BusinessCalendar


@dataclass(frozen=True, slots=True)
class OverdueBoard:
    """Nearing and late open steps, by step and by person (F65)."""

    by_step: tuple[StageCount, ...]
    by_person: tuple[StageCount, ...]
    late: tuple[QueueRow, ...]
    today: date
    calendar: BusinessCalendar


@dataclass(frozen=True, slots=True)
class Workflow:
    """Moves that belong to no single capability, and the queues."""

    ground: Ground
    passing: Passing
    veil: Veil | None = None

    @use_case(Action.ASSIGN)
    def assign(
        self, act: Act, dossier: Id, executor: Id, reason: str = "", late_reason: str = ""
    ) -> Dossier | Refusal:
        """Name the executor (para 7.1), or another one later; then a reason is required.

        Refused: `not_an_executor`, `same_executor`, `reason_missing`, and what the door refuses.
        """
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Refusal):
            return found
        person = act.uow.get(Person, executor)
        if person is None or not person.active or Role.EXECUTOR not in person.roles:
            return Refusal("not_an_executor")
        if found.executor == executor:
            return Refusal("same_executor")
        if found.closing:
            return Refusal("dossier_closed", {"closing": found.closing})
        if found.executor is not None and not reason.strip():
            return Refusal("reason_missing", {"verb": "assign"})
        waiting = self.passing.case(act.uow, found).open_runs
        named = act.uow.save(replace(found, executor=executor))
        assignment = Assignment(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            dossier=dossier,
            executor=executor,
            reason=reason.strip(),
        )
        act.uow.add(assignment)
        act.enter("Assignment", assignment.id, dossier)
        naming = next((r for r in waiting if self._waits(found, r, DossierState.REGISTERED)), None)
        if naming is not None:
            move = Move(Verb.COMPLETE, naming.step, naming.part, late_reason=late_reason)
            return self.passing.through(act, named, move)
        for row in act.uow.find(StepRow, dossier=dossier, actor=Role.EXECUTOR.value):
            if row.closed is None:
                act.uow.save(replace(row, assignee=executor))
        return named

    @use_case(Action.REFER)
    def refer(self, act: Act, dossier: Id, late_reason: str = "") -> Dossier | Refusal:
        """Refer the dossier to the Commission (para 7.2); closes the refusal window (A1)."""
        found = self._own(act, dossier)
        if isinstance(found, Refusal):
            return found
        open_runs = self.passing.case(act.uow, found).open_runs
        run = next(
            (r for r in open_runs if self._waits(found, r, DossierState.WITH_EXECUTOR)), None
        )
        if run is None:
            return Refusal("step_not_open", {"step": DossierState.WITH_EXECUTOR.value})
        move = Move(Verb.COMPLETE, run.step, run.part, late_reason=late_reason)
        return self.passing.through(act, found, move)

    @use_case(Action.RETURN_STEP)
    def return_step(self, act: Act, dossier: Id, step: str, reason: str) -> Dossier | Refusal:
        """Return a dossier to the step before, with a reason; no new days are given (F21)."""
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Refusal):
            return found
        run = self.passing.open_step(act.uow, found, step)
        if isinstance(run, Refusal):
            return run
        return self.passing.through(act, found, Move(Verb.RETURN, step, run.part, reason=reason))

    @use_case(Action.WITHDRAW)
    def withdraw(self, act: Act, dossier: Id, basis: str, note: str = "") -> Dossier | Refusal:
        """Close a dossier that its applicant withdrew (A21); it counts as no refusal."""
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Refusal):
            return found
        reason = f"{basis}: {note.strip()}" if note.strip() else basis
        return self.passing.through(act, found, Move(Verb.WITHDRAW, reason=reason))

    @question(Action.READ_DOSSIER)
    def desk(
        self,
        act: Act,
        role: Role,
        chosen: Filter | None = None,
        text: str = "",
        committee: int = 9,
        order: QueueOrder = QueueOrder.DUE,
        *,
        descending: bool = False,
    ) -> DeskPage | Refusal:
        """The first lines of a role's queue with its counters."""
        if role not in act.actor.roles or role not in DESK_FILTERS:
            return Refusal("not_your_desk")
        calendar = self.passing.calendar(act.uow)
        scope = DeskScope(role, act.actor, act.today, calendar, self.passing.procedures, committee)
        filters = DESK_FILTERS[role]
        query = desk_query(scope, chosen or filters[0], text)
        query = replace(query, order=order, descending=descending)
        readers = self.ground.store.readers
        counts = tuple((each, readers.queue_count(desk_query(scope, each))) for each in filters)
        rows = through(self.veil, act, text, readers.queue_page(query))
        return DeskPage(role, chosen or filters[0], query, rows, counts, act.today, calendar)

    @question(Action.READ_DOSSIER)
    def everything(self, act: Act, query: QueueQuery) -> DeskPage:
        """The list of all dossiers; a member's recusals leave their dossiers out."""
        mine = self._for_reader(act, replace(query, every_dossier=True))
        rows = through(self.veil, act, mine.text, self.ground.store.readers.queue_page(mine))
        calendar = self.passing.calendar(act.uow)
        return DeskPage(
            next(iter(act.actor.roles)), Filter.ALL, mine, rows, (), act.today, calendar
        )

    @question(Action.READ_DOSSIER)
    def ids(self, act: Act, query: QueueQuery) -> Sequence[Id]:
        """Ids of all lines of a queue, in its order."""
        mine, readers = self._for_reader(act, query), self.ground.store.readers
        ids = readers.queue_ids(mine)
        if not query.text or self.veil is None or not self.veil.hides(act):
            return ids
        found = through(self.veil, act, query.text, readers.queue_rows(mine, ids))
        return [row.id for row in found]

    @question(Action.READ_DOSSIER)
    def rows(self, act: Act, query: QueueQuery, ids: Sequence[Id]) -> Sequence[QueueRow]:
        """Lines of a queue by their ids."""
        mine = self._for_reader(act, query)
        found = self.ground.store.readers.queue_rows(mine, ids)
        return list(through(self.veil, act, mine.text, found))

    @question(Action.READ_OVERDUE)
    def overdue(self, act: Act) -> OverdueBoard:
        """What is late and what is about to be, by step and by person."""
        readers, calendar = self.ground.store.readers, self.passing.calendar(act.uow)
        soon = calendar.next_working(act.today)
        return OverdueBoard(
            tuple(readers.stages("step", act.today, soon)),
            tuple(readers.stages("assignee", act.today, soon)),
            tuple(readers.queue_page(QueueQuery(due_before=act.today), 500)),
            act.today,
            calendar,
        )

    @question(Action.READ_PROCEDURES)
    def procedures(self, act: Act) -> Procedures:
        """Every version of every procedure, with its readings."""
        del act
        return self.passing.procedures

    def _for_reader(self, act: Act, query: QueueQuery) -> QueueQuery:
        if Role.MEMBER in act.actor.roles:
            return replace(query, member=act.by)
        return query

    def _waits(self, dossier: Dossier, run: StepRun, state: DossierState) -> bool:
        """Whether an open run is the one in which a dossier is in this state."""
        return run_state(self.passing.procedure(dossier), run) is state

    def _own(self, act: Act, dossier: Id) -> Dossier | Refusal:
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Refusal):
            return found
        return found if found.executor == act.by else Refusal("not_your_dossier")
