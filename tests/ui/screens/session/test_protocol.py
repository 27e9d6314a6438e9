"""From the end of a session to its papers: draft, number, files that open again, extracts."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import Qt

from app.access.roles import Role
from app.demo.staff import told
from app.kernel.ids import Id
from tests.ui.keyboard import CTRL, key
from tests.ui.screens.conftest import Stage
from tests.ui.screens.session.hands import do_next, press, secretary_at, view
from tests.ui.sitting import running, vote
from tests.ui.world import done
from ui.screens.protocols.view import ProtocolsScreen
from ui.screens.session.view import SessionScreen


def ended(stage: Stage) -> Id:
    """A session of four dossiers that has ended: two to issue, one to refuse, one postponed."""
    world = stage.world
    session, dossiers = running(world, 4)
    room, secretary = world.office.commission, world.actor(Role.SECRETARY)
    vote(world, session, dossiers[2], "IIII-II-I")
    done(room.conclude_item(secretary, session, dossiers[2]))
    done(room.postpone(secretary, session, dossiers[3]))
    done(room.end_session(secretary, session))
    return session


@pytest.fixture
def at_protocol(stage: Stage) -> SessionScreen:
    """The secretary has gone on to the draft of the protocol, by the one filled button."""
    screen = secretary_at(stage, ended(stage))
    do_next(stage)
    assert screen.paper.isVisible()
    return screen


def text_of(file: Path) -> str:
    """The words of a PDF, its lines put together."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())


def test_the_draft_is_shown_then_finished_under_its_number(
    stage: Stage, at_protocol: SessionScreen
) -> None:
    page = at_protocol.paper
    assert page.paper.page_count >= 1
    assert page.side.about.title() == "Draft"
    assert "Issue: 2, refuse: 1, postponed: 1" in page.side.facts.text()
    do_next(stage)
    shown = view(stage, Id(at_protocol.model.session or ""))
    assert shown.final
    assert page.side.about.title() == f"№ {shown.protocol_number}"
    assert not page.finish.isVisible()
    assert stage.heard.texts == [f"Protocol № {shown.protocol_number} is final"]
    assert at_protocol.item.buttons.opinion.isHidden(), "what is final takes no more opinions"


def test_one_key_saves_pdf_and_workbook_in_the_language_chosen(
    stage: Stage, at_protocol: SessionScreen
) -> None:
    do_next(stage)
    number = view(stage, Id(at_protocol.model.session or "")).protocol_number
    press(stage, "E", CTRL)
    assert sorted(file.name for file in stage.papers.iterdir()) == [
        f"Хаттама {number}.pdf", f"Хаттама {number}.xlsx",
    ]  # fmt: skip
    at_protocol.paper.language.setFocus()
    segment = at_protocol.paper.language
    segment.set_value("ru")
    segment.chosen.emit("ru")
    press(stage, "E", CTRL)
    assert f"Протокол {number}.pdf" in {file.name for file in stage.papers.iterdir()}
    words = text_of(stage.papers / f"Хаттама {number}.pdf")
    shown = view(stage, Id(at_protocol.model.session or ""))
    for line in shown.agenda[:3]:
        assert line.item is not None
        assert line.item.number in words
    assert "ХАТТАМА" in words
    assert "Қарсылық" in words or "қарсылық" in words
    book = load_workbook(stage.papers / f"Протокол {number}.xlsx")
    assert len(book.sheetnames) >= 5
    cells = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
    assert any(shown.agenda[0].item.number in cell for cell in cells if shown.agenda[0].item)
    assert at_protocol.paper.saving.isVisible()


def test_an_extract_holds_its_dossier_alone(stage: Stage, at_protocol: SessionScreen) -> None:
    do_next(stage)
    page = at_protocol.paper
    first, second = page.extracts.rows[0], page.extracts.rows[1]
    page.extracts.setFocus()
    key(Qt.Key.Key_Return)
    stage.settle()
    page.extracts.choose(second.key)
    page.extract.click()
    stage.settle()
    files = sorted(stage.papers.iterdir())
    assert len(files) == 2, "an extract does not take another extract's name"
    numbers = [row.below.removeprefix("№ ") for row in (first, second)]
    texts = [text_of(file) for file in files]
    for number in numbers:
        assert sum(number in text for text in texts) == 1


def test_the_protocol_is_asked_for_a_reason_when_late(stage: Stage) -> None:
    stage.sign_in(Role.SECRETARY)
    protocols = stage.show(ProtocolsScreen)
    late = next(
        row for row in protocols.model.page.rows  # type: ignore[union-attr]
        if row.due is not None and row.due < stage.tick.today
    )  # fmt: skip
    screen = stage.show(SessionScreen, session=late.session, page="protocol")
    do_next(stage)
    assert screen.late.isVisible()
    screen.late.reason.set_value("workload")
    do_next(stage)
    assert view(stage, late.session).final
    assert stage.heard.refusals == []


def test_a_member_reads_the_draft_but_does_not_finish_it(stage: Stage) -> None:
    session = ended(stage)
    stage.sign_in(Role.MEMBER, 2)
    screen = stage.show(SessionScreen, session=session, page="protocol")
    assert screen.paper.paper.page_count >= 1
    assert not screen.paper.finish.isVisible()


def test_protocols_are_listed_drafts_first_and_saved_from_the_list(stage: Stage) -> None:
    stage.sign_in(Role.SECRETARY)
    screen = stage.show(ProtocolsScreen)
    page = screen.model.page
    assert page is not None
    states = [row.state for row in page.rows]
    assert states == sorted(states), "drafts before final ones"
    assert screen.go.text() == "Open the draft"
    do_next(stage)
    assert stage.went.places[-1] == (
        "session", {"session": page.rows[0].session, "page": "protocol"},
    )  # fmt: skip
    final = next(row for row in page.rows if row.state == "final")
    screen.table.choose(final.session)
    stage.settle()
    press(stage, "E", CTRL)
    assert sorted(file.suffix for file in stage.papers.iterdir()) == [".pdf", ".xlsx"]
    assert all(final.number in file.name for file in stage.papers.iterdir())


def test_a_ground_names_the_points_of_its_dossier(stage: Stage) -> None:
    world = stage.world
    session, dossiers = running(world, 3)
    room, secretary = world.office.commission, world.actor(Role.SECRETARY)
    vote(world, session, dossiers[2], "RRRR-RR-R")
    done(room.conclude_item(secretary, session, dossiers[2], ["points_below_pass_mark"]))
    screen = secretary_at(stage, session)
    screen.agenda.list.choose("3")
    stage.settle()
    assert screen.item.grounds.rows[0].title == (
        "The points earned in the evaluation (85) are below the pass mark (54)."
    )
    content = told(world.office.protocols.content(secretary, session))
    assert "(85)" in content.items[2].grounds[0].text.kk


def test_the_page_checks_the_seals_and_names_the_sheet_that_was_changed(stage: Stage) -> None:
    session = ended(stage)
    page = secretary_at(stage, session).paper
    do_next(stage)
    assert page.protocol.read is not None
    checks = page.protocol.read.seals
    assert checks
    said = f"Seals of the sheets checked: {len(checks)} of {len(checks)} hold."
    assert said in page.side.facts.text()
    assert "Changed after" not in page.side.warning.text()
    broken = checks[0]
    with sqlite3.connect(stage.world.file) as database:
        database.execute("UPDATE evaluation SET note = 'x' WHERE seal = ?", (broken.seal,))
    database.close()
    page.protocol.reload(session)
    stage.settle()
    assert f"{len(checks) - 1} of {len(checks)} hold" in page.side.facts.text()
    assert page.side.warning.isVisible()
    assert broken.dossier_number in page.side.warning.text()
