"""Naming executors by keys: arrows choose, Enter names, the next dossier stands ready."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.access.roles import Role
from app.demo.people import load_applicants
from app.kernel.ids import Id
from app.queue import QueueRow
from tests.ui.keyboard import focus, key, write
from tests.ui.screens.conftest import Stage
from tests.ui.world import World, done
from ui.screens.assign.view import AssignScreen
from ui.screens.assign.view_model import NAMED, WAITING, Load


@pytest.fixture
def screen(stage: Stage) -> AssignScreen:
    stage.sign_in(Role.UNIT_HEAD)
    screen = stage.show(AssignScreen)
    assert isinstance(screen, AssignScreen)
    return screen


def lines(screen: AssignScreen) -> list[QueueRow]:
    model = screen.table.model
    return [row for place in range(model.rowCount()) if (row := model.row_at(place)) is not None]


def loads(screen: AssignScreen) -> list[Load]:
    model = screen.people.model
    return [row for place in range(model.rowCount()) if (row := model.row_at(place)) is not None]


def register(world: World, number: int) -> Id:
    """One more application that waits for its executor."""
    officer, intake = world.actor(Role.INTAKE_OFFICER), world.office.intake
    applicant = load_applicants()[20 + number]
    today = date(2026, 11, 18)
    dossier = done(intake.open_dossier(officer, "P1", applicant.card(today)))
    return done(intake.register(officer, dossier.id, f"AIS-T-{number}", today)).id


def test_enter_names_the_executor_and_the_next_dossier_stands_ready(
    stage: Stage,
) -> None:
    others = [register(stage.world, number) for number in range(2)]
    stage.sign_in(Role.UNIT_HEAD)
    screen = stage.show(AssignScreen)
    assert isinstance(screen, AssignScreen)
    assert len(lines(screen)) == 3
    assert focus() is screen.people.view
    assert screen.button.text() == "Name as executor"
    first = lines(screen)[0].dossier
    key(Qt.Key.Key_Down)
    chosen = loads(screen)[1]
    key(Qt.Key.Key_Return)
    stage.settle()
    assert stage.world.card("registered").executor == chosen.person.id
    assert stage.world.dossier("registered") == first
    assert [row.dossier for row in lines(screen)] == others
    assert screen.table.current_row() == lines(screen)[0]
    assert screen.people.current_key() == chosen.person.id
    assert focus() is screen.people.view
    assert stage.heard.texts == [
        f"{stage.world.card('registered').number}: the executor is {chosen.person.name_en}"
    ]
    for _ in others:
        key(Qt.Key.Key_Return)
        stage.settle()
    assert lines(screen) == []
    assert screen.empty.accessibleName() == "Every dossier has its executor"
    assert not screen.button.isEnabled()


def test_loads_are_those_of_the_office_and_the_least_loaded_stands_first(
    stage: Stage, screen: AssignScreen
) -> None:
    found = loads(screen)
    assert [load.open for load in found] == sorted(load.open for load in found)
    today = stage.tick.today
    for load in found:
        rows = [
            row
            for row in stage.world.office.readers.stages("assignee", today, today)
            if row.key == load.person.id
        ]
        assert (load.open, load.late) == ((rows[0].open, rows[0].late) if rows else (0, 0))
    assert sum(load.late for load in found) == 1


def test_another_executor_takes_over_only_with_a_reason(stage: Stage) -> None:
    dossier = stage.world.dossier("with_executor")
    stage.sign_in(Role.UNIT_HEAD)
    screen = stage.show(AssignScreen, dossier=dossier)
    assert isinstance(screen, AssignScreen)
    assert screen.shown.value() == NAMED
    row = screen.table.current_row()
    assert row is not None
    assert row.dossier == dossier
    before = row.executor
    other = next(load for load in loads(screen) if load.person.id != before)
    screen.people.choose(before)
    assert not screen.button.isEnabled()
    screen.people.choose(other.person.id)
    assert screen.button.text() == "Hand the dossier over"
    screen.people.view.setFocus()
    key(Qt.Key.Key_Return)
    stage.settle()
    assert screen.reason.error() == "Say why another executor takes the dossier over"
    assert stage.world.card("with_executor").executor == before
    write("On leave")
    QTest.mouseClick(screen.button, Qt.MouseButton.LeftButton)
    stage.settle()
    assert stage.world.card("with_executor").executor == other.person.id
    assert screen.reason.text() == ""


def test_a_late_naming_asks_for_its_reason_in_place(stage: Stage) -> None:
    stage.world.clock.move_to(date(2026, 11, 19), 9)
    stage.sign_in(Role.UNIT_HEAD)
    screen = stage.show(AssignScreen)
    assert isinstance(screen, AssignScreen)
    key(Qt.Key.Key_Return)
    stage.settle()
    assert screen.late_reason.isVisible()
    assert stage.world.card("registered").executor is None
    write("The executor was ill")
    QTest.mouseClick(screen.button, Qt.MouseButton.LeftButton)
    stage.settle()
    assert stage.world.card("registered").executor is not None
    assert not screen.late_reason.isVisible()


def test_the_two_lists(stage: Stage, screen: AssignScreen) -> None:
    segments = screen.shown.findChildren(QAbstractButton)
    assert segments[0].text() == "Without an executor · 1"
    assert all(row.executor is None for row in lines(screen))
    QTest.mouseClick(segments[1], Qt.MouseButton.LeftButton)
    stage.settle()
    assert screen.model.shown == NAMED
    assert len(lines(screen)) > 5
    assert all(row.closing == "" and row.executor for row in lines(screen))
    QTest.mouseClick(segments[0], Qt.MouseButton.LeftButton)
    stage.settle()
    assert screen.model.shown == WAITING


def test_enter_on_a_dossier_goes_to_the_executors_and_f6_walks_both(
    stage: Stage, screen: AssignScreen
) -> None:
    screen.table.view.setFocus()
    key(Qt.Key.Key_Return)
    assert focus() is screen.people.view
    assert screen.panes() == [screen.table.view, screen.people.view]
