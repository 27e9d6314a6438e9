"""All dossiers: search, filters, and a list that Enter opens a dossier of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from app.queue import QueueRow
from app.workflow.states import DossierState
from ui.actions.registry import Action
from ui.components.empty_state import EmptyState
from ui.components.label import MUTED, TITLE, Label
from ui.components.queue_table import QueueTable
from ui.components.segmented import Segmented
from ui.components.signs import Sign
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.queues.arrival import Arrival
from ui.queues.reader import count_words
from ui.queues.search_field import SearchField
from ui.queues.words import ending_words, step_words
from ui.screens import Screen, ScreenContext
from ui.screens.dossiers.view_model import (
    ALL,
    CLOSED,
    OPEN,
    DossiersModel,
    DossiersReading,
    states_of,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.kernel.outcome import Changes


class DossiersScreen(Screen):
    """The list of everything the office ever took in."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = DossiersModel(context.desk, context.languages, self)
        lines = self.model.lines
        self._count: int | None = None
        self.title, self.found = Label("", TITLE), Label("", MUTED)
        self.search = SearchField(300)
        self.standing = Segmented()
        self.standing.setObjectName("standing")
        self.state, self.procedure = QComboBox(), QComboBox()
        self.state.setObjectName("state_filter")
        self.procedure.setObjectName("procedure_filter")
        for box in (self.state, self.procedure):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(360)
        columns = [
            lines.number_column(),
            lines.person_column(210),
            lines.received_column(96),
            lines.step_column(200),
            lines.executor_column(170),
            lines.due_column(),
        ]
        self.table: QueueTable[str, QueueRow] = QueueTable(
            columns, _key, self.model.reader.fetch, bar_of=lines.bar
        )
        self.table.setObjectName("dossiers_list")
        self._arrival = Arrival(self.table.view)
        self.empty = EmptyState(sign=Sign.PAGE)
        self.table.set_empty(self.empty)
        self._lay_out()
        self._wire()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.found)
        head.addStretch(1)
        head.addWidget(self.search)
        filters = QHBoxLayout()
        filters.setSpacing(10)
        filters.addWidget(self.standing)
        filters.addWidget(self.state)
        filters.addWidget(self.procedure)
        filters.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(filters)
        column.addWidget(self.table, 1)

    def _wire(self) -> None:
        model, table = self.model, self.table
        self.search.textEdited.connect(model.search)
        self.search.emptied.connect(lambda: model.search(""))
        self.search.walked_on.connect(table.view.setFocus)
        self.standing.chosen.connect(model.choose_standing)
        self.state.activated.connect(lambda _i: model.choose_state(self.state.currentData()))
        self.procedure.activated.connect(
            lambda _i: model.choose_procedure(self.procedure.currentData())
        )
        model.read.connect(self._show)
        model.refused.connect(self.context.notices.refusal)
        model.reader.first.connect(table.model.show_first)
        model.reader.keys.connect(table.model.show_keys)
        model.reader.first.connect(lambda _rows: self._stand())
        model.reader.counted.connect(self._counted)
        table.sort_asked.connect(model.sort_by)
        table.opened.connect(lambda _key: self.open_dossier())
        table.chosen.connect(lambda key: setattr(model, "kept", key))
        self.empty.acted.connect(self.show_all)

    def open(self, params: dict[str, object]) -> None:
        """Show the list; `text` is searched for."""
        text = params.get("text")
        self._arrival.begin()
        if isinstance(text, str):
            self.search.setText(text)
            self.model.search(text)
        self.model.read_again()

    def refresh(self, changes: Changes) -> None:
        """Read the list again; the line stood upon stays."""
        del changes
        self.model.read_again()

    def actions_here(self) -> list[Action]:
        """Opening a dossier, searching."""
        return [
            Action("dossiers.open", "DossiersScreen", _OPEN, self.open_dossier, key="Ctrl+O",
                   enabled=lambda: self.table.current_row() is not None),
            Action("dossiers.find", "DossiersScreen", _FIND, self._find, key="Ctrl+F"),
        ]  # fmt: skip

    def panes(self) -> list[QWidget]:
        """The list, the search."""
        return [self.table.view, self.search]

    def open_dossier(self) -> None:
        """Open the dossier stood upon."""
        row = self.table.current_row()
        if row is not None:
            self.context.navigator.go("dossier", dossier=row.dossier)

    def show_all(self) -> None:
        """Take every filter off."""
        self.search.clear()
        self.model.show_all()

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _show(self, reading: DossiersReading) -> None:
        wish = reading.wish
        self.table.show_sorted(wish.order.value, descending=wish.descending)
        self.standing.set_value(wish.standing)
        self._say_filters()
        self._say_empty()

    def _stand(self) -> None:
        if self.table.current_key() is None:
            self.table.choose_first()
        self._arrival.lines_came()

    def _counted(self, count: int) -> None:
        self._count = count
        self._say_count()

    # --- words --------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.title.setText(self.tr("All dossiers"))
        self.table.set_name(self.tr("All dossiers"))
        self.search.set_words(self.tr("Number, person, passport, profession"))
        self.standing.set_name(self.tr("Open or closed"))
        self.standing.set_choices(
            [(ALL, self.tr("All")), (OPEN, self.tr("Open")), (CLOSED, self.tr("Closed"))]
        )
        self.state.setAccessibleName(self.tr("State"))
        self.procedure.setAccessibleName(self.tr("Procedure"))
        self._say_filters()
        self._say_empty()
        self._say_count()

    def _say_filters(self) -> None:
        wish, books = self.model.wish, self.model.lines.books
        states = [("", self.tr("Every state"))]
        states += [(state.value, _state_words(state)) for state in states_of(wish.standing)]
        _offer(self.state, states, wish.state)
        procedures = [("", self.tr("Every procedure"))]
        if books is not None:
            for code in books.procedures.codes:
                version = books.procedures.current(code, books.today)
                name = self.context.languages.pick(version.short_title) if version else code
                procedures.append((code, f"{code} · {name}"))
        _offer(self.procedure, procedures, wish.procedure)

    def _say_empty(self) -> None:
        if self.model.narrowed:
            self.empty.say(
                self.tr("No dossier is like this"),
                self.tr("Try a part of the number or of the name, or fewer filters."),
                action=self.tr("Show all dossiers"),
            )
        else:
            self.empty.say(
                self.tr("There are no dossiers yet"),
                self.tr("The first application that is received opens the first dossier."),
            )

    def _say_count(self) -> None:
        if self._count is not None:
            self.found.setText(count_words(self._count, searched=bool(self.model.wish.text)))


def _state_words(state: DossierState) -> str:
    return ending_words(state) or step_words(state)


def _offer(box: QComboBox, choices: list[tuple[str, str]], chosen: str) -> None:
    """Offer choices, the chosen one on top; without a signal."""
    box.blockSignals(True)
    box.clear()
    for key, words in choices:
        box.addItem(words, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)


def _key(row: QueueRow) -> str:
    return row.id


_OPEN = QT_TRANSLATE_NOOP("DossiersScreen", "Open the dossier")
_FIND = QT_TRANSLATE_NOOP("DossiersScreen", "Search in all dossiers")
