"""A shared database with passwords (SCRAM), as a ministry has it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.access.roles import Role
from db.replica.connection_file import ConnectionFile
from db.server import people, trial
from db.server.setting_up import init

PASSWORD = "Құпия сөз екі"
LOGIN = "a.serikova"


@dataclass(frozen=True, slots=True)
class Ministry:
    """The running server, the office's database in it, and whoever has a login."""

    server: trial.TrialServer
    database: str

    @property
    def url(self) -> str:
        return self.server.conninfo(self.database)

    def file(self, login: str = LOGIN) -> ConnectionFile:
        return ConnectionFile(
            host=trial.LOOPBACK, port=self.server.port, dbname=self.database, login=login,
            sslmode="disable",
        )  # fmt: skip

    def hire(self, login: str, *roles: Role, password: str = PASSWORD) -> None:
        people.add(
            self.url, people.NewPerson(login, f"{login} аты", f"{login} имя", roles), password
        )


@pytest.fixture(scope="session")
def ministry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ministry]:
    server = trial.TrialServer(tmp_path_factory.mktemp("server"))
    server.start()
    try:
        server.make_database("office")
        made = Ministry(server, "office")
        init(made.url)
        made.hire(LOGIN, Role.MEMBER)
        yield made
    finally:
        server.remove()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a replica is to be."""
    return tmp_path / "replica"
