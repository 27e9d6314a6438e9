"""Discussion, questions, votes on paper, substitutes, the window for the room: by single keys."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.access.people import actor_of
from app.access.roles import Role
from app.commission.voting import Choice
from app.demo.plans import TODAY
from app.demo.staff import told
from app.kernel.ids import Id
from tests.ui.keyboard import key
from tests.ui.screens.conftest import Stage
from tests.ui.screens.session.hands import (
    ballot,
    chips,
    do_next,
    member_at,
    press,
    secretary_at,
    typed,
    view,
)
from tests.ui.sitting import members, planned, running
from tests.ui.world import World, done
from ui.actions.keymap import KeyMap, use_keys
from ui.screens.session.view import SessionScreen


def test_a_vote_on_paper_counts_once_it_was_entered_twice_alike(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = secretary_at(stage, session)
    press(stage, "V")
    assert "From paper" in screen.votes._notes.text()
    ballot(stage, "IIIIIII")
    assert screen.votes.list.rows[0].below == "on paper, 1 of 2 · chair"
    assert not screen.item.buttons.conclude.isEnabled(), "nothing is carried by a first entry"
    assert screen.votes.member() == members(stage.world)[0], "and again from the first"
    ballot(stage, "IIIIIII")
    assert screen.votes.list.rows[0].below == "on paper · chair"
    assert screen.item.buttons.conclude.isEnabled()
    do_next(stage)
    item = view(stage, session).agenda[2].item
    assert item is not None
    assert item.outcome == "issue"
    assert all(vote.on_paper and vote.checked for vote in item.votes)
    assert stage.heard.refusals == []


def test_the_keys_of_voting_are_named_as_the_person_chose_them(stage: Stage) -> None:
    own = KeyMap()
    use_keys(own)
    try:
        assert own.change("session.abstain", "Ctrl+3", {"session.abstain": "3"}) is None
        session, _ = running(stage.world)
        screen = secretary_at(stage, session)
        said = "1 issue · 2 refuse · Ctrl+3 abstain · Space came or left"
        assert said in screen.votes._notes.text()
    finally:
        use_keys(KeyMap())


def test_two_entries_that_differ_are_said_and_one_key_takes_the_second(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = secretary_at(stage, session)
    chair = members(stage.world)[0]
    press(stage, "V")
    ballot(stage, "I")
    screen.votes.choose(chair)
    ballot(stage, "R")
    assert screen.votes.differing.isVisible()
    assert "First “issue”, now “refuse”" in screen.votes.differing.text()
    assert chips(screen.votes.list)[0] == "issue", "the first entry stands meanwhile"
    press(stage, "C")
    assert not screen.votes.differing.isVisible()
    assert chips(screen.votes.list)[0] == "refuse"
    assert "was: issue" in screen.votes.list.rows[0].below, "a correction leaves its trace"
    screen.votes.choose(chair)
    ballot(stage, "R")
    assert "on paper · was: issue" in screen.votes.list.rows[0].below


def test_marks_have_names_once_the_discussion_is_open(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = secretary_at(stage, session)
    assert screen.item.buttons.discuss.isVisible()
    assert not any("points" in row.below for row in screen.votes.list.rows)
    press(stage, "D")
    item = view(stage, session).agenda[2].item
    assert item is not None
    assert item.discussion_open
    assert not screen.item.buttons.discuss.isVisible()
    assert screen.votes.list.rows[0].below.endswith(" points"), "the points beside the name"


def test_the_chair_opens_the_discussion_and_a_plain_member_cannot(stage: Stage) -> None:
    session, _ = running(stage.world)
    chair_turn = turn_of(stage.world, members(stage.world)[0])
    other = member_at(stage, session, turn_of(stage.world, members(stage.world)[2]))
    assert not other.item.buttons.discuss.isVisible()
    screen = member_at(stage, session, chair_turn)
    press(stage, "D")
    item = view(stage, session).agenda[2].item
    assert item is not None
    assert item.discussion_open
    assert screen.votes.list.rows[1].below.endswith(" points")


def turn_of(world: World, person: Id) -> int:
    """Which of the members at the sign-in this one is."""
    found = [p.id for p in world.office.people.to_sign_in() if Role.MEMBER in p.roles]
    return found.index(person)


def test_a_member_asks_and_everybody_at_the_item_reads_it(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = member_at(stage, session, turn_of(stage.world, members(stage.world)[1]))
    press(stage, "Q")
    assert screen.item.opinion.isVisible()
    typed(stage, "Дипломның апостилі бар ма?")
    do_next(stage)
    assert stage.heard.texts == ["The question is put"]
    assert not screen.item.opinion.isVisible()
    secretary = secretary_at(stage, session)
    assert secretary.item._asked.text().endswith("asks: Дипломның апостилі бар ма?")


def test_the_special_opinion_is_left_by_escape(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = secretary_at(stage, session)
    press(stage, "O")
    assert screen.item.opinion.isVisible()
    key(Qt.Key.Key_Escape)
    stage.settle()
    assert not screen.item.opinion.isVisible()


def with_substitute(stage: Stage, *, running_at: int = 0) -> tuple[Id, Id, Id]:
    """A running session; the last member is a substitute, the one before is absent."""
    world = stage.world
    secretary = world.actor(Role.SECRETARY)
    seated = members(world)
    now = told(world.office.compositions.on(secretary, TODAY))
    assert now is not None
    spare, absent = seated[8], seated[7]
    done(
        world.office.compositions.name(
            secretary, "12-НҚ", TODAY, TODAY, now.chair, now.deputy, now.secretary,
            [each for each in seated if each != spare], [spare],
        )
    )  # fmt: skip
    session = planned(world, 2)
    done(world.office.commission.open_session(secretary, session))
    for member in seated[:7]:
        done(world.office.commission.mark_presence(secretary, session, member, True))
    del running_at
    return session, absent, spare


def test_a_substitute_is_called_by_key_and_votes(stage: Stage) -> None:
    session, absent, spare = with_substitute(stage)
    screen = secretary_at(stage, session)
    screen.votes.choose(absent)
    assert screen.votes.substitute.isVisible()
    press(stage, "U")
    assert screen.votes.form.isVisible()
    do_next(stage)
    assert not screen.votes.form.isVisible()
    assert view(stage, session).session.substituted == {absent: spare}
    row = next(row for row in screen.votes.list.rows if row.key == spare)
    assert row.below.startswith("in the place of ")
    screen.votes.choose(spare)
    screen.votes.list.setFocus()
    press(stage, " ")
    ballot(stage, "I")
    item = view(stage, session).agenda[0].item
    assert item is not None
    assert [(vote.member, vote.choice) for vote in item.votes] == [(spare, "issue")]
    assert stage.heard.refusals == []


def test_who_stepped_back_leaves_the_room_for_that_item_alone(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = secretary_at(stage, session)
    fifth = members(stage.world)[4]
    assert screen.votes.list.rows[4].below == "in the room"
    screen.votes.choose(fifth)
    screen.votes.list.setFocus()
    press(stage, " ")
    third, fourth = (view(stage, session).agenda[place].item for place in (2, 3))
    assert third is not None
    assert fourth is not None
    assert third.recused_in_room == ()
    assert dict(fourth.presence)[fifth] == "present"
    assert screen.votes.list.rows[4].below == ""


def test_the_room_is_opened_by_a_key_and_told_where_one_stands(stage: Stage) -> None:
    session, dossiers = running(stage.world)
    screen = secretary_at(stage, session)
    stood: list[tuple[str, str]] = []
    stage.bus.stood.connect(lambda s, d: stood.append((s, d)))
    press(stage, "P")
    assert stage.went.places[-1] == ("projector", {"session": session, "dossier": dossiers[2]})
    press(stage, "N")
    assert stood[-1] == (session, dossiers[3])
    assert screen.model.position == 4


def test_the_chair_sees_what_would_turn_the_result_and_nobody_else(stage: Stage) -> None:
    session, dossiers = running(stage.world)
    chair = members(stage.world)[0]
    other = member_at(stage, session, turn_of(stage.world, members(stage.world)[2]))
    assert not other.item.buttons.turning.isVisible()
    screen = member_at(stage, session, turn_of(stage.world, chair))
    people = {person.id: person for person in stage.world.office.people.to_sign_in()}
    expected = told(stage.world.office.commission.what_if(actor_of(people[chair]), dossiers[2]))
    press(stage, "W")
    assert screen.item.turning.isVisible()
    lines = screen.item.turning.text().splitlines()
    alike = {(turn.instead, turn.outcome) for turn in expected.votes}
    shown = len(expected.criteria[:3]) + len(expected.sheets[:3]) + len(alike)
    assert len(lines) == max(shown, 1) + len(expected.dissent)
    press(stage, "W")
    assert not screen.item.turning.isVisible()


def test_a_member_votes_by_one_key(stage: Stage) -> None:
    session, _ = running(stage.world)
    me = members(stage.world)[2]
    screen: SessionScreen = member_at(stage, session, turn_of(stage.world, me))
    ballot(stage, "A")
    item = view(stage, session).agenda[2].item
    assert item is not None
    assert [(vote.member, vote.choice) for vote in item.votes] == [(me, Choice.ABSTAIN)]
    assert screen.item.buttons.issue.isVisible()
