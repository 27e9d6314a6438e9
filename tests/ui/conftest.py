"""What every test of the screens stands on: the dressed application and windows that are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.kernel.text import Language
from ui.i18n.compile import compiled
from ui.i18n.languages import Languages
from ui.theme.fonts import load_fonts
from ui.theme.theme import Theme
from ui.theme.tokens import Look

W = TypeVar("W", bound=QWidget)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    """The application in the bundled fonts; the caret does not blink in pictures."""
    load_fonts()
    qapp.setCursorFlashTime(0)
    theme = Theme()
    theme.apply()
    return theme


@pytest.fixture
def theme(dressed: Theme) -> Iterator[Theme]:
    """The light theme at 100 %; put back after the test."""
    yield dressed
    dressed.use(look=Look.LIGHT, zoom=100)


@pytest.fixture(scope="session")
def _spoken(qapp: QApplication) -> Languages:
    return Languages(compiled)


@pytest.fixture
def languages(_spoken: Languages) -> Iterator[Languages]:
    """The languages, English at first; put back after the test."""
    _spoken.use(Language.EN)
    yield _spoken
    _spoken.use(Language.EN)


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Callable[[W], W]:
    """Shows a widget as the active window and waits until it is there."""

    def show(widget: W) -> W:
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show
