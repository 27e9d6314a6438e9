"""Bringing a database to the latest revision when, and only when, it is not there yet.

Alembic is loaded for a migration only: it costs more than the rest of a start.
"""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine, inspect, text

from db.migrations.revisions import (
    LATEST,
    SCHEMA,
    DatabaseInUseError,
    SchemaForeignError,
    SchemaNewerError,
)

TREE = Path(__file__).parent
_VERSION_TABLE = "alembic_version"


def bring_file_up_to_date(file: Path) -> None:
    """Make the local database, or migrate a copy of it and put the copy in its place.

    Whatever happens on the way, `file` is either as it was or wholly migrated.

    Raises:
        SchemaNewerError: a newer program wrote the file.
        SchemaForeignError: the file is no database of the office.
        DatabaseInUseError: it must be migrated while another process has it open.
    """
    found = _file_revision(file)
    if found == SCHEMA:
        return
    if found > SCHEMA:
        raise SchemaNewerError(file.name, f"{found:04d}")
    copy = file.with_name(f"{file.name}.migrating")
    copy.unlink(missing_ok=True)
    try:
        if found:
            _copy_alone(file, copy)
        _migrate_file(copy)
        copy.replace(file)
        _sync_folder(file.parent)
    finally:
        copy.unlink(missing_ok=True)


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


def _file_revision(file: Path) -> int:
    """The file's revision; 0 when there is nothing in it yet."""
    if not file.exists() or file.stat().st_size == 0:
        return 0
    connection = sqlite3.connect(file)
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


def _copy_alone(file: Path, copy: Path) -> None:
    """Copy the database while nobody else has it open, and leave no log beside it."""
    source, target = sqlite3.connect(file, timeout=2), sqlite3.connect(copy)
    try:
        # leaving WAL needs the file alone and brings the whole log into it
        source.execute("PRAGMA journal_mode=DELETE")
        source.backup(target)
    except sqlite3.OperationalError as fault:
        raise DatabaseInUseError(file.name) from fault
    finally:
        source.close()
        target.close()


def _migrate_file(file: Path) -> None:
    engine = create_engine(f"sqlite:///{file}", poolclass=NullPool)
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
