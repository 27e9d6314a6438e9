"""Calls a substitute in the place of the member chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.kernel.ids import Id
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.choice_field import Choice, ChoiceField
from ui.components.label import STRONG, Label
from ui.components.style import px
from ui.i18n.languages import Languages
from ui.screens.session.floor import Floor
from ui.screens.session.view_model import SessionModel
from ui.screens.session.words import member_name


class SubstituteForm(QWidget):
    """Hidden until `ask`. `left()` when it is put away."""

    left = Signal()

    def __init__(self, model: SessionModel, floor: Floor, languages: Languages) -> None:
        super().__init__()
        self._model, self._floor, self._languages = model, floor, languages
        self._member: Id | None = None
        self._said = Label("", STRONG, wrap=True)
        self.who = ChoiceField()
        self.who.edit.setObjectName("substitute_field")
        self.do, self.cancel = Button("", PRIMARY, "Ctrl+↵"), Button("", SECONDARY)
        self.do.setObjectName("call_substitute_button")
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.do)
        row.addWidget(self.cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(10), px(14), px(12))
        column.setSpacing(px(8))
        column.addWidget(self._said)
        column.addWidget(self.who)
        column.addLayout(row)
        self.do.clicked.connect(self.give)
        self.cancel.clicked.connect(self.leave)
        self.who.changed.connect(lambda _key: self.who.set_error(""))
        floor.substituted.connect(self.leave)
        self.hide()

    def ask(self, member: Id) -> None:
        """Ask who comes in the place of a member, those free first."""
        page = self._model.page
        if page is None:
            return
        self._member = member
        taken = set(page.view.session.substituted.values())
        free = [(key, name) for key, name in page.spare if key not in taken]
        pick = self._languages.pick
        self.who.set_choices(
            [Choice(key, pick(name), also=f"{name.kk} {name.ru} {name.en}") for key, name in free]
        )
        self.who.set_value(free[0][0] if free else None)
        self.retranslate()
        self.show()
        self.who.edit.setFocus()
        self.who.edit.selectAll()

    def give(self) -> None:
        """Call the one chosen."""
        chosen = self.who.value()
        if chosen is None:
            self.who.set_error(self.tr("Choose the substitute"))
        elif self._member is not None:
            self._floor.call(self._member, Id(chosen))

    def leave(self) -> None:
        """Leave it undone."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        page = self._model.page
        name = member_name(page.view, self._member, self._languages.pick) if page else "—"
        self._said.setText(self.tr("In the place of {name}").replace("{name}", name))
        self.who.set_label(self.tr("Substitute"))
        self.do.setText(self.tr("Call"))
        self.cancel.setText(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
