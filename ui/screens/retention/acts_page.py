"""Acts of destruction, and what is left of a number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.components.buttons import SECONDARY, Button
from ui.components.card import Card
from ui.components.empty_state import EmptyState
from ui.components.field import TextField
from ui.components.label import BODY, Label
from ui.components.row_list import RowList
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.languages import Languages
from ui.screens.retention.view_model import RetentionModel
from ui.screens.retention.words import act_row, destroyed_words


class ActsPage(QWidget):
    """The acts at the left; at the right a number is asked for."""

    def __init__(self, model: RetentionModel, languages: Languages) -> None:
        super().__init__()
        self._model, self._languages = model, languages
        self.acts_card, self.asked_card = Card(flush=True), Card()
        self.list = RowList()
        self.list.setObjectName("acts_list")
        self.none = EmptyState(sign=Sign.OPEN)
        self.acts_card.body.addWidget(self.list, 1)
        self.acts_card.body.addWidget(self.none, 1)
        self.number, self.look_up = TextField(), Button("", SECONDARY)
        self.number.edit.setObjectName("destroyed_number_field")
        self.look_up.setObjectName("find_destroyed_button")
        self.answer = Label("", BODY, wrap=True)
        self.answer.setObjectName("destroyed_answer")
        self._lay_out()
        model.changed.connect(self.show_acts)
        model.found.connect(lambda found: self.answer.setText(destroyed_words(found)))
        self.look_up.clicked.connect(self._ask)
        self.number.edit.returnPressed.connect(self._ask)

    def _lay_out(self) -> None:
        self.asked_card.body.addWidget(self.number)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.look_up)
        self.asked_card.body.addLayout(buttons)
        self.asked_card.body.addWidget(self.answer)
        self.asked_card.setFixedWidth(px(330))
        side = QVBoxLayout()
        side.addWidget(self.asked_card)
        side.addStretch(1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(px(12))
        columns.addWidget(self.acts_card, 1)
        columns.addLayout(side)

    def retranslate(self) -> None:
        """Set every text again."""
        translate = QCoreApplication.translate
        self.list.set_name(translate("Retention", "Acts of destruction"))
        self.none.say(
            translate("Retention", "Nothing was destroyed yet"),
            translate("Retention", "Every act stays here, with the number of its dossiers."),
        )
        self.asked_card.set_title(translate("Retention", "What became of a number"))
        self.number.set_label(translate("Retention", "Number of a dossier, notice or certificate"))
        self.look_up.setText(translate("Retention", "Look it up"))
        self.answer.setText("")
        self.show_acts()

    def show_acts(self) -> None:
        """Show the acts again."""
        reading = self._model.reading
        acts = reading.acts if reading else ()
        names = reading.names if reading else {}
        pick = self._languages.pick
        self.list.show_rows(
            [act_row(a, pick(names[a.author]) if a.author in names else "") for a in acts]
        )
        self.list.setVisible(bool(acts))
        self.none.setVisible(not acts)

    def _ask(self) -> None:
        if self.number.text().strip():
            self._model.find(self.number.text())
