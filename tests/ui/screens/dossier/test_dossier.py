"""The page of a dossier, for each of those who work on it, over a real office."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.access.roles import Role
from app.kernel.outcome import Done
from app.kernel.text import Language
from tests.ui.keyboard import CTRL, key, write
from tests.ui.pictures import (
    clipped_texts,
    picture,
    settle_layout,
    sideways,
    twin_names,
    unnamed_controls,
)
from tests.ui.screens.conftest import Stage
from tests.ui.world import STORIES, done
from ui.components.chip import Chip
from ui.components.choice_field import ChoiceField
from ui.components.timeline import Passed, TimelineStep
from ui.screens.dossier.acts import Doing
from ui.screens.dossier.history_page import happened
from ui.screens.dossier.papers_page import papers_of
from ui.screens.dossier.view import DossierScreen
from ui.screens.dossier.way import way_of
from ui.theme.tokens import Look

SIZE = (1052, 618)


def page(stage: Stage, name: str, role: Role = Role.UNIT_HEAD, tab: str = "") -> DossierScreen:
    if role is Role.EXECUTOR:
        stage.desk.sign_in(stage.world.executor_of(name))
    else:
        stage.sign_in(role)
    screen = stage.show(DossierScreen, SIZE, dossier=stage.world.dossier(name), tab=tab)
    assert isinstance(screen, DossierScreen)
    return screen


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def press(stage: Stage, screen: DossierScreen, name: str) -> None:
    """Press a button by its name."""
    button = next(each for each in screen.findChildren(QPushButton, name) if each.isVisible())
    click(button)
    stage.settle()


def take(stage: Stage, screen: DossierScreen, field: ChoiceField) -> None:
    """Take the first entry of a field's list by the keyboard."""
    field.edit.setFocus()
    key(Qt.Key.Key_Down)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)
    settle_layout()
    screen.activateWindow()  # the offscreen platform leaves a closed list active
    stage.settle()


def chips(screen: DossierScreen) -> list[str]:
    return [each.text() for each in screen.findChildren(Chip) if each.isVisible()]


def way(screen: DossierScreen) -> list[TimelineStep]:
    file, books = screen.model.file, screen.model.books
    assert file is not None
    assert books is not None
    return way_of(file, books.reasons, screen.context.languages.pick)


# --- where it stands -------------------------------------------------------------------------


def test_a_late_dossier_says_by_how_much_and_why_its_date_is_what_it_is(stage: Stage) -> None:
    screen = page(stage, "late", Role.EXECUTOR)
    assert chips(screen) == ["1.2 Referral: late by 4 business days"]
    assert screen.way.why.accessibleName() == "Why 12.11.2026?"
    assert "para 7.2" in screen.way.why.accessibleDescription()


def test_the_way_says_who_when_and_how_and_what_comes(stage: Stage) -> None:
    screen = page(stage, "in_commission")
    steps = way(screen)
    assert [(step.code, step.passed) for step in steps[:4]] == [
        ("1.1", Passed.DONE), ("1.1", Passed.DONE), ("1.2", Passed.DONE), ("1.3", Passed.OPEN),
    ]  # fmt: skip
    assert [step.code for step in steps[4:]] == ["1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10"]
    assert all(step.who and step.on for step in steps[:3])


def test_two_branches_have_two_chips_and_both_readings_of_a_date(stage: Stage) -> None:
    screen = page(stage, "to_hand_over")
    assert {text.split()[0] for text in chips(screen)} == {"1.8", "1.10"}
    handed = next(step for step in way(screen) if step.code == "1.10")
    screen.way.timeline.chosen.emit(handed.key)
    assert "By the other reading (A3): 24.11.2026" in screen.way.why.accessibleDescription()


def test_a_closed_dossier_says_how_it_ended_and_offers_nothing(stage: Stage) -> None:
    screen = page(stage, "withdrawn")
    assert chips(screen)[0].startswith("Withdrawn")
    assert screen.model.acts.next is None
    assert screen.model.acts.others == ()
    assert not screen.way.next.isVisible()


# --- the next thing --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "role", "place"),
    [
        ("received", Role.INTAKE_OFFICER, "intake"),
        ("ready", Role.MEMBER, "evaluation"),
        ("ready", Role.SECRETARY, "sessions"),
        ("protocol_due", Role.SECRETARY, "protocols"),
        ("to_decide", Role.MANAGEMENT, "signoff"),
        ("decided", Role.EXECUTOR, "notices"),
        ("decided", Role.MANAGEMENT, "signoff"),
        ("notice_drafted", Role.MANAGEMENT, "signoff"),
        ("to_hand_over", Role.EXECUTOR, "notices"),
        ("p2", Role.MANAGEMENT, "signoff"),
    ],
)
def test_the_next_thing_leads_to_its_place(stage: Stage, name: str, role: Role, place: str) -> None:
    screen = page(stage, name, role)
    key(Qt.Key.Key_Return, modifiers=CTRL)
    gone = stage.went.places[-1]
    places = {each.place for each in screen.model.acts.others} | {gone[0]}
    assert place in places
    assert gone[1] == {"dossier": stage.world.dossier(name)}


@pytest.mark.parametrize(
    ("name", "role"), [("ready", Role.UNIT_HEAD), ("to_decide", Role.SECRETARY)]
)
def test_where_it_is_somebody_elses_turn_there_is_no_filled_button(
    stage: Stage, name: str, role: Role
) -> None:
    assert not page(stage, name, role).way.next.isVisible()


def test_another_executor_does_not_refer_my_dossier(stage: Stage) -> None:
    mine = stage.world.executor_of("with_executor")
    turn = next(turn for turn in range(3) if stage.world.person(Role.EXECUTOR, turn).id != mine.id)
    stage.sign_in(Role.EXECUTOR, turn)
    screen = stage.show(DossierScreen, SIZE, dossier=stage.world.dossier("with_executor"))
    assert screen.model.acts.next is None


# --- what is done here -----------------------------------------------------------------------


def test_the_executor_refers_with_one_press(stage: Stage) -> None:
    screen = page(stage, "with_executor", Role.EXECUTOR)
    key(Qt.Key.Key_Return, modifiers=CTRL)
    stage.settle()
    assert stage.world.card("with_executor").state == "in_commission"
    assert chips(screen)[0].startswith("1.3")
    assert stage.heard.texts == ["Referred to the Commission"]


def test_a_late_referral_asks_why_and_keeps_the_reason(stage: Stage) -> None:
    screen = page(stage, "late", Role.EXECUTOR)
    press(stage, screen, "next_act_button")
    press(stage, screen, "act_button")
    assert screen.form.late.error() == "The step is late: say why"
    assert stage.world.card("late").state == "with_executor"
    take(stage, screen, screen.form.late)
    press(stage, screen, "act_button")
    assert stage.world.card("late").state == "in_commission"
    referral = next(step for step in way(screen) if step.code == "1.2")
    assert referral.note


def test_a_step_that_became_late_while_the_page_was_open_asks_why(stage: Stage) -> None:
    screen = page(stage, "with_executor", Role.EXECUTOR)
    stage.world.clock.move_to(date(2026, 11, 20))
    press(stage, screen, "next_act_button")
    assert screen.form.late.isVisible()
    take(stage, screen, screen.form.late)
    press(stage, screen, "act_button")
    assert stage.world.card("with_executor").state == "in_commission"


def test_the_unit_head_names_the_executor(stage: Stage) -> None:
    screen = page(stage, "registered")
    press(stage, screen, "next_act_button")
    take(stage, screen, screen.form.person)
    press(stage, screen, "act_button")
    card = stage.world.card("registered")
    assert card.state == "with_executor"
    assert card.executor == stage.world.actor(Role.EXECUTOR).person


def test_another_executor_is_named_only_with_a_reason(stage: Stage) -> None:
    before = stage.world.card("with_executor").executor
    screen = page(stage, "with_executor")
    press(stage, screen, f"{Doing.REASSIGN}_button")
    take(stage, screen, screen.form.person)
    press(stage, screen, "act_button")
    assert stage.world.card("with_executor").executor == before
    screen.form.note.edit.setFocus()
    write("Отпуск")
    press(stage, screen, "act_button")
    assert stage.world.card("with_executor").executor != before


def test_the_unit_head_confirms_a_drafted_refusal(stage: Stage) -> None:
    screen = page(stage, "refusal_drafted")
    press(stage, screen, "next_act_button")
    assert "02.11.2026" in screen.form._words.text()
    press(stage, screen, "act_button")
    assert stage.world.card("refusal_drafted").closing == "intake_refused"
    assert chips(screen)[0].startswith("Intake refused")


def test_a_step_is_returned_with_a_reason(stage: Stage) -> None:
    screen = page(stage, "with_executor", Role.EXECUTOR)
    press(stage, screen, f"{Doing.RETURN}_button")
    take(stage, screen, screen.form.reason)
    press(stage, screen, "act_button")
    assert stage.world.card("with_executor").state == "registered"
    assert any(step.passed is Passed.RETURNED for step in way(screen))
    file, books = screen.model.file, screen.model.books
    assert file is not None
    assert books is not None
    latest = happened(file, books.reasons, screen.context.languages.pick)[0]
    assert latest.words.startswith("Returned from")
    assert "_" not in latest.note


def test_a_dossier_is_withdrawn_with_its_basis(stage: Stage) -> None:
    screen = page(stage, "with_executor", Role.EXECUTOR)
    press(stage, screen, f"{Doing.WITHDRAW}_button")
    press(stage, screen, "act_button")
    assert screen.form.reason.error() == "Choose a reason"
    take(stage, screen, screen.form.reason)
    press(stage, screen, "act_button")
    assert stage.world.card("with_executor").closing == "withdrawn"


def test_a_form_is_left_without_doing_anything(stage: Stage) -> None:
    screen = page(stage, "registered")
    press(stage, screen, "next_act_button")
    assert not screen.way.next.isVisible()
    press(stage, screen, "act_close_button")
    assert screen.way.next.isVisible()
    assert stage.world.card("registered").state == "registered"


def test_refusing_intake_leads_to_the_counter(stage: Stage) -> None:
    screen = page(stage, "with_executor", Role.EXECUTOR)
    press(stage, screen, f"{Doing.DRAFT_REFUSAL}_button")
    dossier = stage.world.dossier("with_executor")
    assert stage.went.places == [("intake", {"dossier": dossier, "refuse": True})]


# --- papers and pictures ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("received", []),
        ("registered", ["receipt"]),
        ("intake_refused", ["receipt", "intake_refusal"]),
        ("issued", ["receipt", "extract", "notice", "certificate"]),
        ("refused", ["receipt", "extract", "notice"]),
    ],
)
def test_every_paper_there_is_can_be_saved(stage: Stage, name: str, kinds: list[str]) -> None:
    screen = page(stage, name, tab="papers")
    file = screen.model.file
    assert file is not None
    assert [kind for kind, _ in papers_of(file)] == kinds
    for kind in kinds:
        press(stage, screen, f"save_{kind}_button")
        assert screen.saving.file is not None
        assert screen.saving.file.read_bytes().startswith(b"%PDF")
    assert len(list(stage.papers.iterdir())) == len(kinds)


def test_the_line_of_certificates_leads_to_the_first_dossier(stage: Stage) -> None:
    screen = page(stage, "p2", tab="papers")
    opened = [b for b in screen.papers.findChildren(QPushButton) if "its dossier" in b.text()]
    click(opened[0])
    assert stage.went.places == [("dossier", {"dossier": stage.world.dossier("issued")})]


def test_the_process_is_saved_as_a_picture(stage: Stage) -> None:
    screen = page(stage, "late", tab="process")
    press(stage, screen, "save_process_button")
    assert screen.saving.file is not None
    assert screen.saving.file.read_bytes().startswith(b"%PDF")


# --- who may see it --------------------------------------------------------------------------


def test_a_recused_member_is_told_so_and_sees_nothing(stage: Stage) -> None:
    office, member = stage.world.office, stage.world.actor(Role.MEMBER)
    dossier = stage.world.dossier("unscored")
    kind = sorted(office.conflicts.recusal_kinds)[0]
    done(office.conflicts.recuse(member, dossier, kind, "Родственник"))
    screen = page(stage, "unscored", Role.MEMBER)
    assert screen.empty.isVisible()
    assert not screen.title.isVisible()


def test_somebody_elses_act_is_seen_at_once(stage: Stage) -> None:
    screen = page(stage, "registered")
    office, dossier = stage.world.office, stage.world.dossier("registered")
    executor = stage.world.actor(Role.EXECUTOR).person
    head = stage.world.actor(Role.UNIT_HEAD)
    outcome = office.workflow.assign(head, dossier, executor)
    assert isinstance(outcome, Done)
    stage.bus.tell(outcome.changes)
    stage.settle()
    assert chips(screen)[0].startswith("1.2")


# --- looks -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*STORIES, "p2", "p4"])
def test_every_stage_can_be_shown(stage: Stage, name: str) -> None:
    screen = page(stage, name)
    assert screen.title.text()
    assert chips(screen)
    assert unnamed_controls(screen) == []


@pytest.mark.pictures
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_looks(stage: Stage, language: Language, look: Look) -> None:
    screen = page(stage, "late", Role.EXECUTOR)
    stage.use(language, look)
    for tab in ("details", "documents", "papers", "process", "history"):
        screen._show_tab(tab)
        stage.settle()
        _looks_right(screen, f"dossier-{tab}")
    press(stage, screen, f"{Doing.WITHDRAW}_button")
    _looks_right(screen, "dossier-withdraw")
    screen = page(stage, "to_hand_over")
    _looks_right(screen, "dossier-branches")


def _looks_right(screen: DossierScreen, name: str) -> None:
    picture(screen, name)
    assert clipped_texts(screen) == []
    assert [each for each in sideways(screen) if "ProcessPicture" not in each] == []
    assert unnamed_controls(screen) == []
    assert twin_names(screen) == []
