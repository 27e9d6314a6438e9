"""A dossier package opened from the desktop: taken in after the sign-in, by its reader alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.access.people import Person
from app.access.roles import Role
from tests.ui.sharing.shared_world import ReplicaWindow, SharedWorld, seated
from tests.ui.world import World
from ui.i18n.languages import Languages
from ui.screens.dossier.view import DossierScreen
from ui.shell.arrival import Arrival
from ui.theme.theme import Theme


def brought(here: ReplicaWindow, person: Person, file: Path, qtbot: QtBot) -> Arrival:
    """The person sits down at a window that was opened with the file, and says yes."""
    parts = here.parts
    arrival = Arrival(here.window, here.window, parts.desk, parts.work, parts.languages, file)
    here.window.seat(person)
    qtbot.waitUntil(lambda: arrival.sheet is not None, timeout=20_000)
    assert arrival.sheet is not None
    arrival.sheet.act.click()
    here.settle()
    return arrival


@pytest.mark.long
def test_a_package_is_taken_in_by_its_reader_and_by_nobody_else(
    shared_world: SharedWorld,
    world: World,
    tmp_path: Path,
    qtbot: QtBot,
    theme: Theme,
    languages: Languages,
) -> None:
    officer, executor = shared_world.person(Role.INTAKE_OFFICER), world.executor_of("with_executor")
    dossier = world.dossier("with_executor")
    reader = seated(tmp_path / "executor", shared_world, executor.login, qtbot)
    reader.sync()
    sender = seated(tmp_path / "officer", shared_world, officer.login, qtbot)
    sender.ask(lambda office, actor: office.packages.bring_scans(actor, dossier))
    file = tmp_path / "dossier.aqpack"
    file.write_bytes(
        sender.act(lambda office, actor: office.packages.pack(actor, dossier, executor.id))
    )
    reader.sync()

    brought(reader, executor, file, qtbot)
    screen = reader.window.screen_here
    assert isinstance(screen, DossierScreen)
    assert languages.pick(officer.name) in reader.window.snackbar.text

    brought(sender, officer, file, qtbot)
    assert sender.window.banner.isVisible()
    assert not isinstance(sender.window.screen_here, DossierScreen)
