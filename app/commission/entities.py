"""What the Commission keeps: composition, sessions, attendance, votes, protocols."""

from collections.abc import Mapping
from dataclasses import dataclass, field
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
    substitutes: tuple[Id, ...] = ()
    """Who may be called in the place of a member, in the order of the paper."""


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
    substituted: Mapping[str, str] = field(default_factory=dict)
    """The substitute called to this session in the place of each of these members."""


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
    rapporteur: Id | None = None
    """The member who presents the dossier to the session."""
    seats: tuple[Id, ...] = ()
    """Who sat in the Commission when the item was concluded; empty while it is not."""


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
    on_paper: bool = False
    """Given on paper and entered by the secretary: it counts once it was entered twice alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteCheck(Fact):
    """The second entry of a vote on paper, equal to the first (F45)."""

    session: Id
    dossier: Id
    vote: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence(Row):
    """Days, both inclusive, on which a member cannot come to a session."""

    member: Id
    first_day: date
    last_day: date
    reason: str = ""
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaQuestion(Fact):
    """A member's question on a dossier of the agenda, to be answered in the session."""

    session: Id
    dossier: Id
    member: Id
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialOpinion(Fact):
    """A member's special opinion on one item."""

    session: Id
    dossier: Id
    member: Id
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Protocol(Row):
    """An edition of a session's protocol: frozen, content and hash never change again.

    A mistake is put right by another edition under the same number, which says what changed.
    """

    session: Id
    number: str = ""
    dated: date
    state: str = "draft"
    content: Mapping[str, object]
    content_hash: str = ""
    """SHA-256 (hex) of the canonical content."""
    edition: int = 1
    replaces: Id | None = None
    reason: str = ""
    """Why this edition took the place of the one before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolWording(Row):
    """The secretary's words of a protocol that is not final, by their keys (see wording.py)."""

    session: Id
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark(Fact):
    """A member's remark on a draft protocol; without a dossier it is about the whole."""

    session: Id
    member: Id
    text: str
    dossier: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkAnswer(Fact):
    """What the secretary answered to a remark, and whether it was taken into account."""

    session: Id
    remark: Id
    accepted: bool
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolSignature(Fact):
    """Somebody signed an edition of a protocol, on paper or in the program."""

    protocol: Id
    session: Id
    signer: Id
    content_hash: str
    on_paper: bool
