"""The absences to come, and the form by which one more is declared."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.commission.entities import Absence
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from ui.components.buttons import PRIMARY, QUIET, SECONDARY, Button
from ui.components.card import Card
from ui.components.choice_field import Choice, ChoiceField
from ui.components.date_field import DateField
from ui.components.field import TextField
from ui.components.label import ERROR, MUTED, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.style import px
from ui.i18n.formats import date_text
from ui.i18n.languages import Languages
from ui.i18n.refusals import refusal_text
from ui.screens.commission.view_model import CommissionModel


class AbsencesCard(Card):
    """Who cannot come, and when. `declaring()` asks for the form."""

    declaring = Signal()

    def __init__(self, model: CommissionModel, languages: Languages) -> None:
        super().__init__(flush=True)
        self._model, self._languages = model, languages
        self.list = RowList()
        self.list.setObjectName("absences_list")
        self._none = Label("", MUTED, wrap=True)
        self._none.setContentsMargins(px(14), px(10), px(14), px(10))
        self.declare, self.cancel = Button("", SECONDARY, "Ctrl+B"), Button("", QUIET)
        self.declare.setObjectName("declare_absence_button")
        self.cancel.setObjectName("cancel_absence_button")
        self.declare.clicked.connect(self.declaring)
        self.cancel.clicked.connect(self.take_back)
        self.list.chosen.connect(lambda _key: self._show_buttons())
        foot = QVBoxLayout()
        foot.setContentsMargins(px(14), px(8), px(14), px(10))
        foot.setSpacing(px(4))
        for button in (self.declare, self.cancel):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            foot.addLayout(row)
        self.body.addWidget(self._none)
        self.body.addWidget(self.list, 1)
        self.body.addStretch(0)
        self.body.addLayout(foot)

    def show_page(self) -> None:
        """Show who is away."""
        model, page = self._model, self._model.page
        self.set_title(self.tr("Absences"))
        self.list.set_name(self.tr("Absences of the members"))
        own = self.tr("I will be away…")
        self.declare.setText(self.tr("Declare an absence…") if model.holds else own)
        self.cancel.setText(self.tr("Cancel the absence"))
        self._none.setText(self.tr("Nobody has declared an absence."))
        absences = page.absences if page else ()
        self._none.setVisible(not absences)
        self.list.setVisible(bool(absences))
        self.list.show_rows([self._row(each) for each in absences])
        self._show_buttons()

    def _row(self, each: Absence) -> ListRow:
        page = self._model.page
        person = page.people.get(each.member) if page else None
        name = self._languages.pick(person.name) if person else "—"
        days = date_text(each.first_day)
        if each.last_day != each.first_day:
            days = f"{days} – {date_text(each.last_day)}"
        below = " · ".join(part for part in (days, each.reason) if part)
        now = page is not None and each.first_day <= page.today <= each.last_day
        chip, tone = (self.tr("now"), "today") if now else ("", "calm")
        return ListRow(each.id, name, below, badge=name, chip=chip, tone=tone)

    def _show_buttons(self) -> None:
        self.cancel.setVisible(self._model.may_cancel(self.list.current_key()))

    def take_back(self) -> None:
        """Cancel the absence chosen."""
        key = self.list.current_key()
        if key is not None and self._model.may_cancel(key):
            self._model.cancel_absence(Id(key))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "cancel"):
            self.show_page()


class AbsenceForm(Card):
    """Who, from when to when, and why. `left()` when it is put away undone."""

    left = Signal()

    def __init__(self, model: CommissionModel, languages: Languages) -> None:
        super().__init__()
        self._model, self._languages = model, languages
        self.member = ChoiceField()
        self.first, self.last = DateField(), DateField()
        self.reason = TextField()
        for name, field in (
            ("absence_member_field", self.member),
            ("absence_first_field", self.first),
            ("absence_last_field", self.last),
            ("absence_reason_field", self.reason),
        ):
            field.edit.setObjectName(name)
        self._error = Label("", ERROR, wrap=True)
        self._hint = Label("", MUTED, wrap=True)
        self.do = Button("", PRIMARY, "Ctrl+↵")
        self.do.setObjectName("keep_absence_button")
        self.cancel = Button("", SECONDARY)
        days, foot = QHBoxLayout(), QHBoxLayout()
        for row in (days, foot):
            row.setSpacing(px(10))
        days.addWidget(self.first)
        days.addWidget(self.last)
        foot.addWidget(self.do)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        self.body.addWidget(self.member)
        self.body.addLayout(days)
        self.body.addWidget(self.reason)
        self.body.addWidget(self._hint)
        self.body.addWidget(self._error)
        self.body.addLayout(foot)
        self.body.addStretch(1)
        self.first.changed.connect(self._first_given)
        for field in (self.member, self.last, self.reason):
            field.changed.connect(lambda _value: self._clear_errors())
        self.do.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.left)
        model.absence_refused.connect(self._refused)

    def begin(self) -> None:
        """Begin anew; a member declares for themselves alone."""
        page = self._model.page
        self.show_page()
        self.member.set_value(None if self._model.holds else self._model.me)
        self.first.set_value(page.today if page else None)
        self.last.set_value(page.today if page else None)
        self.reason.set_text("")
        self._clear_errors()
        field = self.member if self._model.holds else self.first
        field.setFocus()

    def show_page(self) -> None:
        """Set the words and who may be named."""
        self.set_title(self.tr("Absence"))
        self.member.set_label(self.tr("Member"))
        self.member.setVisible(self._model.holds)
        self.first.set_label(self.tr("First day"))
        self.last.set_label(self.tr("Last day"))
        self.reason.set_label(self.tr("Reason (seen by the secretary only)"))
        self._hint.setText(
            self.tr("The quorum forecast counts with it at once, and names whom to call.")
        )
        self.do.setText(self.tr("Declare the absence"))
        self.cancel.setText(self.tr("Cancel"))
        choices = []
        for person in self._model.seated():
            name = person.name
            also = f"{name.kk} {name.ru} {name.en}"
            choices.append(Choice(person.id, self._languages.pick(name), also=also))
        self.member.set_choices(choices)

    def submit(self) -> None:
        """Declare it."""
        member, first, last = self.member.value(), self.first.value(), self.last.value()
        if member is None:
            self.member.set_error(self.tr("Choose the member"))
        elif first is None:
            self.first.set_error(self.tr("Give the first day"))
        elif last is None:
            self.last.set_error(self.tr("Give the last day"))
        else:
            self._model.declare_absence(Id(member), first, last, self.reason.text())

    def _first_given(self, first: object) -> None:
        self._clear_errors()
        value, last = self.first.value(), self.last.value()
        if first and value is not None and (last is None or last < value):
            self.last.set_value(value)

    def _clear_errors(self) -> None:
        self._error.hide()
        for field in (self.member, self.first, self.last):
            field.set_error("")

    def _refused(self, refusal: Refusal) -> None:
        text = refusal_text(refusal, self._languages.language)
        if refusal.code in ("absence_days_wrong", "day_in_past"):
            self.last.set_error(text)
            return
        self._error.setText(text)
        self._error.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "cancel"):
            self.show_page()
