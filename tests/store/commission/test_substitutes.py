"""Substitutes: who may be one, in whose place, and for which items."""

from datetime import date

import pytest

from app.commission.quorum import Presence
from app.commission.voting import Choice
from tests.store.commission.world import World, done, refused, shown


def test_a_substitute_sits_judges_and_votes_in_the_place_of_a_member(everywhere: World) -> None:
    world = everywhere
    (dossier,) = world.dossiers(1)
    first, _ = world.spare()
    away = world.members[8]
    world.evaluate(away, dossier)
    session = world.planned([dossier])
    called = done(world.room.call_substitute(world.secretary, session, away.person, first.person))
    assert called.substituted == {away.person: first.person}
    done(world.room.open_session(world.secretary, session))
    for member in (*world.members[:5], first):
        done(world.room.mark_presence(world.secretary, session, member.person, present=True))
    item = world.item(session, dossier)
    assert (item.quorum.present, item.quorum.composition, item.quorum.met) == (6, 9, True)
    assert away.person not in dict(item.presence)
    assert item.sheets == 0, "the sheet of the member replaced does not count"
    world.evaluate(first, dossier)
    assert world.item(session, dossier).sheets == 1
    done(world.room.vote(first, session, dossier, Choice.ISSUE))
    assert refused(world.room.vote(away, session, dossier, Choice.ISSUE)).code == (
        "not_in_composition"
    )
    entered = world.room.mark_presence(world.secretary, session, away.person, present=True)
    assert refused(entered).code == "member_replaced"
    assert first.person in [each.key for each in world.view(session).members]


def test_called_in_the_midst_they_sit_on_what_is_still_open(world: World) -> None:
    one, two = world.dossiers(2)
    first, _ = world.spare()
    session = world.running([one, two])
    leaver = world.members[8].person
    world.carried(session, [one])
    early = world.room.call_substitute(world.secretary, session, leaver, first.person)
    assert refused(early).code == "member_present"
    done(world.room.mark_presence(world.secretary, session, leaver, present=False, from_item=2))
    done(world.room.call_substitute(world.secretary, session, leaver, first.person))
    done(world.room.mark_presence(
        world.secretary, session, first.person, present=True, from_item=2
    ))  # fmt: skip
    before, after = world.item(session, one), world.item(session, two)
    assert dict(before.presence)[leaver] is Presence.PRESENT
    assert first.person not in dict(before.presence)
    assert len(before.votes) == 9
    assert dict(after.presence)[first.person] is Presence.PRESENT
    keys = [each.key for each in world.view(session).members]
    assert keys.index(first.person) == keys.index(leaver) + 1
    world.carried(session, [two])
    done(world.room.end_session(world.secretary, session))
    done(world.protocols.finish(world.secretary, session))
    heard = shown(world.protocols.content(world.secretary, session)).items
    assert [first.person in item.present for item in heard] == [False, True]
    assert [leaver in item.present for item in heard] == [True, False]


def test_an_item_taken_up_again_is_judged_by_who_sits_now(world: World) -> None:
    one, two = world.dossiers(2)
    first, _ = world.spare()
    leaver = world.members[8].person
    session = world.running([one, two], present=world.members[:8])
    world.carried(session, [one])
    done(world.room.call_substitute(world.secretary, session, leaver, first.person))
    assert leaver in dict(world.item(session, one).presence)
    done(world.room.reopen_item(world.secretary, session, one))
    assert first.person in dict(world.item(session, one).presence)


def test_a_call_is_taken_back(world: World) -> None:
    first, _ = world.spare()
    away = world.members[8].person
    session = world.planned(world.dossiers(1))
    none = world.room.call_substitute(world.secretary, session, away, None)
    assert refused(none).code == "no_substitute_called"
    done(world.room.call_substitute(world.secretary, session, away, first.person))
    done(world.room.call_substitute(world.secretary, session, away, None))
    assert world.session(session).substituted == {}


def test_who_may_be_called(world: World) -> None:
    first, second = world.spare()
    one, two = world.members[7].person, world.members[8].person
    session = world.planned(world.dossiers(1))
    room, secretary = world.room, world.secretary
    stranger = room.call_substitute(secretary, session, one, world.members[0].person)
    assert refused(stranger).code == "not_a_substitute"
    nobody = room.call_substitute(secretary, session, second.person, first.person)
    assert refused(nobody).code == "not_in_composition"
    done(room.call_substitute(secretary, session, one, first.person))
    twice = room.call_substitute(secretary, session, two, first.person)
    assert refused(twice).code == "substitute_called_already"
    done(room.call_substitute(secretary, session, one, second.person))
    assert world.session(session).substituted == {one: second.person}


def test_for_an_absent_chair_the_deputy_presides(world: World) -> None:
    (dossier,) = world.dossiers(1)
    first, _ = world.spare()
    session = world.planned([dossier])
    chair = world.chair.person
    done(world.room.call_substitute(world.secretary, session, chair, first.person))
    done(world.room.open_session(world.secretary, session))
    for member in (*world.members[1:], first):
        done(world.room.mark_presence(world.secretary, session, member.person, present=True))
    assert world.item(session, dossier).chair == world.deputy.person
    assert chair not in [each.key for each in world.view(session).members]


def test_on_another_day_sit_those_whom_the_order_of_that_day_names(world: World) -> None:
    first, second = world.spare()
    away = world.members[8].person
    session = world.planned(world.dossiers(1))
    done(world.room.call_substitute(world.secretary, session, away, first.person))
    world.name_composition(date(2026, 11, 19), world.members, [second])
    put_off = (date(2026, 11, 20), "Астана", "Астана")
    done(world.room.reschedule(world.secretary, session, *put_off))
    assert world.session(session).substituted == {}


def test_a_rapporteur_who_was_replaced_presents_no_more(world: World) -> None:
    (dossier,) = world.dossiers(1)
    first, _ = world.spare()
    away = world.members[8].person
    session = world.planned([dossier])
    done(world.room.name_rapporteur(world.secretary, session, dossier, away))
    done(world.room.call_substitute(world.secretary, session, away, first.person))
    assert world.item(session, dossier).rapporteur is None
    done(world.room.name_rapporteur(world.secretary, session, dossier, first.person))
    assert world.item(session, dossier).rapporteur == first.person


def test_a_new_order_drops_the_call_of_somebody_it_does_not_name(world: World) -> None:
    first, second = world.spare()
    session = world.planned(world.dossiers(1))
    for member, substitute in ((world.members[7], first), (world.members[8], second)):
        done(world.room.call_substitute(
            world.secretary, session, member.person, substitute.person
        ))  # fmt: skip
    world.name_composition(date(2026, 11, 18), world.members, [first])
    done(world.room.open_session(world.secretary, session))
    assert world.session(session).substituted == {world.members[7].person: first.person}


@pytest.mark.parametrize(
    ("substitutes", "code"),
    [([8], "substitute_is_member"), ([9, 9], "member_twice"), ([10], "not_a_member"),
     ([11], "not_a_member")],
)  # fmt: skip
def test_an_order_with_substitutes_that_cannot_be(
    world: World, substitutes: list[int], code: str
) -> None:
    spare = world.person("spare", next(iter(world.chair.roles)))
    left = world.person("left", next(iter(world.chair.roles)), active=False)
    people = [m.person for m in (*world.members, spare, world.executor, left)]
    answer = world.compositions.name(
        world.secretary, "9", date(2026, 11, 1), date(2026, 11, 1), people[0], None,
        world.secretary.person, people[:9], [people[n] for n in substitutes],
    )  # fmt: skip
    assert refused(answer).code == code


def test_the_executor_of_a_dossier_has_no_vote_on_it(world: World) -> None:
    """Separation: they do not judge it either; the quorum is counted without them."""
    role = next(iter(world.chair.roles))
    both = world.person("both", role, next(iter(world.executor.roles)))
    world.name_composition(date(2026, 11, 18), [*world.members, both])
    world.executor = both
    (dossier,) = world.dossiers(1)
    session = world.running([dossier], present=[*world.members[:6], both])
    item = world.item(session, dossier)
    assert (item.quorum.entitled, item.quorum.present, item.expected) == (9, 6, 9)
    vote = world.room.cast(world.secretary, session, dossier, both.person, Choice.ISSUE)
    assert refused(vote).code == "recused_may_not_vote"
