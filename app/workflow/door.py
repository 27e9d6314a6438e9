"""The one door through which a step of a dossier changes.

`transition` says yes with everything that follows from it, or refuses with a code; it changes
nothing itself. What was let through is kept as a `Passage`, and `replay` rebuilds a case from
its passages alone.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from app.access.roles import Role
from app.deadlines.calendar import BusinessCalendar, CalendarRange
from app.kernel.outcome import Refusal
from app.workflow.case import Case, Move, Passage, StepEnd, StepRun, Verb, pass_through, run_state
from app.workflow.clocks import Window, opened_run, recounted, refusal_window
from app.workflow.states import Closing, DecisionOutcome, DossierState
from app.workflow.steps import Part, ProcedureVersion, Step

__all__ = [
    "Case",
    "Closing",
    "DecisionOutcome",
    "DossierState",
    "Move",
    "Passage",
    "StepEnd",
    "StepRun",
    "Transition",
    "Verb",
    "Window",
    "possible_moves",
    "refusal_window",
    "replay",
    "run_state",
    "transition",
]


@dataclass(frozen=True, slots=True)
class Transition:
    """A move that is let through, and all that it does."""

    closes: tuple[StepRun, ...]
    """The runs it ends, as ended."""
    opens: tuple[StepRun, ...]
    """The runs it begins; for a refusal of intake none."""
    state: DossierState
    """State of the dossier afterwards."""
    closed: Closing | None
    case: Case
    """The case afterwards."""
    passage: Passage
    """What is to be kept of it."""


def transition(
    case: Case, move: Move, roles: frozenset[Role], on: date, calendar: BusinessCalendar
) -> Transition | Refusal:
    """Let a move of somebody with `roles` through on the day `on`, or refuse it.

    `on` is the day of the fact: for receipt it is T0, the day the ministry received the papers.
    """
    if case.closed is not None:
        return Refusal("dossier_closed", {"closing": case.closed.value})
    if move.verb is not Verb.RECEIVE and case.received is None:
        return Refusal("not_received")
    try:
        opened = _LETS_THROUGH[move.verb](case, move, roles, on, calendar)
    except CalendarRange:
        return Refusal("calendar_missing", {"on": on})
    if isinstance(opened, Refusal):
        return opened
    passage = Passage(move, on, opened)
    after = pass_through(case, passage)
    was_open = [run.open for run in case.runs]
    return Transition(
        closes=tuple(
            run
            for n, run in enumerate(after.runs)
            if not run.open and (n >= len(was_open) or was_open[n])
        ),
        opens=tuple(run for run in opened if move.verb is not Verb.REFUSE_INTAKE),
        state=after.state,
        closed=after.closed,
        case=after,
        passage=passage,
    )


def possible_moves(
    case: Case, roles: frozenset[Role], on: date, calendar: BusinessCalendar
) -> tuple[Move, ...]:
    """The moves that would be let through, once the reasons they need are given.

    Moving dates is not among them: it follows from an act on the calendar, not on a dossier.
    """
    found = []
    for move in _conceivable(case):
        reasoned = replace(move, reason="-", late_reason="-")
        if isinstance(transition(case, reasoned, roles, on, calendar), Transition):
            found.append(move)
    return tuple(found)


def replay(procedure: ProcedureVersion, passages: Iterable[Passage]) -> Case:
    """Rebuild a case from what was kept of it."""
    case = Case(procedure)
    for passage in passages:
        case = pass_through(case, passage)
    return case


def _conceivable(case: Case) -> list[Move]:
    moves = [Move(Verb.RECEIVE), Move(Verb.WITHDRAW)]
    if case.procedure.intake_refusal:
        moves.insert(1, Move(Verb.REFUSE_INTAKE, case.procedure.intake_refusal.code))
    for run in case.open_runs:
        step = case.procedure.step(run.step)
        offers_outcome = step is not None and (step.decides or step.recommends)
        outcomes = tuple(DecisionOutcome) if offers_outcome else (None,)
        moves += [Move(Verb.COMPLETE, run.step, run.part, outcome) for outcome in outcomes]
        moves.append(Move(Verb.RETURN, run.step, run.part))
        moves.append(Move(Verb.RETURN_TO_COMMISSION, run.step, run.part))
    return moves


@dataclass(frozen=True, slots=True)
class _Place:
    """The open run that a move is about, with its row of the table."""

    run: StepRun
    step: Step
    part: Part


def _place(case: Case, move: Move, roles: frozenset[Role], on: date) -> _Place | Refusal:
    """The open run of a move, if these roles may act on it on this day."""
    step = case.procedure.step(move.step)
    part = step.part(move.part) if step else None
    if step is None or part is None:
        return Refusal("no_such_step", {"step": move.step, "part": move.part})
    run = next((r for r in case.open_runs if (r.step, r.part) == (step.code, part.code)), None)
    if run is None:
        return Refusal("step_not_open", {"step": step.code}, step.paragraph)
    if roles.isdisjoint(part.actors):
        return Refusal("not_your_step", {"step": step.code, "actor": part.actor}, step.paragraph)
    if on < run.started:
        return Refusal("before_step_began", {"started": run.started}, step.paragraph)
    return _Place(run, step, part)


def _receive(
    case: Case, move: Move, roles: frozenset[Role], on: date, calendar: BusinessCalendar
) -> tuple[StepRun, ...] | Refusal:
    first = case.procedure.first
    if case.received is not None:
        return Refusal("already_received", {"received": case.received})
    if move.step not in ("", first.code):
        return Refusal("step_not_open", {"step": move.step})
    if roles.isdisjoint(first.parts[0].actors):
        actor = first.parts[0].actor
        return Refusal("not_your_step", {"step": first.code, "actor": actor}, first.paragraph)
    return (opened_run(case.procedure, first, on, on, calendar),)


def _complete(
    case: Case, move: Move, roles: frozenset[Role], on: date, calendar: BusinessCalendar
) -> tuple[StepRun, ...] | Refusal:
    place = _place(case, move, roles, on)
    if isinstance(place, Refusal):
        return place
    run, step = place.run, place.step
    if refusal := _refuse_outcome(case, move, step):
        return refusal
    legal = run.due_loose if step.internal else run.due
    if on > legal and not move.late_reason.strip():
        days = max(1, calendar.business_days_between(legal, on))
        return Refusal("late_reason_missing", {"due": legal, "days": days}, step.paragraph)
    position = step.parts.index(place.part)
    if position + 1 < len(step.parts):  # the next part runs under the same clock
        following = StepRun(step.code, step.parts[position + 1].code, on, run.due, run.due_loose)
        return (_with_kept_due(case, following),)
    outcome = move.outcome if step.decides else case.outcome
    return tuple(
        _with_kept_due(
            case, opened_run(case.procedure, each, on, case.received or on, calendar, after=run)
        )
        for each in case.procedure.after(step, outcome)
    )


def _with_kept_due(case: Case, run: StepRun) -> StepRun:
    """A run that was open before a return goes on under its former due date: no new budget."""
    for earlier in reversed(case.runs):
        if (earlier.step, earlier.part) == (run.step, run.part):
            return replace(run, due=earlier.due, due_loose=earlier.due_loose)
    return run


def _refuse_outcome(case: Case, move: Move, step: Step) -> Refusal | None:
    """Whether the outcome of the move fits the step, and the Commission's recommendation."""
    if not step.decides:
        if move.outcome is not None and not step.recommends:
            return Refusal("outcome_not_asked", {"step": step.code}, step.paragraph)
        return None
    if move.outcome is None:
        return Refusal("outcome_missing", {"step": step.code}, step.paragraph)
    settings = case.procedure.settings
    refuses = move.outcome is DecisionOutcome.REFUSE
    if refuses and "refusal" in settings and case.procedure.choice("refusal") == "not_allowed":
        return Refusal("refusal_not_foreseen", {"step": step.code}, "A11")
    if case.recommendation in (None, move.outcome):
        return None
    if case.procedure.choice("deviation") == "not_allowed":
        return Refusal("departure_not_allowed", {}, "A7")
    return None if move.reason.strip() else Refusal("departure_reason_missing", {}, "A7")


def _return(
    case: Case, move: Move, roles: frozenset[Role], on: date, _calendar: BusinessCalendar
) -> tuple[StepRun, ...] | Refusal:
    place = _place(case, move, roles, on)
    if isinstance(place, Refusal):
        return place
    position = place.step.parts.index(place.part)
    previous = case.procedure.before(place.step)
    if position > 0:
        step, part = place.step, place.step.parts[position - 1]
    elif previous is None:
        return Refusal("nothing_before", {"step": place.step.code}, place.step.paragraph)
    elif previous.decides:
        return Refusal("decision_stands", {"step": previous.code}, previous.paragraph)
    else:
        step, part = previous, previous.parts[-1]
    if not move.reason.strip():
        return Refusal("reason_missing", {"verb": move.verb.value})
    return (_reopened(case, step, part, on),)


def _return_to_commission(
    case: Case, move: Move, roles: frozenset[Role], on: date, _calendar: BusinessCalendar
) -> tuple[StepRun, ...] | Refusal:
    place = _place(case, move, roles, on)
    if isinstance(place, Refusal):
        return place
    commission = next((step for step in case.procedure.steps if step.recommends), None)
    if commission is None or not place.step.decides:
        return Refusal("step_not_decision", {"step": place.step.code}, "A7")
    if case.procedure.choice("return_to_commission") == "off":
        return Refusal("return_to_commission_off", {}, "A7")
    if case.returned_to_commission:
        return Refusal("returned_once", {}, "A7")
    if not move.reason.strip():
        return Refusal("reason_missing", {"verb": move.verb.value})
    return (_reopened(case, commission, commission.parts[-1], on),)


def _reopened(case: Case, step: Step, part: Part, on: date) -> StepRun:
    former = next(r for r in reversed(case.runs) if (r.step, r.part) == (step.code, part.code))
    return StepRun(step.code, part.code, on, former.due, former.due_loose)


def _refuse_intake(
    case: Case, move: Move, roles: frozenset[Role], on: date, calendar: BusinessCalendar
) -> tuple[StepRun, ...] | Refusal:
    step = case.procedure.intake_refusal
    if step is None:
        return Refusal("no_intake_refusal", {"procedure": case.procedure.code})
    if move.step not in ("", step.code):
        return Refusal("step_not_open", {"step": move.step})
    confirmed = case.procedure.choice("intake_refusal") == "confirmed"
    part = step.parts[-1]
    allowed = part.actors if confirmed else frozenset(r for each in step.parts for r in each.actors)
    if roles.isdisjoint(allowed):
        return Refusal("not_your_step", {"step": step.code, "actor": part.actor}, step.paragraph)
    window = refusal_window(case, calendar)
    if window is None:
        return Refusal("window_closed_by_referral", {}, "A1")
    started = max(run.started for run in case.open_runs)
    if on < started:
        return Refusal("before_step_began", {"started": started}, step.paragraph)
    if on > window.closes:
        return Refusal("window_closed", {"closed": window.closes}, step.paragraph)
    if not move.reason.strip():
        return Refusal("reason_missing", {"verb": move.verb.value}, step.paragraph)
    return (StepRun(step.code, part.code, window.opens, window.closes, window.closes),)


def _withdraw(
    case: Case, move: Move, roles: frozenset[Role], on: date, _calendar: BusinessCalendar
) -> tuple[StepRun, ...] | Refusal:
    if roles.isdisjoint(case.procedure.withdrawal_actors):
        return Refusal("not_your_move", {"verb": move.verb.value}, "A21")
    started = max(run.started for run in case.open_runs)
    if on < started:
        return Refusal("before_step_began", {"started": started}, "A21")
    if not move.reason.strip():
        return Refusal("reason_missing", {"verb": move.verb.value}, "A21")
    return ()


def _move_dates(
    case: Case, move: Move, roles: frozenset[Role], on: date, calendar: BusinessCalendar
) -> tuple[StepRun, ...] | Refusal:
    """Only who keeps the calendar moves dates, and only to what the calendar gives."""
    if Role.ADMINISTRATOR not in roles:
        return Refusal("not_your_move", {"verb": move.verb.value}, "A10")
    moved = recounted(case, calendar, on)
    if not moved:
        return Refusal("dates_stand", {}, "A10")
    if not move.reason.strip():
        return Refusal("reason_missing", {"verb": move.verb.value}, "A10")
    return moved


_LETS_THROUGH = {
    Verb.RECEIVE: _receive,
    Verb.COMPLETE: _complete,
    Verb.RETURN: _return,
    Verb.RETURN_TO_COMMISSION: _return_to_commission,
    Verb.REFUSE_INTAKE: _refuse_intake,
    Verb.WITHDRAW: _withdraw,
    Verb.MOVE_DATES: _move_dates,
}
