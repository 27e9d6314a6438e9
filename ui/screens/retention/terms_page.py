"""The terms of keeping that hold; the administrator adopts a set by an order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.access.permissions import Action as Right
from ui.components.buttons import PRIMARY, Button
from ui.components.card import Card
from ui.components.choice_field import Choice, ChoiceField
from ui.components.date_field import DateField
from ui.components.field import TextField
from ui.components.label import MUTED, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.style import px
from ui.i18n.languages import Languages
from ui.screens.retention.view_model import RetentionModel
from ui.screens.retention.words import term_row


class TermsPage(QWidget):
    """The terms, and the form of the order. Signal: `adopted(str, str, str, object)`."""

    adopted = Signal(str, str, str, object)

    def __init__(self, model: RetentionModel, languages: Languages) -> None:
        super().__init__()
        self._model, self._languages = model, languages
        self.terms_card, self.form = Card(flush=True), Card()
        self.list = RowList()
        self.list.setObjectName("terms_list")
        self.terms_card.body.addWidget(self.list, 1)
        self._about = Label("", MUTED, wrap=True)
        self.set_, self.number, self.day = ChoiceField(), TextField(), DateField()
        self.set_.edit.setObjectName("terms_set_field")
        self.number.edit.setObjectName("terms_order_number_field")
        self.day.edit.setObjectName("terms_order_date_field")
        self.adopt = Button("", PRIMARY)
        self.adopt.setObjectName("adopt_terms_button")
        self._lay_out()
        model.changed.connect(self.show_terms)
        self.adopt.clicked.connect(self._give)

    def _lay_out(self) -> None:
        for widget in (self._about, self.set_, self.number, self.day):
            self.form.body.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.adopt)
        self.form.body.addLayout(buttons)
        self.form.setFixedWidth(px(330))
        side = QVBoxLayout()
        side.addWidget(self.form)
        side.addStretch(1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(px(12))
        columns.addWidget(self.terms_card, 1)
        columns.addLayout(side)

    def retranslate(self) -> None:
        """Set every text again."""
        translate = QCoreApplication.translate
        self.list.set_name(translate("Retention", "Terms of keeping"))
        self.form.set_title(translate("Retention", "Adopt terms by an order"))
        self._about.setText(
            translate(
                "Retention",
                "The sets are files of the folder resources/retention. What is adopted stays as "
                "it is on that day.",
            )
        )
        self.set_.set_label(translate("Retention", "Set of terms"))
        self.number.set_label(translate("Retention", "Number of the order"))
        self.day.set_label(translate("Retention", "Date of the order"))
        self.adopt.setText(translate("Retention", "Adopt the terms"))
        self.show_terms()

    def show_terms(self) -> None:
        """Show the terms again."""
        translate = QCoreApplication.translate
        reading = self._model.reading
        self.form.setVisible(self._model.may(Right.ADOPT_TERMS))
        if reading is None:
            return
        in_force = reading.terms.in_force
        self.terms_card.set_title(
            self._languages.pick(in_force.title)
            if in_force.sample
            else translate("Retention", "Terms in force")
        )
        protocols = ListRow(
            "protocol",
            translate("Retention", "Protocols of the Commission"),
            translate("Retention", "for ever; no act destroys them"),
        )
        rows = [term_row(each, self._languages) for each in in_force.terms.values()]
        self.list.show_rows([*rows, protocols])
        chosen = self.set_.value()
        self.set_.set_choices(
            [
                Choice(f"{s.code} {s.version}", self._languages.pick(s.title), s.version)
                for s in reading.terms.installed
            ]
        )
        first = reading.terms.installed[0]
        self.set_.set_value(chosen or f"{first.code} {first.version}")

    def _give(self) -> None:
        missing = QCoreApplication.translate("Retention", "Fill this in.")
        number, day, key = self.number.text(), self.day.value(), self.set_.value()
        self.number.set_error("" if number else missing)
        self.day.set_error("" if day is not None else missing)
        if number and day is not None and key is not None:
            code, _, version = key.partition(" ")
            self.adopted.emit(code, version, number, day)
