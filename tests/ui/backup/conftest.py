"""A real window over the small real office, its backups beside it; the clock can be moved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.kernel.text import Language
from tests.ui.backup.desk import BackupDesk
from tests.ui.world import copy_of, made_world
from ui.i18n.languages import Languages
from ui.shell.main_window import MainWindow
from ui.theme.theme import Theme


@pytest.fixture(scope="session")
def made(pytestconfig: pytest.Config) -> Path:
    return made_world(Path(pytestconfig.cache.mkdir("world")))


@pytest.fixture
def desk(
    made: Path,
    tmp_path: Path,
    qapp: QApplication,
    theme: Theme,
    languages: Languages,
    shown: Callable[[MainWindow], MainWindow],
) -> Iterator[BackupDesk]:
    found = BackupDesk(copy_of(made, tmp_path), shown)
    yield found
    found.close()
    languages.use(Language.EN)
    theme.apply()
