"""How the room reads: in which language or languages, and in which colours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from app.kernel.text import Language, Trilingual
from ui.i18n.languages import Languages
from ui.i18n.noop import QT_TRANSLATE_NOOP

_CONTEXT = "Projector"


class Spoken(StrEnum):
    """The language chosen for the room; with both, Kazakh stands first."""

    KK = "kk"
    RU = "ru"
    BOTH = "both"


_LANGUAGES = {
    Spoken.KK: (Language.KK,),
    Spoken.RU: (Language.RU,),
    Spoken.BOTH: (Language.KK, Language.RU),
}


@dataclass(frozen=True, slots=True)
class Words:
    """A text for the room: the first language, and the second where there are two."""

    first: str
    second: str = ""

    @property
    def both(self) -> str:
        """On one line."""
        same = self.second in ("", self.first)
        return self.first if same else f"{self.first} · {self.second}"

    def filled(self, **values: object) -> Words:
        """With its places filled."""
        return Words(self.first.format(**values), self.second.format(**values))


class Room:
    """Speaks the language of the room, whatever the screens of the secretary speak."""

    def __init__(self, languages: Languages) -> None:
        self._languages = languages
        self.spoken = Spoken.BOTH

    def said(self, source: str) -> Words:
        """A text of the projector."""
        return self._each(lambda spoken: self._languages.said_in(spoken, _CONTEXT, source))

    def own(self, text: Trilingual) -> Words:
        """A text of the office."""
        return self._each(text.in_)

    def _each(self, say: Callable[[Language], str]) -> Words:
        found = [say(language) for language in _LANGUAGES[self.spoken]]
        return Words(found[0], found[1] if len(found) > 1 else "")


ITEM = QT_TRANSLATE_NOOP("Projector", "Item {n} of {all}")
QUORUM = QT_TRANSLATE_NOOP("Projector", "Quorum: {present} present, {needed} needed")
NO_QUORUM = QT_TRANSLATE_NOOP("Projector", "No quorum: {present} present, {needed} needed")
CRITERIA = QT_TRANSLATE_NOOP("Projector", "Marks by criterion")
LEGEND = QT_TRANSLATE_NOOP("Projector", "a dot is a member, the line is the median")
TOTAL = QT_TRANSLATE_NOOP("Projector", "Points")
OF_MOST = QT_TRANSLATE_NOOP("Projector", "of {maximum}")
PASS_MARK = QT_TRANSLATE_NOOP("Projector", "pass mark {mark}")
PASSED = QT_TRANSLATE_NOOP("Projector", "Pass mark reached")
BELOW = QT_TRANSLATE_NOOP("Projector", "Below the pass mark")
SPREAD = QT_TRANSLATE_NOOP("Projector", "spread {points}")
NO_MARKS = QT_TRANSLATE_NOOP("Projector", "No marks yet")
VOTES = QT_TRANSLATE_NOOP("Projector", "for {issue} · against {refuse} · abstained {abstain}")
ISSUE = QT_TRANSLATE_NOOP("Projector", "Recommended: issue")
REFUSE = QT_TRANSLATE_NOOP("Projector", "Recommended: refuse")
POSTPONED = QT_TRANSLATE_NOOP("Projector", "Postponed")
BEFORE = QT_TRANSLATE_NOOP("Projector", "Item {n}")
BEING_HEARD = QT_TRANSLATE_NOOP("Projector", "Being heard")
SESSION = QT_TRANSLATE_NOOP("Projector", "Session of the Commission")

VEILS = {
    "recused_in_room": (
        QT_TRANSLATE_NOOP("Projector", "The item is hidden"),
        QT_TRANSLATE_NOOP("Projector", "A member who stepped back is in the room."),
    ),
    "no_item": (
        QT_TRANSLATE_NOOP("Projector", "No item is being heard"),
        QT_TRANSLATE_NOOP("Projector", "The next one appears here by itself."),
    ),
    "discussion_closed": (
        QT_TRANSLATE_NOOP("Projector", "Marks are not shown yet"),
        QT_TRANSLATE_NOOP("Projector", "They appear when the chair opens the discussion."),
    ),
}
