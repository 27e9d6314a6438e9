"""Clicking in a list of rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.components.row_list import RowList
from ui.components.row_paint import ListRow


def test_the_first_click_takes_the_row_under_it_also_in_a_scrolled_list(
    shown: Callable[[QWidget], QWidget],
) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    elsewhere, rows = QLineEdit(), RowList("Dossiers")
    column.addWidget(elsewhere)
    column.addWidget(rows)
    rows.show_rows([ListRow(str(n), f"Dossier {n}", checked=False) for n in range(20)])
    page.resize(360, 320)
    shown(page)
    elsewhere.setFocus()
    ticked: list[str] = []
    rows.ticked.connect(ticked.append)
    there = rows.model().index(16, 0)
    rows.scrollTo(there)
    QTest.mouseClick(
        rows.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        rows.visualRect(there).center(),
    )
    assert ticked == ["16"]
    assert rows.current_key() == "16"
