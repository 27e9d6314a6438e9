"""Which page of help tells more about what the frame just said no to, or about a fault."""

from __future__ import annotations

from collections.abc import Mapping

from app.kernel.outcome import Refusal
from ui.i18n.refusals_of_commission import COMMISSION_TEXTS
from ui.i18n.refusals_of_criteria import CRITERIA_TEXTS
from ui.i18n.refusals_of_evaluation import EVALUATION_TEXTS
from ui.i18n.refusals_of_packages import PACKAGE_TEXTS
from ui.i18n.refusals_of_protocols import PROTOCOL_TEXTS
from ui.i18n.refusals_of_retention import RETENTION_TEXTS
from ui.i18n.refusals_of_sharing import SHARING_TEXTS
from ui.runtime.fault_code import cause_code

OF_A_KIND: Mapping[str, str] = {
    "quorum_": "session#quorum",
    "paper_vote": "session#votes",
    "presence_": "session#hold",
    "window_closed": "intake_officer#refuse",
    "no_intake_refusal": "intake_officer#refuse",
    "scan_": "intake_officer#documents",
    "ais_": "intake_officer#register",
    "card_": "intake_officer#card",
    "iin_": "intake_officer#card",
    "power_of_attorney_": "executor#handover",
    "collector_": "executor#handover",
    "proof_": "executor#notices",
    "late_reason_": "deadlines#why",
    "calendar_": "deadlines#calendar",
    "login_": "people#logins",
    "roles_": "people#people",
    "departure_": "management#decide",
    "grounds_": "session#hold",
    "absence_": "member#away",
    "declaration_": "member#declare",
    "recused": "member#declare",
    "evidence_": "member#score",
    "sheet_": "member#submit",
}
"""Pages by how the code of a refusal begins."""
OF_A_ROOM: tuple[tuple[Mapping[str, str], str], ...] = (
    (RETENTION_TEXTS, "retention#act"),
    (PROTOCOL_TEXTS, "protocol"),
    (PACKAGE_TEXTS, "sharing#file"),
    (SHARING_TEXTS, "sharing"),
    (CRITERIA_TEXTS, "administrator#criteria"),
    (EVALUATION_TEXTS, "member#wrong"),
    (COMMISSION_TEXTS, "session#hold"),
)
"""Pages of all other codes of a room."""
ELSEWHERE, FAULT, UNSAVED = "trouble#no", "trouble#fault", "trouble#unsaved"
_NOT_WRITTEN = ("SQLITE_FULL", "ENOSPC", "EDQUOT", "EROFS", "EACCES", "SQLITE_READONLY")


def help_of(said: Refusal | Exception) -> str:
    """Topic and section of help."""
    if isinstance(said, Exception):
        return UNSAVED if cause_code(said).startswith(_NOT_WRITTEN) else FAULT
    kinds = (page for begins, page in OF_A_KIND.items() if said.code.startswith(begins))
    rooms = (page for codes, page in OF_A_ROOM if said.code in codes)
    return next(kinds, next(rooms, ELSEWHERE))
