"""Names who presents the dossier chosen to the session."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commission.session_view import ItemView
from app.kernel.ids import Id
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.choice_field import Choice, ChoiceField
from ui.components.style import px
from ui.i18n.languages import Languages
from ui.screens.sessions.view_model import SessionsModel


class RapporteurForm(QWidget):
    """Hidden until `ask`; an empty field takes the name back. `left()` when it is put away."""

    left = Signal()

    def __init__(self, model: SessionsModel, languages: Languages) -> None:
        super().__init__()
        self._model, self._languages = model, languages
        self._dossier: Id | None = None
        self.who = ChoiceField()
        self.who.edit.setObjectName("rapporteur_field")
        self.do, self.cancel = Button("", PRIMARY, "Ctrl+↵"), Button("", SECONDARY)
        self.do.setObjectName("name_rapporteur_button")
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.do)
        row.addWidget(self.cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(8), px(14), 0)
        column.setSpacing(px(8))
        column.addWidget(self.who)
        column.addLayout(row)
        self.do.clicked.connect(self.give)
        self.cancel.clicked.connect(self.leave)
        self.hide()

    def ask(self, item: ItemView) -> None:
        """Ask who presents a dossier: anybody who sits on it and did not step back."""
        view, pick = self._model.view, self._languages.pick
        if view is None:
            return
        self._dossier = item.dossier
        recused = {member for member, _ in item.recusals}
        members = [each for each in view.members if Id(each.key) not in recused]
        self.who.set_choices(
            [
                Choice(m.key, pick(m.name), also=f"{m.name.kk} {m.name.ru} {m.name.en}")
                for m in members
            ]
        )
        self.who.set_value(item.rapporteur)
        self.retranslate()
        self.show()
        self.who.edit.setFocus()
        self.who.edit.selectAll()

    def give(self) -> None:
        """Name the one chosen."""
        chosen = self.who.value()
        if chosen is None and self.who.edit.text().strip():
            return  # the field says that it is not in the list
        if self._dossier is not None:
            self._model.name_rapporteur(self._dossier, Id(chosen) if chosen else None)
        self.leave()

    def leave(self) -> None:
        """Put it away."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.who.set_label(self.tr("Rapporteur"))
        self.do.setText(self.tr("Name"))
        self.cancel.setText(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
