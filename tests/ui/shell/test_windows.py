"""A place that is a window: beside the frame, with its own keys, gone when somebody else sits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.access.roles import Role
from tests.ui.pictures import settle_layout
from tests.ui.shell.office import MANAGEMENT, SECRETARY
from ui.shell.main_window import MainWindow, Parts
from ui.shell.places import Place, Section

BESIDE = Place(
    "beside", "Beside", frozenset(Role), "page", "tests.ui.shell.pages:PlainScreen", Section.WINDOW
)


@pytest.fixture
def parts(parts: Parts) -> Parts:
    """The plain places, and a window."""
    return replace(parts, places=(*parts.places, BESIDE))


@pytest.fixture
def seated(window: MainWindow, parts: Parts) -> MainWindow:
    """The secretary sits."""
    window.seat(SECRETARY)
    parts.work.settle()
    return window


def test_a_window_opens_beside_and_the_frame_stays(seated: MainWindow) -> None:
    here = seated.navigator.place
    seated.navigator.go("beside")
    settle_layout()
    window = seated.navigator.window_of("beside")
    assert window is not None
    assert window.isWindow()
    assert seated.navigator.place == here
    assert seated.screen_here is not window


def test_a_window_is_in_neither_side_bar_nor_palette(seated: MainWindow) -> None:
    labels = [entry.title for entry in seated._commands()]
    assert "Beside" not in labels


def test_it_is_made_once_and_closed_when_somebody_else_sits_down(seated: MainWindow) -> None:
    seated.navigator.go("beside")
    first = seated.navigator.window_of("beside")
    assert first is not None
    first.close()
    assert seated.navigator.window_of("beside") is None
    seated.navigator.go("beside")
    assert seated.navigator.window_of("beside") is first
    seated.seat(MANAGEMENT)
    settle_layout()
    assert seated.navigator.window_of("beside") is None
