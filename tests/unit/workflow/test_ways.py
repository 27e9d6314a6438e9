"""A dossier's ways from receipt to closing: dates, branches, returns, refusals, slack, replay."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.access.roles import Role
from app.deadlines.calendar import BusinessCalendar, DayKind
from app.deadlines.overrides import DecreedPair, LocalDay, effective_days
from app.deadlines.seed import seed_year, seeded_calendar
from app.kernel.outcome import Refusal
from app.kernel.resource import RESOURCES
from app.kernel.text import Trilingual
from app.workflow.clocks import member_deadline, recounted
from app.workflow.door import (
    Case,
    Closing,
    DecisionOutcome,
    DossierState,
    Move,
    Passage,
    StepEnd,
    StepRun,
    Transition,
    Verb,
    possible_moves,
    refusal_window,
    replay,
    transition,
)
from app.workflow.procedure import ProcedureVersion, load_procedures
from app.workflow.slack import case_due, ledger, slack

ALL = frozenset(Role)
ISSUE, REFUSE = DecisionOutcome.ISSUE, DecisionOutcome.REFUSE
PROCEDURES = load_procedures(RESOURCES / "procedures")
CALENDAR = seeded_calendar(2016, 2028)
RECEIVED = date(2017, 3, 16)


class Walk:
    """A case on its way, with what was kept of it."""

    def __init__(self, procedure: ProcedureVersion, calendar: BusinessCalendar = CALENDAR) -> None:
        self.case = Case(procedure)
        self.calendar = calendar
        self.passages: list[Passage] = []

    def do(self, move: Move, on: date, roles: frozenset[Role] = ALL) -> Transition:
        passed = transition(self.case, move, roles, on, self.calendar)
        assert isinstance(passed, Transition), passed
        self.case = passed.case
        self.passages.append(passed.passage)
        return passed

    def refused(self, move: Move, on: date) -> str:
        answer = transition(self.case, move, ALL, on, self.calendar)
        assert isinstance(answer, Refusal)
        return answer.code

    def receive(self, on: date = RECEIVED) -> "Walk":
        self.do(Move(Verb.RECEIVE), on)
        return self

    def complete(
        self,
        step: str,
        on: date | None = None,
        part: str = "",
        outcome: DecisionOutcome | None = None,
    ) -> Transition:
        """Complete a step on its due date, or on another day."""
        run = self.run(step, part)
        move = Move(Verb.COMPLETE, step, part, outcome, reason="-", late_reason="-")
        return self.do(move, on or run.due)

    def run(self, step: str, part: str = "") -> StepRun:
        return next(r for r in self.case.open_runs if (r.step, r.part) == (step, part))

    def to_decision(self) -> "Walk":
        """Through P1 up to the decision, each step on its last day."""
        self.receive()
        self.complete("1.1", RECEIVED, "register")
        self.complete("1.1", part="assign")
        for step in ("1.2", "1.3", "1.4"):
            self.complete(step)
        return self


@pytest.fixture
def walk(p1: ProcedureVersion) -> Walk:
    return Walk(p1)


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


def test_members_score_by_the_fourth_day(walk: Walk) -> None:
    walk.receive()
    assert member_deadline(walk.case, CALENDAR) is None
    walk.complete("1.1", RECEIVED, "register")
    walk.complete("1.1", part="assign")
    walk.complete("1.2")
    assert member_deadline(walk.case, CALENDAR) == date(2017, 3, 29)


# --- slack ----------------------------------------------------------------------------------


def test_days_saved_by_a_step_become_slack_of_the_dossier(walk: Walk) -> None:
    walk.receive()
    assert case_due(walk.case, CALENDAR) == date(2017, 4, 11)
    begun = slack(walk.case, RECEIVED, CALENDAR)
    assert begun is not None
    assert (begun.expected, begun.days) == (date(2017, 4, 11), 0)
    walk.complete("1.1", RECEIVED, "register")
    walk.complete("1.1", part="assign")
    walk.complete("1.2")
    walk.complete("1.3", date(2017, 3, 28))  # two business days early
    ahead = slack(walk.case, date(2017, 3, 28), CALENDAR)
    assert ahead is not None
    assert (ahead.case_due, ahead.days) == (date(2017, 4, 11), 2)
    assert {each.run.step: each.days for each in ledger(walk.case, CALENDAR)}["1.3"] == 2
    walk.complete("1.4", date(2017, 4, 3))  # due 30.03: both days are spent again
    behind = slack(walk.case, date(2017, 4, 3), CALENDAR)
    assert behind is not None
    assert behind.days == 0
    assert [each.days for each in ledger(walk.case, CALENDAR)] == [1, 0, 0, 2, -2]


def test_an_overdue_open_step_eats_slack_day_by_day(walk: Walk) -> None:
    walk.receive()
    found = slack(walk.case, date(2017, 3, 25), CALENDAR)  # due 17.03; 18.03 and 24.03 are gone
    assert found is not None
    assert found.days == -2


def test_before_receipt_there_is_no_slack(p1: ProcedureVersion) -> None:
    assert case_due(Case(p1), CALENDAR) is None
    assert slack(Case(p1), RECEIVED, CALENDAR) is None


def test_a_closed_dossier_shows_what_was_left(walk: Walk) -> None:
    walk.to_decision().complete("1.5", outcome=REFUSE)
    for step in ("1.6", "1.7"):
        walk.complete(step)
    walk.complete("1.8", date(2017, 4, 10))
    found = slack(walk.case, date(2017, 5, 10), CALENDAR)
    assert found is not None
    assert (found.expected, found.days) == (date(2017, 4, 10), 1)


# --- random ways ----------------------------------------------------------------------------


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
