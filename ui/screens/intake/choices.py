"""The entries of the form's fields of choice, and what is told about one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.decisions.reasons import ReasonKind
from app.kernel.text import Language, Trilingual
from ui.components.choice_field import Choice
from ui.components.why_box import Pick
from ui.i18n.languages import OWN_NAMES
from ui.screens.intake.catalogue import Books
from ui.screens.intake.fields import CHANNELS, tr

if TYPE_CHECKING:
    from app.decisions.entities import Certificate
    from app.intake.countries import Country
    from app.intake.professions import Profession
    from app.workflow.dossier import Dossier

_GROUNDS = {"P3": ReasonKind.REISSUE, "P4": ReasonKind.DUPLICATE}


def choices_of(
    books: Books,
    procedure: str,
    certificates: Sequence[tuple[Certificate, Dossier]],
    pick: Pick,
) -> Mapping[str, Sequence[Choice]]:
    """The entries by field."""
    kind = _GROUNDS.get(procedure)
    return {
        "citizenship": [
            Choice(each.code, pick(each.name), also=f"{_all(each.name)} {each.alpha3}")
            for each in _sorted_countries(books, pick)
        ],
        "profession": [
            Choice(each.code, pick(each.name), _mark(each), _all(each.name))
            for each in sorted(books.professions.professions, key=lambda p: pick(p.name))
        ],
        "grounds": [
            Choice(each.code, pick(each.text)) for each in (books.reasons.of(kind) if kind else ())
        ],
        "previous_certificate": [
            Choice(
                certificate.id,
                f"№ {certificate.number}",
                f"{certificate.holder_latin}, {certificate.holder_cyrillic}",
                f"{dossier.passport_number} {dossier.number}",
            )
            for certificate, dossier in certificates
        ],
        "language": [Choice(str(each), OWN_NAMES[each]) for each in (Language.KK, Language.RU)],
        "channel": [Choice(code, tr(words)) for code, words in CHANNELS.items()],
    }


def _sorted_countries(books: Books, pick: Pick) -> list[Country]:
    first, *others = books.countries.by_code.values()  # statelessness stands first
    return [first, *sorted(others, key=lambda each: pick(each.name))]


def _all(name: Trilingual) -> str:
    return f"{name.kk} {name.ru} {name.en}"


def _mark(profession: Profession) -> str:
    translate = QCoreApplication.translate
    marks = []
    if profession.priority:
        marks.append(translate("Professions", "in demand"))
    if profession.regulated:
        marks.append(translate("Professions", "regulated"))
    return ", ".join(marks)


def profession_hint(books: Books, code: str, pick: Pick) -> tuple[str, bool]:
    """What is known of a profession, and whether that is in its favour."""
    translate = QCoreApplication.translate
    profession = books.professions.get(code)
    if profession is None:
        return "", False
    told = []
    if profession.priority:
        words = translate("Professions", "in demand, priority sector: {sector}")
        told.append(words.replace("{sector}", pick(books.professions.sectors[profession.sector])))
    if profession.regulated:
        told.append(translate("Professions", "regulated profession: a permit is required"))
    return "; ".join(told), profession.priority


def code_name(books: Books, field: str, code: str, pick: Pick) -> str:
    """The name of what a card's code stands for."""
    if field == "citizenship" and code:
        return pick(books.countries.name(code))
    profession = books.professions.get(code) if field == "profession" else None
    return pick(profession.name) if profession else code
