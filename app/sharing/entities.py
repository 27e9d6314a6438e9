"""What the sync centre shows: how this desktop stands, unsent and refused work, conflicts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from app.kernel.ids import Id
from app.kernel.text import Language, Trilingual
from app.shared import Desktop, Lease

__all__ = [
    "ColumnConflict", "Desktop", "LateSheet", "Lease", "ScanOnTheWay", "SharingStatus", "UnsentAct", "Written",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class SharingStatus:
    """How this desktop stands to the shared database."""

    shared: bool
    """False where the office stands alone; all else is empty then."""
    login: str = ""
    synced_at: datetime | None = None
    """The server's time of the last whole sync; None before the first."""
    heard_at: datetime | None = None
    complete: bool = True
    """Whether the first sync is over: until then an absence means nothing."""
    unsent: int = 0
    refused: int = 0
    """Acts that were refused, or held because of a refused one."""
    oldest_unsent: datetime | None = None
    skew_ms: int = 0
    """How much this computer's clock is ahead of the server's."""
    skewed: bool = False
    """Whether that is more than is allowed: the clock is to be put right (F80)."""


@dataclass(frozen=True, slots=True)
class ScanOnTheWay:
    """A scan whose bytes are not yet on both sides."""

    document: Id
    file_name: str
    dossier: Id
    dossier_number: str
    size: int
    """Bytes."""
    sending: bool
    """Whether it is to be sent; else it is to come."""


@dataclass(frozen=True, slots=True)
class LateSheet:
    """A sheet submitted in time by its member's clock, which came after the term; no mark."""

    member: Id
    dossier: Id
    dossier_number: str
    made_at: datetime
    received_at: datetime
    days: int
    """Business days between the end of the Commission's step and its coming."""


@dataclass(frozen=True, slots=True)
class Written:
    """One thing that was written: what it is, and the words or marks."""

    label: Trilingual
    value: Trilingual


@dataclass(frozen=True, slots=True)
class ColumnConflict:
    """One field of a dossier's card that somebody else changed as well."""

    entity: str
    column: str
    base: str
    """As both of us had read it."""
    mine: str
    theirs: str
    """As it stands now."""
    label: Trilingual | None = None
    """What the column holds."""
    words: tuple[Trilingual, Trilingual, Trilingual] | None = None
    """Base, mine and theirs in words, where they are codes."""

    @property
    def clashes(self) -> bool:
        """Whether a choice is needed: both changed it, and not to the same."""
        return self.theirs not in (self.base, self.mine)


@dataclass(frozen=True, slots=True)
class UnsentAct:
    """An act that the shared database has not taken, in the words of who did it."""

    act: Id
    action: str
    """The right by which it was done, as in the journal: "score", "decide"."""
    title: Trilingual
    """What it is: "Submitted evaluation sheet"."""
    dossier: Id | None
    dossier_number: str
    """"" where it is about no dossier, or about one that is no longer here."""
    made_at: datetime
    state: str
    """"pending", "refused" or "held" (by a refused one before it)."""
    written: tuple[Written, ...] = ()
    code: str = ""
    """Why it was refused: the code of a refusal."""
    params: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    by: Trilingual | None = None
    """Who was quicker, where that is the reason."""
    by_at: datetime | None = None
    columns: tuple[ColumnConflict, ...] = ()
    """Fields of a card to be settled; empty where there is nothing to choose."""
    made_ahead: bool = False
    """Whether the clock of this computer was wrong by more than is allowed when it was made."""

    @property
    def may_settle(self) -> bool:
        """Whether choosing among the columns makes a new act of it."""
        return bool(self.columns)

    def text(self, language: Language) -> str:
        """What was written, for copying: a line for each thing."""
        return "\n".join(
            f"{each.label.in_(language)}: {each.value.in_(language)}" for each in self.written
        )
