"""The shipped files say what the regulation says."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from app.access.roles import Role
from app.deadlines.calendar import CountFrom
from app.workflow.procedure import Procedures, ProcedureVersion
from app.workflow.states import DossierState

INTAKE, EXECUTOR, MEMBER = Role.INTAKE_OFFICER, Role.EXECUTOR, Role.MEMBER
SECRETARY, HEAD, MANAGEMENT = Role.SECRETARY, Role.UNIT_HEAD, Role.MANAGEMENT

REGULATION = {
    "P1": [
        ("1.1", INTAKE, 1, ["1.2"], []),
        ("1.1R", HEAD, 3, [], []),
        ("1.2", EXECUTOR, 1, ["1.3"], []),
        ("1.3", MEMBER, 5, ["1.4"], []),
        ("1.4", SECRETARY, 2, ["1.5"], []),
        ("1.5", MANAGEMENT, 2, ["1.6"], ["1.9"]),
        ("1.6", EXECUTOR, 1, ["1.7"], []),
        ("1.7", MANAGEMENT, 1, ["1.8"], []),
        ("1.8", EXECUTOR, 2, [], []),
        ("1.9", MANAGEMENT, 1, ["1.10"], []),
        ("1.10", EXECUTOR, 2, [], []),
    ],
    "P2": [
        ("2.1", INTAKE, 1, ["2.2"], []),
        ("2.2", MANAGEMENT, 1, ["2.3"], []),
        ("2.3", EXECUTOR, 1, [], []),
    ],
    "P3": [
        ("3.1", INTAKE, 1, ["3.2"], []),
        ("3.2", MANAGEMENT, 1, ["3.3"], []),
        ("3.3", EXECUTOR, 1, [], []),
    ],
    "P4": [
        ("4.1", INTAKE, 1, ["4.2"], []),
        ("4.2", MANAGEMENT, 2, ["4.3"], []),
        ("4.3", EXECUTOR, 2, [], []),
    ],
}


def test_the_table_of_steps(procedure: ProcedureVersion) -> None:
    found = [
        (s.code, s.actor, s.limit, list(s.next), list(s.next_if_issue)) for s in procedure.steps
    ]
    assert found == REGULATION[procedure.code]


def test_the_four_procedures(procedures: Procedures) -> None:
    assert procedures.codes == ("P1", "P2", "P3", "P4")


def test_totals_of_the_limits(p1: ProcedureVersion, p4: ProcedureVersion) -> None:
    limits = {step.code: step.limit for step in p1.steps if step.branch != "R"}
    to_decision = sum(limits[f"1.{n}"] for n in range(1, 6))
    notice = sum(limits[f"1.{n}"] for n in range(6, 9))
    certificate = limits["1.9"] + limits["1.10"]
    assert (to_decision, to_decision + notice, to_decision + certificate) == (11, 15, 14)
    assert sum(limits.values()) == 18
    assert sum(step.limit for step in p4.steps) == p4.total == 5
    assert all(step.internal for step in p4.steps)


def test_registration_and_naming_the_executor_run_under_one_clock(p1: ProcedureVersion) -> None:
    first = p1.first
    assert [(part.code, part.actor, part.state) for part in first.parts] == [
        ("register", INTAKE, DossierState.RECEIVED),
        ("assign", HEAD, DossierState.REGISTERED),
    ]


def test_the_secretary_completes_the_commissions_step_for_it(p1: ProcedureVersion) -> None:
    step = p1.step("1.3")
    assert step is not None
    assert step.actors == {MEMBER, SECRETARY}
    assert step.recommends


def test_one_step_decides(procedure: ProcedureVersion) -> None:
    decides = [step.code for step in procedure.steps if step.decides]
    assert decides == [{"P1": "1.5", "P2": "2.2", "P3": "3.2", "P4": "4.2"}[procedure.code]]


def test_only_a_certificate_for_three_months_knows_a_refusal_of_intake(
    procedure: ProcedureVersion,
) -> None:
    assert (procedure.intake_refusal is not None) == (procedure.code == "P1")


def test_the_order_is_named_and_marked_as_repealed(procedure: ProcedureVersion) -> None:
    order = procedure.order
    assert (order.number, order.signed, order.registration) == ("2", date(2017, 1, 30), "14870")
    assert (order.status, order.repealed_by) == ("repealed", "84")


def test_no_reading_is_said_to_be_confirmed(procedure: ProcedureVersion) -> None:
    assert procedure.settings
    assert not any(setting.confirmed for setting in procedure.settings.values())


def test_defaults_of_the_readings(p1: ProcedureVersion) -> None:
    assert p1.count_from is CountFrom.NEXT_WORKING_DAY
    assert p1.parallel
    assert p1.fraction("quorum") == Fraction(2, 3)
    assert p1.whole("member_deadline_day") == 4
    assert p1.flag("referral_closes_window")
    assert p1.choice("deviation") == "with_reason"
    assert p1.choice("return_to_commission") == "off"
    assert p1.choice("casting_vote") == "chair"


def test_every_setting_of_the_catalogue_is_used_and_every_choice_has_words(
    procedures: Procedures,
) -> None:
    used = {name for version in procedures.versions for name in version.settings}
    assert used == set(procedures.catalogue)
    for kind in procedures.catalogue.values():
        for words in (kind.title, kind.explanation, *kind.choices.values()):
            assert words.kk
            assert words.ru
            assert words.en


def test_settings_carry_their_reading_and_explanation(p1: ProcedureVersion) -> None:
    branches = p1.settings["branches"]
    assert branches.reading == "A3"
    assert set(branches.choices) == {"parallel", "sequential"}
    assert "қатар" in branches.explanation.kk


def test_the_words_of_the_regulation_are_in_the_steps(procedure: ProcedureVersion) -> None:
    for step in procedure.steps:
        words = (step.name, step.text, step.output, *(part.name for part in step.parts))
        for each in words:
            assert len({each.kk, each.ru, each.en}) == 3
        number = {1: "1 (бір)", 2: "2 (екі)", 3: "3 (үш)", 5: "5 (бес)"}[
            5 if step.internal else step.limit
        ]
        assert f"{number} жұмыс күні ішінде" in step.text.kk


def test_the_version_of_a_dossier_stays_and_the_current_one_is_the_latest_in_force(
    procedures: Procedures, p1: ProcedureVersion
) -> None:
    newer = replace(p1, version="2027", in_force_from=date(2027, 1, 1))
    both = replace(procedures, versions=(*procedures.versions, newer))
    assert both.get("P1", "2017") is p1
    assert both.get("P1", "2027") is newer
    assert both.get("P1", "1999") is None
    assert both.current("P1", date(2026, 12, 31)) is p1
    assert both.current("P1", date(2027, 1, 1)) is newer
    assert both.current("P9", date(2027, 1, 1)) is None


def test_before_any_version_the_earliest_is_used(
    procedures: Procedures, p1: ProcedureVersion
) -> None:
    assert procedures.current("P1", date(2010, 1, 1)) is p1


@pytest.mark.parametrize("code", ["1.1", "1.2", "1.4"])
def test_what_follows_does_not_hang_on_the_outcome_before_the_decision(
    p1: ProcedureVersion, code: str
) -> None:
    step = p1.step(code)
    assert step is not None
    assert [each.code for each in p1.after(step, None)] == list(step.next)
