"""What the door knows of a dossier: its runs of steps, and the moves that made them."""

from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.workflow.states import Closing, DecisionOutcome, DossierState
from app.workflow.steps import ProcedureVersion


class Verb(StrEnum):
    """What can be done with a dossier at the door."""

    RECEIVE = "receive"
    COMPLETE = "complete"
    RETURN = "return"
    RETURN_TO_COMMISSION = "return_to_commission"
    REFUSE_INTAKE = "refuse_intake"
    WITHDRAW = "withdraw"
    MOVE_DATES = "move_dates"
    """A legal act changed the calendar: open clocks get the dates that it now gives (A10)."""


class StepEnd(StrEnum):
    """How a run of a step ended."""

    DONE = "done"
    RETURNED = "returned"
    CANCELLED = "cancelled"
    """Not done: the dossier was closed, or another clock took its place."""


@dataclass(frozen=True, slots=True)
class Move:
    """What somebody wants to do; `step` and `part` say to which open step."""

    verb: Verb
    step: str = ""
    part: str = ""
    outcome: DecisionOutcome | None = None
    """The decision where the step decides; the recommendation where it recommends."""
    reason: str = ""
    late_reason: str = ""


@dataclass(frozen=True, slots=True)
class StepRun:
    """One run of a step (or of one of its parts) with its clock."""

    step: str
    part: str
    started: date
    due: date
    """By the strict reading."""
    due_loose: date
    closed: date | None = None
    ended: StepEnd | None = None

    @property
    def open(self) -> bool:
        """Whether the run waits for somebody."""
        return self.closed is None


@dataclass(frozen=True, slots=True)
class Case:
    """A dossier as the door sees it. Everything in it follows from its passages."""

    procedure: ProcedureVersion
    received: date | None = None
    """T0, receipt by the ministry (A16)."""
    runs: tuple[StepRun, ...] = ()
    closed: Closing | None = None
    outcome: DecisionOutcome | None = None
    """Management's decision."""
    recommendation: DecisionOutcome | None = None
    """The Commission's."""
    returned_to_commission: bool = False

    @property
    def open_runs(self) -> tuple[StepRun, ...]:
        """Runs that wait for somebody, one per branch."""
        return tuple(run for run in self.runs if run.open)

    @property
    def states(self) -> tuple[DossierState, ...]:
        """A state per open branch, or the one closing state."""
        if self.closed is not None:
            return (DossierState(self.closed.value),)
        if self.received is None:
            return (DossierState.DRAFT,)
        return tuple(run_state(self.procedure, run) for run in self.open_runs)

    @property
    def state(self) -> DossierState:
        """The most advanced of the states."""
        order = tuple(DossierState)
        return max(self.states, key=order.index)

    def done(self, step: str) -> bool:
        """Whether the step was completed at some time."""
        return any(run.step == step and run.ended is StepEnd.DONE for run in self.runs)


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage through the door, as it is kept: the move, its day, and the clocks it started.

    The due dates are kept because a later decree must not move them unseen: a case is rebuilt
    from its passages alone, without a calendar.
    """

    move: Move
    on: date
    opened: tuple[StepRun, ...] = ()


def run_state(procedure: ProcedureVersion, run: StepRun) -> DossierState:
    """State of a dossier while `run` is open."""
    step = procedure.step(run.step)
    part = step.part(run.part) if step else None
    if part is None:
        raise KeyError(run.step, run.part)
    return part.state


def pass_through(case: Case, passage: Passage) -> Case:
    """The case after a passage that was let through; the only place where a case changes."""
    move, on = passage.move, passage.on
    if move.verb is Verb.RECEIVE:
        return replace(case, received=on, runs=passage.opened)
    if move.verb in (Verb.REFUSE_INTAKE, Verb.WITHDRAW):
        runs = _ended(case, {(r.step, r.part) for r in case.open_runs}, on, StepEnd.CANCELLED)
        refused = move.verb is Verb.REFUSE_INTAKE
        closing = Closing.INTAKE_REFUSED if refused else Closing.WITHDRAWN
        own = tuple(_closed(run, on, StepEnd.DONE) for run in passage.opened)
        return replace(case, runs=runs + own, closed=closing)
    if move.verb is Verb.MOVE_DATES:
        moved = {(run.step, run.part) for run in passage.opened}
        return replace(case, runs=_ended(case, moved, on, StepEnd.CANCELLED) + passage.opened)
    end = StepEnd.DONE if move.verb is Verb.COMPLETE else StepEnd.RETURNED
    runs = tuple(
        _closed(run, on, end)
        if run.open and (run.step, run.part) == (move.step, move.part)
        else run
        for run in case.runs
    )
    after = replace(case, runs=runs + passage.opened)
    if move.verb is Verb.RETURN_TO_COMMISSION:
        after = replace(after, returned_to_commission=True)
    if move.verb is Verb.COMPLETE:
        after = _with_outcome(after, move)
    return _with_closing(after)


def _ended(case: Case, places: Set[tuple[str, str]], on: date, end: StepEnd) -> tuple[StepRun, ...]:
    """The runs, with the open ones at these places ended."""
    return tuple(
        _closed(run, on, end) if run.open and (run.step, run.part) in places else run
        for run in case.runs
    )


def _closed(run: StepRun, on: date, end: StepEnd) -> StepRun:
    return replace(run, closed=on, ended=end)


def _with_outcome(case: Case, move: Move) -> Case:
    step = case.procedure.step(move.step)
    if step is None or move.outcome is None:
        return case
    if step.decides:
        return replace(case, outcome=move.outcome)
    return replace(case, recommendation=move.outcome)


def _with_closing(case: Case) -> Case:
    if case.open_runs:
        return case
    issued = case.outcome is DecisionOutcome.ISSUE
    return replace(case, closed=Closing.ISSUED if issued else Closing.REFUSED)
