"""Pictures of the desks in every language and look; nothing cut off, everything named."""

from __future__ import annotations

import pytest

from app.access.roles import Role
from app.kernel.text import Language
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from ui.screens.desk.view import DeskScreen
from ui.theme.theme import Theme
from ui.theme.tokens import Look

CASES = [(look, language) for look in Look for language in Language]


@pytest.mark.pictures
@pytest.mark.parametrize("role", list(Role))
def test_the_desk_fits_and_is_named(stage: Stage, theme: Theme, role: Role) -> None:
    stage.sign_in(role)
    screen = stage.show(DeskScreen)
    for look, language in CASES:
        theme.use(look=look)
        stage.languages.use(language)
        stage.settle()
        picture(screen, f"desk-{role}")
        assert clipped_texts(screen) == []
        assert sideways(screen) == []
        assert twin_names(screen) == []
        assert unnamed_controls(screen) == []


@pytest.mark.pictures
def test_the_desk_fits_in_large_type(stage: Stage, theme: Theme) -> None:
    stage.sign_in(Role.SECRETARY)
    screen = stage.show(DeskScreen, (1578, 1026))
    theme.use(zoom=150)
    for language in Language:
        stage.languages.use(language)
        stage.settle()
        picture(screen, "desk-150")
        assert clipped_texts(screen) == []
