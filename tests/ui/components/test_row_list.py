"""The list of rows: walked, ticked and put in order by keys, and said in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.keyboard import ALT, key
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def rows(shown: Show) -> RowList:
    listed = RowList("Agenda")
    listed.resize(240, 300)
    listed.show_rows(
        [
            ListRow("a", "Ли Вэй", "дәрігер", lead="1", chip="беру", tone="good", sign=Sign.DONE),
            ListRow("b", "Олена Ковальчук-Бондаренко Александрівна", lead="2", checked=False),
            ListRow("c", "Раджеш Кумар", after="төраға", badge="Раджеш Кумар", checked=True),
        ]
    )
    shown(listed)
    listed.setFocus()
    return listed


def test_arrows_walk_and_tell(rows: RowList, qtbot: QtBot) -> None:
    assert rows.current_key() == "a", "whoever comes by the keyboard stands on the first row"
    with qtbot.waitSignal(rows.chosen) as told:
        key(Qt.Key.Key_Down)
    assert told.args == ["b"]
    with qtbot.waitSignal(rows.opened) as opened:
        key(Qt.Key.Key_Return)
    assert opened.args == ["b"]


def test_space_ticks_only_what_can_be_ticked(rows: RowList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rows.ticked):
        key(Qt.Key.Key_Space, " ")
    rows.choose("b")
    with qtbot.waitSignal(rows.ticked) as told:
        key(Qt.Key.Key_Space, " ")
    assert told.args == ["b"]


def test_rows_are_moved_only_where_they_may_be(rows: RowList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rows.moved):
        key(Qt.Key.Key_Down, modifiers=ALT)
    rows.set_movable(True)
    rows.choose("b")
    with qtbot.waitSignal(rows.moved) as told:
        key(Qt.Key.Key_Down, modifiers=ALT)
    assert told.args == ["b", 3]
    rows.choose("a")
    with qtbot.assertNotEmitted(rows.moved):
        key(Qt.Key.Key_Up, modifiers=ALT)


def test_a_row_is_dropped_between_the_rows_under_the_pointer(rows: RowList) -> None:
    box = rows.visualRect(rows.model().index(1, 0))
    assert rows._place_at(QPoint(10, box.top() + 2)) == 1
    assert rows._place_at(QPoint(10, box.bottom() - 2)) == 2
    assert rows._place_at(QPoint(10, 299)) == 3


def test_the_person_stays_on_their_row_when_the_rows_change(rows: RowList, qtbot: QtBot) -> None:
    rows.choose("c")
    with qtbot.assertNotEmitted(rows.chosen):
        rows.show_rows([ListRow("c", "Раджеш Кумар"), ListRow("d", "Мехмет Йылмаз")])
    assert rows.current_key() == "c"
    rows.show_rows([])
    assert rows.current_key() is None


def test_a_long_name_takes_a_second_line_instead_of_being_cut(rows: RowList) -> None:
    heights = [rows.sizeHintForRow(place) for place in range(3)]
    assert heights[1] > heights[2]
    assert rows.height_of_all() == sum(heights) + 2


def test_a_row_is_said_with_everything_on_it(rows: RowList) -> None:
    index = rows.model().index(0, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "1, Ли Вэй, дәрігер, беру"
    ticked = rows.model().index(2, 0).data(Qt.ItemDataRole.CheckStateRole)
    assert ticked == Qt.CheckState.Checked
