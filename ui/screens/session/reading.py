"""All that the screen of a session shows, read at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.commission.session_view import AgendaLine, SessionView
from app.deadlines.calendar import BusinessCalendar
from app.deadlines.urgency import Timing, timing
from app.decisions.reasons import Reason, ReasonKind
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.kernel.text import Trilingual

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.office import Office


@dataclass(frozen=True, slots=True)
class SessionPage:
    """All that the screen shows, read at one moment."""

    view: SessionView
    calendar: BusinessCalendar
    today: date
    grounds: tuple[Reason, ...]
    """The grounds a refusal may name."""
    late: tuple[Reason, ...]
    """The reasons that may be given for being late."""
    recusals: tuple[Reason, ...]
    spare: tuple[tuple[Id, Trilingual], ...] = ()
    """Substitutes whom the composition names, with their names."""

    def line(self, position: int) -> AgendaLine | None:
        """The place of the agenda with this number."""
        return next((line for line in self.view.agenda if line.position == position), None)

    def timing(self, due: date) -> Timing:
        """How urgent a due date is today."""
        return timing(due, self.today, 0, self.calendar)

    @property
    def undecided(self) -> tuple[int, ...]:
        """Positions of what is neither concluded nor postponed."""
        return tuple(
            line.position
            for line in self.view.agenda
            if line.item is not None and not line.item.outcome and not line.item.postponed
        )


def read_page(office: Office, actor: Actor, session: Id, today: date) -> SessionPage | Refusal:
    """Read the page; runs in the worker's thread."""
    view = office.commission.session_view(actor, session)
    if isinstance(view, Refusal):
        return view
    calendar = office.calendar.calendar(actor)
    if isinstance(calendar, Refusal):
        return calendar
    spare = _spare(office, actor, view)
    if isinstance(spare, Refusal):
        return spare
    reasons = office.reasons
    return SessionPage(
        view,
        calendar,
        today,
        reasons.of(ReasonKind.SERVICE_REFUSAL),
        reasons.of(ReasonKind.LATE),
        reasons.of(ReasonKind.RECUSAL),
        spare,
    )


def _spare(
    office: Office, actor: Actor, view: SessionView
) -> tuple[tuple[Id, Trilingual], ...] | Refusal:
    """The substitutes of the session's composition; nobody is read where there are none."""
    compositions = office.compositions.all(actor)
    if isinstance(compositions, Refusal):
        return compositions
    mine = next((each for each in compositions if each.id == view.session.composition), None)
    if mine is None or not mine.substitutes:
        return ()
    people = office.people.everybody(actor)
    if isinstance(people, Refusal):
        return people
    names = {person.id: person.name for person in people}
    return tuple((each, names[each]) for each in mine.substitutes if each in names)
