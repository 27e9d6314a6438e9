"""People by keys and clicks: adding, changing, leaving, and what is refused."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.access.people import Person
from app.access.roles import Role
from tests.ui.keyboard import CTRL, key, write
from tests.ui.screens.conftest import Stage
from tests.ui.world import done
from ui.screens.people.view import PeopleScreen
from ui.screens.people.view_model import card_of


def shown(stage: Stage, **params: object) -> PeopleScreen:
    stage.sign_in(Role.ADMINISTRATOR)
    screen = stage.show(PeopleScreen, (1052, 618), **params)
    assert isinstance(screen, PeopleScreen)
    return screen


def click(stage: Stage, button: QAbstractButton) -> None:
    at = QPoint(8, button.height() // 2)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=at)
    stage.settle()


def found(stage: Stage, login: str) -> Person:
    actor = stage.world.actor(Role.ADMINISTRATOR)
    people = stage.world.office.people.everybody(actor)
    assert isinstance(people, list)
    return next(each for each in people if each.login == login)


def fill(screen: PeopleScreen, **texts: str) -> None:
    for name, text in texts.items():
        field = screen.form.fields[name]
        field.setFocus()
        field.edit.selectAll()
        write(text)


def test_everybody_who_works_here_is_listed(stage: Stage) -> None:
    screen = shown(stage)
    listed = {person.id for person in screen.model.listed}
    assert listed == {person.id for person in stage.world.office.people.to_sign_in()}
    assert screen.list.model().rowCount() == len(listed)
    assert not screen.save_button.isEnabled()


def test_a_person_is_added_by_keys(stage: Stage) -> None:
    screen = shown(stage)
    key(Qt.Key.Key_N, modifiers=CTRL, at="N")
    fill(screen, name_kk="Әсел Нұрова", name_ru="Асель Нурова", login="a.nurova")
    box = screen.form.roles[Role.UNIT_HEAD]
    assert not screen.form.may_decide.isEnabled()
    box.setFocus()
    key(Qt.Key.Key_Space)
    screen.form.may_decide.setFocus()
    key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Return, modifiers=CTRL)
    stage.settle()
    person = found(stage, "a.nurova")
    assert person.roles == (Role.UNIT_HEAD,)
    assert person.may_decide
    assert (person.name_en, person.short_kk) == ("Асель Нурова", "Әсел Нұрова")
    assert stage.heard.texts == ["Saved: Асель Нурова"]
    assert screen.model.key == person.id
    assert screen.card.title() == "Асель Нурова"


def test_what_is_missing_is_said_under_its_field(stage: Stage) -> None:
    screen = shown(stage, new=True)
    fill(screen, name_kk="Әсел", login="a.n")
    click(stage, screen.save_button)
    assert screen.form.fields["name_ru"].error().startswith("A person needs a login")
    fill(screen, name_ru="Асель")
    assert screen.form.fields["name_ru"].error() == ""
    click(stage, screen.save_button)
    assert screen.form.roles_error.text().startswith("A person needs a login")
    assert not screen.form.roles_error.isHidden()


def test_a_login_that_is_taken_is_refused(stage: Stage) -> None:
    screen = shown(stage, new=True)
    login = stage.world.person(Role.EXECUTOR).login
    fill(screen, name_kk="Әсел", name_ru="Асель", login=login)
    click(stage, screen.form.roles[Role.EXECUTOR])
    click(stage, screen.save_button)
    assert screen.form.fields["login"].error() == f"Somebody already has the login {login}."


def test_an_administrator_holds_no_other_role(stage: Stage) -> None:
    person = stage.world.person(Role.EXECUTOR)
    screen = shown(stage, person=person.id)
    click(stage, screen.form.roles[Role.ADMINISTRATOR])
    said = "An administrator holds no other role: the administrator sees no dossiers."
    assert screen.form.roles_error.text() == said
    click(stage, screen.save_button)
    assert screen.form.roles_error.text() == said
    assert found(stage, person.login).roles == person.roles


def test_separation_is_told_before_it_matters(stage: Stage) -> None:
    screen = shown(stage, person=stage.world.person(Role.MEMBER).id)
    assert screen.form.note.isHidden()
    click(stage, screen.form.roles[Role.EXECUTOR])
    assert "Will not score" in screen.form.note.text()
    click(stage, screen.form.roles[Role.MANAGEMENT])
    assert "Will not decide" in screen.form.note.text()


def test_a_person_leaves_and_comes_back(stage: Stage) -> None:
    person = stage.world.person(Role.EXECUTOR)
    screen = shown(stage, person=person.id)
    click(stage, screen.leave_button)
    assert not found(stage, person.login).active
    assert person.id not in {each.id for each in screen.model.listed}
    screen.scope.setFocus()
    screen.scope.chosen.emit("all")
    stage.settle()
    assert person.id in {each.id for each in screen.model.listed}
    assert screen.leave_button.text() == "Works here again"
    click(stage, screen.leave_button)
    assert found(stage, person.login).active


def test_nobody_shows_themselves_the_door(stage: Stage) -> None:
    screen = shown(stage, person=stage.world.person(Role.ADMINISTRATOR).id)
    assert screen.leave_button.isHidden()


def test_what_was_typed_waits_while_another_is_looked_at(stage: Stage) -> None:
    screen = shown(stage)
    first, second = screen.model.listed[:2]
    fill(screen, position_ru="начальник")
    screen.list.setFocus()
    key(Qt.Key.Key_Down)
    assert screen.card.title() == second.name_en
    assert screen.form.fields["position_ru"].text() == second.position_ru
    key(Qt.Key.Key_Up)
    assert screen.form.fields["position_ru"].text() == "начальник"
    click(stage, screen.save_button)
    assert found(stage, first.login).position_ru == "начальник"
    assert not screen.save_button.isEnabled()


def test_somebody_elses_change_is_not_overwritten(stage: Stage) -> None:
    person = stage.world.person(Role.EXECUTOR)
    screen = shown(stage, person=person.id)
    other = stage.world.actor(Role.ADMINISTRATOR)
    fill(screen, position_ru="начальник")
    card = replace(card_of(person), position_kk="бастық")
    done(stage.world.office.people.change(other, person.id, person.version, card))
    click(stage, screen.save_button)
    assert [refusal.code for refusal in stage.heard.refusals] == ["changed_meanwhile"]
