"""Believable sheets: members of the demo office differ a little, and explain low marks."""

from collections.abc import Mapping
from random import Random

from app.evaluation.criteria import CriteriaSet, Criterion, Kind
from app.evaluation.scoring import Answer

_COMMENTS = (
    "Құжатта көрсетілген деректер жеткіліксіз.",
    "Аудармасы мен түпнұсқасы толық сәйкес келмейді.",
    "Подтверждающий документ представлен частично.",
    "Специальность смежная, прямого соответствия нет.",
)


def sheet_answers(
    criteria: CriteriaSet, group: str, *, good: bool, random: Random
) -> Mapping[str, Answer]:
    """Answers of one member to every criterion asked, about a good or a weak dossier."""
    return {
        criterion.code: _answer(criterion, random, good=good)
        for criterion in criteria.asked_of(group or None)
    }


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
