"""Planning sessions: day, place, dossiers ticked by keys, order, changes later."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from app.access.roles import Role
from app.demo.plans import TODAY
from tests.ui.keyboard import CTRL, key
from tests.ui.screens.conftest import Stage
from tests.ui.screens.session.hands import chips, do_next, press, shift, view, walk
from tests.ui.sitting import planned, ready
from ui.screens.sessions.view import SessionsScreen


def page(stage: Stage, role: Role = Role.SECRETARY, **params: object) -> SessionsScreen:
    """The page of sessions."""
    stage.sign_in(role)
    return stage.show(SessionsScreen, (1052, 618), **params)


def test_a_session_is_planned_from_the_keyboard_alone(stage: Stage) -> None:
    waiting = ready(stage.world)
    screen = page(stage)
    press(stage, "N", CTRL)
    assert screen.plan.day.value() == date(2026, 11, 19), "the next business day"
    assert screen.plan.place_ru.text() == "г. Астана, пр. Мәңгілік Ел, 8", "as the last time"
    assert screen.plan.day.edit.hasFocus()
    assert [row.key for row in screen.plan.dossiers.rows] == waiting, "earliest due first"
    assert "sheets 9 of 9" in screen.plan.dossiers.rows[0].below
    screen.plan.dossiers.setFocus()
    press(stage, " ")
    walk(stage, Qt.Key.Key_Down, 2)
    press(stage, " ")
    assert screen.plan._count.text() == "2 chosen"
    do_next(stage)
    session = screen.model.chosen
    assert session is not None
    shown = view(stage, session)
    assert [line.item.dossier for line in shown.agenda if line.item] == [waiting[0], waiting[2]]
    assert (shown.session.day, shown.session.state) == (date(2026, 11, 19), "planned")
    assert screen.agenda.isVisible()
    assert stage.heard.refusals == []


def test_a_wrong_day_or_place_is_said_under_its_field(stage: Stage) -> None:
    screen = page(stage)
    press(stage, "N", CTRL)
    screen.plan.day.set_value(date(2026, 11, 17))
    screen.plan.day.changed.emit(date(2026, 11, 17))
    do_next(stage)
    assert screen.plan.day.error() == "The day 17.11.2026 has passed."
    screen.plan.day.set_value(TODAY)
    screen.plan.day.changed.emit(TODAY)
    screen.plan.place_ru.set_text("")
    screen.plan.place_ru.changed.emit("")
    do_next(stage)
    assert screen.plan.place_ru.error() == "Give the place of the session."
    assert stage.heard.refusals == [], "the error stands at its field, not above the page"
    key(Qt.Key.Key_Escape)
    stage.settle()
    assert screen.agenda.isVisible()


def test_dossiers_are_added_later_moved_and_postponed(stage: Stage) -> None:
    waiting = ready(stage.world)
    session = planned(stage.world, 2)
    screen = page(stage, session=session)
    screen.agenda.add.click()
    stage.settle()
    do_next(stage)
    assert screen.plan._error.text() == "Tick at least one dossier"
    screen.plan.dossiers.setFocus()
    press(stage, " ")
    do_next(stage)
    assert [row.key for row in screen.agenda.list.rows] == waiting[:3]
    screen.agenda.list.setFocus()
    screen.agenda.list.choose(waiting[2])
    shift(stage, Qt.Key.Key_Up)
    assert [row.key for row in screen.agenda.list.rows] == [waiting[0], waiting[2], waiting[1]]
    assert screen.agenda.list.current_key() == waiting[2], "the person stays on the row"
    screen.agenda.postpone.click()
    stage.settle()
    assert chips(screen.agenda.list)[1] == "postponed"
    assert not screen.agenda.postpone.isEnabled()


def test_day_and_place_can_be_changed(stage: Stage) -> None:
    session = planned(stage.world, 1)
    screen = page(stage, session=session)
    screen.agenda.shift.click()
    stage.settle()
    assert screen.plan.day.value() == TODAY
    screen.plan.day.set_value(date(2026, 11, 20))
    screen.plan.day.changed.emit(date(2026, 11, 20))
    do_next(stage)
    assert view(stage, session).session.day == date(2026, 11, 20)
    assert screen.agenda.title() == "Session of 20.11.2026"


def test_enter_goes_to_the_session_and_an_ended_one_to_its_protocol(stage: Stage) -> None:
    session = planned(stage.world, 1)
    screen = page(stage, session=session)
    screen.table.setFocus()
    key(Qt.Key.Key_Return)
    assert stage.went.places == [("session", {"session": session, "page": "hearing"})]
    rows = screen.model.page.rows if screen.model.page else ()
    old = next(row for row in rows if row.state == "ended")
    screen.table.choose(old.session)
    stage.settle()
    screen.agenda.go.click()
    assert stage.went.places[-1] == ("session", {"session": old.session, "page": "protocol"})


def test_a_member_reads_the_list_and_plans_nothing(stage: Stage) -> None:
    screen = page(stage, Role.MEMBER)
    assert screen.model.page is not None
    assert not screen.plan_button.isVisible()
    assert not screen.agenda.add.isVisible()
    press(stage, "N", CTRL)
    assert screen.agenda.isVisible()
