"""Marks rest on places of the scans: marked by keys, shown, taken away, undone, demanded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.access.roles import Role
from app.evaluation.evidence import Evidence
from app.evaluation.scoring import Answer
from app.kernel.ids import Id
from tests.ui.keyboard import CTRL, SHIFT, focus, key, write
from tests.ui.screens.conftest import Stage
from tests.ui.screens.evaluation.conftest import ctrl_enter, digits, letter, sheet_of
from ui.screens.evaluation.sheet_model import Missing
from ui.screens.evaluation.view import EvaluationScreen

Opens = Callable[[Id], EvaluationScreen]


def kept(stage: Stage, dossier: Id, code: str) -> Answer:
    """The answer as it is on the disk."""
    return sheet_of(stage.world, stage.world.actor(Role.MEMBER), dossier).answers[code]


def mark(stage: Stage) -> None:
    """Mark the frame as it comes, moved a little by the arrows."""
    letter("у", "E")
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Right, modifiers=SHIFT)
    key(Qt.Key.Key_Return, "\r")
    stage.settle()


def test_a_place_is_marked_by_keys_and_opened_again(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    screen = open_screen(dossier)
    scan = screen.papers.current()
    digits("4")
    key(Qt.Key.Key_Up)
    before = focus()
    mark(stage)
    assert focus() is before
    answer = kept(stage, dossier, "education")
    assert answer.value == 4
    (place,) = answer.evidence
    assert (place.scan, place.page) == (scan, 1)
    assert place.on_the_page
    assert [chip.text() for chip in screen.sheet.rows[0].chips.places] == ["p. 1 · Diploma"]
    letter("ъ", "]")
    stage.settle()
    assert screen.papers.current() != scan
    letter("ы", "S")
    stage.settle()
    assert screen.papers.current() == scan
    assert screen.scan.page == 1


def test_a_second_one_by_the_mouse_and_both_are_framed(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    screen = open_screen(dossier)
    mark(stage)
    letter("у", "E")
    ground = screen.scan.viewport()
    middle = ground.rect().center()
    QTest.mousePress(ground, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(ground, middle + QPoint(60, 30))
    QTest.mouseRelease(ground, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 30))
    stage.settle()
    first, second = kept(stage, dossier, "education").evidence
    assert first != second
    assert second.width < first.width
    assert [each.name for each in screen.scan._marks] == ["1", "1"]
    assert len(screen.sheet.rows[0].chips.places) == 2


def test_evidence_is_taken_away_and_undone(stage: Stage, dossier: Id, open_screen: Opens) -> None:
    screen = open_screen(dossier)
    digits("4")
    key(Qt.Key.Key_Up)
    mark(stage)
    letter("с", "C")
    write("Толық")
    key(Qt.Key.Key_Escape)
    whole = kept(stage, dossier, "education")
    key(Qt.Key.Key_Delete)
    stage.settle()
    assert kept(stage, dossier, "education") == Answer(4, comment="Толық")
    said = []
    for _ in range(4):
        letter("я", "Z", CTRL)
        stage.settle()
        said.append(screen.sheet.rows[0]._note.text())
    assert said == [
        "Taken back: the evidence is there again.",
        "Taken back: the last words of the comment.",
        "Taken back: the evidence marked last.",
        "Taken back: the mark.",
    ]
    assert whole.evidence
    assert sheet_of(stage.world, stage.world.actor(Role.MEMBER), dossier).answers == {}


def test_a_chip_with_the_keyboard_is_the_one_that_goes(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    screen = open_screen(dossier)
    scan = screen.papers.current()
    assert scan is not None
    one, two = Evidence(Id(scan), 1), Evidence(Id(scan), 2)
    screen.model.evidence("education", (one, two))
    stage.settle()
    screen.sheet.rows[0].chips.places[0].setFocus()
    key(Qt.Key.Key_Delete)
    stage.settle()
    assert kept(stage, dossier, "education").evidence == (two,)
    key(Qt.Key.Key_Return, "\r")  # the other chip has the keyboard now, and opens its place
    stage.settle()
    assert screen.scan.page == 2


def test_where_evidence_is_demanded_the_sheet_waits_for_it(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    screen = open_screen(dossier)
    digits("4331-201")  # the fourth needs a comment; a paper is not authentic: that refuses
    stage.settle()
    last = next(c for c in screen.model.criteria if c.code == "authenticity")
    assert screen.model.lacks(last) >= {Missing.EVIDENCE}
    assert "evidence needed" in screen.sheet.foot.standing.whole()
    for criterion in screen.model.criteria:
        if Missing.COMMENT in screen.model.lacks(criterion):
            screen.model.comment(criterion.code, "Күмәнді")
    screen.model.leave()
    lacking = [c.code for c in screen.model.criteria if screen.model.lacks(c)]
    for code in lacking:
        ctrl_enter()  # goes to what is missing
        stage.settle()
        assert screen.model.focused is not None
        assert screen.model.focused.code == code
        assert screen.sheet.foot.next_key.text().startswith("E ")
        mark(stage)
    member = stage.world.actor(Role.MEMBER)
    assert sheet_of(stage.world, member, dossier).evaluation is None
    ctrl_enter()
    stage.settle()
    sealed = sheet_of(stage.world, member, dossier)
    assert sealed.evaluation is not None
    assert sealed.answers["authenticity"].evidence
    assert screen.sheet.rows[0].chips.places == []
    assert all(chip.fixed for row in screen.sheet.rows for chip in row.chips.places)
