"""The form for a change of the calendar: a decreed transfer, or a single day by another act."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.deadlines.calendar import DayKind
from app.deadlines.overrides import Checked, DecreedPair, LocalDay
from app.kernel.outcome import Refusal
from app.kernel.text import Trilingual
from ui.components.buttons import PRIMARY, QUIET, Button
from ui.components.date_field import DateField
from ui.components.field import Field, TextField
from ui.components.label import ERROR, MUTED, Label
from ui.components.segmented import Segmented
from ui.components.style import Live, px
from ui.i18n.languages import Languages
from ui.i18n.refusals import refusal_text

PAIR, SINGLE = "pair", "single"


class ChangeForm(Live, QWidget):
    """What an administrator types.

    Signals: `entered(object)` with a `DecreedPair` or `LocalDay` that `check` did not refuse,
    `left()` when the form is closed without a change.
    """

    entered = Signal(object)
    left = Signal()

    def __init__(
        self, check: Callable[[DecreedPair | LocalDay], Checked], languages: Languages
    ) -> None:
        super().__init__()
        self._check, self._languages = check, languages
        self._refusal: Refusal | None = None
        self._warnings: tuple[Refusal, ...] = ()
        self.kind = Segmented()
        self.off, self.work, self.decree_date, self.day = (DateField() for _ in range(4))
        self.decree_no, self.act = TextField(), TextField()
        self.worked = Segmented()
        self.reasons = {code: TextField() for code in ("kk", "ru", "en")}
        self.warning, self.refusal = Label("", MUTED, wrap=True), Label("", ERROR, wrap=True)
        self.enter_button, self.close_button = Button("", PRIMARY), Button("", QUIET)
        self._name()
        self._pages = QStackedWidget()
        for page in (
            (self.off, self.work, self.decree_no, self.decree_date),
            (self.day, self.worked, *self.reasons.values(), self.act),
        ):
            self._pages.addWidget(_column(page))
        buttons = QHBoxLayout()
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        buttons.addWidget(self.enter_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.kind)
        column.addWidget(self._pages, 1)
        column.addWidget(self.warning)
        column.addWidget(self.refusal)
        column.addLayout(buttons)
        self._wire()
        self.come_alive()

    def _name(self) -> None:
        for widget, name in (
            (self.kind, "change_kind"),
            (self.off.edit, "day_off_field"),
            (self.work.edit, "worked_day_field"),
            (self.decree_no.edit, "decree_number_field"),
            (self.decree_date.edit, "decree_date_field"),
            (self.day.edit, "single_day_field"),
            (self.worked, "single_day_kind"),
            (self.act.edit, "act_field"),
            (self.enter_button, "enter_change_button"),
            (self.close_button, "close_change_button"),
        ):
            widget.setObjectName(name)
        for code, field in self.reasons.items():
            field.edit.setObjectName(f"reason_{code}_field")

    def _wire(self) -> None:
        self.kind.chosen.connect(self._turn)
        self.worked.chosen.connect(lambda _key: self._look())
        for dated in (self.off, self.work, self.decree_date, self.day):
            dated.changed.connect(lambda _day: self._look())
        for text in (self.decree_no, self.act, *self.reasons.values()):
            text.changed.connect(lambda _text: self._look())
        self.enter_button.clicked.connect(self.enter)
        self.close_button.clicked.connect(self.left)

    def words(self) -> None:
        self.kind.set_name(self.tr("Kind of change"))
        self.kind.set_choices([(PAIR, self.tr("Transfer")), (SINGLE, self.tr("Single day"))])
        self.worked.set_name(self.tr("What the day becomes"))
        self.worked.set_choices(
            [(DayKind.OFF.value, self.tr("Day off")), (DayKind.WORK.value, self.tr("Business day"))]
        )
        for field, label in (
            (self.off, self.tr("Day off")),
            (self.work, self.tr("Worked instead")),
            (self.decree_no, self.tr("Number of the decree")),
            (self.decree_date, self.tr("Date of the decree")),
            (self.day, self.tr("Day")),
            (self.reasons["kk"], self.tr("Reason in Kazakh")),
            (self.reasons["ru"], self.tr("Reason in Russian")),
            (self.reasons["en"], self.tr("Reason in English")),
            (self.act, self.tr("Legal act, number and date")),
        ):
            field.set_label(label)
        self.close_button.setText(self.tr("Close"))
        self._say()

    def start(self, day: date) -> None:
        """Begin an empty change, `day` being the one that the person stood on."""
        for text in (self.decree_no, self.act, *self.reasons.values()):
            text.set_text("")
        for dated in (self.work, self.decree_date):
            dated.set_value(None)
        self.off.set_value(day)
        self.day.set_value(day)
        self._refusal = None
        self._look()
        first = self.off if self.kind.value() == PAIR else self.day
        first.edit.setFocus()
        first.edit.selectAll()

    def change(self) -> DecreedPair | LocalDay | None:
        """What is typed; None while a single day has no date."""
        if self.kind.value() == PAIR:
            return DecreedPair(
                self.off.value(),
                self.work.value(),
                self.decree_no.text(),
                self.decree_date.value(),
            )
        day = self.day.value()
        if day is None:
            return None
        reason = Trilingual(*(self.reasons[code].text() for code in ("kk", "ru", "en")))
        return LocalDay(day, DayKind(str(self.worked.value())), reason, self.act.text())

    def enter(self) -> None:
        """Hand the change on, or say under its field what is missing."""
        change = self.change()
        self._refusal = Refusal("pair_half_missing") if change is None else None
        if change is not None:
            self._refusal = self._check(change).refusal
        self._say()
        if self._refusal is None and change is not None:
            self.entered.emit(change)
            return
        wrong = self._wrong_field()
        if wrong is not None:
            wrong.setFocus()

    def refuse(self, refusal: Refusal) -> None:
        """Say why the office refused what was entered."""
        self._refusal = refusal
        self._say()

    def _turn(self, key: str) -> None:
        self._pages.setCurrentIndex(0 if key == PAIR else 1)
        self._refusal = None
        self._look()

    def _look(self) -> None:
        change = self.change()
        self._warnings = () if change is None else self._check(change).warnings
        if self._refusal is not None and change is not None:
            self._refusal = self._check(change).refusal
        self._say()

    def _wrong_field(self) -> Field | None:
        if self._refusal is None:
            return None
        code, pair = self._refusal.code, self.kind.value() == PAIR
        if code == "pair_half_missing":
            return self.day if not pair else self.off if self.off.value() is None else self.work
        if code == "decree_missing":
            missing = self.decree_no if not self.decree_no.text() else self.decree_date
            return missing if pair else self.act
        if code == "day_reason_missing":
            return next((each for each in self.reasons.values() if not each.text()), None)
        if code == "calendar_missing":
            beyond = self._refusal.params.get("on") == self.work.value()
            return self.day if not pair else self.work if beyond else self.off
        return self.work if code == "pair_same_day" else None

    def _say(self) -> None:
        tongue, wrong = self._languages.language, self._wrong_field()
        words = "" if self._refusal is None else refusal_text(self._refusal, tongue)
        if self._refusal is not None and self._refusal.code == "pair_half_missing":
            words = self.tr("Give the day.") if wrong is self.day else words
        for field in (
            *(self.off, self.work, self.decree_no, self.decree_date, self.day, self.act),
            *self.reasons.values(),
        ):
            if not (isinstance(field, DateField) and not field.is_readable()):
                field.set_error(words if field is wrong else "")
        self.refusal.setText("" if wrong is not None else words)
        self.refusal.setVisible(bool(self.refusal.text()))
        told = " ".join(refusal_text(each, tongue) for each in self._warnings)
        self.warning.setText(self.tr("Note: {words}").replace("{words}", told) if told else "")
        self.warning.setVisible(bool(told))
        pair = self.kind.value() == PAIR
        self.enter_button.setText(
            self.tr("Enter the transfer") if pair else self.tr("Enter the day")
        )


def _column(widgets: tuple[QWidget, ...]) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(6))
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return page
