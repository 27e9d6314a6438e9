"""The sheet's life: hidden colleagues, the seal, reopening, stepping aside, two windows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.access.roles import Role
from app.evaluation.scoring import Answer
from app.kernel.ids import Id
from db.store import SqlStore
from tests.ui.keyboard import key, write
from tests.ui.screens.conftest import Stage
from tests.ui.screens.evaluation.conftest import FULL, ctrl_enter, digits, kept, marks, sheet_of
from tests.ui.world import done, refused
from ui.screens.evaluation.draft import Kept
from ui.screens.evaluation.view import EvaluationScreen

Opens = Callable[[Id], EvaluationScreen]


def fill(stage: Stage, dossier: Id, turn: int = 0) -> None:
    """Let a member fill the sheet in another window."""
    member = stage.world.actor(Role.MEMBER, turn)
    done(stage.world.office.evaluation.put_answers(member, dossier, FULL, ""))


def submit(stage: Stage, dossier: Id, turn: int) -> None:
    """Let a colleague submit a sheet."""
    fill(stage, dossier, turn)
    done(stage.world.office.evaluation.submit(stage.world.actor(Role.MEMBER, turn), dossier))


def choose(screen: EvaluationScreen, words: str) -> None:
    """Click a segment by its words."""
    buttons = screen.findChildren(QAbstractButton)
    button = next(b for b in buttons if b.text() == words and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_colleagues_are_hidden_until_one_has_submitted(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    fill(stage, dossier)
    for turn in (1, 2, 3):
        submit(stage, dossier, turn)
    screen = open_screen(dossier)
    hidden = screen.model.sealed.colleagues
    assert hidden is None
    assert screen.sheet.figures.median.text() == ""
    assert screen.sheet.views.isHidden() or not screen.sheet.views.isVisible()
    ctrl_enter()
    stage.settle()
    colleagues = screen.model.sealed.colleagues
    assert colleagues is not None
    assert colleagues.aggregate is not None
    assert len(colleagues.aggregate.counted) == 4
    assert screen.sheet.figures.median.text() == "80 / 90"
    assert screen.sheet.views.isVisible()
    choose(screen, "All members")
    assert screen.sheet.pages.currentWidget() is screen.sheet.figures
    spoken = screen.sheet.figures.plot.accessibleDescription()
    assert "Education level" in spoken
    assert not any(person.short_ru in spoken for person in stage.world.office.people.to_sign_in())


def test_a_submitted_sheet_is_read_only_until_reopened_with_a_reason(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    fill(stage, dossier)
    member = stage.world.actor(Role.MEMBER)
    screen = open_screen(dossier)
    ctrl_enter()
    stage.settle()
    sealed = sheet_of(stage.world, member, dossier).evaluation
    assert sealed is not None
    digits("0")
    stage.settle()
    assert sheet_of(stage.world, member, dossier).answers["education"] == Answer(4)
    QTest.mouseClick(screen.sheet.foot.reopen, Qt.MouseButton.LeftButton)
    ctrl_enter()  # without a reason
    stage.settle()
    assert screen.sheet.aside.reason.error()
    assert sheet_of(stage.world, member, dossier).evaluation is not None
    write("Қосымша құжат келді")
    ctrl_enter()
    stage.settle()
    assert sheet_of(stage.world, member, dossier).evaluation is None
    assert screen.model.sealed.colleagues is None
    digits("3")
    ctrl_enter()
    stage.settle()
    again = sheet_of(stage.world, member, dossier).evaluation
    assert again is not None
    assert again.replaces == sealed.id
    assert again.total == sealed.total - 5


def test_abstaining_needs_a_reason_and_is_shown(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    screen = open_screen(dossier)
    digits("4")
    QTest.mouseClick(screen.sheet.foot.step_aside, Qt.MouseButton.LeftButton)
    choose(screen, "Lack of competence")
    ctrl_enter()
    assert screen.sheet.aside.reason.error()
    screen.sheet.aside.reason.edit.setFocus()
    write("Салада тәжірибем жоқ")
    ctrl_enter()
    stage.settle()
    sealed = sheet_of(stage.world, stage.world.actor(Role.MEMBER), dossier).evaluation
    assert sealed is not None
    assert sealed.abstained
    assert "abstained" in screen.sheet.foot.standing.whole()
    assert screen.sheet.foot.total.text() == "—"


def test_a_recused_dossier_disappears(stage: Stage, dossier: Id, open_screen: Opens) -> None:
    screen = open_screen(dossier)
    total = screen.model.round.total if screen.model.round else 0
    QTest.mouseClick(screen.sheet.foot.step_aside, Qt.MouseButton.LeftButton)
    ctrl_enter()  # no kind chosen yet
    stage.settle()
    assert screen.model.dossier == dossier
    key(Qt.Key.Key_Space, " ")
    key(Qt.Key.Key_Down)
    stage.settle()
    chosen = screen.sheet.aside.kind()
    ctrl_enter()
    stage.settle()
    assert screen.model.dossier != dossier
    assert screen.model.round is not None
    assert screen.model.round.total == total - 1
    member = stage.world.actor(Role.MEMBER)
    assert refused(stage.world.office.evaluation.sheet(member, dossier)).code == "recused"
    again = stage.world.office.conflicts.recuse(member, dossier, chosen or "", "")
    assert refused(again).code == "recused_already"
    assert stage.heard.texts


def test_opening_a_closed_dossier_says_why(stage: Stage, dossier: Id, open_screen: Opens) -> None:
    member = stage.world.actor(Role.MEMBER)
    done(stage.world.office.conflicts.recuse(member, dossier, "employer", ""))
    screen = open_screen(dossier)
    assert screen.model.hindrance is not None
    assert screen.model.draft is None
    choose(screen, "To my desk")
    assert stage.went.places == [("desk", {})]


def test_two_windows_on_one_sheet_lose_no_words(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    member, office = stage.world.actor(Role.MEMBER), stage.world.office
    screen = open_screen(dossier)
    digits("4")
    stage.settle()
    # the other window: another mark and a comment on the same criterion, a mark on the third
    old = Answer(4)
    theirs = Answer(3, comment="Сырттай оқыған")
    done(office.evaluation.answer(member, dossier, "education", theirs, old))
    done(office.evaluation.answer(member, dossier, "experience", Answer(2)))
    key(Qt.Key.Key_Up)
    key(ord("С"), "с", at="C")
    write("Түпнұсқасы көрсетілді")
    key(Qt.Key.Key_Return, "\r")
    stage.settle()
    found = sheet_of(stage.world, member, dossier)
    assert found.answers["education"] == Answer(3, comment="Сырттай оқыған\nТүпнұсқасы көрсетілді")
    assert marks(found)["experience"] == 2
    assert screen.model.draft is not None
    assert screen.model.draft.answers == found.answers
    assert kept(screen) is Kept.SAVED
    assert "Another window changed" in screen.banner.text()
    assert "Education level" in screen.banner.text()


def test_marks_that_were_not_seen_are_not_sealed(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    fill(stage, dossier)
    member, office = stage.world.actor(Role.MEMBER), stage.world.office
    screen = open_screen(dossier)
    done(office.evaluation.answer(member, dossier, "education", Answer(3)))
    ctrl_enter()
    stage.settle()
    view = sheet_of(stage.world, member, dossier)
    assert view.evaluation is None
    assert screen.model.draft is not None
    assert screen.model.draft.answer("education") == Answer(3)
    ctrl_enter()
    stage.settle()
    assert sheet_of(stage.world, member, dossier).evaluation is not None


def test_a_criterion_answered_by_a_number(stage: Stage, dossier: Id, open_screen: Opens) -> None:
    office, admin = stage.world.office, stage.world.actor(Role.ADMINISTRATOR)
    version = next(v for code, v in office.criteria.shelf.sets if code == "australia-189")
    day = date(2026, 11, 2)
    done(office.criteria.adopt(admin, "australia-189", version, "12", day, day))
    screen = open_screen(dossier)
    assert screen.model.focused is not None
    assert screen.model.focused.code == "age"
    digits("27")
    assert screen.model.focused.code == "age"
    key(Qt.Key.Key_Return, "\r")
    stage.settle()
    assert screen.model.focus == 1
    found = sheet_of(stage.world, stage.world.actor(Role.MEMBER), dossier)
    assert found.answers["age"].value == Decimal(27)
    age = found.scoring.criterion("age")
    assert age is not None
    assert age.points == 30
    assert not screen.sheet._sample.isVisible()  # adopted: no sample any more


def test_what_could_not_be_saved_is_said_and_tried_again(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    screen = open_screen(dossier)
    stage.work.failed.disconnect(stage.heard.fault)
    full = OSError(28, "No space left on device")

    def fail(_store: object) -> None:
        raise full

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SqlStore, "writing", fail)
        digits("43")
        stage.settle()
    assert kept(screen) is Kept.FAILED
    assert screen.heading.saved.text() == "Not saved"
    QTest.mouseClick(screen.heading.again, Qt.MouseButton.LeftButton)
    stage.settle()
    assert kept(screen) is Kept.SAVED
    member = stage.world.actor(Role.MEMBER)
    assert marks(sheet_of(stage.world, member, dossier)) == {"education": 4, "specialty": 3}
