"""Before a dossier opens: the declaration, its hints, several at once, stepping back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.access.people import Actor, Person, actor_of
from app.evaluation.entities import Declaration
from app.kernel.ids import Id
from tests.ui.keyboard import key, write
from tests.ui.screens.conftest import Stage
from tests.ui.screens.evaluation.conftest import ctrl_enter, letter
from tests.ui.world import done, refused
from ui.components.check_row import CheckRow
from ui.screens.evaluation.view import EvaluationScreen


@pytest.fixture(autouse=True)
def _seated(stage: Stage, newcomer: Person) -> None:
    stage.desk.sign_in(newcomer)


@pytest.fixture
def undeclared(stage: Stage) -> Id:
    """A dossier that nobody has scored."""
    return stage.world.dossier("unscored")


def shown(stage: Stage, dossier: Id) -> EvaluationScreen:
    """The screen with a dossier that may be closed still."""
    screen = stage.show(EvaluationScreen, dossier=dossier)
    assert isinstance(screen, EvaluationScreen)
    return screen


def declared(stage: Stage, member: Actor) -> set[Id]:
    """Dossiers for which the member has declared, as they are on the disk."""
    with stage.world.office.evaluation.ground.store.reading() as uow:
        return {each.dossier for each in uow.find(Declaration, member=member.person)}


def test_a_dossier_stays_closed_until_declared(
    stage: Stage, newcomer: Person, undeclared: Id
) -> None:
    screen = shown(stage, undeclared)
    assert screen.declaration.isVisible()
    assert screen.model.draft is None
    assert screen.papers.current() is None
    assert screen.declaration.facts["employer"].text() == stage.world.card("unscored").employer
    letter("в", "D")  # the key of D under a Cyrillic layout
    stage.settle()
    assert declared(stage, actor_of(newcomer)) == {undeclared}
    assert not screen.declaration.isVisible()
    assert screen.model.writable
    assert screen.papers.current() is not None


def test_submitting_is_no_declaring(stage: Stage, newcomer: Person, undeclared: Id) -> None:
    screen = shown(stage, undeclared)
    ctrl_enter()
    key(Qt.Key.Key_Return, "\r")
    stage.settle()
    assert declared(stage, actor_of(newcomer)) == set()
    assert screen.declaration.isVisible()


def test_hints_say_what_they_matched_and_are_put_on_record(
    stage: Stage, newcomer: Person, undeclared: Id
) -> None:
    screen = shown(stage, undeclared)
    employer = stage.world.card("unscored").employer
    assert "not named your ties" in screen.declaration.hints.text()
    screen.declaration.ask_for_ties()
    write(employer)
    ctrl_enter()
    stage.settle()
    ties = stage.world.office.conflicts.ties(actor_of(newcomer))
    assert getattr(ties, "employers", None) == (employer,)
    assert f"Employer: «{employer}»" in screen.declaration.hints.text()
    assert employer in screen.declaration.accessibleName()
    letter("в", "D")
    stage.settle()
    with stage.world.office.evaluation.ground.store.reading() as uow:
        kept = uow.find(Declaration, member=newcomer.id, dossier=undeclared)
    assert [each.hints for each in kept] == [("employer",)]


def test_all_without_hints_are_declared_at_once(
    stage: Stage, newcomer: Person, undeclared: Id
) -> None:
    employer = stage.world.card("unscored").employer
    me = actor_of(newcomer)
    done(stage.world.office.conflicts.keep_ties(me, [employer], [], []))
    screen = shown(stage, undeclared)
    others = screen.findChildren(CheckRow)
    assert len(others) == 3
    assert screen.declaration.declare_all.text() == "Declare for all 3 without hints"
    key(ord("В"), "В", Qt.KeyboardModifier.ShiftModifier, at="D")
    stage.settle()
    assert len(declared(stage, me)) == 3
    assert undeclared not in declared(stage, me)
    assert screen.declaration.isVisible()  # this one has a hint: it is looked at by itself
    assert not [row for row in screen.findChildren(CheckRow) if row.isVisible()]


def test_another_dossier_of_the_queue_is_gone_to(
    stage: Stage, newcomer: Person, undeclared: Id
) -> None:
    assert newcomer.active
    screen = shown(stage, undeclared)
    row = screen.findChildren(CheckRow)[0]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    stage.settle()
    assert screen.model.dossier != undeclared
    assert screen.declaration.isVisible()
    assert screen.heading.place.text().endswith("/ 4")


def test_stepping_back_before_it_opens(stage: Stage, newcomer: Person, undeclared: Id) -> None:
    screen = shown(stage, undeclared)
    me = actor_of(newcomer)
    letter("ч", "X")
    key(Qt.Key.Key_Escape)
    assert not screen.declaration.asking
    letter("ч", "X")
    ctrl_enter()  # no kind chosen yet
    stage.settle()
    assert screen.model.dossier == undeclared
    key(Qt.Key.Key_Space, " ")
    ctrl_enter()
    stage.settle()
    assert screen.model.dossier != undeclared
    assert screen.model.round is not None
    assert undeclared not in screen.model.round.dossiers
    assert refused(stage.world.office.conflicts.opening(me, undeclared)).code == "recused"
    assert stage.heard.texts
    shown_words = [b.text() for b in screen.findChildren(QAbstractButton) if b.isVisible()]
    assert not any(stage.world.card("unscored").name_cyrillic in words for words in shown_words)
