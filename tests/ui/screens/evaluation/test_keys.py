"""A dossier is scored by keys alone, under a Kazakh layout, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from app.access.roles import Role
from app.evaluation.scoring import Answer
from app.kernel.ids import Id
from tests.ui.keyboard import ALT, CTRL, focus, key, write
from tests.ui.screens.conftest import Stage
from tests.ui.screens.evaluation.conftest import (
    FULL,
    ctrl_enter,
    digits,
    kept,
    letter,
    marks,
    sheet_of,
)
from ui.screens.evaluation.draft import Kept
from ui.screens.evaluation.view import EvaluationScreen

Opens = Callable[[Id], EvaluationScreen]


def test_whole_dossier_without_a_mouse(stage: Stage, dossier: Id, open_screen: Opens) -> None:
    screen = open_screen(dossier)
    member = stage.world.actor(Role.MEMBER)
    assert screen.model.focused is not None
    assert screen.model.focused.code == "education"
    digits("4331-211")
    stage.settle()
    assert marks(sheet_of(stage.world, member, dossier)) == {
        **{code: answer.value for code, answer in FULL.items()},
        "recognition": 1,
        "licence": "—",
    }
    ctrl_enter()  # the mark 1 of the fourth criterion needs a comment: it takes the cursor
    stage.settle()
    assert focus().objectName() == "comment_recognition"
    write("Апостиль тек дипломда бар")
    ctrl_enter()
    stage.settle()
    view = sheet_of(stage.world, member, dossier)
    assert view.evaluation is not None
    assert view.answers["recognition"] == Answer(1, comment="Апостиль тек дипломда бар")
    assert view.evaluation.seal[:4] in screen.sheet.foot.standing.whole()
    assert screen.sheet.foot.submit.isHidden()


def test_zero_means_zero_and_backspace_clears(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    screen = open_screen(dossier)
    member = stage.world.actor(Role.MEMBER)
    digits("0")
    key(Qt.Key.Key_Up)
    stage.settle()
    assert marks(sheet_of(stage.world, member, dossier)) == {"education": 0}
    key(Qt.Key.Key_Backspace)
    stage.settle()
    assert marks(sheet_of(stage.world, member, dossier)) == {}
    digits("9")  # no such mark: nothing is saved, the criterion stays
    stage.settle()
    assert marks(sheet_of(stage.world, member, dossier)) == {}
    assert screen.model.focus == 0


def test_fast_keys_are_all_saved_in_their_order(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    screen = open_screen(dossier)
    member = stage.world.actor(Role.MEMBER)
    for row in ("1", "2", "3", "4"):  # four times the first criterion, without a pause
        digits(row)
        key(Qt.Key.Key_Up)
    digits("2")
    assert kept(screen) is Kept.SAVING
    digits("321")
    stage.settle()
    assert kept(screen) is Kept.SAVED
    assert marks(sheet_of(stage.world, member, dossier)) == {
        "education": 2,
        "specialty": 3,
        "experience": 2,
        "recognition": 1,
    }
    assert "10:00" in screen.heading.saved.text()


def test_saved_is_said_only_when_it_is(stage: Stage, dossier: Id, open_screen: Opens) -> None:
    screen = open_screen(dossier)
    assert screen.heading.saved.isHidden()
    digits("4")
    assert screen.heading.saved.text() == "Saving…"
    letter("с", "C")
    write("Толық")
    stage.work.settle()
    assert screen.heading.saved.text() == "Saving…"  # the text still waits for its pause
    screen.leaving()
    stage.settle()
    assert screen.heading.saved.text().startswith("Saved")
    comment = sheet_of(stage.world, stage.world.actor(Role.MEMBER), dossier).answers["specialty"]
    assert comment == Answer(comment="Толық")


def test_a_killed_window_loses_nothing(stage: Stage, dossier: Id, open_screen: Opens) -> None:
    screen = open_screen(dossier)
    digits("43")
    key(Qt.Key.Key_Up)
    letter("с", "C")
    write("Салалас")
    key(Qt.Key.Key_Return, "\r")
    digits("2")
    stage.settle()
    screen.hide()  # nobody tells it that it ends: no leaving, no closing
    again = open_screen(dossier)
    assert again.model.draft is not None
    assert again.model.draft.answers == {
        "education": Answer(4),
        "specialty": Answer(3, comment="Салалас"),
        "experience": Answer(2),
    }
    assert again.model.focus == 3  # where the member goes on


def test_undo_takes_back_marks_and_words(stage: Stage, dossier: Id, open_screen: Opens) -> None:
    screen = open_screen(dossier)
    member = stage.world.actor(Role.MEMBER)
    digits("4")
    letter("с", "C")
    write("Жақсы")
    key(Qt.Key.Key_Escape)
    digits("1")
    key(Qt.Key.Key_Up)
    digits("2")
    stage.settle()
    letter("я", "Z", CTRL)
    stage.settle()
    assert sheet_of(stage.world, member, dossier).answers["specialty"] == Answer(1, comment="Жақсы")
    letter("я", "Z", CTRL)
    letter("я", "Z", CTRL)
    stage.settle()
    assert sheet_of(stage.world, member, dossier).answers == {"education": Answer(4)}
    assert screen.model.focus == 1
    letter("я", "Z", CTRL)
    stage.settle()
    assert sheet_of(stage.world, member, dossier).answers == {}
    assert not screen.model.can_undo


def test_submitting_too_early_goes_to_the_first_missing(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    screen = open_screen(dossier)
    digits("43")
    key(Qt.Key.Key_Down)  # the third is passed over
    digits("2-211")
    ctrl_enter()
    stage.settle()
    assert screen.model.focused is not None
    assert screen.model.focused.code == "experience"
    assert screen.sheet.isAncestorOf(focus())
    member = stage.world.actor(Role.MEMBER)
    assert sheet_of(stage.world, member, dossier).evaluation is None
    digits("3")
    ctrl_enter()
    stage.settle()
    assert sheet_of(stage.world, member, dossier).evaluation is not None


def test_keys_of_the_scan_leave_the_sheet_alone(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    screen = open_screen(dossier)
    first = screen.papers.current()
    assert screen.scan.page_count == 3
    before = focus()
    while screen.scan.page == 1:
        key(Qt.Key.Key_PageDown)
    key(Qt.Key.Key_PageUp)
    stage.settle()
    assert screen.scan.page == 1
    percent = screen.scan.zoom_percent
    digits("+")
    assert screen.scan.zoom_percent > percent
    digits("-")  # education always applies, so the key is the scan's
    assert screen.scan.zoom_percent == percent
    letter("ъ", "]")
    stage.settle()
    assert screen.papers.current() != first
    letter("х", "[")
    stage.settle()
    assert screen.papers.current() == first
    assert focus() is before
    assert screen.model.draft is not None
    assert screen.model.draft.answers == {}


def test_escape_comes_back_from_the_scan(dossier: Id, open_screen: Opens) -> None:
    screen = open_screen(dossier)
    scan, sheet = screen.panes()
    scan.setFocus()
    digits("4")  # marks are given from there too
    assert screen.model.focus == 1
    assert focus() is scan
    key(Qt.Key.Key_Escape)
    assert screen.sheet.isAncestorOf(focus())
    assert sheet is not scan


def test_from_dossier_to_dossier(stage: Stage, dossier: Id, open_screen: Opens) -> None:
    screen = open_screen(dossier)
    round_ = screen.model.round
    assert round_ is not None
    assert round_.total == len(round_.dossiers) == 4
    assert f"{round_.place(dossier)} / 4" == screen.heading.place.text()
    digits("4")
    letter("с", "C")
    write("Жоба")
    key(Qt.Key.Key_PageUp, modifiers=ALT)
    stage.settle()
    assert screen.model.dossier == round_.step(dossier, -1)
    found = sheet_of(stage.world, stage.world.actor(Role.MEMBER), dossier).answers
    assert found == {"education": Answer(4), "specialty": Answer(comment="Жоба")}
    key(Qt.Key.Key_Right, modifiers=CTRL)
    stage.settle()
    assert screen.model.dossier == dossier
