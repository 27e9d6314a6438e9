"""The words for the office's refusals: one text for each code, in three languages.

`{name}` in a text is filled from the refusal's params: dates as dd.MM.yyyy, the office's own
texts in the language in use. Who adds a code in app adds its line to a table; a test holds it.
"""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.kernel.outcome import Refusal
from app.kernel.text import Language, Trilingual
from ui.i18n.formats import date_text, moment_text
from ui.i18n.refusals_of_commission import COMMISSION_TEXTS
from ui.i18n.refusals_of_criteria import CRITERIA_TEXTS
from ui.i18n.refusals_of_dossiers import DOSSIER_TEXTS
from ui.i18n.refusals_of_evaluation import EVALUATION_TEXTS
from ui.i18n.refusals_of_packages import PACKAGE_TEXTS
from ui.i18n.refusals_of_protocols import PROTOCOL_TEXTS
from ui.i18n.refusals_of_retention import RETENTION_TEXTS
from ui.i18n.refusals_of_sharing import SHARING_TEXTS

TEXTS: Mapping[str, str] = {
    **DOSSIER_TEXTS,
    **COMMISSION_TEXTS,
    **CRITERIA_TEXTS,
    **EVALUATION_TEXTS,
    **PROTOCOL_TEXTS,
    **SHARING_TEXTS,
    **PACKAGE_TEXTS,
    **RETENTION_TEXTS,
}


def refusal_text(refusal: Refusal, language: Language) -> str:
    """Why the office refused, in words for the person who asked."""
    source = TEXTS.get(refusal.code)
    if source is None:
        unknown = QCoreApplication.translate("Refusals", "The office refused: {code}.")
        return unknown.format(code=refusal.code)
    text = QCoreApplication.translate("Refusals", source)
    return text.format_map(_Words({k: _word(v, language) for k, v in refusal.params.items()}))


def paragraph_text(refusal: Refusal) -> str:
    """Where the regulation says so: "para 7.1", or the reading: "reading A5"; may be empty."""
    if refusal.paragraph is None:
        return ""
    source = (
        QCoreApplication.translate("Refusals", "reading {number}")
        if refusal.paragraph.startswith("A")
        else QCoreApplication.translate("Refusals", "para {number}")
    )
    return source.format(number=refusal.paragraph)


class _Words(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def _word(value: object, language: Language) -> str:
    if isinstance(value, Trilingual):
        return value.in_(language)
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, (list, tuple, frozenset)):
        return ", ".join(sorted(_word(one, language) for one in value))
    return str(value)
