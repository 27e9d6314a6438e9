"""Use cases of decisions: deciding and what follows it, contents of papers, reading dossiers."""

from app.decisions.use_cases.contents import Catalogues, Contents
from app.decisions.use_cases.deciding import METHODS, Decisions, HandOver, Resolution
from app.decisions.use_cases.files import Files, RefusalToConfirm

__all__ = [
    "METHODS",
    "Catalogues",
    "Contents",
    "Decisions",
    "Files",
    "HandOver",
    "RefusalToConfirm",
    "Resolution",
]
