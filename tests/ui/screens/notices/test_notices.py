"""The executor prepares notices, and sends those that are signed."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from app.access.people import actor_of
from app.access.roles import Role
from app.decisions.use_cases import Resolution
from app.kernel.text import Language
from app.workflow.door import DecisionOutcome
from tests.ui.keyboard import key, write
from tests.ui.screens.conftest import Stage
from tests.ui.screens.hands import click, do_main, file_of, found, judge, tick
from tests.ui.world import done
from ui.components.buttons import Button
from ui.screens.notices.view import NoticesScreen
from ui.theme.tokens import Look


def shown(stage: Stage, name: str) -> NoticesScreen:
    """The notices of a dossier's executor, open at it."""
    stage.desk.sign_in(stage.world.executor_of(name))
    return stage.show(NoticesScreen, dossier=stage.world.dossier(name))


def text_of(data: bytes) -> str:
    """The words of a PDF in one line."""
    pages = [page.extract_text() for page in PdfReader(BytesIO(data)).pages]
    return " ".join(" ".join(pages).split())


def saved(stage: Stage) -> Path:
    """The one paper that was saved."""
    (file,) = stage.papers.iterdir()
    return file


def test_the_draft_shows_the_note_before_it_is_sent(stage: Stage) -> None:
    screen = shown(stage, "decided")
    assert found(screen, Button, "main_button").text() == "Send for signature"
    screen.form.note.edit.setFocus()
    write("Паспортыңызды ала келіңіз")
    key(Qt.Key.Key_Tab)
    stage.settle()
    assert screen.model.file is not None
    assert "Паспортыңызды ала келіңіз" in text_of(screen.model.file.paper.data)
    assert file_of(stage, "decided").notice is None
    do_main(stage)
    notice = file_of(stage, "decided").notice
    assert notice is not None
    assert (notice.state, notice.note) == ("draft", "Паспортыңызды ала келіңіз")
    assert stage.heard.texts[-1].startswith("Sent for signature")
    assert stage.world.dossier("decided") not in [line.dossier for line in screen.model.lines]


def test_a_draft_is_saved_as_pdf_with_its_mark(stage: Stage) -> None:
    screen = shown(stage, "decided")
    click(stage, screen, "save_paper_button")
    assert "ПРОЕКТ" in text_of(saved(stage).read_bytes()).upper()


def test_a_signed_notice_is_registered_sent_and_saved(stage: Stage) -> None:
    screen = shown(stage, "to_hand_over")
    screen.desk.rows.setFocus()
    do_main(stage)
    assert screen.form.method.error() == "Choose how it is sent."
    tick(screen, "choice_post")
    do_main(stage)
    assert screen.form.proof.error() == "Give the proof of sending."
    write("RR 104 556 781 KZ")
    do_main(stage)
    notice = file_of(stage, "to_hand_over").notice
    assert notice is not None
    assert (notice.state, notice.method, notice.proof) == ("sent", "post", "RR 104 556 781 KZ")
    assert stage.heard.texts[-1] == f"Sent under the number {notice.number}"
    paper = text_of(saved(stage).read_bytes())
    assert notice.number in paper
    assert "ПРОЕКТ" not in paper
    assert notice.number in saved(stage).name


def test_a_late_notice_asks_for_the_reason_in_place(stage: Stage) -> None:
    stage.world.clock.advance(days=5)
    screen = shown(stage, "decided")
    screen.desk.rows.setFocus()
    do_main(stage)
    assert screen.form.late.isVisible()
    assert "18.11.2026" in screen.form.late.field.error()
    write("Еңбек демалысы")
    do_main(stage)
    assert file_of(stage, "decided").notice is not None


def test_the_reasoned_answer_of_a_later_application_is_sent(stage: Stage) -> None:
    world = stage.world
    executor = world.person(Role.EXECUTOR)
    resolution = Resolution(
        DecisionOutcome.REFUSE, grounds=("contract_other_profession",), executor=executor.id
    )
    done(
        world.office.decisions.decide(world.actor(Role.MANAGEMENT), world.dossier("p2"), resolution)
    )
    stage.desk.sign_in(executor)
    screen = stage.show(NoticesScreen, dossier=world.dossier("p2"))
    row = next(r for r in screen.desk.rows.rows if r.key == screen.model.chosen)
    assert row.below == "Reasoned answer, to send"
    tick(screen, "choice_in_person")
    screen.form.proof.edit.setFocus()
    write("18.11.2026")
    do_main(stage)
    file = file_of(stage, "p2")
    assert file.dossier.closing == "refused"
    assert file.notice is not None
    assert file.notice.number in text_of(saved(stage).read_bytes())


def test_a_signed_notice_comes_back_by_itself(stage: Stage) -> None:
    world = stage.world
    dossier = world.dossier("notice_drafted")
    screen = shown(stage, "notice_drafted")
    assert dossier not in [line.dossier for line in screen.model.lines]
    manager = actor_of(world.person(Role.MANAGEMENT))
    signed = done(world.office.decisions.sign_notice(manager, dossier))
    assert signed.state == "signed"
    stage.world.clock.advance(days=1)
    stage.tick.check()
    stage.settle()
    assert dossier in [line.dossier for line in screen.model.lines]


def test_another_role_is_told_whose_desk_it_is(stage: Stage) -> None:
    stage.sign_in(Role.MANAGEMENT)
    screen = stage.show(NoticesScreen)
    assert screen.model.lines == ()
    assert screen.desk.empty.accessibleName() == "Notices are for the responsible executor"


@pytest.mark.pictures
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize("language", list(Language))
def test_notices_are_painted_whole(stage: Stage, language: Language, look: Look) -> None:
    stage.use(language, look)
    screen = shown(stage, "decided")
    judge(screen, "notices-prepare")
    screen.close()
    screen = shown(stage, "to_hand_over")
    screen.desk.rows.setFocus()
    do_main(stage)
    judge(screen, "notices-send")
    tick(screen, "choice_email")
    screen.form.proof.edit.setFocus()
    write("a@b.kz, 10:15")
    do_main(stage)
    judge(screen, "notices-sent")
