"""Reaching the shared database under one login, and saying in one word why that failed.

A server speaks its own language before a session begins: its words are known in English and in
Russian. Where they are not understood, the password that it asked for was wrong.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

import psycopg
from psycopg.conninfo import make_conninfo

from app.kernel.ids import Id
from db.migrations.revisions import SCHEMA
from db.replica.connection_file import ConnectionFile
from db.sync import wire

PATIENCE = 10.0
"""Seconds that the shared database may take for its first word, once it is reached."""
_LINE: dict[str, str | int] = {
    "connect_timeout": wire.CONNECT_TIMEOUT,
    "application_name": "anyqtama",
    "client_encoding": "UTF8",
}


class Trouble(StrEnum):
    """Why the shared database did not let a login in."""

    UNREACHABLE = "unreachable"
    CERTIFICATE = "certificate"
    PASSWORD = "password"  # noqa: S105 - a reason, not a secret
    DISABLED = "disabled"
    NO_DATABASE = "no_database"
    NOT_OURS = "not_ours"
    TOO_OLD = "too_old"
    TOO_NEW = "too_new"
    OTHER_PERSON = "other_person"


class SharedTroubleError(Exception):
    """The shared database could not be asked, or said no; nothing was changed here."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(f"{trouble}: {detail}" if detail else trouble.value)
        self.trouble, self.detail = trouble, detail


@dataclass(frozen=True, slots=True)
class Heard:
    """What the shared database says of itself and of who asks."""

    now: datetime
    login: str
    person: Id
    lease_days: int
    hello: dict[str, Any]
    """All that it said."""


def address_of(file: ConnectionFile, folder: Path, password: str) -> str:
    """The connection string of this login, with its password: it is never shown or kept."""
    return make_conninfo("", **{**_LINE, **file.parameters(folder), "password": password})


@dataclass(slots=True)
class Dial:
    """Connects for syncing (see `db.sync.wire`); its address changes with the password."""

    address: str = field(repr=False)

    def __call__(self) -> wire.Wire:
        """A new connection."""
        return wire.connect(self.address)


def ask(address: str, replica: str, app: str, now: datetime) -> Heard:
    """Say hello once; waits five seconds at most for the connection, then `PATIENCE`.

    Raises:
        SharedTroubleError: it could not be reached, or does not let this login in.
    """
    try:
        with wire.PatientConnection.connect(address, autocommit=True) as connection:
            connection.patience = PATIENCE
            row = connection.execute(
                "select sync.hello(%s::uuid, %s, %s::int, null::int, null::timestamptz, 0::bigint,"
                " (extract(epoch from %s - clock_timestamp()) * 1000)::bigint)",
                (replica, app, SCHEMA, now),
            ).fetchone()
    except psycopg.errors.InsufficientPrivilege as fault:
        raise SharedTroubleError(Trouble.DISABLED, _first_line(fault)) from fault
    except (
        psycopg.errors.InvalidSchemaName, psycopg.errors.UndefinedFunction,
        psycopg.errors.UndefinedTable,
    ) as fault:  # fmt: skip
        raise SharedTroubleError(Trouble.NOT_OURS, _first_line(fault)) from fault
    except psycopg.Error as fault:
        raise SharedTroubleError(trouble_of(fault), _first_line(fault)) from fault
    said = cast(dict[str, Any], row[0]) if row else {}
    if said["min_client"] > SCHEMA:
        raise SharedTroubleError(Trouble.TOO_OLD, str(said["min_client"]))
    if said["person"] is None:
        raise SharedTroubleError(Trouble.OTHER_PERSON, str(said["login"]))
    return Heard(
        datetime.fromisoformat(said["now"]), said["login"], Id(said["person"]),
        int(said["lease_days"]), said,
    )  # fmt: skip


_WORDS: tuple[tuple[Trouble, str], ...] = (
    (Trouble.CERTIFICATE, r"certificate|host name|SSL|сертификат"),
    (Trouble.DISABLED, r"not permitted to log in|запрещено подключаться|вход.*(запрещ|не разреш)"),
    (Trouble.DISABLED, r"permission denied for database|нет доступа к базе"),
    (Trouble.NO_DATABASE, r"database .* does not exist|база данных .* не существует"),
    (Trouble.PASSWORD, r"password authentication failed|не прош[её]л проверку подлинности"),
    (Trouble.PASSWORD, r"role .* does not exist|роль .* не существует|no password supplied"),
    (Trouble.DISABLED, r"no pg_hba\.conf entry|pg_hba\.conf"),
)


def trouble_of(fault: psycopg.Error) -> Trouble:
    """What an error at connecting means."""
    words = str(fault)
    for trouble, pattern in _WORDS:
        if re.search(pattern, words, re.IGNORECASE):
            return trouble
    asked = fault.pgconn is not None and fault.pgconn.used_password
    return Trouble.PASSWORD if asked else Trouble.UNREACHABLE


def _first_line(fault: psycopg.Error) -> str:
    return next(iter(str(fault).strip().splitlines()), "")
