"""Engines: how a connection to either database is opened and what a transaction means there."""

import sqlite3
from functools import partial
from pathlib import Path

from sqlalchemy import Engine, create_engine, event

from db import cipher

_CACHE_KIB = 65536
_BUSY_SECONDS = 10
_UNSAID = True
"""A fault is logged in clear: it does not say the marks and names that were being written."""


def sqlite_engine(file: Path | str) -> Engine:
    """The local database: WAL, every commit on the disk before it returns (synchronous=FULL)."""
    engine = create_engine(
        f"sqlite:///{file}",
        connect_args={"isolation_level": None, "timeout": _BUSY_SECONDS},
        hide_parameters=_UNSAID,
    )
    event.listen(engine, "connect", _prepare)
    return engine


def encrypted_engine(file: Path | str, key: bytes) -> Engine:
    """The local database of a replica, encrypted by SQLCipher under a raw key of 32 bytes.

    It is SQLAlchemy's plain SQLite dialect with another module under it, so types and statements
    are the same as in a plain file.

    Raises:
        ValueError: the key is not 32 bytes long.
    """
    if len(key) != cipher.KEY_BYTES:
        raise ValueError(f"the key of a local file has {cipher.KEY_BYTES} bytes, not {len(key)}")
    from sqlcipher3 import dbapi2

    engine = create_engine(
        f"sqlite:///{file}",
        module=dbapi2,
        creator=partial(cipher.connect, file, key, timeout=_BUSY_SECONDS, isolation=None),
        hide_parameters=_UNSAID,
    )
    event.listen(engine, "connect", _prepare)
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "secure_delete=ON",
        f"cache_size=-{_CACHE_KIB}",
        "temp_store=MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")


def postgres_engine(url: str) -> Engine:
    """A PostgreSQL database; transactions are serializable, so that each act stands alone."""
    return create_engine(url, isolation_level="SERIALIZABLE", hide_parameters=_UNSAID)
