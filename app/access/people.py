"""The people of the office and the actor of an act."""

from dataclasses import dataclass

from app.access.roles import Role
from app.kernel.ids import Id
from app.kernel.records import Row
from app.kernel.text import Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Row):
    """Somebody who works with the program. People are never deleted, only made inactive."""

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
    """A unit head to whom management granted deciding and signing."""
    active: bool = True

    @property
    def name(self) -> Trilingual:
        """Full name in each language."""
        return Trilingual(self.name_kk, self.name_ru, self.name_en)

    @property
    def position(self) -> Trilingual:
        """Position in each language."""
        return Trilingual(self.position_kk, self.position_ru, self.position_en)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: handed to every use case."""

    person: Id
    roles: frozenset[Role]
    may_decide: bool = False

    def is_(self, *roles: Role) -> bool:
        """Whether the actor holds one of these roles."""
        return not self.roles.isdisjoint(roles)


def actor_of(person: Person) -> Actor:
    """The actor that a signed-in person is."""
    roles = frozenset(person.roles) if person.active else frozenset()
    return Actor(person.id, roles, person.may_decide)
