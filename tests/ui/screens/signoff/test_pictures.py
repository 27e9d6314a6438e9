"""The sign-off desk in every language and look: nothing cut off, everything named."""

from __future__ import annotations

import pytest

from app.access.roles import Role
from app.kernel.text import Language
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from ui.components.buttons import Button
from ui.i18n.languages import Languages
from ui.screens import Screen
from ui.screens.signoff.view import SignoffScreen
from ui.theme.theme import Theme
from ui.theme.tokens import Look

LOOKS = (Look.LIGHT, Look.DARK)


@pytest.mark.pictures
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("language", list(Language))
def test_signing_off_is_painted_whole(
    stage: Stage, languages: Languages, theme: Theme, language: Language, look: Look
) -> None:
    languages.use(language)
    theme.use(look=look)
    stage.sign_in(Role.MANAGEMENT)
    screen = stage.show(SignoffScreen, dossier=stage.world.dossier("to_refuse"))
    assert isinstance(screen, SignoffScreen)
    _judge(screen, "signoff-decision")
    screen.findChild(Button, "otherwise_button").click()
    stage.settle()
    _judge(screen, "signoff-issue-instead")
    for name, at in (("refuse-instead", "to_decide"), ("later", "p2"), ("certificate", "decided")):
        screen.open({"dossier": stage.world.dossier(at)})
        stage.settle()
        if name == "refuse-instead":
            screen.findChild(Button, "otherwise_button").click()
            stage.settle()
        _judge(screen, f"signoff-{name}")
    screen.all_button.click()
    stage.settle()
    _judge(screen, "signoff-all")


def _judge(screen: Screen, name: str) -> None:
    picture(screen, name)
    assert clipped_texts(screen) == []
    assert sideways(screen) == []
    assert unnamed_controls(screen) == []
    assert twin_names(screen) == []
