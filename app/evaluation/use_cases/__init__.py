"""Use cases of evaluation, a room each."""

from app.evaluation.use_cases.criteria import CriteriaSets
from app.evaluation.use_cases.sheets import Evaluations, latest_evaluations

__all__ = ["CriteriaSets", "Evaluations", "latest_evaluations"]
