"""What the page of sessions knows and does: the list, the agenda chosen, planning."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.access.roles import Role
from app.commission.entities import Session
from app.commission.forecast import Forecast
from app.commission.lists import ReadyDossier, SessionRow
from app.commission.session_view import SessionView
from app.deadlines.calendar import BusinessCalendar
from app.deadlines.urgency import Timing, timing
from app.kernel.ids import Id
from app.kernel.outcome import Changes, Outcome, Refusal
from app.kernel.text import Language, Trilingual

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.office import Office
    from app.papers.use_cases import Paper
    from ui.runtime.desk import Desk
    from ui.runtime.tick import Tick

T = TypeVar("T")
_SHOWN = ("Session", "AgendaItem", "Protocol", "Dossier", "StepRow", "Evaluation", "Recusal",
          "Composition", "Absence", "AgendaQuestion")  # fmt: skip


@dataclass(frozen=True, slots=True)
class SessionsPage:
    """All that the page shows, read at one moment."""

    rows: tuple[SessionRow, ...]
    protocol_due: dict[Id, date]
    """When the draft of an ended session is due."""
    ready: tuple[ReadyDossier, ...]
    """Dossiers that wait for a session; none for those who plan none."""
    calendar: BusinessCalendar
    today: date
    forecast: Forecast | None = None
    """On which days the quorum holds; None for those who plan no sessions."""
    names: Mapping[Id, Trilingual] = field(default_factory=dict)
    """Names of those whom the forecast speaks of."""
    spare: frozenset[Id] = frozenset()
    """Substitutes of the composition in force."""

    def timing(self, due: date) -> Timing:
        """How urgent a due date is today."""
        return timing(due, self.today, 0, self.calendar)

    def row(self, session: Id | None) -> SessionRow | None:
        """The line of a session."""
        return next((row for row in self.rows if row.session == session), None)

    @property
    def next_day(self) -> date:
        """The day proposed for a new session: the next business day."""
        return self.calendar.next_working(self.today)

    @property
    def last_place(self) -> Trilingual:
        """Where the latest session is held: it is proposed for the next one."""
        return next((row.place for row in self.rows), Trilingual("", "", ""))


@dataclass(slots=True)
class Plan:
    """What is being planned."""

    day: date | None = None
    place_kk: str = ""
    place_ru: str = ""
    ticked: set[Id] = field(default_factory=set)


class SessionsModel(QObject):
    """The list of sessions and the one chosen in it."""

    changed = Signal()
    agenda_changed = Signal()
    refused = Signal(object)
    planned = Signal(object)
    """A session was planned, or its agenda or day was changed: its id."""
    printed = Signal(object)
    """Papers of the agenda, to be saved."""

    def __init__(self, desk: Desk, tick: Tick) -> None:
        super().__init__()
        self._desk, self._tick = desk, tick
        self.page: SessionsPage | None = None
        self.chosen: Id | None = None
        self.view: SessionView | None = None
        self.plan = Plan()

    @property
    def plans(self) -> bool:
        """Whether the person plans sessions: the secretary."""
        return self._desk.actor.is_(Role.SECRETARY)

    def reload(self) -> None:
        """Read the list, and the agenda of the session chosen."""
        today, plans = self._tick.today, self.plans
        self._desk.ask(lambda office, actor: _read_page(office, actor, today, plans), self._read)

    def _read(self, page: SessionsPage) -> None:
        self.page = page
        if page.row(self.chosen) is None:
            self.chosen = self._first(page)
        known = {each.dossier for each in page.ready}
        self.plan.ticked &= known
        self.changed.emit()
        self._read_agenda()

    @staticmethod
    def _first(page: SessionsPage) -> Id | None:
        """The session that needs somebody: the running one, the next planned, the latest."""
        for state in ("running", "planned"):
            found = [row for row in page.rows if row.state == state]
            if found:
                return min(found, key=lambda row: row.day).session
        return next((row.session for row in page.rows), None)

    def choose(self, session: Id | None) -> None:
        """Show the agenda of another session."""
        if session is not None and session != self.chosen:
            self.chosen, self.view = session, None
            self.agenda_changed.emit()
            self._read_agenda()

    def _read_agenda(self) -> None:
        session = self.chosen
        if session is None:
            self.view = None
            self.agenda_changed.emit()
            return
        self._desk.ask(
            lambda office, actor: office.commission.session_view(actor, session), self._shown
        )

    def _shown(self, view: SessionView) -> None:
        if view.session.id == self.chosen:
            self.view = view
            self.agenda_changed.emit()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched; empty changes mean a new day."""
        if not changes.touched or changes.touches(*_SHOWN):
            self.reload()

    # --- acts -----------------------------------------------------------------------------

    def begin_plan(self, day: date | None = None) -> None:
        """Propose a day, else the next business day, and the place of the latest session."""
        page = self.page
        if page is not None:
            place = page.last_place
            self.plan = Plan(day or page.next_day, place.kk, place.ru)

    def begin_move(self) -> None:
        """Take up day and place of the session chosen, to change them."""
        row = self.page.row(self.chosen) if self.page else None
        if row is not None:
            self.plan = Plan(row.day, row.place.kk, row.place.ru)

    def begin_adding(self) -> None:
        """Choose dossiers for the session chosen."""
        self.plan = Plan()

    def tick(self, dossier: Id) -> None:
        """Take a dossier for the agenda, or leave it out."""
        self.plan.ticked.symmetric_difference_update({dossier})

    def _ticked(self) -> tuple[Id, ...]:
        ready = self.page.ready if self.page else ()
        return tuple(each.dossier for each in ready if each.dossier in self.plan.ticked)

    def plan_session(self) -> None:
        """Plan the session."""
        plan, dossiers = self.plan, self._ticked()
        day = plan.day
        if day is None:
            self.refused.emit(Refusal("day_missing"))
            return
        self._act(
            lambda office, actor: office.commission.plan_session(
                actor, day, plan.place_kk, plan.place_ru, dossiers
            ),
            self._planned,
        )

    def _planned(self, session: Session) -> None:
        self.chosen, self.view = session.id, None
        self.planned.emit(session.id)
        self.reload()

    def reschedule(self) -> None:
        """Put the session chosen on another day or in another place."""
        plan, session = self.plan, self.chosen
        day = plan.day
        if session is None or day is None:
            self.refused.emit(Refusal("day_missing"))
            return
        self._act(
            lambda office, actor: office.commission.reschedule(
                actor, session, day, plan.place_kk, plan.place_ru
            ),
            lambda _session: self.planned.emit(session),
        )

    def add(self) -> None:
        """Put the dossiers ticked on the agenda of the session chosen."""
        session, dossiers = self.chosen, self._ticked()
        if session is None or not dossiers:
            self.refused.emit(Refusal("dossiers_missing"))
            return
        self._act(
            lambda office, actor: office.commission.add_dossiers(actor, session, dossiers),
            lambda _items: self.planned.emit(session),
        )

    def move(self, dossier: Id, to: int) -> None:
        """Put a dossier at another place of the agenda."""
        session = self.chosen
        if session is not None:
            self._act(lambda o, actor: o.commission.move_item(actor, session, dossier, to))

    def postpone(self, dossier: Id) -> None:
        """Leave a dossier to a later session."""
        session = self.chosen
        if session is not None:
            self._act(lambda o, actor: o.commission.postpone(actor, session, dossier))

    def name_rapporteur(self, dossier: Id, member: Id | None) -> None:
        """Name who presents a dossier; None takes the name back."""
        session = self.chosen
        if session is not None:
            self._act(lambda o, who: o.commission.name_rapporteur(who, session, dossier, member))

    def print_agenda(self) -> None:
        """Render the agenda of the session chosen in Kazakh and Russian."""
        session = self.chosen
        if session is None:
            return

        def render(office: Office, actor: Actor) -> list[Paper] | Refusal:
            papers = []
            for language in (Language.KK, Language.RU):
                paper = office.papers.agenda(actor, session, language)
                if isinstance(paper, Refusal):
                    return paper
                papers.append(paper)
            return papers

        self._desk.ask(render, self.printed.emit, self.refused.emit)

    def _act(
        self,
        call: Callable[[Office, Actor], Outcome[T]],
        then: Callable[[T], None] | None = None,
    ) -> None:
        self._desk.act(call, then or _nothing, self.refused.emit)


def _read_page(
    office: Office,
    actor: Actor,
    today: date,
    plans: bool,  # noqa: FBT001 - whether to read what only the secretary may
) -> SessionsPage | Refusal:
    room = office.commission
    rows, drafts = room.sessions(actor), office.protocols.listed(actor)
    ready = room.ready_dossiers(actor) if plans else ()
    calendar = office.calendar.calendar(actor)
    if isinstance(rows, Refusal):
        return rows
    if isinstance(drafts, Refusal):
        return drafts
    if isinstance(ready, Refusal):
        return ready
    if isinstance(calendar, Refusal):
        return calendar
    due = {each.session: each.due for each in drafts if each.due is not None}
    page = SessionsPage(rows, due, ready, calendar, today)
    return _with_forecast(office, actor, page) if plans else page


def _with_forecast(office: Office, actor: Actor, page: SessionsPage) -> SessionsPage | Refusal:
    """The forecast beside the page; before the first composition there is none."""
    found = office.commission.forecast(actor)
    if isinstance(found, Refusal):
        return page if found.code == "no_composition" else found
    people = office.people.everybody(actor)
    composition = office.compositions.on(actor, page.today)
    if isinstance(people, Refusal):
        return people
    if isinstance(composition, Refusal):
        return composition
    return replace(
        page,
        forecast=found,
        names={person.id: person.name for person in people},
        spare=frozenset(composition.substitutes) if composition else frozenset(),
    )


def _nothing(_value: object) -> None:
    """What follows is read by the refresh."""
