"""Holding a session by the keyboard: presence, votes, quorum, outcomes, corrections."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from app.access.roles import Role
from app.commission.quorum import Presence
from app.demo.plans import TODAY
from app.kernel.ids import Id
from tests.ui.keyboard import CTRL, key
from tests.ui.screens.conftest import Stage
from tests.ui.screens.session.hands import (
    ballot,
    chips,
    do_next,
    member_at,
    press,
    secretary_at,
    shift,
    take_found,
    typed,
    view,
    walk,
)
from tests.ui.sitting import all_present, members, planned, running, vote
from tests.ui.world import done
from ui.components.buttons import PRIMARY
from ui.screens.session.view import SessionScreen


def test_a_session_runs_from_the_keyboard_alone(stage: Stage) -> None:
    session = planned(stage.world, 3)
    screen = secretary_at(stage, session)
    assert screen.begin.isVisible()
    do_next(stage)
    assert view(stage, session).session.state == "running"
    assert chips(screen.votes.list) == ["absent"] * 9
    assert screen.quorum.text() == "No quorum: 0 present, at least 6 needed"
    press(stage, "E")
    assert chips(screen.votes.list) == ["—"] * 9
    assert screen.quorum.text() == "Quorum: 9 present, at least 6"
    ballot(stage, "IIRAI")
    assert chips(screen.votes.list)[:6] == ["issue", "issue", "refuse", "abstained", "issue", "—"]
    press(stage, "I", CTRL)
    assert chips(screen.votes.list).count("issue") == 7, "who had voted keeps their vote"
    assert screen.item.buttons.conclude.text() == "Recommend issue"
    do_next(stage)
    first, second, _ = view(stage, session).agenda
    assert first.item is not None
    assert (first.item.outcome, screen.model.position) == ("issue", 2), "and on to the next"
    assert second.item is not None
    ballot(stage, "RRRRRRRRR")
    do_next(stage)
    assert screen.model.position == 2, "a refusal needs its grounds (para 7.3)"
    press(stage, "G")
    assert screen.item.grounds.hasFocus()
    press(stage, " ")
    walk(stage, Qt.Key.Key_Down)
    press(stage, " ")
    press(stage, " ")
    screen.item.note.setFocus()
    typed(stage, "Өтілі расталмаған")
    do_next(stage)
    item = view(stage, session).agenda[1].item
    assert item is not None
    assert (item.outcome, len(item.grounds), item.note) == ("refuse", 1, "Өтілі расталмаған")
    screen.item.buttons.postpone.click()
    stage.settle()
    assert chips(screen.agenda.list) == ["issue", "refuse", "postponed"]
    assert screen.end.kind == PRIMARY, "nothing is left but to end"
    screen.votes.list.setFocus()
    do_next(stage)
    assert view(stage, session).session.state == "ended"
    assert screen.protocol.kind == PRIMARY
    assert stage.heard.refusals == []


def test_the_keys_are_physical(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = secretary_at(stage, session)
    for letter, sign in (("Ә", "1"), ("І", "2"), ("Ң", "3")):  # the Kazakh number row
        key(ord(letter), letter.lower(), at=sign)
        stage.settle()
    assert chips(screen.votes.list)[:3] == ["issue", "refuse", "abstained"]


def test_the_absent_and_the_recused_have_no_vote(stage: Stage) -> None:
    session, dossiers = running(stage.world)
    screen = secretary_at(stage, session)
    assert screen.model.position == 3
    assert chips(screen.votes.list)[4] == "recused"
    assert chips(screen.votes.list)[7] == "absent"
    assert "neither votes nor counts towards the quorum" in screen.votes._notes.text()
    press(stage, "I", CTRL)
    assert chips(screen.votes.list).count("issue") == 7
    screen.votes.choose(members(stage.world)[7])
    ballot(stage, "I")
    assert [each.code for each in stage.heard.refusals] == ["absent_may_not_vote"]
    item = view(stage, session).agenda[2].item
    assert item is not None
    assert (item.dossier, len(item.votes)) == (dossiers[2], 7)


def test_a_member_who_comes_late_is_present_from_that_item_on(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = secretary_at(stage, session)
    eighth = members(stage.world)[7]
    screen.votes.list.setFocus()
    screen.votes.choose(eighth)
    press(stage, " ")
    shown = view(stage, session).agenda
    assert [dict(each.item.presence)[eighth] for each in shown[:4] if each.item] == [
        Presence.PRESENT
    ] * 4
    press(stage, " ")
    assert chips(screen.votes.list)[7] == "absent"


def test_a_tie_goes_to_the_chair_and_says_so(stage: Stage) -> None:
    world, secretary = stage.world, stage.world.actor(Role.SECRETARY)
    session = planned(world, 1)
    done(world.office.commission.open_session(secretary, session))
    all_present(world, session, [members(world)[8]])
    screen = secretary_at(stage, session)
    ballot(stage, "I")
    screen.votes.choose(members(world)[1])
    ballot(stage, "III")
    assert "Not voted yet: 4" in screen.item.tally.text()
    assert not screen.item.buttons.conclude.isEnabled()
    ballot(stage, "RRRR")
    assert screen.item.tally.text() == (
        "4 for and 4 against: the casting vote of the chair, Saken Abdirakhmanov, decides."
    )
    do_next(stage)
    item = view(stage, session).agenda[0].item
    assert item is not None
    assert (item.outcome, item.by_casting_vote) == ("issue", True)
    assert "casting vote" in screen.item.tally.text()


def test_a_tie_without_the_chairs_side_is_explained(stage: Stage) -> None:
    world, secretary = stage.world, stage.world.actor(Role.SECRETARY)
    session = planned(world, 1)
    done(world.office.commission.open_session(secretary, session))
    all_present(world, session)
    vote(world, session, first_dossier(stage, session), "AIIIIRRRR")
    screen = secretary_at(stage, session)
    assert screen.item.tally.text().startswith("4 for and 4 against: a tie.")
    assert not screen.item.buttons.conclude.isEnabled()


def first_dossier(stage: Stage, session: Id) -> Id:
    item = view(stage, session).agenda[0].item
    assert item is not None
    return item.dossier


def test_a_lost_quorum_says_why_and_blocks(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = secretary_at(stage, session)
    ballot(stage, "IIIIIII")
    screen.votes.list.setFocus()
    for place in (5, 6):
        screen.votes.choose(members(stage.world)[place])
        press(stage, " ")
    assert screen.quorum.text() == "No quorum: 5 present, at least 6 needed"
    assert screen.item.quorum.isVisible()
    assert "1 stepped back and 3 are absent; 5 are present, 6 are needed" in (
        screen.item.quorum.text()
    )
    assert not screen.item.buttons.conclude.isEnabled()
    screen.votes.choose(members(stage.world)[0])
    ballot(stage, "I")
    assert [each.code for each in stage.heard.refusals] == ["quorum_lost"]
    screen.votes.choose(members(stage.world)[5])
    press(stage, " ")
    assert not screen.item.quorum.isVisible()
    assert screen.item.buttons.conclude.isEnabled(), "the votes of those who stayed still count"


def test_a_wrong_vote_is_corrected_and_leaves_its_trace(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = secretary_at(stage, session)
    ballot(stage, "R")
    screen.votes.choose(members(stage.world)[0])
    ballot(stage, "I")
    row = screen.votes.list.rows[0]
    assert (row.chip, row.below) == ("issue", "was: refuse · chair")
    press(stage, "I", CTRL)
    do_next(stage)
    screen.agenda.list.choose("3")
    stage.settle()
    screen.item.buttons.reopen.click()
    stage.settle()
    item = view(stage, session).agenda[2].item
    assert item is not None
    assert (item.outcome, len(item.votes)) == ("", 7), "the votes stay until they are changed"


def test_the_agenda_is_put_in_another_order_by_keys(stage: Stage) -> None:
    session, dossiers = running(stage.world, 5)
    screen = secretary_at(stage, session)
    screen.agenda.list.setFocus()
    shift(stage, Qt.Key.Key_Down)
    found = [line.item.dossier for line in view(stage, session).agenda if line.item]
    assert found == [*dossiers[:2], dossiers[3], dossiers[2], dossiers[4]]
    assert screen.model.position == 4, "the person stays with the dossier"
    shift(stage, Qt.Key.Key_Up)
    shift(stage, Qt.Key.Key_Up)
    assert [each.code for each in stage.heard.refusals] == ["item_concluded"]


def test_grounds_of_failing_criteria_come_first(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = secretary_at(stage, session)
    weak = next(
        line.position
        for line in view(stage, session).agenda
        if line.item and line.position > 3 and line.item.figures
        and line.item.figures.aggregate.reasons
    )  # fmt: skip
    screen.agenda.list.choose(str(weak))
    stage.settle()
    ballot(stage, "RRRRRRRR")
    failing = screen.model.failing()
    order = [ground.criterion in failing for ground in screen.model.grounds()]
    assert failing
    assert order == sorted(order, reverse=True)
    assert screen.item.grounds.rows[0].after.endswith("%"), "with what the members gave"


def test_a_postponed_dossier_can_be_heard_after_all(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = secretary_at(stage, session)
    screen.item.buttons.postpone.click()
    stage.settle()
    assert chips(screen.agenda.list)[2] == "postponed"
    screen.item.buttons.take_up.click()
    stage.settle()
    assert chips(screen.agenda.list)[2] == "now"


def test_ending_late_asks_for_the_reason_and_keeps_it(stage: Stage) -> None:
    world = stage.world
    session, dossiers = running(world, 3)
    done(world.office.commission.postpone(world.actor(Role.SECRETARY), session, dossiers[2]))
    world.clock.move_to(TODAY + timedelta(days=1), 10)
    screen = secretary_at(stage, session)
    do_next(stage)
    assert screen.late.isVisible()
    assert view(stage, session).session.state == "running"
    do_next(stage)
    assert screen.late.reason.error() == "Choose the reason"
    screen.late.reason.edit.setFocus()
    typed(stage, "quorum")
    take_found(stage)
    assert screen.late.reason.value() == "no_quorum"
    do_next(stage)
    assert not screen.late.isVisible()
    assert view(stage, session).session.state == "ended"
    assert stage.heard.refusals == []


def test_a_special_opinion_is_attached_with_its_author(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = secretary_at(stage, session)
    screen.votes.choose(members(stage.world)[2])
    screen.item.buttons.opinion.click()
    stage.settle()
    assert screen.item.opinion.label.text() == "Special opinion: Bauyrzhan Omarov"
    assert screen.item.opinion.edit.hasFocus()
    typed(stage, "Аудармасы куәландырылмаған")
    do_next(stage)
    assert not screen.item.opinion.isVisible()
    item = view(stage, session).agenda[2].item
    assert item is not None
    (opinion,) = item.opinions
    assert (opinion.member, opinion.text) == (
        members(stage.world)[2], "Аудармасы куәландырылмаған",
    )  # fmt: skip
    assert "Bauyrzhan Omarov" in screen.item._opinions.text()


def test_a_member_votes_for_themselves_alone(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = member_at(stage, session, 1)
    me = stage.world.actor(Role.MEMBER, 1).person
    assert not screen.item.buttons.conclude.isVisible()
    assert not screen.end.isVisible()
    press(stage, "E")
    ballot(stage, "R")
    item = view(stage, session).agenda[2].item
    assert item is not None
    (mine,) = item.votes
    assert (mine.member, mine.choice, mine.entered_by) == (me, "refuse", None)
    assert [row.after for row in screen.votes.list.rows if row.key == me] == ["you"]


def test_a_recused_member_sees_only_that_the_item_is_hidden(stage: Stage) -> None:
    session, _ = running(stage.world)
    people = {person.id: person for person in stage.world.office.people.to_sign_in()}
    fifth = people[members(stage.world)[4]]
    stage.desk.sign_in(fifth)
    screen = stage.show(SessionScreen, session=session)
    screen.agenda.list.choose("3")
    stage.settle()
    assert screen.agenda.list.rows[2].title == "Hidden"
    assert screen.item._nothing.accessibleName() == "This item is hidden"
    assert screen.votes.list.rows == ()


def test_figures_wait_for_ones_own_sheet(stage: Stage) -> None:
    session = planned(stage.world)
    world, secretary = stage.world, stage.world.actor(Role.SECRETARY)
    done(world.office.commission.open_session(secretary, session))
    late = next(
        line for line in view(stage, session).agenda
        if line.item and line.item.sheets < line.item.expected
    )  # fmt: skip
    screen = member_at(stage, session, 8)
    screen.agenda.list.choose(str(late.position))
    stage.settle()
    assert not screen.item._plot.isVisible()
    assert screen.item._hidden.text() == (
        "Others' marks are shown once your own sheet is submitted."
    )


def test_another_desktop_changes_the_session(stage: Stage) -> None:
    session, dossiers = running(stage.world)
    screen = secretary_at(stage, session)
    vote(stage.world, session, dossiers[2], "II")
    assert chips(screen.votes.list)[:2] == ["—", "—"]
    stage.tick.day_changed.emit(TODAY)
    stage.settle()
    assert chips(screen.votes.list)[:2] == ["issue", "issue"]


def test_nothing_is_written_twice_by_quick_keys(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = secretary_at(stage, session)
    for _ in range(7):  # faster than the answers come
        key(ord("1"), "1", at="1")
    stage.settle()
    item = view(stage, session).agenda[2].item
    assert item is not None
    assert len(item.votes) == 7
    assert all(each.before == () for each in item.votes)
    assert chips(screen.votes.list).count("issue") == 7
