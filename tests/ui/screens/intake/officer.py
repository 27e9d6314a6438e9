"""What an intake officer does at the counter, for the tests of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.access.roles import Role
from app.decisions.dossier_file import DossierFile
from app.kernel.ids import Id
from tests.ui.keyboard import write
from tests.ui.pictures import (
    settle_layout,
)
from tests.ui.screens.conftest import Stage
from ui.screens.intake.view import IntakeScreen

PERSON = {
    "name_latin": "KAYA MEHMET",
    "name_cyrillic": "Кая Мехмет",
    "birth_date": "14.02.1984",
    "passport_number": "U 99887766",
    "passport_valid_until": "03.12.2030",
}


def counter(stage: Stage, **params: object) -> IntakeScreen:
    stage.sign_in(Role.INTAKE_OFFICER)
    screen = stage.show(IntakeScreen, (1052, 618), **params)
    assert isinstance(screen, IntakeScreen)
    return screen


def type_into(screen: IntakeScreen, name: str, text: str) -> None:
    """Go to a field and type, as a person does."""
    edit = screen.form.fields[name].edit
    edit.setFocus()
    write(text)


def choose(screen: IntakeScreen, name: str, text: str) -> None:
    """Type into a field of choice and take the first entry of its list."""
    type_into(screen, name, text)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)
    settle_layout()
    screen.activateWindow()  # the offscreen platform leaves a closed list active
    settle_layout()


def fill(stage: Stage, screen: IntakeScreen) -> None:
    for name, text in PERSON.items():
        type_into(screen, name, text)
    choose(screen, "citizenship", "turk")
    choose(screen, "profession", "surgeon")
    stage.settle()


def file_of(stage: Stage, dossier: Id) -> DossierFile:
    found = stage.world.office.files.file(stage.world.actor(Role.UNIT_HEAD), dossier)
    assert isinstance(found, DossierFile)
    return found


def saved(stage: Stage, screen: IntakeScreen) -> DossierFile:
    """What is on disk of the application at the counter."""
    stage.settle()
    assert screen.model.dossier is not None
    return file_of(stage, screen.model.dossier.id)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
