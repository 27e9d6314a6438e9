"""What evaluation keeps: drafts, submitted sheets, recusals, adopted criteria sets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.kernel.ids import Id
from app.kernel.records import Fact, Row

AnswerData = Mapping[str, Mapping[str, object]]
"""Answers by criterion, in the plain form that is stored and sealed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Row):
    """A member's draft for one dossier, saved at every keystroke."""

    dossier: Id
    member: Id
    criteria_set: str
    criteria_version: str
    answers: AnswerData
    note: str = ""
    submitted: bool = False
    reopened: str = ""
    """Why it was taken up again; goes into the next version that is submitted."""
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation(Fact):
    """A submitted sheet. The seal proves that no mark changed after others were seen."""

    dossier: Id
    member: Id
    criteria_set: str
    criteria_version: str
    answers: AnswerData
    note: str
    total: Decimal
    maximum: Decimal
    passed: bool
    seal: str
    salt: str
    """The secret of the seal: without it the few possible sheets could be tried until one fits."""
    abstained: bool = False
    """For lack of competence: shown as such and left out of every mean."""
    reason: str = ""
    """Why the member abstained, or why the sheet was reopened before this version of it."""
    replaces: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission(Fact):
    """That a sheet was submitted, with its seal and without its marks; it has the sheet's id.

    The shared database shows it to the secretary and to the other members while the marks are
    still blind.
    """

    dossier: Id
    member: Id
    criteria_set: str
    criteria_version: str
    seal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recusal(Fact):
    """A member stepped back from a dossier because of a conflict of interest."""

    dossier: Id
    member: Id
    kind: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdoptedCriteria(Fact):
    """An administrator adopted a criteria set by an order; until then it is a sample."""

    code: str
    criteria_version: str
    order_number: str
    order_date: date
    effective_from: date


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCriteria(Row):
    """A criteria set that the office wrote or took over itself, as the text of its file."""

    code: str
    criteria_version: str
    text: str
    """Empty once the draft was thrown away."""
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration(Fact):
    """A member declared to have no conflict of interest; until then the dossier stays closed."""

    dossier: Id
    member: Id
    hints: tuple[str, ...] = ()
    """Kinds of the hints that were shown and that the member declared to be mistaken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ties(Row):
    """What a member says of themselves, so that a conflict of interest can be pointed out."""

    member: Id
    employers: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    """Names of relatives and of others they are close to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateNote(Row):
    """A member's note to themselves about a dossier: no paper and no colleague ever shows it."""

    dossier: Id
    member: Id
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Discussion(Fact):
    """The chair opened the discussion of a dossier: from here on marks are seen with names."""

    session: Id
    dossier: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder(Fact):
    """The secretary reminded a member of the sheets that are still missing."""

    member: Id
    dossiers: tuple[Id, ...]
