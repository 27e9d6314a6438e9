"""The bundle of diagnostics is read word for word before it is saved."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit

from app.access.roles import Role
from app.kernel.text import Language
from tests.conftest import ExpectedLogs
from tests.disk import fill, small_disk
from tests.ui.keyboard import CTRL, focus, key, write
from tests.ui.pictures import clipped_texts, picture, unnamed_controls
from tests.ui.shell.pages import PLAIN
from tests.ui.world import World, copy_of, made_world
from ui.bootstrap import make_parts
from ui.bootstrap.diagnostics import Place, bundle_of
from ui.i18n.languages import Languages
from ui.shell.diagnostics_sheet import DiagnosticsSheet
from ui.shell.main_window import MainWindow, Parts
from ui.shell.person_menu import PersonMenu
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
    world.file.rename(tmp_path / "anyqtama.db")
    world.file = tmp_path / "anyqtama.db"
    made = make_parts(world.file, world.clock, settings, demo=True)
    place = Place(tmp_path, world.clock, log=tmp_path)
    parts = replace(made, places=PLAIN, diagnose=lambda: bundle_of(place, self_test=False))
    yield parts
    parts.close()
    theme.apply()


@pytest.fixture
def window(parts: Parts, world: World, shown: Callable[[MainWindow], MainWindow]) -> MainWindow:
    window = shown(MainWindow(parts))
    window.resize(1280, 720)
    window.load_people()
    parts.work.settle(60)
    window.seat(world.person(Role.ADMINISTRATOR))
    parts.work.settle(60)
    return window


def opened(window: MainWindow, parts: Parts) -> DiagnosticsSheet:
    window.care.diagnose()
    parts.work.settle(60)
    sheet = window.care.sheet
    assert sheet is not None
    return sheet


def test_the_palette_leads_to_it_by_keys_alone(window: MainWindow, parts: Parts) -> None:
    key(ord("K"), "", CTRL, "K")
    write("diagnostics")
    key(Qt.Key.Key_Return, "\r")
    parts.work.settle(60)
    assert window.care.sheet is not None
    assert window.care.sheet.isVisible()
    key(Qt.Key.Key_Escape)
    assert not window.care.sheet.isVisible()


def test_the_persons_menu_has_it(window: MainWindow) -> None:
    window.open_person_menu()
    (menu,) = window.findChildren(PersonMenu)
    assert "Diagnostics…" in [action.text() for action in menu.actions()]
    menu.close()


def test_what_is_shown_is_what_is_saved(
    window: MainWindow, parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = opened(window, parts)
    shown = {
        sheet.tabs.tabText(n): text.toPlainText()
        for n in range(sheet.tabs.count())
        if isinstance(text := sheet.tabs.widget(n), QPlainTextEdit)
    }
    assert len(shown) == 7
    file = tmp_path / "told.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "*.zip"))
    key(Qt.Key.Key_Return, "\r", CTRL)
    with zipfile.ZipFile(file) as bundle:
        assert {name: bundle.read(name).decode() for name in bundle.namelist()} == shown
    assert str(file) in window.snackbar.text


def test_a_full_disk_leaves_the_older_file(
    window: MainWindow,
    parts: Parts,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    expected_logs: ExpectedLogs,
) -> None:
    expected_logs("OSError-")
    opened(window, parts)
    with small_disk(tmp_path / "disk", 64) as disk:
        file = disk / "told.zip"
        file.write_bytes(b"of yesterday")
        ballast = fill(disk)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "*.zip"))
        key(Qt.Key.Key_Return, "\r", CTRL)
        assert "disk is full" in window.banner.text
        assert file.read_bytes() == b"of yesterday"
        assert {each.name for each in disk.iterdir()} == {"told.zip", ballast.name}


@pytest.mark.parametrize("language", list(Language))
def test_it_is_read_in_every_language(window: MainWindow, parts: Parts, language: Language) -> None:
    parts.languages.use(language)
    sheet = opened(window, parts)
    sheet.tabs.setCurrentIndex(2)
    picture(sheet, "diagnostics")
    assert clipped_texts(sheet) == []
    assert unnamed_controls(sheet) == []
    assert sheet.width() <= 1280
    assert sheet.height() <= 720
    assert focus() is not None
    sheet.reject()
