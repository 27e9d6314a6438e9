"""What the evaluation screen looks like: nothing clipped, everything named, in three languages."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from app.access.roles import Role
from app.kernel.text import Language
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from ui.screens.evaluation.view import EvaluationScreen
from ui.theme.theme import Theme
from ui.theme.tokens import Look

CASES = [(look, language) for look in (Look.LIGHT, Look.DARK) for language in Language]


def faults(screen: QWidget) -> list[str]:
    """Everything that can be found wrong without looking."""
    return [
        *clipped_texts(screen),
        *unnamed_controls(screen),
        *twin_names(screen),
        *sideways(screen),
    ]


@pytest.mark.pictures
@pytest.mark.parametrize(("look", "language"), CASES, ids=lambda value: str(value))
def test_sheet_half_filled(stage: Stage, theme: Theme, look: Look, language: Language) -> None:
    theme.use(look=look)
    stage.languages.use(language)
    stage.sign_in(Role.MEMBER)
    screen = stage.show(EvaluationScreen, dossier=stage.world.dossier("unscored"))
    assert isinstance(screen, EvaluationScreen)
    for mark in (4, 3, 3, 1):
        screen.press(mark)
    screen.model.not_applicable()
    screen.model.focus_on(1)
    stage.settle()
    picture(screen, "evaluation")
    assert faults(screen) == []
