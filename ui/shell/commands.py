"""The lines of the palette: what can be done here, where one can go, and all other actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.access.people import Actor
from ui.actions.catalogue import catalogue
from ui.actions.keymap import SCANS
from ui.actions.keys import present_key, shown
from ui.actions.registry import Action
from ui.i18n.languages import Languages
from ui.shell.palette import Entry
from ui.shell.places import Place, Section, places_of
from ui.shell.uses import Uses

_SCANS_AT = "evaluation"
"""Where the palette leads those who look for what can be done with a scan."""


@dataclass(frozen=True, slots=True)
class Commands:
    """Makes the lines for the person at the desk, what they use most first."""

    languages: Languages
    places: tuple[Place, ...]
    uses: Uses
    go: Callable[[str], None]

    def entries(self, actor: Actor, here: Sequence[Action], kind: str) -> list[Entry]:
        """`here` is what can be done now; `kind` is the word for a place."""
        counts = self.uses.all()
        acting = [self._action(action) for action in here if action.enabled()]
        mine = [
            place
            for place in places_of(actor.roles, self.places)
            if place.section in (Section.WORK, Section.OVERVIEW)
        ]
        going = [self._place(place, kind) for place in mine]
        first = sorted([*acting, *going], key=lambda entry: -counts[entry.id])
        return [*first, *self._elsewhere(actor, {action.id for action in here}, mine)]

    def _action(self, action: Action) -> Entry:
        also = " ".join(self.languages.in_each(action.context, action.text))
        return Entry(action.label(), action.run, hint=present_key(action), also=also, id=action.id)

    def _place(self, place: Place, kind: str) -> Entry:
        also = " ".join(self.languages.in_each("Places", place.title))
        return Entry(
            place.label(), lambda: self.go(place.id), hint=kind, also=also, id=f"place.{place.id}"
        )

    def _elsewhere(self, actor: Actor, here: set[str], mine: Sequence[Place]) -> list[Entry]:
        """The actions of other screens: each leads to its screen, where it can be done."""
        places = {place.id: place for place in mine}
        found = []
        for action in catalogue().for_roles(actor.roles):
            place = places.get(action.place if action.place != SCANS else _SCANS_AT)
            if place is None or action.id in here or "{digit}" in action.text:
                continue
            also = " ".join(self.languages.in_each(action.context, action.text))
            found.append(
                Entry(
                    action.label(),
                    lambda id_=place.id: self.go(id_),  # type: ignore[misc]  # mypy does not type a default of a lambda
                    place.label(),
                    shown(action.present_key()),
                    also,
                )
            )
        return found
