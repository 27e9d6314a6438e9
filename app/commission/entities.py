"""What the Commission keeps: composition, sessions, attendance, votes, protocols."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.kernel.ids import Id
from app.kernel.records import Fact, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition(Fact):
    """The Commission as an order named it; a session keeps the one it was held by."""

    order_number: str
    order_date: date
    valid_from: date
    chair: Id
    deputy: Id | None
    secretary: Id
    members: tuple[Id, ...]
    """All with a vote, the chair and the deputy among them, in the order of the paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session(Row):
    """One sitting: planned, running, ended."""

    day: date
    place_kk: str
    place_ru: str
    composition: Id
    state: str = "planned"
    started_at: datetime | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem(Row):
    """A dossier on the agenda of a session."""

    session: Id
    dossier: Id
    position: int
    outcome: str = ""
    """"issue", "refuse", or "" while undecided."""
    grounds: tuple[str, ...] = ()
    note: str = ""
    by_casting_vote: bool = False
    postponed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance(Fact):
    """A member came or left: it holds from `from_item` on; the latest fact for an item counts."""

    session: Id
    member: Id
    present: bool
    from_item: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote(Fact):
    """A named vote; a changed vote is a new fact and the old one stays as its trace."""

    session: Id
    dossier: Id
    member: Id
    choice: str
    """"issue", "refuse" or "abstain"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialOpinion(Fact):
    """A member's special opinion on one item."""

    session: Id
    dossier: Id
    member: Id
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Protocol(Row):
    """The protocol of a session. Final means frozen: content and hash never change again."""

    session: Id
    number: str = ""
    dated: date
    state: str = "draft"
    content: Mapping[str, object]
    content_hash: str = ""
    """SHA-256 (hex) of the canonical content."""
