"""The people in every language and look: nothing cut off, everything named."""

import pytest

from app.access.roles import Role
from app.kernel.text import Language
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from ui.i18n.languages import Languages
from ui.screens.people.view import PeopleScreen
from ui.theme.theme import Theme
from ui.theme.tokens import Look

LOOKS = (Look.LIGHT, Look.DARK)


@pytest.mark.pictures
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("panel", ["one", "new", "wrong"])
def test_the_people_is_painted_whole(
    stage: Stage,
    languages: Languages,
    theme: Theme,
    language: Language,
    look: Look,
    panel: str,
) -> None:
    languages.use(language)
    theme.use(look=look)
    stage.sign_in(Role.ADMINISTRATOR)
    screen = stage.show(PeopleScreen, new=panel == "new")
    assert isinstance(screen, PeopleScreen)
    if panel == "wrong":
        screen.form.roles[Role.ADMINISTRATOR].click()
        stage.settle()
    picture(screen, f"people-{panel}")
    assert clipped_texts(screen) == []
    assert sideways(screen) == []
    assert unnamed_controls(screen) == []
    assert twin_names(screen) == []


@pytest.mark.parametrize(
    ("zoom", "size"), [(100, (796, 500)), (150, (954, 603))], ids=["small window", "large type"]
)
@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_cut_off_where_room_is_scarce(
    stage: Stage,
    languages: Languages,
    theme: Theme,
    language: Language,
    zoom: int,
    size: tuple[int, int],
) -> None:
    languages.use(language)
    theme.use(zoom=zoom)
    stage.sign_in(Role.ADMINISTRATOR)
    screen = stage.show(PeopleScreen, size)
    assert screen.size().toTuple() == size
    assert clipped_texts(screen) == []
    assert sideways(screen) == []
