"""The small real office of the screens' tests, taken over into a real shared database.

Every person of it has a login with a password; a window over a local copy is opened as the
program opens it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import psycopg
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.access.people import Actor, Person
from app.access.roles import Role
from app.kernel.clock import Clock, SystemClock
from app.kernel.outcome import Outcome, Refusal
from app.office import Office
from db.replica.connection_file import ConnectionFile, write_connection_file
from db.server import adopting, people, trial
from db.server.setting_up import init
from tests.ui.world import World
from ui.bootstrap import make_replica_parts
from ui.shell.main_window import MainWindow
from ui.shell.parts import Parts, Replica

T = TypeVar("T")
PASSWORD = "Құпия сөз екі"
DATABASE = "office"


@dataclass(slots=True)
class SharedWorld:
    """The server, and the people by role."""

    server: trial.TrialServer
    people: tuple[Person, ...]
    world: World = field(repr=False)
    database: str = DATABASE

    @property
    def url(self) -> str:
        """The administrator's address."""
        return self.server.conninfo(self.database)

    def person(self, role: Role, turn: int = 0) -> Person:
        """One of those who hold a role."""
        return [each for each in self.people if role in each.roles][turn]

    def file(self, login: str, port: int = 0, *, demo: bool = False) -> ConnectionFile:
        """Where the shared database is; `port` is that of a line between."""
        return ConnectionFile(
            host=trial.LOOPBACK,
            port=port or self.server.port,
            dbname=self.database,
            login=login,
            sslmode="disable",
            demo=demo,
        )

    def one(self, query: str) -> object:
        """What the administrator reads."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            row = connection.execute(query.encode()).fetchone()
            return row[0] if row else None


def take_over(server: trial.TrialServer, world: World, database: str = DATABASE) -> SharedWorld:
    """Make a shared database of an office, with a login for everybody in it."""
    server.make_database(database)
    url = server.conninfo(database)
    init(url)
    adopting.adopt(url, world.file)
    everybody = tuple(world.office.people.to_sign_in())
    for each in everybody:
        card = people.NewPerson(
            each.login, each.name_kk, each.name_ru, each.roles, may_decide=each.may_decide
        )
        people.add(url, card, PASSWORD)
    return SharedWorld(server, everybody, world, database)


@dataclass(slots=True)
class ReplicaWindow:
    """A window over a local copy."""

    window: MainWindow
    parts: Parts
    qtbot: QtBot = field(repr=False)

    @property
    def replica(self) -> Replica:
        """Its door and its synchronisation."""
        assert self.parts.replica is not None
        return self.parts.replica

    def settle(self) -> None:
        """Wait until nothing is under way."""
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.replica.syncing.state.running, timeout=60_000)
            self.parts.work.settle()

    def sync(self) -> None:
        """Synchronise and wait for the end."""
        self.replica.syncing.now()
        self.settle()

    def act(self, call: Callable[[Office, Actor], Outcome[T]]) -> T:
        """Let the person of this window do something; it must not be refused."""
        found: list[T] = []
        told: list[object] = []
        self.parts.work.failed.connect(told.append)
        self.parts.desk.act(call, found.append, told.append)
        self.parts.work.settle()
        assert found, told
        return found[0]

    def ask(self, call: Callable[[Office, Actor], T | Refusal]) -> T:
        """Ask something for the person of this window."""
        found: list[T] = []
        told: list[object] = []
        self.parts.work.failed.connect(told.append)
        self.parts.desk.ask(call, found.append, told.append)
        self.parts.work.settle()
        assert found, told
        return found[0]

    def come_forward(self) -> None:
        """Let the keyboard be this window's."""
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()

    def type_password(self, password: str = PASSWORD) -> None:
        """Type the password at the entrance and press Return."""
        edit = self.window.findChild(QLineEdit, "replica_password")
        assert isinstance(edit, QLineEdit)
        edit.setText(password)
        edit.returnPressed.emit()
        self.parts.work.settle()


def prepare(
    folder: Path, shared: SharedWorld, login: str, port: int = 0, *, demo: bool = False
) -> Path:
    """A folder that knows where the shared database is, as an administrator hands it out."""
    folder.mkdir(parents=True, exist_ok=True)
    write_connection_file(folder / "shared.toml", shared.file(login, port, demo=demo))
    return folder


def seated(
    folder: Path, shared: SharedWorld, login: str, qtbot: QtBot, port: int = 0
) -> ReplicaWindow:
    """A window whose person is connected for the first time and whose copy is complete."""
    here = open_window(prepare(folder, shared, login, port), qtbot)
    edit = here.window.findChild(QLineEdit, "connect_password")
    assert isinstance(edit, QLineEdit)
    edit.setText(PASSWORD)
    edit.returnPressed.emit()
    qtbot.waitUntil(lambda: here.parts.desk.person is not None, timeout=60_000)
    here.settle()
    here.sync()  # so that the key of this desktop is known to the others
    return here


def open_window(folder: Path, qtbot: QtBot, clock: Clock | None = None) -> ReplicaWindow:
    """A window at its entrance, as `anyqtama --replica` opens it."""
    settings = folder / "settings.ini"
    if not settings.exists():
        settings.write_text("[General]\nlanguage=en\n", encoding="utf-8")
    parts = make_replica_parts(folder, clock or SystemClock())
    window = MainWindow(parts)
    qtbot.addWidget(window, before_close_func=lambda _window: parts.close())
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.load_people()
    parts.work.settle()
    return ReplicaWindow(window, parts, qtbot)
