"""Naming executors without the widgets: which dossiers, who how loaded, what was refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.access.roles import Role
from app.kernel.outcome import Refusal
from app.queue import QueueQuery, StageCount
from app.workflow.states import OPEN_STATES, DossierState
from ui.queues.books import Books, read_books
from ui.queues.lines import Lines
from ui.queues.reader import FIRST_PAGE, LineReader

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.access.people import Actor, Person
    from app.kernel.ids import Id
    from app.office import Office
    from app.queue import QueueRow
    from app.workflow.dossier import Dossier
    from ui.i18n.languages import Languages
    from ui.runtime.desk import Desk
    from ui.runtime.worker import Job

WAITING, NAMED = "waiting", "named"
"""Dossiers that wait for an executor; open ones that have one."""

_WITH_EXECUTOR = tuple(
    state.value
    for state in OPEN_STATES
    if state not in (DossierState.RECEIVED, DossierState.REGISTERED)
)


def query_of(shown: str, books: Books) -> QueueQuery:
    """The query of one of the two lists."""
    if shown == WAITING:
        return QueueQuery(steps=books.procedures.steps_in(DossierState.REGISTERED))
    return QueueQuery(every_dossier=True, assigned=True, states=_WITH_EXECUTOR)


@dataclass(frozen=True, slots=True)
class Load:
    """An executor, and what lies with them now."""

    person: Person
    open: int
    late: int


@dataclass(frozen=True, slots=True)
class AssignReading:
    """One of the two lists with the executors, read at one moment."""

    shown: str
    query: QueueQuery
    rows: Sequence[QueueRow]
    waiting: int
    loads: tuple[Load, ...]
    books: Books


def read_assign(office: Office, actor: Actor, shown: str) -> AssignReading | Refusal:
    """Read a list and the executors; runs in the worker's thread."""
    books = read_books(office, actor)
    if isinstance(books, Refusal):
        return books
    board = office.workflow.overdue(actor)
    if isinstance(board, Refusal):
        return board
    query = query_of(shown, books)
    waiting = office.workflow.ids(actor, query_of(WAITING, books))
    if isinstance(waiting, Refusal):
        return waiting
    ids = waiting if shown == WAITING else office.workflow.ids(actor, query)
    if isinstance(ids, Refusal):
        return ids
    rows = office.workflow.rows(actor, query, ids[:FIRST_PAGE])
    if isinstance(rows, Refusal):
        return rows
    counts = {count.key: count for count in board.by_person}
    return AssignReading(shown, query, rows, len(waiting), _loads(books, counts), books)


def _loads(books: Books, counts: Mapping[str, StageCount]) -> tuple[Load, ...]:
    """The executors, the least loaded first."""
    found = []
    for person in books.people.values():
        if person.active and Role.EXECUTOR in person.roles:
            count = counts.get(person.id)
            found.append(Load(person, count.open if count else 0, count.late if count else 0))
    return tuple(sorted(found, key=lambda load: (load.open, load.late, load.person.name_ru)))


class AssignModel(QObject):
    """Reads the lists and names executors."""

    read = Signal(object)
    """An `AssignReading`."""
    done = Signal(object)
    """The `Dossier` with its new executor."""
    refused = Signal(object)
    """The `Refusal` of an act: the screen says it in place."""
    unread = Signal(object)
    """The `Refusal` of a reading."""

    def __init__(self, desk: Desk, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines = Lines(languages)
        self.reader = LineReader(desk, self)
        self.shown = WAITING
        self.kept: Id | None = None
        """The line the person stands on."""
        self.reading: AssignReading | None = None
        self._job: Job[AssignReading | Refusal] | None = None

    def show(self, shown: str) -> None:
        """Show one of the two lists."""
        if shown != self.shown:
            self.shown, self.kept = shown, None
            self.read_again()

    def read_again(self) -> None:
        """Read list and executors; the answer of a reading under way is dropped."""
        if self._job is not None:
            self._job.cancel()
        shown = self.shown
        self._job = self._desk.ask(
            lambda office, actor: read_assign(office, actor, shown), self._took, self.unread.emit
        )

    def _took(self, reading: AssignReading) -> None:
        self._job = None
        self.reading = reading
        self.lines.books = reading.books
        self.read.emit(reading)
        self.reader.show(reading.query, reading.rows, self.kept)

    def assign(self, dossier: Id, executor: Id, reason: str, late_reason: str) -> None:
        """Name the executor (para 7.1), or another one with a reason."""
        self._desk.act(
            lambda office, actor: office.workflow.assign(
                actor, dossier, executor, reason, late_reason
            ),
            self._named,
            self.refused.emit,
        )

    def _named(self, dossier: Dossier) -> None:
        self.done.emit(dossier)
