"""What the decision leaves behind: decisions, notices, certificates."""

from dataclasses import dataclass
from datetime import date, datetime

from app.kernel.ids import Id
from app.kernel.records import Fact, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Fact):
    """Management's decision on a dossier (paras 7.5, 2.2, 3.2)."""

    dossier: Id
    outcome: str
    """"issue" or "refuse"."""
    recommended: str = ""
    departs: bool = False
    """True when management departs from the Commission (A7); then `reason` is never empty."""
    reason: str = ""
    grounds: tuple[str, ...] = ()
    protocol: Id | None = None
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Row):
    """A notice to the applicant: drafted by the executor, signed by management, sent."""

    dossier: Id
    kind: str
    """"issue", "refusal", "intake_refusal" or "withdrawal"."""
    grounds: tuple[str, ...] = ()
    note: str = ""
    state: str = "draft"
    number: str = ""
    """Outgoing number, given at registration."""
    dated: date | None = None
    signed_by: Id | None = None
    signed_at: datetime | None = None
    sent_on: date | None = None
    method: str = ""
    """"in_person", "post", "email", "mission"."""
    proof: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate(Row):
    """A certificate with what it says on its face, as it was when it was signed."""

    dossier: Id
    kind: str
    """"first", "employed", "reissue" or "duplicate"."""
    state: str = "draft"
    """"draft", "signed", "live", "superseded"."""
    number: str = ""
    dated: date | None = None
    holder_latin: str
    holder_cyrillic: str
    birth_date: date
    citizenship: str
    passport_number: str
    iin: str
    profession: str
    valid_from: date
    valid_to: date
    replaces: Id | None = None
    """The certificate that this one supersedes."""
    duplicate_of: Id | None = None
    copy_number: int = 0
    record_hash: str = ""
    signed_by: Id | None = None
    signed_at: datetime | None = None
    handed_on: date | None = None
    collector: str = ""
    collector_document: str = ""
    by_power_of_attorney: bool = False
    method: str = ""
