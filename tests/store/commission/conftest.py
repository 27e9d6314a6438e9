from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.commission.world import World
from tests.store.place import Place


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """The office on the day of the session."""
    made = World(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def everywhere(place: Place) -> World:
    """The same office on either database."""
    return World(place)
