"""The first start of a real machine, and that nothing of the demo office reaches an own one."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.access.roles import Role
from app.administration.use_cases import Founding, PersonCard
from app.demo.people import load_applicants, load_people
from app.kernel.clock import FixedClock
from app.kernel.outcome import Done
from tests.features.tour import run_tour
from ui.bootstrap import demo_clock, dressed_application, make_program
from ui.bootstrap.offices import LocalOffices
from ui.bootstrap.program import Program
from ui.bootstrap.standing import is_demo
from ui.shell.first_start import FirstStart, Page
from ui.shell.main_window import MainWindow
from ui.shell.offices import Kind
from ui.theme.theme import Theme

FOUNDING = Founding(
    "Көші-қон комитеті",
    "Комитет миграции",
    PersonCard(
        "pak", "Олег Пак", "Олег Пак", "Oleg Pak", "О. Пак", "О. Пак", "", "", "",
        (Role.ADMINISTRATOR,),
    ),
)  # fmt: skip

_SHORTEST = 5
_PASSED_OVER = {"journal", "outbox", "calendar_year"}
"""Digests and patches of the same rows; days of rest, which are the country's."""


@pytest.fixture
def program(qapp: QApplication, data: Path) -> Iterator[Program]:
    dressed_application()
    program = make_program(data, demo_clock())
    yield program
    program.close_window()
    Theme().apply()


@pytest.fixture
def data(tmp_path: Path, demo_office: Path) -> Path:
    """A machine on which the demo office was made and opened."""
    data = tmp_path / "data"
    file = LocalOffices(data, FixedClock()).file(Kind.DEMO)
    file.parent.mkdir(parents=True)
    shutil.copyfile(demo_office, file)
    return data


def settled(program: Program) -> None:
    for _ in range(4):
        QApplication.processEvents()
        program.settle()


def office_window(program: Program) -> MainWindow:
    settled(program)
    assert isinstance(program.window, MainWindow)
    return program.window


def all_bytes(folder: Path) -> bytes:
    return b"\0".join(each.read_bytes() for each in sorted(folder.rglob("*")) if each.is_file())


def texts_in(value: object) -> Iterator[str]:
    """Every text of a cell, also inside of JSON; what is shorter is in every file."""
    if isinstance(value, str) and value[:1] in {"[", "{"}:
        with suppress(ValueError):  # a text may begin so as well
            value = json.loads(value)
    if isinstance(value, str) and len(value) >= _SHORTEST:
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts_in(each)


def told_by(file: Path) -> set[str]:
    """Every text that a database holds: names, ids, numbers, words."""
    with closing(sqlite3.connect(file)) as database:
        rows = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        tables = [name for (name,) in rows if "search" not in name and name not in _PASSED_OVER]
        return {
            text
            for table in tables
            for row in database.execute(f'SELECT * FROM "{table}"')
            for cell in row
            for text in texts_in(cell)
        }


def those_in(told: set[str], data: bytes) -> set[str]:
    """The texts that occur in the bytes."""
    begins = {data[n : n + _SHORTEST] for n in range(len(data))}
    wanted = {text: text.encode() for text in told}
    return {text for text, said in wanted.items() if said[:_SHORTEST] in begins and said in data}


def test_a_demo_is_marked_inside_and_opens_as_one_whatever_its_folder(demo_office: Path) -> None:
    assert is_demo(demo_office)


def test_nothing_of_the_demo_is_in_an_own_office_founded_after_it(
    data: Path, tmp_path: Path, program: Program
) -> None:
    program.begin(Kind.DEMO)
    demo = office_window(program)
    demo.seat(next(card.person for card in demo.sign_in.cards))
    settled(program)
    assert demo.windowTitle() != "Anyqtama"  # it says in each language that it is a demo
    demo.change_person()
    demo.sign_in.another.click()
    first = program.window
    assert isinstance(first, FirstStart)
    first._go(Page.OWN)  # the keys that lead here are the tour's matter
    first.founding.founded.emit(FOUNDING)
    settled(program)
    own = office_window(program)
    assert own.windowTitle() == "Anyqtama"
    assert [card.person.login for card in own.sign_in.cards] == ["pak"]
    program.close_window()

    alone = LocalOffices(tmp_path / "alone", demo_clock())
    assert isinstance(alone.found(FOUNDING), Done)
    offices = LocalOffices(data, demo_clock())
    kept = all_bytes(offices.folder(Kind.OWN)) + (data / "program.ini").read_bytes()
    control = all_bytes(alone.folder(Kind.OWN))
    told = told_by(offices.file(Kind.DEMO))
    told -= those_in(told, control)
    people = {person.login for person in load_people()}
    applicants = {each.passport for each in load_applicants()}
    assert len(told) > 5000
    assert told & people
    assert told & applicants
    assert those_in(told, kept) == set()
    assert offices.last() is Kind.OWN
    assert not is_demo(offices.file(Kind.OWN))


def test_what_was_opened_last_is_opened_next_and_another_can_be_asked_for(
    program: Program,
) -> None:
    program.begin()
    first = program.window
    assert isinstance(first, FirstStart)  # a demo alone is not opened unasked
    first._choose(Kind.DEMO)  # the keys that lead here are the tour's matter
    assert len(office_window(program).sign_in.cards) > 10
    program.close_window()
    program.begin()
    again = office_window(program)
    assert len(again.sign_in.cards) > 10
    again.sign_in.another.click()
    asked = program.window
    assert isinstance(asked, FirstStart)
    assert asked.page is Page.OFFICE


def test_the_tour_starts_on_an_empty_machine(tmp_path: Path, demo_office: Path) -> None:
    folder = tmp_path / "tour"
    done = run_tour("first_start", "ru", folder, demo_office)
    assert done.returncode == 0, done.stdout + done.stderr
    steps = [line for line in done.stdout.splitlines() if line[:2].isdigit()]
    assert len(steps) == 6
    assert (folder / "machine" / "office" / "anyqtama.db").exists()
    assert len(list(folder.glob("[0-9][0-9]-*.png"))) == 6
