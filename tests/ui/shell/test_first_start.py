"""The first start on an empty machine: by keyboard, in three languages, whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.access.roles import Role
from app.administration.use_cases import Founding, PersonCard
from app.kernel.clock import FixedClock
from app.kernel.outcome import Refusal
from app.kernel.text import Language
from db.backup.places import choose_folder
from db.backup.restoring import alone
from db.marks import DEMO_MARK
from db.migrations.revisions import SCHEMA
from tests.conftest import ExpectedLogs
from tests.ui.keyboard import focus, key, write
from tests.ui.pictures import clipped_texts, picture, settle_layout, sideways, unnamed_controls
from tests.ui.shell.office import MORNING
from ui.bootstrap.backups import LocalKeeper
from ui.bootstrap.making import make_own
from ui.bootstrap.offices import LocalOffices
from ui.bootstrap.standing import is_demo, standing
from ui.i18n.languages import Languages
from ui.runtime.worker import Work
from ui.shell.first_start import FirstStart, Page
from ui.shell.offices import Kind, Standing
from ui.theme.theme import Theme
from ui.theme.tokens import Look

DOWN, RETURN, ESCAPE = Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape
TYPED = (
    "Қазақстан Республикасының Еңбек министрлігі",
    "Министерство труда Республики Казахстан",
)

Start = Callable[[], FirstStart]


@pytest.fixture
def offices(tmp_path: Path) -> LocalOffices:
    return LocalOffices(tmp_path / "data", FixedClock(MORNING))


@pytest.fixture
def work(dressed: Theme) -> Iterator[Work]:
    work = Work()
    yield work
    work.close()


@pytest.fixture
def start(
    offices: LocalOffices,
    work: Work,
    languages: Languages,
    theme: Theme,
    shown: Callable[[FirstStart], FirstStart],
) -> Start:
    def begin() -> FirstStart:
        return shown(FirstStart(offices, work, languages, theme))

    return begin


def to_offices(window: FirstStart, figure: str = "3") -> None:
    key(ord(figure), figure)
    key(RETURN)
    assert window.page is Page.OFFICE


def to_founding(window: FirstStart) -> None:
    to_offices(window)
    key(ord("2"), "2")
    key(RETURN)
    assert window.page is Page.OWN


def fill_in(window: FirstStart) -> None:
    fields = window.founding.fields
    for name, text in zip(("provider_kk", "provider_ru"), TYPED, strict=True):
        fields[name].setFocus()
        write(text)
    for name, text in (("name_kk", "Олег Пак"), ("name_ru", "Олег Пак"), ("login", "pak")):
        fields[name].setFocus()
        write(text)


def left_in(folder: Path) -> list[str]:
    return sorted(str(each.relative_to(folder)) for each in folder.rglob("*") if each.is_file())


# --- by keyboard ----------------------------------------------------------------------------------


def test_the_language_stood_upon_is_spoken_at_once(start: Start, languages: Languages) -> None:
    window = start()
    assert window.page is Page.LANGUAGE
    spoken = []
    for _ in Language:
        key(DOWN)
        settle_layout()
        spoken.append((languages.language, window.title))
    assert {language for language, _ in spoken} == set(Language)
    assert len({title for _, title in spoken}) == 3
    key(ord("1"), "1")
    key(RETURN)
    assert (window.page, languages.language) == (Page.OFFICE, Language.KK)
    key(ESCAPE)
    assert window.page is Page.LANGUAGE


def test_an_own_office_is_founded_by_keyboard_alone(
    start: Start, offices: LocalOffices, work: Work
) -> None:
    window, opened = start(), list[Kind]()
    window.opened.connect(opened.append)
    to_founding(window)
    assert focus() is window.founding.fields["provider_kk"].edit
    key(RETURN)
    assert window.founding.fields["login"].error() == "Fill this in"
    assert opened == []
    fill_in(window)
    key(RETURN)
    work.settle(60)
    assert opened == [Kind.OWN]
    assert offices.standing(Kind.OWN) is Standing.WHOLE
    assert not is_demo(offices.file(Kind.OWN))
    with closing(sqlite3.connect(offices.file(Kind.OWN))) as database:
        assert database.execute("SELECT name_kk, name_ru FROM service_provider").fetchall() == [
            TYPED
        ]
        assert database.execute("SELECT login FROM person").fetchall() == [("pak",)]
        assert database.execute("SELECT count(*) FROM dossier").fetchone() == (0,)
    assert left_in(offices.folder(Kind.OWN)) == ["anyqtama.db"]
    assert offices.last() is Kind.OWN


def test_the_next_start_goes_on_where_the_last_one_was_closed(
    start: Start, offices: LocalOffices
) -> None:
    window = start()
    to_founding(window)
    fill_in(window)
    window.close()
    again = start()
    assert again.page is Page.OWN
    assert again.founding.fields["provider_ru"].text() == TYPED[1]
    assert again.founding.fields["login"].text() == "pak"
    assert offices.standing(Kind.OWN) is Standing.EMPTY


# --- what is made is made whole -------------------------------------------------------------------


def test_a_demo_that_is_stopped_leaves_nothing(
    start: Start, offices: LocalOffices, work: Work
) -> None:
    window, opened = start(), list[Kind]()
    window.opened.connect(opened.append)
    to_offices(window)
    key(ord("1"), "1")
    key(RETURN)
    assert window.page is Page.MAKING
    key(ESCAPE)
    work.settle(60)
    assert (window.page, opened) == (Page.OFFICE, [])
    assert left_in(offices.folder(Kind.DEMO)) == []
    assert window.banner.text() == ""


def test_what_is_left_of_a_making_that_was_killed_is_cleared_away(
    start: Start, offices: LocalOffices, work: Work
) -> None:
    folder = offices.folder(Kind.OWN)
    folder.mkdir(parents=True)
    for name in ("anyqtama.unfinished", "anyqtama.unfinished-wal", "anyqtama.db.migrating"):
        (folder / name).write_bytes(b"half")
    assert offices.standing(Kind.OWN) is Standing.EMPTY
    window = start()
    to_founding(window)
    fill_in(window)
    key(RETURN)
    work.settle(60)
    assert offices.standing(Kind.OWN) is Standing.WHOLE
    assert "anyqtama.unfinished" not in left_in(folder)


def test_two_first_starts_at_once_make_one_office(
    start: Start, offices: LocalOffices, work: Work, expected_logs: ExpectedLogs
) -> None:
    window = start()
    to_founding(window)
    fill_in(window)
    file = offices.file(Kind.OWN)
    file.parent.mkdir(parents=True)
    others = file.parent / "anyqtama.unfinished"
    expected_logs("OfficeOpenError")
    with alone(file):  # the other window is making it at this moment
        others.write_bytes(b"the other's")
        key(RETURN)
        work.settle(60)
        assert "Another window" in window.banner.text()
        assert others.read_bytes() == b"the other's"
    others.replace(file)
    card = PersonCard("pak", "П", "П", "P", "П", "П", "П", "П", "P", (Role.ADMINISTRATOR,))
    made = make_own(file, FixedClock(MORNING), Founding(*TYPED, card))
    assert made == Refusal("office_founded")
    assert file.read_bytes() == b"the other's"


def test_what_lies_in_clear_is_nobody_elses_on_this_computer(
    start: Start, offices: LocalOffices, work: Work
) -> None:
    window = start()
    to_founding(window)
    fill_in(window)
    key(RETURN)
    work.settle(60)
    assert offices.folder(Kind.OWN).stat().st_mode & 0o077 == 0


def test_a_full_disk_is_told_and_leaves_nothing(
    start: Start,
    offices: LocalOffices,
    work: Work,
    monkeypatch: pytest.MonkeyPatch,
    expected_logs: ExpectedLogs,
) -> None:
    expected_logs("OSError-")

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ui.shell.answers.found", full)
    window, opened = start(), list[Kind]()
    window.opened.connect(opened.append)
    to_founding(window)
    fill_in(window)
    key(RETURN)
    work.settle(60)
    assert opened == []
    assert "disk is full" in window.banner.text()
    assert left_in(offices.folder(Kind.OWN)) == []
    monkeypatch.undo()
    key(RETURN)  # what was typed is still there
    work.settle(60)
    assert opened == [Kind.OWN]


# --- what cannot be opened ------------------------------------------------------------------------


def make_head(file: Path, revision: int = SCHEMA, mark: int = 0) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(file)) as database:
        database.execute("CREATE TABLE person (id)")
        database.execute(f"PRAGMA user_version={revision}")
        database.execute(f"PRAGMA application_id={mark}")
        database.commit()


def test_an_office_of_a_newer_program_is_not_opened(start: Start, offices: LocalOffices) -> None:
    make_head(offices.file(Kind.OWN), SCHEMA + 1)
    assert offices.last() is None
    before = offices.file(Kind.OWN).read_bytes()
    window, opened = start(), list[Kind]()
    window.opened.connect(opened.append)
    to_offices(window)
    key(ord("2"), "2")
    key(RETURN)
    assert (window.page, opened) == (Page.OFFICE, [])
    assert "newer version" in window.banner.text()
    assert offices.file(Kind.OWN).read_bytes() == before


def test_a_demo_in_the_place_of_the_own_office_is_not_opened_as_one(
    start: Start, offices: LocalOffices
) -> None:
    make_head(offices.file(Kind.OWN), mark=DEMO_MARK)
    assert offices.last() is None
    window = start()
    to_offices(window)
    key(ord("2"), "2")
    key(RETURN)
    assert window.page is Page.OFFICE
    assert str(offices.folder(Kind.OWN)) in window.banner.text()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    taken = tmp_path / "data"
    taken.write_text("a file where the folder should be")
    assert standing(taken / "office" / "anyqtama.db", demo=False) is Standing.SHUT


def test_a_database_that_is_gone_while_its_backups_are_there_is_no_first_start(
    offices: LocalOffices,
) -> None:
    backups = offices.folder(Kind.OWN) / "backups"
    backups.mkdir(parents=True)
    assert offices.standing(Kind.OWN) is Standing.EMPTY
    (backups / "2026-11-20.db").write_bytes(b"backup")
    assert offices.standing(Kind.OWN) is Standing.WHOLE


def test_nor_where_they_are_kept_on_a_disk_that_is_not_there(
    offices: LocalOffices, tmp_path: Path
) -> None:
    file = offices.file(Kind.OWN)
    file.parent.mkdir(parents=True)
    choose_folder(file, tmp_path / "disk" / "anyqtama-office")
    assert offices.standing(Kind.OWN) is Standing.WHOLE
    assert LocalKeeper(file, FixedClock(MORNING)).damage() == "gone"
    choose_folder(file, None)
    assert offices.standing(Kind.OWN) is Standing.EMPTY


# --- how it looks ---------------------------------------------------------------------------------


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("language", list(Language))
def test_every_page_fits_and_can_be_heard(
    start: Start, languages: Languages, theme: Theme, language: Language, look: Look
) -> None:
    theme.use(look=look)
    window = start()
    window.resize(1280, 720)
    window.languages_page.stand_on(language)
    figure = str(list(Language).index(language) + 1)
    pages: list[tuple[str, Callable[[], None]]] = [
        ("language", lambda: None),
        ("offices", lambda: to_offices(window, figure)),
        ("founding", lambda: window._go(Page.OWN)),
        ("making", lambda: window._go(Page.MAKING)),
    ]
    for name, go in pages:
        go()
        if name == "making":
            window.making.show_part(0.4)
        settle_layout()
        picture(window, f"first-start-{name}")
        assert clipped_texts(window) == []
        assert unnamed_controls(window) == []
        assert sideways(window) == []
    assert languages.language is language
