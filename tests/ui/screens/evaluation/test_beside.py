"""Beside the sheet: the private note, versions, figures with names, two windows, masked reading."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.access.roles import Role
from app.evaluation.scoring import Answer
from app.kernel.ids import Id
from tests.ui.keyboard import focus, key, write
from tests.ui.screens.conftest import Stage
from tests.ui.screens.evaluation.conftest import FULL, ctrl_enter, digits, kept, letter, sheet_of
from tests.ui.world import done
from ui.components.label import Label
from ui.screens.evaluation.draft import Kept
from ui.screens.evaluation.view import EvaluationScreen

Opens = Callable[[Id], EvaluationScreen]


def test_the_private_note_is_saved_and_stays_with_the_member(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    screen = open_screen(dossier)
    office, member = stage.world.office, stage.world.actor(Role.MEMBER)
    letter("т", "N")
    assert focus().objectName() == "private_note"
    write("Ректорға хат жазу")
    assert screen.sheet.note.saved.text() == "Saving…"
    key(Qt.Key.Key_Escape)
    stage.settle()
    assert screen.sheet.note.isHidden()
    assert screen.sheet.isAncestorOf(focus())
    assert office.evaluation.private_note(member, dossier) == "Ректорға хат жазу"
    assert office.evaluation.private_note(stage.world.actor(Role.MEMBER, 1), dossier) == ""
    assert sheet_of(stage.world, member, dossier).answers == {}
    screen.hide()
    again = open_screen(dossier)
    assert again.sheet.note.area.text() == "Ректорға хат жазу"
    assert again.sheet.note.saved.text() == "Saved"


def test_versions_tell_what_changed_and_why(stage: Stage, dossier: Id, open_screen: Opens) -> None:
    office, member = stage.world.office, stage.world.actor(Role.MEMBER)
    done(office.evaluation.put_answers(member, dossier, FULL, ""))
    done(office.evaluation.submit(member, dossier))
    done(office.evaluation.reopen(member, dossier, "Қосымша құжат келді"))
    changed = {**FULL, "education": Answer(3), "language": Answer(3, comment="IELTS")}
    done(office.evaluation.put_answers(member, dossier, changed, ""))
    done(office.evaluation.submit(member, dossier))
    screen = open_screen(dossier)
    screen.sheet.views.set_value("versions")
    screen.sheet.views.chosen.emit("versions")
    stage.settle()
    words = [label.text() for label in screen.sheet.history.findChildren(Label)]
    assert [text for text in words if text.startswith("Version")] == ["Version 2", "Version 1"]
    assert "Education level: 4 → 3" in words
    assert any("another comment" in text for text in words)
    assert any("Қосымша құжат келді" in text for text in words)
    assert any("no mark was changed after the others were seen" in text for text in words)


def test_differences_have_a_sign_and_words_but_no_name(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    office = stage.world.office
    for turn, education in ((1, 4), (2, 4), (3, 4)):
        member = stage.world.actor(Role.MEMBER, turn)
        done(office.evaluation.put_answers(
            member, dossier, {**FULL, "education": Answer(education)}, ""))  # fmt: skip
        done(office.evaluation.submit(member, dossier))
    mine = {**FULL, "education": Answer(3)}
    done(office.evaluation.put_answers(stage.world.actor(Role.MEMBER), dossier, mine, ""))
    screen = open_screen(dossier)
    assert screen.sheet.figures.people.text() == ""
    ctrl_enter()
    stage.settle()
    screen.sheet.views.set_value("all")
    screen.sheet.views.chosen.emit("all")
    stage.settle()
    spoken = screen.sheet.figures.plot.accessibleDescription()
    assert "yours is 5 below the median" in spoken
    assert "until" not in screen.sheet.figures.people.text()
    assert "Names are shown once" in screen.sheet.figures.people.text()
    whole = " ".join(label.text() for label in screen.sheet.figures.findChildren(Label)) + spoken
    assert not any(person.short_ru in whole for person in office.people.to_sign_in())


def test_the_second_window_sees_what_the_first_one_did(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    first = open_screen(dossier)
    second = open_screen(dossier)
    second.sheet.take_keyboard()
    digits("4")  # in the second window, which has the keyboard
    stage.settle()
    assert first.model.draft is not None
    assert first.model.draft.answer("education") == Answer(4)
    assert "Another window changed: Education level" in first.banner.text()
    assert second.banner.text() == ""
    assert kept(first) is kept(second) is Kept.SAVED
    first.activateWindow()
    first.sheet.take_keyboard()
    first.model.focus_on(0)
    first.model.press(2)
    stage.settle()
    assert second.model.draft is not None
    assert second.model.draft.answer("education") == Answer(2)
    assert "Another window changed: Education level" in second.banner.text()
    assert sheet_of(stage.world, stage.world.actor(Role.MEMBER), dossier).answers == {
        "education": Answer(2)
    }


def test_a_window_of_another_program_is_seen_on_coming_back(
    stage: Stage, dossier: Id, open_screen: Opens
) -> None:
    screen = open_screen(dossier)
    digits("4")
    stage.settle()
    member = stage.world.actor(Role.MEMBER)
    other = stage.world.open_office()  # another process on the same database
    done(other.evaluation.answer(member, dossier, "specialty", Answer(2)))
    screen.model.look_at_disk()  # what coming back to the window does
    stage.settle()
    assert "Specialty" in screen.banner.text()
    assert screen.model.draft is not None
    assert screen.model.draft.answer("specialty") == Answer(2)


def test_the_next_key_is_named(stage: Stage, dossier: Id, open_screen: Opens) -> None:
    screen = open_screen(dossier)
    assert screen.sheet.foot.next_key.text() == "0–4 give the mark and go on"
    digits("4331")
    key(Qt.Key.Key_Up)
    assert screen.sheet.foot.next_key.text() == "C say why this mark"
    stage.settle()
    QTest.mouseClick(screen.sheet.foot.note, Qt.MouseButton.LeftButton)
    assert focus().objectName() == "private_note"
