"""What the screens of evaluation are shown: sheets, declarations, colleagues, progress."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.evaluation.aggregate import Aggregate
from app.evaluation.criteria import CriteriaSet
from app.evaluation.entities import Evaluation, Sheet
from app.evaluation.hints import Hint
from app.evaluation.scoring import Answer, Scoring
from app.kernel.ids import Id
from app.kernel.text import Trilingual
from app.workflow.case import StepRun
from app.workflow.dossier import Dossier


@dataclass(frozen=True, slots=True)
class SheetView:
    """A member's sheet as the evaluation screen shows it."""

    dossier: Dossier
    criteria: CriteriaSet
    profession_group: str
    sheet: Sheet | None
    answers: Mapping[str, Answer]
    scoring: Scoring
    evaluation: Evaluation | None
    """The sheet as submitted; None while it is a draft."""
    run: StepRun | None
    """The Commission's open step."""
    masked: bool = False
    """Whose dossier it is stays hidden until the sheet is submitted; the card is blanked."""
    evidence_possible: bool = True
    """Whether the dossier has a scan on which a place can be marked."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What a member is shown of a dossier before declaring; names are "" where masked."""

    dossier: Id
    number: str
    name_latin: str
    name_cyrillic: str
    citizenship: str
    """A code of the catalogue."""
    profession: str
    """A code of the catalogue."""
    education: str
    employer: str
    hints: tuple[Hint, ...]
    declared: bool
    masked: bool


@dataclass(frozen=True, slots=True)
class Colleagues:
    """The members' figures beside one's own (F29).

    Until the discussion is `named`, nobody's id is in the aggregate, and its totals stand from
    the least to the most: in no order that tells who gave them.
    """

    aggregate: Aggregate | None
    """None while sheets that were submitted are not here: on a member's desktop the others' come
    when the discussion is opened. Figures of some would be taken for the Commission's."""
    named: bool
    own_total: Decimal | None
    """On the scale of the aggregate's totals; None of a member who abstained."""
    differences: Mapping[str, Decimal]
    """By criterion: own points minus the median, where they differ."""
    submitted: int
    """How many members have submitted a sheet, one's own among them."""
    expected: int
    """How many are to: not those who stepped back, nor the dossier's executor."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Who has submitted, never what (F39)."""

    submitted: tuple[Id, ...]
    recused: tuple[Id, ...]
    missing: tuple[Id, ...]


@dataclass(frozen=True, slots=True)
class MemberProgress:
    """How far a member is with the dossiers before the Commission now; never a value."""

    member: Id
    name: Trilingual
    given: int
    expected: int
    """Dossiers for which a sheet of theirs is counted on."""
    recused: int
    undeclared: int
    """Of the missing, those that the member has not even opened."""
    missing: tuple[Id, ...]
    """Dossiers without their sheet, the first due first."""
    due: date | None
    """When the Commission's step of the first of them ends."""
    reminded_at: datetime | None
