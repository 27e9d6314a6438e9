"""Random ways through the procedures: what always holds, and rebuilding a case from its passages."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.kernel.resource import RESOURCES
from app.workflow.clocks import recounted
from app.workflow.door import Closing, DecisionOutcome, StepEnd, Verb, possible_moves, replay
from app.workflow.procedure import load_procedures
from tests.unit.workflow.walk import ALL, CALENDAR, RECEIVED, Walk

ISSUE, REFUSE = DecisionOutcome.ISSUE, DecisionOutcome.REFUSE
PROCEDURES = load_procedures(RESOURCES / "procedures")


@st.composite
def ways(draw: st.DrawFn) -> Walk:
    """A case that anything possible was done to, on any days, some of them late."""
    walk = Walk(draw(st.sampled_from(PROCEDURES.versions)))
    on = draw(st.dates(date(2017, 1, 1), date(2026, 12, 1)))
    for _ in range(draw(st.integers(0, 22))):
        moves = possible_moves(walk.case, ALL, on, walk.calendar)
        if not moves:
            break
        onward = [m for m in moves if m.verb in (Verb.RECEIVE, Verb.COMPLETE)]
        forward = draw(st.integers(0, 4)) > 0
        move = draw(st.sampled_from(onward if onward and forward else list(moves)))
        walk.do(replace(move, reason="-", late_reason="-"), on)
        on += timedelta(draw(st.integers(0, 3)))
    return walk


@given(ways())
def test_a_case_is_rebuilt_from_what_was_kept_alone(walk: Walk) -> None:
    assert replay(walk.case.procedure, walk.passages) == walk.case


@given(ways())
def test_what_holds_on_every_way(walk: Walk) -> None:
    case = walk.case
    returns = sum(p.move.verb in (Verb.RETURN, Verb.RETURN_TO_COMMISSION) for p in walk.passages)
    dues: dict[tuple[str, str], tuple[date, date]] = {}
    done: dict[tuple[str, str], int] = {}
    for run in case.runs:
        place = (run.step, run.part)
        # the first due date of a step is its last
        assert dues.setdefault(place, (run.due, run.due_loose)) == (run.due, run.due_loose)
        assert run.due <= run.due_loose
        assert run.closed is None or run.closed >= run.started
        assert (run.closed is None) == (run.ended is None)
        done[place] = done.get(place, 0) + (run.ended is StepEnd.DONE)
    # a completed step runs again only after a return
    assert all(times <= 1 + returns for times in done.values())
    assert returns or all(times <= 1 for times in done.values())
    open_places = [(run.step, run.part) for run in case.open_runs]
    assert len(set(open_places)) == len(open_places) <= 2
    assert (case.closed is not None) == (case.received is not None and not open_places)
    if case.closed is Closing.ISSUED:
        assert case.outcome is ISSUE
        last = [step.code for step in case.procedure.steps if not step.next and step.branch != "R"]
        assert all(case.done(code) for code in last)
    if case.closed is Closing.REFUSED:
        assert case.outcome is REFUSE


@given(st.integers(0, 12))
def test_recounting_by_the_same_calendar_moves_nothing(steps: int) -> None:
    walk = Walk(PROCEDURES.versions[0])
    on = RECEIVED
    for n in range(steps):
        moves = [
            m
            for m in possible_moves(walk.case, ALL, on, CALENDAR)
            if m.verb in (Verb.RECEIVE, Verb.COMPLETE) and m.outcome is not REFUSE
        ]
        if moves:
            walk.do(replace(moves[n % len(moves)], reason="-", late_reason="-"), on)
            on += timedelta(n % 3)
        assert recounted(walk.case, CALENDAR, RECEIVED) == ()
