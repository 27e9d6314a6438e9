"""A session from the plan to its end, against the database."""

from datetime import date

from app.commission.entities import Vote
from app.commission.quorum import Presence
from app.commission.voting import Choice
from app.workflow.entities import StepEvent, StepRow
from tests.store.commission.world import GROUND, World, done, refused, shown


def test_twelve_dossiers_and_nine_members(world: World) -> None:
    dossiers = world.dossiers(12)
    session = world.running(dossiers)
    for position, dossier in enumerate(dossiers):
        against = 6 if position % 4 == 0 else 2
        world.vote(session, dossier, issue=9 - against, refuse=against)
        grounds = [GROUND.code] if against == 6 else []
        done(world.room.conclude_item(world.secretary, session, dossier, grounds, "сөз"))
    done(world.room.end_session(world.secretary, session))
    (row,) = shown(world.room.sessions(world.secretary))
    assert (row.state, row.counts.items, row.counts.issue, row.counts.refuse) == (
        "ended", 12, 9, 3,
    )  # fmt: skip
    with world.store.reading() as uow:
        for position, dossier in enumerate(dossiers):
            (event,) = uow.find(StepEvent, dossier=dossier, step="1.3", verb="complete")
            assert event.outcome == ("refuse" if position % 4 == 0 else "issue")
            assert event.late_reason == ""
            assert world.card(dossier).state == "protocol_due"


def test_the_agenda_begins_with_the_dossier_due_first(world: World) -> None:
    later = world.dossier(referred=date(2026, 11, 13))
    sooner = world.dossier()
    session = world.planned([later, sooner])
    lines = world.view(session).agenda
    assert [line.item.dossier for line in lines if line.item] == [sooner, later]


def test_a_dossier_stands_on_one_open_agenda(world: World) -> None:
    dossier = world.dossier()
    session = world.planned([dossier])
    again = world.room.plan_session(world.secretary, date(2026, 11, 19), "А", "А", [dossier])
    assert refused(again).code == "on_an_agenda"
    assert len(shown(world.room.sessions(world.secretary))) == 1, (
        "nothing of the second plan is kept"
    )
    done(world.room.postpone(world.secretary, session, dossier))
    done(world.room.plan_session(world.secretary, date(2026, 11, 19), "А", "А", [dossier]))


def test_only_dossiers_before_the_commission_come_on_the_agenda(world: World) -> None:
    dossier = world.dossier()
    session = world.ended([dossier])
    assert refused(world.room.add_dossiers(world.secretary, session, [dossier])).code == (
        "session_ended"
    )
    again = world.room.plan_session(world.secretary, date(2026, 11, 19), "А", "А", [dossier])
    assert refused(again).code == "not_before_commission"


def test_a_member_absent_for_item_3_has_no_vote_on_it(world: World) -> None:
    dossiers = world.dossiers(4)
    session = world.running(dossiers)
    late = world.members[8]
    room, secretary = world.room, world.secretary
    done(room.mark_presence(secretary, session, late.person, False, 3))
    done(room.mark_presence(secretary, session, late.person, True, 4))
    codes = []
    for dossier in dossiers:
        answer = room.vote(late, session, dossier, Choice.REFUSE)
        codes.append(refused(answer).code if dossier == dossiers[2] else done(answer).choice)
        world.vote(session, dossier, issue=8)
    assert codes == ["refuse", "refuse", "absent_may_not_vote", "refuse"]
    counts = [len(world.item(session, dossier).votes) for dossier in dossiers]
    assert counts == [9, 9, 8, 9]
    presence = dict(world.item(session, dossiers[2]).presence)
    assert presence[late.person] is Presence.ABSENT


def test_who_leaves_before_the_count_has_no_vote_any_more(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier])
    world.vote(session, dossier, issue=9)
    leaver = world.members[4].person
    done(world.room.mark_presence(world.secretary, session, leaver, False))
    tally = world.item(session, dossier).tally
    assert tally is not None
    assert len(tally.issue) == 8
    assert leaver not in tally.issue


def test_presence_of_a_concluded_item_stays(world: World) -> None:
    dossiers = world.dossiers(2)
    session = world.running(dossiers)
    world.carried(session, dossiers[:1])
    member = world.members[3].person
    room, secretary = world.room, world.secretary
    refusal = refused(room.mark_presence(secretary, session, member, False, 1))
    assert (refusal.code, refusal.params["position"]) == ("presence_of_concluded_item", 1)
    done(room.mark_presence(secretary, session, member, False, 2))


def test_recusal_shrinks_the_denominator(world: World) -> None:
    dossiers = world.dossiers(2)
    for member in world.members[6:]:
        world.recuse(member, dossiers[0])
    session = world.running(dossiers, present=world.members[:4] + world.members[6:])
    count = world.item(session, dossiers[0]).quorum
    assert (count.present, count.entitled, count.needed, count.recused) == (4, 6, 4, 3)
    whole = world.item(session, dossiers[1]).quorum
    assert (whole.present, whole.entitled, whole.needed) == (7, 9, 6)
    answer = world.room.cast(
        world.secretary, session, dossiers[0], world.members[6].person, Choice.ISSUE
    )
    assert refused(answer).code == "recused_may_not_vote"
    assert refused(
        world.room.vote(world.members[6], session, dossiers[0], Choice.ISSUE)
    ).code == "recused"  # fmt: skip


def test_a_tie_goes_to_the_chairs_side(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier], present=world.members[:8])
    world.vote(session, dossier, issue=4, refuse=4)
    done(world.room.conclude_item(world.secretary, session, dossier))
    item = world.item(session, dossier)
    assert (item.outcome, item.by_casting_vote, item.chair) == ("issue", True, world.chair.person)


def test_the_deputy_breaks_a_tie_in_the_chairs_absence(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier], present=world.members[1:7])
    world.vote(session, dossier, issue=3, refuse=3)
    concluded = done(world.room.conclude_item(world.secretary, session, dossier))
    assert concluded.item.outcome == "issue"
    assert concluded.item.by_casting_vote
    assert world.item(session, dossier).chair == world.deputy.person


def test_nothing_carried_is_said_with_the_votes(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier])
    world.vote(session, dossier, issue=4, refuse=3, abstain=2)
    refusal = refused(world.room.conclude_item(world.secretary, session, dossier))
    assert refusal.code == "nothing_carried"
    assert dict(refusal.params) == {"issue": 4, "refuse": 3, "abstain": 2, "needed": 5}


def test_a_lost_quorum_blocks_vote_and_outcome(world: World) -> None:
    dossiers = world.dossiers(2)
    session = world.running(dossiers, present=world.members[:6])
    world.vote(session, dossiers[0], issue=6)
    done(world.room.conclude_item(world.secretary, session, dossiers[0]))
    world.vote(session, dossiers[1], issue=6)
    done(world.room.mark_presence(world.secretary, session, world.members[5].person, False, 2))
    refusal = refused(world.room.conclude_item(world.secretary, session, dossiers[1]))
    assert refusal.code == "quorum_lost"
    assert (refusal.params["present"], refusal.params["needed"]) == (5, 6)
    answer = world.room.vote(world.chair, session, dossiers[1], Choice.ISSUE)
    assert refused(answer).code == "quorum_lost"
    undecided = refused(world.room.end_session(world.secretary, session))
    assert (undecided.code, undecided.params["positions"]) == ("items_undecided", (2,))
    done(world.room.postpone(world.secretary, session, dossiers[1]))
    done(world.room.end_session(world.secretary, session))
    assert world.card(dossiers[0]).state == "protocol_due"
    assert world.card(dossiers[1]).state == "in_commission"


def test_a_postponed_item_is_not_voted_on_and_comes_back(world: World) -> None:
    dossiers = world.dossiers(2)
    session = world.running(dossiers)
    done(world.room.postpone(world.secretary, session, dossiers[0]))
    answer = world.room.vote(world.chair, session, dossiers[0], Choice.ISSUE)
    assert refused(answer).code == "item_postponed"
    done(world.room.add_dossiers(world.secretary, session, [dossiers[0]]))
    assert [line.position for line in world.view(session).agenda] == [1, 2]
    done(world.room.vote(world.chair, session, dossiers[0], Choice.ISSUE))


def test_a_changed_vote_is_a_new_fact(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier])
    for choice in (Choice.ISSUE, Choice.REFUSE, Choice.REFUSE):
        done(world.room.vote(world.chair, session, dossier, choice))
    with world.store.reading() as uow:
        kept = [vote.choice for vote in uow.find(Vote, session=session)]
    assert kept == ["issue", "refuse"], "and the same vote again is no new fact"
    (vote,) = world.item(session, dossier).votes
    assert (vote.choice, vote.entered_by) == ("refuse", None)
    assert vote.before == ("issue",), "the trace of the correction"


def test_the_secretary_does_not_overwrite_a_members_own_vote(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier])
    room, member = world.room, world.members[2]
    entered = done(room.cast(world.secretary, session, dossier, member.person, Choice.ISSUE))
    assert world.item(session, dossier).votes[0].entered_by == world.secretary.person
    assert entered.author == world.secretary.person
    done(room.vote(member, session, dossier, Choice.REFUSE))
    answer = room.cast(world.secretary, session, dossier, member.person, Choice.ISSUE)
    assert refused(answer).code == "member_voted_already"


def test_votes_need_a_running_session_and_an_item_on_it(world: World) -> None:
    on_it, besides = world.dossiers(2)
    session = world.planned([on_it])
    answer = world.room.vote(world.chair, session, on_it, Choice.ISSUE)
    assert refused(answer).code == "session_not_running"
    done(world.room.open_session(world.secretary, session))
    assert refused(world.room.open_session(world.secretary, session)).code == (
        "session_opened_already"
    )
    answer = world.room.vote(world.chair, session, besides, Choice.ISSUE)
    assert refused(answer).code == "not_on_agenda"


def test_a_refusal_names_grounds_of_the_bank(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier])
    room, secretary = world.room, world.secretary
    world.vote(session, dossier, issue=1, refuse=8)
    refusal = refused(room.conclude_item(secretary, session, dossier))
    assert (refusal.code, refusal.paragraph) == ("grounds_missing", "7.3")
    assert refused(room.conclude_item(secretary, session, dossier, ["made_up"])).code == (
        "ground_unknown"
    )
    done(room.conclude_item(secretary, session, dossier, [GROUND.code], " дәлел "))
    item = world.item(session, dossier)
    assert (item.outcome, item.grounds, item.note) == ("refuse", (GROUND,), "дәлел")


def test_an_outcome_can_be_taken_back_until_the_session_ends(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier])
    world.carried(session, [dossier])
    assert refused(world.room.vote(world.chair, session, dossier, Choice.ISSUE)).code == (
        "item_concluded"
    )
    done(world.room.reopen_item(world.secretary, session, dossier))
    world.vote(session, dossier, issue=2, refuse=7)
    done(world.room.conclude_item(world.secretary, session, dossier, [GROUND.code]))
    done(world.room.end_session(world.secretary, session))
    assert refused(world.room.reopen_item(world.secretary, session, dossier)).code == (
        "session_not_running"
    )


def test_a_late_session_needs_a_reason_where_it_is_late(world: World) -> None:
    late = world.dossier(referred=date(2026, 11, 10))  # due on the 17th
    timely = world.dossier()
    session = world.running([late, timely])
    world.carried(session, [late, timely])
    refusal = refused(world.room.end_session(world.secretary, session))
    assert refusal.code == "late_reason_missing"
    assert refusal.params["number"] == world.card(late).number
    assert refusal.params["due"] == date(2026, 11, 17)
    assert world.session(session).state == "running"
    assert world.card(timely).state == "in_commission", "nothing of it is written"
    done(world.room.end_session(world.secretary, session, "кворум болмады"))
    with world.store.reading() as uow:
        reasons = {
            dossier: [r.late_reason for r in uow.find(StepRow, dossier=dossier, step="1.3")]
            for dossier in (late, timely)
        }
    assert reasons == {late: ["кворум болмады"], timely: [""]}


def test_items_move_but_not_past_a_concluded_one(world: World) -> None:
    a, b, c = world.dossiers(3)
    session = world.running([a, b, c])
    room, secretary = world.room, world.secretary
    done(room.move_item(secretary, session, c, 1))
    order = [line.item.dossier for line in world.view(session).agenda if line.item]
    assert order == [c, a, b]
    world.carried(session, [c])
    assert refused(room.move_item(secretary, session, b, 1)).code == "item_concluded"
    done(room.move_item(secretary, session, b, 2))
    assert world.view(session).current == 2
    assert refused(room.move_item(secretary, session, b, 4)).code == "no_such_position"


def test_ready_dossiers_count_the_sheets_of_those_who_judge(world: World) -> None:
    ready, planned = world.dossiers(2)
    later = world.dossier(referred=date(2026, 11, 12))
    world.planned([planned])
    world.evaluate(world.members[0], ready)
    world.evaluate(world.members[1], ready)
    world.recuse(world.members[2], ready)
    rows = shown(world.room.ready_dossiers(world.secretary))
    assert [row.dossier for row in rows] == [ready, later]
    assert (rows[0].sheets, rows[0].expected, rows[0].complete) == (2, 8, False)
    assert rows[0].due == date(2026, 11, 18)


def test_a_planned_session_can_be_put_on_another_day(world: World) -> None:
    session = world.planned(world.dossiers(1))
    room, secretary = world.room, world.secretary
    done(room.reschedule(secretary, session, date(2026, 11, 20), "Алматы", "Алматы"))
    assert world.session(session).day == date(2026, 11, 20)
    past = room.reschedule(secretary, session, date(2026, 11, 17), "Алматы", "Алматы")
    assert refused(past).code == "day_in_past"
    done(room.open_session(secretary, session))
    assert world.session(session).day == date(2026, 11, 18), "the day it was held"
