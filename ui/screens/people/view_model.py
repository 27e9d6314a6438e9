"""The state of the people screen: everybody, and what is typed about each of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.access.people import Actor, Person
from app.access.roles import Role
from app.administration.use_cases import PersonCard
from app.kernel.ids import Id
from app.kernel.outcome import Outcome

if TYPE_CHECKING:
    from app.office import Office
    from ui.runtime.desk import Desk

NEW = ""
"""The key of the person who is being added."""
EMPTY = PersonCard("", "", "", "", "", "", "", "", "", ())


def card_of(person: Person) -> PersonCard:
    """What is kept about a person, as an administrator types it."""
    return PersonCard(
        person.login,
        person.name_kk,
        person.name_ru,
        person.name_en,
        person.short_kk,
        person.short_ru,
        person.position_kk,
        person.position_ru,
        person.position_en,
        person.roles,
        person.may_decide,
        person.active,
    )


def filled(card: PersonCard) -> PersonCard:
    """The card with full names where no short or English one was given, roles in their order."""
    roles = tuple(role for role in Role if role in card.roles)
    return replace(
        card,
        name_en=card.name_en or card.name_ru,
        short_kk=card.short_kk or card.name_kk,
        short_ru=card.short_ru or card.name_ru,
        roles=roles,
        may_decide=card.may_decide and Role.UNIT_HEAD in roles,
    )


class PeopleModel(QObject):
    """Everybody, one of them chosen. What is typed about others stays until it is saved."""

    people_read = Signal()
    chosen_changed = Signal()
    draft_changed = Signal()
    saved = Signal(object)
    """The `Person` as the office now keeps it."""
    left = Signal(object)
    """The `Person` who is no longer active."""
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.people: tuple[Person, ...] = ()
        self.key: str | None = None
        self.left_too = False
        self._drafts: dict[str, PersonCard] = {}

    def read(self) -> None:
        """Read everybody."""
        self._desk.ask(lambda office, actor: office.people.everybody(actor), self._take)

    def _take(self, people: list[Person]) -> None:
        order = list(Role)
        self.people = tuple(
            sorted(people, key=lambda p: order.index(p.roles[0]) if p.roles else len(order))
        )
        for person in self.people:
            if self._drafts.get(person.id) == card_of(person):
                del self._drafts[person.id]
        self.people_read.emit()
        if self.key is None and self.listed:
            self.choose(self.listed[0].id)
        else:
            self.chosen_changed.emit()

    @property
    def listed(self) -> tuple[Person, ...]:
        """Those that the list shows."""
        return tuple(each for each in self.people if each.active or self.left_too)

    def list_left(self, *, too: bool) -> None:
        """List those who left as well, or only those who work here."""
        self.left_too = too
        self.people_read.emit()

    def choose(self, key: str | None) -> None:
        """Look at a person; NEW begins another one."""
        if key is not None and key != self.key:
            self.key = key
            self.chosen_changed.emit()

    @property
    def person(self) -> Person | None:
        """The chosen person; None for a new one."""
        return next((each for each in self.people if each.id == self.key), None)

    @property
    def is_self(self) -> bool:
        """Whether the chosen person sits at this desk."""
        return self.key == self._desk.actor.person

    @property
    def card(self) -> PersonCard:
        """What stands in the form."""
        known = EMPTY if self.person is None else card_of(self.person)
        return self._drafts.get(self.key or NEW, known)

    def is_draft(self, key: str) -> bool:
        """Whether something typed about this person is not saved yet."""
        return key in self._drafts

    def type(self, card: PersonCard) -> None:
        """Keep what was typed about the chosen person."""
        key, person = self.key or NEW, self.person
        if card == (EMPTY if person is None else card_of(person)):
            self._drafts.pop(key, None)
        else:
            self._drafts[key] = card
        self.draft_changed.emit()

    def save(self) -> None:
        """Add the new person, or change the chosen one."""
        card, person = filled(self.card), self.person
        if person is None:
            self._act(lambda office, actor: office.people.add(actor, card), self._saved)
        else:
            self._change(person, card, self._saved)

    def _saved(self, person: Person) -> None:
        self._drafts.pop(self.key or NEW, None)
        self._drafts.pop(person.id, None)
        self.key = person.id
        self.saved.emit(person)

    def leave(self) -> None:
        """Make the chosen person inactive; they stay in every paper they signed."""
        if self.person is not None:
            card = replace(card_of(self.person), active=False)
            self._change(self.person, card, self.left.emit)

    def come_back(self, person: Person) -> None:
        """Let a person who left work here again."""
        self._change(person, replace(card_of(person), active=True), self._saved)

    def _change(self, person: Person, card: PersonCard, done: Callable[[Person], None]) -> None:
        id_, version = Id(person.id), person.version
        self._act(lambda office, actor: office.people.change(actor, id_, version, card), done)

    def _act(
        self,
        call: Callable[[Office, Actor], Outcome[Person]],
        done: Callable[[Person], None],
    ) -> None:
        self._desk.act(call, done, self.refused.emit)
