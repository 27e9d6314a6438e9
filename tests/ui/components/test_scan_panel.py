"""Around the pages: small pages, contents, bookmarks, tools; scans that are there at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.kernel.text import Language
from tests.ui.components.scans import pdf
from tests.ui.keyboard import focus, key
from tests.ui.pictures import clipped_texts, twin_names, unnamed_controls
from ui.components.scan_panel import ScanPanel, ScanTab
from ui.components.scan_tool import ScanTool
from ui.components.scan_view import ScanView
from ui.i18n.languages import Languages
from ui.runtime.settings import Settings
from ui.runtime.worker import Work

TABS = [ScanTab("d", "Diploma"), ScanTab("p", "Passport")]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = Settings(tmp_path / "settings.ini")
    settings.keep("person", "p1")
    return settings


@pytest.fixture
def panel(
    work: Work,
    languages: Languages,
    settings: Settings,
    shown: Callable[[ScanPanel], ScanPanel],
    settle: Callable[[], None],
) -> ScanPanel:
    panel = ScanPanel(work, settings=settings)
    panel.resize(560, 500)
    shown(panel)
    panel.show_tabs(TABS, "d")
    panel.show_scan(pdf(6, outline={"Marks": 4}), "Diploma")
    settle()
    panel.view.setFocus()
    return panel


def tool(panel: ScanPanel, id_: str) -> ScanTool:
    return next(each for each in panel.findChildren(ScanTool) if each.objectName() == id_)


def test_small_pages_are_walked_by_keys(panel: ScanPanel, settle: Callable[[], None]) -> None:
    key(ord("Е"), "е", at="T")
    thumbs = panel.side.thumbs
    assert focus() is thumbs
    assert tool(panel, "scan.thumbnails").isChecked()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Down)
    settle()
    assert panel.view.page == 3
    key(Qt.Key.Key_Return, "\r")
    assert focus() is panel.view
    key(ord("Е"), "е", at="T")
    assert thumbs.isHidden() or panel.side.isHidden()
    assert not tool(panel, "scan.thumbnails").isChecked()


def test_small_pages_follow_the_scan(panel: ScanPanel, settle: Callable[[], None]) -> None:
    panel.toggle_thumbnails()
    panel.view.setFocus()
    panel.view.go_to(5)
    settle()
    assert panel.side.thumbs.currentIndex().row() == 4
    name = panel.side.thumbs.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert name == "Page 5 of 6"


def test_contents_lead_to_pages_and_documents(
    panel: ScanPanel, settle: Callable[[], None], qtbot: QtBot
) -> None:
    panel.view.go_to(2)
    settle()
    key(ord("И"), "и", at="B")
    key(Qt.Key.Key_F8)
    contents = panel.side.contents
    titles = [row.title.strip() for row in contents.rows]
    assert titles == ["Diploma", "Marks", "My bookmark", "Passport"]
    assert focus() is contents
    contents.choose("page:4:0")
    key(Qt.Key.Key_Return, "\r")
    settle()
    assert (panel.view.page, focus()) == (4, panel.view)
    contents.setFocus()
    contents.choose("document:p")
    with qtbot.waitSignal(panel.tab_chosen) as chosen:
        key(Qt.Key.Key_Return, "\r")
    assert chosen.args == ["p"]


def test_bookmarks_are_the_persons_own_and_stay(
    panel: ScanPanel, settings: Settings, work: Work, settle: Callable[[], None]
) -> None:
    key(ord("B"), "b", at="B")
    assert tool(panel, "scan.bookmark").isChecked()
    panel.view.go_to(2)
    settle()
    assert not tool(panel, "scan.bookmark").isChecked()
    again = ScanPanel(work, settings=settings)
    again.show_tabs(TABS, "d")
    again.show_scan(pdf(6), "Diploma")
    settle()
    assert tool(again, "scan.bookmark").isChecked()
    settings.keep("person", "p2")
    other = ScanPanel(work, settings=settings)
    other.show_tabs(TABS, "d")
    other.show_scan(pdf(6), "Diploma")
    settle()
    assert not tool(other, "scan.bookmark").isChecked()
    for one in (again, other):
        one.deleteLater()
    panel.view.go_to(1)
    settle()
    key(ord("B"), "b", at="B")
    assert not tool(panel, "scan.bookmark").isChecked()


def test_bytes_that_come_late_do_not_stand_under_another_document(
    panel: ScanPanel, settle: Callable[[], None]
) -> None:
    panel.show_tabs(TABS, "p")
    panel.show_scan(pdf(6), "Diploma", "d")
    panel.show_scan(pdf(2), "Passport", "p")
    settle()
    assert panel.view.page_count == 2
    panel.show_scan(pdf(6), "Diploma", "d")
    settle()
    assert panel.view.page_count == 2


def test_inverted_pages_are_dark(panel: ScanPanel, settle: Callable[[], None]) -> None:
    middle = panel.view.viewport().rect().center()
    assert panel.view.viewport().grab().toImage().pixelColor(middle).lightness() > 250
    key(ord("Ш"), "ш", at="I")
    settle()
    assert panel.view.viewport().grab().toImage().pixelColor(middle).lightness() < 5
    assert tool(panel, "scan.invert").isChecked()


def test_tools_do_what_their_keys_do(panel: ScanPanel, settle: Callable[[], None]) -> None:
    QTest.mouseClick(tool(panel, "scan.page_down"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(tool(panel, "scan.whole"), Qt.MouseButton.LeftButton)
    settle()
    assert panel.view.on_screen(panel.view.page).height() <= panel.view.viewport().height()
    QTest.mouseClick(tool(panel, "scan.thumbnails"), Qt.MouseButton.LeftButton)
    assert tool(panel, "scan.thumbnails").isChecked()
    assert tool(panel, "scan.turn").toolTip() == "Turn the page (R)"


def test_documents_are_stepped_through(panel: ScanPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.tab_chosen) as chosen:
        key(ord("Ъ"), "ъ", at="]")
    assert chosen.args == ["p"]
    with qtbot.assertNotEmitted(panel.tab_chosen):
        panel.step(+1)


def test_a_prepared_scan_is_there_at_once(view: ScanView, settle: Callable[[], None]) -> None:
    view.show_scan(pdf(3), "First", "one")
    settle()
    view.prepare("two", pdf(5))
    settle()
    view.show_scan(b"", "Second", "two")
    assert view.page_count == 5
    assert view.pages is not None
    assert {asked.page for asked in view.pages.kept} == {0, 1}
    view.show_scan(b"", "First", "one")  # a moment ago it was there
    assert view.page_count == 3


def test_at_most_three_scans_are_put_aside(view: ScanView, settle: Callable[[], None]) -> None:
    for number in range(6):
        view.show_scan(pdf(number + 1), "", f"scan{number}")
        settle()
    view.show_scan(pdf(1), "", "scan0")
    assert view.page_count == 0  # it has to be opened again
    settle()
    assert view.page_count == 1


def test_a_page_of_another_size_stands_in(view: ScanView, settle: Callable[[], None]) -> None:
    view.show_scan(pdf(1))
    settle()
    assert view.pages is not None
    asked = next(iter(view.pages.kept))
    view.zoom_in()
    wanted = view._asking(0, view._layout)
    assert view.pages.image(wanted) is None
    assert view.pages.stand_in(wanted) is view.pages.kept[asked]


@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_clipped_in_a_narrow_panel(
    panel: ScanPanel, languages: Languages, settle: Callable[[], None], language: Language
) -> None:
    languages.use(language)
    panel.resize(430, 500)
    panel.toggle_contents()
    settle()
    assert clipped_texts(panel) == []
    assert unnamed_controls(panel) == []
    assert twin_names(panel) == []
    right = max(each.geometry().right() for each in panel.findChildren(ScanTool))
    assert right <= panel.width()
    assert isinstance(focus(), QWidget)
