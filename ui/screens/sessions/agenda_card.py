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
from ui.components.wrapping import WrapLayout
from ui.i18n.formats import date_text
from ui.i18n.languages import Languages
from ui.screens.sessions.rapporteur_form import RapporteurForm
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
        self.list.chosen.connect(lambda _key: self._stood())
        self._empty = EmptyState(sign=Sign.OPEN)
        self.go = Button("", PRIMARY)
        self.go.setObjectName("go_to_session_button")
        self.add = Button("", SECONDARY)
        self.add.setObjectName("add_dossiers_button")
        self.postpone, self.shift = Button("", QUIET), Button("", QUIET)
        self.postpone.setObjectName("postpone_item_button")
        self.shift.setObjectName("reschedule_button")
        self.rapporteur, self.paper = Button("", QUIET, "R"), Button("", QUIET, "Ctrl+E")
        self.rapporteur.setObjectName("rapporteur_button")
        self.paper.setObjectName("print_agenda_button")
        self.form = RapporteurForm(model, languages)
        self.form.left.connect(self.list.setFocus)
        self._asked = Label("", MUTED, wrap=True)
        self._asked.setObjectName("agenda_questions")
        self._asked.setContentsMargins(px(14), px(8), px(14), 0)
        self.rapporteur.clicked.connect(self.name_rapporteur)
        self.paper.clicked.connect(model.print_agenda)
        self.go.clicked.connect(self.opened)
        self.add.clicked.connect(self.adding)
        self.shift.clicked.connect(self.moving)
        self.postpone.clicked.connect(self._postpone)
        first, second = QHBoxLayout(), WrapLayout()
        first.setSpacing(px(8))
        second.setSpacing(px(4))
        first.addWidget(self.go)
        first.addWidget(self.add)
        first.addStretch(1)
        for button in (self.rapporteur, self.postpone, self.shift, self.paper):
            second.addWidget(button)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(14), px(10), px(14), px(10))
        foot.addLayout(first)
        foot.addLayout(second)
        self.body.addWidget(self._place)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._asked)
        self.body.addWidget(self.form)
        self.body.addLayout(foot)

    def _stood(self) -> None:
        """The person stands on another dossier."""
        self.form.leave()
        self._show_buttons()

    def name_rapporteur(self) -> None:
        """Name who presents the dossier chosen."""
        item = self._undone_item()
        if item is not None and self._model.plans:
            self.form.ask(item)

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
        if self.list.current_key() is None and lines:
            self.list.choose(self.list.rows[0].key)
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
            self._name(item, latin=latin),
            self._below(item),
            lead=key,
            chip=chip,
            tone=tone,
            sign=sign,
            faint=item.postponed,
        )

    @staticmethod
    def _name(item: ItemView, *, latin: bool) -> str:
        if item.masked:
            return f"№ {item.number}"
        return item.name_latin if latin else item.name_cyrillic

    def _below(self, item: ItemView) -> str:
        """How many questions there are, who presents it, and the profession."""
        parts = []
        if item.questions:
            parts.append(self.tr("%n question(s)", None, len(item.questions)))
        if item.rapporteur is not None:
            parts.append(self._member(item.rapporteur))
        parts.append(self._languages.pick(item.profession))
        return " · ".join(parts)

    def _member(self, member: Id) -> str:
        view = self._model.view
        found = next((m for m in view.members if m.key == member), None) if view else None
        return self._languages.pick(found.name) if found else "—"

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
        self.rapporteur.setText(self.tr("Rapporteur…"))
        self.rapporteur.setVisible(model.plans and state in ("planned", "running"))
        self.rapporteur.setEnabled(self._undone() is not None)
        self.paper.setText(self.tr("Print the agenda"))
        self.paper.setVisible(state in ("planned", "running"))
        self._say_questions()

    def _say_questions(self) -> None:
        """Who presents the dossier chosen, and the questions in the words they were put."""
        key, view = self.list.current_key(), self._model.view
        items = [line.item for line in view.agenda if line.item] if view else []
        lines = []
        for item in items:
            if item.dossier == key and item.rapporteur is not None:
                name = self._member(item.rapporteur)
                lines.append(self.tr("Rapporteur: {name}").replace("{name}", name))
            if item.dossier == key:
                lines.extend(f"{self._member(each.member)}: {each.text}" for each in item.questions)
        self._asked.setText("\n".join(lines))
        self._asked.setVisible(bool(lines))

    def _undone(self) -> Id | None:
        """The dossier chosen, if it can be postponed."""
        item = self._undone_item()
        return item.dossier if item else None

    def _undone_item(self) -> ItemView | None:
        key, view = self.list.current_key(), self._model.view
        for line in view.agenda if view else ():
            item = line.item
            if item and item.dossier == key and not item.outcome and not item.postponed:
                return item
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
