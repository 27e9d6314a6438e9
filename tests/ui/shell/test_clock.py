"""A clock that jumps is said, due dates follow the day, and the journal keeps its order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from app.access.roles import Role
from app.journal.verifying import broken_at
from app.kernel.ids import time_ordered_ids
from app.kernel.text import Language
from app.queue import QueueQuery
from app.workflow.dossier import Card
from tests.ui.pictures import clipped_texts, picture
from tests.ui.shell.pages import PLAIN
from tests.ui.world import World, copy_of, done, made_world
from ui.bootstrap import make_parts
from ui.i18n.languages import Languages
from ui.shell.main_window import MainWindow, Parts
from ui.theme.theme import Theme


@pytest.fixture(scope="session")
def made(pytestconfig: pytest.Config) -> Path:
    return made_world(Path(pytestconfig.cache.mkdir("world")))


@pytest.fixture
def world(made: Path, tmp_path: Path) -> World:
    return copy_of(made, tmp_path)


class Boot:
    """Seconds since the computer began, which go on as the test says."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def boot() -> Boot:
    return Boot()


@pytest.fixture
def parts(
    world: World, boot: Boot, tmp_path: Path, theme: Theme, languages: Languages, qapp: QApplication
) -> Iterator[Parts]:
    settings = tmp_path / "settings.ini"
    settings.write_text("[General]\nlanguage=en\nlook=light\n")
    made = make_parts(world.file, world.clock, settings, demo=False)
    parts = replace(made, places=PLAIN, elapsed=boot)
    yield parts
    parts.close()
    theme.apply()


@pytest.fixture
def window(parts: Parts, world: World, shown: Callable[[MainWindow], MainWindow]) -> MainWindow:
    window = shown(MainWindow(parts))
    window.load_people()
    parts.work.settle(60)
    window.seat(world.person(Role.UNIT_HEAD))
    parts.work.settle(60)
    return window


def pass_by(world: World, boot: Boot, parts: Parts, *, clock: timedelta, really: timedelta) -> None:
    """Let the clock go so far while so much time passes, until the tick's next look."""
    world.clock.advance(seconds=clock.total_seconds())
    boot.seconds += really.total_seconds()
    parts.tick.check()
    parts.work.settle(60)


MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def test_time_that_passes_is_no_jump(
    window: MainWindow, world: World, boot: Boot, parts: Parts
) -> None:
    pass_by(world, boot, parts, clock=3 * DAY, really=3 * DAY)  # it slept over a weekend
    pass_by(world, boot, parts, clock=MINUTE + timedelta(minutes=4), really=MINUTE)  # put right
    assert window.care.strip.text() == ""


@pytest.mark.parametrize(("by", "word"), [(2 * DAY, "forward"), (-2 * DAY, "back")])
def test_a_jump_while_open_is_said_and_dues_are_counted_anew(
    window: MainWindow, world: World, boot: Boot, parts: Parts, by: timedelta, word: str
) -> None:
    late = window.side_bar.button("overdue").count
    assert late is not None
    pass_by(world, boot, parts, clock=by + MINUTE, really=MINUTE)
    said = window.care.strip.text()
    assert f"went {word}" in said or (word == "back" and "newest entry" in said)
    now = window.side_bar.button("overdue").count
    assert now is not None
    counted = parts.desk.office().readers.queue_count(QueueQuery(due_before=parts.tick.today))
    assert now.number == counted != late.number
    pass_by(world, boot, parts, clock=MINUTE - by, really=MINUTE)
    assert window.care.strip.text() == ""


def test_who_says_that_the_clock_is_right_is_asked_no_more(
    window: MainWindow, world: World, boot: Boot, parts: Parts
) -> None:
    pass_by(world, boot, parts, clock=2 * DAY, really=MINUTE)
    window.care.strip.findChildren(QPushButton)[0].click()
    assert window.care.strip.text() == ""
    pass_by(world, boot, parts, clock=MINUTE, really=MINUTE)
    assert window.care.strip.text() == ""


@pytest.mark.parametrize("language", list(Language))
def test_a_start_before_the_newest_entry_is_said_until_the_clock_is_right(
    world: World, parts: Parts, shown: Callable[[MainWindow], MainWindow], language: Language
) -> None:
    world.clock.advance(days=-40)
    parts.languages.use(language)
    window = shown(MainWindow(parts))
    window.resize(1280, 720)
    window.load_people()
    parts.work.settle(60)
    window.seat(world.person(Role.UNIT_HEAD))
    parts.work.settle(60)
    text = window.care.strip.text()
    assert "09.10.2026" in text
    assert "18.11.2026" in text or "17.11.2026" in text
    assert clipped_texts(window.care.strip) == []
    picture(window, "clock-behind")
    world.clock.advance(days=40)
    parts.tick.check()
    assert window.care.strip.text() == ""


def test_acts_before_the_newest_entry_keep_the_journals_order_and_ids_stay_unique(
    world: World,
) -> None:
    """The clock went back between two starts: lines are ordered by number, never by time."""
    before = world.office.readers.journal(None, 1)[0]
    world.clock.advance(days=-2)
    office = world.open_office()  # a new start: its ids begin at the clock that went back
    officer = world.actor(Role.INTAKE_OFFICER)
    done(office.intake.open_dossier(officer, "P1", Card(name_latin="AHMET YILMAZ")))
    lines = list(reversed(office.readers.journal(None, 100_000)))
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    assert lines[-1].number > before.number
    assert lines[-1].entry.at < before.entry.at
    assert broken_at(lines) is None
    assert len({line.entry.id for line in lines}) == len(lines)


def test_ids_go_on_rising_when_the_clock_goes_back(world: World) -> None:
    new_id = time_ordered_ids(world.clock)
    made = []
    for days in (0, 2, -4, 1):
        world.clock.advance(days=days)
        made += [new_id() for _ in range(3)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
