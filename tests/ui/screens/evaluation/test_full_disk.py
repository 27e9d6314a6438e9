"""A member scores while the disk fills up: the mark stays on the screen, and is called unsaved."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.access.roles import Role
from app.kernel.ids import Id
from app.kernel.text import Language
from tests.disk import fill, small_disk
from tests.ui.screens.conftest import Stage
from tests.ui.screens.evaluation.conftest import digits, kept, marks, sheet_of
from tests.ui.world import World, copy_of
from ui.runtime.fault_code import cause_code
from ui.screens.evaluation.draft import Kept
from ui.screens.evaluation.view import EvaluationScreen
from ui.shell.faults import explain

Opens = Callable[[Id], EvaluationScreen]


@pytest.fixture
def world(made: Path, tmp_path: Path) -> Iterator[World]:
    """The small real office on a disk with little room."""
    room = made.stat().st_size // 1024 + 8 * 1024
    with small_disk(tmp_path / "disk", room) as disk:
        yield copy_of(made, disk)


def test_the_mark_stays_on_the_screen_until_there_is_room_for_it(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    screen, world = open_screen(dossier), stage.world
    faults: list[Exception] = []
    stage.work.failed.disconnect(stage.heard.fault)
    stage.work.failed.connect(faults.append)
    digits("4")
    stage.settle()
    assert kept(screen) is Kept.SAVED
    ballast = fill(world.file.parent)
    digits("32")
    stage.settle()
    assert kept(screen) is Kept.FAILED
    assert screen.heading.saved.text() == "Not saved"
    assert {cause_code(fault) for fault in faults} == {"SQLITE_FULL"}
    draft = screen.model.draft
    assert draft is not None
    assert [draft.answer(code).value for code in ("specialty", "experience")] == [3, 2]
    member = world.actor(Role.MEMBER)
    assert marks(sheet_of(world, member, dossier)) == {"education": 4}
    with closing(sqlite3.connect(world.file)) as connection:
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
    QTest.mouseClick(screen.heading.again, Qt.MouseButton.LeftButton)  # there is no room yet
    stage.settle()
    assert kept(screen) is Kept.FAILED
    ballast.unlink()
    QTest.mouseClick(screen.heading.again, Qt.MouseButton.LeftButton)
    stage.settle()
    assert kept(screen) is Kept.SAVED
    assert marks(sheet_of(world, member, dossier)) == {
        "education": 4, "specialty": 3, "experience": 2,
    }  # fmt: skip


def test_the_frame_says_it_in_the_persons_language(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    open_screen(dossier)
    faults: list[Exception] = []
    stage.work.failed.disconnect(stage.heard.fault)
    stage.work.failed.connect(faults.append)
    fill(stage.world.file.parent)
    digits("4")
    stage.settle()
    said = set()
    for language in Language:
        stage.use(language)
        words = explain(faults[0])
        said.add((words.happened, words.safe, words.do))
    assert len(said) == 3
    assert len({each for words in said for each in words}) == 9
