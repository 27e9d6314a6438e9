"""The words of the sign-off desk: lines of the list, verdicts, votes, figures, terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.workflow.door import DecisionOutcome
from ui.components.paper_words import procedure_words
from ui.components.signs import Sign
from ui.i18n.formats import number_text
from ui.screens.signoff.reading import Kind, SignDesk, SignLine

if TYPE_CHECKING:
    from app.commission.figures import Figures
    from app.commission.session_view import ItemView


def verdict_words(outcome: DecisionOutcome) -> str:
    """Issue, or Refuse."""
    translate = QCoreApplication.translate
    if outcome is DecisionOutcome.ISSUE:
        return translate("Signoff", "Issue")
    return translate("Signoff", "Refuse")


def verdict_look(outcome: DecisionOutcome) -> tuple[str, Sign]:
    """Ink and sign of a verdict."""
    if outcome is DecisionOutcome.ISSUE:
        return "good.text", Sign.DONE
    return "alarm", Sign.CROSS


def votes_words(item: ItemView) -> str:
    """How the members voted, such as "4 for, 4 against"."""
    translate = QCoreApplication.translate
    count = item.tally
    if count is None:
        return ""
    issue, refuse, abstain = len(count.issue), len(count.refuse), len(count.abstain)
    if not abstain and not (issue and refuse):
        return translate("Signoff", "unanimous")
    words = translate("Signoff", "{issue} for, {refuse} against")
    words = words.replace("{issue}", str(issue)).replace("{refuse}", str(refuse))
    if abstain:
        more = translate("Signoff", "{count} abst.").replace("{count}", str(abstain))
        words = f"{words}, {more}"
    return words


def full_votes_words(item: ItemView) -> str:
    """The votes with the chair's casting vote."""
    translate = QCoreApplication.translate
    count = item.tally
    if count is None:
        return "—"
    words = translate("Signoff", "{issue} for · {refuse} against")
    words = words.replace("{issue}", str(len(count.issue)))
    words = words.replace("{refuse}", str(len(count.refuse)))
    if count.abstain:
        more = translate("Signoff", "{count} abstained").replace("{count}", str(len(count.abstain)))
        words = f"{words} · {more}"
    if item.by_casting_vote:
        words = f"{words} · {translate('Signoff', 'the chair decides')}"
    return words


def present_words(item: ItemView) -> str:
    """How many were there, how many stepped back."""
    translate = QCoreApplication.translate
    words = translate("Signoff", "{present} present, {recused} recused")
    words = words.replace("{present}", str(item.quorum.present))
    return words.replace("{recused}", str(item.quorum.recused))


def score_words(figures: Figures) -> str:
    """The median or mean with the spread of the members' totals."""
    translate = QCoreApplication.translate
    whole = figures.aggregate
    if whole.total is None:
        return "—"
    form = (
        translate("Signoff", "{points} median")
        if whole.method.value == "median"
        else translate("Signoff", "{points} mean")
    )
    words = form.replace("{points}", number_text(whole.total))
    if whole.spread is not None:
        spread = translate("Signoff", "spread {points}")
        words = f"{words} · {spread.replace('{points}', number_text(whole.spread))}"
    return words


def line_words(line: SignLine) -> str:
    """What a line of the list says under the name."""
    translate = QCoreApplication.translate
    if line.kind is Kind.NOTICE:
        return translate("Signoff", "Notice to sign")
    if line.kind is Kind.CERTIFICATE:
        return translate("Signoff", "Certificate to sign")
    if line.recommended is None or line.hearing is None:
        return procedure_words(line.row.procedure)
    item = line.hearing.item
    parts = [verdict_words(line.recommended), votes_words(item)]
    if item.by_casting_vote:
        parts[1] = f"{parts[1]}, {translate('Signoff', 'chair')}"
    return " · ".join(part for part in parts if part)


def counts_words(desk: SignDesk) -> str:
    """What waits, by kind."""
    translate = QCoreApplication.translate
    parts = []
    if number := desk.count(Kind.DECISION):
        parts.append(translate("Signoff", "%n decision(s)", None, number))
    if number := desk.count(Kind.NOTICE):
        parts.append(translate("Signoff", "%n notice(s)", None, number))
    if number := desk.count(Kind.CERTIFICATE):
        parts.append(translate("Signoff", "%n certificate(s)", None, number))
    return " · ".join(parts)
