"""The lists within the frame: who has the keyboard, and the keys that the frame hands on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.access.roles import Role
from tests.ui.keyboard import CTRL, focus, key
from tests.ui.pictures import settle_layout
from tests.ui.world import World
from ui.bootstrap import make_parts
from ui.i18n.languages import Languages
from ui.screens.assign.view import AssignScreen
from ui.screens.desk.view import DeskScreen
from ui.screens.dossiers.view import DossiersScreen
from ui.screens.overdue.view import OverdueScreen
from ui.shell.main_window import MainWindow, Parts
from ui.shell.places import PLACES
from ui.theme.theme import Theme

_LISTS = {"desk", "dossiers", "overdue", "assign"}


@pytest.fixture
def parts(
    world: World, tmp_path: Path, theme: Theme, languages: Languages, qapp: QApplication
) -> Iterator[Parts]:
    settings = tmp_path / "settings.ini"
    settings.write_text("[General]\nlanguage=en\nlook=light\n")
    made = make_parts(world.file, world.clock, settings, demo=True)
    parts = replace(made, places=tuple(place for place in PLACES if place.id in _LISTS))
    yield parts
    parts.close()
    theme.apply()


@pytest.fixture
def window(parts: Parts, world: World, shown: Callable[[MainWindow], MainWindow]) -> MainWindow:
    window = shown(MainWindow(parts))
    window.load_people()
    parts.work.settle(60)
    window.seat(world.person(Role.UNIT_HEAD))
    settle(parts)
    return window


def settle(parts: Parts) -> None:
    for _ in range(4):
        parts.work.settle()
        settle_layout()


def test_after_sign_in_the_keyboard_is_in_the_queue(window: MainWindow) -> None:
    screen = window.screen_here
    assert isinstance(screen, DeskScreen)
    assert screen.queue is not None
    assert focus() is screen.queue.table.view


def test_who_walks_elsewhere_before_the_lines_come_keeps_the_keyboard(
    window: MainWindow, parts: Parts
) -> None:
    window.navigator.go("dossiers")
    window.top_bar.search.setFocus()
    settle(parts)
    assert focus() is window.top_bar.search


def test_a_click_on_a_place_gives_the_keyboard_to_its_list(
    window: MainWindow, parts: Parts
) -> None:
    for place in ("dossiers", "overdue", "assign"):
        QTest.mouseClick(window.side_bar.button(place), Qt.MouseButton.LeftButton)
        settle(parts)
        match window.screen_here:
            case DossiersScreen() | OverdueScreen() as screen:
                assert focus() is screen.table.view
            case AssignScreen() as screen:
                assert focus() is screen.people.view
            case other:
                pytest.fail(str(other))


def test_ctrl_return_names_the_executor_by_way_of_the_desk(
    window: MainWindow, parts: Parts, world: World
) -> None:
    key(Qt.Key.Key_Return, modifiers=CTRL)
    settle(parts)
    assert isinstance(window.screen_here, AssignScreen)
    key(Qt.Key.Key_Return, modifiers=CTRL)
    settle(parts)
    assert world.card("registered").executor is not None
    count = window.side_bar.button("assign").count
    assert count is None or not count.number


def test_ctrl_f_searches_and_f6_comes_back(window: MainWindow, parts: Parts) -> None:
    screen = window.screen_here
    assert isinstance(screen, DeskScreen)
    assert screen.queue is not None
    key(Qt.Key.Key_F, "f", CTRL, at="F")
    assert focus() is screen.search
    window.side_bar.focus_here()
    key(Qt.Key.Key_F6)
    assert focus() is screen.queue.table.view
