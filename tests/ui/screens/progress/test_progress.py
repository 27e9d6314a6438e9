"""The secretary's page of progress: how many of how many, reminders by one key, never a value."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.access.roles import Role
from app.demo.staff import told
from app.kernel.ids import Id
from app.kernel.text import Language
from app.sharing.entities import LateSheet
from tests.ui.keyboard import key
from tests.ui.screens.conftest import Stage
from tests.ui.screens.hands import do_main, judge
from ui.screens.progress.view import ProgressScreen
from ui.theme.tokens import Look


def page(stage: Stage) -> ProgressScreen:
    """The secretary at the page."""
    stage.sign_in(Role.SECRETARY)
    return stage.show(ProgressScreen)


def test_who_is_behind_stands_first_with_what_is_missing(stage: Stage) -> None:
    screen = page(stage)
    expected = told(stage.world.office.progress.members(stage.world.actor(Role.SECRETARY)))
    shown = screen.model.page
    assert shown is not None
    missing = [len(each.missing) for each in shown.members]
    assert missing == sorted(missing, reverse=True)
    assert {each.member for each in shown.members} == {each.member for each in expected}
    first = shown.members[0]
    assert first.missing
    assert [row.key for row in screen.missing.rows] == list(first.missing)
    assert all(row.below.startswith("№ 2026-") for row in screen.missing.rows)
    assert screen.count.text().startswith(f"{shown.given} of {shown.expected} ")


def test_one_key_reminds_and_says_when(stage: Stage) -> None:
    screen = page(stage)
    assert screen.model.page is not None
    first = screen.model.page.members[0]
    do_main(stage)
    assert stage.heard.texts == [f"{first.name.en} was reminded"]
    after = screen.model.page.member(first.member)
    assert after is not None
    assert after.reminded_at == stage.world.clock.now()
    assert "Reminded on 18.11.2026 10:00." in screen._said.text()
    assert stage.heard.refusals == []


def test_everybody_behind_is_reminded_at_once(stage: Stage) -> None:
    screen = page(stage)
    screen.everybody.click()
    stage.settle()
    assert screen.model.page is not None
    behind = [each for each in screen.model.page.members if each.missing]
    assert len(behind) > 1
    assert all(each.reminded_at is not None for each in behind)
    assert len(stage.heard.texts) == len(behind)


def tell_late(stage: Stage, screen: ProgressScreen) -> None:
    """As a shared database does of the first member."""
    assert screen.model.page is not None
    first, made = screen.model.page.members[0], stage.world.clock.now() - timedelta(days=6)
    screen.model._tell_late(
        (LateSheet(first.member, Id("d1"), "2026-000031", made, made + timedelta(days=5), 3),)
    )
    stage.settle()


def test_a_sheet_that_came_late_is_told_with_both_its_times_and_no_mark(stage: Stage) -> None:
    """Made in time on a computer without a network: it counts, and the secretary knows of it."""
    screen = page(stage)
    assert screen.model.page is not None
    first = screen.model.page.members[0]
    assert "came" not in screen._said.text()
    tell_late(stage, screen)
    said = screen._said.text()
    assert "№ 2026-000031: came 3 business days after the term, on 17.11.2026 10:00" in said
    assert "submitted in time, on 12.11.2026 10:00" in said
    assert screen._member_cell(first).below == "1 came late"


def test_enter_leads_to_the_missing_and_to_the_dossier(stage: Stage) -> None:
    screen = page(stage)
    screen.table.setFocus()
    key(Qt.Key.Key_Return)
    stage.settle()
    assert screen.missing.hasFocus()
    key(Qt.Key.Key_Return)
    assert stage.went.places == [("dossier", {"dossier": screen.missing.rows[0].key})]


@pytest.mark.pictures
@pytest.mark.parametrize(
    ("look", "language"), [(look, language) for look in Look for language in Language], ids=str
)
def test_pictures(stage: Stage, look: Look, language: Language) -> None:
    screen = page(stage)
    tell_late(stage, screen)
    stage.use(language, look)
    judge(screen, "progress")
