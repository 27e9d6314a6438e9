"""The management signs off: decisions, departures, notices, certificates, by keys and clicks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.access.people import actor_of
from app.access.roles import Role
from app.commission.protocol import ProtocolOpinion
from app.decisions.use_cases import Resolution
from app.demo.plans import TODAY
from app.workflow.door import DecisionOutcome
from tests.ui.keyboard import CTRL, focus, key, write
from tests.ui.screens.conftest import Stage
from tests.ui.screens.hands import click, do_main, file_of, found, take, tick
from tests.ui.world import done
from ui.components.buttons import Button
from ui.components.fact import Fact
from ui.components.label import Label
from ui.screens.signoff.view import SignoffScreen
from ui.screens.signoff.words import line_words


def shown(stage: Stage, name: str) -> SignoffScreen:
    """The desk of the management, open at a dossier."""
    stage.sign_in(Role.MANAGEMENT)
    return stage.show(SignoffScreen, dossier=stage.world.dossier(name))


def test_the_desk_shows_what_the_commission_said(stage: Stage) -> None:
    screen = shown(stage, "to_refuse")
    assert found(screen, Fact, "recommendation_fact").text() == "Refuse"
    assert found(screen, Fact, "votes_fact").text() == "0 for · 8 against"
    assert "median" in found(screen, Fact, "score_fact").text()
    assert found(screen, Button, "main_button").text() == "Refuse, as recommended"
    click(stage, screen, "open_protocol_button")
    click(stage, screen, "open_dossier_button")
    places = [place for place, _ in stage.went.places]
    assert places == ["session", "dossier"]
    assert stage.went.places[1][1] == {"dossier": stage.world.dossier("to_refuse")}


def test_lines_stand_by_urgency_and_the_late_one_first(stage: Stage) -> None:
    screen = shown(stage, "to_refuse")
    chips = [row.chip for row in screen.rows.rows]
    assert chips[0].startswith("Late")
    assert set(chips[1:]) == {"Today"}


def test_one_key_decides_as_recommended(stage: Stage) -> None:
    screen = shown(stage, "to_refuse")
    screen.rows.setFocus()
    do_main(stage)
    decision = file_of(stage, "to_refuse").decision
    assert decision is not None
    assert (decision.outcome, decision.departs) == ("refuse", False)
    assert decision.grounds
    number = stage.world.card("to_refuse").number
    assert stage.heard.texts == [f"Decided: № {number}"]
    assert number not in [line.row.number for line in screen.model.desk.lines]


def test_a_key_held_down_decides_once(stage: Stage) -> None:
    screen = shown(stage, "to_refuse")
    screen.rows.setFocus()
    do_main(stage)
    waiting = len(screen.model.desk.lines)
    again = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, CTRL, 0, 0, 0, "", autorep=True, count=1
    )
    QCoreApplication.sendEvent(focus(), again)
    stage.settle()
    assert len(screen.model.desk.lines) == waiting


def test_a_departure_needs_a_reason_and_a_ground(stage: Stage) -> None:
    screen = shown(stage, "to_decide")
    click(stage, screen, "otherwise_button")
    do_main(stage)
    form = screen.detail.otherwise
    assert form.reason.error() == "Give the reason in writing."
    assert stage.world.card("to_decide").outcome == ""
    write("Диплом расталмады")
    do_main(stage)
    assert stage.world.card("to_decide").outcome == ""
    tick(screen, "ground_documents_not_authentic")
    do_main(stage)
    decision = file_of(stage, "to_decide").decision
    assert decision is not None
    assert (decision.outcome, decision.departs) == ("refuse", True)
    assert decision.reason == "Диплом расталмады"
    assert decision.grounds == ("documents_not_authentic",)


def test_each_ground_stands_in_kazakh_and_in_russian(stage: Stage) -> None:
    screen = shown(stage, "to_decide")
    click(stage, screen, "otherwise_button")
    texts = {label.text() for label in screen.detail.otherwise.findChildren(type(screen._title))}
    for reason in screen.detail.otherwise._offered:
        assert {reason.text.kk, reason.text.ru} <= texts


def test_issuing_instead_of_refusing_needs_no_ground(stage: Stage) -> None:
    screen = shown(stage, "to_refuse")
    click(stage, screen, "otherwise_button")
    write("Тәжірибесі жеткілікті")
    do_main(stage)
    decision = file_of(stage, "to_refuse").decision
    assert decision is not None
    assert (decision.outcome, decision.departs, decision.grounds) == ("issue", True, ())


def test_escape_goes_back_to_what_is_recommended(stage: Stage) -> None:
    screen = shown(stage, "to_decide")
    click(stage, screen, "otherwise_button")
    key(Qt.Key.Key_Escape)
    stage.settle()
    assert found(screen, Button, "main_button").text() == "Issue, as recommended"
    assert stage.world.card("to_decide").outcome == ""


def test_a_late_certificate_is_signed_with_a_reason(stage: Stage) -> None:
    screen = shown(stage, "notice_drafted")
    assert found(screen, Button, "main_button").text() == "Sign the certificate"
    assert screen.detail.paper.page_count == 1
    screen.rows.setFocus()
    do_main(stage)
    assert screen.detail.late.isVisible()
    assert "17.11.2026" in screen.detail.late.field.error()
    write("Басшы іссапарда болды")
    do_main(stage)
    certificate = file_of(stage, "notice_drafted").certificate
    assert certificate is not None
    assert certificate.state == "live"
    assert certificate.number
    assert not screen.detail.late.isVisible()


def test_a_notice_is_signed_as_it_is_seen(stage: Stage) -> None:
    screen = shown(stage, "notice_drafted")
    click_line(stage, screen, "Notice to sign")
    assert found(screen, Button, "main_button").text() == "Sign the notice"
    screen.rows.setFocus()
    do_main(stage)
    notice = file_of(stage, "notice_drafted").notice
    assert notice is not None
    assert notice.state == "signed"
    assert stage.heard.texts[-1].startswith("Notice signed")


def click_line(stage: Stage, screen: SignoffScreen, below: str) -> None:
    """Stand on the first line that says this."""
    row = next(row for row in screen.rows.rows if row.below == below)
    screen.rows.choose(row.key)
    stage.settle()


def test_a_notice_goes_back_to_the_executor_with_a_reason(stage: Stage) -> None:
    screen = shown(stage, "notice_drafted")
    click_line(stage, screen, "Notice to sign")
    click(stage, screen, "return_button")
    do_main(stage)
    assert screen.detail.back_form.reason.error()
    write("Мәтінінде қате бар")
    do_main(stage)
    assert stage.heard.texts[-1].startswith("Returned")
    steps = {run.step for run in file_of(stage, "notice_drafted").case.open_runs}
    assert "1.6" in steps
    assert "1.7" not in steps


def test_a_later_certificate_asks_who_carries_it_out(stage: Stage) -> None:
    screen = shown(stage, "p2")
    assert "№" in found(screen, Fact, "former_certificate_fact").text()
    screen.rows.setFocus()
    do_main(stage)
    assert screen.detail.later.executor.error() == "Name the executor who carries it out."
    executor = stage.world.person(Role.EXECUTOR)
    take(stage, screen.detail.later.executor, executor.name_en[:9])
    do_main(stage)
    file = file_of(stage, "p2")
    assert file.dossier.executor == executor.id
    assert file.certificate is not None
    assert file.certificate.state == "live"
    assert [each.state for each in file.lineage] == ["superseded", "live"]


def test_a_later_application_is_refused_with_grounds(stage: Stage) -> None:
    screen = shown(stage, "p2")
    screen.detail.later.executor.set_value(stage.world.person(Role.EXECUTOR).id)
    click(stage, screen, "otherwise_button")
    tick(screen, "ground_contract_other_profession")
    do_main(stage)
    file = file_of(stage, "p2")
    assert file.dossier.outcome == "refuse"
    assert file.notice is not None
    assert file.notice.state == "signed"


def test_what_somebody_else_decided_meanwhile_is_refused_in_words(stage: Stage) -> None:
    screen = shown(stage, "to_decide")
    world = stage.world
    other = world.actor(Role.MANAGEMENT)
    resolution = Resolution(DecisionOutcome.ISSUE)
    done(world.office.decisions.decide(other, world.dossier("to_decide"), resolution))
    screen.rows.setFocus()
    do_main(stage)
    assert [refusal.code for refusal in stage.heard.refusals] == ["step_not_open"]


def test_a_new_day_makes_today_late(stage: Stage) -> None:
    screen = shown(stage, "to_decide")
    stage.world.clock.advance(days=1)
    stage.tick.check()
    stage.settle()
    assert {row.chip for row in screen.rows.rows} <= {"Late 1 d", "Late 2 d"}


def test_a_head_without_the_grant_is_told_so(stage: Stage) -> None:
    head = next(
        person
        for person in stage.world.office.people.to_sign_in()
        if Role.UNIT_HEAD in person.roles and not person.may_decide
    )
    stage.desk.sign_in(head)
    screen = stage.show(SignoffScreen)
    assert screen.model.desk.lines == ()
    assert screen.model.closed is not None
    assert screen._stack.currentWidget() is screen._empty


@pytest.mark.parametrize("late", [False, True])
def test_many_are_signed_as_recommended(stage: Stage, late: bool) -> None:
    if late:
        stage.world.clock.move_to(TODAY, 10)
        stage.world.clock.advance(days=1)
    screen = shown(stage, "to_decide")
    click(stage, screen, "sign_all_button")
    rows = screen.batch.rows.rows
    assert [row.chip for row in rows] == ["Issue", "Refuse"]
    assert [row.checked for row in rows] == [not late, not late]
    if late:
        assert not screen.batch.main.isEnabled()
        key(Qt.Key.Key_Space, " ")
        assert [row.checked for row in screen.batch.rows.rows] == [False, False]
        return
    assert stage.world.card("to_decide").outcome == ""
    do_main(stage)
    assert [row.chip for row in screen.batch.rows.rows] == ["Signed", "Signed"]
    assert stage.world.card("to_decide").outcome == "issue"
    assert stage.world.card("to_refuse").outcome == "refuse"
    do_main(stage)
    assert screen._stack.currentWidget() is screen.detail
    assert not screen.model.desk.recommended


def test_a_dossier_is_taken_out_of_the_many_and_a_refusal_is_told(stage: Stage) -> None:
    screen = shown(stage, "to_decide")
    click(stage, screen, "sign_all_button")
    key(Qt.Key.Key_Space, " ")
    assert screen.batch.main.text() == "Sign 1 decision as recommended"
    world = stage.world
    person = world.person(Role.MANAGEMENT)
    refused = world.dossier("to_refuse")
    resolution = Resolution(DecisionOutcome.REFUSE)
    done(world.office.decisions.decide(actor_of(person), refused, resolution))
    do_main(stage)
    (row,) = screen.batch.rows.rows
    assert row.chip == "Not signed"
    assert row.below == "This step is not open now."
    assert stage.world.card("to_decide").outcome == ""


def test_a_head_with_the_grant_decides(stage: Stage) -> None:
    head = next(
        person
        for person in stage.world.office.people.to_sign_in()
        if Role.UNIT_HEAD in person.roles and person.may_decide
    )
    stage.desk.sign_in(head)
    stage.show(SignoffScreen, dossier=stage.world.dossier("to_decide"))
    do_main(stage)
    decision = file_of(stage, "to_decide").decision
    assert decision is not None
    assert (decision.outcome, decision.author) == ("issue", head.id)


def test_a_tie_an_abstention_and_an_opinion_are_told(stage: Stage) -> None:
    screen = shown(stage, "to_refuse")
    file = screen.model.file
    assert file is not None
    assert file.line.hearing is not None
    item = file.line.hearing.item
    assert item.tally is not None
    members = item.tally.refuse
    tally = replace(
        item.tally, issue=members[:4], refuse=members[4:7], abstain=members[7:], not_voted=()
    )
    opinion = ProtocolOpinion(members[0], "Алты жыл тәжірибесі бар")
    said = replace(item, tally=tally, by_casting_vote=True, opinions=(opinion,))
    line = replace(file.line, hearing=replace(file.line.hearing, item=said))
    screen.detail.show_file(replace(file, line=line))
    stage.settle()
    assert found(screen, Fact, "votes_fact").text() == (
        "4 for · 3 against · 1 abstained · the chair decides"
    )
    name = file.file.people[members[0]].name_en
    texts = [label.text() for label in screen.detail.commission.findChildren(Label)]
    assert f"Special opinion, {name}: Алты жыл тәжірибесі бар" in texts
    assert line_words(line) == "Refuse · 4 for, 3 against, 1 abst., chair"


def test_escape_leaves_the_many_as_they_were(stage: Stage) -> None:
    screen = shown(stage, "to_decide")
    click(stage, screen, "sign_all_button")
    key(Qt.Key.Key_Escape)
    stage.settle()
    assert screen._stack.currentWidget() is screen.detail
    assert stage.world.card("to_decide").outcome == ""


def test_a_duplicate_keeps_number_and_term(stage: Stage) -> None:
    world = stage.world
    before = file_of(stage, "issued").certificate
    assert before is not None
    officer, dossier = world.actor(Role.INTAKE_OFFICER), world.dossier("p4")
    done(world.office.intake.register(officer, dossier, "ШЖК-2026-009999", TODAY))
    screen = shown(stage, "p4")
    term = f"{before.valid_from:%d.%m.%Y} – {before.valid_to:%d.%m.%Y}"
    assert found(screen, Fact, "term_fact").text() == term
    take(stage, screen.detail.later.executor, world.person(Role.EXECUTOR).name_en[:9])
    do_main(stage)
    certificate = file_of(stage, "p4").certificate
    assert certificate is not None
    assert (certificate.kind, certificate.number) == ("duplicate", before.number)
    assert (certificate.valid_to, certificate.copy_number) == (before.valid_to, 1)
