"""Reasons of a sheet in words, from resources/criteria/wording."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from app.evaluation.criteria import CriteriaSet
from app.evaluation.scoring import Reason
from app.kernel.resource import RESOURCES, read_resource
from app.kernel.text import Language, Trilingual

GROUNDS = RESOURCES / "criteria" / "wording" / "grounds.toml"

_PLACES = {
    "unanswered": {"criterion"},
    "knock_out": {"criterion"},
    "below_minimum": {"criterion", "points", "minimum"},
    "group_below_minimum": {"group", "points", "minimum"},
    "below_pass_mark": {"total", "pass_mark"},
    "weak_criterion": {"criterion", "points", "maximum"},
}
_PLACE = re.compile(r"\{(\w*)\}")


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of each code of reason."""

    texts: Mapping[str, Trilingual]

    def of(self, criteria: CriteriaSet, reason: Reason) -> Trilingual:
        """A reason in words, its codes replaced by the titles of the set."""

        def fill(text: str, language: Language) -> str:
            return _PLACE.sub(lambda place: _word(criteria, reason, place[1], language), text)

        text = self.texts[reason.code]
        return Trilingual(*(fill(text.in_(language), language) for language in Language))


def load_wording(path: Path = GROUNDS) -> Wording:
    """Read the words; `ResourceError` for a missing code, language or a place without meaning."""
    top = read_resource(path)
    texts = {}
    for code, places in _PLACES.items():
        section = top.section(code)
        texts[code] = section.trilingual("text")
        section.done()
        for language in Language:
            strange = set(_PLACE.findall(texts[code].in_(language))) - places
            if strange:
                field = f"text.{language.value}"
                raise section.error(field, f"has no place {{{min(strange)}}}")
    top.done()
    return Wording(texts)


def number_text(number: Decimal, language: Language) -> str:
    """A number as the language writes it: a comma in Kazakh and Russian."""
    digits = f"{number:f}"
    return digits if language is Language.EN else digits.replace(".", ",")


def _word(criteria: CriteriaSet, reason: Reason, place: str, language: Language) -> str:
    value = reason.params[place]
    if place == "criterion":
        return criteria.criterion(str(value)).title.in_(language)
    if place == "group":
        return criteria.group(str(value)).title.in_(language)
    return number_text(value, language) if isinstance(value, Decimal) else str(value)
