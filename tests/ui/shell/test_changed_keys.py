"""Keys that a person changes: by their place on the keyboard, refused where taken, used at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.access.roles import Role
from app.kernel.text import Language
from tests.ui.keyboard import CTRL, SHIFT, focus, key, write
from tests.ui.pictures import (
    clipped_texts,
    settle_layout,
    sideways,
    twin_names,
    unnamed_controls,
)
from tests.ui.world import World, copy_of, done, made_world
from ui.actions.catalogue import FILE, catalogue
from ui.actions.keymap import KeyMap, KeyRefused, keys_in_use, use_keys
from ui.bootstrap import make_parts
from ui.components.buttons import Button
from ui.i18n.languages import Languages
from ui.screens.evaluation.view import EvaluationScreen
from ui.screens.keys.view import KeysScreen
from ui.shell.catalogue import written
from ui.shell.main_window import MainWindow, Parts
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
    settings.write_text("[General]\nlanguage=en\nlook=light\n")
    parts = make_parts(world.file, world.clock, settings, demo=True)
    yield replace(parts)
    parts.close()
    use_keys(KeyMap())
    theme.apply()


@pytest.fixture
def window(parts: Parts, world: World, shown: Callable[[MainWindow], MainWindow]) -> MainWindow:
    """The window of a member of the Commission."""
    window = MainWindow(parts)
    window.resize(1280, 720)
    shown(window)
    window.seat(world.person(Role.MEMBER))
    settle(window, parts)
    return window


def settle(window: MainWindow, parts: Parts) -> None:
    for _ in range(3):
        parts.work.settle(60)
        settle_layout()


def keys_page(window: MainWindow) -> KeysScreen:
    screen = window.screen_here
    assert isinstance(screen, KeysScreen)
    return screen


def test_the_list_of_actions_is_what_the_sources_declare() -> None:
    assert FILE.read_text(encoding="utf-8") == written(), "run: python -m ui.shell.catalogue"


def test_a_comment_on_another_key_under_the_kazakh_layout(
    window: MainWindow, parts: Parts, world: World
) -> None:
    key(Qt.Key.Key_Question, "?", SHIFT)
    key(Qt.Key.Key_Tab)  # from the help of keys to "Change keys…"
    key(Qt.Key.Key_Space, " ")
    page = keys_page(window)
    key(ord("А"), "", CTRL, at="F")
    write("түсініктеме")
    assert page.list.rows[0].title == "Comment"
    assert len(page.list.rows) < 4
    key(Qt.Key.Key_Return, "\r")
    assert focus() is page.list
    key(Qt.Key.Key_Return, "\r")
    assert focus() is page.catcher
    key(ord("К"), "к", at="R")
    assert page.refused.text() == "R already means “Turn the page”. Press another key."
    key(Qt.Key.Key_Tab, "\t")
    assert page.refused.text().startswith("Tab is needed everywhere")
    key(ord("О"), "о", at="J")
    assert focus() is page.list
    assert page.list.rows[0].chip == "J"
    assert window.snackbar.text == "Comment: J"

    dossier = world.dossier("unscored")
    done(world.office.conflicts.declare(world.actor(Role.MEMBER), [dossier]))
    window.navigator.go("evaluation", dossier=dossier)
    settle(window, parts)
    screen = window.screen_here
    assert isinstance(screen, EvaluationScreen)
    screen.sheet.keyboard_home().setFocus()
    key(ord("С"), "с", at="C")
    assert not focus().objectName().startswith("comment_")
    key(ord("О"), "о", at="J")
    assert focus().objectName() == "comment_education"
    key(Qt.Key.Key_Escape)
    key(Qt.Key.Key_Question, "?", SHIFT)
    words = [label.text() for label in window.key_help.findChildren(QLabel)]
    assert words[words.index("Comment") - 1] == "J"


def test_changed_keys_are_the_persons_own_and_stay(
    window: MainWindow, parts: Parts, world: World
) -> None:
    own = catalogue().own_keys()
    assert window.key_map.change("evaluation.comment", "J", own) is None
    window.seat(world.person(Role.SECRETARY))
    assert keys_in_use().chord("evaluation.comment", "C") == "C"
    window.seat(world.person(Role.MEMBER))
    assert keys_in_use().chord("evaluation.comment", "C") == "J"
    settle(window, parts)
    window.navigator.go("keys", action="evaluation.comment")
    key(Qt.Key.Key_Delete)
    assert keys_in_use().own == {}


def test_a_button_shows_the_changed_key(window: MainWindow, parts: Parts) -> None:
    window.navigator.go("keys")
    page = keys_page(window)
    before = page.reset.sizeHint().width()
    window.key_map.change("keys.reset", "Ctrl+Shift+Backspace", catalogue().own_keys())
    assert page.reset.sizeHint().width() > before
    assert isinstance(page.reset, Button)


def test_what_one_screen_uses_is_free_on_another() -> None:
    keys, own = KeyMap(), {"desk.find": "Ctrl+F", "session.next": "N", "frame.undo": "Ctrl+Z",
                           "scan.turn": "R", "evaluation.comment": "C"}  # fmt: skip
    assert keys.change("desk.find", "N", own) is None
    answer = keys.change("desk.find", "Ctrl+Z", own)
    assert answer is not None
    assert (answer.why, answer.by) == (KeyRefused.TAKEN, "frame.undo")
    answer = keys.change("evaluation.comment", "R", own)
    assert answer is not None
    assert answer.by == "scan.turn"
    assert keys.change("scan.turn", "J", own) is None
    assert keys.change("evaluation.comment", "R", own) is None
    assert keys.change("evaluation.comment", "C", own) is None
    assert set(keys.own) == {"desk.find", "scan.turn"}
    keys.reset_all()
    assert keys.own == {}


def test_undo_gives_the_key_back(window: MainWindow, parts: Parts) -> None:
    window.navigator.go("keys", action="evaluation.comment")
    key(Qt.Key.Key_Return, "\r")
    key(ord("О"), "о", at="J")
    assert keys_in_use().own == {"evaluation.comment": "J"}
    key(ord("Я"), "", CTRL, at="Z")
    assert keys_in_use().own == {}


def test_an_own_key_given_away_is_not_taken_back_silently(window: MainWindow) -> None:
    own = catalogue().own_keys()
    assert window.key_map.change("evaluation.comment", "J", own) is None
    assert window.key_map.change("scan.turn", "C", own) is None
    window.navigator.go("keys", action="evaluation.comment")
    page = keys_page(window)
    page.reset_one()
    assert page.refused.text() == "C already means “Turn the page”. Press another key."
    page.reset_all.click()
    assert keys_in_use().own == {}


def test_the_palette_knows_the_actions_of_other_screens(window: MainWindow, parts: Parts) -> None:
    window.navigator.go("desk")
    parts.languages.use(Language.KK)
    key(Qt.Key.Key_K, "", CTRL, "K")
    write("invert")
    assert window.palette_lines.titles == ["Түстерді теріс көрсету"]
    key(Qt.Key.Key_Return, "\r")
    assert window.navigator.place == "evaluation"


def test_what_is_used_most_stands_first(window: MainWindow, parts: Parts) -> None:
    key(Qt.Key.Key_K, "", CTRL, "K")
    assert window.palette_lines.titles[0] != "Calendar"
    for _ in range(2):
        write("calendar")
        key(Qt.Key.Key_Return, "\r")
        key(Qt.Key.Key_K, "", CTRL, "K")
    assert window.palette_lines.titles[0] == "Calendar"


@pytest.mark.parametrize("language", list(Language))
def test_the_page_of_keys_fits(window: MainWindow, parts: Parts, language: Language) -> None:
    parts.languages.use(language)
    window.navigator.go("keys", action="evaluation.comment")
    page = keys_page(window)
    page.begin()
    key(ord("К"), "к", at="R")
    settle(window, parts)
    assert [*clipped_texts(page), *unnamed_controls(page), *twin_names(page)] == []
    assert sideways(page) == []
