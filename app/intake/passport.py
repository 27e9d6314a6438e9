"""What is wrong with an application card (F1): empty fields, dates out of order, a wrong IIN.

Pure rules over the card; the words of each code are in the screens' translations.
"""

import dataclasses
import unicodedata
from collections.abc import Callable, Container, Iterable, Mapping
from datetime import date
from types import MappingProxyType

from app.intake.iin import check_iin
from app.workflow.dossier import Card


@dataclasses.dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong with one field of the card."""

    field: str
    code: str
    params: Mapping[str, object] = dataclasses.field(default_factory=lambda: MappingProxyType({}))
    blocks: bool = True
    """False for what the officer must see but may register: it is a ground of intake refusal."""


Problems = Iterable[FieldProblem]


def card_problems(
    card: Card,
    received: date,
    procedure: str,
    countries: Container[str],
    professions: Container[str],
) -> tuple[FieldProblem, ...]:
    """All problems of a card received on `received`, in the order of the form.

    `countries` and `professions` hold the known codes.
    """
    return (
        *_required(card, procedure),
        *_names(card),
        *_known(card, countries, professions),
        *_birth(card, received),
        *_passport(card, received),
        *_numbers(card),
        *_representative(card, received),
        *_filing(card, received, procedure),
    )


_ALWAYS = (
    "name_latin",
    "name_cyrillic",
    "birth_date",
    "citizenship",
    "passport_number",
    "passport_valid_until",
    "profession",
)
_BY_PROCEDURE = {
    "P2": ("contract_end",),
    "P3": ("previous_certificate", "grounds"),
    "P4": ("previous_certificate", "grounds"),
}


def _required(card: Card, procedure: str) -> Problems:
    for name in (*_ALWAYS, *_BY_PROCEDURE.get(procedure, ())):
        value = getattr(card, name)
        if value is None or not str(value).strip():
            yield FieldProblem(name, "required")


def _names(card: Card) -> Problems:
    if not _all_letters(card.name_latin, _latin):
        yield FieldProblem("name_latin", "not_latin")
    if not _all_letters(card.name_cyrillic, _cyrillic):
        yield FieldProblem("name_cyrillic", "not_cyrillic")


def _all_letters(text: str, belongs: Callable[[str], bool]) -> bool:
    composed = unicodedata.normalize("NFC", text)
    return all(belongs(char) if char.isalpha() else char in " -'’.`" for char in composed)


def _latin(char: str) -> bool:
    return char <= "\u024f" or "\u1e00" <= char <= "\u1eff"


def _cyrillic(char: str) -> bool:
    return "\u0400" <= char <= "\u052f"


def _known(card: Card, countries: Container[str], professions: Container[str]) -> Problems:
    if card.citizenship == "KZ":
        yield FieldProblem("citizenship", "citizen_of_kazakhstan")
    elif card.citizenship and card.citizenship not in countries:
        yield FieldProblem("citizenship", "not_in_list")
    if card.profession and card.profession not in professions:
        yield FieldProblem("profession", "not_in_list")


def _birth(card: Card, received: date) -> Problems:
    if card.birth_date is None:
        return
    if card.birth_date >= received:
        yield FieldProblem("birth_date", "in_future")
    elif received.year - card.birth_date.year > 110:
        yield FieldProblem("birth_date", "too_long_ago")


def _passport(card: Card, received: date) -> Problems:
    issued, until = card.passport_issued, card.passport_valid_until
    if issued is not None and issued > received:
        yield FieldProblem("passport_issued", "in_future")
    if issued is not None and card.birth_date is not None and issued < card.birth_date:
        yield FieldProblem("passport_issued", "before_birth")
    if issued is not None and until is not None and until <= issued:
        yield FieldProblem("passport_valid_until", "before_issue")
    elif until is not None and until < received:
        yield FieldProblem(
            "passport_valid_until", "passport_expired", {"valid_until": until}, blocks=False
        )


def _numbers(card: Card) -> Problems:
    if card.iin.strip() and (refusal := check_iin(card.iin, card.birth_date)):
        yield FieldProblem("iin", refusal.code, refusal.params)
    before, at, host = card.email.strip().partition("@")
    if before and not (at and "." in host.strip(".") and " " not in card.email.strip()):
        yield FieldProblem("email", "not_an_email")


def _representative(card: Card, received: date) -> Problems:
    if not card.representative.strip():
        return
    if not card.representative_document.strip():
        yield FieldProblem("representative_document", "required")
    until = card.representative_until
    if until is not None and until < received:
        yield FieldProblem(
            "representative_until",
            "power_of_attorney_expired",
            {"valid_until": until},
            blocks=False,
        )


def _filing(card: Card, received: date, procedure: str) -> Problems:
    if card.channel == "mission":
        if card.mission_received is None:
            yield FieldProblem("mission_received", "required")
        elif card.mission_received > received:
            yield FieldProblem("mission_received", "after_receipt")
    if procedure == "P2" and card.contract_end is not None and card.contract_end <= received:
        yield FieldProblem("contract_end", "contract_ended")
