"""Application cards by the hundred thousand: invented people, each with a passport of their own."""

from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any

from app.demo.people import professions
from app.demo.random_people import random_applicant
from app.intake.card import card_values, match_keys
from app.intake.transliteration import fold, sort_key
from app.workflow.dossier import Card

_NAMES = 8000
"""So many different people at most; beyond that names repeat, as names do."""


@dataclass(frozen=True, slots=True)
class _Known:
    card: Card
    values: dict[str, Any]
    names: tuple[str, ...]
    """Match keys of the name."""
    folded: str
    profession: str
    """Its names, as they are searched."""
    sort_key: str


class Cards:
    """Draws cards as columns of a dossier."""

    def __init__(self, random: Random, number: int) -> None:
        self._random = random
        day = date(2026, 6, 1)
        applicants = (random_applicant(random, day) for _ in range(min(number, _NAMES)))
        self._known = [_known(each.card(day)) for each in applicants]

    def draw(self, received: date, number: str, ais_number: str) -> dict[str, Any]:
        """A card filed on `received` with what it is found and sorted by."""
        random = self._random
        known = random.choice(self._known)
        passport = f"{random.choice('ABCEHKLMNPRTUX')} {random.randrange(10**8):08d}"
        own = {
            "passport_number": passport,
            "passport_issued": date(received.year - random.randint(1, 8), 3, 14),
            "passport_valid_until": date(received.year + random.randint(1, 9), 3, 13),
            "mission_received": received if known.card.channel == "mission" else None,
            "iin": "",
        }
        keys = (*known.names, f"passport:{passport.replace(' ', '')}")
        found_by = f"{number} {ais_number}".strip().casefold()
        return {
            **known.values,
            **own,
            "match_keys": sorted(keys),
            "search_fold": f"{fold(found_by)} {known.folded} {passport.casefold()}"
            f" {known.profession}".strip(),
            "sort_key": known.sort_key,
        }


def _known(card: Card) -> _Known:
    return _Known(
        card,
        card_values(card),
        tuple(key for key in match_keys(card) if key.startswith("name:")),
        fold(f"{card.name_latin} {card.name_cyrillic}"),
        fold(professions().words(card.profession)),
        sort_key(card.name_cyrillic or card.name_latin),
    )
