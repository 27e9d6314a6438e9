"""A conflict on a dossier's card: base, mine and theirs side by side, chosen by keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.components.label import BODY, COLUMN, MUTED, STRONG, Label
from ui.components.style import Live, px
from ui.components.tick import Round
from ui.screens.sharing.view_model import MINE, THEIRS

if TYPE_CHECKING:
    from app.sharing.entities import ColumnConflict
    from ui.i18n.languages import Languages


class _Words(Label):
    """The words of a choice, as long as they are; a click on them chooses."""

    def __init__(self, words: str, choice: Round) -> None:
        super().__init__(words, BODY, wrap=True)
        self._choice = choice

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._choice.setFocus(Qt.FocusReason.MouseFocusReason)
        self._choice.click()


class SettleGrid(Live, QWidget):
    """One line for each field. Up and Down walk, Left takes mine, Right takes theirs.

    Signal: `chose(str, str)` with the column and "mine" or "theirs".
    """

    chose = Signal(str, str)

    def __init__(self, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._columns: tuple[ColumnConflict, ...] = ()
        self._rounds: dict[tuple[str, str], Round] = {}
        self._groups: list[QButtonGroup] = []
        self._grid: QGridLayout | None = None
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self.come_alive()

    def show_columns(self, columns: Sequence[ColumnConflict], choices: Mapping[str, str]) -> None:
        """Show a conflict with what was chosen so far; the same again leaves the keyboard be."""
        if self._columns != tuple(columns):
            self._columns = tuple(columns)
            self._build()
        for column in columns:
            side = choices.get(column.column)
            if side and (round_ := self._rounds.get((column.column, side))):
                round_.setChecked(True)

    def round_of(self, column: str, side: str) -> Round:
        """The round to choose a side of a column."""
        return self._rounds[column, side]

    def words(self) -> None:
        """Follow the language: the lines are made anew, the choices stay."""
        chosen = {column: side for (column, side), each in self._rounds.items() if each.isChecked()}
        self._build()
        self.show_columns(self._columns, chosen)

    def _build(self) -> None:
        while (old := self._room.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rounds.clear()
        self._groups.clear()
        inside = QWidget()
        self._grid = grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        for place in range(1, 4):
            grid.setColumnStretch(place, 1)
        heads = ("", self.tr("Before"), self.tr("Mine"), self.tr("Theirs, now valid"))
        for place, head in enumerate(heads):
            grid.addWidget(Label(head, COLUMN), 0, place)
        for row, column in enumerate(self._columns, 1):
            self._add(grid, row, column)
        self._room.addWidget(inside)

    def _add(self, grid: QGridLayout, row: int, column: ColumnConflict) -> None:
        pick = self._languages.pick
        plain = (column.base, column.mine, column.theirs)
        told = plain if column.words is None else tuple(pick(each) for each in column.words)
        base, mine, theirs = (each or "—" for each in told)
        label = column.column if column.label is None else pick(column.label)
        grid.addWidget(Label(label, STRONG, wrap=True), row, 0)
        grid.addWidget(Label(base, MUTED, wrap=True), row, 1)
        if not column.clashes:
            grid.addWidget(Label(mine, BODY, wrap=True), row, 2)
            same = theirs if column.theirs != column.base else self.tr("not changed")
            grid.addWidget(Label(same, MUTED, wrap=True), row, 3)
            return
        group = QButtonGroup(self)
        self._groups.append(group)
        for place, side, words in ((2, MINE, mine), (3, THEIRS, theirs)):
            choice = Round()
            head = self.tr("Mine") if side == MINE else self.tr("Theirs, now valid")
            choice.setAccessibleName(f"{label}: {head}: {words}")
            choice.setObjectName(f"settle_{column.column}_{side}")
            choice.clicked.connect(lambda _on=False, c=column.column, s=side: self.chose.emit(c, s))
            choice.installEventFilter(self)
            group.addButton(choice)
            self._rounds[column.column, side] = choice
            pair = QHBoxLayout()
            pair.setSpacing(px(4))
            pair.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
            pair.addWidget(_Words(words, choice), 1)
            grid.addLayout(pair, row, place)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Arrows choose a side and walk from field to field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            here = next((key for key, each in self._rounds.items() if each is watched), None)
            if here is not None and self._walk(here, Qt.Key(event.key())):
                return True
        return False

    def _walk(self, here: tuple[str, str], key: Qt.Key) -> bool:
        column, side = here
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            side = MINE if key == Qt.Key.Key_Left else THEIRS
            self._rounds[column, side].click()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            columns = list(dict.fromkeys(each for each, _ in self._rounds))
            step = -1 if key == Qt.Key.Key_Up else 1
            column = columns[(columns.index(column) + step) % len(columns)]
            chosen = next((s for s in (MINE, THEIRS) if self._rounds[column, s].isChecked()), side)
            side = chosen
        else:
            return False
        self._rounds[column, side].setFocus(Qt.FocusReason.TabFocusReason)
        return True
