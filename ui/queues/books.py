"""What the words of a list are taken from: catalogues, procedures, people, the calendar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.kernel.clock import office_date
from app.kernel.outcome import Refusal

if TYPE_CHECKING:
    from app.access.people import Actor, Person
    from app.deadlines.calendar import BusinessCalendar
    from app.intake.countries import CountryList
    from app.intake.professions import ProfessionList
    from app.kernel.ids import Id
    from app.office import Office
    from app.workflow.procedure import Procedures

_NOBODY_NAMED = 9
"""Stands in for the number of members until an order names the Commission."""


@dataclass(frozen=True, slots=True)
class Books:
    """Read together, so that the lines of one moment agree with each other."""

    procedures: Procedures
    countries: CountryList
    professions: ProfessionList
    people: Mapping[Id, Person]
    committee: int
    """Members of the Commission who are expected to score."""
    calendar: BusinessCalendar
    today: date


def read_books(office: Office, actor: Actor) -> Books | Refusal:
    """Read the books; runs in the worker's thread."""
    today = office_date(office.clock.now())
    procedures = office.workflow.procedures(actor)
    if isinstance(procedures, Refusal):
        return procedures
    people = office.people.everybody(actor)
    if isinstance(people, Refusal):
        return people
    calendar = office.calendar.calendar(actor)
    if isinstance(calendar, Refusal):
        return calendar
    named = office.compositions.on(actor, today)
    if isinstance(named, Refusal):
        return named
    return Books(
        procedures=procedures,
        countries=office.catalogues.countries,
        professions=office.catalogues.professions,
        people={person.id: person for person in people},
        committee=len(named.members) if named else _NOBODY_NAMED,
        calendar=calendar,
        today=today,
    )
