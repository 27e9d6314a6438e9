"""What the desk reads in the worker: a page of the queue with its books, or the state of things."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.access.roles import Role
from app.kernel.outcome import Refusal
from app.queue import QueueOrder
from app.workflow.desks import Filter
from ui.queues.books import Books, read_books

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.decisions.use_cases import RefusalToConfirm
    from app.office import Office
    from app.workflow.use_cases import DeskPage


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
class DeskReading:
    """A page of a desk, read at one moment."""

    wish: Wish
    page: DeskPage
    books: Books
    refusals: tuple[RefusalToConfirm, ...]
    """Drafted refusals of intake that wait for the unit head."""


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
    return DeskReading(wish, page, books, refusals)
