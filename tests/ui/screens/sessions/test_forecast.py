"""The quorum forecast, absences, rapporteur, questions and the printed agenda, by keys."""

from __future__ import annotations

from datetime import date

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.access.people import actor_of
from app.access.roles import Role
from app.demo.plans import TODAY
from app.demo.staff import told
from app.kernel.ids import Id
from tests.ui.keyboard import CTRL, key, write
from tests.ui.screens.conftest import Stage
from tests.ui.sitting import members, planned
from tests.ui.world import World, done
from ui.screens.commission.view import CommissionScreen
from ui.screens.sessions.view import SessionsScreen

_FIRST, _LAST = date(2026, 11, 19), date(2026, 11, 20)


def with_substitute(world: World) -> tuple[list[Id], Id]:
    """Eight members sit; the ninth is their substitute."""
    secretary = world.actor(Role.SECRETARY)
    seated = members(world)
    now = told(world.office.compositions.on(secretary, TODAY))
    assert now is not None
    done(
        world.office.compositions.name(
            secretary, "12-НҚ", TODAY, TODAY, now.chair, now.deputy, now.secretary,
            seated[:8], seated[8:],
        )
    )  # fmt: skip
    return seated[:8], seated[8]


def away(world: World, people: list[Id]) -> None:
    """These cannot come on the next two days."""
    for member in people:
        done(
            world.office.compositions.declare_absence(
                world.actor(Role.SECRETARY), member, _FIRST, _LAST, "Іссапар"
            )
        )


def page(stage: Stage, **params: object) -> SessionsScreen:
    """The secretary at the page of sessions."""
    stage.sign_in(Role.SECRETARY)
    return stage.show(SessionsScreen, (1052, 618), **params)


def letter(stage: Stage, sign: str, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """Press a letter key."""
    key(ord(sign), sign.lower(), modifiers or Qt.KeyboardModifier.NoModifier, at=sign)
    stage.settle()


def submit(stage: Stage) -> None:
    """Ctrl+Enter."""
    key(Qt.Key.Key_Return, modifiers=CTRL)
    stage.settle()


def test_the_last_safe_day_stands_in_big_words_and_each_day_with_sign_and_figures(
    stage: Stage,
) -> None:
    seated, spare = with_substitute(stage.world)
    away(stage.world, seated[2:5])
    screen = page(stage)
    found = told(stage.world.office.commission.forecast(stage.world.actor(Role.SECRETARY)))
    assert found.last_safe == TODAY
    assert screen.forecast.big.text() == "18.11.2026"
    strip = {each.day: each for each in screen.forecast.strip.days}
    assert (strip[_FIRST].figures, strip[_FIRST].tone) == ("5 / 6", "late")
    assert "no quorum, 5 come, 6 needed" in strip[_FIRST].spoken
    assert "away: " in strip[_FIRST].spoken
    assert strip[TODAY].marked
    name = next(p.name.en for p in stage.world.office.people.to_sign_in() if p.id == spare)
    assert f"▲ Call {name} (substitute) to hold the quorum on 19.11:" in (
        screen.forecast.trouble.text()
    )


def test_without_trouble_it_says_so(stage: Stage) -> None:
    screen = page(stage)
    trouble = screen.forecast.trouble.text()
    overdue = [
        each
        for each in told(
            stage.world.office.commission.forecast(stage.world.actor(Role.SECRETARY))
        ).dossiers
        if each.due < TODAY or each.call
    ]
    assert not overdue
    assert trouble == "Every dossier has its quorum until it is due."


def test_a_session_is_planned_on_a_day_of_the_strip_by_keys(stage: Stage) -> None:
    screen = page(stage)
    letter(stage, "F")
    assert screen.forecast.strip.hasFocus()
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Right)
    assert screen.forecast.plan.text() == "Plan on 20.11"
    key(Qt.Key.Key_Return)
    stage.settle()
    assert screen.plan.isVisible()
    assert screen.plan.day.value() == date(2026, 11, 20)


def test_a_day_is_chosen_by_click_too(stage: Stage) -> None:
    screen = page(stage)
    strip = screen.forecast.strip
    _each, box = strip._boxes()[1]
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert strip.day() == _FIRST
    screen.forecast.plan.click()
    stage.settle()
    assert screen.plan.day.value() == _FIRST


def test_an_absence_declared_by_the_secretary_changes_the_forecast(stage: Stage) -> None:
    stage.sign_in(Role.SECRETARY)
    screen = stage.show(CommissionScreen)
    letter(stage, "B", CTRL)
    submit(stage)
    assert screen.absence_form.member.error() == "Choose the member"
    stage.settle()
    screen.absence_form.member.edit.setFocus()
    write("сәкен")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)
    stage.settle()
    submit(stage)
    assert stage.heard.texts == ["The absence is declared"]
    assert [row.chip for row in screen.absences.list.rows] == ["now"]
    sessions = page(stage)
    today = next(each for each in sessions.forecast.strip.days if each.day == TODAY)
    assert today.figures == "8 / 6"


def test_a_member_declares_their_own_absence_and_takes_it_back(stage: Stage) -> None:
    world = stage.world
    other = members(world)[3]
    away(world, [other])
    stage.sign_in(Role.MEMBER, 1)
    me = stage.desk.actor.person
    screen = stage.show(CommissionScreen)
    assert not screen.new.isVisible(), "members name nobody"
    letter(stage, "B", CTRL)
    assert not screen.absence_form.member.isVisible()
    screen.absence_form.reason.edit.setFocus()
    write("Демалыс")
    submit(stage)
    own = next(a for a in told(world.office.compositions.absences(actor_of(
        next(p for p in world.office.people.to_sign_in() if p.id == me)))) if a.member == me)  # fmt: skip
    assert (own.first_day, own.reason) == (TODAY, "Демалыс")
    rows = {row.key: row for row in screen.absences.list.rows}
    assert len(rows) == 2
    assert "Іссапар" not in " ".join(row.below for row in rows.values()), "others' reasons"
    screen.absences.list.choose(next(k for k in rows if k != own.id))
    assert not screen.absences.cancel.isVisible()
    screen.absences.list.choose(own.id)
    screen.absences.cancel.click()
    stage.settle()
    assert len(screen.absences.list.rows) == 1
    assert stage.heard.texts[-1] == "The absence is cancelled"


def test_a_substitute_is_named_with_the_composition_by_key(stage: Stage) -> None:
    stage.sign_in(Role.SECRETARY)
    screen = stage.show(CommissionScreen)
    letter(stage, "N", CTRL)
    write("41-НҚ")
    screen.naming.dated.edit.setFocus()
    write("16112026")
    screen.naming.members.setFocus()
    last = screen.naming.members.rows[-1].key
    screen.naming.members.choose(last)
    letter(stage, "S")
    assert screen.naming.members.rows[-1].chip == "substitute"
    assert screen.naming._count.text() == "8 members · 1 substitute"
    submit(stage)
    now = told(stage.world.office.compositions.on(stage.world.actor(Role.SECRETARY), TODAY))
    assert now is not None
    assert (len(now.members), now.substitutes) == (8, (last,))
    assert screen.seats.rows[-1].chip == "substitute"


def test_the_rapporteur_is_named_by_key_and_questions_are_read(stage: Stage) -> None:
    world = stage.world
    session = planned(world, 2)
    dossier = told(world.office.commission.session_view(world.actor(Role.SECRETARY), session))
    first = dossier.agenda[0].item
    assert first is not None
    asker = world.actor(Role.MEMBER, 2)
    done(world.office.commission.ask(asker, session, first.dossier, "Апостиль бар ма?"))
    screen = page(stage, session=session)
    assert screen.agenda.list.current_key() == first.dossier
    assert "Апостиль бар ма?" in screen.agenda._asked.text()
    screen.agenda.list.setFocus()
    letter(stage, "R")
    assert screen.agenda.form.isVisible()
    write("Әлия")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)
    stage.settle()
    submit(stage)
    assert not screen.agenda.form.isVisible()
    assert screen.agenda._asked.text().startswith("Rapporteur: Aliya Nurpeisova")


def test_the_agenda_is_printed_in_both_languages(stage: Stage) -> None:
    session = planned(stage.world, 3)
    screen = page(stage, session=session)
    letter(stage, "E", CTRL)
    files = sorted(stage.papers.iterdir())
    assert len(files) == 2
    texts = [" ".join(p.extract_text() for p in PdfReader(file).pages) for file in files]
    assert any("КҮН ТӘРТІБІ" in text.upper() for text in texts)
    assert any("ПОВЕСТКА" in text.upper() for text in texts)
    assert screen.saving.isVisible()
