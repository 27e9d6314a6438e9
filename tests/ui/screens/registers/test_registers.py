"""Registers are shown and saved: the workbook has the lines that the table has."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt

from app.access.roles import Role
from app.kernel.text import Language
from tests.ui.keyboard import CTRL, key, write
from tests.ui.screens.conftest import Stage
from tests.ui.screens.hands import click, found, judge
from ui.components.label import Label
from ui.screens.registers.periods import Period, days_of
from ui.screens.registers.view import RegistersScreen
from ui.screens.registers.view_model import KINDS
from ui.theme.tokens import Look

_HEAD_ROWS = 4


def shown(stage: Stage, kind: str = "applications") -> RegistersScreen:
    """The registers as the head of the unit sees them."""
    stage.sign_in(Role.UNIT_HEAD)
    return stage.show(RegistersScreen, kind=kind)


def lines(screen: RegistersScreen) -> int:
    """How many lines the table has."""
    table = screen._table
    assert table is not None
    return table.model.rowCount()


@pytest.mark.parametrize("kind", KINDS)
def test_the_workbook_has_as_many_lines_as_the_table(stage: Stage, kind: str) -> None:
    screen = shown(stage, kind=kind)
    screen.periods.chosen.emit(Period.YEAR)
    stage.settle()
    count = lines(screen)
    assert count > 0
    assert found(screen, Label, "register_count").text().startswith(str(count))
    click(stage, screen, "save_register_button")
    (file,) = stage.papers.iterdir()
    sheet = load_workbook(BytesIO(file.read_bytes())).active
    assert sheet is not None
    assert sheet.max_row - _HEAD_ROWS == count
    first = screen.model.register
    assert first is not None
    assert sheet.cell(_HEAD_ROWS + 1, 1).value == first.rows[0][0]


def test_the_workbook_is_written_in_the_language_chosen(stage: Stage) -> None:
    screen = shown(stage)
    for language, word in (("kk", "Іс нөмірі"), ("ru", "Номер дела")):
        screen.language.set_value(language)
        key(Qt.Key.Key_S, "s", CTRL, at="S")
        stage.settle()
        heads = set()
        for file in stage.papers.iterdir():
            sheet = load_workbook(BytesIO(file.read_bytes())).active
            assert sheet is not None
            heads.add(sheet.cell(_HEAD_ROWS, 1).value)
        assert word in heads


def test_days_of_ones_own(stage: Stage) -> None:
    screen = shown(stage)
    month = lines(screen)
    screen.periods.chosen.emit(Period.OWN)
    screen.first.edit.setFocus()
    screen.first.edit.selectAll()
    write("10112026")
    stage.settle()
    assert screen.model.first == date(2026, 11, 10)
    assert 0 < lines(screen) < month
    screen.last.edit.setFocus()
    screen.last.edit.selectAll()
    write("01112026")
    stage.settle()
    assert screen.last.error() == "Ends before it begins"
    assert screen.model.last == date(2026, 11, 30)


def test_an_empty_period_says_so(stage: Stage) -> None:
    screen = shown(stage, kind="protocols")
    screen.model.choose_days(date(2026, 1, 1), date(2026, 1, 31))
    stage.settle()
    assert lines(screen) == 0
    assert found(screen, Label, "register_count").text() == "0 lines"


def test_a_new_month_shows_the_new_month(stage: Stage) -> None:
    screen = shown(stage)
    stage.world.clock.move_to(date(2026, 12, 1), 9)
    stage.tick.check()
    stage.settle()
    assert (screen.model.first, screen.model.last) == (date(2026, 12, 1), date(2026, 12, 31))
    assert lines(screen) == 0


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.MONTH, date(2028, 2, 1), date(2028, 2, 29)),
        (Period.QUARTER, date(2028, 1, 1), date(2028, 3, 31)),
        (Period.YEAR, date(2028, 1, 1), date(2028, 12, 31)),
        (Period.OWN, date(2028, 2, 10), date(2028, 2, 10)),
    ],
)
def test_periods_are_whole(period: Period, first: date, last: date) -> None:
    assert days_of(period, date(2028, 2, 10)) == (first, last)


def test_the_last_quarter_ends_with_the_year() -> None:
    found_days = days_of(Period.QUARTER, date(2026, 11, 18))
    assert found_days == (date(2026, 10, 1), date(2026, 12, 31))
    assert days_of(Period.MONTH, date(2026, 12, 3))[1] == date(2026, 12, 31)


@pytest.mark.pictures
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize("language", list(Language))
def test_registers_are_painted_whole(stage: Stage, language: Language, look: Look) -> None:
    stage.use(language, look)
    screen = shown(stage)
    judge(screen, "registers")
    click(stage, screen, "save_register_button")
    judge(screen, "registers-saved")
    screen.model.choose_days(date(2026, 1, 1), date(2026, 1, 31))
    stage.settle()
    judge(screen, "registers-empty")
