"""What is derived from an application card: search text, order, and the keys it is matched by."""

from dataclasses import asdict, fields, replace
from typing import Any

from app.intake.transliteration import fold, name_keys, sort_key
from app.workflow.dossier import Card, Dossier


def match_keys(card: Card) -> tuple[str, ...]:
    """Keys under which filings of one person meet."""
    keys = {f"name:{key}" for key in name_keys(card.name_latin, card.name_cyrillic)}
    if passport := "".join(card.passport_number.split()).upper():
        keys.add(f"passport:{passport}")
    if iin := "".join(card.iin.split()):
        keys.add(f"iin:{iin}")
    return tuple(sorted(keys))


def card_values(card: Card) -> dict[str, Any]:
    """The card's values by field, to make or change a dossier with."""
    return {field.name: getattr(card, field.name) for field in fields(Card)}


def differing(one: Card, other: Card) -> set[str]:
    """Names of the fields in which two cards differ."""
    before, after = asdict(one), asdict(other)
    return {f.name for f in fields(Card) if before[f.name] != after[f.name]}


def indexed(dossier: Dossier, profession: str = "") -> Dossier:
    """The dossier with what it is found and sorted by; `profession` is its name in all languages."""
    words = (
        dossier.number, dossier.ais_number, dossier.name_latin, dossier.name_cyrillic,
        dossier.passport_number, profession,
    )  # fmt: skip
    return replace(
        dossier,
        match_keys=match_keys(dossier),
        search_fold=fold(" ".join(word for word in words if word)),
        sort_key=sort_key(dossier.name_cyrillic or dossier.name_latin),
    )
