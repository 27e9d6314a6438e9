"""A dossier's ways from receipt to closing: dates, branches, returns, refusals, a new decree."""

from dataclasses import replace
from datetime import date

import pytest

from app.access.roles import Role
from app.deadlines.calendar import BusinessCalendar, DayKind
from app.deadlines.overrides import DecreedPair, LocalDay, effective_days
from app.deadlines.seed import seed_year
from app.kernel.outcome import Refusal
from app.kernel.text import Trilingual
from app.workflow.clocks import member_deadline, recounted
from app.workflow.door import (
    Closing,
    DecisionOutcome,
    DossierState,
    Move,
    StepEnd,
    Verb,
    refusal_window,
    replay,
    transition,
)
from app.workflow.procedure import ProcedureVersion
from tests.unit.workflow.walk import ALL, CALENDAR, RECEIVED, Walk

ISSUE, REFUSE = DecisionOutcome.ISSUE, DecisionOutcome.REFUSE


def test_step_by_step_on_the_last_day_gives_the_dates_of_the_worked_example(walk: Walk) -> None:
    walk.to_decision().complete("1.5", outcome=ISSUE)
    assert {run.step for run in walk.case.open_runs} == {"1.6", "1.9"}
    assert walk.run("1.9").due_loose == date(2017, 4, 12)
    for step in ("1.6", "1.9", "1.7", "1.10", "1.8"):
        walk.complete(step)
    dues = {run.step: (run.due, run.due_loose) for run in walk.case.runs}
    april = {day: date(2017, 4, day) for day in range(1, 31)}
    assert dues["1.1"] == (date(2017, 3, 17), date(2017, 3, 17))
    assert dues["1.2"] == (date(2017, 3, 18), date(2017, 3, 18))
    assert dues["1.3"] == (date(2017, 3, 30), date(2017, 3, 30))
    assert dues["1.4"] == (april[3], april[3])
    assert dues["1.5"] == (april[5], april[5])
    assert dues["1.6"] == (april[6], april[6])
    assert dues["1.7"] == (april[7], april[7])
    assert dues["1.8"] == (april[11], april[11])
    assert dues["1.9"] == (april[6], april[12])
    assert dues["1.10"] == (april[10], april[14])
    assert walk.case.closed is Closing.ISSUED


def test_the_dossier_closes_only_when_both_branches_are_done(walk: Walk) -> None:
    walk.to_decision().complete("1.5", outcome=ISSUE)
    walk.complete("1.9")
    half_way = walk.complete("1.10")
    assert half_way.closed is None
    assert half_way.case.states == (DossierState.NOTICE_DRAFT,)
    for step in ("1.6", "1.7"):
        walk.complete(step)
    last = walk.complete("1.8")
    assert last.closed is Closing.ISSUED
    assert last.state is DossierState.ISSUED


def test_under_refusal_only_the_notice_goes_out(walk: Walk) -> None:
    walk.to_decision().complete("1.5", outcome=REFUSE)
    assert [run.step for run in walk.case.open_runs] == ["1.6"]
    for step in ("1.6", "1.7", "1.8"):
        walk.complete(step)
    assert walk.case.closed is Closing.REFUSED
    assert not walk.case.done("1.9")


def test_states_on_the_way(walk: Walk) -> None:
    states = [walk.case.state]
    walk.receive()
    states.append(walk.case.state)
    walk.complete("1.1", RECEIVED, "register")
    states.append(walk.case.state)
    walk.complete("1.1", part="assign")
    states.append(walk.case.state)
    for step in ("1.2", "1.3", "1.4"):
        walk.complete(step)
        states.append(walk.case.state)
    decided = walk.complete("1.5", outcome=ISSUE)
    assert [state.value for state in states] == [
        "draft",
        "received",
        "registered",
        "with_executor",
        "in_commission",
        "protocol_due",
        "decision_due",
    ]
    assert set(decided.case.states) == {DossierState.NOTICE_DRAFT, DossierState.CERT_SIGN}
    assert decided.state is DossierState.CERT_SIGN


def test_naming_the_executor_keeps_the_clock_of_registration(walk: Walk) -> None:
    walk.receive()
    due = walk.run("1.1", "register").due
    walk.complete("1.1", date(2017, 3, 17), "register")
    assert walk.run("1.1", "assign").due == due == date(2017, 3, 17)


@pytest.mark.parametrize(
    ("on", "open_", "warns"),
    [
        (date(2017, 3, 16), True, False),
        (date(2017, 3, 17), True, False),
        (date(2017, 3, 18), True, True),
        (date(2017, 3, 22), True, True),
        (date(2017, 3, 24), True, True),
        (date(2017, 3, 25), False, False),
    ],
)
def test_the_window_of_the_intake_refusal(walk: Walk, on: date, open_: bool, warns: bool) -> None:
    window = refusal_window(walk.receive().case, CALENDAR)
    assert window is not None
    assert (window.opens, window.closes) == (RECEIVED, date(2017, 3, 24))
    assert (window.is_open(on), window.warns(on)) == (open_, warns)


def test_intake_is_refused_within_the_window(walk: Walk) -> None:
    walk.receive().complete("1.1", RECEIVED, "register")
    head = frozenset({Role.UNIT_HEAD})
    passed = walk.do(Move(Verb.REFUSE_INTAKE, "1.1R", reason="R-02"), date(2017, 3, 24), head)
    assert passed.closed is Closing.INTAKE_REFUSED
    assert passed.state is DossierState.INTAKE_REFUSED
    assert [(run.step, run.ended) for run in passed.closes] == [
        ("1.1", StepEnd.CANCELLED),
        ("1.1R", StepEnd.DONE),
    ]
    assert passed.closes[-1].due == date(2017, 3, 24)


def test_intake_is_not_refused_after_the_window_or_after_referral(walk: Walk) -> None:
    refuse = Move(Verb.REFUSE_INTAKE, "1.1R", reason="R-02")
    walk.receive()
    assert walk.refused(refuse, date(2017, 3, 25)) == "window_closed"
    walk.complete("1.1", RECEIVED, "register")
    walk.complete("1.1", RECEIVED, "assign")
    walk.complete("1.2", RECEIVED)
    assert walk.refused(refuse, date(2017, 3, 17)) == "window_closed_by_referral"
    assert refusal_window(walk.case, CALENDAR) is None
    walk.do(Move(Verb.RETURN, "1.3", reason="-"), date(2017, 3, 17))
    assert walk.refused(refuse, date(2017, 3, 17)) == "window_closed_by_referral"


def test_a_return_keeps_every_original_due_date(walk: Walk) -> None:
    walk.to_decision()
    original = {run.step: run.due for run in walk.case.runs}
    returned = walk.do(Move(Verb.RETURN, "1.5", reason="қате"), date(2017, 4, 4))
    assert [(run.step, run.due) for run in returned.opens] == [("1.4", original["1.4"])]
    assert returned.closes[0].ended is StepEnd.RETURNED
    assert returned.state is DossierState.PROTOCOL_DUE
    # it is overdue from the first moment, so it asks for the reason
    assert walk.refused(Move(Verb.COMPLETE, "1.4"), date(2017, 4, 4)) == "late_reason_missing"
    again = walk.complete("1.4", date(2017, 4, 5))
    assert [(run.step, run.due) for run in again.opens] == [("1.5", original["1.5"])]


def test_a_decision_that_was_taken_is_not_returned(walk: Walk) -> None:
    walk.to_decision().complete("1.5", outcome=ISSUE)
    for step in ("1.6", "1.9"):
        move = Move(Verb.RETURN, step, reason="-")
        assert walk.refused(move, date(2017, 4, 5)) == "decision_stands"
    walk.complete("1.9")
    walk.do(Move(Verb.RETURN, "1.10", reason="қате"), date(2017, 4, 7))
    assert walk.run("1.9").due == date(2017, 4, 6)


def test_management_returns_to_the_commission_once_where_the_reading_allows(
    p1: ProcedureVersion,
) -> None:
    once = replace(p1.settings["return_to_commission"], value="once")
    walk = Walk(replace(p1, settings={**p1.settings, "return_to_commission": once})).to_decision()
    original = {run.step: run.due for run in walk.case.runs}
    move = Move(Verb.RETURN_TO_COMMISSION, "1.5", reason="-")
    opened = walk.do(move, date(2017, 4, 4)).opens
    assert [(run.step, run.due) for run in opened] == [("1.3", original["1.3"])]
    walk.complete("1.3", date(2017, 4, 4))
    walk.complete("1.4", date(2017, 4, 4))
    assert walk.run("1.5").due == original["1.5"]
    assert walk.refused(move, date(2017, 4, 4)) == "returned_once"


def test_without_that_reading_there_is_no_return_to_the_commission(walk: Walk) -> None:
    move = Move(Verb.RETURN_TO_COMMISSION, "1.5", reason="-")
    assert walk.to_decision().refused(move, date(2017, 4, 4)) == "return_to_commission_off"


def test_a_withdrawn_dossier_is_no_refusal(walk: Walk) -> None:
    walk.to_decision().complete("1.5", outcome=ISSUE)
    passed = walk.do(Move(Verb.WITHDRAW, reason="өтініш"), date(2017, 4, 6))
    assert passed.closed is Closing.WITHDRAWN
    assert {run.ended for run in passed.closes} == {StepEnd.CANCELLED}
    assert walk.case.outcome is ISSUE
    assert walk.refused(Move(Verb.WITHDRAW, reason="-"), date(2017, 4, 7)) == "dossier_closed"


def test_a_duplicate_is_late_only_after_the_fifth_day(p4: ProcedureVersion) -> None:
    walk = Walk(p4).receive()
    assert (walk.run("4.1").due, walk.run("4.1").due_loose) == (
        date(2017, 3, 17),
        date(2017, 3, 28),
    )
    walk.do(Move(Verb.COMPLETE, "4.1"), date(2017, 3, 24))  # past our own day, no reason asked
    assert walk.run("4.2").due == date(2017, 3, 28)
    walk.do(Move(Verb.COMPLETE, "4.2", outcome=REFUSE), date(2017, 3, 27))
    assert walk.run("4.3").due == date(2017, 3, 28)  # two days would end after the total
    move = Move(Verb.COMPLETE, "4.3")
    assert walk.refused(move, date(2017, 3, 29)) == "late_reason_missing"
    walk.do(move, date(2017, 3, 28))
    assert walk.case.closed is Closing.REFUSED


def test_a_later_decree_does_not_move_the_dates_of_a_case(walk: Walk) -> None:
    walk.receive()
    walk.complete("1.1", RECEIVED, "register")
    pair = DecreedPair(date(2017, 3, 17), date(2017, 3, 25), "9", date(2017, 3, 16))
    days = effective_days(seed_year(2017), [pair])
    walk.calendar = BusinessCalendar(days, 2017, 2017)
    kept = replay(walk.case.procedure, walk.passages)
    assert kept == walk.case
    assert kept.open_runs[0].due == date(2017, 3, 17)
    walk.complete("1.1", date(2017, 3, 17), "assign")
    assert walk.run("1.2").due == date(2017, 3, 18)


def test_an_act_on_the_calendar_moves_open_clocks_and_no_others(walk: Walk) -> None:
    walk.to_decision().complete("1.5", outcome=ISSUE)  # on 05.04.2017
    words = Trilingual("Төтенше жағдай", "Чрезвычайная ситуация", "Emergency")
    storm = LocalDay(date(2017, 4, 6), DayKind.OFF, words, "№ 3")
    walk.calendar = BusinessCalendar(effective_days(seed_year(2017), [storm]), 2017, 2017)
    move = Move(Verb.MOVE_DATES, reason="№ 3")
    day = date(2017, 4, 5)
    before = walk.case.runs
    unmoved = transition(walk.case, move, ALL - {Role.ADMINISTRATOR}, day, walk.calendar)
    assert isinstance(unmoved, Refusal)
    assert walk.refused(Move(Verb.MOVE_DATES), day) == "reason_missing"
    moved = walk.do(move, day, frozenset({Role.ADMINISTRATOR}))
    assert {(run.step, run.due, run.due_loose) for run in moved.opens} == {
        ("1.6", date(2017, 4, 7), date(2017, 4, 7)),
        ("1.9", date(2017, 4, 7), date(2017, 4, 13)),
    }
    assert {(run.step, run.ended) for run in moved.closes} == {
        ("1.6", StepEnd.CANCELLED),
        ("1.9", StepEnd.CANCELLED),
    }
    assert [run for run in walk.case.runs if run in before] == list(before[:-2])
    assert walk.refused(move, day) == "dates_stand"
    assert replay(walk.case.procedure, walk.passages) == walk.case
    walk.complete("1.9")
    walk.do(Move(Verb.RETURN, "1.10", reason="-"), date(2017, 4, 7))
    assert walk.run("1.9").due == date(2017, 4, 7)


def test_a_date_that_has_passed_is_not_moved(walk: Walk) -> None:
    walk.receive()
    words = Trilingual("Төтенше жағдай", "Чрезвычайная ситуация", "Emergency")
    storm = LocalDay(date(2017, 3, 17), DayKind.OFF, words, "№ 3")
    changed = BusinessCalendar(effective_days(seed_year(2017), [storm]), 2017, 2017)
    assert [run.due for run in recounted(walk.case, changed, date(2017, 3, 17))] == [
        date(2017, 3, 18)
    ]
    assert recounted(walk.case, changed, date(2017, 3, 18)) == ()


def test_members_score_by_the_fourth_day(walk: Walk) -> None:
    walk.receive()
    assert member_deadline(walk.case, CALENDAR) is None
    walk.complete("1.1", RECEIVED, "register")
    walk.complete("1.1", part="assign")
    walk.complete("1.2")
    assert member_deadline(walk.case, CALENDAR) == date(2017, 3, 29)
