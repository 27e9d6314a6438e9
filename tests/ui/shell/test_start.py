"""Start-up: the window is painted before anything heavy is imported; the office opens behind it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from app.access.roles import Role
from app.deadlines.use_cases import CalendarPage
from app.kernel.clock import FixedClock
from app.kernel.outcome import Refusal
from app.kernel.text import Language
from tests.ui.keyboard import focus, key, write
from tests.ui.pictures import clipped_texts, picture
from tests.ui.shell.office import MORNING
from tests.ui.shell.pages import PLAIN
from ui.bootstrap import make_parts
from ui.i18n.languages import Languages
from ui.shell.main_window import MainWindow
from ui.theme.theme import Theme

ROOT = Path(__file__).resolve().parents[3]

START = """
import sys
from pathlib import Path
from app.kernel.clock import FixedClock
from app.kernel.outcome import Refusal
from ui.bootstrap import MainWindow, dressed_application, make_parts

def heavy():
    names = {"sqlalchemy", "alembic", "psycopg", "openpyxl", "docx", "reportlab", "pikepdf", "segno", "holidays"}
    return sorted(names & set(sys.modules))

folder = Path(sys.argv[1])
app = dressed_application()
parts = make_parts(folder / "office.db", FixedClock(), folder / "settings.ini", demo=True)
window = MainWindow(parts)
window.show()
app.processEvents()
assert not window.grab().isNull()
at_paint = heavy()
window.load_people()
parts.work.settle(60)
window.close()
parts.work.close()
print("at paint:", at_paint)
print("later:", "sqlalchemy" in heavy())
print("database:", (folder / "office.db").exists())
"""


def test_the_window_is_painted_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["at paint: []", "later: True", "database: True"]
    assert "Traceback" not in done.stderr


def test_a_new_office_is_set_up_by_naming_its_administrator(
    tmp_path: Path,
    theme: Theme,
    languages: Languages,
    shown: Callable[[MainWindow], MainWindow],
) -> None:
    settings = tmp_path / "settings.ini"
    settings.write_text("[General]\nlanguage=en\nlook=light\n")
    parts = replace(
        make_parts(tmp_path / "office.db", FixedClock(MORNING), settings, demo=False), places=PLAIN
    )
    window = shown(MainWindow(parts))
    assert window.sign_in.hint == "Opening the office…"
    window.load_people()
    parts.work.settle(60)
    assert window.sign_in.hint.startswith("Nobody works here yet.")
    picture(window, "shell-founding")
    form = window.sign_in.founding
    assert focus() is form.fields["provider_kk"].edit
    form.found.click()
    assert form.fields["name_ru"].error() == "Fill this in"
    assert clipped_texts(window) == []
    for name, text in (
        ("provider_kk", "Еңбек министрлігі"),
        ("provider_ru", "Министерство труда"),
        ("name_kk", "Олег Пак"),
        ("name_ru", "Олег Пак"),
        ("login", "pak"),
    ):
        form.fields[name].setFocus()
        write(text)
    key(Qt.Key.Key_Return)
    parts.work.settle(60)
    person = parts.desk.person
    assert person is not None
    assert (person.name_ru, person.short_ru, person.roles) == (
        "Олег Пак",
        "О. Пак",
        (Role.ADMINISTRATOR,),
    )
    assert not form.isVisibleTo(window.sign_in)
    years = range(2025, 2029)
    pages: list[list[CalendarPage | Refusal]] = []
    parts.desk.ask(
        lambda office, actor: [office.calendar.page(actor, year) for year in years], pages.append
    )
    parts.work.settle(60)
    states = [(page.known, page.confirmed) for page in pages[0] if isinstance(page, CalendarPage)]
    assert states == [(True, False), (True, False), (True, False), (False, False)]
    parts.close()
    theme.apply()


def test_what_was_chosen_is_there_at_the_next_start(
    tmp_path: Path, theme: Theme, languages: Languages
) -> None:
    (tmp_path / "settings.ini").write_text("[General]\nlanguage=kk\nlook=dark\nzoom=125\n")
    parts = make_parts(
        tmp_path / "office.db", FixedClock(MORNING), tmp_path / "settings.ini", demo=False
    )
    assert (parts.languages.language, parts.theme.look, parts.theme.zoom) == ("kk", "dark", 125)
    parts.close()
    theme.apply()


def test_settings_that_make_no_sense_are_passed_over(
    tmp_path: Path, theme: Theme, languages: Languages
) -> None:
    (tmp_path / "settings.ini").write_text("[General]\nlanguage=xx\nlook=pink\nzoom=huge\n")
    parts = make_parts(
        tmp_path / "office.db", FixedClock(MORNING), tmp_path / "settings.ini", demo=False
    )
    assert parts.languages.language in set(Language)
    assert parts.theme.zoom == 100
    parts.close()
    theme.apply()
