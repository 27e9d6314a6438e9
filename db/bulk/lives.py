"""Lives of dossiers: every move goes through the office's own door, day after day.

A life depends on a few things only, so that each is worked out once and told many times.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from random import Random

from app.access.roles import Role
from app.deadlines.calendar import BusinessCalendar, CountFrom
from app.demo.staff import told
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

EVERY_ROLE = frozenset(Role)


class Pace(StrEnum):
    """How fast an office works on a dossier."""

    PROMPT = "prompt"
    FULL = "full"
    LATE = "late"


class End(StrEnum):
    """How a dossier ends, or will end."""

    ISSUED = "issued"
    REFUSED = "refused"
    INTAKE_REFUSED = "intake_refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Plot:
    """What a life depends on."""

    version: ProcedureVersion
    received: date
    pace: Pace
    end: End


@dataclass(frozen=True, slots=True)
class Life:
    """A dossier's passages until today, with the state before and after each."""

    passages: tuple[Passage, ...]
    states: tuple[str, ...]
    """One more than passages: the first is that of a draft."""
    case: Case

    def day_of(self, step: str, part: str | None = None) -> date | None:
        """The day on which a step was completed."""
        for passage in self.passages:
            move = passage.move
            if (move.verb, move.step) == (Verb.COMPLETE, step) and part in (None, move.part):
                return passage.on
        return None

    @property
    def waiting(self) -> StepRun | None:
        """The open run that is due first."""
        return min(self.case.open_runs, key=lambda run: run.due, default=None)


class Lives:
    """Works lives out, each once."""

    def __init__(self, calendar: BusinessCalendar, today: date, reasons: Mapping[str, str]) -> None:
        self._calendar = calendar
        self._today = today
        self._reasons = reasons
        self._known: dict[tuple[str, str, date, Pace, End], Life] = {}

    def of(self, plot: Plot) -> Life:
        """The life of this plot."""
        version = plot.version
        key = (version.code, version.version, plot.received, plot.pace, plot.end)
        if key not in self._known:
            self._known[key] = self._live(plot)
        return self._known[key]

    def _live(self, plot: Plot) -> Life:
        case = Case(plot.version)
        passages: list[Passage] = []
        states = [case.state.value]
        last = plot.received
        move: Move | None = Move(Verb.RECEIVE)
        while move is not None:
            passed = told(transition(case, move, EVERY_ROLE, last, self._calendar))
            case = self._kept(passed, passages, states)
            move, last = self._next(plot, case, last)
        return Life(tuple(passages), tuple(states), case)

    def _kept(self, passed: Transition, passages: list[Passage], states: list[str]) -> Case:
        passages.append(passed.passage)
        states.append(passed.state.value)
        return passed.case

    def _next(self, plot: Plot, case: Case, last: date) -> tuple[Move | None, date]:
        """The next move that happens until today, and its day."""
        for run in sorted(case.open_runs, key=lambda each: (each.due, each.step)):
            day = max(last, self._day(plot, case, run))
            if day <= self._today:
                return self._move(plot, case, run, day), day
        return None, last

    def _day(self, plot: Plot, case: Case, run: StepRun) -> date:
        step = case.procedure.step(run.step)
        limit = step.limit if step else 1
        if plot.pace is Pace.LATE and step is not None and step.recommends:
            return self._after(run.due, 2)
        if plot.pace is Pace.PROMPT:
            return self._after(run.started, limit // 2)
        return max(run.started, run.due)

    def _after(self, day: date, business_days: int) -> date:
        if business_days == 0:
            return day
        return self._calendar.due(day, business_days, CountFrom.NEXT_WORKING_DAY)

    def _move(self, plot: Plot, case: Case, run: StepRun, day: date) -> Move:
        step = case.procedure.step(run.step)
        if plot.end is End.INTAKE_REFUSED and run.step == "1.2":
            return Move(Verb.REFUSE_INTAKE, reason=self._reasons["intake_refusal"])
        if plot.end is End.WITHDRAWN and run.step in ("1.3", "2.2", "3.2", "4.2"):
            return Move(Verb.WITHDRAW, reason=self._reasons["withdrawal"])
        outcome = None
        if step is not None and (step.decides or step.recommends):
            refused = plot.end is End.REFUSED
            outcome = DecisionOutcome.REFUSE if refused else DecisionOutcome.ISSUE
        late = self._reasons["late"] if day > run.due else ""
        return Move(Verb.COMPLETE, run.step, run.part, outcome, late_reason=late)


def drawn_plot(random: Random, version: ProcedureVersion, received: date) -> Plot:
    """A plot as an office would have it: most in time, most issued."""
    pace = random.choices(tuple(Pace), (5, 4, 1))[0]
    if version.code == "P1":
        return Plot(version, received, pace, random.choices(tuple(End), (80, 12, 5, 3))[0])
    return Plot(version, received, pace, End.ISSUED)
