"""All dossiers: search, filters and order, driven by keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox

from app.access.roles import Role
from app.queue import QueueQuery, QueueRow
from app.workflow.states import OPEN_STATES
from tests.ui.keyboard import key, write
from tests.ui.screens.conftest import Stage
from ui.screens.dossiers.view import DossiersScreen


@pytest.fixture
def screen(stage: Stage) -> DossiersScreen:
    stage.sign_in(Role.UNIT_HEAD)
    screen = stage.show(DossiersScreen)
    assert isinstance(screen, DossiersScreen)
    return screen


def lines(screen: DossiersScreen) -> list[QueueRow]:
    model = screen.table.model
    return [row for place in range(model.rowCount()) if (row := model.row_at(place)) is not None]


def pick(stage: Stage, box: QComboBox, data: str) -> None:
    """Choose an entry as the keyboard does."""
    box.setFocus()
    steps = box.findData(data) - box.currentIndex()
    for _ in range(abs(steps)):
        key(Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    stage.settle()


def press_segment(stage: Stage, screen: DossiersScreen, words: str) -> None:
    segments = screen.standing.findChildren(QAbstractButton)
    segment = next(each for each in segments if each.text() == words)
    QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
    stage.settle()


def test_every_dossier_is_there_the_newest_first(stage: Stage, screen: DossiersScreen) -> None:
    found = lines(screen)
    counted = stage.world.office.readers.queue_count(QueueQuery(every_dossier=True))
    assert len(found) == counted
    assert screen.found.text() == f"{counted} dossiers"
    assert [row.received for row in found] == sorted((r.received for r in found), reverse=True)
    assert {row.closing for row in found} >= {"", "issued", "refused", "withdrawn"}


def test_open_and_closed_are_all(stage: Stage, screen: DossiersScreen) -> None:
    everything = {row.dossier for row in lines(screen)}
    press_segment(stage, screen, "Open")
    open_ = {row.dossier for row in lines(screen)}
    assert all(not row.closing for row in lines(screen))
    press_segment(stage, screen, "Closed")
    closed = {row.dossier for row in lines(screen)}
    assert all(row.closing for row in lines(screen))
    assert open_ | closed == everything
    assert not open_ & closed


def test_a_state_and_a_procedure_narrow_the_list(stage: Stage, screen: DossiersScreen) -> None:
    pick(stage, screen.state, "in_commission")
    assert {row.state for row in lines(screen)} == {"in_commission"}
    pick(stage, screen.state, "")
    pick(stage, screen.procedure, "P2")
    assert [row.dossier for row in lines(screen)] == [stage.world.dossier("p2")]
    press_segment(stage, screen, "Closed")
    assert lines(screen) == []
    assert screen.empty.accessibleName() == "No dossier is like this"
    QTest.mouseClick(screen.empty.findChildren(QAbstractButton)[0], Qt.MouseButton.LeftButton)
    stage.settle()
    assert len(lines(screen)) > 10
    assert screen.procedure.currentData() == ""


def test_states_offered_are_those_that_can_be_there(stage: Stage, screen: DossiersScreen) -> None:
    press_segment(stage, screen, "Open")
    offered = {screen.state.itemData(place) for place in range(screen.state.count())}
    assert offered == {"", *(state.value for state in OPEN_STATES)}
    pick(stage, screen.state, "protocol_due")
    press_segment(stage, screen, "Closed")
    assert screen.state.currentData() == ""


def test_by_the_due_date_closed_ones_come_last(stage: Stage, screen: DossiersScreen) -> None:
    screen.table.sort_asked.emit("due", False)
    stage.settle()
    found = lines(screen)
    waiting = [row.due for row in found if row.due]
    assert waiting == sorted(waiting)
    assert [row.due for row in found[: len(waiting)]] == waiting
    assert all(row.closing for row in found[len(waiting) :])
    assert len(found) > len(waiting)


@pytest.mark.parametrize(("typed", "story"), [("шмидт", "late"), ("ЛИ ВЭЙ", "issued")])
def test_the_search_finds_and_enter_opens(
    stage: Stage, screen: DossiersScreen, typed: str, story: str
) -> None:
    screen.search.setFocus()
    write(typed)
    stage.settle()
    key(Qt.Key.Key_Down)
    wanted = stage.world.dossier(story)
    screen.table.choose(next(row.id for row in lines(screen) if row.dossier == wanted))
    key(Qt.Key.Key_Return)
    assert stage.went.places == [("dossier", {"dossier": wanted})]


def test_a_recused_member_does_not_see_the_dossier(stage: Stage) -> None:
    world, member = stage.world, stage.world.actor(Role.MEMBER)
    dossier = world.dossier("unscored")
    kinds = sorted(world.office.conflicts.recusal_kinds)
    world.office.conflicts.recuse(member, dossier, kinds[0], "We studied together")
    stage.sign_in(Role.MEMBER)
    screen = stage.show(DossiersScreen)
    assert isinstance(screen, DossiersScreen)
    found = {row.dossier for row in lines(screen)}
    assert found
    assert dossier not in found


def test_who_stands_on_a_line_stays_there_after_a_change(
    stage: Stage, screen: DossiersScreen
) -> None:
    for _ in range(5):
        key(Qt.Key.Key_Down)
    stood = screen.table.current_key()
    screen.model.read_again()
    stage.settle()
    assert stood is not None
    assert screen.table.current_key() == stood
