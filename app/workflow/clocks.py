"""The clocks of a dossier: what a step that opens is due by, and the intake refusal's window."""

from dataclasses import dataclass, replace
from datetime import date

from app.deadlines.calendar import BusinessCalendar
from app.workflow.case import Case, StepRun
from app.workflow.steps import CERTIFICATE_BRANCH, NOTICE_BRANCH, ProcedureVersion, Step


@dataclass(frozen=True, slots=True)
class Window:
    """The days in which intake may still be refused (A1)."""

    opens: date
    closes: date
    """The last day on which it may."""
    warn_on: date
    """The business day before it closes."""

    def is_open(self, on: date) -> bool:
        """Whether intake may be refused on this day."""
        return self.opens <= on <= self.closes

    def warns(self, on: date) -> bool:
        """Whether to warn on this day that the window is about to close."""
        return self.warn_on <= on <= self.closes


def refusal_window(case: Case, calendar: BusinessCalendar) -> Window | None:
    """The window of the intake refusal: its limit from receipt, closed early by the referral.

    None where the procedure has no such refusal, before receipt, after closing, and once the
    documents were referred on.
    """
    step, procedure = case.procedure.intake_refusal, case.procedure
    if step is None or case.received is None or case.closed is not None:
        return None
    if procedure.flag("referral_closes_window") and referred(case):
        return None
    closes = calendar.due(case.received, step.limit, procedure.count_from)
    before = calendar.previous_working(closes)
    return Window(case.received, closes, max(before, case.received))


def referred(case: Case) -> bool:
    """Whether the documents were referred to the Commission at some time (step 1.2)."""
    recommending = next((step for step in case.procedure.steps if step.recommends), None)
    return recommending is not None and any(run.step == recommending.code for run in case.runs)


def strict_and_loose(
    procedure: ProcedureVersion,
    step: Step,
    starts: date,
    received: date,
    loose_start: date,
    calendar: BusinessCalendar,
) -> tuple[date, date]:
    """The due date by the strict and by the loose reading.

    They differ in two places. The certificate's branch may be read to begin only when the
    notice's branch has ended (A3): `loose_start` is where it then begins. And where only the
    total is legal (A14), the office's own limit is strict and the total is loose.
    """
    count_from = procedure.count_from
    due = calendar.due(starts, step.limit, count_from)
    if procedure.total is not None:
        total = calendar.due(received, procedure.total, count_from)
        return min(due, total), total
    if step.branch == CERTIFICATE_BRANCH:
        return due, max(due, calendar.due(loose_start, step.limit, count_from))
    return due, due


def end_of_notice_branch(
    procedure: ProcedureVersion, starts: date, calendar: BusinessCalendar
) -> date:
    """When the notice's steps are done if they begin on `starts` and each takes its limit."""
    for step in procedure.steps:
        if step.branch == NOTICE_BRANCH:
            starts = calendar.due(starts, step.limit, procedure.count_from)
    return starts


def opened_run(
    procedure: ProcedureVersion,
    step: Step,
    on: date,
    received: date,
    calendar: BusinessCalendar,
    after: StepRun | None = None,
) -> StepRun:
    """The run of a step that opens on `on`, at the completion of the run `after` (A22)."""
    loose_start = on
    if step.branch == CERTIFICATE_BRANCH and procedure.parallel and after is not None:
        before = procedure.before(step)
        if before is not None and before.branch == CERTIFICATE_BRANCH:
            loose_start = after.due_loose
        else:
            loose_start = end_of_notice_branch(procedure, on, calendar)
    due, loose = strict_and_loose(procedure, step, on, received, loose_start, calendar)
    return StepRun(step.code, step.parts[0].code, on, due, loose)


def member_deadline(case: Case, calendar: BusinessCalendar) -> date | None:
    """The day by which the members score, so that the session can sit on the last day (A8).

    It is the office's own date; None when the Commission does not have the dossier.
    """
    recommending = next((step for step in case.procedure.steps if step.recommends), None)
    for run in case.open_runs:
        if recommending is not None and run.step == recommending.code:
            day = case.procedure.whole("member_deadline_day")
            return min(calendar.due(run.started, day, case.procedure.count_from), run.due)
    return None


def recounted(case: Case, calendar: BusinessCalendar, on: date) -> tuple[StepRun, ...]:
    """The open runs whose dates this calendar gives otherwise, with those dates.

    Dates before `on` stay: an act on the calendar changes the future only.
    """
    received = case.received
    if received is None:
        return ()
    again = (_recounted(case, run, received, calendar) for run in case.open_runs)
    return tuple(
        new
        for new, old in zip(again, case.open_runs, strict=True)
        if old.due >= on and (new.due, new.due_loose) != (old.due, old.due_loose)
    )


def _recounted(case: Case, run: StepRun, received: date, calendar: BusinessCalendar) -> StepRun:
    """The run with its dates counted from where the clock of its step first started."""
    step = case.procedure.step(run.step)
    if step is None:
        raise KeyError(run.step)
    first = next(each for each in case.runs if each.step == run.step)
    before = case.procedure.before(step)
    after = next((each for each in case.runs if before and each.step == before.code), None)
    if after is not None:
        after = _recounted(case, after, received, calendar)
    fresh = opened_run(case.procedure, step, first.started, received, calendar, after)
    return replace(run, due=fresh.due, due_loose=fresh.due_loose)
