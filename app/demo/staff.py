"""The demo office's people as actors, and the calendar and composition that they need."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from app.access.people import Actor, Person, actor_of
from app.access.roles import Role
from app.administration.use_cases import PersonCard
from app.demo.people import DemoPerson, load_people
from app.kernel.ids import Id, Ids
from app.kernel.outcome import Done, Refusal
from app.office import Office

T = TypeVar("T")

FIRST_YEAR, LAST_YEAR = 2016, 2027
SUBSTITUTE = "substitute"
"""The seat of those who come when a member cannot."""


def must(outcome: Done[T] | Refusal) -> T:
    """The value of an act of the story: a story that the office refuses is a mistake in it."""
    if isinstance(outcome, Done):
        return outcome.value
    raise LookupError(f"{outcome.code} {dict(outcome.params)}")


def told(answer: T | Refusal) -> T:
    """The answer to a question of the story."""
    if not isinstance(answer, Refusal):
        return answer
    raise LookupError(f"{answer.code} {dict(answer.params)}")


@dataclass(frozen=True, slots=True)
class Staff:
    """Everybody, by role."""

    people: tuple[Person, ...]
    chair: Id
    members: tuple[Actor, ...]
    """In the order of the composition, the chair first."""

    def actors(self, role: Role) -> tuple[Actor, ...]:
        """Everybody who holds a role."""
        return tuple(actor_of(person) for person in self.people if role in person.roles)

    def one(self, role: Role, turn: int = 0) -> Actor:
        """One of those who hold a role, in turn."""
        actors = self.actors(role)
        return actors[turn % len(actors)]


def hire(office: Office, new_id: Ids, years: Callable[[int], bool] | None = None) -> Staff:
    """Take on the demo office's people, take the calendar over, name the Commission."""
    founder = Actor(new_id(), frozenset({Role.ADMINISTRATOR}))
    confirmed = years or (lambda year: year <= LAST_YEAR - 1)
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        must(office.calendar.take_over(founder, year, confirmed=confirmed(year)))
    everybody = tuple(each for each in load_people() if each.commission != SUBSTITUTE)
    people = tuple(must(office.people.add(founder, card_of(each))) for each in everybody)
    seats = {
        each.commission: person
        for each, person in zip(everybody, people, strict=True)
        if each.commission != "member"
    }
    members = tuple(person for person in people if Role.MEMBER in person.roles)
    must(
        office.compositions.name(
            actor_of(seats["secretary"]),
            "3-НҚ",
            date(2026, 1, 12),
            date(2026, 1, 15),
            seats["chair"].id,
            seats["deputy"].id,
            seats["secretary"].id,
            tuple(person.id for person in members),
        )
    )
    return Staff(people, seats["chair"].id, tuple(actor_of(person) for person in members))


def name_substitutes(office: Office, staff: Staff, ordered: date, valid_from: date) -> None:
    """Take two more people on and name the Commission anew, the same members with substitutes."""
    administrator, secretary = staff.one(Role.ADMINISTRATOR), staff.one(Role.SECRETARY)
    spare = [
        must(office.people.add(administrator, card_of(each)))
        for each in load_people()
        if each.commission == SUBSTITUTE
    ]
    now = told(office.compositions.on(secretary, ordered))
    if now is None:
        raise LookupError(ordered)
    must(
        office.compositions.name(
            secretary,
            "41-НҚ",
            ordered,
            valid_from,
            now.chair,
            now.deputy,
            now.secretary,
            now.members,
            tuple(person.id for person in spare),
        )
    )


def card_of(each: DemoPerson) -> PersonCard:
    """The card by which somebody of the demo office is taken on."""
    return PersonCard(
        each.login,
        each.name.kk,
        each.name.ru,
        each.name.en,
        each.short_kk,
        each.short_ru,
        each.position.kk,
        each.position.ru,
        each.position.en,
        each.roles,
        each.may_decide,
    )
