"""Opening a database: made when it is not there, brought up to date when it is older."""

from pathlib import Path

from app.kernel.clock import Clock
from app.kernel.ids import Ids
from db.engine import postgres_engine, sqlite_engine
from db.migrations.running import bring_file_up_to_date, bring_server_up_to_date
from db.store import SqlStore


def open_local(file: Path, clock: Clock, new_id: Ids) -> SqlStore:
    """The local database in `file`, made or migrated as needed; see `bring_file_up_to_date`."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    bring_file_up_to_date(file)
    return SqlStore(sqlite_engine(file), clock, new_id)


def open_server(url: str, clock: Clock, new_id: Ids) -> SqlStore:
    """A PostgreSQL database, made or migrated as needed; see `bring_server_up_to_date`."""
    engine = postgres_engine(url)
    bring_server_up_to_date(engine)
    return SqlStore(engine, clock, new_id)
