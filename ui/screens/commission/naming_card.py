"""Naming a new composition: the order, the seats, the members to be ticked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from app.access.people import Person
from app.access.roles import Role
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from ui.components.buttons import PRIMARY, QUIET, SECONDARY, Button
from ui.components.card import Card
from ui.components.choice_field import Choice, ChoiceField
from ui.components.date_field import DateField
from ui.components.field import Field, TextField
from ui.components.label import ERROR, MUTED, STRONG, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.style import px
from ui.i18n.languages import Languages
from ui.i18n.refusals import refusal_text
from ui.screens.commission.view_model import CommissionModel


class NamingCard(Card):
    """The form; `left()` when it is put away undone."""

    left = Signal()

    def __init__(self, model: CommissionModel, languages: Languages) -> None:
        super().__init__()
        self._model, self._languages = model, languages
        self.number = TextField()
        self.dated, self.valid = DateField(), DateField()
        self.chair, self.deputy, self.secretary = ChoiceField(), ChoiceField(), ChoiceField()
        for name, field in (
            ("order_number_field", self.number),
            ("order_date_field", self.dated),
            ("valid_from_field", self.valid),
            ("chair_field", self.chair),
            ("deputy_field", self.deputy),
            ("secretary_field", self.secretary),
        ):
            field.edit.setObjectName(name)
        self.spare = Button("", QUIET, "S")
        self.spare.setObjectName("substitute_button")
        self._members = Label("", STRONG)
        self._count = Label("", MUTED)
        self.members = RowList()
        self.members.setObjectName("possible_members_list")
        self.members.set_movable(True)
        self._error = Label("", ERROR, wrap=True)
        self.do = Button("", PRIMARY, "Ctrl+↵")
        self.do.setObjectName("name_composition_button")
        self.cancel = Button("", SECONDARY)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(8))
        rows = ((self.number, self.dated, self.valid), (self.chair, self.deputy, self.secretary))
        for row, fields in enumerate(rows):
            for column, field in enumerate(fields):
                grid.addWidget(field, row, column)
                grid.setColumnStretch(column, 1)
        head = QHBoxLayout()
        head.addWidget(self._members, 1)
        head.addWidget(self._count)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.do)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.spare)
        self.body.addLayout(grid)
        self.body.addLayout(head)
        self.body.addWidget(self.members, 1)
        self.body.addWidget(self._error)
        self.body.addLayout(foot)

    def _wire(self) -> None:
        model = self._model
        self.number.changed.connect(self._typed)
        self.dated.changed.connect(self._typed)
        self.valid.changed.connect(self._typed)
        for field in (self.chair, self.deputy, self.secretary):
            field.changed.connect(self._typed)
        self.members.ticked.connect(self._tick)
        self.members.moved.connect(self._move)
        self.members.chosen.connect(lambda _key: self._show_spare())
        self.spare.clicked.connect(self.make_spare)
        self.do.clicked.connect(model.name)
        self.cancel.clicked.connect(self.left)
        model.refused.connect(self._refused)

    def begin(self) -> None:
        """Take up the draft of the model."""
        draft = self._model.draft
        self.show_page()
        self.number.set_text(draft.order_number)
        self.dated.set_value(draft.order_date)
        self.valid.set_value(draft.valid_from)
        self.chair.set_value(draft.chair)
        self.deputy.set_value(draft.deputy)
        self.secretary.set_value(draft.secretary)
        self._clear_errors()
        self.number.setFocus()

    def _clear_errors(self) -> None:
        self._error.hide()
        fields: tuple[Field, ...] = (
            self.number, self.dated, self.valid, self.chair, self.deputy, self.secretary,
        )  # fmt: skip
        for field in fields:
            field.set_error("")

    def _typed(self, _value: object) -> None:
        draft = self._model.draft
        draft.order_number = self.number.text()
        draft.order_date, draft.valid_from = self.dated.value(), self.valid.value()
        draft.chair = _id(self.chair.value())
        draft.deputy = _id(self.deputy.value()) if self.deputy.edit.text().strip() else None
        draft.secretary = _id(self.secretary.value())
        self._clear_errors()

    def _tick(self, person: str) -> None:
        self._model.tick(Id(person))
        self._clear_errors()
        self.show_page()

    def make_spare(self) -> None:
        """Name the person chosen as a substitute, or no longer."""
        person = self.members.current_key()
        if person is not None:
            self._model.make_spare(Id(person))
            self._clear_errors()
            self.show_page()

    def _show_spare(self) -> None:
        person = self.members.current_key()
        is_spare = person in self._model.draft.spare
        self.spare.setEnabled(person is not None)
        self.spare.setText(self.tr("Not a substitute") if is_spare else self.tr("Substitute"))

    def _move(self, person: str, to: int) -> None:
        self._model.move(Id(person), to)
        self.show_page()

    def show_page(self) -> None:
        """Show who may be named."""
        self.set_title(self.tr("New composition"))
        self.number.set_label(self.tr("Order №"))
        self.dated.set_label(self.tr("Dated"))
        self.valid.set_label(self.tr("In force from"))
        self.chair.set_label(self.tr("Chair"))
        self.deputy.set_label(self.tr("Deputy chair"))
        self.secretary.set_label(self.tr("Secretary"))
        self._members.setText(self.tr("Members"))
        self.members.set_name(
            self.tr("Members: Space ticks, S names a substitute, Alt+Up and Alt+Down move")
        )
        self.do.setText(self.tr("Name the Commission"))
        self.cancel.setText(self.tr("Cancel"))
        page, draft = self._model.page, self._model.draft
        if page is None:
            return
        members = [page.people[each] for each in draft.order if each in page.people]
        self.members.show_rows([self._row(each) for each in members])
        count = self.tr("%n member(s)", None, len(draft.members))
        if draft.substitutes:
            spare = self.tr("%n substitute(s)", None, len(draft.substitutes))
            count = f"{count} · {spare}"
        self._count.setText(count)
        self._show_spare()
        seats = [self._choice(page.people[each]) for each in draft.members]
        self.chair.set_choices(seats)
        self.deputy.set_choices(seats)
        self.secretary.set_choices([self._choice(p) for p in page.of_role(Role.SECRETARY)])

    def _row(self, person: Person) -> ListRow:
        pick = self._languages.pick
        spare = person.id in self._model.draft.spare
        return ListRow(
            person.id,
            pick(person.name),
            pick(person.position),
            badge=pick(person.name),
            chip=self.tr("substitute") if spare else "",
            tone="soon",
            checked=person.id in self._model.draft.ticked,
        )

    def _choice(self, person: Person) -> Choice:
        name = person.name
        also = f"{name.kk} {name.ru} {name.en}"
        return Choice(person.id, self._languages.pick(name), also=also)

    def _refused(self, refusal: Refusal) -> None:
        missing: dict[str, tuple[Field, str]] = {
            "order_missing": (self.number, self.tr("Give the number of the order")),
            "order_date_missing": (self.dated, self.tr("Give the date of the order")),
            "valid_from_missing": (self.valid, self.tr("Give the first day")),
            "chair_missing": (self.chair, self.tr("Choose the chair")),
            "secretary_missing": (self.secretary, self.tr("Choose the secretary")),
        }
        if refusal.code in missing:
            field, words = missing[refusal.code]
            field.set_error(words)
            field.setFocus()
            return
        text = refusal_text(refusal, self._languages.language)
        seats = {"chair_not_member": self.chair, "deputy_not_member": self.deputy,
                 "not_a_secretary": self.secretary}  # fmt: skip
        if refusal.code in seats:
            seats[refusal.code].set_error(text)
        else:
            self._error.setText(text)
            self._error.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "cancel"):
            self.show_page()


def _id(key: str | None) -> Id | None:
    return Id(key) if key else None
