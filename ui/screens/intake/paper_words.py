"""How a paper of the checklist stands, as a sign and words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.intake.checklist import ChecklistItem, Finding, Problem
from app.intake.entities import ChecklistMark
from ui.components.check_row import CheckState
from ui.i18n.formats import date_text


def paper_state(mark: ChecklistMark | None, findings: Sequence[Finding]) -> CheckState:
    """The sign of a paper."""
    problems = {finding.problem for finding in findings}
    if Problem.EXPIRED in problems:
        return CheckState.LATE
    if mark is None or not mark.present:
        return CheckState.MISSING
    return CheckState.WARNING if problems else CheckState.GOOD


def below_words(
    item: ChecklistItem, mark: ChecklistMark | None, findings: Sequence[Finding], pages: int
) -> str:
    """The line under the paper's name."""
    translate = QCoreApplication.translate
    problems = {finding.problem for finding in findings}
    if Problem.EXPIRED in problems:
        return translate("Papers", "expired on the day of receipt: ground of refusal (para 7.1)")
    if mark is None or not mark.present:
        if not item.required:
            return translate("Papers", "if there is one")
        return translate("Papers", "required: without it the package is incomplete")
    words = [translate("Papers", "%n page(s)", "", pages)] if pages else []
    if Problem.UNDATED in problems:
        words.append(translate("Papers", "until when is it valid?"))
    if Problem.UNTRANSLATED in problems:
        words.append(translate("Papers", "no translation"))
    elif item.translation:
        words.append(translate("Papers", "translated"))
    if Problem.UNNOTARISED in problems:
        words.append(translate("Papers", "not notarised"))
    elif item.notarised:
        words.append(translate("Papers", "notarised"))
    if not pages:
        words.append(translate("Papers", "no scan yet"))
    return " · ".join(words)


def right_words(
    item: ChecklistItem, mark: ChecklistMark | None, findings: Sequence[Finding]
) -> str:
    """What stands at the right: a date, or that the paper is not there."""
    translate = QCoreApplication.translate
    if mark is None or not mark.present:
        return translate("Papers", "none")
    if mark.valid_until is None or not item.validity:
        return ""
    if any(finding.problem is Problem.EXPIRED for finding in findings):
        words = translate("Papers", "expired {date}")
    else:
        words = translate("Papers", "until {date}")
    return words.replace("{date}", date_text(mark.valid_until))
