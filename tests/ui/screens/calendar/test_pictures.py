"""The calendar in every language and look: nothing cut off, everything named."""

import pytest

from app.access.roles import Role
from app.kernel.text import Language
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from ui.i18n.languages import Languages
from ui.screens.calendar.view import CalendarScreen
from ui.theme.theme import Theme
from ui.theme.tokens import Look

LOOKS = (Look.LIGHT, Look.DARK)


@pytest.mark.pictures
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("panel", ["dates", "changes", "form"])
def test_the_calendar_is_painted_whole(
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
    screen = stage.show(CalendarScreen, panel=panel if panel == "dates" else "changes")
    assert isinstance(screen, CalendarScreen)
    if panel == "form":
        screen.changes.begin()
        stage.settle()
    picture(screen, f"calendar-{panel}")
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
    screen = stage.show(CalendarScreen, size)
    assert screen.size().toTuple() == size
    assert clipped_texts(screen) == []
    assert sideways(screen) == []
