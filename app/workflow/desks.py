"""What each role's desk shows: which open steps wait for it, and its counters.

The queue is the page; a counter is a filter of that queue.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.access.people import Actor
from app.access.roles import Role
from app.deadlines.calendar import BusinessCalendar
from app.queue import QueueQuery
from app.workflow.procedure import Procedures
from app.workflow.states import DossierState


class Filter(StrEnum):
    """The counters of a desk."""

    ALL = "all"
    LATE = "late"
    TODAY = "today"
    SOON = "soon"
    TO_SCORE = "to_score"
    SUBMITTED = "submitted"
    READY = "ready"
    TO_ASSIGN = "to_assign"


DESK_FILTERS: dict[Role, tuple[Filter, ...]] = {
    Role.INTAKE_OFFICER: (Filter.ALL, Filter.LATE, Filter.TODAY, Filter.SOON),
    Role.EXECUTOR: (Filter.ALL, Filter.LATE, Filter.TODAY, Filter.SOON),
    Role.MEMBER: (Filter.TO_SCORE, Filter.LATE, Filter.TODAY, Filter.SUBMITTED),
    Role.SECRETARY: (Filter.ALL, Filter.LATE, Filter.TODAY, Filter.READY),
    Role.UNIT_HEAD: (Filter.TO_ASSIGN, Filter.LATE, Filter.TODAY, Filter.SOON),
    Role.MANAGEMENT: (Filter.ALL, Filter.LATE, Filter.TODAY, Filter.SOON),
}
"""At most four counters for each desk; the first is what the desk opens with."""


@dataclass(frozen=True, slots=True)
class DeskScope:
    """Whose desk it is, and what stands around it."""

    role: Role
    actor: Actor
    today: date
    calendar: BusinessCalendar
    procedures: Procedures
    committee: int
    """Members of the Commission who are expected to score."""

    def steps_in(self, *states: DossierState) -> tuple[str, ...]:
        """Steps in which a dossier is in one of these states, by any procedure."""
        return self.procedures.steps_in(*states)


def desk_query(scope: DeskScope, chosen: Filter = Filter.ALL, text: str = "") -> QueueQuery:
    """The queue of a role's desk under one of its counters."""
    return _filtered(scope, replace(_waiting_for(scope), text=text), chosen)


def _waiting_for(scope: DeskScope) -> QueueQuery:
    me = scope.actor.person
    match scope.role:
        case Role.EXECUTOR:
            return QueueQuery(actors=(Role.EXECUTOR,), assignee=me)
        case Role.MEMBER:
            return QueueQuery(steps=scope.steps_in(DossierState.IN_COMMISSION), member=me)
        case Role.SECRETARY:
            return QueueQuery(
                steps=scope.steps_in(DossierState.IN_COMMISSION, DossierState.PROTOCOL_DUE)
            )
        case Role.UNIT_HEAD if scope.actor.may_decide:
            return QueueQuery(actors=(Role.UNIT_HEAD, Role.MANAGEMENT))
        case role:
            return QueueQuery(actors=(role,))


def _filtered(scope: DeskScope, query: QueueQuery, chosen: Filter) -> QueueQuery:
    today = scope.today
    match chosen:
        case Filter.LATE:
            return replace(query, due_before=today)
        case Filter.TODAY:
            return replace(query, due_on=today)
        case Filter.SOON:
            return replace(query, due_on=scope.calendar.next_working(today))
        case Filter.TO_SCORE:
            return replace(query, unsubmitted_by=scope.actor.person)
        case Filter.SUBMITTED:
            return replace(query, submitted_by=scope.actor.person)
        case Filter.READY:
            return replace(
                query,
                steps=scope.steps_in(DossierState.IN_COMMISSION),
                expected=scope.committee,
                not_on_agenda=True,
            )
        case Filter.TO_ASSIGN:
            return replace(query, actors=(Role.UNIT_HEAD,))
        case Filter.ALL:
            return query


def overdue_query(today: date) -> QueueQuery:
    """Every open step of the office that is late, for the heads' board."""
    return QueueQuery(due_before=today)


def filters_of(roles: Iterable[Role]) -> tuple[Role, ...]:
    """The roles that have a desk, in the order of the regulation's chapter 3."""
    held = set(roles)
    return tuple(role for role in DESK_FILTERS if role in held)
