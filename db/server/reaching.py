"""Reaching the department's PostgreSQL as its administrator, and what can be wrong there."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg.rows import TupleRow

OWNER = "anyqtama_owner"
"""Owns every table and function; nobody signs in under it."""
OLDEST = 15
"""The oldest PostgreSQL whose views can be looked through with the reader's own rights."""

Admin = psycopg.Connection[TupleRow]


class ServerError(Exception):
    """Something about the server stands in the way; the message says what to do."""

    def __init__(self, code: str, happened: str, to_do: str) -> None:
        super().__init__(
            f"What happened: {happened} What is safe: nothing was changed. What to do: {to_do}"
        )
        self.code = code


NOT_SET_UP = ServerError(
    "not_set_up",
    "this database was not set up for the office yet.",
    "run `anyqtama server init` first.",
)


def plain_url(url: str) -> str:
    """An address as PostgreSQL's own programs know it; SQLAlchemy's form is understood."""
    return url.replace("postgresql+psycopg://", "postgresql://", 1)


@contextmanager
def administering(url: str) -> Iterator[Admin]:
    """A connection in autocommit to a database that can be the office's.

    Raises:
        ServerError: it cannot be reached, is too old, or its text is not UTF-8.
    """
    try:
        connection = psycopg.connect(plain_url(url), autocommit=True, connect_timeout=10)
    except psycopg.OperationalError as fault:
        raise ServerError(
            "unreachable",
            f"the database could not be reached: {str(fault).strip()}.",
            "check the address, the network, the password and pg_hba.conf.",
        ) from fault
    with connection:
        if connection.info.server_version < OLDEST * 10000:
            found = connection.info.server_version // 10000
            raise ServerError(
                "too_old",
                f"the server is PostgreSQL {found}, and {OLDEST} is the oldest that will do.",
                f"upgrade the server to PostgreSQL {OLDEST} or newer; 16 is recommended.",
            )
        if one(connection, "show server_encoding") != "UTF8":
            raise ServerError(
                "not_utf8",
                "the database does not keep its text in UTF-8.",
                "create it anew: CREATE DATABASE ... ENCODING 'UTF8' TEMPLATE template0.",
            )
        yield connection


@contextmanager
def as_owner(connection: Admin) -> Iterator[None]:
    """One transaction in which the administrator acts as the owner of the office's tables.

    Raises:
        ServerError: the administrator may not, or somebody held a table for too long.
    """
    try:
        with connection.transaction():
            connection.execute("set local lock_timeout = '20s'")
            _become_owner(connection)
            connection.execute("set local search_path = pg_catalog, pg_temp")
            yield
    except psycopg.errors.LockNotAvailable as fault:
        raise ServerError(
            "busy",
            "somebody held the tables for longer than 20 seconds.",
            "look in pg_stat_activity who it is, and try again.",
        ) from fault


def _become_owner(connection: Admin) -> None:
    try:
        connection.execute(f"set local role {OWNER}".encode())
    except psycopg.errors.InvalidParameterValue as fault:  # there is no such role
        raise NOT_SET_UP from fault
    except psycopg.errors.InsufficientPrivilege as fault:
        raise not_owner(connection) from fault


def not_owner(connection: Admin) -> ServerError:
    """Who signed in has not the rights that setting up needs."""
    return ServerError(
        "not_owner",
        f"{connection.info.user} may not do this: it needs the right to create roles, the"
        f" ownership of the database and membership of {OWNER}.",
        "sign in as the administrator who set the database up, or as a superuser.",
    )


def one(connection: Admin, query: str, *values: object) -> object:
    """The first value of the first row; None where there is none."""
    row = connection.execute(query.encode(), values or None).fetchone()
    return row[0] if row else None
