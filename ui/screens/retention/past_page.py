"""Drafts and closed dossiers past their term, and what those that are ticked would take."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.access.permissions import Action as Right
from ui.components.buttons import DANGER, SECONDARY, Button
from ui.components.card import Card
from ui.components.empty_state import EmptyState
from ui.components.label import BODY, MUTED, STRONG, Label
from ui.components.row_list import RowList
from ui.components.scrolling import scrolling
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.languages import Languages
from ui.i18n.refusals import refusal_text
from ui.screens.retention.view_model import RetentionModel
from ui.screens.retention.words import goes_words, past_row, stays_words


class PastPage(QWidget):
    """The list at the left, the reach of an act at the right."""

    def __init__(self, model: RetentionModel, languages: Languages) -> None:
        super().__init__()
        self._model, self._languages = model, languages
        self.list_card, self.reach_card = Card(flush=True), Card()
        self.list = RowList()
        self.list.setObjectName("past_term_list")
        self.none = EmptyState(sign=Sign.DONE)
        self.all_button = Button("", SECONDARY)
        self.all_button.setObjectName("tick_all_button")
        self.hold_button = Button("", SECONDARY)
        self.hold_button.setObjectName("hold_button")
        self.draft_button = Button("", SECONDARY)
        self.draft_button.setObjectName("draft_act_button")
        self.destroy_button = Button("", DANGER)
        self.destroy_button.setObjectName("destroy_button")
        self._nothing = Label("", MUTED, wrap=True)
        self._goes_head, self._goes = Label("", STRONG), Label("", BODY, wrap=True)
        self._stays_head, self._stays = Label("", STRONG), Label("", BODY, wrap=True)
        self._lay_out()
        model.changed.connect(self.show_lines)
        model.reached.connect(self.show_reach)
        self.list.ticked.connect(model.tick)
        self.list.chosen.connect(lambda _key: self._name_hold())
        self.all_button.clicked.connect(model.tick_all)

    def _lay_out(self) -> None:
        self.list_card.body.addWidget(self.list, 1)
        self.list_card.body.addWidget(self.none, 1)
        inner = QWidget()
        told = QVBoxLayout(inner)
        told.setContentsMargins(0, 0, px(8), 0)
        told.setSpacing(px(6))
        for label in (self._nothing, self._goes_head, self._goes, self._stays_head, self._stays):
            told.addWidget(label)
        told.addStretch(1)
        self.reach_card.body.addWidget(scrolling(inner), 1)
        self.reach_card.setFixedWidth(px(330))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addWidget(self.all_button)
        buttons.addWidget(self.hold_button)
        buttons.addStretch(1)
        buttons.addWidget(self.draft_button)
        buttons.addWidget(self.destroy_button)
        columns = QHBoxLayout()
        columns.setSpacing(px(12))
        columns.addWidget(self.list_card, 1)
        columns.addWidget(self.reach_card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addLayout(columns, 1)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        """Set every text again."""
        translate = QCoreApplication.translate
        self.list_card.set_title("")
        self.list.set_name(translate("Retention", "Dossiers past their term"))
        self.reach_card.set_title(translate("Retention", "What an act would take"))
        self.none.say(
            translate("Retention", "Nothing is past its term"),
            translate("Retention", "Drafts and closed dossiers appear here once it is over."),
        )
        self.all_button.setText(translate("Retention", "Tick all"))
        self.draft_button.setText(translate("Retention", "Draft of the act"))
        self.destroy_button.setText(translate("Retention", "Destroy by an act…"))
        self._nothing.setText(
            translate("Retention", "Tick dossiers to see what would go and what would stay.")
        )
        self._goes_head.setText(translate("Retention", "Goes"))
        self._stays_head.setText(translate("Retention", "Stays"))
        self.show_lines()
        self.show_reach()

    def show_lines(self) -> None:
        """Show the list again."""
        reading = self._model.reading
        lines = reading.past.lines if reading and reading.past else ()
        self.list.show_rows(
            [
                past_row(each, self._languages, ticked=each.dossier in self._model.ticked)
                for each in lines
            ]
        )
        self.list.setVisible(bool(lines))
        self.none.setVisible(not lines)
        self.all_button.setEnabled(any(each.hold is None for each in lines))
        self._name_hold()

    def show_reach(self) -> None:
        """Show what the ticked dossiers would take."""
        model = self._model
        reach, refusal = model.reach, model.refusal
        for widget in (self._goes_head, self._goes, self._stays_head, self._stays):
            widget.setVisible(reach is not None)
        self._nothing.setVisible(reach is None)
        if reach is not None:
            self._goes.setText(goes_words(reach))
            self._stays.setText(stays_words(reach))
        elif refusal is not None:
            self._nothing.setText(refusal_text(refusal, self._languages.language))
        else:
            self._nothing.setText(
                QCoreApplication.translate(
                    "Retention", "Tick dossiers to see what would go and what would stay."
                )
            )
        self.destroy_button.setVisible(model.may(Right.DESTROY))
        self.destroy_button.setEnabled(reach is not None)
        self.draft_button.setEnabled(reach is not None)

    def _name_hold(self) -> None:
        translate = QCoreApplication.translate
        line = self._model.line(self.list.current_key())
        held = line is not None and line.hold is not None
        self.hold_button.setText(
            translate("Retention", "Allow again…")
            if held
            else translate("Retention", "Forbid to destroy…")
        )
        self.hold_button.setEnabled(line is not None)
