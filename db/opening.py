"""Opening a database: made when it is not there, brought up to date when it is older."""

from pathlib import Path

from app.kernel.clock import Clock
from app.kernel.ids import Ids
from db.engine import sqlite_engine
from db.migrations.running import bring_up_to_date
from db.store import SqlStore


def open_local(file: Path, clock: Clock, new_id: Ids) -> SqlStore:
    """The local database in `file`, made or migrated as needed."""
    file.parent.mkdir(parents=True, exist_ok=True)
    engine = sqlite_engine(file)
    bring_up_to_date(engine)
    return SqlStore(engine, clock, new_id)
