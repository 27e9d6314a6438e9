"""What the workflow keeps: step events (facts), runs of steps, assignments."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.kernel.ids import Id
from app.kernel.records import Fact, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class StepEvent(Fact):
    """One passage through the door; the case can be rebuilt from these alone."""

    dossier: Id
    verb: str
    step: str
    part: str = ""
    outcome: str = ""
    reason: str = ""
    late_reason: str = ""
    on: date
    from_state: str
    to_state: str
    opened: tuple[Mapping[str, object], ...] = ()
    """The clocks it started, with due dates as they were that day: a later decree must not
    move them unseen, and the case can be rebuilt without a calendar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow(Row):
    """One run of a step with its clock; what queues and timers read."""

    dossier: Id
    step: str
    part: str
    actor: str
    """Role that the step waits for."""
    assignee: Id | None
    """The executor, where the step is theirs."""
    branch: str
    started: date
    limit: int
    """Business days."""
    due: date
    due_loose: date
    closed: date | None = None
    ended: str = ""
    """How it ended: done, returned or cancelled."""
    done_by: Id | None = None
    late_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(Fact):
    """The executor named for a dossier; the latest counts."""

    dossier: Id
    executor: Id
    reason: str = ""
