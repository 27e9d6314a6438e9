"""The first start on an empty machine, by keyboard alone: language, own office, first sign-in."""

from __future__ import annotations

import shutil
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.bootstrap import make_program
from ui.bootstrap.program import Program
from ui.shell.first_start import FirstStart, Page
from ui.shell.main_window import MainWindow
from ui.tour import keys
from ui.tour.hands import NotAsExpected
from ui.tour.stage import Stage

W = TypeVar("W", bound=QWidget)

_RETURN, _TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
_FIGURES = {"kk": "1", "ru": "2", "en": "3"}
_OWN = "2"
_TYPED = (
    "Қазақстан Республикасының Еңбек министрлігі",
    "Министерство труда Республики Казахстан",
    "Әсел Нұрланқызы Қасымова",
    "Асель Нурлановна Касымова",
    "Assel Kassymova",
    "жүйе әкімшісі",
    "администратор системы",
    "a.kassymova",
)
"""In the order in which Tab goes through the fields."""


def first_start(stage: Stage) -> None:
    """Choose the language, found an own office, sign in; the next start opens it at once."""
    data = stage.folder / "machine"
    shutil.rmtree(data, ignore_errors=True)
    program = make_program(data, stage.clock)
    try:
        program.begin()
        _found(stage, program)
        program.close_window()
        program.begin()
        stage.step("next-start", "the next start opens it at once", _shown(program, MainWindow))
    finally:
        program.close_window()
        stage.parts.languages.use(stage.parts.languages.language)
        stage.parts.theme.apply()
        stage.hands.window.activateWindow()


def _found(stage: Stage, program: Program) -> None:
    window = _shown(program, FirstStart)
    keys.sign(_focus(window), _FIGURES[stage.parts.languages.language])
    _settle(program)
    stage.step("language", "an empty machine: the language", window)
    keys.press(_focus(window), _RETURN)
    _settle(program)
    stage.step("which-office", "which office to open", window)
    keys.sign(_focus(window), _OWN)
    keys.press(_focus(window), _RETURN)
    if window.page is not Page.OWN:
        raise NotAsExpected(window.page)
    for number, text in enumerate(_TYPED):
        if number:
            keys.press(_focus(window), _TAB, "\t")
        keys.write(_focus(window), text)
    _settle(program)
    stage.step("founding", "all that an own office asks", window)
    keys.press(_focus(window), _RETURN)
    stage.hands.until(lambda: isinstance(program.window, MainWindow), "no office was opened")
    office = _shown(program, MainWindow)
    stage.step("first-sign-in", "the administrator is the first who can sign in", office)
    keys.press(_focus(office), _RETURN)
    _settle(program)
    if office.screen_here is None:
        message = "the administrator has not signed in"
        raise NotAsExpected(message)
    stage.step("to-be-set-up", "the desk says what is still to be set up", office)


def _shown(program: Program, kind: type[W]) -> W:
    """The program's window, with all that it asked for."""
    window = program.window
    if not isinstance(window, kind):
        raise NotAsExpected(type(window).__name__)
    window.activateWindow()
    _settle(program)
    return window


def _focus(window: QWidget) -> QWidget:
    """Where the keyboard is."""
    return window.focusWidget() or window


def _settle(program: Program) -> None:
    for _ in range(3):
        QApplication.processEvents()
        program.settle()
