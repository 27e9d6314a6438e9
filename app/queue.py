"""Lists of open steps and of dossiers: what a list asks for, and the lines that it gets."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.kernel.ids import Id

SEARCH_CAP = 2000
"""A search finds at most so many lines; a screen then says "2 000+"."""


class QueueOrder(StrEnum):
    """Orders that have an index; a list can be sorted by no other column."""

    DUE = "due"
    NUMBER = "number"
    NAME = "name"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class QueueQuery:
    """Which open steps (or dossiers, for `every_dossier`) a list shows; empty means all."""

    actors: tuple[str, ...] = ()
    """Roles that the steps wait for."""
    steps: tuple[str, ...] = ()
    """Steps as "P1/1.3" or "P1/1.1/assign"."""
    assignee: Id | None = None
    assigned: bool = False
    """Only dossiers that have an executor."""
    member: Id | None = None
    """Leave out dossiers from which this member is recused."""
    unsubmitted_by: Id | None = None
    """Only dossiers for which this member has not submitted a sheet."""
    submitted_by: Id | None = None
    expected: int | None = None
    """Only dossiers for which so many members have submitted a sheet or are recused."""
    not_on_agenda: bool = False
    """Leave out dossiers that stand on the agenda of a session not ended."""
    due_before: date | None = None
    due_on: date | None = None
    due_after: date | None = None
    text: str = ""
    """Folded search text."""
    procedures: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    """Only dossiers that stand in one of these states, or ended so."""
    every_dossier: bool = False
    """List dossiers, also closed ones, instead of open steps."""
    order: QueueOrder = QueueOrder.DUE
    descending: bool = False


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A line of a queue. `id` is the open step's id, or the dossier's for `every_dossier`."""

    id: Id
    dossier: Id
    number: str
    name_latin: str
    name_cyrillic: str
    citizenship: str
    profession: str
    procedure: str
    procedure_version: str
    step: str
    part: str
    branch: str
    limit: int
    started: date | None
    due: date | None
    due_loose: date | None
    received: date
    state: str
    closing: str
    executor: Id | None
    assignee: Id | None = None
    """The executor, where the step is theirs."""
    sheets: int = 0
    """Sheets submitted, abstentions included."""
    recusals: int = 0


@dataclass(frozen=True, slots=True)
class StageCount:
    """How many open steps of one kind a board counts, by person or by step."""

    key: str
    open: int
    late: int
    today: int
    soon: int
