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
    """Who typed the vote in; None when the member voted themselves."""
    before: tuple[str, ...] = ()
    """What the member had voted before that was corrected, in order: the trace."""
    on_paper: bool = False
    """Given on a ballot of paper and entered twice alike (F45)."""


@dataclass(frozen=True, slots=True)
class ProtocolReopened:
    """A sealed sheet that its member took up again and sealed anew."""

    member: str
    seal: str
    """The seal that stood before."""
    others: int
    """Sheets of colleagues that were sealed by then: figures that the member could have seen."""


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
class ProtocolQuestion:
    """A question that a member put on the agenda, in the words and language they wrote."""

    member: str
    text: str


@dataclass(frozen=True, slots=True)
class ProtocolEvidence:
    """A page that stands behind a ground: which document, and for which criterion."""

    criterion: str
    """The criterion's code."""
    document: Trilingual
    page: int
    """From 1, as the scan counts."""
    ground: str = ""
    """Code of the ground that cites it."""


@dataclass(frozen=True, slots=True)
class ProtocolMovement:
    """A member came or left during the session; it holds from this item on."""

    member: str
    present: bool
    from_item: int
    at: datetime


@dataclass(frozen=True, slots=True)
class ProtocolSubstitute:
    """Who sat in the place of whom."""

    member: str
    """The member of the composition who could not come."""
    substitute: str


@dataclass(frozen=True, slots=True)
class ProtocolSigned:
    """A line for a signature; without a day it is not signed yet."""

    member: str
    """Key of the signer: the chair or the secretary."""
    function: str
    """"chair" or "secretary"."""
    signed_on: date | None = None
    on_paper: bool = False


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
    reopened: tuple[ProtocolReopened, ...] = ()
    """The seals that sheets had before they were taken up again, oldest first."""
    criteria_title: Trilingual | None = None
    """The set's title; its code stands where there is none."""
    key: str = ""
    """Id of the dossier, by which a workbook's cell knows its source."""
    criteria_order: str = ""
    """Number and date of the order that adopted the set; "" for a sample that nobody adopted."""
    rapporteur: str = ""
    """Key of the member who presented the dossier; "" for none."""
    questions: tuple[ProtocolQuestion, ...] = ()
    heard: Trilingual | None = None
    """What was heard, in the secretary's words."""
    note_text: Trilingual | None = None
    """The reasoned grounds in the secretary's words, in both languages."""
    evidence: tuple[ProtocolEvidence, ...] = ()
    """Pages behind the grounds of a refusal."""
    abstained: tuple[str, ...] = ()
    """Members who gave no marks for lack of competence."""
    majority_needed: int = 0
    """The fewest votes that carry; 0 without a quorum."""
    divergent: tuple[str, ...] = ()
    """Codes of the criteria on which the members' marks lie far apart."""
    postponed: bool = False


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
    session_key: str = ""
    """Id of the session, for the sources of a workbook."""
    edition: int = 1
    """1, or that of the edition that took the place of an earlier one under the same number."""
    reason: str = ""
    """Why this edition took the place of the one before."""
    changes: tuple[Trilingual, ...] = ()
    """What this edition changed, in words."""
    changes_about: tuple[str, ...] = ()
    """Id of the dossier that each change is about; "" for one of the whole protocol."""
    preamble: Trilingual | None = None
    """The secretary's words before the agenda."""
    closing: Trilingual | None = None
    """The secretary's words after the last item."""
    signatures: tuple[ProtocolSigned, ...] = ()
    """Who signs, the chair first; sealed unsigned, the days are filled in when it is read."""
    movements: tuple[ProtocolMovement, ...] = ()
    """Arrivals and departures, in their order."""
    substitutes: tuple[ProtocolSubstitute, ...] = ()
