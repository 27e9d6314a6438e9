"""What the evaluation screen reads of the office, each in one call in the office's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.access.roles import Role
from app.decisions.reasons import ReasonKind
from app.evaluation.reading import IDENTITY_PAPERS
from app.kernel.outcome import Refusal
from app.kernel.text import Trilingual
from app.workflow.desks import Filter

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.deadlines.calendar import BusinessCalendar
    from app.evaluation.entities import Ties
    from app.evaluation.views import Opening, SheetView
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
    note: str = ""
    """The member's private note."""
    withheld: int = 0
    """Scans that show who the applicant is, closed until one's own sheet is submitted."""


@dataclass(frozen=True, slots=True)
class Undeclared:
    """A dossier that stays closed until the member has declared to have no conflict."""

    opening: Opening
    country: Trilingual
    profession: Trilingual
    others: tuple[Opening, ...]
    """The other dossiers of the round that are not declared yet."""
    ties: Ties | None
    recusals: tuple[tuple[str, Trilingual], ...]


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


def read_undeclared(
    office: Office, actor: Actor, dossier: Id, round_: Sequence[Id]
) -> Undeclared | Refusal:
    """What the declaration page shows of a dossier and of the others that wait for one."""
    opening = office.conflicts.opening(actor, dossier)
    if isinstance(opening, Refusal):
        return opening
    others = office.conflicts.openings(actor, [each for each in round_ if each != dossier])
    ties = office.conflicts.ties(actor)
    if isinstance(others, Refusal):
        return others
    if isinstance(ties, Refusal):
        return ties
    return Undeclared(
        opening=opening,
        country=office.catalogues.countries.name(opening.citizenship),
        profession=_profession(office, opening.profession),
        others=tuple(each for each in others if not each.declared),
        ties=ties,
        recusals=_recusals(office),
    )


def _profession(office: Office, code: str) -> Trilingual:
    known = office.catalogues.professions.get(code)
    return known.name if known else Trilingual(code, code, code)


def _recusals(office: Office) -> tuple[tuple[str, Trilingual], ...]:
    return tuple((each.code, each.text) for each in office.reasons.of(ReasonKind.RECUSAL))


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
    checklist = catalogues.checklists.get(card.procedure)

    def title(item: str) -> Trilingual:
        known = checklist.item(item) if checklist else None
        return known.title if known else Trilingual(item, item, item)

    withheld = [d for d in file.documents if view.masked and d.item in IDENTITY_PAPERS]
    note = office.evaluation.private_note(actor, dossier)
    step = file.procedure.step(view.run.step) if view.run else None
    return Opened(
        view=view,
        country=catalogues.countries.name(card.citizenship),
        profession=_profession(office, card.profession),
        papers=tuple(
            Paper(d.id, d.item, title(d.item), d.file_name)
            for d in file.documents
            if d not in withheld
        ),
        limit=step.limit if step and step.limit else 0,
        calendar=file.calendar,
        recusals=_recusals(office),
        note="" if isinstance(note, Refusal) else note,
        withheld=len(withheld),
    )
