"""Engines: how a connection to either database is opened and what a transaction means there."""

import sqlite3
from pathlib import Path

from sqlalchemy import Engine, create_engine, event

_CACHE_KIB = 65536


def sqlite_engine(file: Path | str) -> Engine:
    """The local database: WAL, every commit on the disk before it returns (synchronous=FULL)."""
    engine = create_engine(
        f"sqlite:///{file}", connect_args={"isolation_level": None, "timeout": 10}
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "secure_delete=ON",
            f"cache_size=-{_CACHE_KIB}",
            "temp_store=MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")

    return engine


def postgres_engine(url: str) -> Engine:
    """A PostgreSQL database; transactions are serializable, so that each act stands alone."""
    return create_engine(url, isolation_level="SERIALIZABLE")
