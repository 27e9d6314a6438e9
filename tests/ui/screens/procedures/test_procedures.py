"""The reference book of business processes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.access.roles import Role
from app.kernel.text import Language
from tests.ui.keyboard import key
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from tests.ui.screens.conftest import Stage
from ui.screens.procedures.view import ProceduresScreen
from ui.theme.tokens import Look


def book(stage: Stage, **params: object) -> ProceduresScreen:
    stage.sign_in(Role.ADMINISTRATOR)
    screen = stage.show(ProceduresScreen, (1052, 618), **params)
    assert isinstance(screen, ProceduresScreen)
    return screen


def told(screen: ProceduresScreen) -> str:
    labels = screen.readings.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def readings(stage: Stage, screen: ProceduresScreen) -> None:
    tab = next(
        each for each in screen.tabs.findChildren(QAbstractButton) if each.text() == "Readings"
    )
    QTest.mouseClick(tab, Qt.MouseButton.LeftButton)
    stage.settle()


def test_the_first_procedure_is_shown_with_its_order_and_that_it_was_repealed(
    stage: Stage,
) -> None:
    screen = book(stage)
    assert screen.card.title() == "Certificate for up to three months"
    assert screen.order.text().startswith("Order No. 2 of 30.01.2017")
    assert screen.status.text() == "repealed by order No. 84 of 25.03.2021"


def test_a_step_is_told_in_the_regulations_words(stage: Stage) -> None:
    screen = book(stage)
    screen.picture.chosen.emit("1.3")
    words = "\n".join(label.text() for label in screen.step.findChildren(QLabel))
    assert screen.step.title() == "Step 1.3 · para 7.3"
    assert "5 business days" in words
    assert "Commission" in words


def test_a_limit_of_the_offices_own_is_said_to_be_that(stage: Stage) -> None:
    screen = book(stage, procedure="P4")
    screen.picture.chosen.emit("4.2")
    words = "\n".join(label.text() for label in screen.step.findChildren(QLabel))
    assert "set by the office; 5 business days in all by the regulation" in words


def test_the_arrows_walk_the_procedures(stage: Stage) -> None:
    screen = book(stage)
    chosen = next(
        each for each in screen.procedure.findChildren(QAbstractButton) if each.isChecked()
    )
    chosen.setFocus()
    key(Qt.Key.Key_Right)
    assert screen.model.version is not None
    assert screen.model.version.code == "P2"
    assert screen.card.title() == screen.model.version.short_title.en


def test_every_reading_has_its_value_and_says_that_it_is_not_confirmed(stage: Stage) -> None:
    screen = book(stage)
    readings(stage, screen)
    words = told(screen)
    version = screen.model.version
    assert version is not None
    for setting in version.settings.values():
        assert setting.title.en in words
        assert setting.explanation.en in words
    assert words.count("our reading, to be confirmed") == len(version.settings)
    assert "2/3" in words
    assert "Side by side" in words


def test_the_picture_is_saved(stage: Stage) -> None:
    screen = book(stage)
    QTest.mouseClick(screen.save, Qt.MouseButton.LeftButton)
    stage.settle()
    assert screen.saving.file is not None
    assert screen.saving.file.name == "Business process P1.pdf"
    assert screen.saving.file.read_bytes().startswith(b"%PDF")


@pytest.mark.pictures
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_looks(stage: Stage, language: Language, look: Look) -> None:
    screen = book(stage)
    stage.use(language, look)
    _looks_right(screen, "procedures")
    screen.tabs.set_value("readings")
    screen.pages.setCurrentIndex(1)
    stage.settle()
    _looks_right(screen, "procedures-readings")


def _looks_right(screen: ProceduresScreen, name: str) -> None:
    picture(screen, name)
    assert clipped_texts(screen) == []
    assert [each for each in sideways(screen) if "ProcessPicture" not in each] == []
    assert unnamed_controls(screen) == []
    assert twin_names(screen) == []
