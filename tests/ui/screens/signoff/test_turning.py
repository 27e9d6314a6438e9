"""What would turn a result stands beside the decision, in words, for the head and the management."""

from __future__ import annotations

from app.access.roles import Role
from app.demo.staff import told
from app.kernel.text import Language
from tests.ui.screens.conftest import Stage
from tests.ui.screens.hands import judge
from ui.i18n.formats import number_text
from ui.screens.signoff.view import SignoffScreen
from ui.theme.tokens import Look


def test_the_criterion_that_would_turn_it_is_named_with_its_figures(stage: Stage) -> None:
    stage.sign_in(Role.MANAGEMENT)
    world = stage.world
    dossier = world.dossier("to_decide")
    expected = told(world.office.commission.what_if(world.actor(Role.MANAGEMENT), dossier))
    screen = stage.show(SignoffScreen, dossier=dossier)
    box = screen.detail.commission.turning
    assert box.isVisible()
    lines = box.text().splitlines()
    assert expected.criteria, "the world's good marks can be turned"
    assert lines[0].endswith("refuse.")
    for line, turn in zip(lines, expected.criteria[:3], strict=False):
        told_by_points = turn.total_then != expected.total
        assert (number_text(turn.total_then) in line) is told_by_points
        assert ("decides by itself" in line) is not told_by_points
    stage.use(Language.KK, Look.DARK)
    judge(screen, "signoff-turning")
