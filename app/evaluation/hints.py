"""Hints of a conflict of interest: what a member said of themselves, found on a card (A20).

A hint decides nothing. Words are compared by their sound, so that case, alphabet and small
differences of spelling do not matter; what many names have in common, such as legal forms, is
left out of the comparison (resources/evaluation/hints.toml).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.evaluation.entities import Ties
from app.intake.transliteration import fold, likeness
from app.kernel.resource import RESOURCES, read_resource
from app.workflow.dossier import Card

_ALIKE = 0.85
_SHORT = 4
"""Words of fewer letters have to sound the same."""
_WORD = re.compile(r"[^\W\d_]+")
_DAUGHTER = re.compile(r"(?:[оеи][вн]|[oei][vn])[аa]$")


@dataclass(frozen=True, slots=True)
class Hint:
    """What of a member's ties was found on the card."""

    kind: str
    """"employer", "institution", "person" or "surname"."""
    tie: str
    """As the member wrote it."""
    found: str
    """As the card says it; "" where the member may not read it yet."""


def hints(ties: Ties | None, card: Card, common: frozenset[str]) -> tuple[Hint, ...]:
    """Every tie that is found on the card, each once and by its strongest kind.

    Args:
        ties: what the member said; of nothing comes no hint.
        card: the applicant's card.
        common: folded words that say nothing by themselves.
    """
    if ties is None:
        return ()
    found: list[Hint] = []
    for kind, names, field in (
        ("employer", ties.employers, card.employer),
        ("institution", ties.institutions, card.education),
    ):
        said = _words(field, common)
        found += [Hint(kind, tie, field) for tie in names if _same_body(_words(tie, common), said)]
    name = card.name_cyrillic or card.name_latin
    found += [Hint(kind, tie, name) for tie in ties.people if (kind := _kinship(tie, card))]
    return tuple(found)


def load_common_words(folder: Path = RESOURCES / "evaluation") -> frozenset[str]:
    """The words of hints.toml, folded; `ResourceError` names file, line and field."""
    top = read_resource(folder / "hints.toml")
    common = top.texts("common")
    top.done()
    return frozenset(fold(word) for word in common)


def _words(text: str, common: frozenset[str] = frozenset()) -> list[str]:
    return [word for word in _WORD.findall(fold(text)) if len(word) > 1 and word not in common]


def _same_body(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether all words of the shorter name are among those of the longer."""
    fewer, more = sorted((one, other), key=len)
    return bool(fewer) and all(any(_same(word, each) for each in more) for word in fewer)


def _kinship(tie: str, card: Card) -> str:
    words = _words(tie)
    if not words:
        return ""
    for name in (card.name_latin, card.name_cyrillic):
        theirs = _words(name)
        if len(words) > 1 and sum(any(_same(w, t) for t in theirs) for w in words) > 1:
            return "person"
    surname = _stem(words[0])
    theirs = [
        _stem(word) for name in (card.name_latin, card.name_cyrillic) for word in _words(name)
    ]
    return "surname" if any(_same(surname, word) for word in theirs) else ""


def _same(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _SHORT:
        return likeness(one, other) == 1.0
    return likeness(one, other) >= _ALIKE


def _stem(surname: str) -> str:
    """A surname as its bearer's father has it: Омарова is of the family of Омаров."""
    for ending in ("ская", "skaya", "skaia"):
        if surname.endswith(ending):
            return surname.removesuffix(ending) + ("ский" if ending == "ская" else "skiy")
    return surname[:-1] if _DAUGHTER.search(surname) else surname
