"""A whole queue read at once, for screens that group its lines instead of paging through them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.kernel.clock import office_date
from app.kernel.outcome import Refusal

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.deadlines.calendar import BusinessCalendar
    from app.office import Office
    from app.queue import QueueQuery, QueueRow
    from app.workflow.procedure import Procedures

MOST = 300
"""More lines than this are not read at once."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The lines of a queue, and what tells their steps and their urgency."""

    rows: Sequence[QueueRow]
    procedures: Procedures
    calendar: BusinessCalendar
    today: date
    beyond: int
    """How many lines more there are than were read."""


def read_waiting(office: Office, actor: Actor, query: QueueQuery) -> Waiting | Refusal:
    """The first `MOST` lines of a queue; called in the worker's thread."""
    ids = office.workflow.ids(actor, query)
    if isinstance(ids, Refusal):
        return ids
    rows = office.workflow.rows(actor, query, ids[:MOST])
    if isinstance(rows, Refusal):
        return rows
    procedures = office.workflow.procedures(actor)
    if isinstance(procedures, Refusal):
        return procedures
    calendar = office.calendar.calendar(actor)
    if isinstance(calendar, Refusal):
        return calendar
    today = office_date(office.clock.now())
    return Waiting(rows, procedures, calendar, today, max(len(ids) - MOST, 0))
