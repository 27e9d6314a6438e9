"""The window for the room: it follows by itself, hides what it must, and reads as the room wants."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from app.access.roles import Role
from app.commission.projection import Projection
from app.demo.staff import told
from app.kernel.ids import Id
from app.kernel.text import Language
from tests.ui.keyboard import key
from tests.ui.pictures import picture, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from tests.ui.sitting import members, running, vote
from tests.ui.world import done
from ui.screens.projector.room import Spoken
from ui.screens.projector.view import LOOK, SPOKEN, ProjectorScreen
from ui.theme.tokens import LIGHT, Look


def room(stage: Stage, session: Id, size: tuple[int, int] = (1280, 760)) -> ProjectorScreen:
    """The secretary has opened the window."""
    stage.sign_in(Role.SECRETARY)
    return stage.show(ProjectorScreen, size, session=session)


def leave_recused(stage: Stage, session: Id) -> None:
    """The member who stepped back from the third item leaves the room for it."""
    world = stage.world
    fifth = members(world)[4]
    secretary = world.actor(Role.SECRETARY)
    world.clock.advance(minutes=1)
    done(world.office.commission.mark_presence(secretary, session, fifth, False, 3))


def shown(screen: ProjectorScreen) -> Projection:
    """What the stage shows."""
    assert screen.stage.shown is not None
    return screen.stage.shown


def said(screen: ProjectorScreen) -> str:
    """What the stage says to a screen reader."""
    return screen.stage.accessibleDescription()


def test_nothing_of_the_item_is_shown_while_a_recused_member_is_in_the_room(stage: Stage) -> None:
    session, dossiers = running(stage.world)
    number = stage.world.office.commission
    screen = room(stage, session)
    view = told(number.session_view(stage.world.actor(Role.SECRETARY), session))
    item = next(line.item for line in view.agenda if line.item and line.item.dossier == dossiers[2])
    assert shown(screen).veiled == "recused_in_room"
    assert shown(screen).number == ""
    assert "A member who stepped back is in the room" not in said(screen), (
        "the room reads kk and ru"
    )
    assert "Қарсылық білдірген мүше залда отыр" in said(screen)
    assert item.number not in said(screen)
    leave_recused(stage, session)
    screen.model.reload()
    stage.settle()
    assert shown(screen).number == item.number
    assert item.number in said(screen)


def test_it_follows_the_secretary_by_itself(stage: Stage) -> None:
    session, dossiers = running(stage.world)
    screen = room(stage, session)
    stage.bus.stood.emit(session, dossiers[3])
    stage.settle()
    assert shown(screen).position == 4
    stage.bus.stood.emit("another session", dossiers[0])
    stage.settle()
    assert shown(screen).position == 4, "another session is not this room's"
    secretary = stage.world.actor(Role.SECRETARY)
    stage.desk.act(
        lambda o, _who: o.commission.mark_presence(secretary, session, members(stage.world)[0],
                                                   False, 4)
    )  # fmt: skip
    before = shown(screen).present
    stage.settle()
    assert shown(screen).present == before - 1, "an act that is saved is shown at once"


def test_the_last_outcome_stays_in_sight_while_the_next_item_is_heard(stage: Stage) -> None:
    session, dossiers = running(stage.world)
    leave_recused(stage, session)
    vote(stage.world, session, dossiers[2], "IIII-II-I")
    screen = room(stage, session)
    stage.bus.stood.emit(session, dossiers[2])
    secretary = stage.world.actor(Role.SECRETARY)
    stage.desk.act(lambda o, _who: o.commission.conclude_item(secretary, session, dossiers[2]))
    stage.settle()
    assert shown(screen).outcome == "issue"
    assert "Рекомендовано выдать: за 7 · против 0 · воздержались 0" in said(screen)
    stage.bus.stood.emit(session, dossiers[3])
    stage.settle()
    assert screen.stage.before is not None
    assert screen.stage.before.position == 3


def test_no_name_of_anybody_is_said(stage: Stage) -> None:
    session, dossiers = running(stage.world)
    leave_recused(stage, session)
    screen = room(stage, session)
    stage.bus.stood.emit(session, dossiers[3])
    stage.settle()
    people = stage.world.office.people.to_sign_in()
    view = told(
        stage.world.office.commission.session_view(stage.world.actor(Role.SECRETARY), session)
    )
    names = [word for person in people for word in (person.name.kk, person.name.ru)]
    names += [line.item.name_latin for line in view.agenda if line.item]
    names += [line.item.name_cyrillic for line in view.agenda if line.item]
    text = f"{said(screen)} {shown(screen)!r}"
    assert not [name for name in names if name and name in text]


def test_language_and_colours_are_changed_by_single_keys_and_kept(stage: Stage) -> None:
    session, _ = running(stage.world)
    leave_recused(stage, session)
    screen = room(stage, session)
    screen.stage.setFocus()
    assert screen.spoken.value() == Spoken.BOTH
    key(ord("L"), "l", at="L")
    assert screen.spoken.value() == Spoken.KK
    assert "мәселе" in said(screen)
    assert "Вопрос" not in said(screen)
    key(ord("L"), "l", at="L")
    assert screen.stage.room.spoken is Spoken.RU
    assert "Вопрос 3 из" in said(screen)
    key(ord("T"), "t", at="T")
    key(ord("T"), "t", at="T")
    assert screen.stage.look.look is Look.CONTRAST
    assert stage.settings.text(SPOKEN) == "ru"
    assert stage.settings.text(LOOK) == "contrast"
    again = stage.show(ProjectorScreen, (1280, 760), session=session)
    assert again.stage.room.spoken is Spoken.RU
    assert again.stage.look.look is Look.CONTRAST


def test_the_rooms_colours_are_its_own(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = room(stage, session)
    screen.wear(Look.DARK)
    stage.settle()
    dark = screen.stage.grab().toImage().pixelColor(4, 4)
    screen.wear(Look.LIGHT)
    stage.settle()
    assert screen.stage.grab().toImage().pixelColor(4, 4) == QColor(LIGHT.ground)
    assert dark != QColor(LIGHT.ground)


def test_full_screen_by_f11_and_back_by_escape(stage: Stage) -> None:
    session, _ = running(stage.world)
    screen = room(stage, session)
    screen.stage.setFocus()
    key(Qt.Key.Key_F11)
    stage.settle()
    assert screen.isFullScreen()
    assert not screen._bar.isVisible()
    key(Qt.Key.Key_Escape)
    stage.settle()
    assert not screen.isFullScreen()
    assert screen._bar.isVisible()
    key(Qt.Key.Key_Escape)
    assert not screen.isVisible()


def test_a_room_in_which_nothing_is_heard_says_so(stage: Stage) -> None:
    session, dossiers = running(stage.world, 3)
    done(stage.world.office.commission.postpone(stage.world.actor(Role.SECRETARY), session,
                                                dossiers[2]))  # fmt: skip
    screen = room(stage, session)
    assert shown(screen).veiled == "no_item"
    assert "Сейчас вопрос не рассматривается" in said(screen)


CASES = [(look, spoken) for look in Look for spoken in Spoken]


@pytest.mark.pictures
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)], ids=lambda each: f"{each[1]}p")
@pytest.mark.parametrize(("look", "spoken"), CASES, ids=str)
def test_pictures(stage: Stage, look: Look, spoken: Spoken, size: tuple[int, int]) -> None:
    session, dossiers = running(stage.world)
    leave_recused(stage, session)
    stage.use(Language.RU if spoken is Spoken.RU else Language.KK)
    screen = room(stage, session, size)
    screen.speak(spoken)
    screen.wear(look)
    stage.bus.stood.emit(session, dossiers[3])
    stage.settle()
    name = f"projector-{spoken}-{look}-{size[1]}"
    assert unnamed_controls(screen) == []
    assert twin_names(screen) == []
    picture(screen.stage, name)
    vote(stage.world, session, dossiers[2], "RRRR-IA-R")
    grounds = ("specialty_mismatch",)
    room_, secretary = stage.world.office.commission, stage.world.actor(Role.SECRETARY)
    done(room_.conclude_item(secretary, session, dossiers[2], grounds))
    stage.bus.stood.emit(session, dossiers[2])
    stage.settle()
    picture(screen.stage, f"{name}-outcome")
