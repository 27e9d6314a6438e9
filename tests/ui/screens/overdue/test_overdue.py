"""The overdue board: every figure equals the list behind it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.access.roles import Role
from app.queue import QueueQuery, QueueRow
from tests.ui.keyboard import focus, key
from tests.ui.screens.conftest import Stage
from ui.screens.overdue.view import OverdueScreen
from ui.screens.overdue.view_model import BY_PERSON, BY_STEP, Kind, Spot


@pytest.fixture
def screen(stage: Stage) -> OverdueScreen:
    stage.sign_in(Role.UNIT_HEAD)
    screen = stage.show(OverdueScreen)
    assert isinstance(screen, OverdueScreen)
    return screen


def lines(screen: OverdueScreen) -> list[QueueRow]:
    model = screen.table.model
    return [row for place in range(model.rowCount()) if (row := model.row_at(place)) is not None]


def press_by(stage: Stage, screen: OverdueScreen, by: str) -> None:
    segments = screen.by.findChildren(QAbstractButton)
    QTest.mouseClick(segments[[BY_STEP, BY_PERSON].index(by)], Qt.MouseButton.LeftButton)
    stage.settle()


@pytest.mark.parametrize("by", [BY_STEP, BY_PERSON])
def test_every_figure_counts_the_list_it_shows(
    stage: Stage, screen: OverdueScreen, by: str
) -> None:
    press_by(stage, screen, by)
    keys = ["", *(count.key for count in screen.model.counts(by))]
    assert len(keys) > 3
    pressed = 0
    for key_ in keys:
        for kind in Kind:
            cell = screen.board.figure(Spot(by, key_, kind))
            assert cell is not None
            if not cell.isEnabled():
                assert cell.text() == "0"
                continue
            QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
            stage.settle()
            pressed += 1
            assert cell.isChecked()
            assert len(lines(screen)) == int(cell.text()), (key_, kind)
    assert pressed > 8


def test_the_board_opens_with_what_is_late(stage: Stage, screen: OverdueScreen) -> None:
    office, today = stage.world.office, stage.tick.today
    late = office.readers.queue_ids(QueueQuery(due_before=today))
    assert [row.id for row in lines(screen)] == list(late)
    said = [screen.table.model.cells_at(place) for place in range(len(late))]
    assert all(cells[0].text.startswith("Late by ") for cells in said)
    assert said[0][2].below == "Aidos Tolegenov"
    assert screen.found.text() == f"{len(late)} dossiers"


def test_rows_stand_in_the_order_of_the_procedures(screen: OverdueScreen) -> None:
    keys = [count.key for count in screen.model.counts(BY_STEP)]
    assert keys.index("P1/1.2") < keys.index("P1/1.9") < keys.index("P1/1.10")
    assert keys[-1].startswith("P4/")


def test_arrows_walk_over_the_figures_that_count_something(
    stage: Stage, screen: OverdueScreen
) -> None:
    first = screen.board.figure(Spot(BY_STEP, "P1/1.2", Kind.LATE))
    assert first is not None
    first.setFocus()
    key(Qt.Key.Key_Down)
    second = screen.board.figure(Spot(BY_STEP, "P1/1.4", Kind.LATE))  # nothing is late at 1.3
    assert focus() is second
    key(Qt.Key.Key_Return)
    stage.settle()
    assert screen.heading.text() == "Late · 1.4 Protocol"
    assert [row.dossier for row in lines(screen)] == [stage.world.dossier("protocol_late")]
    assert focus() is second


def test_enter_opens_a_late_dossier_and_its_executor_can_be_changed(
    stage: Stage, screen: OverdueScreen
) -> None:
    dossier = stage.world.dossier("late")
    screen.table.view.setFocus()
    screen.table.choose(next(row.id for row in lines(screen) if row.dossier == dossier))
    key(Qt.Key.Key_Return)
    QTest.mouseClick(screen.open_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(screen.reassign_button, Qt.MouseButton.LeftButton)
    opened = ("dossier", {"dossier": dossier})
    assert stage.went.places == [opened, opened, ("assign", {"dossier": dossier})]


def test_at_midnight_today_becomes_late(stage: Stage, screen: OverdueScreen) -> None:
    def figures() -> list[int]:
        cells = [screen.board.figure(Spot(BY_STEP, "", kind)) for kind in Kind]
        return [int(cell.text()) for cell in cells if cell is not None]

    late, today, soon, open_ = figures()
    stage.world.clock.move_to(date(2026, 11, 19), 0)
    stage.tick.check()
    stage.settle()
    after = figures()
    assert after[0] == late + today
    assert after[1] == soon
    assert after[3] == open_
    assert len(lines(screen)) == late + today


def test_nothing_late_is_said_in_words(stage: Stage, screen: OverdueScreen) -> None:
    stage.world.clock.move_to(date(2026, 11, 2), 10)
    stage.tick.check()
    stage.settle()
    assert lines(screen) == []
    assert screen.empty.accessibleName() == "Nothing is late"
    assert not screen.open_button.isEnabled()
