"""No mark follows what was said, nobody steps back from a carried vote; what is left stays true."""

from dataclasses import replace

from app.access.permissions import Action
from app.access.roles import Role
from app.act import Act
from app.commission.voting import Choice
from app.evaluation.scoring import Answer
from tests.store.commission.world import GROUND, World, done, refused, shown
from tests.store.house import here

LOWER = Answer(1, comment="себебі")


def test_no_sheet_is_given_or_changed_once_the_discussion_is_open(everywhere: World) -> None:
    world = everywhere
    (dossier,) = world.dossiers(1)
    sealed, drafted, late = world.members[:3]
    for member in (sealed, drafted):
        world.evaluate(member, dossier)
    done(world.scores.reopen(drafted, dossier, "қате кетті"))
    done(world.scores.answer(drafted, dossier, "education", LOWER))
    done(world.conflicts.declare(late, (dossier,)))
    session = world.running([dossier])
    done(world.room.open_discussion(world.chair, session, dossier))
    for attempt in (
        world.scores.reopen(sealed, dossier, "x"),
        world.scores.submit(drafted, dossier),
        world.scores.answer(late, dossier, "education", LOWER),
        world.scores.put_answers(late, dossier, {"education": LOWER}, ""),
        world.scores.abstain(late, dossier, "x"),
    ):
        assert refused(attempt).code == "discussion_open"
    done(world.scores.keep_private_note(sealed, dossier, "өзіме"))
    found = world.item(session, dossier, world.secretary).figures
    assert found is not None
    assert found.totals[0].points == found.totals[1].points, "the sealed version counts"


def test_no_sheet_changes_a_result_that_was_carried(everywhere: World) -> None:
    world = everywhere
    (dossier,) = world.dossiers(1)
    world.evaluate(world.chair, dossier)
    session = world.running([dossier])
    world.carried(session, [dossier])
    reopened = world.scores.reopen(world.chair, dossier, "x")
    assert refused(reopened).code == "item_concluded"
    done(world.conflicts.declare(world.deputy, (dossier,)))
    late = world.scores.answer(world.deputy, dossier, "education", LOWER)
    assert refused(late).code == "item_concluded"
    done(world.room.reopen_item(world.secretary, session, dossier))
    done(world.scores.reopen(world.chair, dossier, "x"))


def test_who_voted_on_a_carried_item_steps_back_once_it_is_reopened(everywhere: World) -> None:
    world = everywhere
    (dossier,) = world.dossiers(1)
    session = world.running([dossier], present=world.members[:6])
    world.vote(session, dossier, issue=6)
    done(world.room.conclude_item(world.secretary, session, dossier))
    member = world.members[2]
    stepped = world.conflicts.recuse(member, dossier, "kinship")
    assert refused(stepped).code == "item_concluded"
    done(world.room.reopen_item(world.secretary, session, dossier))
    done(world.conflicts.recuse(member, dossier, "kinship"))
    item = world.item(session, dossier)
    assert member.person not in {vote.member for vote in item.votes}
    assert (item.quorum.present, item.quorum.needed) == (5, 6)
    lost = world.room.conclude_item(world.secretary, session, dossier)
    assert refused(lost).code == "quorum_lost"


def test_who_steps_back_leaves_no_opinion_on_the_dossier(everywhere: World) -> None:
    world = everywhere
    (dossier,) = world.dossiers(1)
    member = world.members[4]
    session = world.running([dossier])
    done(world.room.special_opinion(member, session, dossier, "Мен қарсымын"))
    world.recuse(member, dossier)
    assert world.item(session, dossier).opinions == ()
    world.vote(session, dossier, issue=8)
    done(world.room.conclude_item(world.secretary, session, dossier))
    done(world.room.end_session(world.secretary, session))
    content = shown(world.protocols.content(world.secretary, session))
    assert "Мен қарсымын" not in repr(content)


def test_the_chair_signs_though_recused_from_the_first_item(everywhere: World) -> None:
    world = everywhere
    dossiers = world.dossiers(2)
    world.recuse(world.chair, dossiers[0])
    session = world.running(dossiers)
    for dossier, votes in zip(dossiers, (8, 9), strict=True):
        world.vote(session, dossier, issue=votes)
        done(world.room.conclude_item(world.secretary, session, dossier))
    assert world.item(session, dossiers[0]).chair == world.deputy.person
    done(world.room.end_session(world.secretary, session))
    content = shown(world.protocols.content(world.secretary, session))
    assert content.chair.key == world.chair.person
    assert content.signatures[0].member == world.chair.person


def test_the_deputy_signs_where_the_chair_never_came(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier], present=world.members[1:])
    world.vote(session, dossier, issue=8)
    done(world.room.conclude_item(world.secretary, session, dossier))
    done(world.room.end_session(world.secretary, session))
    content = shown(world.protocols.content(world.secretary, session))
    assert content.signatures[0].member == world.deputy.person


def test_who_sat_before_a_substitute_came_was_present(everywhere: World) -> None:
    world = everywhere
    spare, _ = world.spare()
    dossiers = world.dossiers(2)
    session = world.running(dossiers)
    leaving = world.members[8]
    world.vote(session, dossiers[0], issue=9)
    done(world.room.conclude_item(world.secretary, session, dossiers[0]))
    done(world.room.mark_presence(world.secretary, session, leaving.person, False, 2))
    done(world.room.call_substitute(world.secretary, session, leaving.person, spare.person))
    done(world.room.mark_presence(world.secretary, session, spare.person, True, 2))
    world.vote(session, dossiers[1], issue=9)
    done(world.room.conclude_item(world.secretary, session, dossiers[1]))
    done(world.room.end_session(world.secretary, session))
    content = shown(world.protocols.content(world.secretary, session))
    assert {leaving.person, spare.person} <= set(content.present)
    first, second = content.items
    assert leaving.person in first.present
    assert spare.person not in (*first.present, *first.absent)
    assert spare.person in second.present
    assert leaving.person in second.absent


def test_only_who_sits_in_the_commission_of_a_session_remarks_on_its_protocol(
    everywhere: World,
) -> None:
    world = everywhere
    (dossier,) = world.dossiers(1)
    session = world.ended([dossier])
    stranger = world.person("stranger", Role.MEMBER)
    remark = world.protocols.remark(stranger, session, "Мен болған жоқпын")
    assert refused(remark).code == "not_in_composition"
    done(world.protocols.remark(world.members[8], session, "Түсінбедім"))


def test_what_comes_after_a_session_changes_nothing_in_its_next_edition(everywhere: World) -> None:
    """A dossier postponed in one session is marked and stepped back from before the next."""
    world = everywhere
    heard, postponed = world.dossiers(2)
    for member in world.members[:3]:
        world.evaluate(member, postponed)
    session = world.running([heard, postponed])
    world.carried(session, [heard])
    done(world.room.postpone(world.secretary, session, postponed))
    done(world.room.end_session(world.secretary, session))
    done(world.protocols.finish(world.secretary, session))
    world.clock.advance(hours=1)
    world.evaluate(world.members[3], postponed, education=0)
    world.recuse(world.members[1], postponed)
    done(world.protocols.revise(world.secretary, session, "Орны қате"))
    content = shown(world.protocols.content(world.secretary, session))
    assert content.changes == ()


def test_a_tie_without_who_presides_carries_nothing(world: World) -> None:
    """The chair stepped back, the deputy presides and abstains: nobody breaks the tie."""
    (dossier,) = world.dossiers(1)
    world.recuse(world.chair, dossier)
    session = world.running([dossier])
    others = world.members[2:]
    done(world.room.vote(world.deputy, session, dossier, Choice.ABSTAIN))
    for member, choice in zip(others, [Choice.ISSUE, Choice.REFUSE] * 4, strict=False):
        done(world.room.vote(member, session, dossier, choice))
    done(world.room.vote(others[-1], session, dossier, Choice.ABSTAIN))
    tied = world.room.conclude_item(world.secretary, session, dossier, [GROUND.code])
    assert refused(tied).code == "nothing_carried"
    done(world.room.vote(others[-1], session, dossier, Choice.ISSUE))
    done(world.room.vote(world.deputy, session, dossier, Choice.REFUSE))
    carried = done(world.room.conclude_item(world.secretary, session, dossier, [GROUND.code]))
    assert carried.item.outcome == "refuse"


def test_who_is_made_inactive_votes_no_more_and_what_they_said_stays(everywhere: World) -> None:
    world = everywhere
    (dossier,) = world.dossiers(1)
    member = world.members[5]
    world.evaluate(member, dossier)
    session = world.running([dossier])
    world.make_inactive(member)
    gone = world.room.vote(member, session, dossier, Choice.ISSUE)
    assert refused(gone).code == "not_allowed"
    again = world.scores.reopen(member, dossier, "x")
    assert refused(again).code == "not_allowed"
    world.vote(session, dossier, issue=9)
    done(world.room.conclude_item(world.secretary, session, dossier))
    found = world.item(session, dossier).figures
    assert found is not None
    assert len(found.aggregate.counted) == 1


def test_nobody_signs_an_edition_that_they_have_not_seen(everywhere: World) -> None:
    world = everywhere
    (dossier,) = world.dossiers(1)
    session = world.ended([dossier])
    done(world.protocols.finish(world.secretary, session))
    seen = shown(world.protocols.content(world.chair, session)).content_hash
    done(world.protocols.revise(world.secretary, session, "Сөз қате"))
    done(world.protocols.keep_wording(world.secretary, session, {"preamble.kk": "Ашылды"}))
    done(world.protocols.finish(world.secretary, session))
    stale = world.protocols.sign(world.chair, session, world.chair.person, False, seen)
    assert refused(stale).code == "changed_meanwhile"
    now = shown(world.protocols.content(world.chair, session)).content_hash
    done(world.protocols.sign(world.chair, session, world.chair.person, False, now))


def test_the_sheet_of_who_became_the_executor_counts_nowhere(everywhere: World) -> None:
    world = everywhere
    (dossier,) = world.dossiers(1)
    for number, member in enumerate(world.members[:3]):
        world.evaluate(member, dossier, education=number)
    with world.store.writing() as uow:
        act = Act(uow, world.everyone, Action.ASSIGN, world.clock.now(), world.new_id)
        uow.save(replace(world.card(dossier), executor=world.members[2].person))
        act.enter("Dossier", dossier, dossier)
    beside = here(shown(world.scores.colleagues(world.chair, dossier)).aggregate)
    session = world.running([dossier])
    found = world.item(session, dossier).figures
    assert found is not None
    assert len(found.aggregate.counted) == len(beside.counted) == 2
