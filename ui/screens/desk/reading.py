"""What the desk reads in the worker: a page of the queue with its books, or the state of things."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.access.roles import Role
from app.kernel.outcome import Refusal
from app.queue import QueueOrder
from app.workflow.desks import Filter
from ui.queues.books import Books, read_books

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.decisions.use_cases import RefusalToConfirm
    from app.evaluation.entities import Reminder
    from app.kernel.ids import Id
    from app.office import Office
    from app.workflow.use_cases import DeskPage

MOST = 400
"""Dossiers of a member that are asked for their declaration."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person wants to see."""

    role: Role
    chosen: Filter | None = None
    text: str = ""
    """Folded."""
    order: QueueOrder = QueueOrder.DUE
    descending: bool = False


@dataclass(frozen=True, slots=True)
class SheetsWaiting:
    """What of a member's work somebody asked for, or cannot be begun yet."""

    reminder: Reminder | None
    """The secretary's, with the sheets of it that are still missing."""
    undeclared: tuple[Id, ...]
    """Dossiers that stay closed until the member has declared, the most urgent first."""


@dataclass(frozen=True, slots=True)
class DeskReading:
    """A page of a desk, read at one moment."""

    wish: Wish
    page: DeskPage
    books: Books
    refusals: tuple[RefusalToConfirm, ...]
    """Drafted refusals of intake that wait for the unit head."""
    sheets: SheetsWaiting | None = None
    """What waits for a member of the Commission."""


def read_desk(office: Office, actor: Actor, wish: Wish) -> DeskReading | Refusal:
    """Read a desk; runs in the worker's thread."""
    books = read_books(office, actor)
    if isinstance(books, Refusal):
        return books
    page = office.workflow.desk(
        actor,
        wish.role,
        wish.chosen,
        wish.text,
        books.committee,
        wish.order,
        descending=wish.descending,
    )
    if isinstance(page, Refusal):
        return page
    refusals: tuple[RefusalToConfirm, ...] = ()
    if wish.role is Role.UNIT_HEAD:
        drafted = office.files.refusals_to_confirm(actor)
        if isinstance(drafted, Refusal):
            return drafted
        refusals = drafted
    sheets: SheetsWaiting | Refusal | None = None
    if wish.role is Role.MEMBER:
        sheets = _sheets_waiting(office, actor, page)
    if isinstance(sheets, Refusal):
        return sheets
    return DeskReading(wish, page, books, refusals, sheets)


def _sheets_waiting(office: Office, actor: Actor, page: DeskPage) -> SheetsWaiting | Refusal:
    reminder = office.progress.reminder(actor)
    if isinstance(reminder, Refusal):
        return reminder
    query = replace(page.query, text="", unsubmitted_by=actor.person)
    ids = office.workflow.ids(actor, query)
    if isinstance(ids, Refusal):
        return ids
    rows = office.workflow.rows(actor, query, list(ids)[:MOST])
    if isinstance(rows, Refusal):
        return rows
    openings = office.conflicts.openings(actor, [row.dossier for row in rows])
    if isinstance(openings, Refusal):
        return openings
    return SheetsWaiting(reminder, tuple(o.dossier for o in openings if not o.declared))
