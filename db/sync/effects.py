"""What the engine asks of the world around it, and what it is told in answer.

The engine itself touches nothing: it yields one of these and waits. Whoever runs it (the driver,
or a simulator that lets things go wrong) does it and sends the answer, or throws one of the
faults into it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection

Stage = Literal["hello", "push", "pull", "scans_up", "scans_down"]
Verdict = Literal[
    "done", "offline", "refused_login", "client_too_old", "server_newer", "foreign_witness",
    "cancelled", "fault",
]  # fmt: skip
"""How a run ended. `server_newer` is an answer of programs newer than the database, too: the two
do not know the same records, and one of them has to be brought up to date first."""

Values = Sequence[Any]
TextRow = tuple[str | None, ...]
"""A row as the shared database writes it in text; each value is None where it is null."""


@dataclass(frozen=True, slots=True)
class Query:
    """A statement with its parameters."""

    text: str
    values: Values = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """One statement of its own on the shared database. Reply: its rows, values in text.

    With `binary` the values come as they are (numbers, bytes).
    """

    query: Query
    binary: bool = False


@dataclass(frozen=True, slots=True)
class Begin:
    """Open the one snapshot that a pull reads from: repeatable read, read only."""


@dataclass(frozen=True, slots=True)
class Read:
    """Queries in the snapshot, in one journey. Reply: for each its rows, values in text."""

    queries: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Stream:
    """Begin to copy a query's rows out of the snapshot; `More` fetches them."""

    query: str


@dataclass(frozen=True, slots=True)
class More:
    """The next rows of the stream, at most so many; none at its end. Values in text."""

    at_most: int


@dataclass(frozen=True, slots=True)
class End:
    """Leave the snapshot."""


@dataclass(frozen=True, slots=True)
class Local:
    """One transaction on the replica. Reply: what `step` answers."""

    step: Callable[[Connection], Any]
    writes: bool = True


@dataclass(frozen=True, slots=True)
class Tidy:
    """Bring the replica's log into its file, so that no purged byte stays in it."""


@dataclass(frozen=True, slots=True)
class Now:
    """What this computer's clock says. Reply: a datetime."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage is; `total` is 0 while unknown. Needs no reply."""

    stage: Stage
    done: int = 0
    total: int = 0
    bytes: int = 0
    bytes_total: int = 0


Effect = Ask | Begin | Read | Stream | More | End | Local | Tidy | Now | Progress
Reply = Any


class UnreachableError(Exception):
    """The shared database does not answer, or the line was cut."""


class LoginRefusedError(Exception):
    """The shared database answers, and does not let this login in."""


class BusyError(Exception):
    """A lock, a deadlock, a server shutting down: nothing was changed, another try may do."""


class RejectedError(Exception):
    """The shared database could not carry a statement out; nothing was changed."""

    def __init__(self, sqlstate: str, message: str, detail: str = "") -> None:
        super().__init__(f"{sqlstate}: {message}")
        self.sqlstate, self.message, self.detail = sqlstate, message, detail


class CancelledError(Exception):
    """The person does not want to wait for the end of it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended and what it did."""

    verdict: Verdict
    sent: int = 0
    """Acts that were sent."""
    accepted: int = 0
    refused: int = 0
    """Acts refused or held."""
    received: int = 0
    """Rows that came in."""
    bytes: int = 0
    """Bytes of scans, up and down."""
    skew_ms: int = 0
    """How much this computer's clock is ahead of the shared database's."""
    complete: bool = False
    """Whether all that this login may read is here."""
    detail: str = ""
    healed: tuple[str, ...] = ()
    """Entities in which the replica differed from the shared database and was put right."""
    touched: frozenset[tuple[str, str]] = frozenset()
    """Kind and id of what changed here, with the dossiers; not told of a first sync."""


@dataclass(slots=True)
class Tally:
    """Counts of a run in progress."""

    sent: int = 0
    accepted: int = 0
    refused: int = 0
    received: int = 0
    bytes: int = 0
    skew_ms: int = 0
    complete: bool = False
    healed: tuple[str, ...] = ()
    touched: set[tuple[str, str]] | None = None

    def outcome(self, verdict: Verdict, detail: str = "") -> Outcome:
        """What there is to say at the end."""
        return Outcome(
            verdict, self.sent, self.accepted, self.refused, self.received, self.bytes,
            self.skew_ms, self.complete, detail, self.healed, frozenset(self.touched or ()),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hello:
    """What the shared database said of itself and of us."""

    epoch: str
    schema: int
    min_client: int
    now: datetime
    rev: int
    head: str
    head_at_seen: str | None
    person: str | None
    login: str
    roles: tuple[str, ...]
