"""A member at the evaluation screen, typing under a Kazakh keyboard layout."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import Qt

from app.access.people import Actor, Person
from app.access.roles import Role
from app.administration.use_cases import PersonCard
from app.evaluation.scoring import Answer
from app.evaluation.views import SheetView
from app.kernel.ids import Id
from tests.ui.keyboard import CTRL, NONE, key
from tests.ui.screens.conftest import Stage
from tests.ui.world import World, done
from ui.screens.evaluation.draft import Kept
from ui.screens.evaluation.view import EvaluationScreen

_NUMBER_ROW = dict(zip("1234567890", '"әіңғ,.үұқ', strict=True))
"""What the number row types under the Kazakh layout."""


def digits(row: str) -> None:
    """Press keys of the number row, and "-", as the Kazakh layout delivers them."""
    for digit in row:
        sign = _NUMBER_ROW.get(digit, digit)
        key(ord(sign.upper()), sign, at=digit)


def letter(cyrillic: str, at: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a letter key as a Cyrillic layout delivers it."""
    key(ord(cyrillic.upper()), cyrillic, modifiers, at=at)


def ctrl_enter() -> None:
    """Press Ctrl+Enter."""
    key(Qt.Key.Key_Return, "\r", CTRL)


def sheet_of(world: World, member: Actor, dossier: Id) -> SheetView:
    """The sheet as it is on the disk."""
    view = world.office.evaluation.sheet(member, dossier)
    assert isinstance(view, SheetView)
    return view


def marks(view: SheetView) -> Mapping[str, object]:
    """The values on a sheet, "—" where it does not apply."""
    return {
        code: "—" if answer.not_applicable else answer.value
        for code, answer in view.answers.items()
    }


def kept(screen: EvaluationScreen) -> Kept:
    """How the sheet stands to the disk, as the screen says it."""
    return screen.model.kept


FULL = {
    "education": Answer(4),
    "specialty": Answer(3),
    "experience": Answer(3),
    "recognition": Answer(2),
    "licence": Answer(not_applicable=True),
    "language": Answer(2),
    "authenticity": Answer(1),
    "priority": Answer(1),
}
"""A complete sheet by the sample set."""


def declare(world: World, dossier: Id, *turns: int) -> None:
    """Let members declare to have no conflict of interest in a dossier."""
    for turn in turns:
        done(world.office.conflicts.declare(world.actor(Role.MEMBER, turn), [dossier]))


@pytest.fixture
def dossier(world: World) -> Id:
    """A dossier that nobody has scored; the first members have declared to have no conflict."""
    dossier = world.dossier("unscored")
    declare(world, dossier, 0, 1, 2, 3, 4)
    return dossier


@pytest.fixture
def newcomer(world: World) -> Person:
    """A member who has declared nothing yet."""
    names = ("Сұлтанов Дәурен", "Султанов Даурен", "Dauren Sultanov", "Сұлтанов Д.", "Султанов Д.")
    card = PersonCard("sultanov", *names, "мүше", "член", "member", (Role.MEMBER,))
    return done(world.office.people.add(world.actor(Role.ADMINISTRATOR), card))


@pytest.fixture
def open_screen(stage: Stage) -> Callable[[Id], EvaluationScreen]:
    """Opens the screen for the first member of the Commission."""
    stage.sign_in(Role.MEMBER)

    def opened(dossier: Id) -> EvaluationScreen:
        screen = stage.show(EvaluationScreen, dossier=dossier)
        assert isinstance(screen, EvaluationScreen)
        return screen

    return opened
