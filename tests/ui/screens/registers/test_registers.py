"""Registers are shown and saved."""

from app.access.roles import Role
from tests.ui.pictures import picture
from tests.ui.screens.conftest import Stage
from ui.screens.registers.view import RegistersScreen


def test_looks(stage: Stage) -> None:
    stage.sign_in(Role.UNIT_HEAD)
    screen = stage.show(RegistersScreen)
    picture(screen, "registers")
