"""What intake keeps beside the card: scans and the marks of the checklist."""

from dataclasses import dataclass
from datetime import date

from app.kernel.ids import Id
from app.kernel.records import Fact


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
