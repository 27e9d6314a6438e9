"""Bringing a database to the latest revision when, and only when, it is not there yet.

Alembic is loaded for a migration only: it costs more than the rest of a start.
"""

import os
import sqlite3
from functools import partial
from pathlib import Path
from types import ModuleType

from sqlalchemy import Connection, Engine, NullPool, create_engine, inspect, text

from db import cipher
from db.migrations.revisions import (
    LATEST,
    SCHEMA,
    DatabaseInUseError,
    SchemaForeignError,
    SchemaNewerError,
)

TREE = Path(__file__).parent
_VERSION_TABLE = "alembic_version"
_TAKEN = " is locked"
"""In SQLite's own words, never translated: SQLCipher's backup names no code for its faults."""


def bring_file_up_to_date(file: Path, key: bytes | None = None) -> None:
    """Make the local database, or migrate a copy of it and put the copy in its place.

    Whatever happens on the way, `file` is either as it was or wholly migrated; a copy that was
    left half-way is begun anew. With a key file and copy are encrypted by it.

    Raises:
        WrongKeyError: the key is not the file's.
        SchemaNewerError: a newer program wrote the file.
        SchemaForeignError: the file is no database of the office.
        DatabaseInUseError: it must be migrated while another process has it open.
    """
    found = _file_revision(file, key)
    if found == SCHEMA:
        return
    if found > SCHEMA:
        raise SchemaNewerError(file.name, f"{found:04d}")
    copy = file.with_name(f"{file.name}.migrating")
    _remove(copy)
    try:
        if found:
            _copy_alone(file, copy, key)
        _migrate_file(copy, key)
        copy.replace(file)
        _sync_folder(file.parent)
    finally:
        _remove(copy)


def _remove(copy: Path) -> None:
    """Take away what was left of a copy, with its journal: it must not reach the next one."""
    for left in copy.parent.glob(f"{copy.name}*"):
        left.unlink()


def bring_server_up_to_date(engine: Engine) -> None:
    """Make or migrate the schema of a PostgreSQL database, in one transaction.

    Raises:
        SchemaNewerError: a newer program wrote the database.
    """
    with engine.begin() as connection:
        found = _server_revision(connection)
        if found == LATEST:
            return
        if found > LATEST:
            raise SchemaNewerError(engine.url.database or "the database", found)
        _upgrade(connection)


def _file_revision(file: Path, key: bytes | None) -> int:
    """The file's revision; 0 when there is nothing in it yet."""
    if not file.exists() or file.stat().st_size == 0:
        return 0
    if key is not None:
        cipher.refuse_wrong_key(file, key)
    connection = cipher.connect(file, key)
    try:
        found: int = connection.execute("PRAGMA user_version").fetchone()[0]
        if found == 0 and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise SchemaForeignError(file.name)
        return found
    finally:
        connection.close()


def _server_revision(connection: Connection) -> str:
    if not inspect(connection).has_table(_VERSION_TABLE):
        return ""
    query = text(f"SELECT version_num FROM {_VERSION_TABLE}")  # noqa: S608 - a constant
    return str(connection.execute(query).scalar() or "")


def _copy_alone(file: Path, copy: Path, key: bytes | None) -> None:
    """Copy the database while nobody else has it open, and leave no log beside it."""
    source, target = cipher.connect(file, key, timeout=2), cipher.connect(copy, key)
    try:
        # leaving WAL needs the file alone and brings the whole log into it
        source.execute("PRAGMA journal_mode=DELETE")
        source.backup(target)
    except _module(key).OperationalError as fault:
        if _TAKEN in str(fault):
            raise DatabaseInUseError(file.name) from fault
        raise
    finally:
        source.close()
        target.close()


def _module(key: bytes | None) -> ModuleType:
    if key is None:
        return sqlite3
    from sqlcipher3 import dbapi2

    module: ModuleType = dbapi2
    return module


def _migrate_file(file: Path, key: bytes | None) -> None:
    engine = create_engine(
        f"sqlite:///{file}",
        poolclass=NullPool,
        module=_module(key),
        creator=partial(cipher.connect, file, key),
    )
    try:
        with engine.connect() as connection:
            _upgrade(connection)
            connection.commit()
            connection.execute(text(f"PRAGMA user_version={SCHEMA}"))
            connection.commit()
    finally:
        engine.dispose()


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(TREE).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, LATEST)


def _sync_folder(folder: Path) -> None:
    """Make the new name last: a rename is on the disk only when its folder is."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
