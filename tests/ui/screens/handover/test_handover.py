"""The executor hands certificates over."""

from app.access.roles import Role
from tests.ui.pictures import picture
from tests.ui.screens.conftest import Stage
from ui.screens.handover.view import HandoverScreen


def test_looks(stage: Stage) -> None:
    dossier = stage.world.dossier("to_hand_over")
    stage.desk.sign_in(stage.world.executor_of("to_hand_over"))
    screen = stage.show(HandoverScreen, dossier=dossier)
    picture(screen, "handover")
