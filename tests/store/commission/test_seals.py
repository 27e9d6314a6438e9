"""Anyone who reads a protocol can have its seals computed again (N3)."""

from app.evaluation.scoring import Answer
from tests.store.commission.world import World, done, shown
from tests.store.place import Place


def test_seals_of_a_protocol_hold_and_a_changed_mark_is_found(place: Place) -> None:
    world = World(place)
    dossiers = world.dossiers(2)
    for dossier in dossiers:
        for member in world.members[:3]:
            world.evaluate(member, dossier, education=2)
    done(world.conflicts.declare(world.members[3], dossiers[:1]))
    done(world.scores.abstain(world.members[3], dossiers[0], "басқа сала"))
    session = world.ended(dossiers)
    done(world.protocols.finish(world.secretary, session))
    for reader in (world.secretary, world.members[5], world.management):
        checks = shown(world.protocols.seals(reader, session))
        assert [each.holds for each in checks] == [True] * 7
    place.run("""UPDATE evaluation SET answers = REPLACE(CAST(answers AS TEXT), '"value": 2', '"value": 4')
        WHERE member = :member AND dossier = :dossier""" if place.is_sqlite else
        """UPDATE evaluation SET answers = jsonb_set(answers::jsonb, '{education,value}', '4')
        WHERE member = :member AND dossier = :dossier""",
        member=world.chair.person, dossier=dossiers[1])  # fmt: skip
    broken = [
        each for each in shown(world.protocols.seals(world.secretary, session)) if not each.holds
    ]
    assert [(each.dossier, each.member) for each in broken] == [(dossiers[1], world.chair.person)]


def test_a_reopened_sheet_shows_both_seals_and_what_could_be_seen(everywhere: World) -> None:
    world = everywhere
    (dossier,) = world.dossiers(1)
    for member in world.members[:3]:
        world.evaluate(member, dossier)
    first = shown(world.scores.history(world.chair, dossier))[0]
    done(world.scores.reopen(world.chair, dossier, "қате кетті"))
    done(world.scores.answer(world.chair, dossier, "education", Answer(1, comment="себебі")))
    done(world.scores.submit(world.chair, dossier))
    session = world.ended([dossier])
    done(world.protocols.finish(world.secretary, session))
    (item,) = shown(world.protocols.content(world.secretary, session)).items
    (before,) = item.reopened
    assert (before.member, before.seal, before.others) == (world.chair.person, first.seal, 2)
    assert first.seal not in dict(item.seals).values()
    checks = shown(world.protocols.seals(world.secretary, session))
    assert [each.holds for each in checks] == [True] * 4
    assert first.seal in {each.seal for each in checks}


def test_seals_show_nothing_of_what_the_reader_may_not_see(world: World) -> None:
    dossiers = world.dossiers(2)
    for dossier in dossiers:
        for member in world.members[:3]:
            world.evaluate(member, dossier)
    stepped = world.members[7]
    world.recuse(stepped, dossiers[0])
    session = world.running(dossiers)
    assert shown(world.protocols.seals(world.chair, session)) == (), "no names before discussion"
    for dossier in dossiers:
        world.vote(session, dossier, issue=8)
        done(world.room.conclude_item(world.secretary, session, dossier))
    done(world.room.end_session(world.secretary, session))
    assert shown(world.protocols.seals(world.members[8], session)) == (), "own sheet first"
    done(world.protocols.finish(world.secretary, session))
    checks = shown(world.protocols.seals(stepped, session))
    assert {each.dossier for each in checks} == {dossiers[1]}
