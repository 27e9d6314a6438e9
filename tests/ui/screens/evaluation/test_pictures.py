"""What the evaluation screen looks like: nothing clipped, everything named, in three languages."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from app.access.roles import Role
from app.evaluation.scoring import Answer
from app.kernel.text import Language
from tests.ui.keyboard import write
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from tests.ui.screens.evaluation.conftest import FULL, declare
from tests.ui.world import done
from ui.screens.evaluation.view import EvaluationScreen
from ui.theme.theme import Theme
from ui.theme.tokens import Look

WIDTH = 1052
"""The room that the frame gives in a window of 1280 pixels."""

CASES = [(look, language) for look in (Look.LIGHT, Look.DARK) for language in Language]


def faults(screen: QWidget) -> list[str]:
    """Everything that can be found wrong without looking."""
    return [
        *clipped_texts(screen),
        *unnamed_controls(screen),
        *twin_names(screen),
        *sideways(screen),
    ]


def shown_in(stage: Stage, theme: Theme, look: Look, language: Language) -> EvaluationScreen:
    """The screen of the first member, in a look and a language."""
    theme.use(look=look)
    stage.languages.use(language)
    stage.sign_in(Role.MEMBER)
    dossier = stage.world.dossier("unscored")
    declare(stage.world, dossier, 0)
    screen = stage.show(EvaluationScreen, dossier=dossier)
    assert isinstance(screen, EvaluationScreen)
    return screen


@pytest.mark.pictures
@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_half_filled(stage: Stage, theme: Theme, look: Look, language: Language) -> None:
    screen = shown_in(stage, theme, look, language)
    for mark in (4, 3, 3, 1):
        screen.press(mark)
    screen.model.not_applicable()
    screen.model.focus_on(1)
    stage.settle()
    picture(screen, "evaluation")
    assert faults(screen) == []
    assert screen.width() == WIDTH


@pytest.mark.pictures
@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_comment_is_written(stage: Stage, theme: Theme, look: Look, language: Language) -> None:
    screen = shown_in(stage, theme, look, language)
    for mark in (4, 3, 3, 1):
        screen.press(mark)
    screen.sheet.submit_or_show()
    screen.model.focus_on(3)
    screen.sheet.rows[3].open_comment()
    write("Апостиль тек дипломда бар")
    stage.settle()
    picture(screen, "evaluation-comment")
    assert faults(screen) == []


@pytest.mark.pictures
@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_sealed_with_colleagues(stage: Stage, theme: Theme, look: Look, language: Language) -> None:
    scores = stage.world.office.evaluation
    dossier = stage.world.dossier("unscored")
    declare(stage.world, dossier, 0, 1, 2, 3, 4)
    for turn, education in ((0, 4), (1, 3), (2, 4), (3, 1), (4, 3)):
        member = stage.world.actor(Role.MEMBER, turn)
        answers = {**FULL, "education": Answer(education), "language": Answer(1 + turn % 3)}
        done(scores.put_answers(member, dossier, answers, ""))
        if turn:
            done(scores.submit(member, dossier))
    screen = shown_in(stage, theme, look, language)
    screen.sheet.submit_or_show()
    stage.settle()
    picture(screen, "evaluation-sealed")
    assert faults(screen) == []
    screen.sheet.views.set_value("all")
    screen.sheet.views.chosen.emit("all")
    stage.settle()
    picture(screen, "evaluation-colleagues")
    assert faults(screen) == []


@pytest.mark.pictures
@pytest.mark.parametrize(("look", "language"), CASES, ids=str)
def test_stepping_aside(stage: Stage, theme: Theme, look: Look, language: Language) -> None:
    screen = shown_in(stage, theme, look, language)
    screen.sheet.ask_to_step_aside()
    stage.settle()
    picture(screen, "evaluation-aside")
    assert faults(screen) == []
