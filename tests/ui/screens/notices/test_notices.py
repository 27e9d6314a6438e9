"""The executor prepares notices and sends those that are signed."""

from PySide6.QtCore import Qt

from app.access.roles import Role
from tests.ui.keyboard import CTRL, key
from tests.ui.pictures import picture
from tests.ui.screens.conftest import Stage
from ui.screens.notices.view import NoticesScreen


def test_looks(stage: Stage) -> None:
    dossier = stage.world.dossier("decided")
    stage.desk.sign_in(stage.world.executor_of("decided"))
    screen = stage.show(NoticesScreen, dossier=dossier)
    picture(screen, "notices-prepare")
    stage.desk.sign_in(stage.world.executor_of("to_hand_over"))
    screen = stage.show(NoticesScreen, dossier=stage.world.dossier("to_hand_over"))
    picture(screen, "notices-send")
