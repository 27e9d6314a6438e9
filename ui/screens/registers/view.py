"""Registers: which one and of which days above, its lines below, and the way to Excel."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.kernel.text import Language
from ui.actions.registry import Action
from ui.components.buttons import PRIMARY, Button
from ui.components.date_field import DateField
from ui.components.empty_state import EmptyState
from ui.components.label import MUTED, TITLE, Label
from ui.components.saving import PaperSaving
from ui.components.segmented import PILLS, Segmented
from ui.components.style import px
from ui.components.tick import Tick
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.screens import Screen, ScreenContext
from ui.screens.registers.periods import Period
from ui.screens.registers.table import Line, register_table
from ui.screens.registers.view_model import RegistersModel

if TYPE_CHECKING:
    from app.kernel.outcome import Changes
    from ui.components.queue_table import QueueTable


class RegistersScreen(Screen):
    """The four registers of the office."""

    place_id = "registers"

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = RegistersModel(context.desk, context.tick, context.languages, self)
        self._title, self._count = Label("", TITLE), Label("", MUTED)
        self.kinds, self.periods = Segmented(look=PILLS), Segmented(look=PILLS)
        self.first, self.last = DateField(), DateField()
        self.language = Segmented(look=PILLS)
        self.masked = Tick()
        self.save_button = Button("", PRIMARY, "Ctrl+S")
        self.saving = PaperSaving(context.work, context.settings)
        self._table: QueueTable[int, Line] | None = None
        self._place = QVBoxLayout()
        self._name_parts()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.language.set_value("ru" if context.languages.language is Language.RU else "kk")

    def _name_parts(self) -> None:
        self.kinds.setObjectName("register_kinds")
        self.periods.setObjectName("register_periods")
        self.first.edit.setObjectName("first_day_field")
        self.last.edit.setObjectName("last_day_field")
        self.language.setObjectName("register_language")
        self.masked.setObjectName("mask_register_tick")
        self.save_button.setObjectName("save_register_button")
        self._count.setObjectName("register_count")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self._title)
        head.addSpacing(px(8))
        head.addWidget(self.kinds, 1)
        head.addWidget(self._count)
        days = QHBoxLayout()
        days.setSpacing(px(10))
        top = Qt.AlignmentFlag.AlignVCenter
        days.addWidget(self.periods, 0, top)
        days.addSpacing(px(4))
        for field in (self.first, self.last):
            field.setFixedWidth(px(132))
            days.addWidget(field, 0, top)
        days.addStretch(1)
        days.addWidget(self.masked, 0, top)
        days.addWidget(self.language, 0, top)
        days.addWidget(self.save_button, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addLayout(days)
        column.addWidget(self.saving)
        column.addLayout(self._place, 1)

    def _connect(self) -> None:
        model = self.model
        model.register_changed.connect(self._show_register)
        model.days_changed.connect(self._show_days)
        model.refused.connect(self.context.notices.refusal)
        model.paper_ready.connect(lambda paper: self.saving.save_papers([paper]))
        self.saving.failed.connect(self.context.notices.fault)
        self.kinds.chosen.connect(model.choose_kind)
        self.periods.chosen.connect(lambda key: model.choose_period(Period(key)))
        self.first.changed.connect(self._days_typed)
        self.last.changed.connect(self._days_typed)
        self.save_button.clicked.connect(self._save)

    # --- what the frame calls ---------------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show the register that `params` name, or the one of last time."""
        kind = params.get("kind")
        if isinstance(kind, str):
            self.model.kind = kind
        self.kinds.set_value(self.model.kind)
        self._show_days()
        self.model.load()
        self.kinds.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Read again when something registered was touched, or on a new day."""
        if not changes.touched:
            self.model.new_day()
        elif changes.touches("Dossier", "Protocol", "Notice", "Certificate"):
            self.model.load()

    def retranslate(self) -> None:
        """Set every text again."""
        translate = QCoreApplication.translate
        self._title.setText(translate("Registers", "Registers"))
        self.kinds.set_name(translate("Registers", "Register"))
        self.kinds.set_choices(
            [
                ("applications", translate("Registers", "Applications")),
                ("protocols", translate("Registers", "Protocols")),
                ("notices", translate("Registers", "Notices")),
                ("certificates", translate("Registers", "Certificates")),
            ]
        )
        self.periods.set_name(translate("Registers", "Period"))
        self.periods.set_choices(
            [
                (Period.MONTH, translate("Registers", "Month")),
                (Period.QUARTER, translate("Registers", "Quarter")),
                (Period.YEAR, translate("Registers", "Year")),
                (Period.OWN, translate("Registers", "From – to")),
            ]
        )
        self.first.edit.setAccessibleName(translate("Registers", "From this day"))
        self.last.edit.setAccessibleName(translate("Registers", "To this day, included"))
        self.language.set_name(translate("Registers", "Language of the workbook"))
        self.language.set_choices([("kk", "Қазақша"), ("ru", "Русский")])
        self.masked.setText(translate("Registers", "Without personal data"))
        self.masked.setToolTip(
            translate("Registers", "Names become initials; of a passport two last signs stay")
        )
        self.save_button.setText(translate("Registers", "Save to Excel"))
        if self.model.register is not None:
            self.model.load()

    def actions_here(self) -> list[Action]:
        """Saving the register."""
        return [
            Action(
                "registers.save",
                "Registers",
                QT_TRANSLATE_NOOP("Registers", "Save to Excel"),
                self._save,
                icon="excel",
                key="Ctrl+S",
                enabled=lambda: self.model.register is not None,
            )
        ]

    def panes(self) -> list[QWidget]:
        """The choice of the register, the days, the lines, the act."""
        table = [self._table] if self._table is not None else []
        return [self.kinds, self.periods, *table, self.masked, self.save_button]

    # --- answers ----------------------------------------------------------------------------

    def _show_days(self) -> None:
        self.periods.set_value(self.model.period)
        self.first.set_value(self.model.first)
        self.last.set_value(self.model.last)
        self.last.set_error("")

    def _days_typed(self, _day: object) -> None:
        first, last = self.first.value(), self.last.value()
        if not isinstance(first, date) or not isinstance(last, date):
            return
        if last < first:
            self.last.set_error(QCoreApplication.translate("Registers", "Ends before it begins"))
            return
        self.model.choose_days(first, last)

    def _show_register(self) -> None:
        while (item := self._place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._table, register = None, self.model.register
        self.save_button.setEnabled(register is not None)
        if register is None:
            self._count.setText("")
            return
        translate = QCoreApplication.translate
        self._count.setText(translate("Registers", "%n line(s)", None, len(register.rows)))
        table = register_table(register, self.context.languages)
        words = translate("Registers", "Choose another period, or another register.")
        table.set_empty(
            EmptyState(translate("Registers", "Nothing registered in these days"), words)
        )
        table.view.setObjectName("register_table")
        self._table = table
        self._place.addWidget(table)

    def _save(self) -> None:
        language = Language.RU if self.language.value() == "ru" else Language.KK
        self.model.ask_workbook(language, masked=self.masked.isChecked())
