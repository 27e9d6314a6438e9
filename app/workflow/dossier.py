"""The dossier: the application card and where it stands. It is what walks through the steps."""

from dataclasses import dataclass
from datetime import date

from app.kernel.ids import Id
from app.kernel.records import Row


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


PROVISIONAL = "-П-"
"""Stands in a number that was given far from the shared database: 2026-П-7K2Q9."""


def is_provisional(number: str) -> bool:
    """Whether a dossier's number will be replaced by an official one."""
    return PROVISIONAL in number


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
