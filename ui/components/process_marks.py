"""Where a dossier stands in its procedure, box by box."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.deadlines.calendar import BusinessCalendar
from app.deadlines.urgency import Finished, Timing, finished, timing
from app.workflow.case import Case, StepEnd, StepRun
from ui.components.process_layout import Place
from ui.components.timeline import Passed


@dataclass(frozen=True, slots=True)
class PlaceMark:
    """How far a box has come; a box without a mark is still to come."""

    passed: Passed
    on: date | None = None
    due: date | None = None
    timing: Timing | None = None
    finished: Finished | None = None
    who: str = ""


Marks = Mapping[Place, PlaceMark]


def marks_of(case: Case, today: date, calendar: BusinessCalendar) -> Marks:
    """The marks of a case as of `today`; the last run of a step counts."""
    marks: dict[Place, PlaceMark] = {}
    for run in case.runs:
        if run.ended is not StepEnd.CANCELLED:
            marks[run.step, run.part] = _mark(case, run, today, calendar)
    return marks


def _mark(case: Case, run: StepRun, today: date, calendar: BusinessCalendar) -> PlaceMark:
    if run.closed is not None:
        passed = Passed.RETURNED if run.ended is StepEnd.RETURNED else Passed.DONE
        did = finished(run.due, run.closed, calendar)
        return PlaceMark(passed, on=run.closed, due=run.due, finished=did)
    step = case.procedure.step(run.step)
    limit = step.limit if step is not None else 1
    return PlaceMark(Passed.OPEN, due=run.due, timing=timing(run.due, today, limit, calendar))
