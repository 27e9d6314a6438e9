"""Places of a page: the same on the upright page whichever way it is turned on the screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.ui.components.scans import image, pdf
from tests.ui.keyboard import SHIFT, focus, key
from ui.actions.keys import KeyRouter
from ui.actions.registry import Action
from ui.components.scan_place import WHOLE, Region, region_of, whole_page, within
from ui.components.scan_select import LEAST, STEP, moved, sized
from ui.components.scan_view import ScanView
from ui.i18n.languages import Languages
from ui.runtime.worker import Work

part = st.integers(0, WHOLE)
places = st.builds(within, st.integers(1, 9), part, part, part, part)
quarters = st.integers(-4, 7)


@given(places, quarters)
def test_turned_and_turned_back_is_the_same_place(place: Region, turns: int) -> None:
    assert place.turned(turns).turned(-turns) == place


@given(places, quarters, quarters)
def test_turns_add_up(place: Region, first: int, second: int) -> None:
    assert place.turned(first).turned(second) == place.turned(first + second)


@given(part, part, quarters)
def test_a_place_turns_with_the_paper_under_it(across: int, down: int, turns: int) -> None:
    """A spot of the paper, turned by hand about the middle, lies where the place says."""
    spot = within(1, across, down, across, down)
    x, y = spot.left - WHOLE / 2, spot.top - WHOLE / 2
    right, lower = spot.right - WHOLE / 2, spot.bottom - WHOLE / 2
    for _ in range(turns % 4):
        x, y, right, lower = -y, x, -lower, right
    turned = spot.turned(turns)
    assert (turned.left, turned.top) == (min(x, right) + WHOLE / 2, min(y, lower) + WHOLE / 2)


@given(places, quarters)
def test_a_place_stays_on_the_page(place: Region, turns: int) -> None:
    turned = place.turned(turns)
    assert 0 <= turned.left < turned.right <= WHOLE
    assert 0 <= turned.top < turned.bottom <= WHOLE
    assert turned.is_whole == place.is_whole


@given(places, st.integers(-WHOLE, WHOLE), st.integers(-WHOLE, WHOLE))
def test_a_frame_is_pushed_and_sized_within_the_page(place: Region, across: int, down: int) -> None:
    pushed, larger = moved(place, across, down), sized(place, across, down)
    assert (pushed.width, pushed.height) == (place.width, place.height)
    for frame in (pushed, larger):
        assert frame == within(frame.page, frame.left, frame.top, frame.right, frame.bottom)


@given(places)
def test_a_place_of_the_screen_is_read_back(place: Region) -> None:
    box = QRect(37, -210, 20_000, 30_000)
    assert region_of(place.page, place.on(box), box) == place


@pytest.fixture
def taken() -> list[Region]:
    return []


@pytest.mark.parametrize("turns", range(4))
def test_the_mouse_marks_the_upright_page(
    view: ScanView, settle: Callable[[], None], taken: list[Region], turns: int
) -> None:
    view.show_scan(image("PNG"))
    settle()
    for _ in range(turns):
        view.rotate()
    settle()
    box = view.on_screen(1)
    seen = Region(1, 1000, 2000, 3000, 1500)
    place = seen.on(box).toRect()
    assert view.mark_region(taken.append)
    target, button = view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(target, button, pos=place.topLeft())
    QTest.mouseMove(target, place.center())
    QTest.mouseRelease(target, button, pos=place.bottomRight() + QPoint(1, 1))
    (region,) = taken
    expected = seen.turned(-turns)
    for name in ("left", "top", "width", "height"):
        assert getattr(region, name) == pytest.approx(getattr(expected, name), abs=60)
    assert not view.marking.under_way


def test_a_frame_is_marked_wholly_by_keys(
    view: ScanView, settle: Callable[[], None], taken: list[Region]
) -> None:
    view.show_scan(pdf(3))
    settle()
    view.mark_region(taken.append)
    key(Qt.Key.Key_Return, "\r")
    (first,) = taken
    view.mark_region(taken.append)
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Right, "", SHIFT)
    key(Qt.Key.Key_Up, "", SHIFT)
    key(Qt.Key.Key_Return, "\r")
    assert taken[1] == Region(
        1, first.left + STEP, first.top + STEP, first.width + STEP, max(first.height - STEP, LEAST)
    )
    assert first.width > first.height
    assert within(1, first.left, first.top, first.right, first.bottom) == first


def test_w_takes_the_whole_page_and_esc_leaves(
    view: ScanView, settle: Callable[[], None], taken: list[Region]
) -> None:
    view.show_scan(pdf(3))
    settle()
    view.go_to(2)
    settle()
    view.mark_region(taken.append)
    key(Qt.Key.Key_Escape)
    assert (taken, view.marking.under_way) == ([], False)
    view.mark_region(taken.append)
    key(ord("Ц"), "ц", at="W")
    assert taken == [whole_page(2)]


def test_a_frame_on_a_turned_page_moves_as_it_is_seen(
    view: ScanView, settle: Callable[[], None], taken: list[Region]
) -> None:
    view.show_scan(pdf(1))
    settle()
    view.rotate()
    settle()
    for steps in (0, 2):
        view.mark_region(taken.append)
        for _ in range(steps):
            key(Qt.Key.Key_Down)
        key(Qt.Key.Key_Return, "\r")
    before, after = taken
    assert after == Region(1, before.left + 2 * STEP, before.top, before.width, before.height)


def test_nothing_can_be_marked_without_a_page(view: ScanView, taken: list[Region]) -> None:
    assert not view.mark_region(taken.append)
    assert not view.marking.under_way


class Beside(QWidget):
    """A field, a scan, and actions on bare keys, as a screen has them."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self.done: list[str] = []
        self.field, self.view = QLineEdit(), ScanView(work)
        self.resize(500, 700)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.view)
        self.keys = KeyRouter(self, lambda: [self.action(chord) for chord in "2RW"])

    def action(self, chord: str) -> Action:
        return Action(chord, "", chord, lambda: self.done.append(chord), key=chord)


def test_the_frame_takes_the_keyboard_and_gives_it_back(
    work: Work,
    languages: Languages,
    shown: Callable[[Beside], Beside],
    settle: Callable[[], None],
    taken: list[Region],
) -> None:
    beside = shown(Beside(work))
    beside.view.show_scan(pdf(2))
    settle()
    beside.field.setFocus()
    beside.view.mark_region(taken.append)
    assert focus() is beside.view
    key(ord("Ә"), "ә", at="2")
    key(ord("К"), "к", at="R")
    key(ord("Ц"), "ц", at="W")
    assert (beside.done, taken) == ([], [whole_page(1)])
    assert focus() is beside.field
    beside.view.mark_region(taken.append)
    beside.field.setFocus()
    assert not beside.view.marking.under_way
    beside.view.setFocus()
    key(ord("Ә"), "ә", at="2")
    assert beside.done == ["2"]


def test_a_place_is_shown_large_and_framed(view: ScanView, settle: Callable[[], None]) -> None:
    told: list[int] = []
    view.zoom_changed.connect(told.append)
    view.show_region(3, 2000, 6000, 3000, 800)  # asked for before the scan is open
    view.show_scan(pdf(4), "Diploma")
    view.show_region(3, 2000, 6000, 3000, 800)
    settle()
    place = Region(3, 2000, 6000, 3000, 800).on(view.on_screen(3)).toRect()
    assert view.in_sight().contains(place)
    assert place.width() > view.in_sight().width() * 0.5
    assert view.page == 3
    grabbed = view.viewport().grab().toImage()
    accent = grabbed.pixelColor(place.left() - 3, place.center().y())
    assert accent != grabbed.pixelColor(place.center())


def test_a_part_is_enlarged_by_keys(view: ScanView, settle: Callable[[], None]) -> None:
    view.show_scan(pdf(2))
    settle()
    before = view.zoom_percent
    key(ord("Я"), "я", at="Z")
    for _ in range(12):
        key(Qt.Key.Key_Left, "", SHIFT)
    key(Qt.Key.Key_Return, "\r")
    assert view.zoom_percent > before
    key(ord("Р"), "р", at="H")
    assert view.on_screen(1).height() <= view.viewport().height()
