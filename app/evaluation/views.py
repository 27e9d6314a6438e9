"""What the screens of evaluation are shown: a member's sheet, and who has submitted one."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.evaluation.criteria import CriteriaSet
from app.evaluation.entities import Evaluation, Sheet
from app.evaluation.scoring import Answer, Scoring
from app.kernel.ids import Id
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


@dataclass(frozen=True, slots=True)
class Progress:
    """Who has submitted, never what (F39)."""

    submitted: tuple[Id, ...]
    recused: tuple[Id, ...]
    missing: tuple[Id, ...]
