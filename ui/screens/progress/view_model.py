"""What the secretary knows of the members' work: who has given how many sheets of how many."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.deadlines.calendar import BusinessCalendar
from app.deadlines.urgency import Timing, timing
from app.evaluation.views import MemberProgress
from app.kernel.ids import Id
from app.kernel.outcome import Changes, Refusal
from app.queue import QueueQuery, QueueRow
from app.workflow.states import DossierState
from ui.queues.waiting import read_waiting

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.evaluation.entities import Reminder
    from app.office import Office
    from app.sharing.entities import LateSheet
    from ui.runtime.desk import Desk

_SHOWN = ("Evaluation", "Recusal", "Declaration", "Reminder", "StepRow", "Dossier", "Person")


@dataclass(frozen=True, slots=True)
class ProgressPage:
    """All that the page shows, read at one moment; no value is among it."""

    members: tuple[MemberProgress, ...]
    """Who has most to give first."""
    calendar: BusinessCalendar
    today: date
    dossiers: dict[Id, QueueRow] = field(default_factory=dict)

    def timing(self, due: date) -> Timing:
        """How urgent a due date is today."""
        return timing(due, self.today, 0, self.calendar)

    def member(self, key: str | None) -> MemberProgress | None:
        """The line of a member."""
        return next((each for each in self.members if each.member == key), None)

    @property
    def given(self) -> int:
        """Sheets given of all that are before the Commission."""
        return sum(each.given for each in self.members)

    @property
    def expected(self) -> int:
        """Sheets counted on."""
        return sum(each.expected for each in self.members)


class ProgressModel(QObject):
    """Reads the progress, and reminds."""

    changed = Signal()
    reminded = Signal(object)
    """The `MemberProgress` of who was reminded."""
    refused = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.page: ProgressPage | None = None
        self.late: tuple[LateSheet, ...] = ()
        """Sheets that came late though they were made in time; none while that cannot be asked."""

    def reload(self) -> None:
        """Read the page."""
        self._desk.ask(_read, self._show, self.refused.emit)
        self._desk.ask(
            lambda office, actor: office.sharing.late_sheets(actor), self._tell_late,
            lambda _refusal: self._tell_late(()), far=True,
        )  # fmt: skip

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched; empty changes mean a new day."""
        if not changes.touched or changes.touches(*_SHOWN):
            self.reload()

    def _show(self, page: ProgressPage) -> None:
        self.page = page
        self.changed.emit()

    def _tell_late(self, late: tuple[LateSheet, ...]) -> None:
        if late != self.late:
            self.late = late
            if self.page is not None:
                self.changed.emit()

    def late_of(self, member: Id) -> tuple[LateSheet, ...]:
        """Those of a member."""
        return tuple(each for each in self.late if each.member == member)

    def remind(self, member: MemberProgress) -> None:
        """Remind a member of the sheets that are missing."""

        def done(_reminder: Reminder) -> None:
            self.reminded.emit(member)
            self.reload()

        self._desk.act(
            lambda office, actor: office.progress.remind(actor, member.member),
            done,
            self.refused.emit,
        )


def _read(office: Office, actor: Actor) -> ProgressPage | Refusal:
    members = office.progress.members(actor)
    if isinstance(members, Refusal):
        return members
    waiting = read_waiting(office, actor, QueueQuery(states=(DossierState.IN_COMMISSION,)))
    if isinstance(waiting, Refusal):
        return waiting
    ordered = sorted(members, key=lambda each: (-len(each.missing), each.due or date.max))
    rows = {row.dossier: row for row in waiting.rows}
    return ProgressPage(tuple(ordered), waiting.calendar, waiting.today, rows)
