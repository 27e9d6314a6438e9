"""The words of the evaluation screen that several of its parts say."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from app.evaluation.criteria import Criterion
from app.evaluation.evidence import Evidence
from app.evaluation.hints import Hint
from app.evaluation.scoring import Answer, CriterionScore, Scoring
from app.kernel.ids import Id
from app.kernel.text import Language
from ui.actions.keys import key_cap
from ui.i18n.formats import NO_BREAK, number_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.screens.evaluation.draft import Change
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


class Named(Protocol):
    """Whoever has a name in two alphabets."""

    @property
    def name_latin(self) -> str:
        """In Latin letters."""
        ...

    @property
    def name_cyrillic(self) -> str:
        """In Cyrillic letters."""
        ...


def person_name(person: Named, language: Language) -> str:
    """The applicant's name in the letters of the language."""
    latin, cyrillic = person.name_latin, person.name_cyrillic
    return (latin if language is Language.EN else cyrillic) or latin or cyrillic


def hint_words(hint: Hint) -> str:
    """What points to a conflict of interest."""
    translate = QCoreApplication.translate
    words = {
        "employer": translate("Evaluation", "Employer: «{found}» is among yours (“{tie}”)"),
        "institution": translate("Evaluation", "Education: «{found}» is among yours (“{tie}”)"),
        "person": translate("Evaluation", "Name: «{found}» is close to you (“{tie}”)"),
        "surname": translate("Evaluation", "Surname: «{found}» as that of “{tie}”"),
    }[hint.kind]
    if not hint.found:
        words = translate("Evaluation", "The hidden name is like “{tie}” of your ties")
    return words.replace("{found}", hint.found).replace("{tie}", hint.tie)


def mark_keys(values: Sequence[int]) -> str:
    """The keys that give these marks: "0–4", or each by itself once the person chose others."""
    caps = [key_cap(f"evaluation.mark{value}", str(value)) for value in values]
    if caps == [str(value) for value in values]:
        return f"{min(values)}–{max(values)}"
    return " ".join(caps)


def points_words(criterion: Criterion, score: CriterionScore | None) -> str:
    """Points of the maximum: "20 / 20", "— / 10" not applicable, "· / 15" not answered yet."""
    maximum = number_text(criterion.maximum if score is None else score.maximum)
    if score is None or not score.answered:
        return f"· / {maximum}"
    if score.not_applicable:
        return f"— / {number_text(criterion.maximum)}"
    return f"{number_text(score.points)} / {maximum}"


def standing_words(scoring: Scoring) -> str:
    """Where the sheet stands to its pass mark, and how much is missing."""
    translate = QCoreApplication.translate
    mark = translate("Evaluation", "pass mark {mark}")
    mark = mark.replace("{mark}", number_text(scoring.pass_mark))
    rest = []
    if scoring.missing:
        rest.append(translate("Evaluation", "%n left", None, len(scoring.missing)))
    if scoring.comments_required:
        number = len(scoring.comments_required)
        rest.append(translate("Evaluation", "%n comment(s) needed", None, number))
    if scoring.evidence_required:
        number = len(scoring.evidence_required)
        rest.append(translate("Evaluation", "%n evidence needed", None, number))
    if not rest:
        rest.append(_verdict(scoring))
    return " · ".join((mark, *rest))


def _verdict(scoring: Scoring) -> str:
    translate = QCoreApplication.translate
    if scoring.passed:
        return translate("Evaluation", "reached")
    if any(reason.code == "below_pass_mark" for reason in scoring.reasons):
        return translate("Evaluation", "not reached")
    return translate("Evaluation", "a required condition fails")


def place_words(evidence: Evidence, papers: Mapping[Id, str]) -> str:
    """Where a piece of evidence stands: "p. 3 · Diploma"."""
    translate = QCoreApplication.translate
    page = translate("Evaluation", "p. {page}").replace("{page}", str(evidence.page))
    paper = papers.get(evidence.scan, "")
    return f"{page} · {paper}" if paper else page


def evidence_needed_words(criterion: Criterion, answer: Answer) -> str:
    """Why a mark needs evidence."""
    translate = QCoreApplication.translate
    place = None if answer.value is None else criterion.place(answer.value)
    if place is not None and place.knock_out:
        return translate("Evaluation", "evidence needed: this answer alone leads to a refusal")
    if criterion.evidence_below is None:
        return translate("Evaluation", "evidence needed")
    words = translate("Evaluation", "evidence needed: the mark is below {anchor}")
    return words.replace("{anchor}", str(criterion.evidence_below))


def undone_words(change: Change) -> str:
    """What undo has taken back."""
    translate = QCoreApplication.translate
    before, after = change.before, change.after
    if (before.value, before.not_applicable) != (after.value, after.not_applicable):
        if not before.given:
            return translate("Evaluation", "Taken back: the mark.")
        if before.not_applicable:
            return translate("Evaluation", "Taken back: it is “not applicable” again.")
        words = translate("Evaluation", "Taken back: the mark is {mark} again.")
        return words.replace("{mark}", number_text(before.value or 0))
    if len(before.evidence) < len(after.evidence):
        return translate("Evaluation", "Taken back: the evidence marked last.")
    if before.evidence != after.evidence:
        return translate("Evaluation", "Taken back: the evidence is there again.")
    return translate("Evaluation", "Taken back: the last words of the comment.")


def seal_words(seal: str) -> str:
    """The first digits of a seal, in fours."""
    return NO_BREAK.join(seal[place : place + 4] for place in range(0, 12, 4))
