"""A worker for the widgets that draw in the background."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.runtime.worker import Work


@pytest.fixture
def work(qapp: QApplication) -> Iterator[Work]:
    """A worker, ended with the test."""
    work = Work()
    yield work
    work.close()
