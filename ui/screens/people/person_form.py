"""The card of a person: names, positions, roles."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.access.roles import Role
from app.administration.use_cases import PersonCard
from app.kernel.outcome import Refusal
from ui.components.field import TextField
from ui.components.fitting_grid import FittingGrid
from ui.components.label import ERROR, HEADING, MUTED, Label
from ui.components.mark import Mark
from ui.components.signs import Sign
from ui.components.style import Live, px
from ui.i18n.languages import Languages
from ui.i18n.refusals import refusal_text
from ui.i18n.roles import role_text

_NAMES = ("name_kk", "name_ru", "name_en", "short_kk", "short_ru", "login",
          "position_kk", "position_ru", "position_en")  # fmt: skip
_NEEDED = ("login", "name_kk", "name_ru")


class PersonForm(Live, QWidget):
    """What is typed about one person. Signal: `changed()` at each change by the person."""

    changed = Signal()

    def __init__(self, languages: Languages) -> None:
        super().__init__()
        self._languages = languages
        self._active = True
        self._wrong: Refusal | None = None
        self.fields = {name: TextField() for name in _NAMES}
        self.roles = {role: QCheckBox() for role in Role}
        self.may_decide = QCheckBox()
        self.roles_title = Label("", HEADING)
        self.roles_error = Label("", ERROR, wrap=True)
        self._mark = Mark(Sign.WARN, "late")
        self.note = Label("", MUTED, wrap=True)
        for name, field in self.fields.items():
            field.edit.setObjectName(f"{name}_field")
            field.changed.connect(self._typed)
        for role, box in self.roles.items():
            box.setObjectName(f"role_{role.value}")
            box.clicked.connect(self._typed)
        self.may_decide.setObjectName("may_decide")
        self.may_decide.clicked.connect(self._typed)
        self._build()
        self.come_alive()

    def _build(self) -> None:
        grid = FittingGrid(tuple(self.fields.values()))
        checks = FittingGrid((*self.roles.values(), self.may_decide), (2, 1), row_gap=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(grid)
        column.addSpacing(px(8))
        column.addWidget(self.roles_title)
        column.addWidget(checks)
        error = QHBoxLayout()
        error.setSpacing(px(5))
        error.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        error.addWidget(self.roles_error, 1)
        column.addLayout(error)
        column.addWidget(self.note)
        column.addStretch(1)

    def words(self) -> None:
        for name, label in {
            "name_kk": self.tr("Name in Kazakh"),
            "name_ru": self.tr("Name in Russian"),
            "name_en": self.tr("Name in English"),
            "short_kk": self.tr("Initials and surname, Kazakh"),
            "short_ru": self.tr("Initials and surname, Russian"),
            "login": self.tr("Login"),
            "position_kk": self.tr("Position in Kazakh"),
            "position_ru": self.tr("Position in Russian"),
            "position_en": self.tr("Position in English"),
        }.items():
            self.fields[name].set_label(label)
        self.roles_title.setText(self.tr("Roles"))
        for role, box in self.roles.items():
            box.setText(role_text(role))
        self.may_decide.setText(self.tr("May decide and sign (granted by management)"))
        self._say()

    def show_card(self, card: PersonCard) -> None:
        """Show a card, without a signal."""
        for name, field in self.fields.items():
            field.set_text(str(getattr(card, name)))
            if not field.edit.hasFocus():
                field.edit.setCursorPosition(0)  # a long text is read from its beginning
        for role, box in self.roles.items():
            box.setChecked(role in card.roles)
        self.may_decide.setChecked(card.may_decide)
        self._active = card.active
        self._wrong = None
        self._say()

    def card(self) -> PersonCard:
        """What stands in the form."""
        text = {name: field.text() for name, field in self.fields.items()}
        return PersonCard(
            text["login"],
            text["name_kk"],
            text["name_ru"],
            text["name_en"],
            text["short_kk"],
            text["short_ru"],
            text["position_kk"],
            text["position_ru"],
            text["position_en"],
            tuple(role for role, box in self.roles.items() if box.isChecked()),
            self.may_decide.isChecked(),
            self._active,
        )

    def refuse(self, refusal: Refusal) -> bool:
        """Say why the office refused, where it belongs; False where the form has no place."""
        known = {"person_incomplete", "login_taken", "roles_not_separate"}
        if refusal.code not in known:
            return False
        self._wrong = refusal
        self._say()
        first = self._wrong_field(refusal)
        (first if first is not None else self.roles[Role.INTAKE_OFFICER]).setFocus()
        return True

    def _typed(self) -> None:
        if self._wrong is not None and self._wrong.code != "roles_not_separate":
            self._wrong = None
        self._say()
        self.changed.emit()

    def _wrong_field(self, refusal: Refusal) -> TextField | None:
        if refusal.code == "login_taken":
            return self.fields["login"]
        if refusal.code == "person_incomplete":
            empty = (self.fields[name] for name in _NEEDED if not self.fields[name].text())
            return next(empty, None)
        return None

    def _say(self) -> None:
        card, tongue = self.card(), self._languages.language
        self.may_decide.setEnabled(Role.UNIT_HEAD in card.roles)
        both = Role.ADMINISTRATOR in card.roles and len(card.roles) > 1
        roles_wrong = Refusal("roles_not_separate") if both else None
        wrong = self._wrong
        if wrong is not None and wrong.code == "roles_not_separate":
            wrong = None  # said as long as it is so, see `roles_wrong`
        field_wrong = None if wrong is None else self._wrong_field(wrong)
        words = "" if wrong is None else refusal_text(wrong, tongue)
        for field in self.fields.values():
            field.set_error(words if field is field_wrong else "")
        if roles_wrong is None and wrong is not None and field_wrong is None:
            roles_wrong = wrong
        self.roles_error.setText("" if roles_wrong is None else refusal_text(roles_wrong, tongue))
        self.roles_error.setVisible(roles_wrong is not None)
        self._mark.setVisible(roles_wrong is not None)
        self.note.setText(self._separation(card))
        self.note.setVisible(bool(self.note.text()) and roles_wrong is None)

    def _separation(self, card: PersonCard) -> str:
        if Role.MEMBER not in card.roles:
            return ""
        notes = []
        if Role.EXECUTOR in card.roles:
            notes.append(self.tr("Will not score dossiers of which they are the executor."))
        if Role.MANAGEMENT in card.roles or card.may_decide:
            notes.append(self.tr("Will not decide on dossiers which they scored."))
        return " ".join(notes)
