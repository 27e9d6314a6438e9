"""A dossier package with which the program was opened: offered at the desk, told when it is none."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.kernel.clock import FixedClock
from app.kernel.text import Language
from tests.conftest import ExpectedLogs
from tests.ui.pictures import clipped_texts, picture, settle_layout, unnamed_controls
from tests.ui.shell.office import OFFICER, SECRETARY
from ui.bootstrap.offices import LocalOffices
from ui.bootstrap.program import Program
from ui.components.dialog import Sheet
from ui.i18n.languages import Languages
from ui.shell.arrival import Arrival
from ui.shell.main_window import MainWindow, Parts


def envelope() -> bytes:
    """A package as it looks from outside."""
    from datetime import UTC, datetime

    from app.signing.sealing import Envelope, Recipient, new_key_pair, seal

    moment = datetime(2026, 11, 18, tzinfo=UTC)
    reader, sender = new_key_pair(), new_key_pair()
    return seal(
        b"content",
        Envelope("dossier", "package-1", "key-1", moment, moment),
        [Recipient("key-2", reader.sealing_public)],
        sender.signing_private,
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "2026-000171.aqpack"
    file.write_bytes(envelope())
    return file


def arriving(window: MainWindow, parts: Parts, file: Path) -> Arrival:
    return Arrival(window, window, parts.desk, parts.work, parts.languages, file)


def sat(window: MainWindow, parts: Parts) -> None:
    window.seat(SECRETARY)
    settle_layout()
    parts.work.settle()


def test_nothing_is_offered_before_somebody_sits_there_and_it_is_offered_once(
    window: MainWindow, parts: Parts, file: Path
) -> None:
    arrival = arriving(window, parts, file)
    settle_layout()
    parts.work.settle()
    assert window.findChildren(Sheet) == []

    sat(window, parts)
    sheet = arrival.sheet
    assert sheet is not None
    assert sheet.isVisible()
    assert "2026-000171.aqpack" in sheet.windowTitle()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()

    window.seat(OFFICER)
    settle_layout()
    parts.work.settle()
    assert window.findChildren(Sheet) == [sheet]
    assert not sheet.isVisible()


@pytest.mark.parametrize("inside", [b"", b"%PDF-1.7", envelope()[:40]], ids=["empty", "pdf", "cut"])
def test_a_file_that_is_no_package_is_told_and_not_offered(
    window: MainWindow, parts: Parts, file: Path, inside: bytes
) -> None:
    file.write_bytes(inside)
    arrival = arriving(window, parts, file)
    sat(window, parts)
    assert arrival.sheet is None
    assert window.banner.isVisible()
    assert "The file is no package of this program." in window.banner.accessibleName()


def test_a_file_that_is_gone_is_told_by_its_name(
    window: MainWindow, parts: Parts, file: Path, expected_logs: ExpectedLogs
) -> None:
    expected_logs("FileNotFoundError")
    file.unlink()
    arrival = arriving(window, parts, file)
    sat(window, parts)
    assert arrival.sheet is None
    assert window.banner.isVisible()
    assert "2026-000171.aqpack" in window.banner.accessibleName()


def test_the_program_takes_the_file_along_to_the_window_that_comes_next(
    parts: Parts, file: Path, tmp_path: Path
) -> None:
    program = Program(LocalOffices(tmp_path / "data", FixedClock()), lambda _kind: parts)
    program.bring(file)
    program.show_office(parts)
    window = program.window
    assert isinstance(window, MainWindow)
    sat(window, parts)
    (sheet,) = window.findChildren(Sheet)
    assert sheet.isVisible()
    sheet.reject()
    assert program.close_window()


def test_the_question_is_whole_in_every_language(
    window: MainWindow, parts: Parts, file: Path, languages: Languages, qtbot: QtBot
) -> None:
    for language in Language:
        languages.use(language)
        arrival = arriving(window, parts, file)
        sat(window, parts)
        assert arrival.sheet is not None
        qtbot.waitUntil(arrival.sheet.isVisible)
        assert unnamed_controls(arrival.sheet) == []
        assert clipped_texts(arrival.sheet) == []
        picture(arrival.sheet, "arrival")
        arrival.sheet.reject()
