"""The executor hands certificates over, and watches those that are about to end."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from app.access.roles import Role
from app.decisions.use_cases import Resolution
from app.kernel.text import Language
from app.workflow.door import DecisionOutcome
from tests.ui.keyboard import write
from tests.ui.screens.conftest import Stage
from tests.ui.screens.hands import click, do_main, file_of, judge
from tests.ui.world import done
from ui.components.label import Label
from ui.screens.handover.form import APPLICANT, REPRESENTATIVE
from ui.screens.handover.view import ENDING, HandoverScreen
from ui.theme.tokens import Look


def shown(stage: Stage, name: str = "to_hand_over") -> HandoverScreen:
    """The certificates of a dossier's executor, open at it."""
    stage.desk.sign_in(stage.world.executor_of(name))
    return stage.show(HandoverScreen, dossier=stage.world.dossier(name))


def choose(stage: Stage, screen: HandoverScreen, who: str) -> None:
    """Say who collects it."""
    screen.form.who.chosen.emit(who)
    stage.settle()


def test_handed_to_a_representative_by_power_of_attorney(stage: Stage) -> None:
    screen = shown(stage)
    card = stage.world.card("to_hand_over")
    assert screen.form.who.value() == REPRESENTATIVE
    assert screen.form.collector.text() == card.representative
    words = [label.text() for label in screen.form.findChildren(Label) if label.isVisible()]
    assert any(card.representative_document in text for text in words)
    screen.desk.rows.setFocus()
    do_main(stage)
    assert screen.form.document.error() == "Required"
    write("№ 041234567, 12.03.2020")
    do_main(stage)
    certificate = file_of(stage, "to_hand_over").certificate
    assert certificate is not None
    assert certificate.handed_on == date(2026, 11, 18)
    assert certificate.by_power_of_attorney
    assert certificate.collector_document == "№ 041234567, 12.03.2020"
    assert stage.heard.texts[-1] == f"Certificate № {certificate.number} is handed over"
    (paper,) = stage.papers.iterdir()
    text = PdfReader(BytesIO(paper.read_bytes())).pages[0].extract_text()
    assert certificate.number in text
    assert "ЖОБА" not in text


def test_handed_to_the_applicant_with_their_own_passport(stage: Stage) -> None:
    screen = shown(stage)
    card = stage.world.card("to_hand_over")
    choose(stage, screen, APPLICANT)
    assert screen.form.collector.text() == card.name_latin
    assert screen.form.document.text() == card.passport_number
    do_main_from_list(stage, screen)
    certificate = file_of(stage, "to_hand_over").certificate
    assert certificate is not None
    assert certificate.collector == card.name_latin
    assert not certificate.by_power_of_attorney


def do_main_from_list(stage: Stage, screen: HandoverScreen) -> None:
    """Ctrl+Enter with the list in focus."""
    screen.desk.rows.setFocus()
    do_main(stage)


def test_an_expired_power_of_attorney_is_said_and_stops_it(stage: Stage) -> None:
    until = stage.world.card("to_hand_over").representative_until
    assert until is not None
    stage.world.clock.move_to(date(until.year, until.month, until.day), 10)
    stage.world.clock.advance(days=1)
    screen = shown(stage)
    assert screen.model.file is not None
    assert screen.model.file.attorney == "expired"
    words = [label.text() for label in screen.form.findChildren(Label) if label.isVisible()]
    assert any("expired on" in text for text in words)
    screen.form.document.edit.setFocus()
    write("№ 041234567")
    do_main(stage)
    certificate = file_of(stage, "to_hand_over").certificate
    assert certificate is not None
    assert certificate.handed_on is None


def test_a_late_hand_over_asks_for_the_reason(stage: Stage) -> None:
    stage.world.clock.advance(days=1)
    screen = shown(stage)
    choose(stage, screen, APPLICANT)
    do_main_from_list(stage, screen)
    assert screen.form.late.isVisible()
    write("Өтініш беруші келмеді")
    do_main(stage)
    certificate = file_of(stage, "to_hand_over").certificate
    assert certificate is not None
    assert certificate.handed_on == date(2026, 11, 19)


def test_the_chain_is_shown_with_what_each_certificate_is_worth(stage: Stage) -> None:
    world = stage.world
    executor = world.person(Role.EXECUTOR)
    resolution = Resolution(DecisionOutcome.ISSUE, executor=executor.id)
    done(
        world.office.decisions.decide(world.actor(Role.MANAGEMENT), world.dossier("p2"), resolution)
    )
    stage.desk.sign_in(executor)
    screen = stage.show(HandoverScreen, dossier=world.dossier("p2"))
    words = [label.text() for label in screen.form.findChildren(Label)]
    lineage = file_of(stage, "p2").lineage
    assert [each.kind for each in lineage] == ["first", "employed"]
    for certificate in lineage:
        assert any(text.startswith(f"№ {certificate.number}") for text in words)
    assert screen.form.collector.text() == world.card("p2").name_latin


def test_certificates_that_end_within_ten_business_days_are_watched(stage: Stage) -> None:
    world = stage.world
    live = file_of(stage, "issued").certificate
    assert live is not None
    world.clock.move_to(live.valid_to, 10)
    world.clock.advance(days=-7)
    screen = shown(stage)
    screen.lists.chosen.emit(ENDING)
    screen.lists.set_value(ENDING)
    stage.settle()
    (row,) = screen.desk.rows.rows
    assert live.number in row.below
    assert not screen.desk.main.isVisible()
    assert not screen.form.collector.isVisible()
    click(stage, screen, "open_dossier_button")
    assert stage.went.places == [("dossier", {"dossier": world.dossier("issued")})]


@pytest.mark.pictures
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize("language", list(Language))
def test_the_hand_over_is_painted_whole(stage: Stage, language: Language, look: Look) -> None:
    stage.use(language, look)
    screen = shown(stage)
    judge(screen, "handover")
    choose(stage, screen, APPLICANT)
    do_main_from_list(stage, screen)
    judge(screen, "handover-done")
