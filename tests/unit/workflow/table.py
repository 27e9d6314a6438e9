"""What may pass the door and what follows, worked out from a procedure's data alone."""

from collections.abc import Iterator

from app.access.roles import Role
from app.workflow.door import Case, DecisionOutcome, Move, Verb
from app.workflow.procedure import ProcedureVersion
from app.workflow.steps import Part, Step


def places(procedure: ProcedureVersion) -> Iterator[tuple[Step, Part]]:
    for step in procedure.steps:
        for part in step.parts:
            yield step, part


def may_pass(case: Case, move: Move, role: Role) -> bool:
    if case.closed is not None:
        return False
    if move.verb is Verb.RECEIVE:
        first = case.procedure.steps[0]
        fits = move.step in ("", first.code)
        return case.received is None and fits and role in first.parts[0].actors
    if case.received is None:
        return False
    if move.verb is Verb.MOVE_DATES:  # the calendar has not changed here
        return False
    if move.verb is Verb.WITHDRAW:
        return role in case.procedure.withdrawal_actors
    if move.verb is Verb.REFUSE_INTAKE:
        return may_refuse_intake(case, move, role)
    return may_act_on_step(case, move, role)


def may_refuse_intake(case: Case, move: Move, role: Role) -> bool:
    step = next((s for s in case.procedure.steps if s.branch == "R"), None)
    if step is None or move.step not in ("", step.code):
        return False
    referred = any(run.step == "1.3" for run in case.runs)
    if referred and case.procedure.settings["referral_closes_window"].value:
        return False
    direct = case.procedure.settings["intake_refusal"].value == "direct"
    return role in (step.actors if direct else step.parts[-1].actors)


def may_act_on_step(case: Case, move: Move, role: Role) -> bool:
    opened = {(run.step, run.part) for run in case.runs if run.closed is None}
    if (move.step, move.part) not in opened:
        return False
    step, part = next(
        (s, p) for s, p in places(case.procedure) if (s.code, p.code) == (move.step, move.part)
    )
    if role not in part.actors:
        return False
    if move.verb is Verb.COMPLETE:
        return outcome_fits(case, move, step)
    if move.verb is Verb.RETURN_TO_COMMISSION:
        once = case.procedure.settings.get("return_to_commission")
        allowed = once is not None and once.value == "once" and not case.returned_to_commission
        return step.decides and allowed
    if part is not step.parts[0]:
        return True
    before = [s for s in case.procedure.steps if step.code in s.next + s.next_if_issue]
    return bool(before) and not before[0].decides


def outcome_fits(case: Case, move: Move, step: Step) -> bool:
    if not step.decides:
        return move.outcome is None or step.recommends
    if move.outcome is None:
        return False
    settings = case.procedure.settings
    if move.outcome is DecisionOutcome.REFUSE and "refusal" in settings:
        return settings["refusal"].value == "allowed"
    departs = case.recommendation not in (None, move.outcome)
    return not departs or settings["deviation"].value == "with_reason"


def steps_after(case: Case, move: Move) -> set[str]:
    """The steps that stand open because `move` completed its step."""
    step = case.procedure.step(move.step)
    assert step is not None
    if move.part != step.parts[-1].code:
        return {step.code}
    codes = set(step.next)
    decision = move.outcome if step.decides else case.outcome
    issue = decision is DecisionOutcome.ISSUE
    parallel = "branches" in case.procedure.settings and (
        case.procedure.settings["branches"].value == "parallel"
    )
    if issue and parallel:
        codes |= set(step.next_if_issue)
    if issue and not parallel and step.branch == "N" and not step.next:
        codes |= {code for each in case.procedure.steps for code in each.next_if_issue}
    return codes
