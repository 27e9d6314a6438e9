"""Contents of the papers that leave the office, as data for the renderers.

Every text that the applicant reads exists in Kazakh and Russian; a paper with a missing side
is refused, not printed with a gap.
"""

from dataclasses import dataclass
from datetime import date

from app.kernel.text import Language, Trilingual


@dataclass(frozen=True, slots=True)
class PaperGround:
    """One ground of a refusal."""

    code: str
    text: Trilingual
    paragraph: str


@dataclass(frozen=True, slots=True)
class ReceiptSlip:
    """What the applicant takes home from the counter."""

    dossier_number: str
    ais_number: str
    ais_date: date
    received: date
    applicant_latin: str
    applicant_cyrillic: str
    passport: str
    procedure: Trilingual
    profession: Trilingual
    documents: tuple[tuple[Trilingual, int], ...]
    """Title and number of pages of each paper taken in."""
    due: date
    """Business day by which the result is due."""
    officer: Trilingual
    language: Language
    provisional: bool = False
    """The number was given far from the shared database, which will give another one."""


@dataclass(frozen=True, slots=True)
class NoticePaper:
    """Notice of a decision, reasoned refusal, or refusal of intake (paras 7.1, 7.6-7.8)."""

    kind: str
    """"issue", "refusal", "intake_refusal" or "withdrawal"."""
    number: str
    """Outgoing number, "" while it is a draft."""
    dated: date
    applicant_latin: str
    applicant_cyrillic: str
    address: str
    dossier_number: str
    received: date
    procedure: Trilingual
    profession: Trilingual
    protocol: str
    """Number and date of the protocol, "" where there is none."""
    grounds: tuple[PaperGround, ...]
    note: str
    certificate_number: str
    valid_from: date | None
    valid_to: date | None
    signer: Trilingual
    signer_position: Trilingual
    executor: Trilingual
    draft: bool
    provisional: bool
    language: Language
    sample_notices: tuple[Trilingual, ...] = ()
    """What in this paper rests on samples that nobody adopted yet."""


@dataclass(frozen=True, slots=True)
class CertificatePaper:
    """The certificate (para 5): first, after employment, re-issued or a duplicate."""

    kind: str
    """"first", "employed", "reissue" or "duplicate"."""
    number: str
    """"" while it is a draft."""
    dated: date
    holder_latin: str
    holder_cyrillic: str
    birth_date: date
    citizenship: Trilingual
    passport: str
    iin: str
    profession: Trilingual
    valid_from: date
    valid_to: date
    basis: Trilingual
    """The decision or protocol it stands on."""
    duplicate_of: str
    copy_number: int
    """0 for an original, 1 for the first duplicate."""
    replaces: str
    """Number of the superseded certificate, "" where there is none."""
    signer: Trilingual
    signer_position: Trilingual
    record_hash: str
    """First 32 hex digits of the SHA-256 of the canonical record; it goes into the QR."""
    draft: bool
    provisional: bool
    sample_notices: tuple[Trilingual, ...] = ()
    """What in this paper rests on samples that nobody adopted yet."""


@dataclass(frozen=True, slots=True)
class Register:
    """A numbered list of papers for Excel: applications, protocols, notices or certificates."""

    kind: str
    title: Trilingual
    period: tuple[date, date]
    columns: tuple[tuple[str, Trilingual, str], ...]
    """Key, head, and kind of content: "text", "date", "number"."""
    rows: tuple[tuple[str | date | int | None, ...], ...]
    made_on: date
    made_by: Trilingual
    masked: bool = False
    """Whether it tells nobody by name."""
