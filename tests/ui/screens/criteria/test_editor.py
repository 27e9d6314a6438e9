"""A criteria set is written on the screen, by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.access.roles import Role
from app.evaluation.criteria_file import CRITERIA, parse_criteria
from app.evaluation.criteria_writing import to_text
from app.kernel.text import Language
from tests.ui.keyboard import CTRL, focus, key, write
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from tests.ui.screens.criteria.hands import (
    DRAFT,
    SAMPLE,
    click,
    field,
    marked,
    named,
    opened,
    retype,
    saving,
    stand_on,
    stored,
)
from tests.ui.world import done
from ui.screens.criteria.editor_model import Saving
from ui.screens.criteria.view import CriteriaScreen
from ui.theme.theme import Theme
from ui.theme.tokens import Look

LOOKS = [(look, language) for look in (Look.LIGHT, Look.DARK) for language in Language]


def test_a_new_version_is_written_and_saved_by_keys(stage: Stage, editing: CriteriaScreen) -> None:
    assert stored(stage).pass_mark == 60
    retype(editing, "pass_mark", "65,5")
    assert saving(editing) is Saving.CHANGED
    assert stored(stage).pass_mark == 60
    key(Qt.Key.Key_S, "", CTRL)
    stage.settle()
    assert saving(editing) is Saving.SAVED
    assert str(stored(stage).pass_mark) == "65.5"


def test_a_draft_is_saved_by_itself_after_a_pause(stage: Stage, editing: CriteriaScreen) -> None:
    retype(editing, "title.en", "Ours")
    assert editing.editing._timer.isActive()
    editing.editing._timer.timeout.emit()  # the pause is over
    stage.settle()
    assert stored(stage).title.en == "Ours"
    assert stored(stage).title.kk == SAMPLE.title.kk


def test_a_mistake_is_listed_leads_to_its_field_and_is_not_saved(
    stage: Stage, editing: CriteriaScreen
) -> None:
    stand_on(stage, editing, "criteria.1")
    retype(editing, "criteria.1.choices.0.points", "many")
    stand_on(stage, editing, "general")
    retype(editing, "pass_mark", "")
    stage.settle()
    assert saving(editing) is Saving.WRONG
    assert not editing.editor.save.isEnabled()
    key(Qt.Key.Key_S, "", CTRL)
    stage.settle()
    assert stored(stage).pass_mark == 60
    rows = editing.editor.mistakes.list.rows
    assert [(row.title, row.chip) for row in rows] == [
        ("this is missing", "mistake"),
        ("a number is expected", "mistake"),
    ]
    assert rows[1].below == "2 Specialty matches profession"
    place = editing.editor.mistakes.list
    at = place.visualRect(place.model().index(1, 0)).center()
    QTest.mouseClick(place.viewport(), Qt.MouseButton.LeftButton, pos=at)
    stage.settle()
    assert editing.editor.part == "criteria.1"
    assert focus() is field(editing, "criteria.1.choices.0.points")
    retype(editing, "criteria.1.choices.0.points", "0")
    editing.editor.mistakes.list.setFocus()
    key(Qt.Key.Key_Return, "\r")
    stage.settle()
    assert focus() is field(editing, "pass_mark")
    write("70")
    assert saving(editing) is Saving.CHANGED
    assert not editing.editor.mistakes.isVisible()


def test_what_is_odd_is_pointed_out_and_saved(stage: Stage, editing: CriteriaScreen) -> None:
    retype(editing, "pass_mark", "400")
    (row,) = editing.editor.mistakes.list.rows
    assert (row.chip, row.below) == ("please check", "The set")
    key(Qt.Key.Key_S, "", CTRL)
    stage.settle()
    assert stored(stage).pass_mark == 400


def test_criteria_and_values_are_added_moved_and_taken_out(
    stage: Stage, editing: CriteriaScreen
) -> None:
    stand_on(stage, editing, "criteria.0")
    key(Qt.Key.Key_Down, "", Qt.KeyboardModifier.AltModifier)
    assert editing.editor.part == "criteria.1"
    key(Qt.Key.Key_N, "", CTRL)
    stage.settle()
    assert focus() is field(editing, "criteria.8.title.kk")
    write("nine")
    click(stage, named(editing, "add_choice_button"))
    assert focus() is field(editing, "criteria.8.choices.2.value")
    retype(editing, "criteria.8.choices.2.points", "-1/2")  # two numbers, and no columns
    assert saving(editing) is Saving.WRONG
    retype(editing, "criteria.8.choices.2.points", "-1,5")
    click(stage, field(editing, "criteria.8.choices.2.knock_out"))
    key(Qt.Key.Key_S, "", CTRL)
    stage.settle()
    codes = [criterion.code for criterion in stored(stage).criteria]
    assert codes[:3] == ["specialty", "education", "experience"]
    last = stored(stage).criteria[-1]
    assert (last.title.kk, last.group) == ("nine", "qualification")
    assert [str(choice.points) for choice in last.choices] == ["0", "10", "-1.5"]
    assert last.choices[2].knock_out
    click(stage, named(editing, "remove_criterion_button"))
    key(Qt.Key.Key_S, "", CTRL)
    stage.settle()
    assert [c.code for c in stored(stage).criteria] == codes[:-1]


def test_a_group_gets_another_code_and_its_criteria_follow(
    stage: Stage, editing: CriteriaScreen
) -> None:
    stand_on(stage, editing, "groups")
    retype(editing, "groups.0.code", "learning")
    retype(editing, "groups.0.cap", "50")
    key(Qt.Key.Key_S, "", CTRL)
    stage.settle()
    groups = stored(stage).groups
    assert groups[0].code == "learning"
    assert groups[0].cap == 50
    assert stored(stage).criteria[0].group == "learning"


def test_a_criterion_is_answered_by_a_number(stage: Stage, editing: CriteriaScreen) -> None:
    stand_on(stage, editing, "criteria.2")
    click(stage, named(editing, "segment_number"))
    retype(editing, "criteria.2.ranges.1.points", "20")
    editing.editor.preview.show_now()
    number = editing.editor.preview.rows[2].number
    assert number is not None
    number.setFocus()
    write("5")
    assert editing.editor.preview._total.text() == "20 / 100"


# --- text, files, other windows -------------------------------------------------------------


def test_the_whole_file_is_written_as_text(stage: Stage, editing: CriteriaScreen) -> None:
    click(stage, named(editing, "segment_text"))
    edit = editing.editor.text.edit
    assert parse_criteria(edit.toPlainText(), "x").version == "2"
    text = "# by the working group\n" + edit.toPlainText()
    edit.setPlainText(text.replace("pass_mark = 60", 'pass_mark = "60"'))
    editing.editor.text.tell()
    line = text.splitlines().index("pass_mark = 60") + 1
    (row,) = editing.editor.mistakes.list.rows
    assert (row.title, row.below) == ("a number is expected", f"line {line} · pass_mark")
    assert len(edit.extraSelections()) == 1
    click(stage, named(editing, "segment_fields"))
    assert editing.editing.as_text  # not while the text has a mistake
    edit.setPlainText(text.replace("pass_mark = 60", "pass_mark = 61"))
    key_in = editing.editor.text.edit
    key_in.setFocus()
    key(Qt.Key.Key_S, "", CTRL)
    stage.settle()
    assert stored(stage).pass_mark == 61
    office, admin = stage.world.office, stage.world.actor(Role.ADMINISTRATOR)
    assert str(office.criteria.text_of(admin, *DRAFT)).startswith("# by the working group\n")
    click(stage, named(editing, "segment_fields"))
    assert field(editing, "pass_mark").text() == "61"  # type: ignore[attr-defined]


def test_a_malformed_file_is_refused_with_its_line(stage: Stage, tmp_path: Path) -> None:
    screen = opened(stage)
    before = len(screen.model.sets)
    file = tmp_path / "theirs.toml"
    file.write_text(to_text(SAMPLE).replace("pass_mark = 60", "pass_mark = [60"), encoding="utf-8")
    screen.take_file(file)
    stage.settle()
    assert screen.told.isVisible()
    words = "\n".join(label.text() for label in screen.told.findChildren(QLabel))
    assert "theirs.toml was not imported" in words
    assert "Line " in words
    assert "Nothing was changed." in words
    file.write_bytes(b"\xff\xfe\x00")
    screen.take_file(file)
    assert "cannot be read" in "\n".join(x.text() for x in screen.told.findChildren(QLabel))
    assert len(screen.model.sets) == before


def test_a_set_leaves_as_a_file_and_comes_back_as_a_draft(stage: Stage, tmp_path: Path) -> None:
    screen = opened(stage)
    click(stage, screen.export)
    file = stage.papers / "sample-2017-1.toml"
    assert parse_criteria(file.read_text(encoding="utf-8"), "x") == SAMPLE
    screen.take_file(file)  # the same version again
    stage.settle()
    assert screen.told.isVisible()
    other = tmp_path / "other.toml"
    text = file.read_text(encoding="utf-8").replace('version = "1"', 'version = "other"')
    other.write_text(text, encoding="utf-8-sig")
    screen.take_file(other)
    stage.settle()
    assert screen.editor.isVisible()
    assert stored(stage, ("sample-2017", "other")).criteria == SAMPLE.criteria


def test_a_draft_changed_in_another_window_is_not_overwritten(
    stage: Stage, editing: CriteriaScreen
) -> None:
    office, admin = stage.world.office, stage.world.actor(Role.ADMINISTRATOR)
    theirs = to_text(stored(stage)).replace("pass_mark = 60", "pass_mark = 50")
    done(office.criteria.keep(admin, theirs, DRAFT))
    retype(editing, "pass_mark", "70")
    key(Qt.Key.Key_S, "", CTRL)
    stage.settle()
    assert [refusal.code for refusal in stage.heard.refusals] == ["changed_meanwhile"]
    assert saving(editing) is Saving.REFUSED
    assert stored(stage).pass_mark == 50


def test_leaving_with_a_mistake_says_that_it_is_not_saved(
    stage: Stage, editing: CriteriaScreen
) -> None:
    retype(editing, "pass_mark", "x")
    key(Qt.Key.Key_Escape)
    stage.settle()
    assert editing.editor.isVisible()
    assert editing.told.isVisible()
    retype(editing, "pass_mark", "62")
    key(Qt.Key.Key_Escape)
    stage.settle()
    assert not editing.editor.isVisible()
    assert stored(stage).pass_mark == 62
    assert editing.model.chosen is not None
    assert editing.model.chosen.key == DRAFT
    assert editing._sample.text() == "draft"
    key(Qt.Key.Key_F2)
    stage.settle()
    assert editing.editor.isVisible()


def test_a_draft_is_deleted(stage: Stage, editing: CriteriaScreen) -> None:
    click(stage, editing.editor.back)
    click(stage, editing.remove)
    key(Qt.Key.Key_Return, "\r", CTRL)
    stage.settle()
    assert DRAFT not in {known.key for known in editing.model.sets}


def test_an_adopted_set_is_not_edited(stage: Stage) -> None:
    screen = opened(stage)
    click(stage, screen.begin)
    assert screen.editor.isVisible()
    click(stage, screen.editor.back)
    assert screen.edit.isVisible()
    office, admin = stage.world.office, stage.world.actor(Role.ADMINISTRATOR)
    day = stage.world.clock.now().date()
    done(office.criteria.adopt(admin, "set-1", "1", "12", day, day))
    stage.tick.day_changed.emit(day)
    stage.settle()
    assert screen.model.chosen is not None
    assert screen.model.chosen.key == ("set-1", "1")
    assert not screen.edit.isVisible()
    assert not screen.remove.isVisible()
    assert "order No. 12" in screen.rows["set-1", "1"].item.below
    click(stage, screen.copy)
    assert stored(stage, ("set-1", "2")).version == "2"


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
def test_others_read(stage: Stage, role: Role) -> None:
    screen = opened(stage, role)
    for button in (screen.edit, screen.copy, screen.remove, screen.begin, screen.take_over):
        assert not button.isVisible()
    screen.take_file(CRITERIA / "sample-2017.toml")
    stage.settle()
    assert not screen.told.isVisible()
    click(stage, screen.export)
    assert (stage.papers / "sample-2017-1.toml").exists()


@pytest.mark.parametrize("size", [(1052, 618), (1692, 978)], ids=str)
@pytest.mark.pictures
@pytest.mark.parametrize(("look", "language"), LOOKS, ids=str)
def test_looks(
    stage: Stage, theme: Theme, look: Look, language: Language, size: tuple[int, int]
) -> None:
    theme.use(look=look)
    stage.languages.use(language)
    stage.sign_in(Role.ADMINISTRATOR)
    screen = stage.show(CriteriaScreen, size)
    click(stage, screen.copy)
    screen.editor.preview.show_now()
    for part in ("general", "groups.0.title", "criteria.1.title"):
        screen.editor._again(part)
        if part.startswith("criteria"):
            marked(screen, education=1)
            screen.editing.put("criteria.1.choices.0.points", "x")
        stage.settle()
        picture(screen, f"criteria-editor-{part.split('.')[0]}-{size[0]}")
        assert clipped_texts(screen) == []
        assert unnamed_controls(screen) == []
        assert twin_names(screen) == []
        assert sideways(screen) == []
        assert screen.width() == size[0]
