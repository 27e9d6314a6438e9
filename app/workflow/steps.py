"""Procedures of the regulation as versioned data: steps, actors, limits, readings.

The files of resources/procedures are the only place that knows the steps. Everything else -
the door, the queues, the pictures of the process - is drawn from these classes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from app.access.roles import Role
from app.deadlines.calendar import CountFrom
from app.kernel.text import Trilingual
from app.workflow.settings import Setting
from app.workflow.states import DecisionOutcome, DossierState

NOTICE_BRANCH, CERTIFICATE_BRANCH, REFUSAL_BRANCH = "N", "C", "R"


@dataclass(frozen=True, slots=True)
class Order:
    """The legal act that a procedure version stands on."""

    number: str
    signed: date
    registered: date
    registration: str
    status: str
    """"in_force" or "repealed"."""
    repealed_by: str
    repealed_on: date | None


@dataclass(frozen=True, slots=True)
class Part:
    """One of several acts under a step's single clock, each with its own actor."""

    code: str
    actor: Role
    actors: frozenset[Role]
    name: Trilingual
    state: DossierState


@dataclass(frozen=True, slots=True)
class Step:
    """A numbered step. A step without parts named in its file has one part with code ""."""

    code: str
    actor: Role
    """The unit whose lane the step stands in."""
    actors: frozenset[Role]
    """Everybody who may act on it, over all its parts."""
    limit: int
    """Business days."""
    branch: str
    """"" for the common way, "N" notice, "C" certificate, "R" refusal of intake."""
    name: Trilingual
    """In short, for screens."""
    text: Trilingual
    """The regulation's own sentence."""
    output: Trilingual
    refused_output: Trilingual | None
    """What comes out instead when the decision was to refuse."""
    paragraph: str
    next: tuple[str, ...]
    """Steps that open on completion, whatever the outcome."""
    next_if_issue: tuple[str, ...]
    """Steps that open beside them when the step decides to issue."""
    parts: tuple[Part, ...]
    state: DossierState
    """State of a dossier whose step stands open (in its first part)."""
    recommends: bool
    decides: bool
    internal: bool
    """The limit is the office's own; only the procedure's total is legal (A14)."""

    def part(self, code: str) -> Part | None:
        """The part with this code."""
        return next((part for part in self.parts if part.code == code), None)


@dataclass(frozen=True, slots=True)
class ProcedureVersion:
    """One procedure as one legal act has it, under one set of readings."""

    code: str
    version: str
    title: Trilingual
    short_title: Trilingual
    paragraph: str
    order: Order
    in_force_from: date
    total: int | None
    """Legal total in business days where the text sets it instead of the steps' limits."""
    withdrawal_actors: frozenset[Role]
    steps: tuple[Step, ...]
    settings: Mapping[str, Setting]

    def step(self, code: str) -> Step | None:
        """The step with this code."""
        return next((step for step in self.steps if step.code == code), None)

    @property
    def first(self) -> Step:
        """The step that receipt opens."""
        return self.steps[0]

    @property
    def intake_refusal(self) -> Step | None:
        """The refusal of intake, where the procedure has one."""
        return next((step for step in self.steps if step.branch == REFUSAL_BRANCH), None)

    @property
    def count_from(self) -> CountFrom:
        """Reading A5."""
        return CountFrom(self.choice("count_from"))

    @property
    def parallel(self) -> bool:
        """Reading A3: notice and certificate run side by side."""
        return "branches" in self.settings and self.choice("branches") == "parallel"

    def choice(self, name: str) -> str:
        """Value of a setting that is a choice."""
        return str(self.settings[name].value)

    def whole(self, name: str) -> int:
        """Value of a setting that is a whole number."""
        return int(self.settings[name].value)

    def flag(self, name: str) -> bool:
        """Value of a setting that is yes or no."""
        return bool(self.settings[name].value)

    def fraction(self, name: str) -> Fraction:
        """Value of a setting that is a fraction, such as the quorum."""
        return Fraction(str(self.settings[name].value))

    def after(self, step: Step, outcome: DecisionOutcome | None) -> tuple[Step, ...]:
        """The steps that completing `step` opens; `outcome` is management's decision so far."""
        codes = step.next
        if outcome is DecisionOutcome.ISSUE:
            if self.parallel:
                codes += step.next_if_issue
            elif step.branch == NOTICE_BRANCH and not step.next:
                codes += tuple(code for each in self.steps for code in each.next_if_issue)
        return tuple(each for each in self.steps if each.code in codes)

    def before(self, step: Step) -> Step | None:
        """The step whose completion opens `step`."""
        for each in self.steps:
            if step.code in each.next + each.next_if_issue:
                return each
        return None
