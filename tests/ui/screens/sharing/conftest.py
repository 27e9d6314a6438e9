"""The sync centre on a stage, with a synchronisation whose state the test puts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from app.access.roles import Role
from tests.ui.screens.conftest import Stage
from tests.ui.screens.sharing.told import acts, scans, status
from ui.runtime.syncing import Syncing, SyncState
from ui.screens import ScreenContext
from ui.screens.sharing.view import SharingScreen
from ui.screens.sharing.view_model import Reading


@pytest.fixture
def syncing(qapp: QApplication, stage: Stage) -> Iterator[Syncing]:
    """A synchronisation that runs only when a test says so."""
    syncing = Syncing(stage.world.clock)
    yield syncing
    syncing.close()


@dataclass(slots=True)
class Centre:
    """The centre and what it is told."""

    stage: Stage
    syncing: Syncing
    screen: SharingScreen

    def put(self, state: SyncState) -> None:
        """Let the synchronisation stand so."""
        self.syncing._put(state)
        self.stage.settle()

    def tell(self) -> None:
        """Tell of a conflict, a refusal, a held and a waiting act."""
        at = self.stage.world.clock.now()
        people = {each.id: each for each in self.stage.world.office.people.to_sign_in()}
        self.screen.model._take(Reading(status(at), acts(at), people, scans()))
        self.stage.settle()


@pytest.fixture
def centre(stage: Stage, syncing: Syncing) -> Centre:
    """The secretary's sync centre, told of unsent and refused work."""
    stage.sign_in(Role.SECRETARY)

    class Here(SharingScreen):
        """As the frame makes it over a local copy."""

        def __init__(self, context: ScreenContext) -> None:
            super().__init__(
                ScreenContext(
                    desk=context.desk,
                    navigator=context.navigator,
                    notices=context.notices,
                    bus=context.bus,
                    tick=context.tick,
                    theme=context.theme,
                    work=context.work,
                    languages=context.languages,
                    settings=context.settings,
                    syncing=syncing,
                )
            )

    made = Centre(stage, syncing, stage.show(Here))
    made.tell()
    return made
