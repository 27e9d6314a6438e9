"""The connection to the shared database: how long to wait for it, and values as text."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from time import monotonic
from typing import TypeVar, cast

import psycopg
from psycopg import errors
from psycopg.abc import PQGen
from psycopg.conninfo import make_conninfo
from psycopg.types.string import TextLoader

from db.sync.effects import BusyError, LoginRefusedError, RejectedError, UnreachableError

Wire = psycopg.Connection[tuple[object, ...]]
T = TypeVar("T")

CONNECT_TIMEOUT = 5
"""Seconds."""
PATIENCE = 120.0
"""Seconds that one answer may take. Whoever stands between may acknowledge every byte and hand on
none: no keepalive ever finds that out."""
LAST_WORD = 2.0
"""Seconds that an answer may still take once nobody waits for it any more."""
_KEPT_ALIVE = {
    "connect_timeout": CONNECT_TIMEOUT, "keepalives": 1, "keepalives_idle": 10,
    "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 20_000,
}  # fmt: skip
_SESSION = "set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set bytea_output = 'hex'"
_TYPES = (
    "bool", "int2", "int4", "int8", "float4", "float8", "numeric", "text", "varchar", "bpchar",
    "name", "uuid", "date", "timestamptz", "timestamp", "json", "jsonb", "bytea", "int4[]",
)  # fmt: skip


@cache
def _oids() -> tuple[int, ...]:
    found = []
    for name in _TYPES:
        known = psycopg.adapters.types.get(name.removesuffix("[]"))
        if known is not None:
            found.append(known.array_oid if name.endswith("[]") else known.oid)
    return tuple(found)


class PatientConnection(psycopg.Connection[tuple[object, ...]]):
    """A connection that gives a silent line up after `patience`; it is closed then.

    Once `unwanted` says that nobody waits for the answer, after `LAST_WORD` already: whoever
    closes a window does not sit out the patience of a run that is of no use any more.
    """

    patience = PATIENCE
    unwanted: Callable[[], bool] | None = None
    _since: float | None = None

    def wait(self, gen: PQGen[T], interval: float = 0.1, timeout: float | None = None) -> T:
        """See psycopg.Connection.

        Raises:
            OperationalError: nobody answered in time.
        """
        begun = monotonic()
        steps = gen if self.unwanted is None else self._while_wanted(gen, self.unwanted)
        try:
            return super().wait(steps, interval, self.patience if timeout is None else timeout)
        except psycopg.OperationalError:
            if timeout is None and monotonic() - begun >= self.patience:
                self.pgconn.finish()
            raise

    def _while_wanted(self, gen: PQGen[T], unwanted: Callable[[], bool]) -> PQGen[T]:
        """The steps of `gen`; ten times a second psycopg wakes it, however silent the line is."""
        try:
            awaited = next(gen)
            while True:
                ready = yield awaited
                if not unwanted():
                    self._since = None
                elif self._since is None:
                    self._since = monotonic()
                elif monotonic() - self._since >= LAST_WORD:
                    # without it, whatever is asked of this connection next would wait again
                    self.pgconn.finish()
                    message = "the answer was not waited for any longer"
                    raise psycopg.OperationalError(message)
                awaited = gen.send(ready)
        except StopIteration as end:
            return cast(T, end.value)


def connect(conninfo: str, **settings: str | int) -> Wire:
    """Connect for syncing; `settings` (sslmode, password, ...) go over the defaults here.

    Raises:
        UnreachableError: it does not answer within `CONNECT_TIMEOUT`.
        LoginRefusedError: it does not let this login in.
    """
    given = make_conninfo(conninfo, **{**_KEPT_ALIVE, **settings})
    with translated():
        return PatientConnection.connect(given, autocommit=True)


def prepare(connection: Wire) -> None:
    """Let a session write its values in the one form that is read here: as PostgreSQL's text."""
    for oid in _oids():
        connection.adapters.register_loader(oid, TextLoader)
    with translated():
        connection.execute(_SESSION)


@contextmanager
def translated() -> Iterator[None]:
    """Faults of the driver as the engine knows them."""
    try:
        yield
    except psycopg.Error as fault:
        raise _meaning(fault) from fault


def _meaning(fault: psycopg.Error) -> Exception:
    state = fault.sqlstate or ""
    message = str(fault).strip()
    if state.startswith("28") or (not state and _is_refusal(message)):
        return LoginRefusedError(message)
    # a disk that fails or a fault within the server (58, XX) is no word about what was sent
    if state.startswith(("40", "53", "55", "58", "XX")) or state == "57014":
        return BusyError(message)
    if state.startswith(("57", "08")) or (not state and isinstance(fault, errors.OperationalError)):
        return UnreachableError(message)
    primary = fault.diag.message_primary or message
    return RejectedError(state, primary, fault.diag.message_detail or "")


_REFUSALS = re.compile(
    r"password authentication failed|no pg_hba\.conf entry|not permitted to log in"
    r"|permission denied for database|no password supplied|role .* does not exist"
    r"|не прош[её]л проверку подлинности|запрещено подключаться|нет доступа к базе"
    r"|роль .* не существует",
    re.IGNORECASE,
)
"""While connecting libpq gives no code, only the server's words, in English or in Russian."""


def _is_refusal(message: str) -> bool:
    return _REFUSALS.search(message) is not None
