"""The agenda of the session chosen: its order, what became of it, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.commission.session_view import AgendaLine, ItemView
from app.kernel.ids import Id
from app.kernel.text import Language
from ui.components.buttons import PRIMARY, QUIET, SECONDARY, Button
from ui.components.card import Card
from ui.components.due_chip import due_cell
from ui.components.empty_state import EmptyState
from ui.components.label import MUTED, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import date_text
from ui.i18n.languages import Languages
from ui.screens.sessions.view_model import SessionsModel


class AgendaCard(Card):
    """Signals: `opened()` goes to the session or to its protocol; `adding()`, `moving()`."""

    opened = Signal()
    adding = Signal()
    moving = Signal()

    def __init__(self, model: SessionsModel, languages: Languages) -> None:
        super().__init__(flush=True)
        self._model, self._languages = model, languages
        self._place = Label("", MUTED, wrap=True)
        self._place.setContentsMargins(px(14), px(8), px(14), px(8))
        self.list = RowList()
        self.list.setObjectName("planned_agenda_list")
        self.list.moved.connect(lambda key, to: model.move(Id(key), to))
        self.list.chosen.connect(lambda _key: self._show_buttons())
        self._empty = EmptyState(sign=Sign.OPEN)
        self.go = Button("", PRIMARY)
        self.go.setObjectName("go_to_session_button")
        self.add = Button("", SECONDARY)
        self.add.setObjectName("add_dossiers_button")
        self.postpone, self.shift = Button("", QUIET), Button("", QUIET)
        self.postpone.setObjectName("postpone_item_button")
        self.shift.setObjectName("reschedule_button")
        self.go.clicked.connect(self.opened)
        self.add.clicked.connect(self.adding)
        self.shift.clicked.connect(self.moving)
        self.postpone.clicked.connect(self._postpone)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(px(8))
        first.addWidget(self.go)
        first.addWidget(self.add)
        first.addStretch(1)
        second.addWidget(self.postpone)
        second.addWidget(self.shift)
        second.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(14), px(10), px(14), px(10))
        foot.addLayout(first)
        foot.addLayout(second)
        self.body.addWidget(self._place)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._empty, 1)
        self.body.addLayout(foot)

    def show_page(self) -> None:
        """Show the session chosen."""
        model, page = self._model, self._model.page
        row = page.row(model.chosen) if page else None
        if page is None or row is None:
            self.set_title(self.tr("Agenda"))
            self.list.hide()
            self._place.hide()
            self._empty.say(self.tr("No session yet"), self.tr("Plan the first one."))
            self._empty.show()
            self._show_buttons()
            return
        self.set_title(self.tr("Session of {day}").replace("{day}", date_text(row.day)))
        self._place.setText(self._languages.pick(row.place))
        self._place.show()
        lines = model.view.agenda if model.view else ()
        movable = model.plans and row.state != "ended"
        self.list.set_movable(movable)
        self.list.set_name(
            self.tr("Agenda: Alt+Up and Alt+Down move a dossier") if movable else self.tr("Agenda")
        )
        self.list.show_rows([self._row(line, ended=row.state == "ended") for line in lines])
        empty = model.view is not None and not lines
        self._empty.say(
            self.tr("The agenda is empty"), self.tr("Add dossiers that wait for a session.")
        )
        self._empty.setVisible(empty)
        self.list.setVisible(not empty)
        self._show_buttons()

    def _row(self, line: AgendaLine, *, ended: bool) -> ListRow:
        key, item = str(line.position), line.item
        if item is None:
            return ListRow(
                f"hidden-{key}", self.tr("Hidden: you stepped back"), lead=key, faint=True
            )
        latin = self._languages.language is Language.EN or not item.name_cyrillic
        chip, tone, sign = self._chip(item, ended=ended)
        return ListRow(
            item.dossier,
            item.name_latin if latin else item.name_cyrillic,
            self._languages.pick(item.profession),
            lead=key,
            chip=chip,
            tone=tone,
            sign=sign,
            faint=item.postponed,
        )

    def _chip(self, item: ItemView, *, ended: bool) -> tuple[str, str, Sign]:
        if item.postponed:
            return self.tr("postponed"), "calm", Sign.NONE
        if item.outcome == "issue":
            return self.tr("issue"), "good", Sign.DONE
        if item.outcome:
            return self.tr("refuse"), "bad", Sign.CROSS
        page = self._model.page
        if ended or page is None:
            return "", "calm", Sign.NONE
        due = due_cell(page.timing(item.due), item.due)
        return due.text, due.tone or "calm", due.sign

    def _show_buttons(self) -> None:
        model, page = self._model, self._model.page
        row = page.row(model.chosen) if page else None
        state = row.state if row else ""
        self.go.setVisible(bool(row))
        words = {
            "planned": self.tr("Go to the session"),
            "running": self.tr("Continue the session"),
            "ended": self.tr("Protocol")
            if row and row.protocol_number
            else self.tr("Draft protocol"),
        }
        self.go.setText(words.get(state, ""))
        self.add.setText(self.tr("Add dossiers…"))
        self.add.setVisible(model.plans and state in ("planned", "running"))
        self.postpone.setText(self.tr("Postpone"))
        self.postpone.setVisible(model.plans and state in ("planned", "running"))
        self.postpone.setEnabled(self._undone() is not None)
        self.shift.setText(self.tr("Day and place…"))
        self.shift.setVisible(model.plans and state == "planned")

    def _undone(self) -> Id | None:
        """The dossier chosen, if it can be postponed."""
        key, view = self.list.current_key(), self._model.view
        for line in view.agenda if view else ():
            item = line.item
            if item and item.dossier == key and not item.outcome and not item.postponed:
                return item.dossier
        return None

    def _postpone(self) -> None:
        dossier = self._undone()
        if dossier is not None:
            self._model.postpone(dossier)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "shift"):
            self.show_page()
