"""The way of a dossier as the preview shows it: a line for each step, branches to come as one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.deadlines.urgency import finished, timing
from app.workflow.steps import CERTIFICATE_BRANCH, NOTICE_BRANCH, REFUSAL_BRANCH, Step
from ui.components.timeline import Passed, TimelineStep
from ui.queues.words import step_words

if TYPE_CHECKING:
    from app.decisions.dossier_file import DossierFile
    from app.workflow.entities import StepRow

_DONE, _RETURNED = "done", "returned"


def way_of(file: DossierFile) -> list[TimelineStep]:
    """The steps of the dossier's procedure, each as far as it has come."""
    found: list[TimelineStep] = []
    waiting: dict[str, list[Step]] = {}
    for step in file.procedure.steps:
        runs = [row for row in file.rows if row.step == step.code]
        if step.branch == REFUSAL_BRANCH and not runs:
            continue
        if runs:
            found.append(_walked(file, step, runs))
        elif file.dossier.closing:
            continue
        elif step.branch:
            waiting.setdefault(step.branch, []).append(step)
        else:
            found.append(_to_come([step], step_words(step.state)))
    return found + [_to_come(steps, _branch_words(branch)) for branch, steps in waiting.items()]


def _walked(file: DossierFile, step: Step, runs: Iterable[StepRow]) -> TimelineStep:
    """A step that was begun: open while a part of it is."""
    rows = list(runs)
    open_ = next((row for row in rows if row.closed is None), None)
    name = step_words(step.state)
    if open_ is not None:
        judged = timing(open_.due, file.today, open_.limit, file.calendar)
        return TimelineStep(step.code, step.code, name, Passed.OPEN, due=open_.due, timing=judged)
    last = rows[-1]
    closed = last.closed or file.today
    passed = Passed.RETURNED if last.ended == _RETURNED else Passed.DONE
    did = finished(last.due, closed, file.calendar) if last.ended == _DONE else None
    return TimelineStep(step.code, step.code, name, passed, on=closed, finished=did)


def _to_come(steps: list[Step], name: str) -> TimelineStep:
    first, last = steps[0].code, steps[-1].code
    code = first if first == last else f"{first}–{last}"
    return TimelineStep(first, code, name, Passed.NEXT)


def _branch_words(branch: str) -> str:
    words = {
        NOTICE_BRANCH: QCoreApplication.translate("Desk", "Notice"),
        CERTIFICATE_BRANCH: QCoreApplication.translate("Desk", "Certificate"),
    }
    return words.get(branch, branch)
