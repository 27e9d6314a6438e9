"""The secretary's and the members' hands at a session: single keys, as a person presses them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.access.roles import Role
from app.commission.session_view import SessionView
from app.demo.staff import told
from app.kernel.ids import Id
from tests.ui.keyboard import ALT, CTRL, NONE, key, write
from tests.ui.screens.conftest import Stage
from ui.components.row_list import RowList
from ui.screens.session.view import SessionScreen


def press(stage: Stage, keys: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press letter keys one after the other and wait for what each brings about."""
    for sign in keys:
        if sign == " ":
            key(Qt.Key.Key_Space, " ", modifiers)
        else:
            key(ord(sign), sign.lower(), modifiers, at=sign)
        stage.settle()


def ballot(stage: Stage, votes: str) -> None:
    """The keys of votes one after the other: I issue, R refuse, A abstain."""
    press(stage, votes.translate(str.maketrans("IRA", "123")))


def do_next(stage: Stage) -> None:
    """Ctrl+Enter: press the filled button."""
    key(Qt.Key.Key_Return, modifiers=CTRL)
    stage.settle()


def walk(stage: Stage, where: Qt.Key, times: int = 1) -> None:
    """Walk by the arrows."""
    for _ in range(times):
        key(where)
    stage.settle()


def shift(stage: Stage, where: Qt.Key) -> None:
    """Alt and an arrow: put a row elsewhere."""
    key(where, modifiers=ALT)
    stage.settle()


def typed(stage: Stage, text: str) -> None:
    """Write into what has the focus."""
    write(text)
    stage.settle()


def take_found(stage: Stage) -> None:
    """Enter in the list that a field of choice has opened."""
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)
    stage.settle()


def secretary_at(stage: Stage, session: Id) -> SessionScreen:
    """The secretary has gone to a session."""
    stage.sign_in(Role.SECRETARY)
    return stage.show(SessionScreen, session=session)


def member_at(stage: Stage, session: Id, turn: int) -> SessionScreen:
    """A member has gone to a session."""
    stage.sign_in(Role.MEMBER, turn)
    return stage.show(SessionScreen, session=session)


def view(stage: Stage, session: Id) -> SessionView:
    """The session as the database has it, read by another desktop."""
    world = stage.world
    return told(world.office.commission.session_view(world.actor(Role.SECRETARY), session))


def chips(rows: RowList) -> list[str]:
    """The chips of a list, from top to bottom."""
    return [row.chip for row in rows.rows]
