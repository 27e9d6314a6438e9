"""Words, remarks, signatures, editions and an edited workbook, by keys and clicks."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt

from app.access.roles import Role
from app.commission.protocol import ProtocolContent
from app.demo.staff import told
from app.kernel.ids import Id
from tests.ui.keyboard import focus, key
from tests.ui.screens.conftest import Stage
from tests.ui.screens.session.hands import do_next, press, typed, walk
from tests.ui.screens.session.test_protocol import ended
from tests.ui.world import done
from ui.screens.session.protocol_page import EDITIONS, REMARKS, TRIP, WORDS, ProtocolPage
from ui.screens.session.view import SessionScreen


def page_of(stage: Stage, session: Id, role: Role = Role.SECRETARY, place: int = 0) -> ProtocolPage:
    stage.sign_in(role, place)
    page = stage.show(SessionScreen, session=session, page="protocol").paper
    stage.settle()
    return page


def go_to(stage: Stage, page: ProtocolPage, part: str) -> None:
    """Walk to a part by the arrows."""
    page.parts.setFocus()
    for _ in range(5):
        if page.part == part:
            break
        key(Qt.Key.Key_Right)
        stage.settle()
    assert page.part == part


def content(stage: Stage, session: Id) -> ProtocolContent:
    secretary = stage.world.actor(Role.SECRETARY)
    return told(stage.world.office.protocols.content(secretary, session))


def test_words_are_kept_when_their_field_is_left(stage: Stage) -> None:
    session = ended(stage)
    page = page_of(stage, session)
    go_to(stage, page, WORDS)
    page.words.places.setFocus()
    walk(stage, Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    typed(stage, "Tyndaldy")
    key(Qt.Key.Key_Tab)
    stage.settle()
    assert focus().objectName() == "wording_ru"
    first = content(stage, session).items[0]
    assert first.heard is not None
    assert first.heard.kk == "Tyndaldy"
    typed(stage, "Zaslushano")
    key(Qt.Key.Key_Tab)
    stage.settle()
    first = content(stage, session).items[0]
    assert first.heard is not None
    assert (first.heard.kk, first.heard.ru) == ("Tyndaldy", "Zaslushano")
    row = next(row for row in page.words.places.rows if row.key == f"{first.key}.heard")
    assert row.chip == "kk + ru"
    assert stage.heard.refusals == []


def test_a_member_remarks_and_the_secretary_answers(stage: Stage) -> None:
    session = ended(stage)
    page = page_of(stage, session, Role.MEMBER, 2)
    go_to(stage, page, WORDS)
    assert page.words.fields[page.spoken].edit.isReadOnly(), "only the secretary writes"
    go_to(stage, page, REMARKS)
    assert not page.remarks.send.isEnabled()
    page.remarks.write()
    typed(stage, "Wrong place")
    page.remarks.send.click()
    stage.settle()
    assert [row.chip for row in page.remarks.list.rows] == ["waits for an answer"]
    page = page_of(stage, session)
    assert not page.finish.isEnabled()
    assert "1 remark without an answer" in page.side.warning.text()
    go_to(stage, page, REMARKS)
    page.remarks.list.setFocus()
    key(Qt.Key.Key_Return)
    typed(stage, "Put right")
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Space, " ")
    stage.settle()
    assert [row.chip for row in page.remarks.list.rows] == ["taken into account"]
    assert page.finish.isEnabled()
    do_next(stage)
    assert not content(stage, session).draft


def test_secretary_and_chair_sign(stage: Stage) -> None:
    session = ended(stage)
    page = page_of(stage, session)
    assert not page.side.signing.isVisible()
    do_next(stage)
    stage.settle()
    lines = page.side.signing._lines
    assert lines["secretary"].sign.isVisible()
    assert not lines["chair"].sign.isVisible(), "nobody signs for another"
    lines["secretary"].sign.setFocus()
    key(Qt.Key.Key_Space, " ")
    stage.settle()
    assert lines["secretary"].chip.text().startswith("signed, ")
    lines["chair"].paper.click()
    stage.settle()
    assert lines["chair"].chip.text().startswith("on paper, ")
    assert page.side.state.text() == "signed"
    assert all(line.signed_on is not None for line in content(stage, session).signatures)


def test_another_edition_says_what_it_changed(stage: Stage) -> None:
    session = ended(stage)
    page = page_of(stage, session)
    do_next(stage)
    go_to(stage, page, EDITIONS)
    assert not page.editions.revise.isEnabled()
    page.editions.reason.edit.setFocus()
    typed(stage, "A mistake")
    page.editions.revise.click()
    stage.settle()
    assert page.side.about.title().endswith(", edition 2")
    assert page.finish.isVisible()
    page.show_part(WORDS)
    page.words.places.setFocus()
    walk(stage, Qt.Key.Key_Home)
    page.words.write()
    typed(stage, "Opened")
    key(Qt.Key.Key_Tab)
    stage.settle()
    do_next(stage)
    stage.settle()
    page.show_part(EDITIONS)
    page.editions.list.choose("2")
    stage.settle()
    assert [row.title for row in page.editions.changes.rows] == [
        "Opening words (Kazakh): “Opened” was added",
        "Opening words (Russian): “Opened” was added",
    ]
    assert content(stage, session).edition == 2


@pytest.fixture
def workbook(stage: Stage, tmp_path: Path) -> tuple[Id, Path]:
    """A draft's workbook in which a text and a score were changed by hand."""
    session = ended(stage)
    room, secretary = stage.world.office.protocols, stage.world.actor(Role.SECRETARY)
    done(room.keep_wording(secretary, session, {"preamble.kk": "Eski", "preamble.ru": "Staroe"}))
    page = page_of(stage, session)
    page.language.set_value("kk")
    page.save_protocol()
    stage.settle()
    file = next(each for each in stage.papers.iterdir() if each.suffix == ".xlsx")
    book = load_workbook(file)
    changed = 0
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value == "Eski":
                    cell.value, changed = "Zhana", changed + 1
    marks = next(
        cell
        for sheet in book.worksheets
        if sheet.sheet_state == "visible"
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, int | float) and cell.value > 3
    )
    marks.value = 99
    assert changed == 1
    edited = tmp_path / "edited.xlsx"
    book.save(edited)
    return session, edited


def test_of_an_edited_workbook_the_words_alone_are_taken_over(
    stage: Stage, workbook: tuple[Id, Path]
) -> None:
    session, file = workbook
    before = content(stage, session)
    page = page_of(stage, session)
    page.language.set_value("kk")
    page.compare_file(file)
    stage.settle()
    assert page.part == TRIP
    rows = page.trip.list.rows
    assert [row.checked for row in rows].count(True) == 1
    assert any(row.chip.startswith("will not be taken over") for row in rows)
    ticked = next(n for n, row in enumerate(rows) if row.checked)
    page.trip.list.setFocus()
    page.trip.list.choose(rows[ticked].key)
    press(stage, " ")
    assert not page.trip.take.isEnabled(), "nothing is ticked any more"
    press(stage, " ")
    page.trip.take.click()
    stage.settle()
    after = content(stage, session)
    assert after.preamble is not None
    assert after.preamble.kk == "Zhana"
    assert after.items == before.items
    assert page.protocol.trip is None
    assert stage.heard.refusals == []
