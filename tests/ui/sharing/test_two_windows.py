"""Two windows over local copies of one shared database, on a real PostgreSQL."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.access.roles import Role
from app.intake.card import card_values
from app.workflow.dossier import Card, Dossier
from tests.conftest import ExpectedLogs
from tests.sync.proxy import Proxy
from tests.ui.keyboard import CTRL, SHIFT, key, press, write
from tests.ui.sharing.shared_world import (
    PASSWORD,
    ReplicaWindow,
    SharedWorld,
    open_window,
    seated,
)
from tests.ui.world import World
from ui.components.buttons import Button
from ui.i18n.languages import Languages
from ui.runtime.syncing import RunOutcome, Verdict
from ui.screens.sharing.view import SharingScreen
from ui.theme.theme import Theme


def dossier_of(here: ReplicaWindow, world: World) -> Dossier:
    """The dossier of the conflict as this desktop has it."""
    id_ = world.dossier("with_executor")
    return here.ask(lambda office, actor: office.files.file(actor, id_)).dossier


def change(here: ReplicaWindow, world: World, **columns: str) -> None:
    """Change columns of the card at this desktop."""
    found = dossier_of(here, world)
    card = Card(**(card_values(found) | columns))
    here.act(lambda office, actor: office.intake.save_card(actor, found.id, found.version, card))
    here.parts.work.settle()


def person_at(here: ReplicaWindow) -> str:
    """Who has signed in."""
    return here.parts.desk.person.login if here.parts.desk.person is not None else ""


def centre(here: ReplicaWindow) -> SharingScreen:
    """Open the sync centre by its key."""
    here.come_forward()
    here.window.setFocus()
    key(Qt.Key.Key_F5, modifiers=SHIFT)
    here.settle()
    screen = here.window.screen_here
    assert isinstance(screen, SharingScreen)
    return screen


def test_a_first_connection_makes_a_copy_and_seats_its_person(
    shared_world: SharedWorld, tmp_path: Path, qtbot: QtBot, theme: Theme, languages: Languages
) -> None:
    secretary = shared_world.person(Role.SECRETARY)
    here = seated(tmp_path / "copy", shared_world, secretary.login, qtbot)
    assert here.parts.desk.person is not None
    assert here.parts.desk.person.login == secretary.login
    assert here.replica.syncing.state.complete
    line = here.window.status_line.sharing.text()
    assert "nothing unsent" in line
    assert "synchronised" in line


def test_a_conflict_on_a_card_is_settled_by_keys_and_both_desktops_agree(
    shared_world: SharedWorld,
    world: World,
    line: Proxy,
    tmp_path: Path,
    qtbot: QtBot,
    theme: Theme,
    languages: Languages,
) -> None:
    officer, executor = shared_world.person(Role.INTAKE_OFFICER), world.executor_of("with_executor")
    mine = seated(tmp_path / "officer", shared_world, officer.login, qtbot, line.port)
    theirs = seated(tmp_path / "executor", shared_world, executor.login, qtbot)
    line.refuse()
    change(mine, world, phone="+7 701 111", address="Astana, Mangilik El 8")
    change(theirs, world, phone="+7 702 222", email="new@example.kz")
    theirs.window.hide()  # the keyboard is for the other one
    mine.sync()
    assert mine.replica.syncing.state.verdict is Verdict.OFFLINE
    shown = mine.window.status_line.sharing.text()
    assert "Offline since" in shown
    assert "1 not sent" in shown
    theirs.sync()
    line.plan()
    mine.sync()
    assert "1 not accepted" in mine.window.status_line.sharing.text()
    assert dossier_of(mine, world).phone == "+7 702 222"  # as the office has it now
    screen = centre(mine)
    (act,) = screen.model.acts
    assert (act.state, act.may_settle) == ("refused", True)
    assert not screen.detail.settle.isEnabled()
    here = screen.detail.grid.round_of("phone", "theirs")
    QCoreApplication.sendEvent(here, press(Qt.Key.Key_Left))
    assert screen.detail.settle.isEnabled()
    QCoreApplication.sendEvent(here, press(Qt.Key.Key_Return, modifiers=CTRL))
    mine.settle()
    assert [each.state for each in screen.model.acts] == ["pending"]
    mine.sync()
    assert screen.model.acts == ()
    theirs.sync()
    for each in (mine, theirs):
        card = dossier_of(each, world)
        assert (card.phone, card.email) == ("+7 701 111", "new@example.kz")
        assert card.address == "Astana, Mangilik El 8"


def test_what_no_two_hands_touched_is_settled_by_itself(
    shared_world: SharedWorld,
    world: World,
    tmp_path: Path,
    qtbot: QtBot,
    theme: Theme,
    languages: Languages,
) -> None:
    officer, executor = shared_world.person(Role.INTAKE_OFFICER), world.executor_of("with_executor")
    mine = seated(tmp_path / "officer", shared_world, officer.login, qtbot)
    theirs = seated(tmp_path / "executor", shared_world, executor.login, qtbot)
    change(mine, world, employer="Clinic of the capital")
    change(theirs, world, education="Almaty, 2009")
    theirs.sync()
    mine.sync()
    qtbot.waitUntil(
        lambda: "nothing unsent" in mine.window.status_line.sharing.text(), timeout=20_000
    )
    mine.settle()
    theirs.sync()
    for here in (mine, theirs):
        card = dossier_of(here, world)
        assert (card.employer, card.education) == ("Clinic of the capital", "Almaty, 2009")


class _Broken:
    """A run that ends in a fault."""

    def run(self, *_: object) -> RunOutcome:
        raise OSError(28, "No space left on device")


def test_who_meant_to_send_and_leave_is_asked_again_when_the_run_breaks(
    shared_world: SharedWorld,
    world: World,
    line: Proxy,
    tmp_path: Path,
    qtbot: QtBot,
    expected_logs: ExpectedLogs,
) -> None:
    expected_logs("OSError")
    officer = shared_world.person(Role.INTAKE_OFFICER)
    here = seated(tmp_path / "officer", shared_world, officer.login, qtbot, line.port)
    line.refuse()
    here.sync()
    change(here, world, grounds="noted offline")
    frame = here.window.shared
    assert frame is not None
    frame.syncing._runner = _Broken()
    frame._send_and_leave()
    qtbot.waitUntil(lambda: frame.leave_sheet is not None)
    assert not frame._sending_to_leave
    assert here.window.isVisible()
    frame._leave()


def test_it_opens_without_a_network_and_asks_before_leaving_with_unsent_work(
    shared_world: SharedWorld,
    world: World,
    line: Proxy,
    tmp_path: Path,
    qtbot: QtBot,
    theme: Theme,
    languages: Languages,
) -> None:
    officer = shared_world.person(Role.INTAKE_OFFICER)
    folder = tmp_path / "officer"
    here = seated(folder, shared_world, officer.login, qtbot, line.port)
    line.refuse()
    here.sync()
    change(here, world, grounds="noted offline")
    frame = here.window.shared
    assert frame is not None
    assert not here.window.close()
    sheet = frame.leave_sheet
    assert sheet is not None
    assert not sheet.now.isVisible()  # without a network there is nothing to send first
    qtbot.waitUntil(sheet.isActiveWindow)
    key(Qt.Key.Key_Return, modifiers=CTRL)
    assert not here.window.isVisible()
    here.parts.close()
    again = open_window(folder, qtbot)
    entrance = again.window.shared
    assert entrance is not None
    assert "1 thing done here are not sent yet" in entrance.entrance.unlocking._unsent.text()
    again.type_password("wrong password")
    assert "password is wrong" in entrance.entrance.unlocking.problem.text()
    assert person_at(again) == ""
    again.type_password()
    again.settle()
    assert person_at(again) == officer.login
    assert "Offline since" in again.window.status_line.sharing.text()
    assert "1 not sent" in again.window.status_line.sharing.text()
    line.plan()
    again.sync()
    assert "nothing unsent" in again.window.status_line.sharing.text()
    again.window.close()


def test_the_lock_hides_everything_and_keeps_what_was_typed(
    shared_world: SharedWorld, tmp_path: Path, qtbot: QtBot, theme: Theme, languages: Languages
) -> None:
    officer = shared_world.person(Role.INTAKE_OFFICER)
    here = seated(tmp_path / "copy", shared_world, officer.login, qtbot)
    here.window.navigator.go("intake")
    here.settle()
    screen = here.window.screen_here
    assert screen is not None
    field = next(each for each in screen.findChildren(QLineEdit) if each.isVisible())
    here.come_forward()
    field.setFocus()
    write("half a na")
    shared = here.window.shared
    assert shared is not None
    shared.idling.idle.emit()
    assert not field.isVisible()
    assert not here.window.top_bar.isVisible()
    write("wrong")
    key(Qt.Key.Key_Return)
    here.parts.work.settle()
    assert not field.isVisible()
    assert "password is wrong" in shared.entrance.unlocking.problem.text()
    shared.entrance.unlocking.password.edit.clear()
    write(PASSWORD)
    key(Qt.Key.Key_Return)
    here.parts.work.settle()
    assert field.isVisible()
    assert field.text() == "half a na"
    assert shared.idling.watching


def test_a_forgotten_password_says_first_what_would_be_lost(
    shared_world: SharedWorld,
    world: World,
    line: Proxy,
    tmp_path: Path,
    qtbot: QtBot,
    theme: Theme,
    languages: Languages,
) -> None:
    officer = shared_world.person(Role.INTAKE_OFFICER)
    folder = tmp_path / "officer"
    here = seated(folder, shared_world, officer.login, qtbot, line.port)
    line.refuse()
    change(here, world, grounds="soon forgotten")
    here.sync()
    assert here.window.shared is not None
    here.window.shared._leave()
    here.parts.close()
    again = open_window(folder, qtbot)
    frame = again.window.shared
    assert frame is not None
    forgot = frame.entrance.unlocking.forgot
    forgot.click()
    form = frame.entrance.forgetting
    assert "1 thing done here and not sent would be lost" in form.warning.text()
    assert not form.anew.isEnabled()
    form.agree.click()
    form.anew.click()
    again.parts.work.settle()
    assert frame.entrance.connecting.isVisible()
    assert frame.entrance.connecting.host.text() == "127.0.0.1"
    assert list(folder.glob("set-aside-*/anyqtama.db"))
    button = again.window.findChild(Button, "connect_button")
    assert isinstance(button, Button)
