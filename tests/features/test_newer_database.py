"""A database of a newer program: refused with words that help, in three languages, and left alone."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.kernel.clock import SystemClock
from app.kernel.text import Language
from db.migrations.revisions import SCHEMA
from db.migrations.running import bring_file_up_to_date
from tests.conftest import ExpectedLogs
from tests.store.house import House
from ui.bootstrap import make_parts
from ui.bootstrap.diagnostics import Place, bundle_of
from ui.bootstrap.standing import standing
from ui.commands.faults import told
from ui.i18n.compile import compiled
from ui.i18n.languages import Languages
from ui.shell.door import DoorShutError, Why
from ui.shell.door_words import shut_words
from ui.shell.main_window import MainWindow
from ui.shell.offices import Standing

ROOT = Path(__file__).parents[2]
NEWER = {
    "kk": "Дерекқорды бағдарламаның жаңарақ нұсқасы жазған",
    "ru": "База данных записана более новой версией программы",
    "en": "The database was written by a newer version of the program",
}


@pytest.fixture
def newer(left: Path, tmp_path: Path) -> Path:
    """A copy of one's own."""
    (tmp_path / "office").mkdir()
    return Path(shutil.copy(left, tmp_path / "office" / "anyqtama.db"))


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with people in it, as a program of the next schema left it."""
    file = tmp_path_factory.mktemp("left") / "anyqtama.db"
    bring_file_up_to_date(file)
    House(file).engine.dispose()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA + 1}")
    return file


@pytest.mark.parametrize("language", list(Language))
def test_the_window_says_it(
    newer: Path, qapp: QApplication, language: Language, expected_logs: ExpectedLogs
) -> None:
    expected_logs("SchemaNewerError-")
    settings = newer.with_name("settings.ini")
    settings.write_text(f"[General]\nlanguage={language}\nlook=light\n")
    before = newer.read_bytes()
    parts = make_parts(newer, SystemClock(), settings, demo=False)
    window = MainWindow(parts)
    window.load_people()
    parts.work.settle(60)
    assert NEWER[language] in window.banner.text
    assert window.banner.code.startswith("SchemaNewerError-")
    window.close()
    parts.close()
    assert newer.read_bytes() == before


def test_the_door_knows_it_without_opening(newer: Path) -> None:
    assert standing(newer, demo=False) is Standing.NEWER


def test_a_command_says_it_in_the_systems_language(newer: Path) -> None:
    before = newer.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", COMMAND, str(newer)],
        capture_output=True, text=True, encoding="utf-8", check=False, cwd=ROOT,
        env={**os.environ, "LC_ALL": "kk_KZ.UTF-8", "LANG": "kk_KZ.UTF-8"},
    )  # fmt: skip
    assert done.returncode == 2, done.stderr
    said = done.stderr.splitlines()[-1]  # Qt has words before it where the locale is not installed
    assert said.startswith("anyqtama: ")
    assert NEWER["kk"] in said
    assert "Traceback" not in done.stderr
    assert newer.read_bytes() == before


@pytest.mark.parametrize("language", list(Language))
def test_a_command_has_words_in_every_language(
    qapp: QApplication, language: Language, opened_newer: Callable[[], Exception]
) -> None:
    said = told(opened_newer(), language)
    assert said is not None
    assert NEWER[language] in said
    assert told(ValueError("a mistake of the program"), language) is None


COMMAND = """
import sys
from pathlib import Path
from app.kernel.clock import SystemClock
from ui.command_line import main
from ui.commands import due

def run(_arguments):
    from ui.bootstrap.making import open_office
    open_office(Path(sys.argv[1]), SystemClock())

due.run = run
sys.exit(main(["due", "--procedure", "P1", "--received", "2026-11-18"]))
"""


def test_a_backup_of_it_is_not_taken_for_a_damaged_one(newer: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ui", "backup", "--office", str(newer)],
        capture_output=True, text=True, encoding="utf-8", check=False, cwd=ROOT,
    )  # fmt: skip
    assert done.returncode == 2
    assert "newer version" in done.stderr
    assert "damaged" not in done.stderr


@pytest.mark.parametrize("language", list(Language))
def test_the_entrance_of_a_local_copy_says_it(
    qapp: QApplication, language: Language, opened_newer: Callable[[], Exception]
) -> None:
    languages = Languages(compiled)
    languages.use(language)
    shut = DoorShutError(Why.FAULT, "code")
    shut.__cause__ = opened_newer()
    happened, do = shut_words(shut)
    languages.stop()
    assert NEWER[language] in happened
    assert do


@pytest.fixture
def opened_newer(newer: Path) -> Callable[[], Exception]:
    """The fault with which a newer database is refused."""

    def refused() -> Exception:
        with pytest.raises(Exception, match="newer version") as fault:
            bring_file_up_to_date(newer)
        assert isinstance(fault.value, Exception)
        return fault.value

    return refused


def test_diagnostics_can_still_be_made_of_it(newer: Path) -> None:
    members = bundle_of(Place(newer.parent, SystemClock(), log=newer.parent), self_test=False)
    texts = {each.name: each.text for each in members}
    assert f"schema: {SCHEMA + 1}\n" in texts["database.txt"]
    assert f"schema: {SCHEMA:04d}\n" in texts["program.txt"]
    assert "rows of person: " in texts["database.txt"]
