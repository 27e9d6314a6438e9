"""Who sits in the Commission: orders, the rule of the day, the checks."""

from datetime import date

import pytest

from app.access.people import Actor
from app.access.roles import Role
from app.commission.entities import Composition
from app.kernel.ids import Id
from app.kernel.outcome import Outcome
from tests.store.commission.world import World, done, refused

ORDER_DAY = date(2026, 11, 1)


def name(
    world: World,
    members: list[Id],
    chair: Id | None = None,
    deputy: Id | None = None,
    secretary: Id | None = None,
    order: str = "15",
    actor: Actor | None = None,
) -> Outcome[Composition]:
    return world.compositions.name(
        actor or world.secretary, order, ORDER_DAY, ORDER_DAY,
        chair or world.chair.person, deputy, secretary or world.secretary.person, members,
    )  # fmt: skip


def test_the_composition_of_a_day_is_the_one_valid_last(world: World) -> None:
    room, secretary = world.compositions, world.secretary
    first = room.on(secretary, date(2026, 10, 31))
    second = done(name(world, [m.person for m in world.members[:5]]))
    assert first is not None
    assert room.on(secretary, date(2026, 1, 11)) is None
    assert room.on(secretary, date(2026, 10, 31)) == first
    assert room.on(secretary, ORDER_DAY) == second
    assert room.all(secretary) == (second, first)


def test_a_past_session_keeps_its_composition(world: World) -> None:
    session = world.ended(world.dossiers(1))
    done(name(world, [m.person for m in world.members[:5]]))
    assert len(world.view(session).members) == 9
    assert world.view(session).composition_order == "№ 7, 12.01.2026"


def test_a_planned_session_is_held_by_the_composition_of_its_day(world: World) -> None:
    session = world.planned(world.dossiers(1))
    done(name(world, [m.person for m in world.members[:5]]))
    done(world.room.open_session(world.secretary, session))
    assert [member.key for member in world.view(session).members] == [
        m.person for m in world.members[:5]
    ]


def test_the_chair_stands_first_then_the_deputy(world: World) -> None:
    ids = [m.person for m in world.members]
    done(name(world, ids, chair=ids[4], deputy=ids[2]))
    members = world.view(world.planned(world.dossiers(1))).members
    assert [member.key for member in members[:3]] == [ids[4], ids[2], ids[0]]
    assert [member.function for member in members[:3]] == ["chair", "deputy", "member"]


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ({"order": " "}, "order_missing"),
        ({"members": []}, "members_missing"),
        ({"members": [0, 1, 1]}, "member_twice"),
        ({"members": [1, 2]}, "chair_not_member"),
        ({"deputy": 8}, "deputy_not_member"),
        ({"deputy": 0}, "deputy_not_member"),
        ({"members": [0, 1, 10]}, "not_a_member"),
        ({"members": [0, 1, 11]}, "not_a_member"),
        ({"secretary": 1}, "not_a_secretary"),
    ],
)
def test_an_order_that_cannot_be(world: World, fault: dict[str, object], code: str) -> None:
    left = world.person("left", Role.MEMBER, active=False)
    people = [m.person for m in (*world.members, world.admin, world.executor, left)]
    members = fault.get("members", [0, 1, 2])
    assert isinstance(members, list)
    deputy, secretary = fault.get("deputy"), fault.get("secretary")
    answer = name(
        world,
        [people[n] for n in members],
        deputy=people[deputy] if isinstance(deputy, int) else None,
        secretary=people[secretary] if isinstance(secretary, int) else None,
        order=str(fault.get("order", "15")),
    )
    assert refused(answer).code == code


def test_members_do_not_name_their_commission(world: World) -> None:
    ids = [m.person for m in world.members]
    assert refused(name(world, ids, actor=world.chair)).code == "not_allowed"
    done(name(world, ids, actor=world.admin))
