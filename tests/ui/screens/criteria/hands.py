"""What the tests of the criteria editor do by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.access.roles import Role
from app.evaluation.criteria import CriteriaSet
from app.evaluation.criteria_file import CRITERIA, load_criteria
from tests.ui.keyboard import CTRL, key, write
from tests.ui.screens.conftest import Stage
from ui.screens.criteria.editor_model import Saving
from ui.screens.criteria.view import CriteriaScreen

SAMPLE = load_criteria(CRITERIA / "sample-2017.toml")
DRAFT = ("sample-2017", "2")


def opened(stage: Stage, role: Role = Role.ADMINISTRATOR) -> CriteriaScreen:
    stage.sign_in(role)
    screen = stage.show(CriteriaScreen)
    assert isinstance(screen, CriteriaScreen)
    return screen


def click(stage: Stage, button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    stage.settle()


def stored(stage: Stage, key_: tuple[str, str] = DRAFT) -> CriteriaSet:
    found = stage.world.office.criteria.draft_of(stage.world.actor(Role.ADMINISTRATOR), *key_)
    assert isinstance(found, CriteriaSet)
    return found


def saving(screen: CriteriaScreen) -> Saving:
    return screen.editing.saving


def field(screen: CriteriaScreen, path: str) -> QWidget:
    assert screen.editor.form is not None
    return screen.editor.form.fields[path]


def retype(screen: CriteriaScreen, path: str, text: str) -> None:
    """Write something else into a field, by keys."""
    field(screen, path).setFocus()
    key(Qt.Key.Key_A, "", CTRL)
    key(Qt.Key.Key_Backspace)
    write(text)


def stand_on(stage: Stage, screen: CriteriaScreen, part: str) -> None:
    """Walk down the outline by keys to a part."""
    screen.editor.outline.setFocus()
    key(Qt.Key.Key_Home)
    while screen.editor.part != part:
        before = screen.editor.part
        key(Qt.Key.Key_Down)
        assert screen.editor.part != before
    stage.settle()


def named(screen: CriteriaScreen, name: str) -> QAbstractButton:
    found = [each for each in screen.findChildren(QAbstractButton, name) if each.isVisible()]
    assert found, name
    return found[0]


def marked(screen: CriteriaScreen, **marks: int) -> str:
    """Press marks on the sheet; what stands under it."""
    for row in screen.editor.preview.rows:
        if row.criterion.code in marks:
            assert row.buttons is not None
            row.buttons.press(str(marks[row.criterion.code]))
    return screen.editor.preview._verdict.text()
