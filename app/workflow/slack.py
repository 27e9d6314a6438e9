"""The dossier's own due date, and the days saved by steps that ended early (A22)."""

from dataclasses import dataclass
from datetime import date

from app.deadlines.calendar import BusinessCalendar
from app.workflow.case import Case, StepEnd, StepRun
from app.workflow.clocks import strict_and_loose
from app.workflow.schedule import schedule
from app.workflow.states import DecisionOutcome
from app.workflow.steps import REFUSAL_BRANCH, Step


@dataclass(frozen=True, slots=True)
class Slack:
    """How a dossier stands against its due date."""

    case_due: date
    """T0 plus the critical path: the end of the longest way through the procedure."""
    expected: date
    """When it ends if every step to come takes its whole limit."""
    days: int
    """Business days in hand; negative when behind."""


@dataclass(frozen=True, slots=True)
class SavedDays:
    """What one finished run gave to the dossier's slack, or took from it."""

    run: StepRun
    days: int
    """Business days before its due date; negative when late."""


def case_due(case: Case, calendar: BusinessCalendar) -> date | None:
    """T0 plus the critical path; None before receipt."""
    if case.received is None:
        return None
    return max(
        each.due
        for each in schedule(case.procedure, case.received, calendar)
        if not _refuses_intake(case, each.step)
    )


def slack(case: Case, today: date, calendar: BusinessCalendar) -> Slack | None:
    """Where the dossier stands on `today`; None before receipt.

    An open step is taken to end on its due date, or today when that has passed.
    """
    due = case_due(case, calendar)
    if due is None:
        return None
    ends = [_end(case, run, today, calendar) for run in case.open_runs]
    closings = [run.closed for run in case.runs if run.closed is not None]
    expected = max(ends, default=None) or max(closings)
    return Slack(due, expected, calendar.business_days_between(expected, due))


def ledger(case: Case, calendar: BusinessCalendar) -> tuple[SavedDays, ...]:
    """Who saved or spent days so far, run by run."""
    return tuple(
        SavedDays(run, calendar.business_days_between(run.closed, run.due))
        for run in case.runs
        if run.closed is not None and run.ended is StepEnd.DONE
    )


def _end(case: Case, run: StepRun, today: date, calendar: BusinessCalendar) -> date:
    """When the longest way on from an open run ends."""
    step = case.procedure.step(run.step)
    starts = max(run.due, today)
    return _longest(case, step, starts, calendar) if step else starts


def _longest(case: Case, step: Step, starts: date, calendar: BusinessCalendar) -> date:
    outcome = case.outcome or DecisionOutcome.ISSUE
    ends = [starts]
    for following in case.procedure.after(step, outcome):
        received = case.received or starts
        due, _ = strict_and_loose(case.procedure, following, starts, received, starts, calendar)
        ends.append(_longest(case, following, max(due, starts), calendar))
    return max(ends)


def _refuses_intake(case: Case, code: str) -> bool:
    step = case.procedure.step(code)
    return step is not None and step.branch == REFUSAL_BRANCH
