"""Keys by meaning: the same under Kazakh, Russian and English layouts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tests.ui.keyboard import CTRL, SHIFT, press
from ui.actions.keys import KeyRouter, chord_of
from ui.actions.keys import shown as key_shown
from ui.actions.registry import Action

KEYPAD = Qt.KeyboardModifier.KeypadModifier


@pytest.mark.parametrize(
    ("event", "chord"),
    [
        (press(Qt.Key.Key_2, "2", at="2"), "2"),
        (press(ord("Ә"), "ә", at="2"), "2"),
        (press(ord("Қ"), "қ", at="0"), "0"),
        (press(Qt.Key.Key_Period, ".", at="7"), "7"),
        (press(Qt.Key.Key_7, "7", KEYPAD), "7"),
        (press(Qt.Key.Key_S, "\x13", CTRL, at="S"), "Ctrl+S"),
        (press(ord("Ы"), "", CTRL, at="S"), "Ctrl+S"),
        (press(ord("Ы"), "", CTRL), "Ctrl+S"),
        (press(ord("Т"), "т", at="N"), "N"),
        (press(ord("Т"), "Т", SHIFT, at="N"), "Shift+N"),
        (press(Qt.Key.Key_Question, "?", SHIFT), "?"),
        (press(Qt.Key.Key_Question, "?", SHIFT, at="7"), "?"),
        (press(Qt.Key.Key_Enter, "\r", CTRL | KEYPAD), "Ctrl+Return"),
        (press(Qt.Key.Key_F6), "F6"),
        (press(Qt.Key.Key_Plus, "+", CTRL | SHIFT, at="+"), "Ctrl++"),
        (press(Qt.Key.Key_Equal, "=", CTRL, at="+"), "Ctrl++"),
        (press(ord("Һ"), "һ", CTRL, at="+"), "Ctrl++"),
        (press(Qt.Key.Key_Left, "", Qt.KeyboardModifier.AltModifier), "Alt+Left"),
        (press(Qt.Key.Key_Control, "", CTRL), ""),
        (press(Qt.Key.Key_Shift, "", SHIFT), ""),
    ],
)
def test_chord_is_read_from_the_physical_key(event: QKeyEvent, chord: str) -> None:
    assert chord_of(event) == chord


def test_keys_are_shown_with_signs() -> None:
    assert key_shown("Ctrl+Return") == "Ctrl+↵"
    assert key_shown("+") == "+"


class Desk(QWidget):
    """A window with a field of each kind and the keys that were done."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.here = True
        self.line, self.area, self.list = QLineEdit(), QPlainTextEdit(), QListWidget()
        self.button, self.page = QPushButton("Go"), QWidget()
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.addItems(["a", "b"])
        self.button.clicked.connect(lambda: self.done.append("clicked"))
        column = QVBoxLayout(self)
        for part in (self.line, self.area, self.list, self.button, self.page):
            column.addWidget(part)
        chords = (
            "2",
            "N",
            "Ctrl+S",
            "Ctrl+Z",
            "Ctrl+Return",
            "F6",
            "Esc",
            "Space",
            "Down",
            "Return",
        )
        self.actions_ = [
            Action(chord, "", chord, lambda c=chord: self.done.append(c), key=chord,  # type: ignore[misc]
                   enabled=lambda: self.here)
            for chord in chords
        ]  # fmt: skip
        self.router = KeyRouter(self, lambda: self.actions_)


@pytest.fixture
def desk(shown: Callable[[Desk], Desk]) -> Desk:
    return shown(Desk())


def send(desk: Desk, to: QWidget, event: QKeyEvent) -> list[str]:
    to.setFocus()
    desk.done.clear()
    QCoreApplication.sendEvent(to, event)
    return list(desk.done)


def test_a_kazakh_layout_scores_and_saves(desk: Desk) -> None:
    assert send(desk, desk.page, press(ord("Ә"), "ә", at="2")) == ["2"]
    assert send(desk, desk.page, press(ord("Ы"), "", CTRL, at="S")) == ["Ctrl+S"]


def test_typing_comes_first_in_a_text_field(desk: Desk) -> None:
    for field in (desk.line, desk.area):
        assert send(desk, field, press(Qt.Key.Key_2, "2", at="2")) == []
        assert send(desk, field, press(Qt.Key.Key_N, "n", at="N")) == []
        assert send(desk, field, press(Qt.Key.Key_Space, " ")) == []
        assert send(desk, field, press(Qt.Key.Key_Z, "", CTRL, at="Z")) == []
    desk.line.clear()
    send(desk, desk.line, press(ord("Ә"), "ә", at="2"))
    assert desk.line.text() == "ә"


def test_commands_work_from_a_text_field(desk: Desk) -> None:
    assert send(desk, desk.line, press(Qt.Key.Key_S, "", CTRL, at="S")) == ["Ctrl+S"]
    assert send(desk, desk.area, press(Qt.Key.Key_Return, "\r", CTRL)) == ["Ctrl+Return"]
    assert send(desk, desk.line, press(Qt.Key.Key_F6)) == ["F6"]
    assert send(desk, desk.line, press(Qt.Key.Key_Escape)) == ["Esc"]


def test_a_list_keeps_its_arrows_and_gives_up_letters(desk: Desk) -> None:
    desk.list.setCurrentRow(0)
    assert send(desk, desk.list, press(Qt.Key.Key_Down)) == []
    assert desk.list.currentRow() == 1
    assert send(desk, desk.list, press(Qt.Key.Key_N, "n", at="N")) == ["N"]
    assert send(desk, desk.list, press(Qt.Key.Key_Return, "\r")) == ["Return"]


def test_a_button_keeps_space(desk: Desk) -> None:
    assert send(desk, desk.button, press(Qt.Key.Key_Space, " ")) == []
    assert send(desk, desk.button, press(ord("Т"), "т", at="N")) == ["N"]


def test_what_cannot_be_done_now_is_not_done(desk: Desk) -> None:
    desk.here = False
    assert send(desk, desk.page, press(Qt.Key.Key_2, "2", at="2")) == []


def test_another_window_keeps_its_keys(desk: Desk, shown: Callable[[QWidget], QWidget]) -> None:
    other = shown(QLineEdit())
    desk.done.clear()
    QCoreApplication.sendEvent(other, press(Qt.Key.Key_S, "", CTRL, at="S"))
    assert desk.done == []
