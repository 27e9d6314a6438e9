"""What this reader can do with this dossier now: the next thing first, then the few others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.access.permissions import Action, refuse_unless_allowed
from app.access.roles import Role
from app.workflow.case import Move, StepRun, Verb, run_state
from app.workflow.states import DossierState

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.decisions.dossier_file import DossierFile

_S = DossierState


class Doing(StrEnum):
    """A thing that can be done."""

    GO = "go"
    """Done at another place."""
    ASSIGN = "assign"
    REASSIGN = "reassign"
    REFER = "refer"
    CONFIRM_REFUSAL = "confirm_refusal"
    DRAFT_REFUSAL = "draft_refusal"
    RETURN = "return"
    WITHDRAW = "withdraw"
    EDIT_CARD = "edit_card"


@dataclass(frozen=True, slots=True)
class DossierAct:
    """One thing to do; `place` is where, for what is not done here."""

    doing: Doing
    state: DossierState | None = None
    place: str = ""
    step: str = ""


_PLACES: Mapping[tuple[DossierState, Role], str] = {
    (_S.RECEIVED, Role.INTAKE_OFFICER): "intake",
    (_S.IN_COMMISSION, Role.MEMBER): "evaluation",
    (_S.IN_COMMISSION, Role.SECRETARY): "sessions",
    (_S.PROTOCOL_DUE, Role.SECRETARY): "protocols",
    (_S.DECISION_DUE, Role.MANAGEMENT): "signoff",
    (_S.NOTICE_SIGN, Role.MANAGEMENT): "signoff",
    (_S.CERT_SIGN, Role.MANAGEMENT): "signoff",
    (_S.NOTICE_DRAFT, Role.EXECUTOR): "notices",
    (_S.NOTICE_SEND, Role.EXECUTOR): "notices",
    (_S.CERT_HANDOVER, Role.EXECUTOR): "handover",
}


@dataclass(frozen=True, slots=True)
class Acts:
    """The one next thing, if it is this reader's, and the others."""

    next: DossierAct | None
    others: tuple[DossierAct, ...]


def acts_of(file: DossierFile, actor: Actor) -> Acts:
    """What `actor` can do; what the door would not let through is not offered."""
    steps = [found for run in file.case.open_runs if (found := _step(file, actor, run))]
    confirms = _moves(file, Verb.REFUSE_INTAKE) and _may(actor, Action.CONFIRM_INTAKE_REFUSAL)
    if confirms and file.refusal_draft is not None:
        steps.insert(0, DossierAct(Doing.CONFIRM_REFUSAL))
    others = [*steps[1:], *_reassign(file, actor), *_return(file, actor), *_early(file, actor)]
    return Acts(steps[0] if steps else None, tuple(others))


def _step(file: DossierFile, actor: Actor, run: StepRun) -> DossierAct | None:
    state = run_state(file.procedure, run)
    mine = file.dossier.executor == actor.person
    if state is _S.REGISTERED:
        return DossierAct(Doing.ASSIGN, state) if _may(actor, Action.ASSIGN) else None
    if state is _S.WITH_EXECUTOR:
        return DossierAct(Doing.REFER, state) if mine and _may(actor, Action.REFER) else None
    for role in _acting(actor):
        place = _PLACES.get((state, role), "")
        if place and (role is not Role.EXECUTOR or mine):
            return DossierAct(Doing.GO, state, _where(file, state, place), run.step)
    return None


def _where(file: DossierFile, state: DossierState, place: str) -> str:
    """A refused P2, P3 or P4 has no certificate: its reasoned answer is sent instead (A11)."""
    refused = state is _S.CERT_HANDOVER and file.dossier.outcome == "refuse"
    return "notices" if refused else place


def _acting(actor: Actor) -> frozenset[Role]:
    if actor.may_decide and actor.is_(Role.UNIT_HEAD):
        return actor.roles | {Role.MANAGEMENT}
    return actor.roles


def _reassign(file: DossierFile, actor: Actor) -> list[DossierAct]:
    named = file.dossier.executor is not None and not file.dossier.closing
    return [DossierAct(Doing.REASSIGN)] if named and _may(actor, Action.ASSIGN) else []


def _return(file: DossierFile, actor: Actor) -> list[DossierAct]:
    if not _may(actor, Action.RETURN_STEP):
        return []
    return [DossierAct(Doing.RETURN, step=each.step) for each in _moves(file, Verb.RETURN)][:1]


def _early(file: DossierFile, actor: Actor) -> list[DossierAct]:
    """What belongs to the beginning: the card, a refusal of intake, a withdrawal."""
    found = []
    dossier = file.dossier
    if _may(actor, Action.EDIT_CARD) and not (dossier.closing or dossier.outcome):
        found.append(DossierAct(Doing.EDIT_CARD, place="intake"))
    refusable = file.window is not None and file.window.is_open(file.today)
    if refusable and _may(actor, Action.DRAFT_INTAKE_REFUSAL):
        found.append(DossierAct(Doing.DRAFT_REFUSAL, place="intake"))
    if _moves(file, Verb.WITHDRAW) and _may(actor, Action.WITHDRAW):
        found.append(DossierAct(Doing.WITHDRAW))
    return found


def _moves(file: DossierFile, verb: Verb) -> list[Move]:
    return [move for move in file.moves if move.verb is verb]


def _may(actor: Actor, action: Action) -> bool:
    return refuse_unless_allowed(actor, action) is None
