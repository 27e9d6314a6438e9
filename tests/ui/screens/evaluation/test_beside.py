"""Beside the sheet: the private note, versions, figures with names, two windows, masked reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from app.access.people import Person
from app.access.roles import Role
from app.demo.staff import told
from app.evaluation.criteria_writing import to_text
from app.evaluation.reading import IDENTITY_PAPERS
from app.evaluation.scoring import Answer
from app.kernel.ids import Id
from tests.ui import sitting
from tests.ui.keyboard import focus, key, write
from tests.ui.screens.conftest import Stage
from tests.ui.screens.evaluation.conftest import FULL, ctrl_enter, digits, kept, letter, sheet_of
from tests.ui.world import done
from ui.actions.keymap import KeyMap, use_keys
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


def test_the_next_key_is_the_one_that_the_person_chose(dossier: Id, open_screen: Opens) -> None:
    own = KeyMap()
    use_keys(own)
    try:
        assert own.change("evaluation.mark2", "Ctrl+2", {"evaluation.mark2": "2"}) is None
        screen = open_screen(dossier)
        said = screen.sheet.foot.next_key.text()
        assert said == "0 1 Ctrl+2 3 4 give the mark and go on"
    finally:
        use_keys(KeyMap())


def mask(stage: Stage) -> None:
    """Let the office measure by a set that asks for a masked first reading."""
    office, admin = stage.world.office, stage.world.actor(Role.ADMINISTRATOR)
    sets, _, _ = told(office.criteria.criteria_sets(admin))
    sample = next(each for each in sets if each.code == "sample-2017")
    masked = replace(sample, code="masked", masked=True, order=None)
    day = date(2026, 11, 2)
    done(office.criteria.keep(admin, to_text(masked)))
    done(office.criteria.adopt(admin, "masked", masked.version, "12", day, day))


def everything(screen: EvaluationScreen) -> str:
    """All that can be read on the screen, seen or spoken."""
    labels = screen.findChildren(QLabel)
    seen = [each.text() for each in labels if each.isVisible()]
    spoken = [each.accessibleName() for each in screen.findChildren(QWidget) if each.isVisible()]
    return "\n".join((*seen, *spoken))


def test_a_masked_applicant_is_nowhere_until_the_sheet_is_submitted(
    stage: Stage, newcomer: Person
) -> None:
    mask(stage)
    dossier, card = stage.world.dossier("unscored"), stage.world.card("unscored")
    stage.desk.sign_in(newcomer)
    screen = stage.show(EvaluationScreen, dossier=dossier)
    country = stage.world.office.catalogues.countries.name(card.citizenship).en
    for names in (card.name_latin, card.name_cyrillic, country):
        assert names not in everything(screen)
    assert screen.declaration.facts["applicant"].text() == "Hidden until you submit"
    letter("в", "D")
    stage.settle()
    assert screen.heading.masked.isVisible()
    for names in (card.name_latin, card.name_cyrillic, country):
        assert names not in everything(screen)
    assert {paper.item for paper in screen.model.scans.papers}.isdisjoint(IDENTITY_PAPERS)
    assert screen.model.about is not None
    assert screen.model.about.withheld > 0
    digits("4332-211")
    ctrl_enter()
    stage.settle()
    assert not screen.heading.masked.isVisible()
    assert card.name_latin in everything(screen)
    assert "passport" in {paper.item for paper in screen.model.scans.papers}


def test_names_stand_beside_totals_once_the_discussion_is_open(stage: Stage) -> None:
    world = stage.world
    dossier = sitting.ready(world)[0]
    session = sitting.planned(world, 1)
    secretary = world.actor(Role.SECRETARY)
    done(world.office.commission.open_session(secretary, session))
    turn = next(
        turn
        for turn in range(9)
        if getattr(
            world.office.evaluation.sheet(world.actor(Role.MEMBER, turn), dossier),
            "evaluation",
            None,
        )
    )
    stage.sign_in(Role.MEMBER, turn)
    screen = stage.show(EvaluationScreen, dossier=dossier)
    assert "Names are shown once" in screen.sheet.figures.people.text()
    done(world.office.commission.open_discussion(secretary, session, dossier))
    screen.open({"dossier": dossier})
    stage.settle()
    named = screen.sheet.figures.people.text()
    assert named.startswith("The discussion is open:")
    assert stage.desk.person is not None
    assert stage.desk.person.name_en in named
