"""The overdue board without its widgets: its figures, and the list behind each of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.access.roles import Role
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.queue import QueueQuery, StageCount
from ui.queues.books import Books, read_books
from ui.queues.lines import Lines
from ui.queues.reader import FIRST_PAGE, LineReader

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.access.people import Actor
    from app.deadlines.calendar import BusinessCalendar
    from app.office import Office
    from app.queue import QueueRow
    from app.workflow.use_cases import OverdueBoard
    from ui.i18n.languages import Languages
    from ui.runtime.desk import Desk
    from ui.runtime.worker import Job

BY_STEP, BY_PERSON = "step", "person"


class Kind(StrEnum):
    """The columns of the board."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell of the board: one figure, and the list that it counts."""

    by: str = BY_STEP
    key: str = ""
    """A step such as "P1/1.3", a person's id, or "" for the whole office."""
    kind: Kind = Kind.LATE

    def query(self, today: date, calendar: BusinessCalendar) -> QueueQuery:
        """The list behind the figure."""
        return QueueQuery(
            steps=(self.key,) if self.key and self.by == BY_STEP else (),
            actors=(Role.EXECUTOR.value,) if self.by == BY_PERSON else (),
            assignee=Id(self.key) if self.key and self.by == BY_PERSON else None,
            due_before=today if self.kind is Kind.LATE else None,
            due_on={Kind.TODAY: today, Kind.SOON: calendar.next_working(today)}.get(self.kind),
        )


def figure(count: StageCount, kind: Kind) -> int:
    """The figure of a cell."""
    return {
        Kind.LATE: count.late,
        Kind.TODAY: count.today,
        Kind.SOON: count.soon,
        Kind.OPEN: count.open,
    }[kind]


def total(counts: Sequence[StageCount]) -> StageCount:
    """The last row of a board."""
    return StageCount(
        "",
        sum(each.open for each in counts),
        sum(each.late for each in counts),
        sum(each.today for each in counts),
        sum(each.soon for each in counts),
    )


@dataclass(frozen=True, slots=True)
class OverdueReading:
    """The board and the list behind one of its cells, read at one moment."""

    spot: Spot
    board: OverdueBoard
    books: Books
    query: QueueQuery
    rows: Sequence[QueueRow]


def read_overdue(office: Office, actor: Actor, spot: Spot) -> OverdueReading | Refusal:
    """Read board and list; runs in the worker's thread."""
    books = read_books(office, actor)
    if isinstance(books, Refusal):
        return books
    board = office.workflow.overdue(actor)
    if isinstance(board, Refusal):
        return board
    query = spot.query(board.today, board.calendar)
    ids = office.workflow.ids(actor, query)
    if isinstance(ids, Refusal):
        return ids
    rows = office.workflow.rows(actor, query, ids[:FIRST_PAGE])
    return rows if isinstance(rows, Refusal) else OverdueReading(spot, board, books, query, rows)


class OverdueModel(QObject):
    """Reads the board; each reading cancels the one before it."""

    read = Signal(object)
    """An `OverdueReading`."""
    refused = Signal(object)

    def __init__(self, desk: Desk, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines = Lines(languages)
        self.reader = LineReader(desk, self)
        self.spot = Spot()
        self.reading: OverdueReading | None = None
        self.kept: Id | None = None
        """The line the person stands on."""
        self._job: Job[OverdueReading | Refusal] | None = None

    def counts(self, by: str) -> tuple[StageCount, ...]:
        """The rows of the board by step, in the order of the procedures, or by person."""
        if self.reading is None:
            return ()
        board = self.reading.board
        if by == BY_PERSON:
            return tuple(sorted(board.by_person, key=lambda each: (-each.late, -each.open)))
        order = self._steps()
        return tuple(
            sorted(board.by_step, key=lambda each: order.get(each.key, (len(order), each.key)))
        )

    def _steps(self) -> dict[str, tuple[int, str]]:
        books = self.lines.books
        if books is None:
            return {}
        codes = [
            f"{version.code}/{step.code}"
            for version in books.procedures.versions
            for step in version.steps
        ]
        return {code: (place, code) for place, code in enumerate(codes)}

    def choose(self, spot: Spot) -> None:
        """Show the list behind a cell."""
        self.spot, self.kept = spot, None
        self.read_again()

    def read_again(self) -> None:
        """Read board and list."""
        if self._job is not None:
            self._job.cancel()
        spot = self.spot
        self._job = self._desk.ask(
            lambda office, actor: read_overdue(office, actor, spot), self._took, self.refused.emit
        )

    def _took(self, reading: OverdueReading) -> None:
        self._job = None
        self.reading = reading
        self.lines.books = reading.books
        self.read.emit(reading)
        self.reader.show(reading.query, reading.rows, self.kept)
