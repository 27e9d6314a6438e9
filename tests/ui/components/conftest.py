"""A worker for the widgets that draw in the background, and a scan view to be driven by keys."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.pictures import settle_layout
from ui.components.scan_view import ScanView
from ui.i18n.languages import Languages
from ui.runtime.worker import Work


@pytest.fixture
def work(qapp: QApplication) -> Iterator[Work]:
    """A worker, ended with the test."""
    work = Work()
    yield work
    work.close()


@pytest.fixture
def settle(work: Work) -> Callable[[], None]:
    """Wait until everything is drawn."""

    def settle() -> None:
        for _ in range(4):
            work.settle()
            settle_layout()

    return settle


@pytest.fixture
def view(work: Work, languages: Languages, shown: Callable[[ScanView], ScanView]) -> ScanView:
    """An empty scan view that has the keyboard."""
    view = ScanView(work)
    view.resize(500, 600)
    shown(view)
    view.setFocus()
    return view
