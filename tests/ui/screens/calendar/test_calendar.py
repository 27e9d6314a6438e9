"""The calendar by keys and clicks: years, days, dates of a procedure, changes."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.access.roles import Role
from app.deadlines.overrides import DecreedPair
from tests.ui.keyboard import CTRL, key, write
from tests.ui.screens.conftest import Stage
from tests.ui.world import World, done
from ui.components.dialog import Sheet
from ui.screens.calendar.view import CalendarScreen
from ui.screens.calendar.year_grid import YearGrid

OFF, WORK = date(2026, 12, 31), date(2026, 12, 26)
PAIR = DecreedPair(OFF, WORK, "900", date(2026, 11, 2))


def shown(stage: Stage, role: Role = Role.ADMINISTRATOR, **params: object) -> CalendarScreen:
    stage.sign_in(role)
    screen = stage.show(CalendarScreen, (1052, 618), **params)
    assert isinstance(screen, CalendarScreen)
    return screen


def click(stage: Stage, button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    stage.settle()


def at(grid: YearGrid, day: date) -> QPoint:
    return grid.box_of(day).center().toPoint()


def rows(screen: CalendarScreen) -> list[str]:
    model = screen.changes.list.model()
    return [str(model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for n in
            range(model.rowCount())]  # fmt: skip


def test_the_year_is_walked_by_keys(stage: Stage) -> None:
    screen = shown(stage, Role.EXECUTOR)
    screen.grid.setFocus()
    key(Qt.Key.Key_Right)
    assert screen.grid.day == date(2026, 11, 19)
    key(Qt.Key.Key_Down)
    assert screen.grid.day == date(2026, 11, 26)
    key(Qt.Key.Key_PageDown)
    assert screen.grid.day == date(2026, 12, 26)
    key(Qt.Key.Key_End)
    key(Qt.Key.Key_Right)
    stage.settle()
    assert screen.grid.day == date(2027, 1, 1)
    assert screen.year_label.text() == "2027"
    assert "Public holiday" in screen.grid.accessibleDescription()


def test_a_day_says_why_it_is_off(stage: Stage) -> None:
    screen = shown(stage, Role.EXECUTOR)
    QTest.mouseClick(screen.grid, Qt.MouseButton.LeftButton, pos=at(screen.grid, date(2026, 3, 23)))
    assert screen.day_line.text().startswith("23.03.2026, Monday: Public holiday · ")


def test_every_day_is_found_where_it_is_painted(stage: Stage) -> None:
    grid = shown(stage).grid
    days = [date(2026, 1, 1) + timedelta(number) for number in range(365)]
    assert [grid.day_at(grid.box_of(day).center()) for day in days] == days


def test_the_calculator_says_what_the_command_says(stage: Stage) -> None:
    screen = shown(stage, Role.INTAKE_OFFICER)
    screen.dates.received.edit.setFocus()
    screen.dates.received.edit.selectAll()
    write("16032017")
    stage.settle()
    due = {step.step: (step.due, step.due_loose) for step in screen.model.steps}
    assert due["1.2"] == (date(2017, 3, 18),) * 2
    assert due["1.3"] == (date(2017, 3, 30),) * 2
    assert due["1.10"] == (date(2017, 4, 10), date(2017, 4, 14))
    screen.dates.steps.setFocus()
    for _ in range(3):
        key(Qt.Key.Key_Down)
    said = screen.dates.why.accessibleDescription()
    assert "20.03" in said
    assert "7.1.3" in said or "7.3" in said


def test_another_procedure_and_a_day_from_the_year(stage: Stage) -> None:
    screen = shown(stage, Role.INTAKE_OFFICER)
    screen.dates.codes.setFocus()
    key(Qt.Key.Key_Right)
    assert [step.step for step in screen.model.steps] == ["2.1", "2.2", "2.3"]
    screen.grid.setFocus()
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Return)
    assert screen.dates.received.value() == date(2026, 11, 19)
    assert screen.model.steps[-1].due == date(2026, 11, 24)


def test_a_day_beyond_the_calendar_is_told(stage: Stage) -> None:
    screen = shown(stage, Role.INTAKE_OFFICER)
    screen.dates.show_received(date(2031, 5, 5))
    assert screen.dates.problem.text() == "The calendar does not hold the day 05.05.2031."
    assert screen.model.steps == ()


def test_only_an_administrator_changes_the_calendar(stage: Stage) -> None:
    screen = shown(stage, Role.MANAGEMENT, panel="changes")
    assert screen.changes.add_button.isHidden()
    assert screen.changes.back_button.isHidden()
    assert screen.year_button.isHidden()
    assert "calendar.change" not in [action.id for action in screen.actions_here()]


def test_a_transfer_is_entered_by_keys_with_both_halves(stage: Stage) -> None:
    screen = shown(stage)
    key(Qt.Key.Key_N, modifiers=CTRL, at="N")
    write("31122026")
    key(Qt.Key.Key_Tab)
    write("26122026")
    screen.changes.form.decree_no.setFocus()
    click(stage, screen.changes.form.enter_button)
    assert screen.changes.form.decree_no.error() == "Give the act by which the day is moved."
    write("900")
    key(Qt.Key.Key_Tab)
    write("02112026")
    click(stage, screen.changes.form.enter_button)
    assert [each.split(" · ")[0].split(",")[0] for each in rows(screen)] == [
        "31.12.2026: day off",
        "26.12.2026: business day",
    ]
    calendar = screen.grid._calendar
    assert calendar is not None
    assert not calendar.is_working(OFF)
    assert calendar.is_working(WORK)


def test_half_a_transfer_is_refused_under_its_field(stage: Stage) -> None:
    screen = shown(stage, panel="changes")
    screen.changes.begin()
    screen.changes.form.off.set_value(OFF)
    screen.changes.form.enter()
    assert screen.changes.form.work.error().startswith("A transfer needs both days")


def test_warnings_come_while_typing(stage: Stage) -> None:
    screen = shown(stage, panel="changes")
    form = screen.changes.form
    screen.changes.begin()
    write("12122026")
    key(Qt.Key.Key_Tab)
    write("15122026")
    form.decree_no.setFocus()
    write("1")
    form.decree_date.setFocus()
    write("14122026")
    words = form.warning.text()
    assert "12.12.2026 is a day off already." in words
    assert "15.12.2026 is a business day already." in words
    assert "The decree is later than the day 12.12.2026." in words


def test_a_single_day_needs_its_reason_in_three_languages(stage: Stage) -> None:
    screen = shown(stage, panel="changes")
    form = screen.changes.form
    screen.changes.begin()
    form.kind.setFocus()
    key(Qt.Key.Key_Right)
    form.day.edit.setFocus()
    form.day.edit.selectAll()
    write("09122026")
    form.enter()
    assert form.reasons["kk"].error() != ""
    for field, words in zip(form.reasons.values(), ("Дауыл", "Буран", "Storm"), strict=True):
        field.setFocus()
        write(words)
    form.enter()
    assert form.act.error() == "Give the act by which the day is moved."
    form.act.setFocus()
    write("№ 5, 08.12.2026")
    click(stage, form.enter_button)
    assert rows(screen)[0].startswith("09.12.2026: day off")
    assert "Storm" in rows(screen)[0]


def test_a_transfer_is_taken_back_whole(stage: Stage, world: World) -> None:
    done(world.office.calendar.decree_pair(world.actor(Role.ADMINISTRATOR), PAIR))
    screen = shown(stage, panel="changes")
    assert len(rows(screen)) == 2
    screen.changes.list.setFocus()
    click(stage, screen.changes.back_button)
    sheet = screen.findChild(Sheet, "take_back_sheet")
    assert isinstance(sheet, Sheet)
    key(Qt.Key.Key_Return, modifiers=CTRL)
    stage.settle()
    assert rows(screen) == []
    assert not screen.changes.empty.isHidden()


def test_a_year_is_taken_over_and_then_confirmed(stage: Stage) -> None:
    screen = shown(stage)
    screen.model.go_to_year(2028)
    stage.settle()
    assert screen.year_button.text() == "Take 2028 over"
    click(stage, screen.year_button)
    assert screen.state.text() == "Preliminary: not confirmed"
    assert screen.year_button.text() == "Confirm 2028"
    click(stage, screen.year_button)
    assert screen.state.text() == "Confirmed"
    assert screen.year_button.isHidden()


def test_years_are_turned_by_keys(stage: Stage) -> None:
    screen = shown(stage)
    key(Qt.Key.Key_PageUp, modifiers=CTRL)
    stage.settle()
    assert screen.year_label.text() == "2025"
    key(Qt.Key.Key_T, modifiers=CTRL, at="T")
    stage.settle()
    assert screen.grid.day == date(2026, 11, 18)
