"""Who sees which marks when, and that a recused member sees nothing of the dossier."""

from app.access.people import Actor
from app.commission.voting import Choice
from app.kernel.ids import Id
from tests.store.commission.world import World, done, refused, shown


def figures_shown(world: World, session: Id, dossier: Id, actor: Actor) -> bool:
    return world.item(session, dossier, actor).figures is not None


def test_the_secretary_sees_values_once_the_session_has_opened(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.planned([dossier])
    assert not figures_shown(world, session, dossier, world.secretary)
    done(world.room.open_session(world.secretary, session))
    assert figures_shown(world, session, dossier, world.secretary)


def test_a_member_sees_values_after_their_own_sheet(world: World) -> None:
    (dossier,) = world.dossiers(1)
    world.evaluate(world.members[1], dossier)
    session = world.running([dossier])
    member = world.members[0]
    assert not figures_shown(world, session, dossier, member)
    draft = shown(world.protocols.content(member, session))
    assert draft.items[0].totals == ()
    assert all(not criterion.marks for criterion in draft.items[0].criteria)
    assert draft.items[0].aggregate is None
    world.evaluate(member, dossier)
    assert figures_shown(world, session, dossier, member)
    draft = shown(world.protocols.content(member, session))
    assert draft.items[0].aggregate is not None
    assert draft.items[0].totals == (), "the columns of the members bear names"
    done(world.room.open_discussion(world.chair, session, dossier))
    draft = shown(world.protocols.content(member, session))
    assert sum(mark.points is not None for mark in draft.items[0].totals) == 2


def test_heads_see_values_after_the_protocol_is_final(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.ended([dossier])
    for actor in (world.head, world.management):
        assert not figures_shown(world, session, dossier, actor)
        assert refused(world.protocols.content(actor, session)).code == "protocol_not_final"
    done(world.protocols.finish(world.secretary, session))
    for actor in (world.head, world.management):
        assert figures_shown(world, session, dossier, actor)
        assert len(shown(world.protocols.content(actor, session)).items) == 1


def test_a_recused_member_sees_nothing_of_the_dossier(world: World) -> None:
    hidden, other = world.dossiers(2)
    member = world.members[5]
    world.recuse(member, hidden)
    session = world.running([hidden, other])
    for dossier in (hidden, other):
        world.vote(session, dossier, issue=8)
        done(world.room.conclude_item(world.secretary, session, dossier))
    name = world.card(hidden).name_latin

    lines = world.view(session, member).agenda
    assert [(line.position, line.item is None) for line in lines] == [(1, True), (2, False)]
    assert name not in repr(world.view(session, member))
    (row,) = shown(world.room.sessions(member))
    assert (row.counts.items, row.counts.issue) == (1, 1)
    assert name not in repr(world.protocols.content(member, session))
    done(world.room.end_session(world.secretary, session))
    done(world.protocols.finish(world.secretary, session))
    content = shown(world.protocols.content(member, session))
    assert [item.position for item in content.items] == [2]
    assert name not in repr(content)
    assert refused(world.protocols.extract(member, session, hidden)).code == "not_on_agenda"
    (protocol,) = shown(world.protocols.listed(member))
    assert protocol.counts.items == 1
    assert refused(
        world.room.special_opinion(member, session, hidden, "Келіспеймін")
    ).code == "protocol_final"  # fmt: skip


def test_a_recused_member_has_no_part_in_the_item(world: World) -> None:
    (dossier,) = world.dossiers(1)
    member = world.members[5]
    session = world.running([dossier])
    done(world.room.vote(member, session, dossier, Choice.REFUSE))
    world.recuse(member, dossier)
    assert len(world.item(session, dossier).votes) == 0, "a vote given before counts no more"
    assert refused(world.room.vote(member, session, dossier, Choice.ISSUE)).code == "recused"
    opinion = world.room.special_opinion(member, session, dossier, "Келіспеймін")
    assert refused(opinion).code == "recused"
    entered = world.room.enter_opinion(world.secretary, session, dossier, member.person, "…")
    assert refused(entered).code == "recused"


def test_an_executor_reads_the_extract_of_their_own_dossier(world: World) -> None:
    (dossier,) = world.dossiers(1)
    stranger = world.person("stranger", *world.executor.roles)
    session = world.ended([dossier])
    assert shown(world.protocols.listed(world.executor)) == ()
    done(world.protocols.finish(world.secretary, session))
    assert len(shown(world.protocols.listed(world.executor))) == 1
    assert shown(world.protocols.listed(stranger)) == ()
    content = shown(world.protocols.extract(world.executor, session, dossier))
    assert content.items[0].dossier_number == world.card(dossier).number
    assert shown(world.protocols.content(stranger, session)).items == ()
    assert refused(world.protocols.extract(stranger, session, dossier)).code == ("not_on_agenda")
    assert refused(world.room.session_view(world.executor, session)).code == "not_allowed"


def test_special_opinions_of_members_who_sat(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier], present=world.members[:8])
    room, member, absent = world.room, world.members[3], world.members[8]
    assert refused(room.special_opinion(absent, session, dossier, "Қарсымын")).code == (
        "absent_no_opinion"
    )
    assert refused(room.special_opinion(member, session, dossier, "  ")).code == "opinion_empty"
    done(room.special_opinion(member, session, dossier, "Бірінші ой"))
    done(room.special_opinion(member, session, dossier, "Соңғы ой"))
    done(room.enter_opinion(world.secretary, session, dossier, world.chair.person, "Қағаздан"))
    said = [(o.member, o.text) for o in world.item(session, dossier).opinions]
    assert said == [(member.person, "Соңғы ой"), (world.chair.person, "Қағаздан")]
    world.carried(session, [dossier])
    done(room.end_session(world.secretary, session))
    done(room.special_opinion(member, session, dossier, "Отырыстан кейін"))
    done(world.protocols.finish(world.secretary, session))
    assert refused(room.special_opinion(member, session, dossier, "Кеш")).code == "protocol_final"
