"""The founding of a real office: its service provider and its administrator, and nothing more."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.access.roles import Role
from app.kernel.outcome import Refusal
from app.kernel.text import Language
from ui.components.buttons import PRIMARY, Button
from ui.components.card import Card
from ui.components.field import TextField
from ui.components.label import MUTED, Label
from ui.components.style import Live, px
from ui.i18n.refusals import refusal_text
from ui.theme.theme import Theme

_WIDTH = 720
_PROVIDER_AT_MOST = 200
_PROVIDER = ("provider_kk", "provider_ru")
_NAMES = ("name_kk", "name_ru", "name_en")
_OTHERS = ("position_kk", "position_ru", "login")
_OPTIONAL = frozenset({"name_en", "position_kk", "position_ru"})


class FoundingForm(Live, QWidget):
    """Asks for the provider's name and for who administers; `founded` carries the `Founding`.

    Return in any field goes on like the button. `typed()` at each change by the person.
    """

    founded = Signal(object)
    typed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._busy = False
        self._provider, self._person = Card(), Card()
        self.fields = {name: TextField() for name in (*_PROVIDER, *_NAMES, *_OTHERS)}
        self.found = Button("", PRIMARY)
        self.found.setObjectName("found_office_button")
        self.found.clicked.connect(self._submit)
        self._later = Label("", MUTED, wrap=True)
        for name, field in self.fields.items():
            field.edit.setObjectName(f"founder_{name}")
            field.edit.returnPressed.connect(self._submit)
            field.changed.connect(self.typed)
        for name in _PROVIDER:
            self.fields[name].edit.setMaxLength(_PROVIDER_AT_MOST)
            self._provider.body.addWidget(self.fields[name])
        self._build()
        theme.changed.connect(self._rezoom)
        self._rezoom()
        self.come_alive()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        for column_, names in enumerate((_NAMES, _OTHERS)):
            grid.setColumnStretch(column_, 1)
            for row, name in enumerate(names):
                grid.addWidget(self.fields[name], row, column_, Qt.AlignmentFlag.AlignTop)
        self._person.body.addLayout(grid)
        below = QHBoxLayout()
        below.setSpacing(px(16))
        below.addWidget(self._later, 1)
        below.addWidget(self.found, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self._provider)
        column.addWidget(self._person)
        column.addLayout(below)
        column.addStretch(1)

    def _rezoom(self) -> None:
        self.setFixedWidth(self._theme.px(_WIDTH))

    def words(self) -> None:
        self._provider.set_title(self.tr("Service provider: its name stands on the papers"))
        self._person.set_title(self.tr("Administrator of this office"))
        for name, label in {
            "provider_kk": self.tr("Name of the service provider in Kazakh"),
            "provider_ru": self.tr("Name of the service provider in Russian"),
            "name_kk": self.tr("Full name in Kazakh"),
            "name_ru": self.tr("Full name in Russian"),
            "name_en": self.tr("Full name in English"),
            "position_kk": self.tr("Position in Kazakh"),
            "position_ru": self.tr("Position in Russian"),
            "login": self.tr("Login"),
        }.items():
            self.fields[name].set_label(label)
        self._later.setText(
            self.tr(
                "People, calendar, samples and backups come later, from the administrator's desk."
            )
        )
        self.found.setText(
            self.tr("Setting up the office…") if self._busy else self.tr("Set up the office")
        )

    def begin(self) -> None:
        """Put the keyboard on the first empty field."""
        empty = [field for field in self.fields.values() if not field.text()]
        (empty or [self.fields["login"]])[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self, *, waiting: bool) -> None:
        """Let nothing be pressed while the office is made."""
        self._busy = waiting
        self.found.setEnabled(not waiting)
        self.words()

    def draft(self) -> Mapping[str, str]:
        """What is typed, by field."""
        return {name: field.edit.text() for name, field in self.fields.items()}

    def put(self, draft: Mapping[str, str]) -> None:
        """Take up what was typed before."""
        for name, text in draft.items():
            self.fields[name].set_text(text)

    def refuse(self, refusal: Refusal, language: Language) -> None:
        """Say why the office could not be set up, at the field it is about."""
        self.wait(waiting=False)
        at = "provider_kk" if refusal.code.startswith("provider") else "login"
        self.fields[at].set_error(refusal_text(refusal, language))
        self.fields[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        if self._busy:
            return
        missing = [
            field
            for name, field in self.fields.items()
            if not self._filled(field) and name not in _OPTIONAL
        ]
        for name, field in self.fields.items():
            wanting = not self._filled(field) and name not in _OPTIONAL
            field.set_error(self.tr("Fill this in") if wanting else "")
        if missing:
            missing[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        from app.administration.use_cases import Founding, PersonCard  # once in an office's life

        said = {name: field.text() for name, field in self.fields.items()}
        kk, ru = said["name_kk"], said["name_ru"]
        card = PersonCard(
            login=said["login"],
            name_kk=kk,
            name_ru=ru,
            name_en=said["name_en"] or ru,
            short_kk=short_name(kk),
            short_ru=short_name(ru),
            position_kk=said["position_kk"],
            position_ru=said["position_ru"],
            position_en=said["position_ru"],
            roles=(Role.ADMINISTRATOR,),
        )
        self.founded.emit(Founding(said["provider_kk"], said["provider_ru"], card))

    def _filled(self, field: TextField) -> bool:
        return bool(field.text().strip())


def short_name(name: str) -> str:
    """A name as protocols write it: "Серик Абдрахманов" gives "С. Абдрахманов"."""
    first, _, rest = name.partition(" ")
    return f"{first[:1]}. {rest}" if rest else first
