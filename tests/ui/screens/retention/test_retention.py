"""Retention by keys and clicks: ticking, holding, destroying by an act, adopting terms."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.access.roles import Role
from app.kernel.ids import Id
from app.kernel.text import Language
from tests.ui.keyboard import CTRL, SHIFT, key, write
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from tests.ui.world import done
from ui.i18n.languages import Languages
from ui.screens.retention.sheets import DestroySheet, HoldSheet
from ui.screens.retention.view import RetentionScreen
from ui.theme.theme import Theme
from ui.theme.tokens import Look

LATER = date(2045, 3, 6)


def adopted(stage: Stage) -> None:
    world = stage.world
    done(
        world.office.retention.adopt_terms(
            world.actor(Role.ADMINISTRATOR), "sample", "2026-1", "12", world.clock.now().date()
        )
    )


def shown(stage: Stage, role: Role = Role.MANAGEMENT) -> RetentionScreen:
    stage.world.clock.move_to(LATER)
    stage.sign_in(role)
    screen = stage.show(RetentionScreen)
    assert isinstance(screen, RetentionScreen)
    return screen


def lines(screen: RetentionScreen) -> list[Id]:
    past = screen.model.reading.past if screen.model.reading else None
    return [each.dossier for each in past.lines] if past else []


def fill(sheet: DestroySheet | HoldSheet, name: str, words: str) -> None:
    field = sheet.findChild(QLineEdit, name)
    assert field is not None
    field.setFocus()
    field.selectAll()
    write(words)


def test_nothing_is_destroyed_by_a_sample(stage: Stage) -> None:
    screen = shown(stage)
    assert lines(screen)
    assert screen.notice.isVisible()
    key(Qt.Key.Key_Space)
    stage.settle()
    assert not screen.past.destroy_button.isEnabled()
    assert screen.model.refusal is not None
    assert screen.model.refusal.code == "terms_not_adopted"


def test_a_dossier_is_destroyed_by_keys_alone(stage: Stage) -> None:
    adopted(stage)
    screen = shown(stage)
    before = lines(screen)
    key(Qt.Key.Key_Space)
    stage.settle()
    assert len(screen.model.ticked) == 1
    assert screen.model.reach is not None
    gone = screen.model.ticked[0]
    key(Qt.Key.Key_D, modifiers=CTRL | SHIFT, at="D")
    stage.settle()
    sheet = screen.findChild(DestroySheet)
    assert sheet is not None
    assert not sheet.act.isEnabled()
    fill(sheet, "act_number_field", "17-ж")
    assert not sheet.act.isEnabled(), "nothing was named yet"
    numbers = screen.model.reach.numbers
    fill(sheet, "act_naming_field", numbers[0] if numbers else "1")
    assert sheet.act.isEnabled()
    key(Qt.Key.Key_Return, modifiers=CTRL)
    stage.settle()
    assert stage.heard.refusals == []
    assert lines(screen) == [each for each in before if each != gone]
    (act,) = screen.model.reading.acts if screen.model.reading else ()
    assert (act.act_number, act.dossiers) == ("17-ж", (gone,))


def test_a_dossier_on_hold_cannot_be_ticked(stage: Stage) -> None:
    adopted(stage)
    screen = shown(stage, Role.SECRETARY)
    assert not screen.past.destroy_button.isVisible()
    held = lines(screen)[0]
    key(Qt.Key.Key_H, modifiers=CTRL, at="H")
    stage.settle()
    sheet = screen.findChild(HoldSheet)
    assert sheet is not None
    assert not sheet.act.isEnabled()
    sheet.reason.edit.setFocus()
    write("сот қарауда")
    key(Qt.Key.Key_Return, modifiers=CTRL)
    stage.settle()
    screen.model.tick_all()
    stage.settle()
    assert held not in screen.model.ticked
    screen.model.tick(held)
    assert held not in screen.model.ticked
    assert "сот қарауда" in screen.past.list.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_administrator_adopts_terms_and_sees_no_dossier(stage: Stage) -> None:
    screen = shown(stage, Role.ADMINISTRATOR)
    assert screen.pages.currentWidget() is screen.terms
    assert not screen.page.isVisible()
    assert lines(screen) == []
    screen.terms.adopt.click()
    assert screen.terms.number.error()
    screen.terms.number.set_text("12")
    screen.terms.day.set_value(LATER - timedelta(days=1))
    screen.terms.adopt.click()
    stage.settle()
    assert screen.model.reading is not None
    order = screen.model.reading.terms.in_force.order
    assert order is not None
    assert order.number == "12"


def test_what_became_of_a_number_is_told(stage: Stage) -> None:
    adopted(stage)
    screen = shown(stage)
    screen.model.tick_all()
    stage.settle()
    reach = screen.model.reach
    assert reach is not None
    screen.model.destroy("17-ж", LATER)
    stage.settle()
    assert screen.past.none.isVisible()
    screen.page.chosen.emit("acts")
    screen.acts.number.set_text(reach.numbers[0])
    screen.acts.look_up.click()
    stage.settle()
    assert "17-ж" in screen.acts.answer.text()
    assert reach.numbers[0] in screen.acts.answer.text()


@pytest.mark.pictures
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("panel", ["past", "held", "acts", "terms", "sheet", "sample"])
def test_retention_is_painted_whole(
    stage: Stage,
    languages: Languages,
    theme: Theme,
    language: Language,
    look: Look,
    panel: str,
) -> None:
    languages.use(language)
    theme.use(look=look)
    if panel != "sample":
        adopted(stage)
    role = Role.ADMINISTRATOR if panel == "terms" else Role.MANAGEMENT
    screen = shown(stage, role)
    if panel in ("past", "sheet"):
        screen.model.tick_all()
    if panel == "held":
        screen.model.hold(lines(screen)[0], "сот қарауында", holds=True)
    if panel == "acts":
        screen.model.tick_all()
        stage.settle()
        screen.model.destroy("17-ж", LATER)
        stage.settle()
        screen.page.chosen.emit("acts")
    stage.settle()
    if panel == "sheet":
        screen.past.destroy_button.click()
        stage.settle()
        sheet = screen.findChild(DestroySheet)
        assert sheet is not None
        picture(sheet, "retention-sheet")
        assert clipped_texts(sheet) == []
        assert unnamed_controls(sheet) == []
        return
    picture(screen, f"retention-{panel}")
    assert clipped_texts(screen) == []
    assert sideways(screen) == []
    assert unnamed_controls(screen) == []
    assert twin_names(screen) == []
