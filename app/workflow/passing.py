"""Passing a dossier through the door: the rule's answer becomes event, step rows and card.

Every room's use cases change a dossier's step by `Passing.through` and by nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.access.roles import Role
from app.act import Act
from app.deadlines.calendar import BusinessCalendar
from app.deadlines.kept import KeptCalendar
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.store import UnitOfWork
from app.workflow.door import (
    Case,
    DecisionOutcome,
    Move,
    Passage,
    StepRun,
    Transition,
    Verb,
    replay,
    transition,
)
from app.workflow.dossier import Dossier
from app.workflow.entities import StepEvent, StepRow
from app.workflow.procedure import Procedures, ProcedureVersion


@dataclass(frozen=True, slots=True)
class Passing:
    """The door with the procedures and the calendar that it needs."""

    procedures: Procedures
    kept: KeptCalendar

    def procedure(self, dossier: Dossier) -> ProcedureVersion:
        """The version that the dossier began under."""
        found = self.procedures.get(dossier.procedure, dossier.procedure_version)
        if found is None:
            raise LookupError(f"{dossier.procedure} {dossier.procedure_version} is not installed")
        return found

    def case(self, uow: UnitOfWork, dossier: Dossier) -> Case:
        """The case as its events have made it."""
        events = uow.find(StepEvent, dossier=dossier.id)
        return replay(self.procedure(dossier), map(passage_of, events))

    def calendar(self, uow: UnitOfWork) -> BusinessCalendar:
        """The calendar of this transaction."""
        return self.kept.of(uow)

    def open_step(self, uow: UnitOfWork, dossier: Dossier, *codes: str) -> StepRun | Refusal:
        """The open run among these steps; refused when none of them is open."""
        case = self.case(uow, dossier)
        run = next((run for run in case.open_runs if not codes or run.step in codes), None)
        return run or Refusal("step_not_open", {"step": codes[0] if codes else ""})

    def through(
        self, act: Act, dossier: Dossier, move: Move, on: date | None = None
    ) -> Dossier | Refusal:
        """Make the move as the actor, today or on the day of the fact; write all it does."""
        case = self.case(act.uow, dossier)
        calendar = self.calendar(act.uow)
        day = on or act.today
        passed = transition(case, move, roles_at_the_door(act), day, calendar)
        if isinstance(passed, Refusal):
            return passed
        self._write_event(act, dossier, case, passed)
        self._write_rows(act, dossier, passed)
        return act.uow.save(_card_after(dossier, passed, day))

    def _write_event(self, act: Act, dossier: Dossier, case: Case, passed: Transition) -> None:
        move = passed.passage.move
        event = StepEvent(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            dossier=dossier.id,
            verb=move.verb.value,
            step=move.step or case.procedure.first.code,
            part=move.part,
            outcome=move.outcome.value if move.outcome else "",
            reason=move.reason,
            late_reason=move.late_reason,
            on=passed.passage.on,
            from_state=case.state.value,
            to_state=passed.state.value,
            opened=tuple(_run_to_data(run) for run in passed.passage.opened),
        )
        act.uow.add(event)
        act.enter("StepEvent", event.id, dossier.id, verb=event.verb, step=event.step)

    def _write_rows(self, act: Act, dossier: Dossier, passed: Transition) -> None:
        rows = [r for r in act.uow.find(StepRow, dossier=dossier.id) if r.closed is None]
        for run in passed.closes:
            for row in rows:
                if (row.step, row.part) == (run.step, run.part):
                    act.uow.save(
                        replace(
                            row,
                            closed=run.closed,
                            ended=run.ended.value if run.ended else "",
                            done_by=act.by,
                            late_reason=passed.passage.move.late_reason,
                        )
                    )
        for run in passed.opens:
            act.uow.add(self._row(act, dossier, passed.case, run))

    def _row(self, act: Act, dossier: Dossier, case: Case, run: StepRun) -> StepRow:
        step = case.procedure.step(run.step)
        part = step.part(run.part) if step else None
        if step is None or part is None:
            raise LookupError(run.step)
        return StepRow(
            id=act.new_id(),
            dossier=dossier.id,
            step=run.step,
            part=run.part,
            actor=part.actor.value,
            assignee=dossier.executor if part.actor is Role.EXECUTOR else None,
            branch=step.branch,
            started=run.started,
            limit=step.limit,
            due=run.due,
            due_loose=run.due_loose,
        )


def roles_at_the_door(act: Act) -> frozenset[Role]:
    """The actor's roles; a unit head to whom deciding was granted acts as management too."""
    if act.actor.may_decide and act.actor.is_(Role.UNIT_HEAD):
        return act.actor.roles | {Role.MANAGEMENT}
    return act.actor.roles


def _card_after(dossier: Dossier, passed: Transition, on: date) -> Dossier:
    waiting = min(passed.case.open_runs, key=lambda run: run.due, default=None)
    return replace(
        dossier,
        state=passed.state.value,
        step=waiting.step if waiting else "",
        due=waiting.due if waiting else None,
        outcome=passed.case.outcome.value if passed.case.outcome else "",
        closing=passed.closed.value if passed.closed else "",
        closed_on=on if passed.closed else None,
    )


def passage_of(event: StepEvent) -> Passage:
    """The passage that an event kept."""
    move = Move(
        Verb(event.verb),
        event.step,
        event.part,
        DecisionOutcome(event.outcome) if event.outcome else None,
        event.reason,
        event.late_reason,
    )
    return Passage(move, event.on, tuple(map(_run_of_data, event.opened)))


def _run_to_data(run: StepRun) -> Mapping[str, object]:
    return {
        "step": run.step,
        "part": run.part,
        "started": run.started.isoformat(),
        "due": run.due.isoformat(),
        "due_loose": run.due_loose.isoformat(),
    }


def _run_of_data(data: Mapping[str, object]) -> StepRun:
    day = date.fromisoformat
    return StepRun(
        str(data["step"]),
        str(data["part"]),
        day(str(data["started"])),
        day(str(data["due"])),
        day(str(data["due_loose"])),
    )


def dossier_or_refusal(act: Act, dossier: Id) -> Dossier | Refusal:
    """The dossier of this id."""
    return act.uow.get(Dossier, dossier) or Refusal("dossier_unknown")
