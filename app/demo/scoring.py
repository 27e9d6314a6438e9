"""Believable sheets: members of the demo office differ a little, and explain low marks."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

from app.evaluation.criteria import CriteriaSet, Criterion, Kind
from app.evaluation.evidence import Evidence
from app.evaluation.scoring import Answer, score
from app.intake.entities import Document

_COMMENTS = (
    "Құжатта көрсетілген деректер жеткіліксіз.",
    "Аудармасы мен түпнұсқасы толық сәйкес келмейді.",
    "Подтверждающий документ представлен частично.",
    "Специальность смежная, прямого соответствия нет.",
)
_PAPERS = {"experience": "experience", "licence": "licence", "authenticity": "police_clearance"}
"""The paper on which marks of a criterion rest, where that is not the diploma."""


def sheet_answers(
    criteria: CriteriaSet, group: str, *, good: bool, random: Random
) -> Mapping[str, Answer]:
    """Answers of one member to every criterion asked, about a good or a weak dossier."""
    return {
        criterion.code: _answer(criterion, random, good=good)
        for criterion in criteria.asked_of(group or None)
    }


def with_evidence(
    criteria: CriteriaSet,
    group: str,
    answers: Mapping[str, Answer],
    documents: Sequence[Document],
    random: Random,
) -> Mapping[str, Answer]:
    """The same answers; those that the set asks for evidence show a place of a scan."""
    if not documents:
        return answers
    needed = score(criteria, answers, profession_group=group or None).evidence_required
    return {
        code: replace(answer, evidence=(_place(code, documents, random),))
        if code in needed
        else answer
        for code, answer in answers.items()
    }


def _place(criterion: str, documents: Sequence[Document], random: Random) -> Evidence:
    wanted = _PAPERS.get(criterion, "diploma")
    document = next((each for each in documents if each.item == wanted), documents[0])
    left, top = 800 + random.randrange(4) * 100, 1800 + random.randrange(12) * 400
    return Evidence(document.id, 1, left, top, 8000 - left, 900)


def _answer(criterion: Criterion, random: Random, *, good: bool) -> Answer:
    if criterion.not_applicable:
        return Answer(not_applicable=True)
    if criterion.kind is Kind.NUMBER:
        return Answer(value=random.randint(4, 15) if good else random.randint(0, 3))
    passing = sorted(
        (c for c in criterion.choices if not c.knock_out), key=lambda choice: choice.points
    )
    top = len(passing) - 1
    drawn = random.random()
    if good:
        place = top if drawn < 0.6 else max(0, top - 1)
    else:
        place = max(0, round(top * 0.45) - (1 if drawn < 0.5 else 0))
    choice = passing[place]
    comment = random.choice(_COMMENTS) if choice.comment_required else ""
    return Answer(value=choice.value, comment=comment)
