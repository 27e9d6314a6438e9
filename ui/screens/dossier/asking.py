"""What each act asks for, put together from the dossier and the reason bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.access.roles import Role
from app.decisions.reasons import Reason, ReasonKind
from app.intake.checklist import reason_places
from ui.components.choice_field import Choice
from ui.components.why_box import Pick
from ui.screens.dossier.act_form import Asked
from ui.screens.dossier.acts import Doing, DossierAct
from ui.screens.dossier.history_page import reason_words
from ui.screens.dossier.words import act_words

if TYPE_CHECKING:
    from app.decisions.dossier_file import DossierFile
    from ui.screens.dossier.view_model import Books


def asked_for(act: DossierAct, file: DossierFile, books: Books, pick: Pick) -> Asked:
    """The form of an act."""
    title = act_words(act)
    late = _late(act, file, books)
    match act.doing:
        case Doing.ASSIGN | Doing.REASSIGN:
            return Asked(
                act.doing,
                title,
                QCoreApplication.translate(
                    "DossierActs",
                    "No new days are given: the dates of the steps stand as they are.",
                )
                if act.doing is Doing.REASSIGN
                else QCoreApplication.translate(
                    "DossierActs", "The executor gets the dossier at once (para 7.1)."
                ),
                title,
                people=_executors(file, pick),
                note=act.doing is Doing.REASSIGN,
                late=late,
            )
        case Doing.CONFIRM_REFUSAL:
            return Asked(act.doing, title, _drafted(file, books, pick), title, danger=True)
        case Doing.RETURN:
            return Asked(
                act.doing,
                title,
                QCoreApplication.translate(
                    "DossierActs",
                    "The step before is opened again under its former date: no new days.",
                ),
                title,
                reasons=books.reasons.of(ReasonKind.RETURN),
                reason_label=QCoreApplication.translate("DossierActs", "Why it is returned"),
                note=True,
            )
        case Doing.WITHDRAW:
            return Asked(
                act.doing,
                title,
                QCoreApplication.translate(
                    "DossierActs",
                    "The dossier is closed for good; this counts as no refusal (A21).",
                ),
                QCoreApplication.translate("DossierActs", "Close as withdrawn"),
                reasons=books.reasons.of(ReasonKind.WITHDRAWAL),
                reason_label=QCoreApplication.translate("DossierActs", "Basis"),
                note=True,
                danger=True,
            )
        case _:
            return Asked(act.doing, title, "", title, late=late)


def is_plain(asked: Asked) -> bool:
    """Whether nothing is asked, so that one press does it."""
    return asked.doing is Doing.REFER and not asked.late


def _executors(file: DossierFile, pick: Pick) -> tuple[Choice, ...]:
    able = [
        person
        for person in file.people.values()
        if person.active and Role.EXECUTOR in person.roles and person.id != file.dossier.executor
    ]
    return tuple(Choice(each.id, pick(each.name)) for each in able)


def _late(act: DossierAct, file: DossierFile, books: Books) -> tuple[Reason, ...]:
    """Reasons of lateness, where the step of the act is late already."""
    if act.doing not in (Doing.ASSIGN, Doing.REFER):
        return ()
    late = any(run.due < file.today for run in file.case.open_runs)
    return books.reasons.of(ReasonKind.LATE) if late else ()


def _drafted(file: DossierFile, books: Books, pick: Pick) -> str:
    draft = file.refusal_draft
    if draft is None:
        return ""
    kind, places = ReasonKind.INTAKE_REFUSAL, reason_places(file.findings)
    told = [
        f"{number}. {reason_words(books.reasons, kind, code, pick, places)}"
        for number, code in enumerate(draft.reasons, 1)
    ]
    by = file.people.get(draft.author)
    if by is not None:
        told.insert(
            0,
            QCoreApplication.translate("DossierActs", "Drafted by {name}:").replace(
                "{name}", pick(by.name)
            ),
        )
    if draft.note:
        told.append(draft.note)
    told.append(
        QCoreApplication.translate(
            "DossierActs", "Confirming closes the dossier; the applicant gets the refusal."
        )
    )
    return "\n".join(told)
