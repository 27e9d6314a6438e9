"""The lists that the form offers, read once from the office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.kernel.outcome import Refusal

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.decisions.reasons import ReasonBank
    from app.intake.checklist import Checklist
    from app.intake.countries import CountryList
    from app.intake.professions import ProfessionList
    from app.office import Office
    from app.workflow.procedure import Procedures


@dataclass(frozen=True, slots=True)
class Books:
    """Countries, professions, reasons, lists of papers, procedures."""

    countries: CountryList
    professions: ProfessionList
    reasons: ReasonBank
    checklists: Mapping[str, Checklist]
    procedures: Procedures


def books_of(office: Office, actor: Actor) -> Books | Refusal:
    """Read the lists."""
    procedures = office.workflow.procedures(actor)
    if isinstance(procedures, Refusal):
        return procedures
    shelf = office.catalogues
    return Books(shelf.countries, shelf.professions, shelf.reasons, shelf.checklists, procedures)
