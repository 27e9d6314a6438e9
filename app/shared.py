"""What passes between a desktop and the shared database: acts, leases, desktops."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from app.kernel.ids import Id

UNSENT_STATES = ("pending", "refused", "held")
"""States of an act that is a person's own concern; accepted and withdrawn ones are done with."""


@dataclass(frozen=True, slots=True)
class Change:
    """One changed record of an act, as the outbox holds it."""

    entity: str
    """Name of the record's class, or "Entry" for an entry of the journal."""
    id: Id
    dossier: Id | None
    base: int | None
    """The version the row was read at; None for what was added."""
    patch: Mapping[str, object]
    """By column: the value of what was added, `[old, new]` of what was changed."""


@dataclass(frozen=True, slots=True)
class OutboxAct:
    """All changes of one transaction: the shared database takes them together or not at all."""

    act: Id
    made_at: datetime
    state: str
    """"pending", "accepted", "done", "refused", "held" or "withdrawn"."""
    changes: tuple[Change, ...]
    answer: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    """What the shared database said: `verdict`, `code`, `params`; empty while it said nothing."""
    undone: bool = False
    """Of what was refused or is held: whether the rows were put back by the pull after it."""

    @property
    def entry(self) -> Change | None:
        """The journal entry by which the act is known."""
        return next((each for each in self.changes if each.entity == "Entry"), None)

    @property
    def action(self) -> str:
        """The right by which it was done, as the journal names it; "" of an unknown one."""
        return str(self.entry.patch.get("action", "")) if self.entry else ""

    @property
    def dossier(self) -> Id | None:
        """The dossier it is about."""
        return next((each.dossier for each in self.changes if each.dossier), None)

    @property
    def records(self) -> tuple[Change, ...]:
        """What it changed besides the journal."""
        return tuple(each for each in self.changes if each.entity != "Entry")

    @property
    def touched(self) -> frozenset[tuple[str, Id]]:
        """Kind and id of every record that it changed."""
        return frozenset((each.entity, each.id) for each in self.records)


@dataclass(frozen=True, slots=True)
class Replica:
    """How this database stands to the shared one whose replica it is."""

    login: str
    person: Id | None
    complete: bool
    """Whether all is here that this login may read; only then does an absence mean anything."""
    synced_at: datetime | None
    """The server's time of the last whole sync."""
    heard_at: datetime | None
    """The server's time when it was last heard from."""
    skew_ms: int
    """How much this computer's clock is ahead of the server's."""
    unsent: int
    refused: int
    """Acts that were refused, or held because of a refused one."""
    oldest_unsent: datetime | None


@dataclass(frozen=True, slots=True)
class AbsentScan:
    """A document whose bytes have still to come from the shared database."""

    document: Id
    dossier: Id
    file_name: str
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class Lease:
    """Who has a dossier (or a session's protocol) in hand to decide or to sign it (F78)."""

    dossier: Id
    """The dossier, or the session whose protocol it is."""
    purpose: str
    """"decision", "signing" or "protocol"."""
    granted: bool
    """Whether it is the asker's."""
    person: Id | None
    """Who holds it."""
    login: str
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Desktop:
    """A desktop as the shared database last heard from it."""

    login: str
    person: Id | None
    app: str
    """The program's version there."""
    last_seen: datetime
    pending: int
    """Acts that it had not sent then."""
    oldest: datetime | None
    """When the oldest of them was made."""
    rev: int
