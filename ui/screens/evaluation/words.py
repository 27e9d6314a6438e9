"""The words of the evaluation screen that several of its parts say."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.evaluation.criteria import Criterion
from app.evaluation.scoring import CriterionScore, Scoring
from app.kernel.text import Language
from ui.i18n.formats import NO_BREAK, number_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.screens.evaluation.reading import Paper

PAPERS: Mapping[str, str] = {
    "application": QT_TRANSLATE_NOOP("EvaluationPapers", "Application"),
    "passport": QT_TRANSLATE_NOOP("EvaluationPapers", "Passport"),
    "diploma": QT_TRANSLATE_NOOP("EvaluationPapers", "Diploma"),
    "transcript": QT_TRANSLATE_NOOP("EvaluationPapers", "Transcript"),
    "experience": QT_TRANSLATE_NOOP("EvaluationPapers", "Experience"),
    "licence": QT_TRANSLATE_NOOP("EvaluationPapers", "Permit"),
    "police_clearance": QT_TRANSLATE_NOOP("EvaluationPapers", "Clearance"),
    "photo": QT_TRANSLATE_NOOP("EvaluationPapers", "Photo"),
    "power_of_attorney": QT_TRANSLATE_NOOP("EvaluationPapers", "Attorney"),
}
"""Short names of papers, for the tabs over the scan."""


def paper_name(paper: Paper, language: Language) -> str:
    """The short name of a paper; its name in the checklist where it has none."""
    short = PAPERS.get(paper.item)
    if short is not None:
        return QCoreApplication.translate("EvaluationPapers", short)
    return paper.title.in_(language)


def points_words(criterion: Criterion, score: CriterionScore | None) -> str:
    """Points of the maximum: "20 / 20", "— / 10" not applicable, "· / 15" not answered yet."""
    maximum = number_text(criterion.maximum if score is None else score.maximum)
    if score is None or not score.answered:
        return f"· / {maximum}"
    if score.not_applicable:
        return f"— / {number_text(criterion.maximum)}"
    return f"{number_text(score.points)} / {maximum}"


def standing_words(scoring: Scoring) -> str:
    """Where the sheet stands to its pass mark, and what is missing."""
    translate = QCoreApplication.translate
    mark = translate("Evaluation", "pass mark {mark}")
    mark = mark.replace("{mark}", number_text(scoring.pass_mark))
    if scoring.missing:
        rest = translate("Evaluation", "%n left", None, len(scoring.missing))
    elif scoring.comments_required:
        rest = translate("Evaluation", "%n comment(s) needed", None, len(scoring.comments_required))
    elif scoring.passed:
        rest = translate("Evaluation", "reached")
    elif any(reason.code == "below_pass_mark" for reason in scoring.reasons):
        rest = translate("Evaluation", "not reached")
    else:
        rest = translate("Evaluation", "a required condition fails")
    return f"{mark} · {rest}"


def seal_words(seal: str) -> str:
    """The first digits of a seal, in fours."""
    return NO_BREAK.join(seal[place : place + 4] for place in range(0, 12, 4))
