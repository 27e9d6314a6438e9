"""The small ministry on both databases, and what its members do in it."""

import pytest

from tests.store.house import House
from tests.store.place import Place


@pytest.fixture
def ministry(place: Place) -> House:
    """A small ministry on each kind of database."""
    return House(place.engine)
