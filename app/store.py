"""What the office asks of its database; `db` implements it for SQLite and PostgreSQL."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Protocol, TypeVar

from app.archive import Archive
from app.journal.entry import Entry, JournalLine
from app.kernel.ids import Id
from app.kernel.records import Record, Row
from app.queue import QueueQuery, QueueRow, StageCount
from app.shared import AbsentScan, Desktop, Lease, OutboxAct, Replica

K = TypeVar("K", bound=Record)
R = TypeVar("R", bound=Row)


class StaleRowError(Exception):
    """Somebody else was quicker, and nothing was written.

    A row was saved at a version that is no longer the latest, or a value that may be there once
    only was taken meanwhile.
    """


class SharedUnreachableError(Exception):
    """The shared database is needed for this and cannot be reached now; nothing was written."""


class NumberNeedsSharedError(SharedUnreachableError):
    """A paper's official number is given by the shared database alone."""


class SharedRefusedError(Exception):
    """The shared database was reached and said no; `code` and `params` are those of a refusal."""

    def __init__(self, code: str, params: Mapping[str, object] | None = None) -> None:
        super().__init__(code)
        self.code, self.params = code, dict(params or {})


class Shared(Protocol):
    """The shared database asked directly, besides syncing with it.

    Every method answers within five seconds or raises `SharedUnreachableError`.
    """

    def take_number(self, kind: str, year: int) -> int:
        """Reserve the next number ("protocol", "notice", "certificate" or "dossier")."""
        ...

    def take_lease(self, dossier: Id, purpose: str) -> Lease:
        """Take or prolong a lease; one that is another's is returned as it stands."""
        ...

    def lease_of(self, dossier: Id) -> Lease | None:
        """The lease that stands on a dossier, for who may end it. Raises as `break_lease`."""
        ...

    def free_lease(self, dossier: Id) -> None:
        """Give back one's own lease."""
        ...

    def break_lease(self, dossier: Id, reason: str) -> None:
        """End another's lease. Raises `SharedRefusedError` where that is not one's right."""
        ...

    def desktops(self) -> Sequence[Desktop]:
        """Which desktops there are, with what they had not sent."""
        ...

    def destroy(
        self, destruction: Id, dossiers: Sequence[Id], act_number: str, act_date: date
    ) -> None:
        """Destroy dossiers there by an act; desktops drop them at their next synchronisation.

        Raises `SharedRefusedError` where its own law says no: nothing was destroyed then.
        """
        ...

    def submissions_received(self, dossiers: Sequence[Id]) -> Mapping[Id, datetime]:
        """When each `Submission` of these dossiers came to it, by its own clock."""
        ...

    def fetch_scan(self, sha256: str) -> bytes | None:
        """The bytes of a scan that is not here, kept here from now on; None where it has none.

        May take ten seconds more than the connecting. What came by then stays, and the next
        synchronisation brings the rest.

        Raises:
            DamagedBytesError: what it has does not match the hash; it was not kept.
        """
        ...


class UnitOfWork(Protocol):
    """One transaction. Leaving it by an exception or `roll_back` writes nothing."""

    def get(self, kind: type[K], id_: Id) -> K | None:
        """The record of this id."""
        ...

    def find(self, kind: type[K], **equals: object) -> list[K]:
        """All records whose columns equal the given values, in the order they were added."""
        ...

    def add(self, record: Record) -> None:
        """Insert a record, with its outbox operation."""
        ...

    def save(self, row: R) -> R:
        """Write a changed row at the version it was read at and return it at the next version.

        Raises:
            StaleRowError: somebody saved the row meanwhile.
        """
        ...

    def enter(self, entry: Entry) -> None:
        """Append to the journal and its hash chain."""
        ...

    def next_number(self, series: str, year: int) -> int:
        """The next number of a series of papers: no gap, no twin, given back on roll-back.

        A replica asks the shared database for it.

        Raises:
            NumberNeedsSharedError: it cannot be reached.
        """
        ...

    def take_lease(self, dossier: Id, purpose: str) -> Lease | None:
        """Take the lease for an act, or say whose it is; None where nobody could hold one.

        Nobody can where no database is shared; while it cannot be reached, it has the last word
        when it gets the act.
        """
        ...

    def taken(self, record: Record) -> bool:
        """Whether the shared database has all that was written of a record here.

        Where no database is shared it is taken as it is written.
        """
        ...

    @property
    def complete(self) -> bool:
        """Whether all is here that may be read here: until then an absence means nothing."""
        ...

    def withdraw(self, act: Id) -> None:
        """Take an unsent act back: what it wrote is undone, unless the sync has undone it.

        Raises:
            StaleRowError: it was sent meanwhile, or something stands on what it wrote.
        """
        ...

    def replay(self, act: OutboxAct) -> None:
        """Do an act here, to be sent: one of another desk, or one that was held and is undone.

        Raises:
            StaleRowError: it waits here already, or the rows are not as it knew them; nothing
                was written.
        """
        ...

    def receive(self, record: Record) -> bool:
        """Write a record that came by file and is not sent on; whether it was not here before.

        A row whose version here is older, and which holds no unsent work, is brought up to date.
        """
        ...

    def destroy(self, dossiers: Sequence[Id], left: Sequence[Record]) -> None:
        """Take dossiers out with all that hangs on them, and add what is left of them.

        After the commit nothing of them can be read from the database's files. Where a database is
        shared, it is the one that is asked (see Shared).
        """
        ...

    def put_bytes(self, data: bytes) -> str:
        """Keep a file's bytes under their SHA-256 (hex), which is returned."""
        ...

    def get_bytes(self, sha256: str) -> bytes | None:
        """The bytes of this hash, or None. Raises `DamagedBytesError` when they do not match it."""
        ...

    def roll_back(self) -> None:
        """Write nothing of this transaction."""
        ...

    @property
    def touched(self) -> frozenset[tuple[str, Id]]:
        """Kind and id of every record written so far, with the dossiers they belong to."""
        ...


class DamagedBytesError(Exception):
    """Stored bytes no longer match their hash: the file was changed behind the program's back."""

    def __init__(self, sha256: str) -> None:
        super().__init__(sha256)
        self.sha256 = sha256


class Readers(Protocol):
    """Flat rows for lists; reading never locks a writer out."""

    def queue_ids(self, query: QueueQuery) -> Sequence[Id]:
        """Ids of all lines in order; at most 2 000 when a text is searched."""
        ...

    def queue_page(self, query: QueueQuery, limit: int = 64) -> Sequence[QueueRow]:
        """The first lines, fast."""
        ...

    def queue_rows(self, query: QueueQuery, ids: Sequence[Id]) -> Sequence[QueueRow]:
        """The lines of these ids, in the order given."""
        ...

    def queue_count(self, query: QueueQuery) -> int:
        """How many lines."""
        ...

    def stages(self, by: str, today: date, soon: date) -> Sequence[StageCount]:
        """Open steps counted by "step" or by "assignee"."""
        ...

    def matches(self, keys: Sequence[str], besides: Id | None) -> Sequence[tuple[Id, str]]:
        """Dossiers that share match keys, with the key that they share."""
        ...

    def live_certificates(
        self, text: str, reader: Id, ending_by: date | None, limit: int
    ) -> Sequence[tuple[Id, Id]]:
        """Live certificates with their dossiers, by number or folded name, the newest first.

        With `ending_by` those that end by that day, the first to end first. Dossiers from which
        the reader is recused are left out.
        """
        ...

    def register(self, kind: str, first: date, last: date) -> Sequence[Mapping[str, object]]:
        """Lines of a register ("applications", "protocols", "notices", "certificates")."""
        ...

    def archive(self) -> Archive:
        """Every dossier and signed certificate, as the terms of keeping look at them."""
        ...

    def journal(self, dossier: Id | None, limit: int = 200) -> Sequence[JournalLine]:
        """The latest journal lines, of one dossier or of all."""
        ...

    def last_entered_at(self) -> datetime | None:
        """When the latest line of the journal was entered; None before the first."""
        ...

    def unsent(self) -> int:
        """Acts in the outbox that no shared database has taken yet."""
        ...

    def acts(self) -> Sequence[OutboxAct]:
        """Acts that are not sent, refused or held, in the order in which they were done."""
        ...

    def absent_scans(self, limit: int) -> Sequence[AbsentScan]:
        """Scans that the synchronisation has still to bring, the first that come first."""
        ...

    def replica(self) -> Replica | None:
        """How this database stands to the shared one; None where it stands alone."""
        ...


class Store(Protocol):
    """The database as the office holds it."""

    def writing(self) -> AbstractContextManager[UnitOfWork]:
        """Open the transaction of one act; commits on leaving it without an exception."""
        ...

    def reading(self) -> AbstractContextManager[UnitOfWork]:
        """Open a consistent snapshot for reading."""
        ...

    @property
    def readers(self) -> Readers:
        """Readers for lists."""
        ...

    @property
    def shared(self) -> Shared | None:
        """The shared database; None where this one stands alone."""
        ...

    def begun_at(self) -> datetime | None:
        """When this database was made."""
        ...
