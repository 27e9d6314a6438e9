"""The sync centre: what it shows in each state, and what keys do in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.kernel.text import Language
from tests.ui.keyboard import CTRL, SHIFT, key
from tests.ui.pictures import picture
from tests.ui.screens.hands import judge
from tests.ui.screens.sharing.conftest import Centre
from tests.ui.screens.sharing.told import desktops
from ui.runtime.pace import Pace
from ui.runtime.syncing import SyncState, Verdict
from ui.screens.sharing.view import DESKTOPS, SCANS
from ui.theme.tokens import Look

LOOKS = [
    (Language.KK, Look.LIGHT),
    (Language.RU, Look.LIGHT),
    (Language.KK, Look.DARK),
    (Language.RU, Look.DARK),
    (Language.EN, Look.CONTRAST),
]


def online(centre: Centre) -> SyncState:
    """All is well."""
    return SyncState(Verdict.DONE, synced_at=centre.stage.world.clock.now())


@pytest.mark.parametrize(("language", "look"), LOOKS)
def test_every_state_can_be_read(centre: Centre, language: Language, look: Look) -> None:
    stage, screen = centre.stage, centre.screen
    now = stage.world.clock.now()
    stage.use(language, look)
    centre.put(online(centre))
    centre.tell()
    judge(screen, "sharing-conflict")
    screen.list.choose("a2")
    stage.settle()
    judge(screen, "sharing-refused")
    screen.list.choose("a4")
    centre.put(
        SyncState(
            Verdict.OFFLINE,
            synced_at=now - timedelta(days=2),
            offline_since=now - timedelta(days=2),
            next_at=now + timedelta(minutes=4),
        )
    )
    judge(screen, "sharing-offline")
    centre.put(SyncState(Verdict.DONE, running=True, synced_at=now, complete=False))
    screen.head.show_pace(Pace("pull", 12_400, 100_000, rate=3_100, seconds_left=28.2))
    stage.settle()
    judge(screen, "sharing-first-run")
    centre.put(SyncState(Verdict.FOREIGN_WITNESS, synced_at=now, skew_ms=-420_000))
    judge(screen, "sharing-witness")
    centre.put(SyncState(Verdict.REFUSED_LOGIN, synced_at=now))
    picture(screen, "sharing-refused-login")
    centre.put(online(centre))
    screen.tabs.set_value(SCANS)
    screen._show_tab(SCANS)
    stage.settle()
    judge(screen, "sharing-scans")
    screen.model.desktops = desktops(tuple(screen.model.reading.people.values()), now)  # type: ignore[union-attr]
    screen.tabs.set_value(DESKTOPS)
    screen._pages.setCurrentWidget(screen.desktops)
    screen._show_desktops()
    stage.settle()
    judge(screen, "sharing-desktops")


def test_a_conflict_is_chosen_by_arrows(centre: Centre) -> None:
    screen, grid = centre.screen, centre.screen.detail.grid
    assert not screen.detail.settle.isEnabled()
    grid.round_of("phone", "mine").setFocus()
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Left)
    assert screen.model.choices() == {"phone": "theirs", "address": "mine"}
    assert screen.detail.settle.isEnabled()
    assert grid.round_of("address", "mine").hasFocus()


def test_scans_on_their_way_are_listed_and_lead_to_their_dossier(centre: Centre) -> None:
    screen = centre.screen
    screen.tabs.set_value(SCANS)
    screen._show_tab(SCANS)
    first, second, _ = screen.scans.rows.rows
    assert first.spoken == "диплом.pdf, 2026-П-7K2Q9 · 3,4 MB, to be sent"
    assert (second.title, second.chip) == ("паспорт.pdf", "to come")
    screen.scans.rows.setFocus()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert centre.stage.went.places == [("dossier", {"dossier": "d1"})]
    reading = screen.model.reading
    assert reading is not None
    screen.model._take(replace(reading, scans=()))
    centre.stage.settle()
    assert screen.tabs.value() != SCANS
    assert not screen.scans.isVisible()


def test_the_words_of_an_act_are_copied(centre: Centre) -> None:
    centre.screen.list.choose("a2")
    centre.screen.model.choose("a2")
    centre.screen.list.setFocus()
    key(Qt.Key.Key_C, modifiers=CTRL | SHIFT)
    copied = QGuiApplication.clipboard().text()
    assert "2026-000168" in copied
    assert "longer than twelve years" in copied


def test_settling_is_named_only_where_it_can_be_done(centre: Centre) -> None:
    for act, named in (("a1", True), ("a2", False)):
        centre.screen.model.choose(act)
        centre.screen._show_act()
        said = centre.screen.detail.reason.text()
        assert "withdraw it" in said
        assert ("settle it" in said) is named
        assert centre.screen.detail.settle.isVisible() is named


def test_withdrawing_asks_first(centre: Centre) -> None:
    centre.screen.list.setFocus()
    key(Qt.Key.Key_Delete)
    sheet = centre.screen.sheet
    assert sheet is not None
    assert sheet.isVisible()
    sheet.reject()
    assert len(centre.screen.model.acts) == 4


def test_the_state_is_said_in_words(centre: Centre) -> None:
    head = centre.screen.head
    centre.put(online(centre))
    assert head.chip.text() == "Online"
    centre.put(SyncState(Verdict.FOREIGN_WITNESS))
    assert head.chip.text() == "Stopped"
    for part in ("What happened", "What is safe", "What to do", "administrator"):
        assert part in head.alarm.text()
    assert head.refused.accessibleName() == "Not accepted: 3"
    assert head.refused.accessibleDescription() == "waits for your word"
