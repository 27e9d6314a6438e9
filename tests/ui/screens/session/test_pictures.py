"""The pages of the Commission in every language and look, to be looked at; nothing is clipped."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from app.access.roles import Role
from app.kernel.ids import Id
from app.kernel.text import Language
from tests.ui.keyboard import CTRL, key
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from tests.ui.sitting import members, running, vote
from tests.ui.world import done
from ui.screens import Screen
from ui.screens.commission.view import CommissionScreen
from ui.screens.protocols.view import ProtocolsScreen
from ui.screens.session.view import SessionScreen
from ui.screens.sessions.view import SessionsScreen
from ui.theme.theme import Theme
from ui.theme.tokens import Look

CASES = [(look, language) for look in (Look.LIGHT, Look.DARK) for language in Language]
pytestmark = pytest.mark.pictures


def check(screen: Screen, name: str) -> None:
    file = picture(screen, name)
    assert QImage(str(file)).width() == 1052, "nothing makes the window wider"
    assert clipped_texts(screen) == []
    assert unnamed_controls(screen) == []
    assert twin_names(screen) == []
    assert sideways(screen) == []


def seat(stage: Stage, session: Id, *, present: bool) -> None:
    """Two more members leave before the third item, or come back."""
    room, secretary = stage.world.office.commission, stage.world.actor(Role.SECRETARY)
    stage.world.clock.advance(minutes=1)
    for member in members(stage.world)[5:7]:
        done(room.mark_presence(secretary, session, member, present, 3))


@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_the_session(stage: Stage, theme: Theme, look: Look, language: Language) -> None:
    session, dossiers = running(stage.world)
    stage.languages.use(language)
    theme.use(look=look)
    stage.sign_in(Role.SECRETARY)
    screen = stage.show(SessionScreen, session=session)
    check(screen, "session-quorum")
    vote(stage.world, session, dossiers[2], "IRII-A")
    vote(stage.world, session, dossiers[2], "-I")
    screen.model.reload()
    stage.settle()
    check(screen, "session")
    seat(stage, session, present=False)
    screen.model.reload()
    stage.settle()
    assert screen.item.quorum.isVisible()
    check(screen, "session-no-quorum")
    seat(stage, session, present=True)
    vote(stage.world, session, dossiers[2], "RRRR-RR-R")
    screen.model.reload()
    stage.settle()
    check(screen, "session-refusal")
    screen.write_opinion()
    stage.settle()
    check(screen, "session-opinion")
    screen.item.close_opinion()
    screen.agenda.list.choose("2")
    stage.settle()
    check(screen, "session-concluded")
    assert screen.model.page is not None
    screen.late.ask("end", "2026-000021", screen.model.page.late)
    stage.settle()
    check(screen, "session-late")
    screen.late.leave()
    screen.protocol.click()
    stage.settle()
    check(screen, "session-protocol")


@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_a_member_at_the_session(
    stage: Stage, theme: Theme, look: Look, language: Language
) -> None:
    session, _ = running(stage.world)
    stage.languages.use(language)
    theme.use(look=look)
    stage.sign_in(Role.MEMBER, 1)
    screen = stage.show(SessionScreen, session=session)
    check(screen, "session-member")


@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_the_pages_around(stage: Stage, theme: Theme, look: Look, language: Language) -> None:
    stage.languages.use(language)
    theme.use(look=look)
    stage.sign_in(Role.SECRETARY)
    sessions = stage.show(SessionsScreen)
    check(sessions, "sessions")
    key(ord("N"), "n", CTRL, at="N")
    stage.settle()
    check(sessions, "sessions-plan")
    protocols = stage.show(ProtocolsScreen)
    protocols._ask_paper()
    stage.settle()
    check(protocols, "protocols")
    commission = stage.show(CommissionScreen)
    check(commission, "commission")
    commission.begin()
    stage.settle()
    check(commission, "commission-naming")


@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_papers_discussion_and_absences(
    stage: Stage, theme: Theme, look: Look, language: Language
) -> None:
    session, _ = running(stage.world)
    stage.languages.use(language)
    theme.use(look=look)
    stage.sign_in(Role.SECRETARY)
    screen = stage.show(SessionScreen, session=session)
    chair = members(stage.world)[0]
    for sign in "V1D":
        key(ord(sign), sign.lower(), at=sign)
        stage.settle()
    screen.votes.choose(chair)
    key(ord("2"), "2", at="2")
    stage.settle()
    assert screen.votes.differing.isVisible()
    check(screen, "session-papers")
    commission = stage.show(CommissionScreen)
    commission.begin_absence()
    stage.settle()
    check(commission, "commission-absence")
