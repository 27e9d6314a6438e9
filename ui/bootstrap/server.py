"""The shared database as its administrator, and a trial of it on this machine, know it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.kernel.ids import time_ordered_ids

if TYPE_CHECKING:
    from app.access.people import Person
    from app.kernel.clock import Clock
    from app.office import Office
    from db.server.administration import Administration
    from db.server.trial import TrialServer

_DATABASE = "office"
OFFICE_FILE = "anyqtama.db"


def administration() -> Administration:
    """What an administrator does with the server."""
    from db.server.administration import Administration

    return Administration()


class Trial:
    """A PostgreSQL of this machine's own with a demo office on it, kept in a folder.

    Every login has the same password, and its local copies are marked as a demonstration.
    """

    def __init__(self, folder: Path, password: str) -> None:
        from db.server.trial import TrialServer

        self.folder, self._password = folder, password
        self._server: TrialServer = TrialServer(folder / "server")

    @property
    def port(self) -> int:
        """Where the server listens, on this machine alone."""
        return self._server.port

    @property
    def url(self) -> str:
        """The database's address for its administrator."""
        return self._server.conninfo(_DATABASE)

    @property
    def made(self) -> bool:
        """Whether the office was made before; the server must run."""
        return self._server.has_database(_DATABASE)

    def start(self) -> None:
        """Start the server; it is made at its first start.

        Raises:
            NoPostgresError: there is none on this machine, or it does not start.
        """
        self._server.start()

    def stop(self) -> None:
        """Stop the server; what it keeps stays."""
        self._server.stop()

    def remove(self) -> None:
        """Stop the server and delete what it keeps."""
        self._server.remove()

    def make(self, office: Path, clock: Clock, prepare: Callable[[Office], None]) -> int:
        """Share a copy of a demo office after `prepare`; everybody gets a login. How many."""
        from app.office import make_office
        from db.opening import open_local

        shutil.rmtree(self.folder / "desks", ignore_errors=True)
        file = self.folder / OFFICE_FILE
        shutil.copyfile(office, file)
        new_id = time_ordered_ids(clock)
        store = open_local(file, clock, new_id)
        made = make_office(store, clock, new_id)
        prepare(made)
        people = made.people.to_sign_in()
        store.close()
        self._server.make_database(_DATABASE)
        try:
            self._share(file, people)
        except BaseException:
            self._server.drop_database(_DATABASE)
            raise
        return len(people)

    def _share(self, file: Path, people: Sequence[Person]) -> None:
        server = administration()
        server.init(self.url)
        server.adopt(self.url, file, demo=True)
        for person in people:
            server.add_login(self.url, person.login, self._password, (), ())

    def desk(self, login: str, port: int = 0) -> Path:
        """The folder of a login's local copy, told where the server is: at `port`, where given."""
        from db.replica.connection_file import ConnectionFile, write_connection_file
        from db.server.trial import LOOPBACK

        folder = self.folder / "desks" / login
        folder.mkdir(parents=True, exist_ok=True)
        file = ConnectionFile(
            host=LOOPBACK, port=port or self.port, dbname=_DATABASE, login=login,
            sslmode="disable", demo=True,
        )  # fmt: skip
        write_connection_file(folder / "shared.toml", file)
        return folder
