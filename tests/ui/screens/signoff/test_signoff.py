"""The management signs off: decisions, departures, notices, certificates, many at once."""

import pytest
from PySide6.QtCore import Qt

from app.access.roles import Role
from tests.ui.keyboard import CTRL, key
from tests.ui.pictures import picture
from tests.ui.screens.conftest import Stage
from ui.screens.signoff.view import SignoffScreen


def test_decided_as_recommended_by_one_key(stage: Stage) -> None:
    stage.sign_in(Role.MANAGEMENT)
    screen = stage.show(SignoffScreen, dossier=stage.world.dossier("to_refuse"))
    picture(screen, "signoff-refuse")
    assert stage.world.card("to_refuse").outcome == ""
    screen.rows.setFocus()
    key(Qt.Key.Key_Return, modifiers=CTRL)
    stage.settle()
    picture(screen, "signoff-after")
    assert stage.world.card("to_refuse").outcome == "refuse"
