"""The protocol's content as data: what the Excel and PDF renderers print and nothing else.

It is built once from the session's facts (para 7.4) and frozen with the protocol, so that a
protocol printed again after years is the same paper.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.kernel.text import Trilingual


@dataclass(frozen=True, slots=True)
class ProtocolMember:
    """A member of the Commission as the protocol names them."""

    key: str
    """Stable key used by marks, votes and presence (the person's id)."""
    name: Trilingual
    """Full name."""
    short: Trilingual
    """Initials for column heads, such as "Ә.Н."."""
    function: str
    """"chair", "deputy", "member"."""
    position: Trilingual


@dataclass(frozen=True, slots=True)
class ProtocolMark:
    """One member's points for one criterion; no points means abstained or not applicable."""

    member: str
    points: Decimal | None
    not_applicable: bool = False


@dataclass(frozen=True, slots=True)
class ProtocolCriterion:
    """One row of the score table."""

    code: str
    title: Trilingual
    maximum: Decimal
    marks: tuple[ProtocolMark, ...]
    median: Decimal | None
    """The members' median, or their mean where the set brings totals together by it."""


@dataclass(frozen=True, slots=True)
class ProtocolVote:
    """A named vote."""

    member: str
    choice: str
    """"issue", "refuse" or "abstain"."""
    entered_by: Trilingual | None = None
    """Who typed a paper vote in; None when the member voted themselves."""


@dataclass(frozen=True, slots=True)
class ProtocolGround:
    """A reason of a refusal, from the reason bank, with its paragraph."""

    code: str
    text: Trilingual
    paragraph: str


@dataclass(frozen=True, slots=True)
class ProtocolOpinion:
    """A member's special opinion, in the words and language they wrote."""

    member: str
    text: str


@dataclass(frozen=True, slots=True)
class ProtocolItem:
    """One dossier of the agenda, from the marks to the recommendation."""

    position: int
    dossier_number: str
    applicant_latin: str
    applicant_cyrillic: str
    citizenship: Trilingual
    profession: Trilingual
    received: date
    due: date
    """Last day of the Commission's five business days."""
    criteria_set: str
    criteria_version: str
    criteria_sample: bool
    pass_mark: Decimal
    criteria: tuple[ProtocolCriterion, ...]
    totals: tuple[ProtocolMark, ...]
    """Each member's total; no points means the member gave no sheet."""
    aggregate: Decimal | None
    """Median (or mean, as the criteria set says) of the members' totals."""
    aggregate_method: str
    spread: Decimal | None
    present: tuple[str, ...]
    absent: tuple[str, ...]
    recused: tuple[str, ...]
    quorum_needed: int
    quorum_met: bool
    votes: tuple[ProtocolVote, ...]
    by_casting_vote: bool
    outcome: str
    """"issue", "refuse", or "" when the item was not decided."""
    grounds: tuple[ProtocolGround, ...]
    note: str
    """The reasoned grounds in the secretary's words, in the protocol's language."""
    opinions: tuple[ProtocolOpinion, ...]
    seals: tuple[tuple[str, str], ...] = ()
    """Member and the hash that their sheet was sealed with at submission."""
    criteria_title: Trilingual | None = None
    """The set's title; its code stands where there is none."""


@dataclass(frozen=True, slots=True)
class ProtocolContent:
    """One session's protocol."""

    number: str
    """"14", or "" while it is a draft."""
    draft: bool
    provisional: bool
    """True while the number does not come from the database that gives numbers."""
    session_date: date
    started: datetime
    ended: datetime | None
    place: Trilingual
    composition_order: str
    """Number and date of the order that named the Commission."""
    chair: ProtocolMember
    secretary: ProtocolMember
    members: tuple[ProtocolMember, ...]
    """All members of the composition with a right to vote, the chair first."""
    present: tuple[str, ...]
    quorum_needed: int
    items: tuple[ProtocolItem, ...]
    sample_notices: tuple[Trilingual, ...]
    """What in this paper rests on samples that nobody adopted yet."""
    content_hash: str = ""
    """SHA-256 (hex) of the frozen content; printed in the footer."""
