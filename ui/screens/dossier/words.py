"""Words of the dossier's page: acts, states, papers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.deadlines.urgency import Urgency, timing
from app.workflow.case import StepRun, run_state
from app.workflow.states import DossierState
from ui.components.due_chip import due_sign, due_words
from ui.components.signs import Sign
from ui.i18n.formats import date_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.queues.words import ending_words, step_words, task_words
from ui.screens.dossier.acts import Doing, DossierAct

if TYPE_CHECKING:
    from app.decisions.dossier_file import DossierFile

_ACTS: Mapping[Doing, str] = {
    Doing.ASSIGN: QT_TRANSLATE_NOOP("Dossier", "Name the executor"),
    Doing.REASSIGN: QT_TRANSLATE_NOOP("Dossier", "Name another executor"),
    Doing.REFER: QT_TRANSLATE_NOOP("Dossier", "Refer to the Commission"),
    Doing.CONFIRM_REFUSAL: QT_TRANSLATE_NOOP("Dossier", "Confirm the refusal of intake"),
    Doing.DRAFT_REFUSAL: QT_TRANSLATE_NOOP("Dossier", "Refuse intake…"),
    Doing.RETURN: QT_TRANSLATE_NOOP("Dossier", "Return to the step before"),
    Doing.WITHDRAW: QT_TRANSLATE_NOOP("Dossier", "Withdrawn by the applicant"),
    Doing.EDIT_CARD: QT_TRANSLATE_NOOP("Dossier", "Open card and papers"),
}
_DONE: Mapping[Doing, str] = {
    Doing.ASSIGN: QT_TRANSLATE_NOOP("Dossier", "The executor is named"),
    Doing.REASSIGN: QT_TRANSLATE_NOOP("Dossier", "Another executor is named"),
    Doing.REFER: QT_TRANSLATE_NOOP("Dossier", "Referred to the Commission"),
    Doing.CONFIRM_REFUSAL: QT_TRANSLATE_NOOP("Dossier", "The refusal of intake is confirmed"),
    Doing.RETURN: QT_TRANSLATE_NOOP("Dossier", "Returned to the step before"),
    Doing.WITHDRAW: QT_TRANSLATE_NOOP("Dossier", "The dossier is closed as withdrawn"),
}
PAPERS: Mapping[str, str] = {
    "receipt": QT_TRANSLATE_NOOP("Dossier", "Receipt slip"),
    "intake_refusal": QT_TRANSLATE_NOOP("Dossier", "Refusal of intake"),
    "extract": QT_TRANSLATE_NOOP("Dossier", "Extract from the protocol"),
    "notice": QT_TRANSLATE_NOOP("Dossier", "Notice of the decision"),
    "certificate": QT_TRANSLATE_NOOP("Dossier", "Certificate"),
}
_CERTIFICATES: Mapping[str, str] = {
    "first": QT_TRANSLATE_NOOP("Dossier", "Certificate for up to three months"),
    "employed": QT_TRANSLATE_NOOP("Dossier", "Certificate after employment"),
    "reissue": QT_TRANSLATE_NOOP("Dossier", "Re-issued certificate"),
    "duplicate": QT_TRANSLATE_NOOP("Dossier", "Duplicate"),
}
_STATES: Mapping[str, str] = {
    "draft": QT_TRANSLATE_NOOP("Dossier", "draft"),
    "signed": QT_TRANSLATE_NOOP("Dossier", "signed"),
    "sent": QT_TRANSLATE_NOOP("Dossier", "sent"),
    "live": QT_TRANSLATE_NOOP("Dossier", "in force"),
    "superseded": QT_TRANSLATE_NOOP("Dossier", "superseded"),
}


def said(source: str) -> str:
    """A text of these tables in the language in use."""
    return QCoreApplication.translate("Dossier", source)


def act_words(act: DossierAct) -> str:
    """The words of a button."""
    if act.doing is Doing.GO and act.state is not None:
        if act.place == "sessions":
            return QCoreApplication.translate("Dossier", "Go to the sessions")
        return task_words(act.state)
    return said(_ACTS[act.doing])


def done_words(doing: Doing) -> str:
    """What is said once it is done."""
    return said(_DONE[doing])


def certificate_words(kind: str) -> str:
    """A kind of certificate."""
    return said(_CERTIFICATES[kind])


def paper_state_words(state: str) -> str:
    """Where a paper stands."""
    return said(_STATES.get(state, state))


Chipped = tuple[str, str, Sign]
"""Words, tone and sign of a chip."""


def chips_of(file: DossierFile) -> list[Chipped]:
    """A chip for each open branch; for a closed dossier how it ended."""
    if file.dossier.closing:
        state = DossierState(file.dossier.closing)
        good = state is DossierState.ISSUED
        ended = ending_words(state)
        if file.dossier.closed_on is not None:
            ended = f"{ended} {date_text(file.dossier.closed_on)}"
        tone = "good" if good else "calm" if state is DossierState.WITHDRAWN else "bad"
        return [(ended, tone, Sign.DONE if good else Sign.CROSS)]
    return [_open_chip(file, run) for run in file.case.open_runs]


def _open_chip(file: DossierFile, run: StepRun) -> Chipped:
    step = file.procedure.step(run.step)
    judged = timing(run.due, file.today, step.limit if step else 1, file.calendar)
    words = due_words(judged, run.due)
    if judged.urgency is Urgency.CALM:
        until = QCoreApplication.translate("Dossier", "until {date}")
        words = until.replace("{date}", words)
    name = step_words(run_state(file.procedure, run))
    return (
        f"{run.step} {name}: {words[:1].lower()}{words[1:]}",
        judged.urgency.value,
        due_sign(judged.urgency),
    )


def slack_words(file: DossierFile) -> str:
    """When the whole dossier is due, and the days in hand."""
    translate = QCoreApplication.translate
    if file.slack is None or file.dossier.closing:
        return ""
    due = translate("Dossier", "The whole dossier is due {date}")
    due = due.replace("{date}", date_text(file.slack.case_due))
    days = file.slack.days
    if days > 0:
        more = translate("Dossier", "%n business day(s) in hand", None, days)
    elif days < 0:
        more = translate("Dossier", "%n business day(s) behind", None, -days)
    else:
        more = translate("Dossier", "no day to spare")
    return f"{due} · {more}"
