"""The criteria sets are read by everybody and adopted by the administrator."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.access.roles import Role
from app.kernel.text import Language
from tests.ui.keyboard import CTRL, key, write
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from tests.ui.world import done
from ui.screens.criteria.view import CriteriaScreen
from ui.screens.criteria.view_model import Standing
from ui.theme.theme import Theme
from ui.theme.tokens import Look

LOOKS = [(look, language) for look in (Look.LIGHT, Look.DARK) for language in Language]


def opened(stage: Stage, role: Role) -> CriteriaScreen:
    """The screen as somebody of this role sees it."""
    stage.sign_in(role)
    screen = stage.show(CriteriaScreen)
    assert isinstance(screen, CriteriaScreen)
    return screen


def words(screen: CriteriaScreen) -> str:
    """All that the set's page says."""
    return "\n".join(label.text() for label in screen.page.findChildren(QLabel))


@pytest.mark.parametrize("role", list(Role))
def test_everybody_reads_the_set_in_force(stage: Stage, role: Role) -> None:
    screen = opened(stage, role)
    assert screen.model.chosen is not None
    assert screen.model.chosen.standing is Standing.IN_FORCE
    assert screen._sample.text() == "sample, not adopted"
    text = words(screen)
    assert "Education level" in text
    assert "fully: the specialty in the diploma and the claimed profession are one field" in text
    assert "knock-out, with comment" in text
    assert screen.adopt.isVisible() == (role is Role.ADMINISTRATOR)


def test_other_sets_are_read_by_keys(stage: Stage) -> None:
    screen = opened(stage, Role.SECRETARY)
    first = screen.panes()[0]
    first.setFocus()
    key(Qt.Key.Key_Tab, "\t")
    key(Qt.Key.Key_Space, " ")
    row = next(row for row in screen.rows.values() if "189" in row.item.title)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    stage.settle()
    assert screen.model.chosen is not None
    assert screen.model.chosen.key[0] == "australia-189"
    text = words(screen)
    assert "from 25 to under 33" in text
    assert "at most 20 points" in text


def test_the_administrator_adopts_a_set(stage: Stage) -> None:
    screen = opened(stage, Role.ADMINISTRATOR)
    QTest.mouseClick(screen.adopt, Qt.MouseButton.LeftButton)
    stage.settle()
    key(Qt.Key.Key_Return, "\r", CTRL)
    assert screen.form.number.error()
    assert screen.form.order_date.error()
    write("117-Ө")
    screen.form.order_date.edit.setFocus()
    write("16.11.2026")
    screen.form.effective_from.edit.setFocus()
    write("10.11.2026")
    key(Qt.Key.Key_Return, "\r", CTRL)
    stage.settle()
    assert "16.11.2026" in screen.form.effective_from.error()  # not before its own order
    screen.form.effective_from.edit.selectAll()
    write("18.11.2026")
    key(Qt.Key.Key_Return, "\r", CTRL)
    stage.settle()
    assert not screen.form.isVisible()
    assert stage.heard.texts == [
        "Adopted by order No. 117-Ө of 16.11.2026; in force from 18.11.2026."
    ]
    assert screen.model.chosen is not None
    assert not screen.model.chosen.criteria.sample
    assert not screen._sample.isVisible()
    assert "No. 117-Ө of 16.11.2026, in force from 18.11.2026" in words(screen)


def test_a_set_adopted_for_a_later_day_waits_for_it(stage: Stage) -> None:
    admin, scores = stage.world.actor(Role.ADMINISTRATOR), stage.world.office.criteria
    version = next(v for code, v in scores.shelf.sets if code == "australia-189")
    day = date(2026, 11, 19)
    done(scores.adopt(admin, "australia-189", version, "5", date(2026, 11, 18), day))
    screen = opened(stage, Role.UNIT_HEAD)
    standings = {known.key[0]: known.standing for known in screen.model.sets}
    assert standings["sample-2017"] is Standing.IN_FORCE
    assert standings["australia-189"] is Standing.COMING
    stage.world.clock.move_to(day)
    stage.tick.check()
    stage.settle()
    standings = {known.key[0]: known.standing for known in screen.model.sets}
    assert standings["australia-189"] is Standing.IN_FORCE


@pytest.mark.pictures
@pytest.mark.parametrize(("look", "language"), LOOKS, ids=str)
def test_looks(stage: Stage, theme: Theme, look: Look, language: Language) -> None:
    theme.use(look=look)
    stage.languages.use(language)
    screen = opened(stage, Role.ADMINISTRATOR)
    stage.settle()
    picture(screen, "criteria")
    for _ in range(2):
        assert clipped_texts(screen) == []
        assert unnamed_controls(screen) == []
        assert twin_names(screen) == []
        assert sideways(screen) == []
        assert screen.width() == 1052
        QTest.mouseClick(screen.adopt, Qt.MouseButton.LeftButton)
        key(Qt.Key.Key_Return, "\r", CTRL)
        stage.settle()
        picture(screen, "criteria-adopting")
