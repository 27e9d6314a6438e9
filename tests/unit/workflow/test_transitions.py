"""Every move by every role in every situation, judged by the table and nothing else.

The situations are found by walking from an empty case through everything the door lets
through. In each of them every verb is tried on every step and part of the procedure, by every
role and with every outcome; whether it may pass is worked out in table.py from the data.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from app.access.roles import Role
from app.deadlines.calendar import BusinessCalendar
from app.deadlines.seed import seeded_calendar
from app.kernel.outcome import Refusal
from app.kernel.resource import RESOURCES
from app.workflow.door import (
    Case,
    Closing,
    DecisionOutcome,
    DossierState,
    Move,
    StepEnd,
    StepRun,
    Transition,
    Verb,
    possible_moves,
    refusal_window,
    transition,
)
from app.workflow.procedure import ProcedureVersion, load_procedures
from app.workflow.settings import Value
from tests.unit.workflow.table import may_pass, places, steps_after

DAY = date(2017, 3, 16)
"""Everything happens on the day of receipt: nothing is late, nothing began later."""
ALL = frozenset(Role)
CALENDAR = seeded_calendar(2016, 2018)
OUTCOMES = (None, *DecisionOutcome)


def version(code: str, **settings: Value) -> ProcedureVersion:
    found = load_procedures(RESOURCES / "procedures").get(code, "2017")
    assert found is not None
    changed = dict(found.settings)
    for name, value in settings.items():
        changed[name] = replace(changed[name], value=value)
    return replace(found, settings=changed)


VERSIONS = [
    pytest.param(version("P1"), id="P1"),
    pytest.param(version("P1", branches="sequential"), id="P1-sequential"),
    pytest.param(version("P1", return_to_commission="once"), id="P1-return-once"),
    pytest.param(version("P1", deviation="not_allowed"), id="P1-no-deviation"),
    pytest.param(version("P1", intake_refusal="direct"), id="P1-direct-refusal"),
    pytest.param(version("P1", referral_closes_window=False), id="P1-window-stays"),
    pytest.param(version("P2"), id="P2"),
    pytest.param(version("P2", refusal="not_allowed"), id="P2-no-refusal"),
    pytest.param(version("P3"), id="P3"),
    pytest.param(version("P4"), id="P4"),
]

Situation = tuple[object, ...]


def situation(case: Case) -> Situation:
    """What may make a difference to what is allowed."""
    places = frozenset((run.step, run.part) for run in case.open_runs)
    referred = any(run.step == "1.3" for run in case.runs)
    return (
        case.received,
        places,
        case.closed,
        case.outcome,
        case.recommendation,
        case.returned_to_commission,
        referred,
    )


def conceivable(procedure: ProcedureVersion) -> list[Move]:
    """Every verb on every step and part with every outcome, with the reasons given."""
    where = [("", ""), *((step.code, part.code) for step, part in places(procedure))]
    return [
        Move(verb, step, part, outcome, reason="себебі", late_reason="")
        for verb in Verb
        for step, part in where
        for outcome in OUTCOMES
    ]


def situations(procedure: ProcedureVersion) -> list[Case]:
    """One case for each situation that can be reached."""
    found: dict[Situation, Case] = {}
    waiting = [Case(procedure)]
    while waiting:
        case = waiting.pop()
        if situation(case) in found:
            continue
        found[situation(case)] = case
        for move in possible_moves(case, ALL, DAY, CALENDAR):
            passed = transition(case, replace(move, reason="себебі"), ALL, DAY, CALENDAR)
            assert isinstance(passed, Transition)
            waiting.append(passed.case)
    return list(found.values())


@pytest.mark.parametrize("procedure", VERSIONS)
def test_the_door_lets_through_what_the_table_allows_and_nothing_else(
    procedure: ProcedureVersion,
) -> None:
    passed = refused = 0
    for case in situations(procedure):
        before = (case.runs, case.closed, case.outcome, case.recommendation, case.received)
        for move in conceivable(procedure):
            for role in Role:
                answer = transition(case, move, frozenset({role}), DAY, CALENDAR)
                assert isinstance(answer, Transition) == may_pass(case, move, role), (
                    case.open_runs,
                    move,
                    role,
                    answer,
                )
                if isinstance(answer, Transition):
                    passed += 1
                    check_what_follows(case, move, answer)
                else:
                    refused += 1
                    assert answer.code
                    # an illegal move leaves the case as it was
                    assert before == (
                        case.runs,
                        case.closed,
                        case.outcome,
                        case.recommendation,
                        case.received,
                    )
    assert passed > len(procedure.steps)
    assert refused > passed


def check_what_follows(case: Case, move: Move, answer: Transition) -> None:
    after = answer.case
    assert answer.state is after.state
    assert answer.closed is after.closed
    assert after.runs[: len(case.runs)] == tuple(
        replace(run, closed=DAY, ended=after.runs[n].ended)
        if run.open and not after.runs[n].open
        else run
        for n, run in enumerate(case.runs)
    )
    assert all(run.open for run in answer.opens)
    assert set(answer.opens) <= set(after.open_runs)
    assert (after.closed is None) == bool(after.open_runs)
    ends = {(run.step, run.part): run.ended for run in answer.closes}
    if move.verb is Verb.COMPLETE:
        assert ends == {(move.step, move.part): StepEnd.DONE}
        assert {run.step for run in answer.opens} == steps_after(case, move)
    elif move.verb in (Verb.RETURN, Verb.RETURN_TO_COMMISSION):
        assert ends == {(move.step, move.part): StepEnd.RETURNED}
        assert len(answer.opens) == 1
    elif move.verb is Verb.WITHDRAW:
        assert after.closed is Closing.WITHDRAWN
        assert set(ends.values()) == {StepEnd.CANCELLED}
        assert answer.opens == ()
    elif move.verb is Verb.REFUSE_INTAKE:
        assert after.closed is Closing.INTAKE_REFUSED
        assert ends.pop(("1.1R", "confirm")) is StepEnd.DONE
        assert set(ends.values()) == {StepEnd.CANCELLED}
        assert answer.opens == ()


@pytest.mark.parametrize("procedure", VERSIONS)
def test_possible_moves_are_what_can_be_tried_with_success(
    procedure: ProcedureVersion,
) -> None:
    for case in situations(procedure):
        for role in Role:
            offered = possible_moves(case, frozenset({role}), DAY, CALENDAR)
            assert len(set(offered)) == len(offered)
            for move in offered:
                assert may_pass(case, replace(move, reason="-"), role)
            verbs = {(m.verb, m.step, m.part) for m in offered}
            for move in conceivable(procedure):
                named = bool(move.step) or move.verb is Verb.WITHDRAW
                if may_pass(case, move, role) and named and move.verb is not Verb.RECEIVE:
                    about_all = move.verb is Verb.WITHDRAW
                    part = "" if move.verb is Verb.REFUSE_INTAKE else move.part
                    wanted = (move.verb, "" if about_all else move.step, "" if about_all else part)
                    assert wanted in verbs


@pytest.mark.parametrize("procedure", VERSIONS)
def test_every_state_of_the_procedure_is_reached_and_every_dossier_can_close(
    procedure: ProcedureVersion,
) -> None:
    found = situations(procedure)
    states = {state for case in found for state in case.states}
    assert DossierState.DRAFT in states
    for step, part in places(procedure):
        assert step.branch == "R" or part.state in states
    closings = {case.closed for case in found if case.closed}
    expected = set(Closing)
    if procedure.intake_refusal is None:
        expected.discard(Closing.INTAKE_REFUSED)
    if procedure.settings.get("refusal") and procedure.choice("refusal") == "not_allowed":
        expected.discard(Closing.REFUSED)
    assert closings == expected


@pytest.mark.parametrize("procedure", VERSIONS)
def test_an_administrator_passes_nowhere(procedure: ProcedureVersion) -> None:
    for case in situations(procedure):
        assert possible_moves(case, frozenset({Role.ADMINISTRATOR}), DAY, CALENDAR) == ()
        assert possible_moves(case, frozenset(), DAY, CALENDAR) == ()


def _acts(case: Case) -> Iterator[tuple[StepRun, Move]]:
    for run in case.open_runs:
        step = case.procedure.step(run.step)
        outcome = DecisionOutcome.ISSUE if step and step.decides else None
        yield run, Move(Verb.COMPLETE, run.step, run.part, outcome, reason="себебі")


@pytest.mark.parametrize("procedure", VERSIONS)
def test_an_overdue_step_is_not_completed_without_saying_why(
    procedure: ProcedureVersion, calendar: BusinessCalendar
) -> None:
    for case in situations(procedure):
        for run, move in _acts(case):
            step = procedure.step(run.step)
            assert step is not None
            legal = run.due_loose if step.internal else run.due
            late = calendar.next_working(legal)
            in_time = transition(case, move, ALL, legal, calendar)
            if isinstance(in_time, Refusal):  # such as a departure that is not allowed
                assert in_time.code == "departure_not_allowed"
                continue
            refused = transition(case, move, ALL, late, calendar)
            assert isinstance(refused, Refusal)
            assert refused.code == "late_reason_missing"
            assert dict(refused.params) == {"due": legal, "days": 1}
            blank = transition(case, replace(move, late_reason="  "), ALL, late, calendar)
            assert isinstance(blank, Refusal)
            told = transition(case, replace(move, late_reason="ауру"), ALL, late, calendar)
            assert isinstance(told, Transition)


@pytest.mark.parametrize("procedure", VERSIONS)
def test_nothing_is_done_before_its_step_began(procedure: ProcedureVersion) -> None:
    day_before = date(2017, 3, 15)
    for case in situations(procedure):
        if case.received is None:
            continue
        for move in possible_moves(case, ALL, DAY, CALENDAR):
            early = transition(case, replace(move, reason="-"), ALL, day_before, CALENDAR)
            assert isinstance(early, Refusal)
            assert early.code == "before_step_began"


@pytest.mark.parametrize("procedure", VERSIONS)
def test_what_needs_a_reason_is_refused_without_one(procedure: ProcedureVersion) -> None:
    needs = {Verb.RETURN, Verb.RETURN_TO_COMMISSION, Verb.REFUSE_INTAKE, Verb.WITHDRAW}
    for case in situations(procedure):
        for move in possible_moves(case, ALL, DAY, CALENDAR):
            if move.verb in needs:
                for blank in ("", "   "):
                    answer = transition(case, replace(move, reason=blank), ALL, DAY, CALENDAR)
                    assert isinstance(answer, Refusal)
                    assert answer.code == "reason_missing"


def test_a_departure_needs_its_written_reason() -> None:
    for case in situations(version("P1")):
        if any(run.step == "1.5" for run in case.open_runs) and case.recommendation:
            for outcome in DecisionOutcome:
                move = Move(Verb.COMPLETE, "1.5", outcome=outcome)
                answer = transition(case, move, ALL, DAY, CALENDAR)
                departs = outcome is not case.recommendation
                assert isinstance(answer, Refusal) == departs
                if isinstance(answer, Refusal):
                    assert (answer.code, answer.paragraph) == ("departure_reason_missing", "A7")


@pytest.mark.parametrize(
    ("move", "code"),
    [
        (Move(Verb.COMPLETE, "9.9"), "no_such_step"),
        (Move(Verb.COMPLETE, "1.1"), "no_such_step"),  # it has parts, and none is named
        (Move(Verb.COMPLETE, "1.1", "sign"), "no_such_step"),
        (Move(Verb.COMPLETE, "1.1", "assign"), "step_not_open"),
        (Move(Verb.RETURN, "1.1", "register", reason="-"), "nothing_before"),
        (Move(Verb.RECEIVE), "already_received"),
    ],
)
def test_codes_of_refusals(move: Move, code: str) -> None:
    received = transition(Case(version("P1")), Move(Verb.RECEIVE), ALL, DAY, CALENDAR)
    assert isinstance(received, Transition)
    answer = transition(received.case, move, ALL, DAY, CALENDAR)
    assert isinstance(answer, Refusal)
    assert answer.code == code


def test_a_date_without_a_calendar_is_refused() -> None:
    answer = transition(Case(version("P1")), Move(Verb.RECEIVE), ALL, date(2031, 1, 6), CALENDAR)
    assert isinstance(answer, Refusal)
    assert answer.code == "calendar_missing"


def test_the_window_shows_in_no_situation_where_it_does_not_count() -> None:
    for case in situations(version("P1")):
        referred = any(run.step == "1.3" for run in case.runs)
        counts = case.received is not None and case.closed is None and not referred
        assert (refusal_window(case, CALENDAR) is not None) == counts
