"""What intake keeps: the dossier's card, its scans and the marks of its checklist."""

from dataclasses import dataclass
from datetime import date

from app.kernel.ids import Id
from app.kernel.records import Fact, Row


@dataclass(frozen=True, kw_only=True)  # no slots: two slotted bases cannot be mixed
class Card:
    """The application card as the applicant's papers say it (para 6); all fields may be empty."""

    name_latin: str = ""
    name_cyrillic: str = ""
    birth_date: date | None = None
    citizenship: str = ""
    """ISO 3166 alpha-2 code, or "stateless"."""
    passport_number: str = ""
    passport_issued: date | None = None
    passport_valid_until: date | None = None
    iin: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    profession: str = ""
    """Code of resources/professions."""
    education: str = ""
    """Institution and year, as in the diploma."""
    employer: str = ""
    channel: str = "ministry"
    """"ministry" or "mission" (para 3)."""
    mission_received: date | None = None
    representative: str = ""
    representative_document: str = ""
    """Number and date of the power of attorney."""
    representative_until: date | None = None
    language: str = "kk"
    """Language of the notice: kk or ru."""
    previous_certificate: Id | None = None
    """The certificate that a P2, P3 or P4 application stands on."""
    grounds: str = ""
    """Reason code of a re-issue or of a duplicate."""
    contract_end: date | None = None
    """End of the labour contract (P2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier(Row, Card):
    """Everything about one application hangs on this row."""

    procedure: str
    procedure_version: str
    state: str
    received: date
    """T0: the day of receipt by the ministry (A16)."""
    number: str = ""
    """Given at registration, such as "2026-000184"."""
    ais_number: str = ""
    ais_date: date | None = None
    executor: Id | None = None
    outcome: str = ""
    """"issue" or "refuse" once management decided."""
    closing: str = ""
    closed_on: date | None = None
    step: str = ""
    """The open step that is due first, for lists; "" when closed."""
    due: date | None = None
    match_keys: tuple[str, ...] = ()
    """Keys under which filings of one person meet: passport, IIN, spellings of the name."""
    search_fold: str = ""
    sort_key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Fact):
    """A scan of one paper, named by the SHA-256 of its bytes."""

    dossier: Id
    item: str
    """Code of the checklist item that the paper is."""
    sha256: str
    size: int
    pages: int
    media: str
    """"application/pdf", "image/jpeg" or "image/png"."""
    file_name: str
    withdraws: Id | None = None
    """The document that this fact takes out of the dossier; then the other fields repeat it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistMark(Fact):
    """What the officer found about one paper; the latest mark of an item counts."""

    dossier: Id
    item: str
    present: bool
    valid_until: date | None = None
    translated: bool = False
    notarised: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeRefusal(Fact):
    """A drafted refusal of intake (para 7.1, A2); the unit head's step event confirms it."""

    dossier: Id
    reasons: tuple[str, ...]
    note: str = ""
