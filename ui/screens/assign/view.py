"""Naming executors: dossiers at the left, executors with their loads at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.kernel.ids import Id
from app.queue import QueueRow
from ui.actions.registry import Action
from ui.components.buttons import PRIMARY, Button
from ui.components.card import Card
from ui.components.cells import RIGHT, Cell, Column
from ui.components.empty_state import EmptyState
from ui.components.label import HEADING, MUTED, TITLE, Label
from ui.components.late_reason import LateReason
from ui.components.queue_table import QueueTable
from ui.components.segmented import Segmented
from ui.components.signs import Sign
from ui.components.text_area import TextArea
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.i18n.refusals import refusal_text
from ui.queues.arrival import Arrival
from ui.screens import Screen, ScreenContext
from ui.screens.assign.view_model import NAMED, WAITING, AssignModel, AssignReading, Load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.kernel.outcome import Changes, Refusal
    from app.workflow.dossier import Dossier


class AssignScreen(Screen):
    """Arrows choose the executor, Enter names them, and the next dossier stands ready."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = AssignModel(context.desk, context.languages, self)
        lines = self.model.lines
        self._wanted: Id | None = None
        self._stood = 0
        self.title, self.heading = Label("", TITLE), Label("", HEADING)
        self.hint = Label("", MUTED, wrap=True)
        self.shown = Segmented()
        self.shown.setObjectName("assign_shown")
        columns = [
            lines.due_column(sortable=False),
            lines.number_column(98, sortable=False),
            lines.person_column(150, sortable=False),
            Column("step", _step_title, self._step_cell, 192),
        ]
        self.table: QueueTable[str, QueueRow] = QueueTable(
            columns, _row_key, self.model.reader.fetch, bar_of=lines.bar
        )
        self.table.setObjectName("assign_dossiers")
        self.empty = EmptyState()
        self.table.set_empty(self.empty)
        self.people: QueueTable[str, Load] = QueueTable(
            [
                Column("person", _person_title, self._person_cell, 150, stretch=True),
                Column("open", _open_title, _open_cell, 80, align=RIGHT),
                Column("late", _late_title, _late_cell, 76),
            ],
            _load_key,
            self._no_more,
        )
        self.people.setObjectName("executors")
        self.people.set_empty(EmptyState(sign=Sign.WARN))
        self._arrival = Arrival(self.people.view)
        self.reason, self.late_reason = TextArea(lines=2), LateReason()
        self.reason.edit.setObjectName("reassign_reason_field")
        self.button = Button("", PRIMARY, "↵")
        self.button.setObjectName("assign_button")
        self._lay_out()
        self._wire()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.shown)
        self.side = Card()
        self.side.body.addWidget(self.heading)
        self.side.body.addWidget(self.hint)
        self.side.body.addWidget(self.people, 1)
        self.side.body.addWidget(self.reason)
        self.side.body.addWidget(self.late_reason)
        self.side.body.addWidget(self.button)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.table, 2)
        middle.addWidget(self.side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(middle, 1)

    def _wire(self) -> None:
        model = self.model
        self.shown.chosen.connect(self._show_list)
        model.read.connect(self._show)
        model.done.connect(self._done)
        model.refused.connect(self._refused)
        model.unread.connect(self.context.notices.refusal)
        model.reader.first.connect(self.table.model.show_first)
        model.reader.keys.connect(self.table.model.show_keys)
        model.reader.first.connect(self._stand)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda _key: self.people.view.setFocus())
        self.people.opened.connect(lambda _key: self.assign())
        self.people.chosen.connect(lambda _key: self._say_button())
        self.button.clicked.connect(self.assign)
        self.reason.changed.connect(lambda _text: self.reason.set_error(""))

    # --- what the frame asks ------------------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show the dossiers that wait; `dossier` is the one to stand on, wherever it is listed."""
        dossier = params.get("dossier")
        self._wanted = Id(dossier) if isinstance(dossier, str) else None
        self.model.shown = WAITING
        self.shown.set_value(WAITING)
        self._arrival.begin()
        self.model.read_again()

    def refresh(self, changes: Changes) -> None:
        """Read list and loads again."""
        del changes
        self.model.read_again()

    def actions_here(self) -> list[Action]:
        """Naming the executor, opening the dossier."""
        return [
            Action("assign.name", "AssignScreen", _NAME, self.assign, key="Ctrl+Return",
                   enabled=self.button.isEnabled),
            Action("assign.open", "AssignScreen", _OPEN, self.open_dossier, key="Ctrl+O",
                   enabled=lambda: self.table.current_row() is not None),
        ]  # fmt: skip

    def panes(self) -> list[QWidget]:
        """Dossiers, executors."""
        return [self.table.view, self.people.view]

    # --- what is done -------------------------------------------------------------------------

    def assign(self) -> None:
        """Name the executor stood upon for the dossier stood upon."""
        row, load = self.table.current_row(), self.people.current_row()
        if row is None or load is None or not self.button.isEnabled():
            return
        if row.executor and not self.reason.text():
            self.reason.set_error(self.tr("Say why another executor takes the dossier over"))
            self.reason.setFocus()
            return
        self.model.assign(row.dossier, load.person.id, self.reason.text(), self.late_reason.text())

    def open_dossier(self) -> None:
        """Open the dossier stood upon."""
        row = self.table.current_row()
        if row is not None:
            self.context.navigator.go("dossier", dossier=row.dossier)

    def _done(self, dossier: Dossier) -> None:
        self.reason.set_text("")
        self.late_reason.put_away()
        books = self.model.lines.books
        named = books.people.get(dossier.executor) if books and dossier.executor else None
        name = self.context.languages.pick(named.name) if named else ""
        words = self.tr("%1: the executor is %2").replace("%1", dossier.number)
        self.context.notices.said(words.replace("%2", name))
        self.people.view.setFocus()

    def _refused(self, refusal: Refusal) -> None:
        words = refusal_text(refusal, self.context.languages.language)
        if refusal.code == "late_reason_missing":
            self.late_reason.ask(words)
        elif refusal.code == "reason_missing":
            self.reason.set_error(words)
            self.reason.setFocus()
        else:
            self.context.notices.refusal(refusal)

    def _show_list(self, shown: str) -> None:
        self._stood, self._wanted = 0, None
        self.model.show(shown)

    # --- what is shown ------------------------------------------------------------------------

    def _show(self, reading: AssignReading) -> None:
        before = self.people.current_key()
        self.people.model.show_first(reading.loads)
        if before is None:
            self.people.choose_first()
        self._arrival.lines_came()
        self._say_segments()
        self._say_empty()

    def _stand(self, rows: Sequence[QueueRow]) -> None:
        if self._wanted is not None:
            wanted = next((row.id for row in rows if row.dossier == self._wanted), None)
            if wanted is None and self.model.shown == WAITING:
                self.shown.set_value(NAMED)
                self.model.show(NAMED)  # it has an executor: look for it there
                return
            self._wanted = None
            if wanted is not None:
                self.table.choose(wanted)
        if self.table.current_key() is None and rows:
            self.table.choose(rows[min(self._stood, len(rows) - 1)].id)
        self._chosen(self.table.current_key())

    def _chosen(self, _key: object) -> None:
        row = self.table.current_row()
        place = self.table.view.currentIndex().row()
        if place >= 0:
            self._stood = place
        kept = row.id if row else None
        if kept != self.model.kept:
            self.late_reason.put_away()
            self.reason.set_text("")
            self.reason.set_error("")
        self.model.kept = kept
        self._say_side()

    def _say_side(self) -> None:
        row = self.table.current_row()
        if row is None:
            self.heading.setText(self.tr("Responsible executors"))
            self.hint.setText(self.tr("What lies with each of them now."))
        else:
            self.heading.setText(self.model.lines.person(row))
            words = self.tr("No. %1 · the executor is %2") if row.executor else self.tr("No. %1")
            words = words.replace("%1", row.number)
            self.hint.setText(words.replace("%2", self.model.lines.executor(row)))
        self.reason.setVisible(row is not None and bool(row.executor))
        self._say_button()

    def _say_button(self) -> None:
        row, load = self.table.current_row(), self.people.current_row()
        named = row.executor if row else None
        self.button.setEnabled(row is not None and load is not None and load.person.id != named)
        self.button.setText(
            self.tr("Hand the dossier over") if named else self.tr("Name as executor")
        )

    def _no_more(self, _keys: object, answer: object) -> None:
        """All executors are read at once: there is no further page."""

    # --- words --------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.title.setText(self.tr("Assign executor"))
        self.shown.set_name(self.tr("Which dossiers"))
        self.table.set_name(self.tr("Dossiers"))
        self.people.set_name(self.tr("Responsible executors"))
        self.reason.set_label(self.tr("Reason for naming another executor"))
        self._say_segments()
        self._say_empty()
        self._say_side()

    def _say_segments(self) -> None:
        reading = self.model.reading
        waiting = self.tr("Without an executor")
        if reading is not None:
            waiting = f"{waiting} · {reading.waiting}"
        self.shown.set_choices([(WAITING, waiting), (NAMED, self.tr("With an executor"))])

    def _say_empty(self) -> None:
        if self.model.shown == WAITING:
            self.empty.say(
                self.tr("Every dossier has its executor"),
                self.tr("A dossier comes here when its application is registered."),
            )
        else:
            self.empty.say(self.tr("No open dossier has an executor"))

    def _step_cell(self, row: QueueRow) -> Cell:
        lines = self.model.lines
        return Cell(lines.doing(row), lines.executor(row) or lines.step(row))

    def _person_cell(self, load: Load) -> Cell:
        pick = self.context.languages.pick
        return Cell(pick(load.person.name), pick(load.person.position))


def _open_cell(load: Load) -> Cell:
    return Cell(str(load.open))


def _late_cell(load: Load) -> Cell:
    return Cell(str(load.late), tone="late", sign=Sign.LATE) if load.late else Cell("0", muted=True)


def _person_title() -> str:
    return QCoreApplication.translate("AssignScreen", "Executor")


def _step_title() -> str:
    return QCoreApplication.translate("AssignScreen", "State and executor")


def _open_title() -> str:
    return QCoreApplication.translate("AssignScreen", "in all")


def _late_title() -> str:
    return QCoreApplication.translate("AssignScreen", "late")


def _row_key(row: QueueRow) -> str:
    return row.id


def _load_key(load: Load) -> str:
    return load.person.id


_NAME = QT_TRANSLATE_NOOP("AssignScreen", "Name as executor")
_OPEN = QT_TRANSLATE_NOOP("AssignScreen", "Open the dossier")
