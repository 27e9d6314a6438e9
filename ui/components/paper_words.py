"""Words about papers and those they are for, the same on every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.deadlines.urgency import Timing, Urgency
from app.kernel.text import Language
from ui.components.signs import Sign
from ui.i18n.formats import date_text, short_day_text

if TYPE_CHECKING:
    from datetime import date

    from app.decisions.entities import Certificate
    from app.queue import QueueRow
    from ui.i18n.languages import Languages


def person_name(languages: Languages, latin: str, cyrillic: str) -> str:
    """An applicant's name in the alphabet of the language in use, where it is known."""
    return latin if languages.language is Language.EN or not cyrillic else cyrillic


def row_name(languages: Languages, row: QueueRow) -> str:
    """The applicant's name of a line of a queue."""
    return person_name(languages, row.name_latin, row.name_cyrillic)


def short_due(timing: Timing, due: date) -> tuple[str, str, Sign]:
    """Words, tone and sign of a due date where there is little room."""
    translate = QCoreApplication.translate
    match timing.urgency:
        case Urgency.LATE:
            return translate("PaperWords", "Late %n d", None, timing.days), "late", Sign.LATE
        case Urgency.TODAY:
            return translate("PaperWords", "Today"), "today", Sign.TODAY
        case Urgency.SOON:
            return translate("PaperWords", "%n d left", None, timing.days), "soon", Sign.SOON
        case _:
            return short_day_text(due), "calm", Sign.NONE


def procedure_words(procedure: str) -> str:
    """What is applied for by a procedure."""
    translate = QCoreApplication.translate
    return {
        "P1": translate("PaperWords", "First certificate"),
        "P2": translate("PaperWords", "Certificate after employment"),
        "P3": translate("PaperWords", "Re-issue"),
        "P4": translate("PaperWords", "Duplicate"),
    }.get(procedure, procedure)


def kind_words(certificate: Certificate) -> str:
    """The kind of a certificate."""
    translate = QCoreApplication.translate
    return {
        "first": translate("PaperWords", "first"),
        "employed": translate("PaperWords", "after employment"),
        "reissue": translate("PaperWords", "re-issued"),
        "duplicate": translate("PaperWords", "duplicate"),
    }.get(certificate.kind, certificate.kind)


def state_words(certificate: Certificate) -> str:
    """How a certificate stands."""
    translate = QCoreApplication.translate
    return {
        "draft": translate("PaperWords", "draft"),
        "live": translate("PaperWords", "live"),
        "superseded": translate("PaperWords", "superseded"),
    }.get(certificate.state, certificate.state)


def term_words(first: date, last: date) -> str:
    """From and until."""
    return f"{date_text(first)} – {date_text(last)}"


def method_words(method: str) -> str:
    """A way in which a paper reaches the applicant (A18)."""
    translate = QCoreApplication.translate
    return {
        "in_person": translate("PaperWords", "In person"),
        "post": translate("PaperWords", "By post"),
        "email": translate("PaperWords", "By e-mail"),
        "mission": translate("PaperWords", "Through a mission abroad"),
    }.get(method, method)


def paragraph_words(paragraph: str) -> str:
    """Where something stands: "para 5(4)", or the reading that it rests on."""
    translate = QCoreApplication.translate
    if paragraph.startswith("A"):
        return translate("PaperWords", "reading {number}").replace("{number}", paragraph)
    return translate("PaperWords", "para {number}").replace("{number}", paragraph)
