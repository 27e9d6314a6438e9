"""Moves of a dossier on a real database: naming, referral, return, withdrawal, and refusals."""

from datetime import date

from app.access.roles import Role
from app.administration.use_cases import PersonCard
from app.kernel.ids import Id
from app.queue import QueueQuery
from app.workflow.door import StepRun
from app.workflow.entities import StepRow
from tests.store.house import House, code, done, shown

UNKNOWN = Id("00000000-0000-7000-8000-000000000000")


def open_rows(house: House, dossier: Id) -> dict[str, StepRow]:
    rows = shown(house.office.files.file(house.head, dossier)).rows
    return {row.step: row for row in rows if row.closed is None}


def open_runs(house: House, dossier: Id) -> dict[str, StepRun]:
    case = shown(house.office.files.file(house.head, dossier)).case
    return {run.step: run for run in case.open_runs}


# --- the executor --------------------------------------------------------------------------------


def test_naming_the_executor_opens_the_next_step(house: House) -> None:
    dossier = house.assigned()
    card = house.dossier(dossier)
    assert (card.executor, card.state) == (house.executor.person, "with_executor")
    row = open_rows(house, dossier)["1.2"]
    assert (row.assignee, row.due) == (house.executor.person, date(2026, 11, 17))


def test_who_cannot_be_named(house: House) -> None:
    room, dossier = house.office.workflow, house.registered()
    gone = house.hire("gone", Role.EXECUTOR)
    card = PersonCard(
        "gone", "Gone", "Gone", "", "", "", "", "", "", (Role.EXECUTOR,), active=False
    )
    done(house.office.people.change(house.admin, gone.person, 1, card))
    for person in (house.secretary.person, gone.person, UNKNOWN):
        assert code(room.assign(house.head, dossier, person)) == "not_an_executor"
    assert code(room.assign(house.head, UNKNOWN, house.executor.person)) == "dossier_unknown"
    assert code(room.assign(house.officer, dossier, house.executor.person)) == "not_allowed"
    assert house.dossier(dossier).executor is None


def test_naming_before_registration_waits(house: House) -> None:
    dossier = house.received()
    done(house.office.workflow.assign(house.head, dossier, house.executor.person))
    assert house.dossier(dossier).state == "received"


def test_late_naming_says_why(house: House) -> None:
    dossier = house.registered()
    house.go_to(date(2026, 11, 18))
    room, executor = house.office.workflow, house.executor.person
    assert code(room.assign(house.head, dossier, executor)) == "late_reason_missing"
    assert house.dossier(dossier).executor is None
    done(room.assign(house.head, dossier, executor, late_reason="workload"))


def test_a_dossier_passes_to_another_executor_with_its_dates(house: House) -> None:
    room, dossier = house.office.workflow, house.assigned()
    other = house.other_executor
    before = open_rows(house, dossier)["1.2"]
    assert code(room.assign(house.head, dossier, house.executor.person)) == "same_executor"
    assert code(room.assign(house.head, dossier, other.person)) == "reason_missing"
    house.go_to(date(2026, 11, 17))
    done(room.assign(house.head, dossier, other.person, "демалыста"))
    after = open_rows(house, dossier)["1.2"]
    assert (after.assignee, after.due, after.started) == (
        other.person,
        before.due,
        before.started,
    )
    assert code(room.refer(house.executor, dossier)) == "not_your_dossier"
    done(room.refer(other, dossier))
    closed = house.office.workflow.withdraw(other, dossier, "applicant")
    done(closed)
    again = room.assign(house.head, dossier, house.executor.person, "x")
    assert code(again) == "dossier_closed"


# --- referral ------------------------------------------------------------------------------------


def test_the_commission_has_five_business_days_from_the_referral(house: House) -> None:
    dossier = house.referred()
    assert house.dossier(dossier).state == "in_commission"
    assert open_runs(house, dossier)["1.3"].due == date(2026, 11, 23)


def test_what_cannot_be_referred(house: House) -> None:
    room, registered = house.office.workflow, house.registered()
    assert code(room.refer(house.executor, registered)) == "not_your_dossier"
    assert code(room.refer(house.executor, UNKNOWN)) == "dossier_unknown"
    dossier = house.referred()
    assert code(room.refer(house.executor, dossier)) == "step_not_open"
    assert code(room.refer(house.officer, dossier)) == "not_allowed"


# --- return --------------------------------------------------------------------------------------


def test_a_return_gives_no_new_days(house: House) -> None:
    room, dossier = house.office.workflow, house.assigned()
    first = open_runs(house, dossier)["1.2"].due
    house.go_to(date(2026, 11, 17))
    done(room.refer(house.executor, dossier))
    third = open_runs(house, dossier)["1.3"].due
    done(room.return_step(house.secretary, dossier, "1.3", "скан оқылмайды"))
    again = open_runs(house, dossier)
    assert set(again) == {"1.2"}
    assert again["1.2"].due == first
    house.go_to(date(2026, 11, 18))
    assert code(room.refer(house.executor, dossier)) == "late_reason_missing"
    done(room.refer(house.executor, dossier, "document_wrong"))
    assert open_runs(house, dossier)["1.3"].due == third


def test_what_cannot_be_returned(house: House) -> None:
    room, dossier = house.office.workflow, house.referred()
    assert code(room.return_step(house.secretary, dossier, "1.3", " ")) == "reason_missing"
    assert code(room.return_step(house.secretary, dossier, "1.4", "x")) == "step_not_open"
    assert code(room.return_step(house.secretary, UNKNOWN, "1.3", "x")) == "dossier_unknown"
    assert code(room.return_step(house.executor, dossier, "1.3", "x")) == "not_your_step"
    assert code(room.return_step(house.officer, dossier, "1.3", "x")) == "not_allowed"
    received = house.received()
    officer = house.hire("both", Role.INTAKE_OFFICER, Role.EXECUTOR)
    assert code(room.return_step(officer, received, "1.1", "x")) == "nothing_before"
    decided = house.decided()
    assert code(room.return_step(house.executor, decided, "1.6", "x")) == "decision_stands"


# --- withdrawal ----------------------------------------------------------------------------------


def test_a_withdrawn_dossier_is_closed_and_no_refusal(house: House) -> None:
    room, dossier = house.office.workflow, house.assigned()
    assert code(room.withdraw(house.executor, dossier, " ")) == "reason_missing"
    assert code(room.withdraw(house.head, dossier, "applicant")) == "not_allowed"
    assert code(room.withdraw(house.executor, UNKNOWN, "applicant")) == "dossier_unknown"
    closed = done(room.withdraw(house.executor, dossier, "applicant", "өтініші бойынша"))
    assert (closed.closing, closed.outcome, closed.closed_on) == (
        "withdrawn",
        "",
        date(2026, 11, 16),
    )
    assert open_rows(house, dossier) == {}
    assert code(room.withdraw(house.executor, dossier, "applicant")) == "dossier_closed"


# --- queues --------------------------------------------------------------------------------------


def test_a_desk_shows_what_waits_for_its_role_alone(house: House) -> None:
    room = house.office.workflow
    registered, referred = house.registered(), house.referred()
    head = shown(room.desk(house.head, Role.UNIT_HEAD))
    assert registered in {row.dossier for row in head.rows}
    member = shown(room.desk(house.members[0], Role.MEMBER))
    assert [row.dossier for row in member.rows] == [referred]
    assert code(room.desk(house.head, Role.MEMBER)) == "not_your_desk"
    assert code(room.desk(house.admin, Role.ADMINISTRATOR)) == "not_allowed"


def test_a_recused_member_no_longer_finds_the_dossier(house: House) -> None:
    room, dossier, member = house.office.workflow, house.referred(), house.members[0]
    kind = "relative"
    done(house.office.conflicts.recuse(member, dossier, kind))
    assert shown(room.everything(member, QueueQuery())).rows == ()
    assert len(shown(room.everything(house.members[1], QueueQuery())).rows) == 1
    assert code(house.office.files.file(member, dossier)) == "recused"


def test_the_overdue_board_counts_late_steps(house: House) -> None:
    dossier = house.assigned()
    assert shown(house.office.workflow.overdue(house.head)).late == ()
    house.go_to(date(2026, 11, 19))
    board = shown(house.office.workflow.overdue(house.head))
    assert [row.dossier for row in board.late] == [dossier]
    assert code(house.office.workflow.overdue(house.executor)) == "not_allowed"
