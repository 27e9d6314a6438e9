"""The composition of the Commission: the one in force, and naming a new one by its order."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from app.access.roles import Role
from app.demo.staff import told
from tests.ui.keyboard import CTRL, key
from tests.ui.screens.conftest import Stage
from tests.ui.screens.session.hands import do_next, press, shift, typed
from ui.screens.commission.view import CommissionScreen


def page(stage: Stage) -> CommissionScreen:
    """The page of the Commission."""
    stage.sign_in(Role.SECRETARY)
    return stage.show(CommissionScreen)


def test_the_composition_in_force_is_shown_with_its_seats(stage: Stage) -> None:
    screen = page(stage)
    assert [row.chip for row in screen.orders.rows] == ["in force"]
    assert len(screen.seats.rows) == 9
    seats = [row.chip for row in screen.seats.rows if row.chip]
    assert sorted(seats) == ["chair", "deputy chair"]
    assert screen.orders.rows[0].title == "Order № 3-НҚ of 12.01.2026"


def test_a_new_composition_is_named_from_the_one_in_force(stage: Stage) -> None:
    screen = page(stage)
    before = list(screen.seats.rows)
    press(stage, "N", CTRL)
    assert screen.naming.number.edit.hasFocus()
    do_next(stage)
    assert screen.naming.number.error() == "Give the number of the order"
    typed(stage, "41-НҚ")
    do_next(stage)
    assert screen.naming.dated.error() == "Give the date of the order"
    screen.naming.dated.edit.setFocus()
    typed(stage, "16112026")
    screen.naming.members.setFocus()
    screen.naming.members.choose(before[8].key)
    press(stage, " ")
    screen.naming.members.choose(before[7].key)
    shift(stage, Qt.Key.Key_Up)
    assert screen.naming._count.text() == "8 members"
    do_next(stage)
    found = told(stage.world.office.compositions.all(stage.world.actor(Role.SECRETARY)))
    newest = found[0]
    assert (newest.order_number, newest.order_date) == ("41-НҚ", date(2026, 11, 16))
    keys = [row.key for row in before]
    assert list(newest.members) == [*keys[:6], keys[7], keys[6]]
    assert [row.chip for row in screen.orders.rows] == ["in force", ""], "the old one is history"
    assert stage.heard.texts == ["The Commission is named"]


def test_what_the_office_refuses_stands_at_its_seat(stage: Stage) -> None:
    screen = page(stage)
    press(stage, "N", CTRL)
    draft = screen.model.draft
    typed(stage, "42")
    screen.naming.dated.edit.setFocus()
    typed(stage, "16112026")
    screen.naming.members.setFocus()
    screen.naming.members.choose(draft.chair)
    press(stage, " ")
    do_next(stage)
    assert screen.naming.chair.error()
    assert screen.naming.isVisible()
    key(Qt.Key.Key_Escape)
    stage.settle()
    assert not screen.naming.isVisible()
