"""A key on the evaluation screen: from the press to the mark painted and on the disk."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.access.people import actor_of
from app.access.roles import Role
from tests.bench.budgets import Ledger, percentiles, timed
from tests.ui.keyboard import press
from tests.ui.sitting import sitting_world
from tests.ui.world import World, copy_of, done, made_world
from ui import bootstrap
from ui.screens.evaluation.draft import Kept
from ui.screens.evaluation.view import EvaluationScreen
from ui.screens.evaluation.view_model import EvaluationModel
from ui.shell.main_window import MainWindow, Parts

pytestmark = pytest.mark.bench

_MEMBER = 5
_KAZAKH = dict(zip("0123", ("ұ", '"', "ә", "і"), strict=False))


@pytest.fixture
def world(pytestconfig: pytest.Config, tmp_path: Path) -> World:
    assert pytestconfig.cache is not None
    made = made_world(Path(pytestconfig.cache.mkdir("world")))
    return copy_of(sitting_world(made), tmp_path)


@pytest.fixture
def seated(qapp: QApplication, world: World) -> Iterator[tuple[MainWindow, Parts]]:
    """A member before the evaluation screen, the dossiers declared."""
    bootstrap.dressed_application()
    member = world.person(Role.MEMBER, _MEMBER)
    for name in ("unscored", "in_commission"):
        done(world.office.conflicts.declare(actor_of(member), [world.dossier(name)]))
    settings = world.file.with_name("settings.ini")
    parts = bootstrap.make_parts(world.file, world.clock, settings, demo=True)
    window = MainWindow(parts)
    window.resize(1280, 720)
    window.show()
    window.seat(member)
    parts.work.settle()
    yield window, parts
    window.close()
    parts.close()
    window.deleteLater()
    qapp.processEvents()


@pytest.fixture
def bare_commit(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(tmp_path / "floor.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE mark (value)")
    yield connection
    connection.close()


def _opened(window: MainWindow, parts: Parts, world: World, name: str) -> EvaluationScreen:
    window.navigator.go("evaluation", dossier=world.dossier(name))
    for _ in range(3):
        parts.work.settle()
        QApplication.processEvents()
    screen = window.navigator.screen
    assert isinstance(screen, EvaluationScreen)
    return screen


def _is_there(model: EvaluationModel) -> bool:
    return model.draft is not None


def _until(met: Callable[[], bool]) -> None:
    """Let the window do its work, asleep between events as it is when a person sits before it."""
    alarm = QTimer()  # wakes the wait below, which would otherwise sleep past the end
    alarm.start(1000)
    end = time.monotonic() + 10
    while not met():
        assert time.monotonic() < end
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def test_a_score_key_painted_and_on_the_disk(
    ledger: Ledger,
    world: World,
    seated: tuple[MainWindow, Parts],
    bare_commit: sqlite3.Connection,
) -> None:
    window, parts = seated
    screen = _opened(window, parts, world, "unscored")
    turns = 0

    def floor() -> None:
        bare_commit.execute("BEGIN IMMEDIATE")
        bare_commit.execute("INSERT INTO mark VALUES (1)")
        bare_commit.execute("COMMIT")

    def ours() -> None:
        """Another mark for the first criterion: pressed, painted, said to be saved."""
        nonlocal turns
        turns += 1
        digit = "12"[turns % 2]
        model = screen.model
        model.focus_on(0)
        model_code = model.criteria[0].code
        QCoreApplication.processEvents()
        start = time.perf_counter()
        sign = _KAZAKH[digit]
        QCoreApplication.sendEvent(
            QApplication.focusWidget() or window, press(ord(sign.upper()), sign, at=digit)
        )
        _until(lambda: model.kept is Kept.SAVED)
        QCoreApplication.sendPostedEvents()  # what is still to be painted
        QCoreApplication.processEvents()
        took.append((time.perf_counter() - start) * 1000)
        assert model.draft is not None
        assert model.draft.answer(model_code).value == int(digit)

    took: list[float] = []
    bare, _ = percentiles(floor, ours, 120)
    ledger.plus(
        "score key to saved and painted, p95 / one commit",
        bare,
        sorted(took)[len(took) * 95 // 100],
        8,
    )


def test_opening_the_next_dossier(
    ledger: Ledger, world: World, seated: tuple[MainWindow, Parts]
) -> None:
    """From Ctrl+Right to the next dossier's sheet and first page; against painting the window."""
    window, parts = seated
    took, floors = [], []
    for _ in range(12):
        for name in ("unscored", "in_commission"):
            screen = _opened(window, parts, world, name)
            other = world.dossier("in_commission" if name == "unscored" else "unscored")
            floors.append(timed(window.grab))
            start = time.perf_counter()
            screen.model.go(other)
            _until(partial(_is_there, screen.model))
            window.grab()
            took.append((time.perf_counter() - start) * 1000)
    half = len(took) // 2
    ledger.plus("next dossier to its sheet / painting the window", sorted(floors)[half],
                sorted(took)[half], 50)  # fmt: skip
