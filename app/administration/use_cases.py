"""Use cases of administration: who works with the program in which roles, and for whom."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from app.access.people import Actor, Person
from app.access.permissions import Action
from app.access.roles import Role
from app.act import Act, Ground, question, use_case
from app.administration.entities import ServiceProvider
from app.kernel.clock import office_date
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
class Founding:
    """What must be known before an office can be: its service provider and its administrator."""

    provider_kk: str
    provider_ru: str
    administrator: PersonCard


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


PROVIDER_AT_MOST = 200
"""Letters of the service provider's name: more would not stand at the head of a paper."""


@dataclass(frozen=True, slots=True)
class Provider:
    """The service provider whose office this is."""

    ground: Ground

    def in_force(self, day: date) -> ServiceProvider | None:
        """The name that papers of `day` bear, the first one for days before it was given.

        None where it was never given. It stands on every paper, so it needs no right.
        """
        with self.ground.store.reading() as uow:
            names = _by_time(uow.find(ServiceProvider))
        known = [each for each in names if office_date(each.made_at) <= day]
        return known[-1] if known else names[0] if names else None

    @question(Action.READ_PROVIDER)
    def now(self, act: Act) -> ServiceProvider | None:
        """The name in force today."""
        names = _by_time(act.uow.find(ServiceProvider))
        return names[-1] if names else None

    @use_case(Action.NAME_PROVIDER)
    def name(self, act: Act, name_kk: str, name_ru: str) -> ServiceProvider | Refusal:
        """Give the provider a name from today on. Refused: `provider_incomplete`, `provider_long`."""
        kk, ru = " ".join(name_kk.split()), " ".join(name_ru.split())
        if not (kk and ru):
            return Refusal("provider_incomplete")
        if max(len(kk), len(ru)) > PROVIDER_AT_MOST:
            return Refusal("provider_long", {"most": PROVIDER_AT_MOST})
        named = ServiceProvider(
            id=act.new_id(), author=act.by, made_at=act.now, name_kk=kk, name_ru=ru
        )
        act.uow.add(named)
        act.enter("ServiceProvider", named.id)
        return named


def _by_time(names: Iterable[ServiceProvider]) -> list[ServiceProvider]:
    return sorted(names, key=lambda each: (each.made_at, each.id))


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
