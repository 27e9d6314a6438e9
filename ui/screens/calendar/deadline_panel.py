"""The deadline calculator: a procedure, a day of receipt, and when each step is due."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.workflow.schedule import ScheduledStep
from ui.components.date_field import DateField
from ui.components.label import ERROR, MUTED, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.segmented import Segmented
from ui.components.style import Live, px
from ui.components.why_box import WhyBox
from ui.i18n.formats import date_text
from ui.i18n.languages import Languages
from ui.i18n.refusals import refusal_text
from ui.screens.calendar.view_model import CalendarModel


class DeadlinePanel(Live, QWidget):
    """Shows the model's dates and hands it what the person chooses.

    Signal: `looked_at()` when another step's date is to be explained.
    """

    looked_at = Signal()

    def __init__(self, model: CalendarModel, languages: Languages) -> None:
        super().__init__()
        self._model, self._languages = model, languages
        self.codes = Segmented()
        self.codes.setObjectName("procedure_choice")
        self.title = Label("", MUTED, wrap=True)
        self.received = DateField()
        self.received.edit.setObjectName("received_field")
        self.received.set_value(model.received)
        self.problem = Label("", ERROR, wrap=True)
        self.steps = RowList()
        self.steps.setObjectName("due_dates")
        self.why = WhyBox(languages.pick)
        self.note = Label("", MUTED, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for widget in (self.codes, self.title, self.received, self.problem):
            column.addWidget(widget)
        column.addWidget(self.steps, 1)
        column.addWidget(self.why)
        column.addWidget(self.note)
        self.codes.chosen.connect(model.choose_procedure)
        self.received.changed.connect(self._typed)
        self.steps.chosen.connect(self._stepped)
        model.dates_found.connect(self.show_dates)
        self.come_alive()

    def words(self) -> None:
        self.codes.set_name(self.tr("Procedure"))
        self.received.set_label(self.tr("Documents received"))
        self.steps.set_name(self.tr("Due dates of the steps"))
        self.note.setText(
            self.tr("Limits are business days. Each step starts when the one before it is due.")
        )
        self.show_dates()

    def show_received(self, day: date) -> None:
        """Count from `day`, as if it had been typed."""
        self.received.set_value(day)
        self._typed(day)

    def show_dates(self) -> None:
        """Show what the model counted."""
        model = self._model
        procedure = model.procedure
        if model.procedures is not None:
            self.codes.set_choices([(code, code) for code in model.procedures.codes])
        self.title.setText("" if procedure is None else self._languages.pick(procedure.short_title))
        problem = model.problem
        self.problem.setVisible(problem is not None)
        self.problem.setText(
            "" if problem is None else refusal_text(problem, self._languages.language)
        )
        self.steps.show_rows([self._row(step) for step in model.steps])
        if model.step:
            self.steps.choose(model.step)
        self.why.show_why(model.why(), self.tr("Start"))

    def _row(self, step: ScheduledStep) -> ListRow:
        procedure = self._model.procedure
        known = procedure.step(step.step) if procedure else None
        below = self.tr("from {date}, %n day(s)", "", step.limit)
        below = below.replace("{date}", date_text(step.starts))
        if step.due_loose != step.due:
            loose = self.tr("or {date}").replace("{date}", date_text(step.due_loose))
            below = f"{below} · {loose}"
        name = self._languages.pick(known.name) if known else ""
        return ListRow(
            step.step,
            f"{step.step} {name}",
            below,
            chip=date_text(step.due),
            tone="accent" if step.step == self._model.step else "calm",
        )

    def _typed(self, day: object) -> None:
        self._model.choose_received(day if isinstance(day, date) else None)

    def _stepped(self, key: object) -> None:
        if isinstance(key, str) and key != self._model.step:
            self._model.choose_step(key)
            self.looked_at.emit()
