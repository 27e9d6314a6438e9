"""A form for one act on the dossier: whom, why, and a note; shown in the page, never over it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.decisions.reasons import Reason
from app.kernel.ids import Id
from ui.components.buttons import DANGER, PRIMARY, Button
from ui.components.card import Card
from ui.components.choice_field import Choice, ChoiceField
from ui.components.label import ALARM, MUTED, Label
from ui.components.style import Live, px
from ui.components.text_area import TextArea
from ui.components.why_box import Pick
from ui.screens.dossier.acts import Doing
from ui.screens.dossier.view_model import Filled


@dataclass(frozen=True, slots=True)
class Asked:
    """What an act asks for."""

    doing: Doing
    title: str
    words: str
    action: str
    people: tuple[Choice, ...] = ()
    reasons: tuple[Reason, ...] = ()
    reason_label: str = ""
    note: bool = False
    late: tuple[Reason, ...] = ()
    """Reasons of lateness, where the step is late already."""
    danger: bool = False


class ActForm(Live, QWidget):
    """Signals: `filled(object, object)` with the `Doing` and `Filled`, `closed()`."""

    filled = Signal(object, object)
    closed = Signal()

    def __init__(self, pick: Pick, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pick = pick
        self._asked: Asked | None = None
        self.card = Card(" ")
        self._words, self._error = Label("", MUTED, wrap=True), Label("", ALARM, wrap=True)
        self.person, self.reason, self.late = ChoiceField(), ChoiceField(), ChoiceField()
        self.note = TextArea(lines=3)
        self._close, self.do = Button(), Button("", PRIMARY, "Ctrl+↵")
        for name, widget in {
            "act_person_field": self.person.edit,
            "act_reason_field": self.reason.edit,
            "act_late_field": self.late.edit,
            "act_note_field": self.note.edit,
            "act_button": self.do,
            "act_close_button": self._close,
        }.items():
            widget.setObjectName(name)
        parts = (self._words, self.person, self.reason, self.note, self.late, self._error)
        for part in parts:
            self.card.body.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self.do)
        self.card.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.card)
        column.addStretch(1)
        for field in (self.person, self.reason, self.late):
            field.changed.connect(lambda _, field=field: field.set_error(""))
        self.do.clicked.connect(self.send)
        self._close.clicked.connect(self.closed)
        self.come_alive()

    @property
    def asked(self) -> Asked | None:
        """What is asked for now."""
        return self._asked

    def ask(self, asked: Asked) -> None:
        """Ask for what an act needs; the first field gets the keyboard."""
        other = self._asked is None or self._asked.doing is not asked.doing
        self._asked = asked
        if other:
            for field in (self.person, self.reason, self.late):
                field.set_value(None)
                field.set_error("")
            self.note.set_text("")
        self.tell("")
        self.person.set_choices(asked.people)
        self.reason.set_choices(self._choices(asked.reasons))
        self.late.set_choices(self._choices(asked.late))
        self.person.setVisible(bool(asked.people))
        self.reason.setVisible(bool(asked.reasons))
        self.late.setVisible(bool(asked.late))
        self.note.setVisible(asked.note)
        self.card.set_title(asked.title)
        self._words.setText(asked.words)
        self._words.setVisible(bool(asked.words))
        self.reason.set_label(asked.reason_label)
        self.do.setText(asked.action)
        self.do.set_kind(DANGER if asked.danger else PRIMARY)
        first = next((f for f in self._fields() if not f.isHidden()), self.do)
        first.setFocus()

    def _fields(self) -> Sequence[QWidget]:
        return (self.person, self.reason, self.note, self.late)

    def _choices(self, reasons: Sequence[Reason]) -> list[Choice]:
        return [Choice(each.code, self._pick(each.filled({}))) for each in reasons]

    def send(self) -> None:
        """Do it, once everything that is asked for is there."""
        if self._asked is None:
            return
        for field, words in (
            (self.person, self.tr("Choose a person")),
            (self.reason, self.tr("Choose a reason")),
            (self.late, self.tr("The step is late: say why")),
        ):
            if not field.isHidden() and field.value() is None:
                field.set_error(words)
                field.setFocus()
                return
        person = self.person.value()
        self.filled.emit(
            self._asked.doing,
            Filled(
                Id(person) if person else None,
                self.reason.value() or "",
                self.note.text() if self._asked.note else "",
                self.late.value() or "",
            ),
        )

    def tell(self, words: str) -> None:
        """Say why the office refused."""
        self._error.setText(words)
        self._error.setVisible(bool(words))

    def words(self) -> None:
        self.person.set_label(self.tr("Responsible executor"))
        self.late.set_label(self.tr("Why the step is late"))
        self.note.set_label(self.tr("Note"))
        self._close.setText(self.tr("Cancel"))
