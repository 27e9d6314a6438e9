"""What every test of a screen stands on: a small real office and a frame around the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication

from app.access.roles import Role
from app.kernel.outcome import Changes, Refusal
from app.kernel.text import Language
from tests.ui.pictures import settle_layout
from tests.ui.world import World, copy_of, made_world
from ui.actions.keys import KeyRouter
from ui.components.saving import FOLDER
from ui.i18n.languages import Languages
from ui.runtime.bus import ChangeBus
from ui.runtime.desk import Desk
from ui.runtime.settings import Settings
from ui.runtime.tick import Tick
from ui.runtime.worker import Work
from ui.screens import Screen, ScreenContext
from ui.theme.theme import Theme
from ui.theme.tokens import Look

S = TypeVar("S", bound=Screen)


@pytest.fixture(scope="session")
def made(pytestconfig: pytest.Config) -> Path:
    """The office's database, to be copied."""
    return made_world(Path(pytestconfig.cache.mkdir("world")))


@pytest.fixture
def world(made: Path, tmp_path: Path) -> World:
    """A small real office of one's own."""
    return copy_of(made, tmp_path)


@pytest.fixture
def work(qapp: QApplication) -> Iterator[Work]:
    """The threads of the program; joined at the end."""
    work = Work()
    yield work
    work.close()


class Went:
    """A navigator that remembers where a screen wanted to go."""

    def __init__(self) -> None:
        self.places: list[tuple[str, dict[str, object]]] = []

    def go(self, place: str, **params: object) -> None:
        """Remember the place."""
        self.places.append((place, params))

    def back(self) -> None:
        """Remember the way back."""
        self.places.append(("back", {}))


class Heard:
    """Notices that a screen gave; a fault fails the test."""

    def __init__(self) -> None:
        self.refusals: list[Refusal] = []
        self.texts: list[str] = []

    def refusal(self, refusal: Refusal) -> None:
        """Keep a refusal."""
        self.refusals.append(refusal)

    def fault(self, fault: Exception) -> None:
        """A fault nobody expects."""
        raise fault

    def said(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Keep what was said."""
        del undo
        self.texts.append(text)

    def clear(self) -> None:
        """Forget the refusals."""
        self.refusals.clear()


class Stage:
    """One screen in a window of its own, over the small real office."""

    def __init__(
        self,
        world: World,
        work: Work,
        theme: Theme,
        languages: Languages,
        shown: Callable[[Screen], Screen],
    ) -> None:
        self.world, self.work, self.languages = world, work, languages
        self.went, self.heard, self.bus = Went(), Heard(), ChangeBus()
        self.desk = Desk(work, self.bus, world.open_office)
        self.tick = Tick(world.clock)
        self.papers = world.file.parent / "papers"
        self.papers.mkdir()
        self.settings = Settings(world.file.parent / "settings.ini")
        self.settings.keep(FOLDER, str(self.papers))
        self._shown = shown
        self._theme = theme
        self.desk.refused.connect(self.heard.refusal)
        work.failed.connect(self.heard.fault)

    def sign_in(self, role: Role, turn: int = 0) -> None:
        """Let one of those who hold a role sit down."""
        self.desk.sign_in(self.world.person(role, turn))

    def show(self, screen: type[S], size: tuple[int, int] = (1052, 618), **params: object) -> S:
        """Make a screen as the frame does, show it in the frame's room, and let it read."""
        made = screen(
            ScreenContext(
                desk=self.desk,
                navigator=self.went,
                notices=self.heard,
                bus=self.bus,
                tick=self.tick,
                theme=self._theme,
                work=self.work,
                languages=self.languages,
                settings=self.settings,
            )
        )
        self.bus.changed.connect(made.refresh)
        self.tick.day_changed.connect(lambda _day: made.refresh(Changes()))
        made.resize(*size)
        self.keys = KeyRouter(made, made.actions_here)
        self._shown(made)
        made.open(params)
        self.settle()
        return made

    def use(self, language: Language, look: Look = Look.LIGHT) -> None:
        """Speak another language and wear another look."""
        self.languages.use(language)
        self._theme.use(look=look)
        self.settle()

    def settle(self) -> None:
        """Wait until every answer has come and everything is laid out."""
        for _ in range(3):
            self.work.settle()
            settle_layout()


@pytest.fixture
def stage(
    world: World,
    work: Work,
    theme: Theme,
    languages: Languages,
    shown: Callable[[Screen], Screen],
) -> Stage:
    """A place to show one screen."""
    return Stage(world, work, theme, languages, shown)
