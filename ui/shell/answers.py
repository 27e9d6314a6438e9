"""What the office answers the frame: who may sign in, counts, what a search finds.

Runs in the worker's thread and is imported there, after the window is painted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.access.people import Actor, Person, actor_of
from app.access.roles import Role
from app.intake.transliteration import fold
from app.kernel.clock import office_date
from app.kernel.outcome import Outcome, Refusal
from app.queue import QueueQuery
from app.workflow.desks import filters_of, overdue_query
from app.workflow.states import DossierState
from ui.shell.asks import Found, PlaceCount

if TYPE_CHECKING:
    from app.administration.use_cases import Founding
    from app.office import Office

FOUND_AT_MOST = 8


def people(office: Office) -> Sequence[Person]:
    """Who may sign in."""
    return office.people.to_sign_in()


def found(office: Office, founding: Founding) -> Outcome[Person]:
    """Make the first administrator of an empty office, name its provider, take its calendar over.

    The years stay preliminary until the administrator has compared and confirmed them.
    """
    outcome = office.people.found(founding.administrator)
    if isinstance(outcome, Refusal):
        return outcome
    founder, year = actor_of(outcome.value), office_date(office.clock.now()).year
    named = office.provider.name(founder, founding.provider_kk, founding.provider_ru)
    for each in (year - 1, year, year + 1):
        office.calendar.take_over(founder, each, confirmed=False)
    return named if isinstance(named, Refusal) else outcome


def counts(office: Office, actor: Actor) -> Mapping[str, PlaceCount]:
    """How much waits at each of the person's places; a number that counts only late work is red."""
    today = office_date(office.clock.now())
    found = {place: _count(office, queue, today) for place, queue in _queues(office, actor).items()}
    desks = [office.workflow.desk(actor, role) for role in filters_of(actor.roles)]
    found["desk"] = PlaceCount(
        sum(dict(desk.counts)[desk.chosen] for desk in desks if not isinstance(desk, Refusal))
    )
    if not actor.is_(Role.ADMINISTRATOR):
        mine = actor.person if actor.is_(Role.MEMBER) else None
        every = QueueQuery(every_dossier=True, member=mine)
        found["dossiers"] = PlaceCount(office.readers.queue_count(every))
    if actor.is_(Role.UNIT_HEAD, Role.MANAGEMENT):
        found["overdue"] = PlaceCount(office.readers.queue_count(overdue_query(today)), late=True)
    return found


def _queues(office: Office, actor: Actor) -> Mapping[str, QueueQuery]:
    """Queues that wait at places other than the desk."""
    steps_in = office.workflow.passing.procedures.steps_in
    found: dict[str, QueueQuery] = {}
    if actor.is_(Role.SECRETARY):
        found["protocols"] = QueueQuery(steps=steps_in(DossierState.PROTOCOL_DUE))
    if actor.is_(Role.UNIT_HEAD, Role.MANAGEMENT):
        found["assign"] = QueueQuery(steps=steps_in(DossierState.REGISTERED))
    if actor.is_(Role.MANAGEMENT) or actor.may_decide:
        found["signoff"] = QueueQuery(actors=(Role.MANAGEMENT,))
    return found


def _count(office: Office, query: QueueQuery, today: date) -> PlaceCount:
    late = office.readers.queue_count(replace(query, due_before=today))
    if late:
        return PlaceCount(late, late=True)
    return PlaceCount(office.readers.queue_count(query))


def search(office: Office, actor: Actor, text: str) -> Sequence[Found]:
    """Dossiers whose number, name or profession holds `text`."""
    page = office.workflow.everything(actor, QueueQuery(text=fold(text)))
    if isinstance(page, Refusal):
        return []
    return [
        Found(
            row.name_cyrillic or row.name_latin,
            f"{row.number} · {row.procedure} · {row.profession}",
            "dossier",
            {"dossier": row.dossier},
        )
        for row in page.rows[:FOUND_AT_MOST]
    ]


def unsent(office: Office) -> int | None:
    """No shared database is set up, so nothing waits to be sent: said by saying nothing."""
    del office
    return None


def newest(office: Office) -> datetime | None:
    """When the newest entry of the journal was made; None before the first."""
    return office.readers.last_entered_at()
