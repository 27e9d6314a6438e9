"""The synchronisation over a pretended engine and a clock that the test moves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.kernel.clock import FixedClock
from db.server import trial
from tests.sync.proxy import Proxy, bad_line
from tests.ui.sharing.pretended import PretendedEngine
from tests.ui.sharing.shared_world import SharedWorld, take_over
from tests.ui.world import World, copy_of, made_world
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


@pytest.fixture(scope="session")
def trial_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[trial.TrialServer]:
    """A real PostgreSQL of our own."""
    server = trial.TrialServer(tmp_path_factory.mktemp("shared"))
    server.start()
    yield server
    server.remove()


@pytest.fixture(scope="session")
def shared_world(
    trial_server: trial.TrialServer,
    tmp_path_factory: pytest.TempPathFactory,
    pytestconfig: pytest.Config,
) -> SharedWorld:
    """The small real office in a shared database."""
    made = made_world(Path(pytestconfig.cache.mkdir("world")))
    return take_over(trial_server, copy_of(made, tmp_path_factory.mktemp("office")))


@pytest.fixture
def line(trial_server: trial.TrialServer) -> Iterator[Proxy]:
    """The network between a desktop and the server."""
    with bad_line(trial_server.port) as proxy:
        yield proxy


@pytest.fixture
def world(shared_world: SharedWorld) -> World:
    """The office as it was before it was taken over: to know its dossiers."""
    return shared_world.world
