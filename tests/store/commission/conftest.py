from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.commission.world import World


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """The office on the day of the session."""
    made = World(tmp_path)
    yield made
    made.store.close()
