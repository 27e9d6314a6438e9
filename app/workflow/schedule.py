"""When each step is due if every step starts on the day the one before it is due."""

from dataclasses import dataclass
from datetime import date

from app.deadlines.calendar import BusinessCalendar, SkippedDay
from app.workflow.clocks import end_of_notice_branch, strict_and_loose
from app.workflow.states import DecisionOutcome
from app.workflow.steps import CERTIFICATE_BRANCH, ProcedureVersion, Step


@dataclass(frozen=True, slots=True)
class ScheduledStep:
    """A step with the dates that the law leaves it at the latest."""

    step: str
    limit: int
    starts: date
    due: date
    due_loose: date
    skipped: tuple[SkippedDay, ...]
    """Days off between start and due date, each with its reason."""


def schedule(
    procedure: ProcedureVersion, received: date, calendar: BusinessCalendar
) -> tuple[ScheduledStep, ...]:
    """Every step of a procedure for papers received on `received`, in the order of the table.

    The certificate's branch is there as well: it runs when the decision is to issue.
    """
    found: dict[str, ScheduledStep] = {}
    for step in procedure.steps:
        before = _before(procedure, step)
        starts = found[before.code].due if before else received
        loose_start = starts
        if step.branch == CERTIFICATE_BRANCH and procedure.parallel and before:
            same = before.branch == CERTIFICATE_BRANCH
            loose_start = (
                found[before.code].due_loose
                if same
                else end_of_notice_branch(procedure, starts, calendar)
            )
        due, loose = strict_and_loose(procedure, step, starts, received, loose_start, calendar)
        skipped = calendar.skipped(starts, due, procedure.count_from)
        found[step.code] = ScheduledStep(step.code, step.limit, starts, due, loose, skipped)
    return tuple(found.values())


def _before(procedure: ProcedureVersion, step: Step) -> Step | None:
    """The step at whose end `step` starts, under the reading of the branches (A3)."""
    for each in procedure.steps:
        if step in procedure.after(each, DecisionOutcome.ISSUE):
            return each
    return None
