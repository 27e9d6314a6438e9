"""The frame with plain screens in it, over a pretended office."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QApplication

from app.kernel.clock import FixedClock
from tests.ui.shell.office import ASKS, MORNING, PretendedOffice
from tests.ui.shell.pages import PLAIN
from ui.i18n.languages import Languages
from ui.runtime.bus import ChangeBus
from ui.runtime.desk import Desk
from ui.runtime.settings import Settings
from ui.runtime.tick import Tick
from ui.runtime.worker import Work
from ui.shell.main_window import MainWindow, Parts
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from app.office import Office


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MORNING)


@pytest.fixture
def work(qapp: QApplication) -> Iterator[Work]:
    work = Work()
    yield work
    work.close()


@pytest.fixture
def office() -> PretendedOffice:
    return PretendedOffice()


@pytest.fixture
def parts(
    work: Work,
    clock: FixedClock,
    theme: Theme,
    languages: Languages,
    office: PretendedOffice,
    tmp_path: Path,
) -> Parts:
    bus = ChangeBus()
    return Parts(
        desk=Desk(work, bus, lambda: cast("Office", office)),
        bus=bus,
        tick=Tick(clock),
        work=work,
        theme=theme,
        languages=languages,
        settings=Settings(tmp_path / "settings.ini"),
        asks=ASKS,
        places=PLAIN,
        demo=True,
    )


@pytest.fixture
def window(parts: Parts, shown: Callable[[MainWindow], MainWindow]) -> MainWindow:
    """The window at the sign-in, its people read."""
    window = MainWindow(parts)
    window.resize(1280, 800)
    shown(window)
    window.load_people()
    parts.work.settle()
    return window
