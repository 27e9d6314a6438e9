"""Pictures in every language and look; nothing cut off, everything named."""

from __future__ import annotations

import pytest

from app.access.roles import Role
from app.kernel.text import Language
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from ui.screens.overdue.view import OverdueScreen
from ui.screens.overdue.view_model import BY_PERSON, Spot
from ui.theme.theme import Theme
from ui.theme.tokens import Look

CASES = [(look, language) for look in Look for language in Language]


@pytest.mark.pictures
def test_the_screen_fits_and_is_named(stage: Stage, theme: Theme) -> None:
    stage.sign_in(Role.UNIT_HEAD)
    screen = stage.show(OverdueScreen)
    for look, language in CASES:
        theme.use(look=look)
        stage.languages.use(language)
        stage.settle()
        picture(screen, "overdue")
        assert clipped_texts(screen) == []
        assert sideways(screen) == []
        assert twin_names(screen) == []
        assert unnamed_controls(screen) == []


@pytest.mark.pictures
def test_the_board_by_executor_fits(stage: Stage, theme: Theme) -> None:
    stage.sign_in(Role.UNIT_HEAD)
    screen = stage.show(OverdueScreen)
    assert isinstance(screen, OverdueScreen)
    screen.model.choose(Spot(BY_PERSON))
    stage.settle()
    for look, language in CASES:
        theme.use(look=look)
        stage.languages.use(language)
        stage.settle()
        picture(screen, "overdue-by-executor")
        assert clipped_texts(screen) == []
