"""About the program: reached by menu and palette, and the self-test runs in it line by line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.kernel.text import Language
from tests.ui.pictures import clipped_texts, picture, twin_names, unnamed_controls
from tests.ui.shell.office import SECRETARY
from ui.bootstrap.self_test import checks as real_checks
from ui.i18n.languages import Languages
from ui.self_test.findings import Check, bad, good
from ui.shell.about import AboutSheet
from ui.shell.about_facts import About
from ui.shell.main_window import MainWindow, Parts
from ui.theme.theme import Theme
from ui.theme.tokens import Look

SHIPPED = ("Font NotoSans-Bold", "A page of a scan", "Key store")


def checks() -> Sequence[Check]:
    return (
        Check("font", SHIPPED[0], lambda: good("draws all {n} letters and signs", n=398)),
        Check("scan", SHIPPED[1], lambda: bad("the page is blank")),
        Check("store", SHIPPED[2], lambda: good("the system's own")),
    )


@pytest.fixture
def parts(parts: Parts) -> Parts:
    return replace(parts, about=About("1.2.3", 4, checks))


@pytest.fixture
def sheet(window: MainWindow) -> AboutSheet:
    window.seat(SECRETARY)
    action = next(each for each in window.actions_now() if each.id == "frame.about")
    action.run()
    assert window.care.about is not None
    return window.care.about


def test_it_is_in_the_persons_menu_and_in_the_palette(window: MainWindow) -> None:
    window.seat(SECRETARY)
    window.open_person_menu()
    (menu,) = window.findChildren(QMenu)
    (line,) = [each for each in menu.actions() if each.text() == "About the program…"]
    line.trigger()
    menu.close()
    assert window.care.about is not None
    assert window.care.about.isVisible()
    assert "About the program…" in {entry.title for entry in window._commands()}


def test_it_tells_the_version_and_closes_by_escape(sheet: AboutSheet) -> None:
    assert sheet.version.text() == "Anyqtama 1.2.3 · data of level 4"
    assert "LGPL" in sheet.licences.text()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def chips(sheet: AboutSheet) -> tuple[str, ...]:
    return tuple(row.chip for row in sheet.lines.rows)


def test_lines_appear_one_by_one_and_the_window_is_never_held_up(
    sheet: AboutSheet, parts: Parts
) -> None:
    seen: list[tuple[str, ...]] = []
    sheet.lines.model().dataChanged.connect(lambda *_: seen.append(chips(sheet)))
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet.running
    assert not sheet.act.isEnabled()
    assert not sheet.lines.rows  # nothing was looked at in the window's own thread
    parts.work.settle()
    assert seen[0] == ("well", "waiting", "waiting")
    assert seen[-1] == ("well", "failed", "well")
    assert tuple(row.title for row in sheet.lines.rows) == SHIPPED
    assert sheet.state.text() == "1 check failed. Copy the text for your administrator."
    assert sheet.act.isEnabled()
    assert sheet.isVisible()


def test_all_of_it_can_be_copied(sheet: AboutSheet, parts: Parts) -> None:
    sheet.accept()
    parts.work.settle()
    sheet.copy.click()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Anyqtama 1.2.3 · data of level 4",
        "1 check failed. Copy the text for your administrator.",
        "✓ Font NotoSans-Bold: draws all 398 letters and signs",
        "✗ A page of a scan: the page is blank",
        "✓ Key store: the system's own",
    ]
    assert sheet.copy.text() == "Copied"


def test_the_whole_of_a_long_line_is_read_under_the_list(sheet: AboutSheet, parts: Parts) -> None:
    sheet.accept()
    parts.work.settle()
    assert sheet.whole.text() == "the page is blank"  # at the end one stands on what failed
    sheet.lines.choose("store")
    assert sheet.whole.text() == "the system's own"


def test_closed_on_the_way_it_asks_for_nothing_more(sheet: AboutSheet, parts: Parts) -> None:
    sheet.accept()
    sheet.reject()
    parts.work.settle()
    assert not sheet.running
    assert sheet.lines.rows == ()


def test_checks_that_cannot_be_read_are_told(parts: Parts, window: MainWindow) -> None:
    def broken() -> Sequence[Check]:
        raise ImportError("libpq.dll")

    sheet = AboutSheet(About("1.2.3", 4, broken), parts.work, window)
    sheet.open()
    sheet.accept()
    parts.work.settle()
    assert sheet.state.text() == "ImportError: libpq.dll"
    assert sheet.act.isEnabled()


def test_nothing_is_clipped_or_nameless(
    sheet: AboutSheet, parts: Parts, languages: Languages, theme: Theme
) -> None:
    sheet.reject()
    assert parts.about is not None
    for language, zoom in product(Language, (100, 150)):
        languages.use(language)
        theme.use(zoom=zoom)
        again = AboutSheet(parts.about, parts.work, sheet.parentWidget())
        again.open()
        again.accept()
        parts.work.settle()
        assert unnamed_controls(again) == []
        assert twin_names(again) == []
        assert clipped_texts(again) == []
        assert again.height() <= 720
        again.close()


@pytest.mark.pictures
@pytest.mark.parametrize(
    ("language", "look"),
    [(Language.KK, Look.LIGHT), (Language.RU, Look.DARK), (Language.EN, Look.LIGHT)],
)
def test_pictures_with_the_real_checks(
    window: MainWindow, parts: Parts, languages: Languages, theme: Theme, language: Language,
    look: Look, shown: Callable[[AboutSheet], AboutSheet],
) -> None:  # fmt: skip
    languages.use(language)
    theme.use(look=look)
    sheet = shown(AboutSheet(About("0.1.0", 4, real_checks), parts.work, window))
    sheet.accept()
    parts.work.settle(60)
    picture(sheet, "about")
    assert clipped_texts(sheet) == []
