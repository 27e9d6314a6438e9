"""Use cases of access: who works with the program, in which roles."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.access.people import Actor, Person
from app.access.permissions import Action
from app.access.roles import Role
from app.act import Act, Ground, question, use_case
from app.kernel.ids import Id
from app.kernel.outcome import Outcome, Refusal


@dataclass(frozen=True, slots=True)
class PersonCard:
    """What an administrator types about a person."""

    login: str
    name_kk: str
    name_ru: str
    name_en: str
    short_kk: str
    short_ru: str
    position_kk: str
    position_ru: str
    position_en: str
    roles: tuple[Role, ...]
    may_decide: bool = False
    active: bool = True


@dataclass(frozen=True, slots=True)
class People:
    """The people of the office."""

    ground: Ground

    def to_sign_in(self) -> list[Person]:
        """Everybody who may sign in; asked before there is an actor, so it needs no right."""
        with self.ground.store.reading() as uow:
            return [person for person in uow.find(Person) if person.active]

    def found(self, card: PersonCard) -> Outcome[Person]:
        """Make the first administrator of an empty office; refused once there is anybody.

        It is the one act without an actor: nobody could have the right to it yet.
        """
        ground = self.ground
        founder = Actor(ground.new_id(), frozenset({Role.ADMINISTRATOR}))
        with ground.store.reading() as uow:
            if uow.find(Person):
                return Refusal("office_founded")
        return self.add(founder, replace(card, roles=(Role.ADMINISTRATOR,)))

    @question(Action.READ_PEOPLE)
    def everybody(self, act: Act) -> list[Person]:
        """All people, also those who left."""
        return act.uow.find(Person)

    @use_case(Action.EDIT_PEOPLE)
    def add(self, act: Act, card: PersonCard) -> Person | Refusal:
        """Add a person. Refused: `person_incomplete`, `login_taken`, `roles_not_separate`."""
        person = _person(act.new_id(), 1, card)
        if refusal := _refuse(person, act.uow.find(Person, login=card.login)):
            return refusal
        act.uow.add(person)
        act.enter("Person", person.id, roles=list(person.roles))
        return person

    @use_case(Action.EDIT_PEOPLE)
    def change(self, act: Act, person: Id, version: int, card: PersonCard) -> Person | Refusal:
        """Change a person's card as it was read at `version`."""
        known = act.uow.get(Person, person)
        if known is None:
            return Refusal("person_unknown")
        changed = _person(person, version, card)
        if person == act.by and not changed.active:
            return Refusal("cannot_leave_alone")
        twins = [p for p in act.uow.find(Person, login=card.login) if p.id != person]
        if refusal := _refuse(changed, twins):
            return refusal
        saved = act.uow.save(changed)
        act.enter("Person", person, roles=list(saved.roles), active=saved.active)
        return saved


def _person(id_: Id, version: int, card: PersonCard) -> Person:
    return Person(
        id=id_,
        version=version,
        login=card.login.strip(),
        name_kk=card.name_kk.strip(),
        name_ru=card.name_ru.strip(),
        name_en=card.name_en.strip(),
        short_kk=card.short_kk.strip(),
        short_ru=card.short_ru.strip(),
        position_kk=card.position_kk.strip(),
        position_ru=card.position_ru.strip(),
        position_en=card.position_en.strip(),
        roles=card.roles,
        may_decide=card.may_decide,
        active=card.active,
    )


def _refuse(person: Person, twins: Iterable[Person]) -> Refusal | None:
    if not (person.login and person.name_kk and person.name_ru and person.roles):
        return Refusal("person_incomplete")
    if list(twins):
        return Refusal("login_taken", {"login": person.login})
    # separation: an administrator has no case content, so nobody is both
    if Role.ADMINISTRATOR in person.roles and len(person.roles) > 1:
        return Refusal("roles_not_separate")
    return None
