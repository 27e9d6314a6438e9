"""Pictures in every language and look; nothing cut off, everything named."""

from __future__ import annotations

import pytest

from app.access.roles import Role
from app.kernel.text import Language
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from ui.screens.dossiers.view import DossiersScreen
from ui.theme.theme import Theme
from ui.theme.tokens import Look

CASES = [(look, language) for look in Look for language in Language]


@pytest.mark.pictures
def test_the_screen_fits_and_is_named(stage: Stage, theme: Theme) -> None:
    stage.sign_in(Role.UNIT_HEAD)
    screen = stage.show(DossiersScreen)
    for look, language in CASES:
        theme.use(look=look)
        stage.languages.use(language)
        stage.settle()
        picture(screen, "dossiers")
        assert clipped_texts(screen) == []
        assert sideways(screen) == []
        assert twin_names(screen) == []
        assert unnamed_controls(screen) == []
