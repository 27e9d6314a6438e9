"""Widgets in as many equal columns as there is room for."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pictures import settle_layout
from ui.components.field import TextField
from ui.components.fitting_grid import FittingGrid
from ui.theme.theme import Theme


def test_columns_follow_the_room(qtbot: QtBot, theme: Theme) -> None:
    fields = [TextField("A label of some length") for _ in range(5)]
    grid = FittingGrid(fields)
    qtbot.addWidget(grid)
    grid.show()
    one = grid.minimumSizeHint().width()
    rows = []
    for columns, width in ((3, 3 * one + 40), (2, 2 * one + 20), (1, one), (3, 4 * one)):
        grid.resize(width, 500)
        settle_layout()
        assert grid.columns == columns
        rows.append(len({field.y() for field in fields}))
        assert all(field.width() >= one for field in fields)
    assert rows == [2, 3, 5, 2]
    theme.use(zoom=200)
    settle_layout()
    assert grid.columns < 3


def test_an_empty_grid_takes_no_room(qtbot: QtBot, theme: Theme) -> None:
    grid = FittingGrid([QWidget()], (2, 1))
    qtbot.addWidget(grid)
    assert grid.minimumSizeHint().width() <= 0
