"""Two windows over local copies of one shared database, on a real PostgreSQL."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.access.roles import Role
from tests.ui.sharing.shared_world import PASSWORD, SharedWorld, open_window, prepare
from ui.i18n.languages import Languages
from ui.theme.theme import Theme


def test_a_first_connection_makes_a_copy_and_seats_its_person(
    shared_world: SharedWorld, tmp_path: Path, qtbot: QtBot, theme: Theme, languages: Languages
) -> None:
    secretary = shared_world.person(Role.SECRETARY)
    prepare(tmp_path / "copy", shared_world, secretary.login)
    here = open_window(tmp_path / "copy", qtbot)
    entrance = here.window.shared
    assert entrance is not None
    password = here.window.findChild(QLineEdit, "connect_password")
    assert isinstance(password, QLineEdit)
    assert entrance.entrance.connecting.problem.text() == ''
    assert password.isVisible()
    password.setText(PASSWORD)
    password.returnPressed.emit()
    qtbot.waitUntil(lambda: here.parts.desk.person is not None, timeout=60_000)
    here.settle()
    assert here.parts.desk.person is not None
    assert here.parts.desk.person.login == secretary.login
    assert here.replica.syncing.state.complete
    line = here.window.status_line.sharing.text()
    assert "nothing unsent" in line
    assert "synchronised" in line
