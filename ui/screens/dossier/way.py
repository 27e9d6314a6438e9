"""The way of a dossier: every run of a step with who and when, then what is still to come."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.deadlines.urgency import finished, timing
from app.deadlines.why import WhyThisDate, why
from app.decisions.reasons import ReasonBank, ReasonKind
from app.workflow.states import DecisionOutcome
from app.workflow.steps import REFUSAL_BRANCH, Part, Step
from ui.components.due_chip import finished_words
from ui.components.timeline import Passed, TimelineStep
from ui.components.why_box import Pick
from ui.i18n.roles import role_text
from ui.queues.words import step_words

if TYPE_CHECKING:
    from app.decisions.dossier_file import DossierFile
    from app.workflow.entities import StepRow

_DONE, _RETURNED, _CANCELLED = "done", "returned", "cancelled"


def way_of(file: DossierFile, reasons: ReasonBank, pick: Pick) -> list[TimelineStep]:
    """Runs in the order they began, then the steps that the procedure still has before it."""
    walked = [_walked(file, row, reasons, pick) for row in file.rows if row.ended != _CANCELLED]
    return walked + [_to_come(step, part) for step, part in _coming(file)]


def _walked(file: DossierFile, row: StepRow, reasons: ReasonBank, pick: Pick) -> TimelineStep:
    name = _name(file, row)
    if row.closed is None:
        assignee = file.people.get(row.assignee) if row.assignee else None
        part = _part(file, row)
        who = pick(assignee.name) if assignee else (role_text(part.actor) if part else "")
        judged = timing(row.due, file.today, row.limit, file.calendar)
        return TimelineStep(row.id, row.step, name, Passed.OPEN, who=who, due=row.due,
                            timing=judged)  # fmt: skip
    did = finished(row.due, row.closed, file.calendar) if row.ended == _DONE else None
    told = (finished_words(did) if did else "", late_words(row, reasons, pick))
    by = file.people.get(row.done_by) if row.done_by else None
    return TimelineStep(
        row.id,
        row.step,
        name,
        Passed.RETURNED if row.ended == _RETURNED else Passed.DONE,
        on=row.closed,
        who=pick(by.name) if by else "",
        note=" · ".join(part for part in told if part),
    )


def late_words(row: StepRow, reasons: ReasonBank, pick: Pick) -> str:
    """Why a step ended late; nothing for one that did not."""
    if row.closed is None or row.closed <= row.due:
        return ""
    reason = reasons.get(ReasonKind.LATE, row.late_reason)
    return pick(reason.text) if reason else row.late_reason


def _coming(file: DossierFile) -> Iterable[tuple[Step, Part]]:
    """Steps that follow the open ones, as long as nobody decides otherwise."""
    procedure, case = file.procedure, file.case
    outcome = case.outcome or DecisionOutcome.ISSUE
    seen: list[tuple[Step, Part]] = []
    waiting: list[Step] = []
    for run in case.open_runs:
        step = procedure.step(run.step)
        if step is None or step.branch == REFUSAL_BRANCH:
            continue
        codes = [part.code for part in step.parts]
        seen += [(step, part) for part in step.parts[codes.index(run.part) + 1 :]]
        waiting += procedure.after(step, outcome)
    while waiting:
        step = waiting.pop(0)
        if all(step is not known for known, _ in seen):
            seen += [(step, part) for part in step.parts]
            waiting += procedure.after(step, outcome)
    order = [step.code for step in procedure.steps]
    return sorted(seen, key=lambda each: order.index(each[0].code))


def _to_come(step: Step, part: Part) -> TimelineStep:
    return TimelineStep(f"{step.code}/{part.code}", step.code, step_words(part.state), Passed.NEXT)


def _part(file: DossierFile, row: StepRow) -> Part | None:
    step = file.procedure.step(row.step)
    return step.part(row.part) if step else None


def _name(file: DossierFile, row: StepRow) -> str:
    step, part = file.procedure.step(row.step), _part(file, row)
    if step is not None and step.branch == REFUSAL_BRANCH:
        return QCoreApplication.translate("DossierWay", "Refusal of intake")
    return step_words(part.state) if part else row.step


def why_of(file: DossierFile, row: StepRow) -> WhyThisDate:
    """Why a run was due when it was, also one that has ended."""
    if row.id in file.reasons:
        return file.reasons[row.id]
    step = file.procedure.step(row.step)
    return why(
        row.started,
        row.limit,
        file.calendar,
        count_from=file.procedure.count_from,
        paragraph=step.paragraph if step else file.procedure.paragraph,
        due=row.due,
        due_loose=row.due_loose,
        reading="A14" if file.procedure.total is not None else "A3",
    )
