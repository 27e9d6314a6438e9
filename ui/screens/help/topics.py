"""The topics of help: Markdown files of resources/help, one folder for each language.

A file is named "24-keys.md": its number is its place in the list, the rest is the topic. Its
first line is the topic's title.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.access.roles import Role
from app.kernel.resource import RESOURCES
from app.kernel.text import Language
from ui.screens.help.markup import Heading, headings

HELP = RESOURCES / "help"
PICTURES = HELP / "pictures"
READINGS, LAW, SAMPLES = "readings", "law", "samples"
"""Topics to which a list is added of what the program works by."""
ONE_PAGE = ("page_secretary", "page_member", "page_head")
"""Topics that fit on one sheet of paper."""

TOPIC_OF_PLACE: Mapping[str, str] = {
    "intake": "intake_officer#card",
    "evaluation": "member#score",
    "sessions": "session#plan",
    "session": "session#hold",
    "projector": "session#room",
    "progress": "secretary#sheets",
    "protocols": "protocol",
    "calibration": "chair#calibration",
    "signoff": "management#decide",
    "overdue": "unit_head#overdue",
    "assign": "unit_head#assign",
    "notices": "executor#notices",
    "handover": "executor#handover",
    "people": "people#people",
    "calendar": "deadlines#calendar",
    "procedures": READINGS,
    "criteria": SAMPLES,
    "registers": "dossiers#registers",
    "dossiers": "dossiers#find",
    "dossier": "dossiers#dossier",
    "keys": "keys",
    "sharing": "sharing",
    "retention": "retention#act",
    "backup": "backup#look",
    "help": "start#help",
}
"""The page, and its section, that tells about a place; "desk" and others depend on who asks."""

TOPIC_OF_ROLE_AT: Mapping[tuple[str, Role], str] = {
    ("sessions", Role.SECRETARY): "secretary#session",
    ("criteria", Role.ADMINISTRATOR): "administrator#criteria",
    ("calendar", Role.ADMINISTRATOR): "administrator#calendar",
    ("retention", Role.ADMINISTRATOR): "retention#terms",
    ("commission", Role.SECRETARY): "secretary#commission",
    ("commission", Role.MEMBER): "member#away",
    ("commission", Role.ADMINISTRATOR): "administrator#commission",
} | {("desk", role): f"{role}#desk" for role in Role}
"""Places where a role has work of its own: their own page tells about it."""


def topic_of(place: str, roles: Sequence[Role]) -> str:
    """Topic and anchor that tell a person with `roles` about a place; "" when none does."""
    special = (TOPIC_OF_ROLE_AT.get((place, role)) for role in roles)
    return next((topic for topic in special if topic), TOPIC_OF_PLACE.get(place, ""))


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of help."""

    id: str
    title: str
    text: str
    headings: tuple[Heading, ...]

    @property
    def sections(self) -> tuple[Heading, ...]:
        """The headings that something may lead to."""
        return tuple(each for each in self.headings if each.anchor)


def read_topics(language: Language, folder: Path = HELP) -> tuple[Topic, ...]:
    """All topics in `language`, in their order; a missing folder is a broken installation."""
    return tuple(_read(file) for file in sorted((folder / language).glob("*.md")))


def _read(file: Path) -> Topic:
    text = file.read_text(encoding="utf-8")
    found = headings(text)
    return Topic(file.stem.partition("-")[2], found[0].title, text, found)
