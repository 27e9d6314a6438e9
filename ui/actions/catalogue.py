"""All actions of the program, also those of screens that are not open: resources/actions.toml.

The file is written from the sources by `python -m ui.shell.catalogue`; a test demands that it
tells what they say.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication

from app.access.roles import Role
from app.kernel.resource import RESOURCES
from ui.actions.keymap import keys_in_use, scope

FILE = RESOURCES / "actions.toml"


@dataclass(frozen=True, slots=True)
class KnownAction:
    """An action as its screen declares it; `key` is its own key, "" when it has none."""

    id: str
    context: str
    text: str
    key: str = ""

    def label(self) -> str:
        """The words in the language in use."""
        words = QCoreApplication.translate(self.context, self.text)
        return words.replace("{digit}", self.key)

    @property
    def place(self) -> str:
        """The id of its screen; "frame" and "scan" are no screens."""
        return scope(self.id)

    def present_key(self) -> str:
        """The key that the person at the desk chose, or its own."""
        return keys_in_use().chord(self.id, self.key)


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A screen with actions, and who may go there."""

    id: str
    title: str
    roles: frozenset[Role]

    def label(self) -> str:
        """The title in the language in use."""
        return QCoreApplication.translate("Places", self.title)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The actions in the order of their screens."""

    actions: tuple[KnownAction, ...]
    places: tuple[KnownPlace, ...]

    def for_roles(self, roles: frozenset[Role]) -> tuple[KnownAction, ...]:
        """The actions of the frame, of scans, and of the places open to `roles`."""
        there = {place.id for place in self.places if place.roles & roles} | {"frame", "scan"}
        return tuple(action for action in self.actions if action.place in there)

    def place(self, id_: str) -> KnownPlace | None:
        """A place by its id."""
        return next((place for place in self.places if place.id == id_), None)

    def own_keys(self) -> dict[str, str]:
        """Each action's own key, by its id."""
        return {action.id: action.key for action in self.actions}


@cache
def catalogue() -> Catalogue:
    """What the file tells."""
    told = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return Catalogue(
        tuple(KnownAction(**each) for each in told["action"]),
        tuple(
            KnownPlace(each["id"], each["title"], frozenset(map(Role, each["roles"])))
            for each in told["place"]
        ),
    )
