"""What the evaluation screen reads of the office, each in one call in the office's thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.access.roles import Role
from app.decisions.reasons import ReasonKind
from app.kernel.outcome import Refusal
from app.kernel.text import Trilingual
from app.workflow.desks import Filter

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.deadlines.calendar import BusinessCalendar
    from app.evaluation.views import SheetView
    from app.kernel.ids import Id
    from app.office import Office

MOST = 400
"""Dossiers of a member's queue that can be leafed through."""


@dataclass(frozen=True, slots=True)
class Round:
    """The member's dossiers before the Commission, the most urgent first."""

    dossiers: tuple[Id, ...]
    unscored: frozenset[Id]
    total: int

    @property
    def scored(self) -> int:
        """Sheets submitted so far."""
        return self.total - len(self.unscored)

    def place(self, dossier: Id | None) -> int:
        """Where a dossier stands, from 1; 0 when it is not among them."""
        return self.dossiers.index(dossier) + 1 if dossier in self.dossiers else 0

    def step(self, dossier: Id | None, by: int) -> Id | None:
        """The dossier before or after another; None at the ends."""
        place = self.place(dossier) - 1 + by
        if self.place(dossier) == 0 or not 0 <= place < len(self.dossiers):
            return None
        return self.dossiers[place]

    def next_unscored(self, dossier: Id | None) -> Id | None:
        """The next one without a submitted sheet, going round; never `dossier` itself."""
        start = self.place(dossier)
        turned = (*self.dossiers[start:], *self.dossiers[:start])
        return next((d for d in turned if d in self.unscored and d != dossier), None)


@dataclass(frozen=True, slots=True)
class Paper:
    """A scan of the dossier."""

    id: Id
    item: str
    title: Trilingual
    """Its name in the checklist, for papers that have no short name."""
    file_name: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A dossier with one's own sheet and the papers to measure it by."""

    view: SheetView
    country: Trilingual
    profession: Trilingual
    papers: tuple[Paper, ...]
    limit: int
    calendar: BusinessCalendar
    recusals: tuple[tuple[str, Trilingual], ...]
    """Kinds of conflict of interest: code and words."""


def read_round(office: Office, actor: Actor) -> Round | Refusal:
    """The member's whole queue, and what of it has no submitted sheet."""
    page = office.workflow.desk(actor, Role.MEMBER, Filter.ALL)
    if isinstance(page, Refusal):
        return page
    ids = office.workflow.ids(actor, page.query)
    open_ids = office.workflow.ids(actor, replace(page.query, unsubmitted_by=actor.person))
    if isinstance(ids, Refusal):
        return ids
    if isinstance(open_ids, Refusal):
        return open_ids
    rows = office.workflow.rows(actor, page.query, list(ids)[:MOST])
    if isinstance(rows, Refusal):
        return rows
    unscored = set(open_ids)
    return Round(
        tuple(row.dossier for row in rows),
        frozenset(row.dossier for row in rows if row.id in unscored),
        len(ids),
    )


def read_dossier(office: Office, actor: Actor, dossier: Id) -> Opened | Refusal:
    """One dossier as its member sees it."""
    view = office.evaluation.sheet(actor, dossier)
    if isinstance(view, Refusal):
        return view
    file = office.files.file(actor, dossier)
    if isinstance(file, Refusal):
        return file
    catalogues = office.catalogues
    card = file.dossier
    profession = catalogues.professions.get(card.profession)
    plain = Trilingual(card.profession, card.profession, card.profession)
    checklist = catalogues.checklists.get(card.procedure)

    def title(item: str) -> Trilingual:
        known = checklist.item(item) if checklist else None
        return known.title if known else Trilingual(item, item, item)

    step = file.procedure.step(view.run.step) if view.run else None
    return Opened(
        view=view,
        country=catalogues.countries.name(card.citizenship),
        profession=profession.name if profession else plain,
        papers=tuple(Paper(d.id, d.item, title(d.item), d.file_name) for d in file.documents),
        limit=step.limit if step and step.limit else 0,
        calendar=file.calendar,
        recusals=tuple((r.code, r.text) for r in office.reasons.of(ReasonKind.RECUSAL)),
    )
