"""The strip under a draft: what is to be mended; a click leads to the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.components.style import Live, px
from ui.theme.dress import dress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.screens.criteria.problems import Problem

_HIGHEST = 120


class Mistakes(Live, QWidget):
    """A list of problems; hidden while there are none. Signal: `chosen(object)` with one."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.list = RowList()
        self.list.setObjectName("criteria_mistakes")
        self._problems: tuple[Problem, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(dress(QFrame(), "rule"))
        column.addWidget(self.list)
        self.list.clicked.connect(lambda index: self._choose(str(index.row())))
        self.list.opened.connect(self._choose)
        self.hide()
        self.come_alive()

    def show_problems(self, problems: Sequence[Problem], place_of: Callable[[str], str]) -> None:
        """Show what is to be mended, the mistakes first; `place_of` names where a field is."""
        self._problems = tuple(problems)
        translate = QCoreApplication.translate
        self.list.show_rows(
            [
                ListRow(
                    str(place),
                    each.words,
                    place_of(each.field),
                    chip=translate("CriteriaMistakes", "mistake")
                    if each.serious
                    else translate("CriteriaMistakes", "please check"),
                    tone="late" if each.serious else "today",
                    sign=Sign.WARN if each.serious else Sign.TODAY,
                )
                for place, each in enumerate(problems)
            ]
        )
        self.setVisible(bool(problems))
        self.list.setFixedHeight(min(self.list.height_of_all(), px(_HIGHEST)))

    def point_out(self) -> None:
        """Lead the person here."""
        if self._problems:
            self.list.setFocus()

    def words(self) -> None:
        self.list.set_name(QCoreApplication.translate("CriteriaMistakes", "What is to be mended"))

    def _choose(self, key: str) -> None:
        if int(key) < len(self._problems):
            self.chosen.emit(self._problems[int(key)])
