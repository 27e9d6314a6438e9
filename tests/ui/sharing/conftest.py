"""The synchronisation over a pretended engine and a clock that the test moves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.kernel.clock import FixedClock
from tests.ui.sharing.pretended import PretendedEngine
from ui.runtime.syncing import Syncing


@pytest.fixture
def clock() -> FixedClock:
    """The machine's clock."""
    return FixedClock()


@pytest.fixture
def engine() -> PretendedEngine:
    """An engine that does what it is told."""
    return PretendedEngine()


@pytest.fixture
def syncing(qapp: QApplication, clock: FixedClock) -> Iterator[Syncing]:
    """The synchronisation, not started; its thread is joined at the end."""
    syncing = Syncing(clock)
    yield syncing
    syncing.close()
