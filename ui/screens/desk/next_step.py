"""The one thing that a role does next with a dossier, and where it is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.access.people import Actor
from app.access.roles import Role
from app.workflow.states import DossierState
from ui.queues.words import task_words

_S, _R = DossierState, Role

HERE = ""
"""The place of what is done on the desk itself: the referral to the Commission."""

_PLACES: Mapping[tuple[DossierState, Role], str] = {
    (_S.RECEIVED, _R.INTAKE_OFFICER): "intake",
    (_S.RECEIVED, _R.EXECUTOR): "intake",
    (_S.REGISTERED, _R.UNIT_HEAD): "assign",
    (_S.REGISTERED, _R.MANAGEMENT): "assign",
    (_S.WITH_EXECUTOR, _R.EXECUTOR): HERE,
    (_S.IN_COMMISSION, _R.MEMBER): "evaluation",
    (_S.IN_COMMISSION, _R.SECRETARY): "sessions",
    (_S.PROTOCOL_DUE, _R.SECRETARY): "protocols",
    (_S.DECISION_DUE, _R.MANAGEMENT): "signoff",
    (_S.NOTICE_SIGN, _R.MANAGEMENT): "signoff",
    (_S.CERT_SIGN, _R.MANAGEMENT): "signoff",
    (_S.NOTICE_DRAFT, _R.EXECUTOR): "notices",
    (_S.NOTICE_SEND, _R.EXECUTOR): "notices",
    (_S.CERT_HANDOVER, _R.EXECUTOR): "handover",
}


@dataclass(frozen=True, slots=True)
class NextStep:
    """What is done next, and the place where."""

    state: DossierState
    role: Role
    place: str

    def words(self) -> str:
        """The words of the button."""
        if self.place == "sessions":
            return QCoreApplication.translate("Desk", "Prepare the session")
        return task_words(self.state)


def next_step(state: DossierState, role: Role, actor: Actor) -> NextStep | None:
    """What somebody at the desk of `role` does with a dossier in `state`; None when nothing."""
    for acting in _acting(role, actor):
        place = _PLACES.get((state, acting))
        if place is not None:
            return NextStep(state, acting, place)
    return None


def _acting(role: Role, actor: Actor) -> tuple[Role, ...]:
    """The role itself; a unit head to whom deciding was granted acts as management too."""
    if role is Role.UNIT_HEAD and actor.may_decide:
        return (role, Role.MANAGEMENT)
    return (role,)
