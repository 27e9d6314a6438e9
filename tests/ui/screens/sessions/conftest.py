"""The office of the session's tests: dossiers ready to be heard."""

from pathlib import Path

import pytest

from tests.ui.sitting import sitting_world


@pytest.fixture(scope="session")
def made(made: Path) -> Path:
    """The office's database with the dossiers of the session, to be copied."""
    return sitting_world(made)
