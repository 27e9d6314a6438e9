"""The first start of a real office: nobody works here yet, so its administrator is named."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.access.roles import Role
from ui.components.buttons import PRIMARY, Button
from ui.components.card import Card
from ui.components.field import TextField
from ui.theme.theme import Theme

_WIDTH = 640


class FoundingForm(QWidget):
    """Asks for the administrator's names, position and login; `founded` carries the `PersonCard`.

    Return in any field goes on like the button.
    """

    founded = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._card = Card()
        self.name_kk, self.name_ru, self.name_en = TextField(), TextField(), TextField()
        self.position_kk, self.position_ru, self.login = TextField(), TextField(), TextField()
        self.found = Button("", PRIMARY)
        self.found.clicked.connect(self._submit)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        names = (self.name_kk, self.name_ru, self.name_en)
        others = (self.position_kk, self.position_ru, self.login)
        for column_, fields in enumerate((names, others)):
            grid.setColumnStretch(column_, 1)
            for row, field in enumerate(fields):
                grid.addWidget(field, row, column_, Qt.AlignmentFlag.AlignTop)
                field.edit.returnPressed.connect(self._submit)
        for widget, name in (
            (self.name_kk.edit, "founder_name_kk"),
            (self.name_ru.edit, "founder_name_ru"),
            (self.login.edit, "founder_login"),
            (self.found, "found_office_button"),
        ):
            widget.setObjectName(name)
        self._card.body.addLayout(grid)
        self._card.body.addWidget(self.found, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addStretch(1)
        self.setFixedWidth(theme.px(_WIDTH))
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self._card.set_title(self.tr("Administrator of this office"))
        self.name_kk.set_label(self.tr("Full name in Kazakh"))
        self.name_ru.set_label(self.tr("Full name in Russian"))
        self.name_en.set_label(self.tr("Full name in English"))
        self.position_kk.set_label(self.tr("Position in Kazakh"))
        self.position_ru.set_label(self.tr("Position in Russian"))
        self.login.set_label(self.tr("Login"))
        self.found.setText(self.tr("Set up the office"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _submit(self) -> None:
        missing = [
            field for field in (self.name_kk, self.name_ru, self.login) if not self._filled(field)
        ]
        if missing:
            missing[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        from app.administration.use_cases import PersonCard  # needed once in an office's life

        kk, ru = self.name_kk.text(), self.name_ru.text()
        self.founded.emit(
            PersonCard(
                login=self.login.text(),
                name_kk=kk,
                name_ru=ru,
                name_en=self.name_en.text() or ru,
                short_kk=short_name(kk),
                short_ru=short_name(ru),
                position_kk=self.position_kk.text(),
                position_ru=self.position_ru.text(),
                position_en=self.position_ru.text(),
                roles=(Role.ADMINISTRATOR,),
            )
        )

    def _filled(self, field: TextField) -> bool:
        filled = bool(field.text())
        field.set_error("" if filled else self.tr("Fill this in"))
        return filled


def short_name(name: str) -> str:
    """A name as protocols write it: "Серик Абдрахманов" gives "С. Абдрахманов"."""
    first, _, rest = name.partition(" ")
    return f"{first[:1]}. {rest}" if rest else first
