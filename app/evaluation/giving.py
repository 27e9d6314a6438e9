"""What a member may answer: by the criteria set, and by the scans that the dossier has."""

from collections.abc import Mapping

from app.act import Act
from app.evaluation.criteria import CriteriaSet
from app.evaluation.scoring import Answer, refuse_answer
from app.intake.entities import Document
from app.kernel.ids import Id
from app.kernel.outcome import Refusal


def refuse_answers(
    act: Act, dossier: Id, criteria: CriteriaSet, answers: Mapping[str, Answer]
) -> Refusal | None:
    """Why these answers cannot be given; evidence stands on a page of a scan of the dossier.

    A scan that was taken out later keeps the evidence it gave.
    """
    pages: dict[Id, int] = {}
    if any(answer.evidence for answer in answers.values()):
        documents = act.uow.find(Document, dossier=dossier)
        pages = {each.id: each.pages for each in documents if not each.withdraws}
    for code, answer in answers.items():
        if refusal := refuse_answer(criteria, code, answer):
            return refusal
        for place in answer.evidence:
            if place.scan not in pages:
                return Refusal("evidence_unknown_scan")
            if place.page > pages[place.scan]:
                return Refusal("evidence_outside_page")
    return None
