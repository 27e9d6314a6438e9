"""All dossiers without the widgets: what is searched and filtered, in which order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.intake.transliteration import fold
from app.kernel.outcome import Refusal
from app.queue import QueueOrder, QueueQuery
from app.workflow.states import OPEN_STATES, Closing, DossierState
from ui.queues.books import Books, read_books
from ui.queues.lines import Lines
from ui.queues.reader import LineReader

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.kernel.ids import Id
    from app.office import Office
    from app.workflow.use_cases import DeskPage
    from ui.i18n.languages import Languages
    from ui.runtime.desk import Desk
    from ui.runtime.worker import Job

ALL, OPEN, CLOSED = "all", "open", "closed"
_CLOSED_STATES = tuple(closing.value for closing in Closing)


@dataclass(frozen=True, slots=True)
class DossierWish:
    """What the person wants to see of all dossiers."""

    standing: str = ALL
    state: str = ""
    """A state or an ending, "" for every one."""
    procedure: str = ""
    text: str = ""
    order: QueueOrder = QueueOrder.RECEIVED
    descending: bool = True

    def query(self) -> QueueQuery:
        """The query of the list."""
        return QueueQuery(
            every_dossier=True,
            states=(self.state,) if self.state else _STATES[self.standing],
            procedures=(self.procedure,) if self.procedure else (),
            text=self.text,
            order=self.order,
            descending=self.descending,
        )


_STATES: dict[str, tuple[str, ...]] = {
    ALL: (),
    OPEN: tuple(state.value for state in OPEN_STATES),
    CLOSED: _CLOSED_STATES,
}


def states_of(standing: str) -> tuple[DossierState, ...]:
    """The states that can be asked for among open, closed, or all dossiers."""
    values = _STATES[standing] or _STATES[OPEN] + _STATES[CLOSED]
    return tuple(DossierState(value) for value in values)


@dataclass(frozen=True, slots=True)
class DossiersReading:
    """The first page, with its books."""

    wish: DossierWish
    page: DeskPage
    books: Books


def read_dossiers(office: Office, actor: Actor, wish: DossierWish) -> DossiersReading | Refusal:
    """Read the first page; runs in the worker's thread."""
    books = read_books(office, actor)
    if isinstance(books, Refusal):
        return books
    page = office.workflow.everything(actor, wish.query())
    return page if isinstance(page, Refusal) else DossiersReading(wish, page, books)


class DossiersModel(QObject):
    """Reads the list; each reading cancels the one before it."""

    read = Signal(object)
    """A `DossiersReading`."""
    refused = Signal(object)

    def __init__(self, desk: Desk, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines = Lines(languages)
        self.reader = LineReader(desk, self)
        self.wish = DossierWish()
        self.kept: Id | None = None
        """The line the person stands on."""
        self._job: Job[DossiersReading | Refusal] | None = None

    @property
    def narrowed(self) -> bool:
        """Whether the list is less than all dossiers."""
        return bool(self.wish.text or self.wish.procedure or self.wish.state) or (
            self.wish.standing != ALL
        )

    def search(self, text: str) -> None:
        """Narrow the list to what holds all these words."""
        self._want(replace(self.wish, text=fold(text)))

    def choose_standing(self, standing: str) -> None:
        """Open ones, closed ones or all; a state that does not belong there is dropped."""
        state = self.wish.state
        if state and DossierState(state) not in states_of(standing):
            state = ""
        self._want(replace(self.wish, standing=standing, state=state))

    def choose_state(self, state: str) -> None:
        """Only dossiers in one state, or ended so."""
        self._want(replace(self.wish, state=state))

    def choose_procedure(self, procedure: str) -> None:
        """Only dossiers of one procedure."""
        self._want(replace(self.wish, procedure=procedure))

    def sort_by(self, key: str, descending: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Sort by an indexed column; by the due date, closed dossiers come last."""
        self._want(replace(self.wish, order=QueueOrder(key), descending=descending))

    def show_all(self) -> None:
        """Take every filter and the search off."""
        self._want(DossierWish(order=self.wish.order, descending=self.wish.descending))

    def _want(self, wish: DossierWish) -> None:
        if wish != self.wish:
            self.wish = wish
            self.read_again()

    def read_again(self) -> None:
        """Read the list again."""
        if self._job is not None:
            self._job.cancel()
        wish = self.wish
        self._job = self._desk.ask(
            lambda office, actor: read_dossiers(office, actor, wish), self._took, self.refused.emit
        )

    def _took(self, reading: DossiersReading) -> None:
        self._job = None
        self.lines.books = reading.books
        self.read.emit(reading)
        self.reader.show(reading.page.query, reading.page.rows, self.kept)
