"""Votes on paper are entered twice; votes said aloud once; nothing is overwritten (F45)."""

from app.commission.voting import Choice
from tests.store.commission.world import World, done, refused

ISSUE, REFUSE = Choice.ISSUE, Choice.REFUSE


def test_a_vote_on_paper_counts_once_it_was_entered_twice_alike(everywhere: World) -> None:
    world = everywhere
    (dossier,) = world.dossiers(1)
    session = world.running([dossier])
    room, secretary, member = world.room, world.secretary, world.members[2].person
    for each in world.members[:2]:
        done(room.vote(each, session, dossier, ISSUE))
    for each in world.members[3:]:
        done(room.cast(secretary, session, dossier, each.person, ISSUE))
    done(room.cast(secretary, session, dossier, member, REFUSE, on_paper=True))
    shown = {vote.member: vote for vote in world.item(session, dossier).votes}
    assert (shown[member].on_paper, shown[member].checked) == (True, False)
    aloud = shown[world.members[3].person]
    assert (aloud.on_paper, aloud.checked, aloud.entered_by) == (False, True, secretary.person)
    stopped = refused(room.conclude_item(secretary, session, dossier))
    assert (stopped.code, stopped.params["n"]) == ("paper_votes_unchecked", 1)
    differs = room.check_vote(secretary, session, dossier, member, ISSUE)
    assert refused(differs).code == "paper_vote_differs"
    done(room.check_vote(secretary, session, dossier, member, REFUSE))
    done(room.conclude_item(secretary, session, dossier))
    (vote,) = [v for v in world.item(session, dossier).votes if v.member == member]
    assert (vote.choice, vote.checked) == ("refuse", True)


def test_a_corrected_vote_on_paper_is_checked_anew_and_leaves_its_trace(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier])
    room, secretary, member = world.room, world.secretary, world.members[2].person
    done(room.cast(secretary, session, dossier, member, ISSUE, on_paper=True))
    done(room.check_vote(secretary, session, dossier, member, ISSUE))
    done(room.cast(secretary, session, dossier, member, REFUSE, on_paper=True))
    (vote,) = world.item(session, dossier).votes
    assert (vote.choice, vote.before, vote.checked) == ("refuse", ("issue",), False)


def test_the_same_vote_said_aloud_after_all_needs_no_check(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier])
    room, secretary, member = world.room, world.secretary, world.members[2].person
    done(room.cast(secretary, session, dossier, member, ISSUE, on_paper=True))
    done(room.cast(secretary, session, dossier, member, ISSUE))
    (vote,) = world.item(session, dossier).votes
    assert (vote.on_paper, vote.checked) == (False, True)


def test_only_votes_on_paper_are_checked(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier])
    room, secretary, member = world.room, world.secretary, world.members[2].person
    none = room.check_vote(secretary, session, dossier, member, ISSUE)
    assert refused(none).code == "no_paper_vote"
    done(room.cast(secretary, session, dossier, member, ISSUE))
    aloud = room.check_vote(secretary, session, dossier, member, ISSUE)
    assert refused(aloud).code == "no_paper_vote"


def test_a_paper_of_somebody_who_left_keeps_nothing_open(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.running([dossier])
    room, secretary, leaver = world.room, world.secretary, world.members[8].person
    done(room.cast(secretary, session, dossier, leaver, ISSUE, on_paper=True))
    done(room.mark_presence(secretary, session, leaver, present=False))
    for each in world.members[:8]:
        done(room.cast(secretary, session, dossier, each.person, ISSUE))
    done(room.conclude_item(secretary, session, dossier))
