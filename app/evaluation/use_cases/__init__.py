"""Use cases of evaluation, a room each."""

from app.evaluation.standing import latest_evaluations, latest_submissions
from app.evaluation.use_cases.conflicts import Conflicts
from app.evaluation.use_cases.criteria import CriteriaSets
from app.evaluation.use_cases.progress import ProgressRoom
from app.evaluation.use_cases.sheets import Evaluations

__all__ = [
    "Conflicts",
    "CriteriaSets",
    "Evaluations",
    "ProgressRoom",
    "latest_evaluations",
    "latest_submissions",
]
