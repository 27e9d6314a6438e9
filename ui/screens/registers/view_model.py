"""The state of the registers: which one, of which days, and its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.kernel.text import Language
from ui.screens.registers.periods import Period, days_of

if TYPE_CHECKING:
    from datetime import date

    from app.decisions.content import Register
    from app.kernel.outcome import Refusal
    from ui.i18n.languages import Languages
    from ui.runtime.desk import Desk
    from ui.runtime.tick import Tick
    from ui.runtime.worker import Job

KINDS = ("applications", "protocols", "notices", "certificates")


class RegistersModel(QObject):
    """Reads a register; asks for it as a workbook."""

    register_changed = Signal()
    days_changed = Signal()
    refused = Signal(object)
    paper_ready = Signal(object)

    def __init__(
        self, desk: Desk, tick: Tick, languages: Languages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._tick, self._languages = desk, tick, languages
        self._job: Job[Register | Refusal] | None = None
        self.kind = KINDS[0]
        self.period = Period.MONTH
        self.first, self.last = days_of(self.period, tick.today)
        self.register: Register | None = None

    def load(self) -> None:
        """Read the register again; an older answer still on its way is dropped."""
        if self._job is not None:
            self._job.cancel()
        kind, first, last = self.kind, self.first, self.last
        language = self._languages.language
        self._job = self._desk.ask(
            lambda office, actor: office.contents.register(actor, kind, first, last, language),
            self._take,
            self._refuse,
        )

    def choose_kind(self, kind: str) -> None:
        """Another register, of the same days."""
        self.kind = kind
        self.load()

    def choose_period(self, period: Period) -> None:
        """A period by its name; one's own begins with the days that are shown."""
        self.period = period
        if period is not Period.OWN:
            self.first, self.last = days_of(period, self._tick.today)
        self.days_changed.emit()
        self.load()

    def choose_days(self, first: date, last: date) -> None:
        """Days of one's own."""
        self.period, self.first, self.last = Period.OWN, first, last
        self.days_changed.emit()
        self.load()

    def new_day(self) -> None:
        """The running period may be another one now."""
        if self.period is not Period.OWN:
            self.first, self.last = days_of(self.period, self._tick.today)
            self.days_changed.emit()
        self.load()

    def ask_workbook(self, language: Language, *, masked: bool = False) -> None:
        """Ask for the register as a workbook in Kazakh or Russian, with or without names."""
        kind, first, last = self.kind, self.first, self.last
        self._desk.ask(
            lambda office, actor: office.papers.register(
                actor, kind, first, last, language, masked=masked
            ),
            self.paper_ready.emit,
            self.refused.emit,
        )

    def _take(self, register: Register) -> None:
        self.register = register
        self.register_changed.emit()

    def _refuse(self, refusal: Refusal) -> None:
        self.register = None
        self.register_changed.emit()
        self.refused.emit(refusal)
