"""A small office at work, on a database in a folder of its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.migrations.running import bring_file_up_to_date
from tests.backup.working import Working
from tests.store.house import House


@pytest.fixture(scope="session")
def house_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with one dossier carried to its certificate and one before the Commission."""
    file = tmp_path_factory.mktemp("made") / "anyqtama.db"
    bring_file_up_to_date(file)
    house = House(file)
    house.issued()
    house.referred()
    house.engine.dispose()
    return file


@pytest.fixture
def working(house_made: Path, tmp_path: Path) -> Iterator[Working]:
    """That office, and what is done in it from here on."""
    folder = tmp_path / "office"
    folder.mkdir()
    shutil.copy(house_made, folder / "anyqtama.db")
    made = Working(folder / "anyqtama.db")
    yield made
    made.close()
