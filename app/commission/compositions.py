"""The Commission's composition as orders name it: the check of an order, the rule of the day."""

from collections.abc import Iterable, Mapping
from datetime import date

from app.access.people import Person
from app.access.roles import Role
from app.commission.entities import Composition, Session
from app.kernel.ids import Id
from app.kernel.outcome import Refusal


def composition_on(compositions: Iterable[Composition], day: date) -> Composition | None:
    """The composition in force on a day: of those valid by then, the one valid last."""
    valid = [each for each in compositions if each.valid_from <= day]
    return max(valid, key=lambda each: (each.valid_from, each.made_at, each.id), default=None)


def still_called(session: Session, composition: Composition) -> Mapping[str, str]:
    """Those substitutes of a session whom another composition of it names too."""
    return {
        member: substitute
        for member, substitute in session.substituted.items()
        if member in composition.members and substitute in composition.substitutes
    }


def refuse_composition(named: Composition, people: Mapping[Id, Person]) -> Refusal | None:
    """Why an order may not name the Commission so, or None.

    Codes: `order_missing`, `members_missing`, `member_twice`, `chair_not_member`,
    `deputy_not_member`, `substitute_is_member`, `not_a_member`, `not_a_secretary`.
    """
    if not named.order_number.strip():
        return Refusal("order_missing")
    if not named.members:
        return Refusal("members_missing")
    for listed in (named.members, named.substitutes):
        if len(set(listed)) != len(listed):
            return Refusal("member_twice")
    if named.chair not in named.members:
        return Refusal("chair_not_member")
    if named.deputy is not None and (
        named.deputy not in named.members or named.deputy == named.chair
    ):
        return Refusal("deputy_not_member")
    if not set(named.members).isdisjoint(named.substitutes):
        return Refusal("substitute_is_member")
    return _refuse_roles(named, people)


def _refuse_roles(named: Composition, people: Mapping[Id, Person]) -> Refusal | None:
    for member in (*named.members, *named.substitutes):
        if not _holds(people.get(member), Role.MEMBER):
            return Refusal("not_a_member", {"person": _name(people.get(member))})
    if not _holds(people.get(named.secretary), Role.SECRETARY):
        return Refusal("not_a_secretary", {"person": _name(people.get(named.secretary))})
    return None


def _holds(person: Person | None, role: Role) -> bool:
    return person is not None and person.active and role in person.roles


def _name(person: Person | None) -> object:
    return person.name if person else "—"
