"""A person's hands on a screen: the filled button's key, clicks, and finding things by name."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.access.roles import Role
from app.decisions.dossier_file import DossierFile
from app.demo.staff import told
from tests.ui.keyboard import CTRL, key, press, write
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from ui.components.buttons import Button
from ui.components.choice_field import ChoiceField

W = TypeVar("W", bound=QWidget)


def found(screen: QWidget, kind: type[W], name: str) -> W:
    """A widget by its name."""
    widget = screen.findChild(kind, name)
    assert isinstance(widget, kind)
    return widget


def click(stage: Stage, screen: QWidget, name: str) -> None:
    """Click a button that can be seen."""
    button = found(screen, Button, name)
    assert button.isVisible()
    button.click()
    stage.settle()


def do_main(stage: Stage) -> None:
    """Ctrl+Enter from wherever the focus is."""
    key(Qt.Key.Key_Return, modifiers=CTRL)
    stage.settle()


def tick(screen: QWidget, name: str) -> None:
    """Tick a box, or choose a round, by Space."""
    found(screen, QWidget, name).setFocus()
    key(Qt.Key.Key_Space, " ")


def take(stage: Stage, field: ChoiceField, text: str) -> None:
    """Type into a field of choices and take the first that it offers."""
    field.edit.setFocus()
    write(text)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QCoreApplication.sendEvent(popup, press(Qt.Key.Key_Return))
    stage.settle()


def file_of(stage: Stage, name: str) -> DossierFile:
    """What the office has of a dossier now."""
    world = stage.world
    return told(world.office.files.file(world.actor(Role.UNIT_HEAD), world.dossier(name)))


def judge(screen: QWidget, name: str) -> None:
    """Take a picture; nothing in it is cut off, and everything in it has a name of its own."""
    picture(screen, name)
    assert clipped_texts(screen) == []
    assert sideways(screen) == []
    assert unnamed_controls(screen) == []
    assert twin_names(screen) == []
