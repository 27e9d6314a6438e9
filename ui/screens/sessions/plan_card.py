"""Planning at the right of the page: day, place, and the ready dossiers to be ticked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commission.lists import ReadyDossier
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.kernel.text import Language
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.date_field import DateField
from ui.components.due_chip import due_cell
from ui.components.field import TextField
from ui.components.label import ERROR, MUTED, STRONG, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.style import px
from ui.i18n.languages import Languages
from ui.i18n.refusals import refusal_text
from ui.screens.sessions.view_model import SessionsModel

PLAN, ADD, MOVE = "plan", "add", "move"
"""A new session; more dossiers for one; another day or place of one."""


class PlanCard(Card):
    """The form. `done()` when it is to be put away."""

    left = Signal()

    def __init__(self, model: SessionsModel, languages: Languages) -> None:
        super().__init__()
        self._model, self._languages = model, languages
        self.mode = PLAN
        self.day = DateField()
        self.day.edit.setObjectName("session_day_field")
        self.place_kk, self.place_ru = TextField(), TextField()
        self.place_kk.edit.setObjectName("session_place_kk_field")
        self.place_ru.edit.setObjectName("session_place_ru_field")
        self._ready = Label("", STRONG)
        self._count = Label("", MUTED)
        self.dossiers = RowList()
        self.dossiers.setObjectName("ready_list")
        self._error = Label("", ERROR, wrap=True)
        self._error.setObjectName("plan_error")
        self.do = Button("", PRIMARY, "Ctrl+↵")
        self.do.setObjectName("plan_session_button")
        self.cancel = Button("", SECONDARY)
        self.cancel.setObjectName("cancel_plan_button")
        self._lay_out()
        self.day.changed.connect(self._day_changed)
        self.place_kk.changed.connect(self._places_changed)
        self.place_ru.changed.connect(self._places_changed)
        self.dossiers.ticked.connect(self._tick)
        self.do.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.left)
        model.refused.connect(self._refused)

    def _lay_out(self) -> None:
        self._fields = QWidget()
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(px(8))
        for field in (self.day, self.place_kk, self.place_ru):
            fields.addWidget(field)
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        head = QHBoxLayout()
        head.addWidget(self._ready, 1)
        head.addWidget(self._count)
        column.addLayout(head)
        column.addWidget(self.dossiers, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.do)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        self.body.addWidget(self._fields)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._error)
        self.body.addLayout(foot)
        self._rest = QWidget()
        self.body.addWidget(self._rest, 1)

    def begin(self, mode: str) -> None:
        """Take up the plan of the model."""
        self.mode = mode
        plan = self._model.plan
        self.day.set_value(plan.day)
        self.day.set_error("")
        self.place_kk.set_text(plan.place_kk)
        self.place_ru.set_text(plan.place_ru)
        self._error.hide()
        self._fields.setVisible(mode != ADD)
        self._list.setVisible(mode != MOVE)
        self._rest.setVisible(mode == MOVE)
        self.show_page()
        if mode == ADD:
            self.dossiers.setFocus()
        else:
            self.day.setFocus()
            self.day.edit.selectAll()

    def submit(self) -> None:
        """Do what is planned."""
        self._error.hide()
        if self.mode == PLAN:
            self._model.plan_session()
        elif self.mode == ADD:
            self._model.add()
        else:
            self._model.reschedule()

    def show_page(self) -> None:
        """Show the dossiers that are ready, and the words of the present mode."""
        titles = {
            PLAN: self.tr("New session"),
            ADD: self.tr("Dossiers for the agenda"),
            MOVE: self.tr("Day and place"),
        }
        acts = {
            PLAN: self.tr("Plan the session"),
            ADD: self.tr("Put on the agenda"),
            MOVE: self.tr("Save"),
        }
        self.set_title(titles[self.mode])
        self.do.setText(acts[self.mode])
        self.cancel.setText(self.tr("Cancel"))
        self.day.set_label(self.tr("Day"))
        self.place_kk.set_label(self.tr("Place in Kazakh"))
        self.place_ru.set_label(self.tr("Place in Russian"))
        self._ready.setText(self.tr("Ready dossiers"))
        self.dossiers.set_name(self.tr("Ready dossiers: Space ticks"))
        page = self._model.page
        if page is None:
            return
        self.dossiers.show_rows([self._row(each) for each in page.ready])
        ticked = len(self._model.plan.ticked)
        self._count.setText(self.tr("%n chosen", None, ticked))

    def _row(self, each: ReadyDossier) -> ListRow:
        page = self._model.page
        language = self._languages.language
        latin = language is Language.EN or not each.name_cyrillic
        sheets = self.tr("sheets {given} of {expected}")
        sheets = sheets.replace("{given}", str(each.sheets))
        sheets = sheets.replace("{expected}", str(each.expected))
        due = due_cell(page.timing(each.due) if page else None, each.due)
        return ListRow(
            each.dossier,
            each.name_latin if latin else each.name_cyrillic,
            f"{sheets} · № {each.number}",
            chip=due.text,
            tone=due.tone or "calm",
            sign=due.sign,
            checked=each.dossier in self._model.plan.ticked,
        )

    def _tick(self, dossier: str) -> None:
        self._model.tick(Id(dossier))
        self.show_page()

    def _day_changed(self, day: object) -> None:
        self._model.plan.day = self.day.value() if day else None
        self.day.set_error("")

    def _places_changed(self, _text: str) -> None:
        self._model.plan.place_kk = self.place_kk.text()
        self._model.plan.place_ru = self.place_ru.text()
        self.place_kk.set_error("")
        self.place_ru.set_error("")

    def _refused(self, refusal: Refusal) -> None:
        if not self.isVisible():
            return
        if refusal.code == "day_missing":
            self.day.set_error(self.tr("Give the day of the session"))
            return
        if refusal.code == "dossiers_missing":
            self._error.setText(self.tr("Tick at least one dossier"))
            self._error.show()
            return
        text = refusal_text(refusal, self._languages.language)
        if refusal.code in ("day_in_past", "no_composition"):
            self.day.set_error(text)
        elif refusal.code == "place_missing":
            empty = self.place_ru if self.place_kk.text() else self.place_kk
            empty.set_error(text)
        else:
            self._error.setText(text)
            self._error.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_rest"):
            self.show_page()
