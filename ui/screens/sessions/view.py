"""The page of sessions: the list at the left, the agenda or the planning at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.commission.lists import SessionRow
from app.kernel.ids import Id
from app.kernel.outcome import Changes, Refusal
from ui.actions.registry import Action
from ui.components.buttons import SECONDARY, Button
from ui.components.cells import DATE_WIDTH, Cell, Column
from ui.components.due_chip import due_bar, due_cell
from ui.components.empty_state import EmptyState
from ui.components.label import TITLE, Label
from ui.components.queue_table import QueueTable
from ui.components.saving import PaperSaving
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import date_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.screens import Screen, ScreenContext
from ui.screens.sessions.agenda_card import AgendaCard
from ui.screens.sessions.forecast_card import ForecastCard
from ui.screens.sessions.plan_card import ADD, MOVE, PLAN, PlanCard
from ui.screens.sessions.view_model import SessionsModel, SessionsPage


class SessionsScreen(Screen):
    """`open` takes "session" to stand on one."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = SessionsModel(context.desk, context.tick)
        self._showing = self._arriving = False
        self.title = Label("", TITLE)
        self.plan_button = Button("", SECONDARY, "Ctrl+N")
        self.plan_button.setObjectName("new_session_button")
        self.table: QueueTable[str, SessionRow] = QueueTable(
            self._columns(), lambda row: row.session, self._fetch, bar_of=self._bar
        )
        self.table.view.setObjectName("sessions_table")
        self._none = EmptyState(sign=Sign.OPEN)
        self.table.set_empty(self._none)
        self.forecast = ForecastCard(self.model, context.languages)
        self.saving = PaperSaving(context.work, context.settings)
        self.saving.setObjectName("saved_papers")
        self.agenda = AgendaCard(self.model, context.languages)
        self.plan = PlanCard(self.model, context.languages)
        self.side = QStackedWidget()
        self.side.addWidget(self.agenda)
        self.side.addWidget(self.plan)
        self.side.setFixedWidth(px(400))
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.plan_button)
        columns = QHBoxLayout()
        columns.setSpacing(px(12))
        left = QVBoxLayout()
        left.setSpacing(px(12))
        left.addWidget(self.forecast)
        left.addWidget(self.table, 1)
        columns.addLayout(left, 1)
        columns.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addLayout(columns, 1)
        column.addWidget(self.saving)
        self._wire()
        self.retranslate()

    def _wire(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        model.agenda_changed.connect(self.agenda.show_page)
        model.planned.connect(lambda _session: self._put_away())
        model.refused.connect(self._refused)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._open_session)
        self.agenda.opened.connect(lambda: self._open_session(model.chosen))
        self.agenda.adding.connect(self.begin_adding)
        self.agenda.moving.connect(self._begin_move)
        self.plan_button.clicked.connect(self.begin_plan)
        self.forecast.planning.connect(self.begin_plan)
        model.printed.connect(self.saving.save_papers)
        self.saving.failed.connect(self.context.notices.fault)
        self.plan.left.connect(self._put_away)

    def _columns(self) -> Sequence[Column[SessionRow]]:
        return (
            Column("state", lambda: self.tr("State"), self._state_cell, width=126),
            Column("day", lambda: self.tr("Day"), self._day_cell, width=DATE_WIDTH),
            Column("count", lambda: self.tr("Dossiers"), self._count_cell, width=150,
                   stretch=True),
            Column("protocol", lambda: self.tr("Protocol"), self._protocol_cell, width=250),
        )  # fmt: skip

    def _state_cell(self, row: SessionRow) -> Cell:
        words = {
            "planned": (self.tr("planned"), "soon", Sign.NONE),
            "running": (self.tr("running"), "accent", Sign.NOW),
            "ended": (self.tr("ended"), "calm", Sign.NONE),
        }
        text, tone, sign = words[row.state]
        return Cell(text, tone=tone, sign=sign)

    def _day_cell(self, row: SessionRow) -> Cell:
        return Cell(date_text(row.day), bold=row.state != "ended")

    def _count_cell(self, row: SessionRow) -> Cell:
        counts = row.counts
        total = self.tr("%n dossier(s)", None, counts.items)
        if row.state == "planned":
            return Cell(total)
        parts = (
            (self.tr("issue {n}"), counts.issue),
            (self.tr("refuse {n}"), counts.refuse),
            (self.tr("postponed {n}"), counts.postponed),
        )
        said = ", ".join(words.replace("{n}", str(figure)) for words, figure in parts if figure)
        return Cell(total, said)

    def _protocol_cell(self, row: SessionRow) -> Cell:
        page = self.model.page
        if row.protocol_number:
            return Cell(f"№ {row.protocol_number}", tone="good", sign=Sign.DONE)
        due = page.protocol_due.get(row.session) if page else None
        if page is None or due is None:
            return Cell()
        return due_cell(page.timing(due), due)

    def _bar(self, row: SessionRow) -> str:
        page = self.model.page
        due = page.protocol_due.get(row.session) if page else None
        return due_bar(page.timing(due)) if page and due else ""

    def _fetch(self, keys: Sequence[str], answer: Callable[[Sequence[SessionRow]], None]) -> None:
        page = self.model.page
        found = [page.row(Id(key)) for key in keys] if page else []
        answer([row for row in found if row is not None])

    # --- arriving and refreshing -----------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show the list; stand on "session" if it is named."""
        session = params.get("session")
        if isinstance(session, str):
            self.model.chosen = Id(session)
        self._put_away()
        self._arriving = True
        self.model.reload()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched."""
        self.model.refresh(changes)

    def _show(self) -> None:
        page = self.model.page
        if page is None:
            return
        self._show_rows(page)
        if self._arriving:  # an empty table could not take the keyboard
            self._arriving = False
            self.table.setFocus()
        self.forecast.show_page()
        self.agenda.show_page()
        if self.side.currentWidget() is self.plan:
            self.plan.show_page()

    def _show_rows(self, page: SessionsPage) -> None:
        """Show the list; a table that has the keyboard would stand on its first row."""
        chosen, self._showing = self.model.chosen, True
        self.table.model.show_first(page.rows)
        self.table.choose(chosen)
        self._showing = False

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        if not hasattr(self, "side"):
            return
        self.title.setText(self.tr("Sessions"))
        self.plan_button.setText(self.tr("Plan a session"))
        self.plan_button.setVisible(self.model.plans)
        self.table.set_name(self.tr("Sessions of the Commission"))
        self._none.say(
            self.tr("No session yet"),
            self.tr("Planned, running and ended sessions of the Commission stand here."),
        )

    # --- acts --------------------------------------------------------------------------------

    def begin_plan(self, day: object = None) -> None:
        """Plan a new session, on a day of the forecast or the next business day."""
        self.model.begin_plan(day if isinstance(day, date) else None)
        self._begin(PLAN)

    def begin_adding(self) -> None:
        """Add dossiers to the session chosen."""
        self.model.begin_adding()
        self._begin(ADD)

    def _choose(self, session: object) -> None:
        if not self._showing:
            self.model.choose(Id(session) if isinstance(session, str) else None)

    def _begin_move(self) -> None:
        self.model.begin_move()
        self._begin(MOVE)

    def _begin(self, mode: str) -> None:
        self.side.setCurrentWidget(self.plan)
        self.plan_button.setEnabled(False)
        self.plan.begin(mode)

    def _put_away(self) -> None:
        self.side.setCurrentWidget(self.agenda)
        self.plan_button.setEnabled(True)
        self.table.setFocus()

    def _open_session(self, session: object) -> None:
        page = self.model.page
        row = page.row(Id(session)) if page and isinstance(session, str) else None
        if row is not None:
            part = "protocol" if row.state == "ended" else "hearing"
            self.context.navigator.go("session", session=row.session, page=part)

    def _submit(self) -> None:
        if self.side.currentWidget() is self.plan:
            self.plan.submit()
        elif self.agenda.form.isVisible():
            self.agenda.form.give()
        else:
            self._open_session(self.model.chosen)

    def _refused(self, refusal: Refusal) -> None:
        if self.side.currentWidget() is not self.plan:
            self.context.notices.refusal(refusal)

    def actions_here(self) -> list[Action]:
        """Planning, and the one next thing."""
        planning = self.side.currentWidget() is self.plan
        context, plans = "SessionsScreen", self.model.plans
        return [
            Action("sessions.plan", context, QT_TRANSLATE_NOOP("SessionsScreen", "Plan a session"),
                   self.begin_plan, key="Ctrl+N", enabled=lambda: plans and not planning),
            Action("sessions.add", context,
                   QT_TRANSLATE_NOOP("SessionsScreen", "Add dossiers to the agenda"),
                   self.begin_adding, enabled=self.agenda.add.isVisible),
            Action("sessions.do", context,
                   QT_TRANSLATE_NOOP("SessionsScreen", "Do the next thing"),
                   self._submit, key="Ctrl+Return"),
            Action("sessions.leave", context,
                   QT_TRANSLATE_NOOP("SessionsScreen", "Leave the planning"),
                   self._put_away, key="Esc", enabled=lambda: planning),
            Action("sessions.rapporteur", context,
                   QT_TRANSLATE_NOOP("SessionsScreen", "Name the rapporteur"),
                   self.agenda.name_rapporteur, key="R", enabled=self.agenda.rapporteur.isVisible),
            Action("sessions.leave_rapporteur", context,
                   QT_TRANSLATE_NOOP("SessionsScreen", "Leave the rapporteur"),
                   self.agenda.form.leave, key="Esc", enabled=self.agenda.form.isVisible),
            Action("sessions.print", context,
                   QT_TRANSLATE_NOOP("SessionsScreen", "Print the agenda"),
                   self.model.print_agenda, key="Ctrl+E", enabled=self.agenda.paper.isVisible),
            Action("sessions.forecast", context,
                   QT_TRANSLATE_NOOP("SessionsScreen", "Quorum forecast"),
                   self.forecast.strip.setFocus, key="F", enabled=self.forecast.isVisible),
        ]  # fmt: skip

    def panes(self) -> list[QWidget]:
        """The list, and what stands beside it."""
        planning = self.side.currentWidget() is self.plan
        beside = self.plan.dossiers if planning else self.agenda.list
        ahead = [self.forecast.strip] if self.forecast.isVisible() else []
        return [*ahead, self.table, beside]
