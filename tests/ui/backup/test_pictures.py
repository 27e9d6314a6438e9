"""Backups and the door of a damaged office in every language and look: nothing cut off, all named."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.access.roles import Role
from app.kernel.text import Language
from tests.conftest import ExpectedLogs
from tests.ui.backup.desk import BackupDesk
from tests.ui.pictures import clipped_texts, picture, sideways, twin_names, unnamed_controls
from ui.i18n.languages import Languages
from ui.theme.theme import Theme
from ui.theme.tokens import Look

LOOKS = (Look.LIGHT, Look.DARK)


def faults(desk: BackupDesk) -> list[str]:
    assert desk.window is not None
    window = desk.window
    return [
        *clipped_texts(window), *map(str, sideways(window)), *unnamed_controls(window),
        *twin_names(window),
    ]  # fmt: skip


def pictured(desk: BackupDesk, name: str) -> None:
    assert desk.window is not None
    picture(desk.window, name)


def worn(desk: BackupDesk, look: Look, language: Language) -> None:
    assert desk.parts is not None
    assert desk.window is not None
    desk.parts.theme.use(look=look)
    desk.parts.languages.use(language)
    desk.window.resize(1280, 720)
    desk.settle()


@pytest.mark.pictures
def test_the_screen_is_painted_whole(
    desk: BackupDesk, tmp_path: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("BackupFolderGoneError")
    screen = desk.screen()
    for _ in range(5):
        desk.minute()
        desk.clock.advance(days=1)
    screen.make.click()
    desk.settle()
    screen.model.backups[2].file.write_bytes(b"x")
    screen.model.choose(str(screen.model.backups[2].file))
    screen.model.check()
    desk.settle()
    blocked = tmp_path / "disk"
    blocked.write_bytes(b"")
    assert desk.parts is not None
    assert desk.parts.backups is not None
    for state in ("bad", "good", "failed"):
        if state == "good":
            screen.model.choose(str(screen.model.backups[0].file))
            desk.parts.backups.read()
        if state == "failed":
            desk.parts.backups.choose_folder(blocked)
            desk.settle()
            screen.make.click()
            desk.settle()
            assert desk.window is not None
            desk.window.notices.clear()
        for look in LOOKS:
            for language in Language:
                worn(desk, look, language)
                pictured(desk, f"backup-{state}")
                assert faults(desk) == []
    screen.model.choose(str(screen.model.backups[0].file))
    screen._show()
    for language in Language:
        worn(desk, Look.LIGHT, language)
        screen.ask_restore()
        assert screen.sheet is not None
        desk.settle()
        picture(screen.sheet, "backup-sheet")
        assert clipped_texts(screen.sheet) == []
        screen.sheet.reject()
        desk.settle()


@pytest.mark.pictures
@pytest.mark.parametrize("backed_up", [True, False], ids=["backups", "none"])
def test_the_page_at_the_door_is_painted_whole(desk: BackupDesk, *, backed_up: bool) -> None:
    desk.sit(Role.SECRETARY)
    for _ in range(3 if backed_up else 0):
        desk.minute()
        desk.clock.advance(days=1)
    desk.close()
    desk.file.write_bytes(bytes(4096) + desk.file.read_bytes()[4096:])
    desk.open()
    assert desk.page is not None
    for look in LOOKS:
        for language in Language:
            worn(desk, look, language)
            pictured(desk, f"damaged-{'backups' if backed_up else 'none'}")
            assert faults(desk) == []


@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_cut_off_where_room_is_scarce(
    desk: BackupDesk, theme: Theme, languages: Languages, language: Language
) -> None:
    del theme, languages
    screen = desk.screen()
    screen.make.click()
    desk.settle()
    assert desk.parts is not None
    assert desk.window is not None
    desk.parts.theme.use(zoom=125)
    desk.parts.languages.use(language)
    desk.window.resize(1280, 720)
    desk.settle()
    assert clipped_texts(screen) == []
    assert sideways(screen) == []
    desk.parts.theme.use(zoom=100)
