"""The topics of help: Markdown files of resources/help, one folder for each language.

A file is named "20-keys.md": its number is its place in the list, the rest is the topic. Its
first line is the topic's title.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.access.roles import Role
from app.kernel.resource import RESOURCES
from app.kernel.text import Language

HELP = RESOURCES / "help"
READINGS = "readings"
"""The topic under which the readings that can be set are listed as they stand."""

SESSION, PROTOCOL, CHAIR, KEYS = "session", "protocol", "chair", "keys"
SHARING = "sharing"

TOPIC_OF_PLACE: Mapping[str, str] = {
    "intake": Role.INTAKE_OFFICER,
    "evaluation": Role.MEMBER,
    "sessions": SESSION,
    "session": SESSION,
    "projector": SESSION,
    "progress": Role.SECRETARY,
    "protocols": PROTOCOL,
    "calibration": CHAIR,
    "signoff": Role.MANAGEMENT,
    "overdue": Role.UNIT_HEAD,
    "assign": Role.UNIT_HEAD,
    "notices": Role.EXECUTOR,
    "handover": Role.EXECUTOR,
    "people": Role.ADMINISTRATOR,
    "calendar": "deadlines",
    "procedures": READINGS,
    "criteria": "samples",
    "registers": "data",
    "keys": KEYS,
    "sharing": SHARING,
}
"""The topic that tells about a place; of other places the person's own role does."""

TOPIC_OF_ROLE_AT: Mapping[tuple[str, Role], str] = {
    ("sessions", Role.SECRETARY): Role.SECRETARY,
    ("criteria", Role.ADMINISTRATOR): Role.ADMINISTRATOR,
}
"""Places where a role does more than others: their own page tells about it."""


def topic_of(place: str, roles: Sequence[Role]) -> str:
    """The topic that tells a person with `roles` about a place; "" when none does."""
    special = (TOPIC_OF_ROLE_AT.get((place, role)) for role in roles)
    own = roles[0] if roles else ""
    return next((topic for topic in special if topic), TOPIC_OF_PLACE.get(place, own))


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of help."""

    id: str
    title: str
    text: str


def read_topics(language: Language, folder: Path = HELP) -> tuple[Topic, ...]:
    """All topics in `language`, in their order; a missing folder is a broken installation."""
    return tuple(_read(file) for file in sorted((folder / language).glob("*.md")))


def _read(file: Path) -> Topic:
    text = file.read_text(encoding="utf-8")
    title = text.splitlines()[0].removeprefix("# ").strip()
    return Topic(file.stem.partition("-")[2], title, text)
