"""Another computer of an office: a copy of its file as it was, and the office on it."""

import shutil
from pathlib import Path

from sqlalchemy import Engine, text

from app.access.people import Actor
from app.kernel.ids import Id, time_ordered_ids
from app.office import Office, make_office
from app.store import Shared
from db.engine import sqlite_engine
from db.store import SqlStore
from db.sync import wire
from db.sync.founding import found_replica
from db.sync.shared import SharedDatabase
from tests.store.house import House


class Desk:
    """The computer of one person; the others' private keys are not on it."""

    def __init__(self, house: House, whose: Actor, file: Path) -> None:
        with house.engine.connect() as connection:
            connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
        shutil.copy(str(house.engine.url.database), file)
        self.actor, self.clock = whose, house.clock
        self.engine: Engine = sqlite_engine(file)
        self.run("DELETE FROM desktop_secret WHERE author <> :whose", whose=whose.person)
        self._open(None)

    def _open(self, shared: Shared | None) -> None:
        new_id = time_ordered_ids(self.clock)
        self.store = SqlStore(self.engine, self.clock, new_id, shared)
        self.office: Office = make_office(self.store, self.clock, new_id)

    def run(self, statement: str, **values: object) -> None:
        """Change the file behind the program's back."""
        with self.engine.begin() as connection:
            connection.execute(text(statement), values)

    def count(self, table: str, where: str = "1") -> int:
        """How many rows a table has."""
        with self.engine.connect() as connection:
            query = f"SELECT count(*) FROM {table} WHERE {where}"
            return int(connection.execute(text(query)).scalar_one())

    def become_replica(self, login: str, person: Id) -> None:
        """As if the shared database had all that is in it; it cannot be reached from here on."""
        with self.engine.begin() as connection:
            found_replica(connection, login, time_ordered_ids(self.clock))
        self.run("UPDATE sync_state SET person = :person, complete = 1", person=person)
        self.run("DELETE FROM outbox")
        nowhere = "host=127.0.0.1 port=1"
        self._open(SharedDatabase(lambda: wire.connect(nowhere), self.engine))
