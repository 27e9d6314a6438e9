"""A dossier declared, scored, commented, evidenced and submitted by keys alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.access.people import Person, actor_of
from app.evaluation.evidence import Evidence
from app.evaluation.scoring import Answer
from app.kernel.ids import Id
from tests.ui.keyboard import key, write
from tests.ui.screens.conftest import Stage
from tests.ui.screens.evaluation.conftest import FULL, ctrl_enter, digits, letter, sheet_of
from tests.ui.world import World
from tests.ui.xserver import bare_server, lay_out_keys, on_display, xdo
from ui.screens.evaluation.view import EvaluationScreen

ROOT = Path(__file__).resolve().parents[4]

# Keys by their place on the keyboard (X key codes).
D, C, E, RETURN, F10, CTRL, UP, MINUS = 40, 54, 26, 36, 76, 37, 111, 20
DIGITS = {str(digit): 10 + (digit - 1) % 10 for digit in range(10)}
WORD = (54, 38, 33)
TYPED = "сфз"
"""Three letters of a comment, by their keys and as the Kazakh layout makes them."""


@pytest.fixture
def undeclared(world: World) -> Id:
    """A dossier that nobody has scored."""
    return world.dossier("unscored")


def test_by_scan_codes(stage: Stage, newcomer: Person, undeclared: Id) -> None:
    stage.desk.sign_in(newcomer)
    screen = stage.show(EvaluationScreen, dossier=undeclared)
    letter("в", "D")
    stage.settle()
    digits("4331-211")
    key(Qt.Key.Key_Up)
    ctrl_enter()  # the fourth needs a comment
    stage.settle()
    write("Апостиль тек дипломда")
    key(Qt.Key.Key_Return, "\r")
    key(Qt.Key.Key_Up)
    letter("у", "E")
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return, "\r")
    ctrl_enter()
    stage.settle()
    sheet = sheet_of(stage.world, actor_of(newcomer), undeclared)
    assert sheet.evaluation is not None
    answer = sheet.answers["recognition"]
    assert (answer.value, answer.comment) == (1, "Апостиль тек дипломда")
    assert [each.page for each in answer.evidence] == [1]
    rest = {code: given for code, given in sheet.answers.items() if code != "recognition"}
    assert rest == {code: given for code, given in FULL.items() if code != "recognition"}
    assert isinstance(screen, EvaluationScreen)
    assert not screen.model.writable


def test_by_real_keys_under_the_kazakh_layout(
    world: World, newcomer: Person, undeclared: Id
) -> None:
    with bare_server("1280x720") as display:
        around = on_display(display)
        lay_out_keys(around, "kz")
        screen = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.screens.evaluation.at_the_keyboard",
             str(world.file), newcomer.login, undeclared],
            stdout=subprocess.PIPE,
            env=around,
            cwd=ROOT,
            text=True,
        )  # fmt: skip
        said = iter(screen.stdout or ())
        kind, window = next(said).split()
        assert kind == "window"
        _press(around, window, D)
        assert next(said) == "open\n"
        _press(around, window, *(DIGITS[mark] for mark in "433"))
        _press(around, window, DIGITS["1"], UP, C, *WORD, RETURN)
        _press(around, window, MINUS, DIGITS["2"], DIGITS["1"], DIGITS["1"], *(UP,) * 4)
        _press(around, window, E, RETURN)
        xdo(around, window, "keydown", str(CTRL), "key", str(RETURN), "keyup", str(CTRL))
        assert next(said) == "sealed\n"
        _press(around, window, F10)
        screen.communicate(timeout=60)
    sheet = sheet_of(world, actor_of(newcomer), undeclared)
    assert sheet.evaluation is not None
    recognition = sheet.answers["recognition"]
    assert recognition.value == 1
    assert recognition.comment == TYPED
    assert [type(each) for each in recognition.evidence] == [Evidence]
    assert {**sheet.answers, "recognition": Answer(2)} == FULL


def _press(around: Mapping[str, str], window: str, *keys: int) -> None:
    xdo(around, window, *(word for code in keys for word in ("key", str(code))))
