"""Scans: pages, keys, faults, files dropped."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.kernel.text import Language
from tests.ui.components.scans import image, pdf
from tests.ui.keyboard import key
from tests.ui.pictures import unnamed_controls
from ui.components.drop_zone import DropZone
from ui.components.file_drop import FileDrop
from ui.components.scan_layout import Fit, PageLayout
from ui.components.scan_paint import ScanMark
from ui.components.scan_panel import ScanPanel, ScanTab
from ui.components.scan_place import Region
from ui.components.scan_source import PageAsked, ScanFault
from ui.components.scan_view import ScanView
from ui.i18n.languages import Languages
from ui.runtime.worker import Work
from ui.theme.theme import Theme


def kept(view: ScanView) -> list[PageAsked]:
    assert view.pages is not None
    return list(view.pages.kept)


def test_pages_are_counted_and_named(view: ScanView, settle: Callable[[], None]) -> None:
    told: list[tuple[int, int]] = []
    view.page_changed.connect(lambda page, count: told.append((page, count)))
    view.show_scan(pdf(4), "Diploma")
    settle()
    assert (view.page, view.page_count) == (1, 4)
    assert told[-1] == (1, 4)
    assert view.accessibleName() == "Diploma, page 1 of 4"


def test_name_follows_page_and_language(
    view: ScanView, languages: Languages, settle: Callable[[], None]
) -> None:
    view.show_scan(pdf(4), "Диплом")
    settle()
    view.go_to(3)
    languages.use(Language.KK)
    settle()
    assert view.accessibleName() == "Диплом, 3-бет, барлығы 4"


def test_page_down_shows_the_rest_of_a_page_before_the_next(
    view: ScanView, settle: Callable[[], None]
) -> None:
    view.show_scan(pdf(3))
    settle()
    places = []
    for _ in range(8):
        key(Qt.Key.Key_PageDown)
        places.append((view.page, view.verticalScrollBar().value()))
    assert [page for page, _ in places][-1] == 3
    assert places[0][0] == 1
    assert places == sorted(places)
    for _ in range(8):
        key(Qt.Key.Key_PageUp)
    assert view.page == 1
    assert view.verticalScrollBar().value() <= 16


@pytest.mark.parametrize("letter", ["r", "к"])
def test_r_turns_the_page_on_any_layout(
    view: ScanView, settle: Callable[[], None], letter: str
) -> None:
    view.show_scan(image("PNG"))
    settle()
    key(ord(letter.upper()), letter)
    settle()
    shown = view.viewport().grab().toImage()
    middle = shown.width() // 2
    height = [y for y in range(shown.height()) if shown.pixelColor(middle, y).red() == 200]
    width = [x for x in range(shown.width()) if shown.pixelColor(x, 300).red() == 200]
    assert len(height) > len(width)


def test_zoom_and_fit(view: ScanView, settle: Callable[[], None]) -> None:
    view.show_scan(pdf(2))
    settle()
    fitting = view.zoom_percent
    key(Qt.Key.Key_Plus, "+")
    assert view.zoom_percent == pytest.approx(fitting * 1.2, abs=1)
    key(Qt.Key.Key_Minus, "-")
    key(Qt.Key.Key_Minus, "-")
    assert view.zoom_percent < fitting
    view.resize(800, 600)
    key(Qt.Key.Key_0, "0")
    assert view.zoom_percent > fitting


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_pictures_are_one_page(view: ScanView, settle: Callable[[], None], kind: str) -> None:
    view.show_scan(image(kind))
    settle()
    assert view.page_count == 1
    assert view.viewport().grab().toImage().pixelColor(250, 100).red() > 190


@pytest.mark.qt_log_ignore("JPEG", extend=True)
@pytest.mark.parametrize(
    ("content", "fault", "words"),
    [
        (b"", ScanFault.EMPTY, "The file is empty"),
        (pdf(1, "secret"), ScanFault.ENCRYPTED, "protected by a password"),
        (pdf(3)[:200], ScanFault.BROKEN, "damaged"),
        (b"%PDF-1.7 nothing more", ScanFault.BROKEN, "damaged"),
        (image("JPEG")[:40], ScanFault.BROKEN, "damaged"),
        (b"PK\x03\x04 a document", ScanFault.UNKNOWN_KIND, "PDF, JPEG or PNG"),
        (Path("/no/such/file.pdf"), ScanFault.MISSING, "not on this computer"),
    ],
)
def test_a_file_that_cannot_be_shown_says_why(
    view: ScanView,
    settle: Callable[[], None],
    qtbot: QtBot,
    content: bytes | Path,
    fault: ScanFault,
    words: str,
) -> None:
    with qtbot.waitSignal(view.failed) as failed:
        view.show_scan(content)
    settle()
    assert failed.args == [fault]
    assert words in view.accessibleDescription()
    assert view.page_count == 0
    view.show_scan(pdf(1))
    settle()
    assert view.fault is None
    assert view.page_count == 1


def test_a_document_left_before_it_opened_is_not_shown(
    view: ScanView, settle: Callable[[], None]
) -> None:
    view.show_scan(pdf(9))
    view.show_scan(pdf(2))
    settle()
    assert view.page_count == 2


def test_at_most_twelve_pages_are_kept(view: ScanView, settle: Callable[[], None]) -> None:
    view.show_scan(pdf(30))
    settle()
    for page in range(1, 31):
        view.go_to(page)
        settle()
    assert len(kept(view)) <= 12


def test_next_page_is_drawn_ahead(view: ScanView, settle: Callable[[], None]) -> None:
    view.show_scan(pdf(5))
    settle()
    assert {asked.page for asked in kept(view)} == {0, 1}


def test_marked_place_is_framed(view: ScanView, theme: Theme, settle: Callable[[], None]) -> None:
    view.show_scan(pdf(1))
    settle()
    view.show_marks([ScanMark(Region(1, 2000, 3000, 5000, 1000), "criterion 2")])
    settle()
    shown = view.viewport().grab().toImage()
    box = view._layout.box(0)
    x, y = box.left() + box.width() * 0.45, box.top() + box.height() * 0.3
    near = [shown.pixelColor(int(x), int(y) + dy) for dy in (-1, 0, 1)]
    assert theme.color("accent") in near


def test_no_pages_need_no_room() -> None:
    layout = PageLayout(())
    layout.lay_out(QSize(500, 400), Fit.WIDTH, 16)
    assert (layout.height, layout.page_at(10), list(layout.pages_in(0, 99))) == (0, -1, [])


def drop(target: QWidget, *urls: QUrl) -> None:
    data = QMimeData()
    data.setUrls(list(urls))
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    with pytest.warns(DeprecationWarning, match="QDragEnterEvent"):  # it has no other constructor
        enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(target, enter)
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), copy, data, left, none))


def test_dropped_files_are_told(qtbot: QtBot, languages: Languages, tmp_path: Path) -> None:
    zone = DropZone()
    qtbot.addWidget(zone)
    with qtbot.waitSignal(zone.files_dropped) as dropped:
        drop(zone, QUrl.fromLocalFile(str(tmp_path / "a.pdf")), QUrl("https://kz/b.pdf"))
    assert dropped.args == [[tmp_path / "a.pdf"]]
    with qtbot.assertNotEmitted(zone.files_dropped):
        drop(zone, QUrl("https://kz/b.pdf"))


def test_a_list_takes_files_where_one_drops_them(qtbot: QtBot, tmp_path: Path) -> None:
    target = QListWidget()
    qtbot.addWidget(target)
    files = FileDrop(target)
    with qtbot.waitSignal(files.dropped) as dropped:
        drop(target.viewport(), QUrl.fromLocalFile(str(tmp_path / "set.toml")))
    assert dropped.args == [[tmp_path / "set.toml"]]


def test_tabs_ask_for_their_document_and_show_the_page(
    qtbot: QtBot,
    work: Work,
    languages: Languages,
    shown: Callable[[ScanPanel], ScanPanel],
    settle: Callable[[], None],
) -> None:
    panel = ScanPanel(work)
    panel.resize(700, 500)
    shown(panel)
    panel.show_tabs([ScanTab("d", "Diploma"), ScanTab("p", "Passport")], "d")
    panel.view.show_scan(pdf(4), "Diploma")
    settle()
    panel.view.go_to(2)
    settle()
    words = [button.accessibleName() for button in panel.tabs._buttons.values()]
    assert words == ["Diploma · 2/4", "Passport"]
    panel.tabs._buttons["d"].setFocus()
    with qtbot.waitSignal(panel.tab_chosen) as chosen:
        key(Qt.Key.Key_Right)
    assert chosen.args == ["p"]
    assert panel.current() == "p"
    assert unnamed_controls(panel) == []
