"""How the office itself stands: what the administrator's desk shows in place of dossiers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.access.roles import Role
from app.decisions.reasons import ReasonKind
from app.kernel.clock import office_date
from app.kernel.outcome import Refusal

if TYPE_CHECKING:
    from datetime import date

    from app.access.people import Actor
    from app.administration.entities import ServiceProvider
    from app.commission.entities import Composition
    from app.evaluation.criteria import CriteriaSet
    from app.office import Office


@dataclass(frozen=True, slots=True)
class YearState:
    """A year of the calendar."""

    year: int
    known: bool
    confirmed: bool


@dataclass(frozen=True, slots=True)
class OfficeState:
    """Everything that an administrator looks after, as it stands today."""

    today: date
    provider: ServiceProvider | None
    years: tuple[YearState, ...]
    criteria: CriteriaSet
    people: int
    unheld: tuple[Role, ...]
    """Roles that nobody active holds."""
    composition: Composition | None
    open_readings: int
    """Readings of the procedures that the ministry has not confirmed."""
    sample_checklists: bool
    sample_reasons: bool
    sample_professions: bool


def read_state(office: Office, actor: Actor) -> OfficeState | Refusal:
    """Read how the office stands; runs in the worker's thread."""
    today = office_date(office.clock.now())
    years: list[YearState] = []
    for year in (today.year, today.year + 1):
        page = office.calendar.page(actor, year)
        if isinstance(page, Refusal):
            return page
        years.append(YearState(year, page.known, page.confirmed))
    sets = office.criteria.criteria_sets(actor)
    if isinstance(sets, Refusal):
        return sets
    people = office.people.everybody(actor)
    if isinstance(people, Refusal):
        return people
    composition = office.compositions.on(actor, today)
    if isinstance(composition, Refusal):
        return composition
    procedures = office.workflow.procedures(actor)
    if isinstance(procedures, Refusal):
        return procedures
    provider = office.provider.now(actor)
    if isinstance(provider, Refusal):
        return provider
    active = [person for person in people if person.active]
    held = {role for person in active for role in person.roles}
    return OfficeState(
        today=today,
        provider=provider,
        years=tuple(years),
        criteria=sets[2],
        people=len(active),
        unheld=tuple(role for role in Role if role not in held),
        composition=composition,
        open_readings=len(
            {
                setting.reading
                for version in procedures.versions
                for setting in version.settings.values()
                if not setting.confirmed
            }
        ),
        sample_checklists=any(each.sample for each in office.catalogues.checklists.values()),
        sample_reasons=any(
            each.sample for kind in ReasonKind for each in office.catalogues.reasons.of(kind)
        ),
        sample_professions=office.catalogues.professions.sample,
    )
