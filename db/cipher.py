"""Opening an SQLite file, plain or encrypted: the only place where SQLCipher is known.

The key is 32 random bytes, given to SQLCipher as they are: nothing is derived at opening, and the
file's first bytes are a random salt, so that it cannot even be told for a database.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Literal, cast

KEY_BYTES = 32


class WrongKeyError(Exception):
    """The key does not open the file, or the file is damaged: nothing of it could be read."""

    def __init__(self, where: str) -> None:
        super().__init__(
            f"What happened: {where} cannot be opened with its key. What is safe: nothing was"
            " changed in it. What to do: call the administrator and keep the file as it is."
        )
        self.where = where


def connect(
    file: Path | str,
    key: bytes | None,
    *,
    timeout: float = 5,
    isolation: Literal["DEFERRED"] | None = "DEFERRED",
) -> sqlite3.Connection:
    """A connection to the file, by SQLCipher where there is a key.

    SQLCipher's connection is typed as the standard library's, of which it is the twin; its errors
    are its own (see `db.races`).

    Raises:
        ValueError: the key is not 32 bytes long.
    """
    if key is None:
        return sqlite3.connect(
            file, timeout=timeout, isolation_level=isolation, check_same_thread=False
        )
    if len(key) != KEY_BYTES:
        raise ValueError(f"the key of a local file has {KEY_BYTES} bytes, not {len(key)}")
    from sqlcipher3 import dbapi2

    opened = dbapi2.connect(
        str(file), timeout=timeout, isolation_level=isolation, check_same_thread=False
    )
    # its own log goes to the standard error and names the file's faults; ours are raised
    opened.execute("PRAGMA cipher_log_level=NONE").fetchall()
    opened.execute(f"PRAGMA key=\"x'{key.hex()}'\"").fetchall()
    return cast("sqlite3.Connection", opened)


def refuse_wrong_key(file: Path, key: bytes) -> None:
    """Read the file's catalogue once.

    Raises:
        WrongKeyError: the key is not the file's.
    """
    from sqlcipher3 import dbapi2

    connection = connect(file, key)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as fault:
        if fault.sqlite_errorname == "SQLITE_NOTADB":
            raise WrongKeyError(file.name) from fault
        raise
    finally:
        connection.close()


def version() -> str:
    """SQLCipher's version and that of the SQLite inside, as in "4.19.0 (SQLite 3.53.4)".

    Raises:
        ImportError: it is not there, or lacks a library of the system.
    """
    from sqlcipher3 import dbapi2

    with closing(dbapi2.connect(":memory:")) as connection:
        (said,) = connection.execute("PRAGMA cipher_version").fetchone()
    return f"{str(said).split()[0]} (SQLite {dbapi2.sqlite_version})"
