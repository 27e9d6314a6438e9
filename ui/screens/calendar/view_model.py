"""The state of the calendar screen: a year, its changes, and the dates of a procedure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.access.people import Actor
from app.access.permissions import Action, refuse_unless_allowed
from app.deadlines.calendar import CalendarRange
from app.deadlines.overrides import (
    Checked,
    DecreedPair,
    LocalDay,
    check_local,
    check_pair,
)
from app.deadlines.use_cases import CalendarPage
from app.deadlines.why import WhyThisDate, why
from app.kernel.ids import Id
from app.kernel.outcome import Outcome, Refusal
from app.workflow.schedule import ScheduledStep, schedule

if TYPE_CHECKING:
    from app.office import Office
    from app.workflow.procedure import Procedures
    from app.workflow.steps import ProcedureVersion
    from ui.runtime.desk import Desk

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Read:
    page: CalendarPage
    procedures: Procedures


class CalendarModel(QObject):
    """One year of the calendar, and when the steps of a procedure are due by it."""

    page_read = Signal()
    dates_found = Signal()
    """The steps' dates were counted again, or cannot be counted: see `problem`."""
    refused = Signal(object)
    changed = Signal()
    """A change was entered or taken back, a year taken over: what was typed has been kept."""

    def __init__(self, desk: Desk, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.year = today.year
        self.day = today
        self.page: CalendarPage | None = None
        self.procedures: Procedures | None = None
        self.code = "P1"
        self.received: date | None = today
        self.steps: tuple[ScheduledStep, ...] = ()
        self.step = ""
        self.problem: Refusal | None = None

    @property
    def may_edit(self) -> bool:
        """Whether the person at the desk may change the calendar."""
        return refuse_unless_allowed(self._desk.actor, Action.EDIT_CALENDAR) is None

    # --- the year ----------------------------------------------------------------------------

    def read(self) -> None:
        """Read the year and the procedures."""
        year = self.year

        def ask(office: Office, actor: Actor) -> _Read | Refusal:
            page = office.calendar.page(actor, year)
            procedures = office.workflow.procedures(actor)
            if isinstance(page, Refusal):
                return page
            return procedures if isinstance(procedures, Refusal) else _Read(page, procedures)

        self._desk.ask(ask, self._take)

    def _take(self, found: _Read) -> None:
        if found.page.year != self.year:
            return  # the person has gone on to another year meanwhile
        self.page, self.procedures = found.page, found.procedures
        self.page_read.emit()
        self._count()

    def go_to_year(self, year: int) -> None:
        """Show another year, at the same day of it."""
        day = min(self.day.day, 28)
        self.go_to_day(date(year, self.day.month, day))

    def go_to_day(self, day: date) -> None:
        """Stand on a day, in its year."""
        self.day = day
        if day.year != self.year:
            self.year = day.year
            self.read()
        elif self.page is not None:
            self.page_read.emit()

    # --- the dates of a procedure ------------------------------------------------------------

    @property
    def procedure(self) -> ProcedureVersion | None:
        """The version that papers received on the day fall under."""
        if self.procedures is None or self.received is None:
            return None
        return self.procedures.current(self.code, self.received)

    def choose_procedure(self, code: str) -> None:
        """Count by another procedure."""
        self.code, self.step = code, ""
        self._count()

    def choose_received(self, received: date | None) -> None:
        """Count from another day of receipt."""
        self.received = received
        self._count()

    def choose_step(self, code: str) -> None:
        """Explain a step's date."""
        self.step = code
        self.dates_found.emit()

    def _count(self) -> None:
        self.steps, self.problem = (), None
        procedure, page = self.procedure, self.page
        if procedure is not None and page is not None and self.received is not None:
            try:
                self.steps = schedule(procedure, self.received, page.calendar)
            except CalendarRange:
                self.problem = Refusal("calendar_missing", {"on": self._missing(page)})
        if self.step not in {each.step for each in self.steps}:
            self.step = self.steps[0].step if self.steps else ""
        self.dates_found.emit()

    def _missing(self, page: CalendarPage) -> date:
        received = self.received or page.calendar.first
        if page.calendar.first <= received <= page.calendar.last:
            return date(page.calendar.last.year + 1, 1, 1)
        return received

    @property
    def chosen(self) -> ScheduledStep | None:
        """The step whose date is explained."""
        return next((each for each in self.steps if each.step == self.step), None)

    def why(self) -> WhyThisDate | None:
        """Why the chosen step is due when it is."""
        chosen, procedure, page = self.chosen, self.procedure, self.page
        if chosen is None or procedure is None or page is None:
            return None
        step = procedure.step(chosen.step)
        return why(
            chosen.starts,
            chosen.limit,
            page.calendar,
            count_from=procedure.count_from,
            paragraph=step.paragraph if step else procedure.paragraph,
            due=chosen.due,
            due_loose=chosen.due_loose,
            reading=procedure.settings["branches"].reading if procedure.parallel else "",
        )

    # --- changes -----------------------------------------------------------------------------

    def check(self, change: DecreedPair | LocalDay) -> Checked:
        """What is to be said of a change before it is entered."""
        if self.page is None:
            return Checked(None)
        if isinstance(change, DecreedPair):
            return check_pair(change, self.page.calendar)
        return check_local(change, self.page.calendar)

    def enter(self, change: DecreedPair | LocalDay) -> None:
        """Put a transfer or a single day over the calendar."""
        if isinstance(change, DecreedPair):
            self._act(lambda office, actor: office.calendar.decree_pair(actor, change))
        else:
            self._act(lambda office, actor: office.calendar.set_day(actor, change))

    def take_back(self, override: Id) -> None:
        """Take a change back; a transfer goes with both halves."""
        self._act(lambda office, actor: office.calendar.take_back(actor, override))

    def take_over(self, *, confirmed: bool) -> None:
        """Take the shown year over from the seed; `confirmed` makes its dates final."""
        year = self.year
        self._act(lambda office, actor: office.calendar.take_over(actor, year, confirmed=confirmed))

    def _act(self, call: Callable[[Office, Actor], Outcome[T]]) -> None:
        self._desk.act(call, lambda _done: self.changed.emit(), self.refused.emit)
