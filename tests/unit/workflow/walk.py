"""A dossier on its way through the door, with what was kept of it."""

from datetime import date

from app.access.roles import Role
from app.deadlines.calendar import BusinessCalendar
from app.deadlines.seed import seeded_calendar
from app.kernel.outcome import Refusal
from app.workflow.door import (
    Case,
    DecisionOutcome,
    Move,
    Passage,
    StepRun,
    Transition,
    Verb,
    transition,
)
from app.workflow.procedure import ProcedureVersion

ALL = frozenset(Role)
CALENDAR = seeded_calendar(2016, 2028)
RECEIVED = date(2017, 3, 16)


class Walk:
    """A case on its way, with what was kept of it."""

    def __init__(self, procedure: ProcedureVersion, calendar: BusinessCalendar = CALENDAR) -> None:
        self.case = Case(procedure)
        self.calendar = calendar
        self.passages: list[Passage] = []

    def do(self, move: Move, on: date, roles: frozenset[Role] = ALL) -> Transition:
        passed = transition(self.case, move, roles, on, self.calendar)
        assert isinstance(passed, Transition), passed
        self.case = passed.case
        self.passages.append(passed.passage)
        return passed

    def refused(self, move: Move, on: date) -> str:
        answer = transition(self.case, move, ALL, on, self.calendar)
        assert isinstance(answer, Refusal)
        return answer.code

    def receive(self, on: date = RECEIVED) -> "Walk":
        self.do(Move(Verb.RECEIVE), on)
        return self

    def complete(
        self,
        step: str,
        on: date | None = None,
        part: str = "",
        outcome: DecisionOutcome | None = None,
    ) -> Transition:
        """Complete a step on its due date, or on another day."""
        run = self.run(step, part)
        move = Move(Verb.COMPLETE, step, part, outcome, reason="-", late_reason="-")
        return self.do(move, on or run.due)

    def run(self, step: str, part: str = "") -> StepRun:
        return next(r for r in self.case.open_runs if (r.step, r.part) == (step, part))

    def to_decision(self) -> "Walk":
        """Through P1 up to the decision, each step on its last day."""
        self.receive()
        self.complete("1.1", RECEIVED, "register")
        self.complete("1.1", part="assign")
        for step in ("1.2", "1.3", "1.4"):
            self.complete(step)
        return self
