"""The two kinds of things that are kept: facts, inserted once, and rows, changed under a version."""

from dataclasses import dataclass
from datetime import datetime

from app.kernel.ids import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Anything that is kept under an id."""

    id: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Record):
    """What a person did. Inserted once by its author, never updated; a changed mind is a new fact."""

    author: Id
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Record):
    """One of the few things that change. A save names the version it was read at."""

    version: int = 1
