"""The overdue board and, beside it, the list behind the figure that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.queue import QueueRow, StageCount
from app.workflow.states import DossierState
from ui.actions.registry import Action
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.cells import Cell, Column
from ui.components.empty_state import EmptyState
from ui.components.label import HEADING, MUTED, TITLE, Label
from ui.components.queue_table import QueueTable
from ui.components.scrolling import scrolling
from ui.components.segmented import Segmented
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.queues.arrival import Arrival
from ui.queues.reader import count_words
from ui.queues.words import step_words
from ui.screens import Screen, ScreenContext
from ui.screens.overdue.board import Board, BoardRow
from ui.screens.overdue.view_model import (
    BY_PERSON,
    BY_STEP,
    Kind,
    OverdueModel,
    OverdueReading,
    Spot,
    figure,
    total,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.kernel.outcome import Changes


class OverdueScreen(Screen):
    """What is late and what is about to be: each figure is a filter of the list beside it."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = OverdueModel(context.desk, context.languages, self)
        self._count: int | None = None
        self.title = Label("", TITLE)
        self.by = Segmented()
        self.by.setObjectName("board_by")
        self.board = Board()
        self.heading, self.found = Label("", HEADING), Label("", MUTED)
        lines = self.model.lines
        columns = [
            lines.due_column(sortable=False),
            lines.person_column(150, sortable=False),
            Column("step", _step_title, self._step_cell, 160, stretch=True),
        ]
        self.table: QueueTable[str, QueueRow] = QueueTable(
            columns, _key, self.model.reader.fetch, bar_of=lines.bar
        )
        self.table.setObjectName("late_list")
        self._arrival = Arrival(self.table.view)
        self.empty = EmptyState()
        self.table.set_empty(self.empty)
        self.open_button = Button("", PRIMARY, "↵")
        self.open_button.setObjectName("open_dossier_button")
        self.reassign_button = Button("", SECONDARY)
        self.reassign_button.setObjectName("reassign_button")
        self._lay_out()
        self._wire()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.by)
        card = Card(flush=True)
        card.body.addWidget(scrolling(self.board), 1)
        above = QHBoxLayout()
        above.addWidget(self.heading)
        above.addStretch(1)
        above.addWidget(self.found)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addStretch(1)
        below.addWidget(self.reassign_button)
        below.addWidget(self.open_button)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addLayout(above)
        right.addWidget(self.table, 1)
        right.addLayout(below)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(card, 9)
        middle.addLayout(right, 11)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(middle, 1)

    def _wire(self) -> None:
        model, table = self.model, self.table
        self.by.chosen.connect(self._show_by)
        self.board.chosen.connect(model.choose)
        model.read.connect(self._show)
        model.refused.connect(self.context.notices.refusal)
        model.reader.first.connect(table.model.show_first)
        model.reader.keys.connect(table.model.show_keys)
        model.reader.first.connect(lambda _rows: self._stand())
        model.reader.counted.connect(self._counted)
        table.chosen.connect(self._chosen)
        table.opened.connect(lambda _key: self.open_dossier())
        self.open_button.clicked.connect(self.open_dossier)
        self.reassign_button.clicked.connect(self.reassign)

    def open(self, params: dict[str, object]) -> None:
        """Read the board."""
        del params
        self._arrival.begin()
        self.model.read_again()

    def refresh(self, changes: Changes) -> None:
        """Read board and list again; the cell and the line stay."""
        del changes
        self.model.read_again()

    def actions_here(self) -> list[Action]:
        """Opening a dossier, another executor."""
        return [
            Action("overdue.open", "OverdueScreen", _OPEN, self.open_dossier, key="Ctrl+O",
                   enabled=lambda: self.table.current_row() is not None),
            Action("overdue.reassign", "OverdueScreen", _REASSIGN, self.reassign,
                   enabled=self.reassign_button.isEnabled),
        ]  # fmt: skip

    def panes(self) -> list[QWidget]:
        """The figure whose list is shown, and the list."""
        cell = self.board.figure(self.model.spot)
        return [cell, self.table.view] if cell is not None else [self.table.view]

    # --- what is done -------------------------------------------------------------------------

    def open_dossier(self) -> None:
        """Open the dossier stood upon."""
        row = self.table.current_row()
        if row is not None:
            self.context.navigator.go("dossier", dossier=row.dossier)

    def reassign(self) -> None:
        """Name an executor for the dossier stood upon, or another one."""
        row = self.table.current_row()
        if row is not None:
            self.context.navigator.go("assign", dossier=row.dossier)

    def _show_by(self, by: str) -> None:
        self._say_board()
        self.model.choose(Spot(by))

    def _show(self, reading: OverdueReading) -> None:
        self.by.set_value(reading.spot.by)
        self._say_board()
        self._say_list()

    def _stand(self) -> None:
        if self.table.current_key() is None:
            self.table.choose_first()
        self._chosen(self.table.current_key())
        self._arrival.lines_came()

    def _chosen(self, key: object) -> None:
        row = self.table.current_row()
        self.model.kept = row.id if row else None
        self.open_button.setEnabled(key is not None)
        state = self.model.lines.state(row) if row else None
        self.reassign_button.setEnabled(
            row is not None and (bool(row.executor) or state is DossierState.REGISTERED)
        )

    def _counted(self, count: int) -> None:
        self._count = count
        self._say_list()

    # --- words --------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.title.setText(self.tr("Overdue"))
        self.by.set_name(self.tr("Rows of the board"))
        self.by.set_choices([(BY_STEP, self.tr("By step")), (BY_PERSON, self.tr("By executor"))])
        self.table.set_name(self.tr("Dossiers behind the figure"))
        self.open_button.setText(self.tr("Open the dossier"))
        self.reassign_button.setText(self.tr("Name another executor"))
        self._say_board()
        self._say_list()

    def _say_board(self) -> None:
        by = self.by.value() or BY_STEP
        counts = self.model.counts(by)
        rows = [self._row(by, count) for count in (*counts, total(counts))]
        head = self.tr("Step") if by == BY_STEP else self.tr("Responsible executor")
        self.board.show_board(by, head, self._kinds(), rows)
        self.board.mark(self.model.spot)

    def _kinds(self) -> list[tuple[Kind, str]]:
        return [
            (Kind.LATE, self.tr("late")),
            (Kind.TODAY, self.tr("today")),
            (Kind.SOON, self.tr("next day")),
            (Kind.OPEN, self.tr("open")),
        ]

    def _row(self, by: str, count: StageCount) -> BoardRow:
        late, today, soon, open_ = (figure(count, kind) for kind in Kind)
        return BoardRow(count.key, self._key_words(by, count.key), (late, today, soon, open_))

    def _key_words(self, by: str, key: str) -> str:
        books = self.model.lines.books
        if not key:
            return self.tr("In all")
        if books is None:
            return key
        if by == BY_PERSON:
            known = next((person for id_, person in books.people.items() if id_ == key), None)
            return self.context.languages.pick(known.name) if known else key
        code, _, number = key.partition("/")
        version = books.procedures.current(code, books.today)
        step = version.step(number) if version else None
        return f"{number} {step_words(step.state)}" if step else number

    def _say_list(self) -> None:
        spot = self.model.spot
        titles = {
            Kind.LATE: self.tr("Late"),
            Kind.TODAY: self.tr("Due today"),
            Kind.SOON: self.tr("Due on the next business day"),
            Kind.OPEN: self.tr("Open"),
        }
        words = self._key_words(spot.by, spot.key) if spot.key else ""
        self.heading.setText(" · ".join(part for part in (titles[spot.kind], words) if part))
        if self._count is not None:
            self.found.setText(count_words(self._count, searched=False))
        if spot.kind is Kind.LATE:
            self.empty.say(
                self.tr("Nothing is late"), self.tr("Every open step is within its time.")
            )
        else:
            self.empty.say(self.tr("There is nothing here"), self.tr("Choose another figure."))

    def _step_cell(self, row: QueueRow) -> Cell:
        return Cell(self.model.lines.step(row), self.model.lines.who(row))


def _step_title() -> str:
    return QCoreApplication.translate("OverdueScreen", "Step and whom it waits for")


def _key(row: QueueRow) -> str:
    return row.id


_OPEN = QT_TRANSLATE_NOOP("OverdueScreen", "Open the dossier")
_REASSIGN = QT_TRANSLATE_NOOP("OverdueScreen", "Name another executor")
