"""Sending the dossiers of a session on: the Commission's step, then the protocol's."""

from collections.abc import Sequence

from app.act import Act
from app.commission.entities import AgendaItem
from app.commission.rules import commission_step, protocol_step
from app.kernel.outcome import Refusal
from app.workflow.door import Case, DecisionOutcome, Move, Verb
from app.workflow.dossier import Dossier
from app.workflow.passing import Passing
from app.workflow.steps import Step


def complete_commission_steps(
    act: Act, passing: Passing, items: Sequence[AgendaItem], late_reason: str
) -> Refusal | None:
    """Send each concluded dossier on with the Commission's recommendation (para 7.3)."""
    for item in items:
        dossier = _dossier(act, item)
        step = commission_step(passing.procedure(dossier))
        outcome = DecisionOutcome(item.outcome)
        refusal = _complete(act, passing, dossier, step, outcome, late_reason)
        if refusal is not None:
            return refusal
    return None


def complete_protocol_steps(
    act: Act, passing: Passing, items: Sequence[AgendaItem], late_reason: str
) -> Refusal | None:
    """Send each dossier with the protocol to the management (para 7.4).

    A dossier that was withdrawn since the session, or returned to the Commission, stays where
    it is: the protocol tells what was, also of it.
    """
    for item in items:
        dossier = _dossier(act, item)
        step = protocol_step(passing.procedure(dossier))
        waits = step is not None and any(
            run.step == step.code for run in passing.case(act.uow, dossier).open_runs
        )
        if not waits or _last_item(act, item) != item.id:
            continue
        if refusal := _complete(act, passing, dossier, step, None, late_reason):
            return refusal
    return None


def _last_item(act: Act, item: AgendaItem) -> str:
    """The item under which the dossier was concluded last."""
    concluded = [each for each in act.uow.find(AgendaItem, dossier=item.dossier) if each.outcome]
    return max((each.id for each in concluded), default=item.id)


def _complete(
    act: Act,
    passing: Passing,
    dossier: Dossier,
    step: Step | None,
    outcome: DecisionOutcome | None,
    late_reason: str,
) -> Refusal | None:
    """Complete a step; a reason is kept where it is late. A refusal names the dossier."""
    code = step.code if step else ""
    case = passing.case(act.uow, dossier)
    part = next((run.part for run in case.open_runs if run.step == code), "")
    reason = late_reason if _late(case, code, act) else ""
    move = Move(Verb.COMPLETE, code, part, outcome, late_reason=reason)
    passed = passing.through(act, dossier, move)
    if isinstance(passed, Refusal):
        params = {**passed.params, "number": dossier.number}
        return Refusal(passed.code, params, passed.paragraph)
    return None


def _late(case: Case, code: str, act: Act) -> bool:
    step = case.procedure.step(code)
    internal = step is not None and step.internal
    return any(
        run.step == code and act.today > (run.due_loose if internal else run.due)
        for run in case.open_runs
    )


def _dossier(act: Act, item: AgendaItem) -> Dossier:
    dossier = act.uow.get(Dossier, item.dossier)
    if dossier is None:
        raise LookupError(item.dossier)
    return dossier
