"""The words of the sign-off desk: lines of the list, verdicts, votes, figures, terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.deadlines.urgency import Timing, Urgency
from app.workflow.door import DecisionOutcome
from ui.components.signs import Sign
from ui.i18n.formats import date_text, number_text, short_day_text
from ui.screens.signoff.reading import Kind, SignDesk, SignLine

if TYPE_CHECKING:
    from datetime import date

    from app.commission.figures import Figures
    from app.commission.session_view import ItemView
    from app.decisions.entities import Certificate


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
    """Head of the votes: how many were there, how many stepped back."""
    translate = QCoreApplication.translate
    words = translate("Signoff", "Votes ({present} present, {recused} recused)")
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
        if whole.diverges:
            words += " ▲"
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


def procedure_words(procedure: str) -> str:
    """What is applied for, where there is no recommendation."""
    translate = QCoreApplication.translate
    if procedure == "P2":
        return translate("Signoff", "Certificate after employment")
    if procedure == "P3":
        return translate("Signoff", "Re-issue")
    if procedure == "P4":
        return translate("Signoff", "Duplicate")
    return translate("Signoff", "First certificate")


def short_due(timing: Timing, due: date) -> tuple[str, str, Sign]:
    """Words, tone and sign of a due date where there is little room."""
    translate = QCoreApplication.translate
    match timing.urgency:
        case Urgency.LATE:
            return translate("Signoff", "Late %n d", None, timing.days), "late", Sign.LATE
        case Urgency.TODAY:
            return translate("Signoff", "Today"), "today", Sign.TODAY
        case Urgency.SOON:
            return translate("Signoff", "%n d left", None, timing.days), "soon", Sign.SOON
        case _:
            return short_day_text(due), "calm", Sign.NONE


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


def term_words(first: date, last: date) -> str:
    """From and until."""
    return f"{date_text(first)} – {date_text(last)}"


def kind_words(certificate: Certificate) -> str:
    """The kind of a certificate."""
    translate = QCoreApplication.translate
    return {
        "first": translate("Signoff", "first"),
        "employed": translate("Signoff", "after employment"),
        "reissue": translate("Signoff", "re-issued"),
        "duplicate": translate("Signoff", "duplicate"),
    }.get(certificate.kind, certificate.kind)


def state_words(certificate: Certificate) -> str:
    """How a certificate stands."""
    translate = QCoreApplication.translate
    return {
        "draft": translate("Signoff", "draft"),
        "live": translate("Signoff", "live"),
        "superseded": translate("Signoff", "superseded"),
    }.get(certificate.state, certificate.state)


def paragraph_words(paragraph: str) -> str:
    """Where a ground stands: "para 5(4)", or the reading that it rests on."""
    translate = QCoreApplication.translate
    if paragraph.startswith("A"):
        return translate("Signoff", "reading {number}").replace("{number}", paragraph)
    return translate("Signoff", "para {number}").replace("{number}", paragraph)
