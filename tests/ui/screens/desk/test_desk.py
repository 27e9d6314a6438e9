"""The desk of each role, driven by keys and clicks over a real office."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.access.roles import Role
from app.administration.entities import ServiceProvider
from app.administration.use_cases import PersonCard
from app.kernel.outcome import Done
from app.kernel.text import Language
from app.queue import QueueRow
from app.workflow.desks import DESK_FILTERS, Filter
from tests.ui.keyboard import key, write
from tests.ui.screens.conftest import Stage
from tests.ui.world import done
from ui.components.check_row import CheckRow, CheckState
from ui.components.counters import Counters
from ui.screens.desk.provider_sheet import ProviderSheet
from ui.screens.desk.queue_desk import QueueDesk
from ui.screens.desk.view import DeskScreen

ROLES = tuple(DESK_FILTERS)


def desk(stage: Stage, role: Role, turn: int = 0) -> tuple[DeskScreen, QueueDesk]:
    stage.sign_in(role, turn)
    screen = stage.show(DeskScreen)
    assert isinstance(screen, DeskScreen)
    assert screen.queue is not None
    return screen, screen.queue


def lines(queue: QueueDesk) -> list[QueueRow]:
    model = queue.table.model
    return [row for place in range(model.rowCount()) if (row := model.row_at(place)) is not None]


def counter(counters: Counters, chosen: Filter) -> QAbstractButton:
    cards = counters.findChildren(QAbstractButton)
    return next(card for card in cards if getattr(card, "key", None) == chosen.value)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def stand_on(stage: Stage, queue: QueueDesk, dossier: str) -> None:
    queue.table.choose(next(row.id for row in lines(queue) if row.dossier == dossier))
    stage.settle()


@pytest.mark.parametrize("role", ROLES)
def test_every_counter_counts_the_list_it_filters(stage: Stage, role: Role) -> None:
    _, queue = desk(stage, role)
    for chosen in DESK_FILTERS[role]:
        card = counter(queue.counters, chosen)
        if not card.isChecked():
            click(card)
        stage.settle()
        assert card.isChecked()
        assert card.accessibleName().endswith(f": {len(lines(queue))}")


@pytest.mark.parametrize("role", ROLES)
def test_the_most_urgent_stands_first_and_is_chosen(stage: Stage, role: Role) -> None:
    _, queue = desk(stage, role)
    found = lines(queue)
    assert found
    assert [row.due for row in found] == sorted(row.due for row in found if row.due)
    assert queue.table.current_key() == found[0].id
    assert queue.table.view.hasFocus()
    assert queue.table.view.selectionModel().hasSelection()


def test_a_counter_pressed_again_gives_the_whole_desk_back(stage: Stage) -> None:
    _, queue = desk(stage, Role.SECRETARY)
    whole = len(lines(queue))
    click(counter(queue.counters, Filter.LATE))
    stage.settle()
    assert 0 < len(lines(queue)) < whole
    click(counter(queue.counters, Filter.LATE))
    stage.settle()
    assert len(lines(queue)) == whole
    assert counter(queue.counters, Filter.ALL).isChecked()


def test_the_preview_says_who_how_late_and_why(stage: Stage) -> None:
    _, queue = desk(stage, Role.SECRETARY)
    dossier = stage.world.dossier("protocol_late")
    stand_on(stage, queue, dossier)
    preview, card = queue.preview, stage.world.card("protocol_late")
    said = preview.accessibleName() + " ".join(
        label.text() for label in preview.findChildren(type(preview._person)) if label.isVisible()
    )
    assert card.name_latin in said
    assert card.number in said
    assert card.passport_number in said
    assert preview.chip.text() == "1.4 · Late by 2 business days"
    assert preview.why.accessibleName() == "Why 16.11.2026?"
    assert "Commission 12.11.2026 + 2 business days (para 7.4)" in (
        preview.why.accessibleDescription()
    )
    way = preview.way.timeline.accessibleDescription()
    assert "1.4 Protocol, due 16.11.2026" in way
    assert "1.6–1.8 Notice" in way
    assert preview.next_button.text() == "Draw up the protocol"


@pytest.mark.parametrize(
    ("role", "story", "place"),
    [
        (Role.INTAKE_OFFICER, "received", "intake"),
        (Role.UNIT_HEAD, "registered", "assign"),
        (Role.SECRETARY, "ready", "sessions"),
        (Role.SECRETARY, "protocol_due", "protocols"),
        (Role.MEMBER, "unscored", "evaluation"),
        (Role.MANAGEMENT, "to_decide", "signoff"),
        (Role.MANAGEMENT, "notice_drafted", "signoff"),
        (Role.EXECUTOR, "decided", "notices"),
        (Role.EXECUTOR, "to_hand_over", "handover"),
    ],
)
def test_the_one_filled_button_leads_to_where_the_step_is_done(
    stage: Stage, role: Role, story: str, place: str
) -> None:
    dossier = stage.world.dossier(story)
    if role is Role.EXECUTOR:
        stage.desk.sign_in(stage.world.executor_of(story))
    else:
        stage.sign_in(role)
    screen = stage.show(DeskScreen, dossier=dossier)
    assert isinstance(screen, DeskScreen)
    assert screen.queue is not None
    assert screen.model.dossier_here() == dossier
    click(screen.queue.preview.next_button)
    [(went, params)] = stage.went.places
    assert (went, params.pop("dossier")) == (place, dossier)
    assert list(params) == (["session"] if place == "protocols" else [])


def test_enter_opens_the_dossier_and_so_does_the_second_button(stage: Stage) -> None:
    screen, queue = desk(stage, Role.MANAGEMENT)
    key(Qt.Key.Key_Down)
    stage.settle()
    second = lines(queue)[1].dossier
    key(Qt.Key.Key_Return)
    click(queue.preview.open_button)
    assert stage.went.places == [("dossier", {"dossier": second})] * 2
    assert screen.model.dossier_here() == second


def refer(stage: Stage, story: str) -> QueueDesk:
    stage.desk.sign_in(stage.world.executor_of(story))
    screen = stage.show(DeskScreen, dossier=stage.world.dossier(story))
    assert isinstance(screen, DeskScreen)
    assert screen.queue is not None
    click(screen.queue.preview.next_button)
    stage.settle()
    return screen.queue


def test_the_executor_refers_from_the_desk_and_the_next_line_takes_its_place(stage: Stage) -> None:
    dossier = stage.world.dossier("with_executor")
    queue = refer(stage, "with_executor")
    assert stage.world.card("with_executor").state == "in_commission"
    assert all(row.dossier != dossier for row in lines(queue))
    assert stage.heard.texts == [
        f"Dossier {stage.world.card('with_executor').number} is referred to the Commission"
    ]
    assert queue.table.current_key() is not None or not lines(queue)


def test_a_late_referral_asks_for_its_reason_in_place(stage: Stage) -> None:
    queue = refer(stage, "late")
    assert stage.world.card("late").state == "with_executor"
    assert queue.preview.reason.isVisible()
    write("Documents came late")
    click(queue.preview.next_button)
    stage.settle()
    assert stage.world.card("late").state == "in_commission"
    assert not queue.preview.reason.isVisible()
    assert stage.heard.refusals == []


def test_another_desktops_act_is_seen_after_a_change(stage: Stage) -> None:
    screen, queue = desk(stage, Role.MANAGEMENT)
    before = len(lines(queue))
    waiting = [row.dossier for row in lines(queue)]
    dossier = stage.world.dossier("protocol_due")
    assert dossier not in waiting
    stand_on(stage, queue, stage.world.dossier("to_refuse"))
    stood = queue.table.current_key()
    secretary, commission = stage.world.actor(Role.SECRETARY), stage.world.office.commission
    sessions = commission.sessions(secretary)
    assert isinstance(sessions, tuple)
    unfinished = [each for each in sessions if each.state == "ended" and not each.protocol_number]
    outcome = stage.world.office.protocols.finish(secretary, unfinished[0].session, "Illness")
    assert isinstance(outcome, Done)
    screen.refresh(outcome.changes)
    stage.settle()
    assert len(lines(queue)) > before
    assert queue.table.current_key() == stood


def test_at_midnight_what_was_due_today_is_late(stage: Stage) -> None:
    _, queue = desk(stage, Role.SECRETARY)
    late = counter(queue.counters, Filter.LATE)
    today = counter(queue.counters, Filter.TODAY)
    assert (late.accessibleName(), today.accessibleName()) == ("Late: 1", "Today: 2")
    stage.world.clock.move_to(date(2026, 11, 19), 0)
    stage.tick.check()
    stage.settle()
    assert (late.accessibleName(), today.accessibleName()) == ("Late: 3", "Today: 1")


@pytest.mark.parametrize("typed", ["коч", "koc", "ҚОЧ", "геофиз", "000007"])
def test_the_search_finds_in_every_alphabet(stage: Stage, typed: str) -> None:
    screen, queue = desk(stage, Role.SECRETARY)
    screen.search.setFocus()
    write(typed)
    stage.settle()
    assert [row.name_latin for row in lines(queue)] == ["KOÇ AHMET"]
    assert screen.found.text() == "1 dossier"
    key(Qt.Key.Key_Down)
    assert queue.table.view.hasFocus()


def test_nothing_found_says_what_to_do_and_escape_gives_the_list_back(stage: Stage) -> None:
    screen, queue = desk(stage, Role.SECRETARY)
    screen.search.setFocus()
    write("zzz")
    stage.settle()
    assert lines(queue) == []
    assert queue.table._empty is not None
    assert queue.table._empty.isVisible()
    assert queue.table._empty.accessibleName() == "Nothing is found on your desk"
    assert not queue.preview.next_button.isVisible()
    key(Qt.Key.Key_Escape)
    stage.settle()
    assert len(lines(queue)) == 6


def test_only_indexed_orders_sort(stage: Stage) -> None:
    _, queue = desk(stage, Role.SECRETARY)
    head = queue.table.view.heading
    sortable = [column.key for column in queue.table.model.columns if column.sortable]
    assert sortable == ["due", "number", "name"]
    for _ in range(2):
        QTest.mouseClick(
            head.viewport(),
            Qt.MouseButton.LeftButton,
            pos=_middle(queue, "number"),
        )
        stage.settle()
    numbers = [row.number for row in lines(queue)]
    assert numbers == sorted(numbers, reverse=True)


def _middle(queue: QueueDesk, column: str) -> QPoint:
    keys = [each.key for each in queue.table.model.columns]
    head = queue.table.view.heading
    place = keys.index(column)
    left = head.sectionViewportPosition(place)
    return QPoint(left + head.sectionSize(place) // 2, head.height() // 2)


def test_who_holds_two_roles_has_two_desks(stage: Stage) -> None:
    office = stage.world.office
    card = PersonCard("two", "Екі", "Два", "Two", "Е", "Д", "", "", "",
                      (Role.EXECUTOR, Role.INTAKE_OFFICER))  # fmt: skip
    person = done(office.people.add(stage.world.actor(Role.ADMINISTRATOR), card))
    stage.desk.sign_in(person)
    screen = stage.show(DeskScreen)
    assert isinstance(screen, DeskScreen)
    assert screen.queue is not None
    assert screen.roles.isVisible()
    assert screen.roles.value() == Role.INTAKE_OFFICER.value
    assert lines(screen.queue)
    screen.roles.findChildren(QAbstractButton)[0].setFocus()
    key(Qt.Key.Key_Right)
    stage.settle()
    assert screen.model.wish is not None
    assert screen.model.wish.role is Role.EXECUTOR
    assert lines(screen.queue) == []
    assert not screen.second.isVisible()


def test_with_one_role_there_is_nothing_to_switch(stage: Stage) -> None:
    screen, _ = desk(stage, Role.SECRETARY)
    assert not screen.roles.isVisible()


def test_the_unit_head_is_told_of_a_refusal_to_confirm(stage: Stage) -> None:
    _, queue = desk(stage, Role.UNIT_HEAD)
    dossier = stage.world.dossier("refusal_drafted")
    assert queue.banner.text().startswith("1 refusal of intake to confirm")
    assert "20.11.2026" in queue.banner.text()
    click(queue.banner.findChildren(QAbstractButton)[0])
    assert stage.went.places == [("dossier", {"dossier": dossier})]
    done(stage.world.office.intake.confirm_refusal(stage.world.actor(Role.UNIT_HEAD), dossier))
    stage.world.clock.move_to(date(2026, 11, 18), 11)
    queue._model.read_again()
    stage.settle()
    assert queue.banner.text() == ""


def test_the_role_begins_something_new_from_here(stage: Stage) -> None:
    screen, _ = desk(stage, Role.INTAKE_OFFICER)
    click(screen.second)
    assert stage.went.places == [("intake", {})]
    actions = {action.key: action.id for action in screen.actions_here()}
    assert actions == {
        "Ctrl+Return": "desk.next",
        "Ctrl+O": "desk.open",
        "Ctrl+F": "desk.find",
        "Ctrl+N": "desk.second",
    }


def test_words_follow_the_language(stage: Stage) -> None:
    screen, queue = desk(stage, Role.SECRETARY)
    stage.languages.use(Language.KK)
    stage.settle()
    assert screen.title.text() == "Менің үстелім"
    assert queue.preview.next_button.text() == "Хаттаманы ресімдеу"
    assert queue.table.model.cells_at(0)[0].text == "2 жұмыс күніне кешікті"
    assert counter(queue.counters, Filter.LATE).accessibleName() == "Мерзімі өтті: 1"


def test_the_administrator_sees_no_dossier_but_the_state_of_the_office(stage: Stage) -> None:
    stage.sign_in(Role.ADMINISTRATOR)
    screen = stage.show(DeskScreen)
    assert isinstance(screen, DeskScreen)
    assert screen.queue is None
    assert not screen.search.isVisible()
    rows = {row.item.title: row for row in screen.findChildren(CheckRow) if row.isVisible()}
    assert rows["Year 2026"].item.state is CheckState.GOOD
    assert rows["Year 2027"].item.state is CheckState.WARNING
    assert rows["20 people work with the program"].item.below == "Every role is held"
    click(rows["Year 2027"])
    assert stage.went.places == [("calendar", {"year": 2027})]
    stage.desk.act(lambda office, actor: office.calendar.take_over(actor, 2027, confirmed=True))
    stage.settle()
    rows = {row.item.title: row for row in screen.findChildren(CheckRow) if row.isVisible()}
    assert rows["Year 2027"].item.state is CheckState.GOOD


def test_the_administrator_names_the_service_provider(stage: Stage) -> None:
    stage.sign_in(Role.ADMINISTRATOR)
    screen = stage.show(DeskScreen)

    def row() -> CheckRow:
        rows = screen.findChildren(CheckRow, "state_provider")
        return next(each for each in rows if isinstance(each, CheckRow) and each.isVisible())

    assert row().item.state is CheckState.WARNING
    click(row())
    sheet = screen.findChild(ProviderSheet)
    assert isinstance(sheet, ProviderSheet)
    sheet.kk.set_text("Көші-қон комитеті")
    sheet.accept()
    stage.settle()
    assert sheet.ru.error() == "The service provider needs a name in Kazakh and in Russian."
    sheet.ru.set_text("Комитет миграции")
    sheet.accept()
    stage.settle()
    assert (row().item.state, row().item.below) == (CheckState.GOOD, "Көші-қон комитеті")
    named = stage.world.office.provider.now(stage.world.actor(Role.ADMINISTRATOR))
    assert isinstance(named, ServiceProvider)
    assert named.name_ru == "Комитет миграции"


def test_ctrl_return_does_the_next_step(stage: Stage) -> None:
    screen, _ = desk(stage, Role.SECRETARY)
    action = next(each for each in screen.actions_here() if each.id == "desk.next")
    assert action.trigger()
    assert stage.went.places[0][0] == "protocols"
