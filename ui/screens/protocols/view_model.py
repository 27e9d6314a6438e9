"""What the page of protocols knows: the list, and the one chosen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.commission.lists import ProtocolRow
from app.deadlines.calendar import BusinessCalendar
from app.deadlines.urgency import Timing, timing
from app.kernel.ids import Id
from app.kernel.outcome import Changes, Refusal

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.office import Office
    from ui.runtime.desk import Desk
    from ui.runtime.tick import Tick

_SHOWN = ("Session", "Protocol", "AgendaItem", "StepRow", "Remark", "RemarkAnswer")


@dataclass(frozen=True, slots=True)
class ProtocolsPage:
    """All that the page shows, read at one moment."""

    rows: tuple[ProtocolRow, ...]
    calendar: BusinessCalendar
    today: date

    def timing(self, due: date) -> Timing:
        """How urgent a due date is today."""
        return timing(due, self.today, 0, self.calendar)

    def row(self, session: str | None) -> ProtocolRow | None:
        """The line of a session."""
        return next((row for row in self.rows if row.session == session), None)


class ProtocolsModel(QObject):
    """The list of protocols and the one chosen in it."""

    changed = Signal()
    chosen_changed = Signal()

    def __init__(self, desk: Desk, tick: Tick) -> None:
        super().__init__()
        self._desk, self._tick = desk, tick
        self.page: ProtocolsPage | None = None
        self.chosen: Id | None = None

    @property
    def row(self) -> ProtocolRow | None:
        """The protocol chosen."""
        return self.page.row(self.chosen) if self.page else None

    def reload(self) -> None:
        """Read the list."""
        today = self._tick.today

        def read(office: Office, actor: Actor) -> ProtocolsPage | Refusal:
            rows = office.protocols.listed(actor)
            calendar = office.calendar.calendar(actor)
            if isinstance(rows, Refusal):
                return rows
            if isinstance(calendar, Refusal):
                return calendar
            return ProtocolsPage(rows, calendar, today)

        self._desk.ask(read, self._read)

    def _read(self, page: ProtocolsPage) -> None:
        self.page = page
        if page.row(self.chosen) is None:
            self.chosen = page.rows[0].session if page.rows else None
        self.changed.emit()

    def choose(self, session: Id | None) -> None:
        """Show another protocol."""
        if session is not None and session != self.chosen:
            self.chosen = session
            self.chosen_changed.emit()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched; empty changes mean a new day."""
        if not changes.touched or changes.touches(*_SHOWN):
            self.reload()
