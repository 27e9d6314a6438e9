"""Backups in the program: by itself once a day, by hand, checked, restored, at a damaged door."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.access.roles import Role
from app.backup.entities import Kind, Problem
from db.replica.folder import Folder, Lock
from tests.conftest import ExpectedLogs
from tests.ui.backup.desk import BackupDesk
from tests.ui.keyboard import CTRL, key
from ui.screens.backup.view import BackupScreen


def test_one_is_made_by_itself_each_day(desk: BackupDesk) -> None:
    screen = desk.screen()
    assert not screen.model.backups
    desk.minute()
    desk.minute()
    assert [each.kind for each in screen.model.backups] == [Kind.DAILY]
    desk.clock.advance(days=1)
    desk.minute()
    assert len(screen.model.backups) == 2
    assert [row.chip for row in screen.list.rows] == ["checked", "checked"]


def test_by_hand_and_checked_again_by_keys(desk: BackupDesk) -> None:
    screen = desk.screen()
    screen.list.setFocus(Qt.FocusReason.OtherFocusReason)
    key(Qt.Key.Key_N, modifiers=CTRL)
    desk.settle()
    [made] = screen.model.backups
    assert made.kind is Kind.BY_HAND
    assert screen.restore.isEnabled()
    last = desk.journal()[0].entry
    assert (last.action, last.details) == ("back_up", {"made": made.digest[:16]})
    made.file.write_bytes(b"spoilt")
    screen.check.click()
    desk.settle()
    assert screen.model.backups[0].problem is Problem.OTHER_BYTES
    assert not screen.restore.isEnabled()
    assert screen.list.rows[0].chip == "cannot be restored"
    assert "fingerprint" in screen.verdict.text()


def test_only_the_administrator_keeps_the_backups_of_an_office(desk: BackupDesk) -> None:
    desk.sit(Role.SECRETARY)
    desk.minute()
    window = desk.sit(Role.SECRETARY)
    window.navigator.go("backup")
    desk.settle()
    screen = window.screen_here
    assert isinstance(screen, BackupScreen)
    assert screen.model.backups == ()
    actions = {action.id: action for action in window.actions_now()}
    assert not actions["frame.backups"].enabled()
    desk.sit(Role.ADMINISTRATOR)
    actions = {action.id: action for action in window.actions_now()}
    assert actions["frame.backups"].enabled()


def test_a_failure_is_said_on_the_screen_and_stops_nobody(desk: BackupDesk, tmp_path: Path) -> None:
    screen = desk.screen()
    blocked = tmp_path / "disk"
    blocked.write_bytes(b"")
    assert desk.parts is not None
    backups = desk.parts.backups
    assert backups is not None
    backups.choose_folder(blocked)
    desk.settle()
    desk.minute()
    assert "was not made" in screen.alarm.text()
    assert desk.window is not None
    assert desk.window.banner.text == "", "nothing is said over what a person does"
    assert "tell the administrator" in desk.window.snackbar.text
    desk.window.snackbar.clear()
    desk.clock.advance(hours=2)
    desk.minute()
    assert desk.window.snackbar.text == "", "it is said once"
    assert str(blocked) in screen.under.text()
    blocked.unlink()
    blocked.mkdir()
    screen.alarm.acted.emit()
    desk.settle()
    assert not screen.alarm.isVisible()
    [made] = screen.model.backups
    assert made.file.is_relative_to(blocked)


def test_another_window_that_makes_it_is_no_failure(desk: BackupDesk) -> None:
    screen = desk.screen()
    assert desk.parts is not None
    assert desk.parts.backups is not None
    folder = desk.parts.backups.keeper.folder()
    folder.mkdir(parents=True, exist_ok=True)
    with Lock(Folder(folder)):  # what the other window holds while it copies
        desk.minute()
    assert screen.model.backups == ()
    assert not screen.alarm.isVisible()
    assert desk.window is not None
    assert desk.window.snackbar.text == ""
    desk.minute()
    assert len(screen.model.backups) == 1


def test_restored_from_the_screen(desk: BackupDesk) -> None:
    """The office is as it was, what was in force lies aside, and everybody signs in again."""
    screen = desk.screen()
    screen.make.click()
    desk.settle()
    [backup] = screen.model.backups
    entries = len(desk.journal())
    screen.ask_restore()
    assert screen.sheet is not None
    screen.sheet.accept()
    desk.settle()
    window = desk.window
    assert window is not None
    assert window.sign_in.isVisible()
    assert window.sign_in.card(desk.person(Role.ADMINISTRATOR).name_en)
    assert list(desk.file.parent.glob("set-aside-*/office*")) or list(
        desk.file.parent.glob("set-aside-*/*.db")
    )
    lines = desk.journal()
    assert lines[0].entry.action == "restore"
    assert len(lines) == backup.found.entries + 1
    assert entries == backup.found.entries + 1, "the note of the backup itself is not in it"


@pytest.mark.parametrize("how", ["header", "gone", pytest.param("short", marks=pytest.mark.long)])
def test_a_damaged_office_is_seen_at_the_door_and_restored(desk: BackupDesk, how: str) -> None:
    desk.sit(Role.SECRETARY)
    desk.minute()
    entries = len(desk.journal())
    desk.close()
    file = desk.file
    if how == "gone":
        file.unlink()
    else:
        data = file.read_bytes()
        file.write_bytes(bytes(4096) + data[4096:] if how == "header" else data[:50_000])

    desk.open()
    page = desk.page
    assert page is not None
    assert page.chosen is not None
    assert page.restore.isEnabled()
    page.restore.click()
    desk.settle()
    assert desk.page is None
    window = desk.sit(Role.SECRETARY)
    assert window.banner.text == ""
    assert len(desk.journal()) == entries


def test_a_page_that_cannot_be_read_is_seen_when_it_is_read(
    desk: BackupDesk, expected_logs: ExpectedLogs
) -> None:
    desk.sit(Role.SECRETARY)
    desk.minute()
    desk.close()
    data = bytearray(desk.file.read_bytes())
    for n in range(20, len(data) // 4096, 2):
        data[n * 4096 : n * 4096 + 4096] = b"\xee" * 4096
    desk.file.write_bytes(data)
    desk.open()
    if desk.page is None:
        desk.sit(Role.SECRETARY)
    page = desk.page
    assert page is not None
    assert "pages" in page._happened.text()


def test_without_a_backup_the_page_says_what_to_do(desk: BackupDesk) -> None:
    desk.open()
    desk.close()
    desk.file.write_bytes(bytes(8192))
    desk.open()
    page = desk.page
    assert page is not None
    assert not page.restore.isEnabled()
    assert "No backup" in page._offer.text()
    other = desk.file.parent / "backups"
    assert not other.exists() or not list(other.glob("*.db"))


def test_a_first_start_is_no_damage(desk: BackupDesk) -> None:
    desk.file.unlink()
    shutil.rmtree(desk.file.parent / "backups", ignore_errors=True)
    desk.open()
    assert desk.page is None
