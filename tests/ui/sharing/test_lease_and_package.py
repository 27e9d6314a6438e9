"""Two windows: who has a dossier in hand, and for whom one can be sealed into a file."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.access.roles import Role
from tests.sync.proxy import Proxy
from tests.ui.sharing.shared_world import ReplicaWindow, SharedWorld, seated
from tests.ui.world import World
from ui.components.lease_strip import LeaseStrip
from ui.i18n.languages import Languages
from ui.screens.dossier.view import DossierScreen
from ui.theme.theme import Theme


def strip_of(here: ReplicaWindow, qtbot: QtBot) -> LeaseStrip:
    """The strip as a deciding screen has it."""
    strip = LeaseStrip(here.parts.desk, here.replica.syncing, here.parts.languages)
    qtbot.addWidget(strip)
    return strip


def test_a_lease_is_shown_to_who_decides_and_to_nobody_else(
    shared_world: SharedWorld,
    world: World,
    line: Proxy,
    tmp_path: Path,
    qtbot: QtBot,
    theme: Theme,
    languages: Languages,
) -> None:
    boss, officer = shared_world.person(Role.MANAGEMENT), shared_world.person(Role.INTAKE_OFFICER)
    one = seated(tmp_path / "boss", shared_world, boss.login, qtbot, line.port)
    other = seated(tmp_path / "officer", shared_world, officer.login, qtbot)
    dossier = world.dossier("to_decide")
    mine, theirs = strip_of(one, qtbot), strip_of(other, qtbot)
    mine.hold(dossier, "decision")
    one.parts.work.settle()
    assert mine._own.text().startswith("In your hands until ")
    theirs.hold(dossier, "decision")
    other.parts.work.settle()
    assert theirs.isHidden()
    line.refuse()
    line.cut_all()
    one.sync()
    mine.hold(dossier, "decision")
    one.parts.work.settle()
    assert "cannot be told now" in mine.banner.text()


def test_a_package_is_for_one_reader_whose_desktop_is_known(
    shared_world: SharedWorld,
    world: World,
    tmp_path: Path,
    qtbot: QtBot,
    theme: Theme,
    languages: Languages,
) -> None:
    officer, executor = shared_world.person(Role.INTAKE_OFFICER), world.executor_of("with_executor")
    reader = seated(tmp_path / "executor", shared_world, executor.login, qtbot)
    reader.window.hide()
    sender = seated(tmp_path / "officer", shared_world, officer.login, qtbot)
    sender.window.navigator.go("dossier", dossier=world.dossier("with_executor"))
    sender.settle()
    screen = sender.window.screen_here
    assert isinstance(screen, DossierScreen)
    (action,) = (each for each in screen.actions_here() if each.id == "dossier.package")
    assert action.trigger()
    sender.settle()
    sheet = screen.packing.sheet
    assert sheet is not None
    assert not sheet.act.isEnabled()
    sheet.readers.set_value(executor.id)
    sheet.readers.changed.emit(executor.id)
    assert sheet.act.isEnabled()
    assert [each.person.id for each in sender.ask(lambda o, a: o.packages.readers(a))].count(
        executor.id
    ) == 1
