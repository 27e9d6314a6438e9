"""The frame over the real office: who signs in, what waits for each role, what a search finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextBrowser

from app.access.roles import Role
from tests.ui.keyboard import ALT, CTRL, key, write
from tests.ui.shell.pages import PLAIN, PlainScreen
from tests.ui.world import World, copy_of, made_world
from ui.bootstrap import make_parts
from ui.i18n.languages import Languages
from ui.screens import Screen
from ui.shell.main_window import MainWindow, Parts
from ui.shell.navigator import load_screen
from ui.shell.places import PLACES, Place, places_of
from ui.theme.theme import Theme


@pytest.fixture(scope="session")
def made(pytestconfig: pytest.Config) -> Path:
    return made_world(Path(pytestconfig.cache.mkdir("world")))


@pytest.fixture
def world(made: Path, tmp_path: Path) -> World:
    return copy_of(made, tmp_path)


@pytest.fixture
def parts(
    world: World, tmp_path: Path, theme: Theme, languages: Languages, qapp: QApplication
) -> Iterator[Parts]:
    settings = tmp_path / "settings.ini"
    settings.write_text("[General]\nlanguage=ru\nlook=light\n")
    parts = replace(make_parts(world.file, world.clock, settings, demo=True), places=PLAIN)
    yield parts
    parts.close()
    theme.apply()


@pytest.fixture
def window(parts: Parts, shown: Callable[[MainWindow], MainWindow]) -> MainWindow:
    window = shown(MainWindow(parts))
    window.load_people()
    parts.work.settle(60)
    return window


def counted(window: MainWindow) -> dict[str, tuple[int, bool]]:
    return {
        button.place.id: (button.count.number, button.count.late)
        for button in window.side_bar.buttons
        if button.count is not None
    }


@pytest.mark.parametrize("role", list(Role))
def test_everybody_can_sit_down_and_sees_what_waits(
    window: MainWindow, parts: Parts, world: World, role: Role
) -> None:
    window.seat(world.person(role))
    parts.work.settle(60)
    assert window.banner.text == ""
    numbers = counted(window)
    if role is Role.ADMINISTRATOR:
        assert numbers == {}
    else:
        assert numbers["dossiers"][0] >= 20
        assert numbers["desk"][0] > 0
    if role in {Role.UNIT_HEAD, Role.MANAGEMENT}:
        assert numbers["overdue"] == (numbers["overdue"][0], True)
    if role is Role.SECRETARY:
        assert numbers["protocols"][1]


def test_the_late_protocol_is_counted_in_red(
    window: MainWindow, parts: Parts, world: World
) -> None:
    window.seat(world.person(Role.SECRETARY))
    parts.work.settle(60)
    button = window.side_bar.button("protocols")
    assert button.accessibleName() == "Протоколы, просрочено: 1"


@pytest.mark.parametrize("typed", ["ли вэй", "LI WEI", "Вэй"])
def test_a_name_is_found_in_either_alphabet(
    window: MainWindow, parts: Parts, world: World, typed: str
) -> None:
    window.seat(world.person(Role.EXECUTOR))
    parts.work.settle(60)
    key(ord("K"), "", CTRL, "K")
    write(typed)
    window.palette_lines.search_now()
    parts.work.settle(60)
    assert window.palette_lines.titles[0] == "Ли Вэй"
    key(0x01000004, "\r")
    assert window.navigator.place == "dossier"
    screen = window.screen_here
    assert isinstance(screen, PlainScreen)
    his = {world.dossier("issued"), world.dossier("p4"), world.dossier("p2")}
    assert len(screen.opened) == 1
    assert screen.opened[0]["dossier"] in his


def test_the_administrator_finds_no_dossier(window: MainWindow, parts: Parts, world: World) -> None:
    window.seat(world.person(Role.ADMINISTRATOR))
    parts.work.settle(60)
    key(ord("K"), "", CTRL, "K")
    write("ли вэй")
    window.palette_lines.search_now()
    parts.work.settle(60)
    assert window.palette_lines.titles == []
    assert window.banner.text == ""


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.id)
def test_every_place_has_its_screen(place: Place) -> None:
    assert issubclass(load_screen(place.factory), Screen)


def test_each_role_has_a_desk_of_its_own() -> None:
    assert all(places_of(frozenset({role}))[0].id == "desk" for role in Role)


def test_f1_opens_the_help_of_the_place(
    parts: Parts, shown: Callable[[MainWindow], MainWindow], world: World
) -> None:
    places = tuple(place for place in PLACES if place.id in {"calendar", "help"})
    window = shown(MainWindow(replace(parts, places=places)))
    window.seat(world.person(Role.EXECUTOR))
    parts.work.settle(60)
    assert window.navigator.place == "calendar"
    key(Qt.Key.Key_F1)
    parts.work.settle(60)
    page = window.findChild(QTextBrowser, "help_page")
    assert isinstance(page, QTextBrowser)
    assert page.toPlainText().startswith("Сроки")
    key(Qt.Key.Key_Left, modifiers=ALT)
    assert window.navigator.place == "calendar"
