"""The counter, driven as an intake officer drives it, over a real office."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.access.roles import Role
from app.intake.card import card_values
from app.kernel.text import Language
from app.workflow.dossier import Card
from tests.ui.keyboard import key, write
from tests.ui.pictures import (
    clipped_texts,
    picture,
    sideways,
    twin_names,
    unnamed_controls,
)
from tests.ui.screens.conftest import Stage
from tests.ui.screens.intake.officer import choose, click, counter, fill, saved, type_into
from tests.ui.world import done
from ui.components.field import TextField
from ui.screens.intake.view import IntakeScreen
from ui.screens.intake.view_model import Keeping
from ui.theme.tokens import Look

# --- the card --------------------------------------------------------------------------------


def test_nothing_is_written_before_something_is_typed(stage: Stage) -> None:
    screen = counter(stage)
    assert screen.model.keeping is Keeping.EMPTY
    screen.leaving()
    stage.settle()
    assert screen.model.dossier is None


def test_what_is_typed_is_saved_by_itself_and_starts_the_clock(stage: Stage, qtbot: QtBot) -> None:
    screen = counter(stage)
    assert "clock starts" in screen.due.text()
    type_into(screen, "name_latin", "KAYA MEHMET")
    qtbot.waitUntil(lambda: screen.model.keeping is Keeping.SAVED)
    file = saved(stage, screen)
    assert file.dossier.name_latin == "KAYA MEHMET"
    assert file.dossier.received == date(2026, 11, 18)
    assert screen.due.text() == "Register: 1 business day left, by 19.11.2026"


def test_each_further_change_is_saved_over_the_last(stage: Stage) -> None:
    screen = counter(stage)
    type_into(screen, "name_latin", "KAYA")
    click(screen.save)
    stage.settle()
    type_into(screen, "name_cyrillic", "Кая")
    click(screen.save)
    assert saved(stage, screen).dossier.name_cyrillic == "Кая"


def test_a_wrong_check_digit_is_said_under_its_field_once_it_is_left(stage: Stage) -> None:
    screen = counter(stage)
    type_into(screen, "iin", "840214 300 125")
    stage.settle()
    assert screen.form.fields["iin"].error() == ""
    key(Qt.Key.Key_Tab)
    stage.settle()
    assert screen.form.fields["iin"].error() == "The check digit is wrong"
    assert "The check digit" in screen.form.fields["iin"].edit.accessibleDescription()


def test_a_stateless_person_is_in_the_list_of_citizenships(stage: Stage) -> None:
    screen = counter(stage)
    choose(screen, "citizenship", "stateless")
    stage.settle()
    assert screen.model.card.citizenship == "stateless"


def test_a_profession_tells_that_it_is_in_demand(stage: Stage) -> None:
    screen = counter(stage)
    choose(screen, "profession", "cardiologist")
    assert "priority sector" in screen.form.fields["profession"].hint()
    assert "permit" in screen.form.fields["profession"].hint()


def test_the_channel_of_a_mission_asks_when_the_mission_received_it(stage: Stage) -> None:
    screen = counter(stage)
    assert not screen.form.fields["mission_received"].isVisible()
    screen.model.type("channel", "mission")
    screen.form.typed.emit("channel", "mission")
    assert screen.form.fields["mission_received"].isVisible()


def test_somebody_elses_change_is_taken_in_and_typed_text_is_kept(stage: Stage) -> None:
    screen = counter(stage, dossier=stage.world.dossier("received"))
    other, card = stage.world.actor(Role.INTAKE_OFFICER, 1), stage.world.card("received")
    theirs = Card(**(card_values(card) | {"phone": "+7 700 000 00 00", "employer": "Theirs"}))
    done(stage.world.office.intake.save_card(other, card.id, card.version, theirs))
    type_into(screen, "employer", " and mine")
    click(screen.save)
    file = saved(stage, screen)
    assert file.dossier.phone == "+7 700 000 00 00"
    assert "and mine" in file.dossier.employer
    assert "Somebody else" in screen.told.text()
    phone = screen.form.fields["phone"]
    assert isinstance(phone, TextField)
    assert phone.text() == "+7 700 000 00 00"


def test_a_later_application_takes_over_the_holders_card(stage: Stage) -> None:
    screen = counter(stage, procedure="P2")
    assert screen.form.fields["contract_end"].isVisible()
    holder = stage.world.card("issued")
    choose(screen, "previous_certificate", holder.name_latin.split()[0].lower())
    click(screen.save)
    dossier = saved(stage, screen).dossier
    assert dossier.procedure == "P2"
    assert dossier.name_latin == holder.name_latin
    assert dossier.passport_number == holder.passport_number


# --- registration ----------------------------------------------------------------------------


def test_an_application_is_registered_by_keys_and_its_receipt_is_saved(stage: Stage) -> None:
    screen = counter(stage)
    fill(stage, screen)
    screen.registration.ais_number.edit.setFocus()
    write("ШЖК-2026-900001")
    assert next(a for a in screen.actions_here() if a.key == "Ctrl+Return").trigger()
    file = saved(stage, screen)
    assert file.dossier.ais_number == "ШЖК-2026-900001"
    assert file.dossier.state == "registered"
    assert file.dossier.number in screen.told.text()
    assert screen.saving.file is not None
    assert screen.saving.file.parent == stage.papers
    assert screen.saving.file.read_bytes().startswith(b"%PDF")
    assert screen.next.text() == "Next application"


def test_an_empty_card_is_not_registered_and_the_first_gap_gets_the_focus(stage: Stage) -> None:
    screen = counter(stage)
    click(screen.next)
    stage.settle()
    assert screen.form.fields["name_latin"].error() == "Required"
    assert screen.form.fields["name_latin"].edit.hasFocus()
    assert screen.model.dossier is None


def test_an_ais_number_is_needed(stage: Stage) -> None:
    screen = counter(stage)
    fill(stage, screen)
    click(screen.next)
    assert screen.registration.ais_number.error() == "Enter the number given by AIS"
    assert screen.registration.ais_number.edit.hasFocus()


def test_an_ais_number_of_another_dossier_is_refused_under_its_field(stage: Stage) -> None:
    screen = counter(stage)
    fill(stage, screen)
    screen.registration.ais_number.edit.setFocus()
    write(stage.world.card("registered").ais_number)
    click(screen.next)
    file = saved(stage, screen)
    assert file.dossier.state == "received"
    assert "another dossier" in screen.registration.ais_number.error()
    assert not stage.heard.refusals


def test_a_late_registration_asks_why(stage: Stage) -> None:
    screen = counter(stage)
    fill(stage, screen)
    received = screen.registration.received
    received.edit.setFocus()
    received.edit.selectAll()
    write("11.11.2026")
    screen.registration.ais_number.edit.setFocus()
    write("ШЖК-2026-900002")
    click(screen.next)
    stage.settle()
    late = screen.registration.late
    assert late.isVisible()
    assert late.error()
    late.edit.setFocus()
    key(Qt.Key.Key_Down)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)
    click(screen.next)
    file = saved(stage, screen)
    assert file.dossier.state == "registered"
    assert any(row.late_reason for row in file.rows)


# --- keyboard, names, looks ------------------------------------------------------------------


def test_tab_walks_the_fields_in_reading_order(stage: Stage) -> None:
    screen = counter(stage)
    names = ("name_latin", "name_cyrillic", "birth_date", "citizenship", "passport_number", "iin")
    screen.form.fields[names[0]].edit.setFocus()
    for name in names[1:]:
        key(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is screen.form.fields[name].edit, name


@pytest.mark.pictures
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_looks(stage: Stage, language: Language, look: Look) -> None:
    screen = counter(stage, dossier=stage.world.dossier("received"))
    stage.use(language, look)
    _looks_right(screen, "intake")
    type_into(screen, "iin", "840214300125")
    key(Qt.Key.Key_Tab)
    screen.papers.choose("police_clearance")
    screen.area.verticalScrollBar().setValue(470)
    stage.settle()
    _looks_right(screen, "intake-papers")
    click(screen.refuse)
    stage.settle()
    screen.beside.refusal._boxes["missing_diploma"].click()
    _looks_right(screen, "intake-refusal")
    screen.beside.show_twins()
    stage.settle()
    _looks_right(screen, "intake-compare")


def _looks_right(screen: IntakeScreen, name: str) -> None:
    picture(screen, name)
    assert clipped_texts(screen) == []
    assert sideways(screen) == []
    assert unnamed_controls(screen) == []
    assert twin_names(screen) == []
