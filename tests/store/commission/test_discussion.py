"""Names behind the marks, what the room sees, what would turn a result."""

from decimal import Decimal

from app.access.people import Actor
from app.commission.figures import Figures
from app.commission.projection import Projection
from app.commission.voting import Choice
from app.kernel.ids import Id
from tests.store.commission.world import GROUND, World, done, refused, shown


def figures(world: World, session: Id, dossier: Id, actor: Actor) -> Figures:
    found = world.item(session, dossier, actor).figures
    assert found is not None
    return found


def seen(world: World, session: Id, actor: Actor | None = None) -> Projection:
    return shown(world.room.projection(actor or world.secretary, session))


def judged(world: World, *members: Actor) -> Id:
    """A dossier with a sheet of each of these, every one with other points."""
    (dossier,) = world.dossiers(1)
    for number, member in enumerate(members):
        world.evaluate(member, dossier, education=number % 5)
    return dossier


def test_members_see_who_gave_what_only_once_the_chair_opened_the_discussion(
    everywhere: World,
) -> None:
    world = everywhere
    dossier = judged(world, *world.members[:5])
    session = world.running([dossier])
    member = world.members[2]
    hidden = figures(world, session, dossier, member)
    assert {mark.member for row in hidden.marks for mark in row.marks} == {""}
    points = [mark.points for mark in hidden.marks[0].marks if mark.points is not None]
    assert points == sorted(points)
    totals = [mark.points for mark in hidden.totals if mark.points is not None]
    assert totals == sorted(totals)
    assert hidden.seals == ()
    assert {who for who, _ in hidden.aggregate.totals} == {""}
    assert not any((*hidden.aggregate.counted, *hidden.aggregate.missing))
    for each in world.members:
        assert each.person not in repr(hidden)
    assert figures(world, session, dossier, world.secretary).totals[0].member

    early = world.room.open_discussion(member, session, dossier)
    assert refused(early).code == "not_the_chair"
    done(world.room.open_discussion(world.chair, session, dossier))
    named = figures(world, session, dossier, member)
    assert named.totals[0].member == world.members[0].person
    assert world.item(session, dossier, member).discussion_open
    assert world.item(session, dossier, world.members[8]).figures is None, "own sheet first"


def test_the_discussion_is_opened_once_and_in_a_running_session(world: World) -> None:
    dossier = judged(world, world.chair)
    session = world.planned([dossier])
    early = world.room.open_discussion(world.secretary, session, dossier)
    assert refused(early).code == "session_not_running"
    done(world.room.open_session(world.secretary, session))
    first = done(world.room.open_discussion(world.secretary, session, dossier))
    assert done(world.room.open_discussion(world.secretary, session, dossier)) == first


def test_the_deputy_opens_it_in_the_absence_of_the_chair(world: World) -> None:
    dossier = judged(world, world.deputy)
    session = world.running([dossier], present=world.members[1:])
    assert refused(world.room.open_discussion(world.chair, session, dossier)).code == (
        "not_the_chair"
    )
    done(world.room.open_discussion(world.deputy, session, dossier))


# --- the room ---------------------------------------------------------------------------------


def test_the_room_sees_figures_when_all_who_are_present_have_given_theirs(
    everywhere: World,
) -> None:
    world = everywhere
    dossier = judged(world, *world.members[:6])
    session = world.running([dossier], present=world.members[:7])
    veiled = seen(world, session)
    assert (veiled.veiled, veiled.criteria, veiled.total) == ("discussion_closed", (), None)
    assert veiled.number == world.card(dossier).number
    world.evaluate(world.members[6], dossier)
    open_ = seen(world, session)
    assert (open_.veiled, open_.position, open_.of) == ("", 1, 1)
    assert open_.criteria[0].points == tuple(sorted(open_.criteria[0].points))
    assert len(open_.criteria[0].points) == 7
    assert (open_.present, open_.needed, open_.quorum_met) == (7, 6, True)
    everything = repr(open_)
    assert world.card(dossier).name_latin not in everything
    assert not any(each.person in everything for each in world.members)


def test_the_opened_discussion_shows_the_figures_that_there_are(world: World) -> None:
    dossier = judged(world, *world.members[:6])
    session = world.running([dossier])
    assert seen(world, session).veiled == "discussion_closed"
    done(world.room.open_discussion(world.chair, session, dossier))
    assert seen(world, session).veiled == ""
    assert seen(world, session, world.members[8]).veiled == "discussion_closed", "own sheet first"


def test_a_recused_member_in_the_room_veils_the_item(world: World) -> None:
    dossier = judged(world, *world.members[:8])
    world.recuse(world.members[8], dossier)
    session = world.running([dossier])
    number = world.card(dossier).number
    veiled = seen(world, session)
    assert (veiled.veiled, veiled.number) == ("recused_in_room", "")
    assert number not in repr(veiled)
    done(world.room.mark_presence(
        world.secretary, session, world.members[8].person, present=False
    ))  # fmt: skip
    assert seen(world, session).veiled == ""
    assert seen(world, session, world.members[8]).veiled == "recused_in_room"


def test_counts_of_votes_are_shown_when_all_have_voted(world: World) -> None:
    dossier = judged(world, *world.members)
    session = world.running([dossier])
    world.vote(session, dossier, issue=8)
    assert seen(world, session).votes is None
    world.vote(session, dossier, issue=8, refuse=1)
    votes = seen(world, session).votes
    assert votes is not None
    assert (votes.issue, votes.refuse, votes.abstain, votes.needed) == (8, 1, 0, 5)
    done(world.room.conclude_item(world.secretary, session, dossier))
    assert seen(world, session).veiled == "no_item"
    concluded = shown(world.room.projection(world.secretary, session, dossier))
    assert (concluded.outcome, concluded.veiled) == ("issue", "")


def test_heads_are_shown_no_figures_before_the_final_protocol(world: World) -> None:
    dossier = judged(world, *world.members)
    session = world.running([dossier])
    assert seen(world, session, world.head).veiled == "discussion_closed"


# --- what if ----------------------------------------------------------------------------------


def test_what_would_turn_a_result_and_who_may_ask(everywhere: World) -> None:
    world = everywhere
    (dossier,) = world.dossiers(1)
    assert refused(world.room.what_if(world.chair, dossier)).code == "not_on_agenda"
    session = world.running([dossier])
    for member in world.members[1:]:
        world.evaluate(member, dossier)
    room = world.room
    assert refused(room.what_if(world.chair, dossier)).code == "own_sheet_first"
    world.evaluate(world.chair, dossier, education=0)
    assert refused(room.what_if(world.members[4], dossier)).code == "not_the_chair"
    assert refused(room.what_if(world.secretary, dossier)).code == "not_the_chair"
    assert refused(room.what_if(world.head, dossier)).code == "protocol_not_final"
    world.vote(session, dossier, issue=5, refuse=4)
    found = shown(room.what_if(world.chair, dossier))
    assert found.recommendation is not None
    assert found.total is not None
    assert found.total > found.pass_mark
    assert found.criteria, "moved far enough, some criterion turns it"
    changes = [abs(turn.change) for turn in found.criteria]
    assert changes == sorted(changes)
    assert found.sheets == (), "no single sheet turns it"
    assert {turn.member for turn in found.votes if turn.instead is Choice.REFUSE} == {
        each.person for each in world.members[:5]
    }
    assert len(found.dissent) == 4
    done(room.conclude_item(world.secretary, session, dossier))
    done(room.end_session(world.secretary, session))
    done(world.protocols.finish(world.secretary, session))
    for reader in (world.head, world.management):
        assert shown(room.what_if(reader, dossier)).outcome is Choice.ISSUE


def test_a_sheet_that_turns_the_result_is_named_only_where_names_are_seen(world: World) -> None:
    (dossier,) = world.dossiers(1)
    bad = dict.fromkeys(("education", "specialty", "experience", "language"), 1)
    session = world.running([dossier])
    world.evaluate(world.chair, dossier)
    world.evaluate(world.deputy, dossier, **bad)
    blank = shown(world.room.what_if(world.chair, dossier)).sheets
    assert {turn.member for turn in blank} == {""}
    done(world.room.open_discussion(world.chair, session, dossier))
    named = shown(world.room.what_if(world.chair, dossier)).sheets
    assert {turn.member for turn in named} <= {world.chair.person, world.deputy.person}
    assert len(named) == len(blank) == 1


def test_a_chair_who_stepped_back_is_told_nothing(world: World) -> None:
    (dossier,) = world.dossiers(1)
    world.running([dossier])
    world.recuse(world.chair, dossier)
    assert refused(world.room.what_if(world.chair, dossier)).code == "recused"


# --- calibration ------------------------------------------------------------------------------


def test_calibration_reads_final_protocols_for_the_chair_alone(everywhere: World) -> None:
    world = everywhere
    dossiers = world.dossiers(3)
    for dossier in dossiers:
        for member in world.members[:5]:
            world.evaluate(member, dossier, education=2 if member is world.members[4] else 4)
    world.recuse(world.members[8], dossiers[0])
    session = world.ended(dossiers)
    empty = shown(world.calibration.report(world.chair))
    assert (empty.dossiers, empty.members) == (0, ()), "a draft is no protocol"
    done(world.protocols.finish(world.secretary, session))
    assert refused(world.calibration.report(world.deputy)).code == "not_the_chair"
    found = shown(world.calibration.report(world.chair))
    assert (found.dossiers, len(found.members)) == (3, 5)
    severity = {each.member: each.severity for each in found.members}
    assert severity[world.chair.person] == Decimal(0)
    strict = severity[world.members[4].person]
    assert strict is not None
    assert strict < 0
    normalised = [(each.total, each.normalised) for each in found.normalised]
    assert len(normalised) == 3
    content = shown(world.protocols.content(world.secretary, session))
    assert [item.aggregate for item in content.items] == [total for total, _ in normalised]


def test_calibration_leaves_out_what_the_chair_stepped_back_from(world: World) -> None:
    dossiers = world.dossiers(2)
    for dossier in dossiers:
        for member in world.members[1:5]:
            world.evaluate(member, dossier)
    world.recuse(world.chair, dossiers[0])
    session = world.running(dossiers)
    for dossier in dossiers:
        world.vote(session, dossier, issue=9)
        done(world.room.conclude_item(world.secretary, session, dossier))
    done(world.room.end_session(world.secretary, session))
    done(world.protocols.finish(world.secretary, session))
    found = shown(world.calibration.report(world.chair))
    assert found.dossiers == 1
    assert [each.number for each in found.normalised] == [world.card(dossiers[1]).number]


def test_grounds_of_a_refusal_show_no_figures_to_who_sees_none(world: World) -> None:
    dossier = judged(world, world.chair)
    session = world.running([dossier])
    world.vote(session, dossier, issue=0, refuse=9)
    done(world.room.conclude_item(world.secretary, session, dossier, [GROUND.code]))
    assert world.item(session, dossier, world.members[8]).figures is None
