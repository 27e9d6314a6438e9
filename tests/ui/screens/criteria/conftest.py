"""The editor of the criteria screen, opened."""

from __future__ import annotations

import pytest

from tests.ui.screens.conftest import Stage
from tests.ui.screens.criteria.hands import (
    click,
    opened,
)
from ui.screens.criteria.view import CriteriaScreen


@pytest.fixture
def editing(stage: Stage) -> CriteriaScreen:
    """The editor on a fresh copy of the sample; nothing is saved until it is asked for."""
    screen = opened(stage)
    click(stage, screen.copy)
    assert screen.editor.isVisible()
    screen.editing._timer.setInterval(10**6)
    return screen
