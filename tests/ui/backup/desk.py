"""The program's window, opened and closed as a person does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.access.people import Person
from app.access.roles import Role
from app.journal.entry import JournalLine
from app.kernel.ids import time_ordered_ids
from app.office import Office, make_office
from db.engine import sqlite_engine
from db.store import SqlStore
from tests.ui.world import World
from ui.bootstrap import make_parts
from ui.screens.backup.view import BackupScreen
from ui.shell.damaged import DamagedPage
from ui.shell.main_window import MainWindow, Parts


class BackupDesk:
    def __init__(self, world: World, shown: Callable[[MainWindow], MainWindow]) -> None:
        self.file, self.clock, self._shown = world.file, world.clock, shown
        self.parts: Parts | None = None
        self.window: MainWindow | None = None
        self.language = "en"

    @contextmanager
    def office(self) -> Iterator[Office]:
        """The office as it is on the disk; nobody else has it open afterwards."""
        new_id = time_ordered_ids(self.clock)
        store = SqlStore(sqlite_engine(self.file), self.clock, new_id)
        yield make_office(store, self.clock, new_id)
        store.close()

    def person(self, role: Role) -> Person:
        with self.office() as office:
            people = office.people.to_sign_in()
        return next(each for each in people if role in each.roles)

    def journal(self) -> list[JournalLine]:
        """The latest line first."""
        with self.office() as office:
            return list(office.readers.journal(None, 100_000))

    def open(self) -> MainWindow:
        """Start the program."""
        settings = self.file.parent / "settings.ini"
        settings.write_text(f"[General]\nlanguage={self.language}\nlook=light\n", "utf-8")
        self.parts = make_parts(self.file, self.clock, settings, demo=False)
        self.window = MainWindow(self.parts)
        self._shown(self.window)
        self.window.load_people()
        self.settle()
        return self.window

    def settle(self) -> None:
        assert self.parts is not None
        self.parts.work.settle(60)

    def sit(self, role: Role) -> MainWindow:
        window = self.window or self.open()
        window.seat(self.person(role))
        self.settle()
        return window

    def screen(self) -> BackupScreen:
        """Go to the backups as the administrator."""
        window = self.sit(Role.ADMINISTRATOR)
        window.navigator.go("backup")
        self.settle()
        screen = window.screen_here
        assert isinstance(screen, BackupScreen)
        return screen

    @property
    def page(self) -> DamagedPage | None:
        assert self.window is not None
        restoring = self.window.care.restoring
        return restoring.page if restoring is not None else None

    def minute(self) -> None:
        """A minute goes by."""
        assert self.parts is not None
        self.parts.tick.check()
        self.settle()

    def close(self) -> None:
        """End the program in order."""
        if self.parts is not None and self.window is not None:
            self.window.close()
            self.parts.close()
        self.parts = self.window = None
