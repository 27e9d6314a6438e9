"""One scan brought down because somebody opens it: a window's worker waits for it."""

from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import TypeVar

from sqlalchemy import Connection, Engine

from app.store import DamagedBytesError, SharedUnreachableError
from db.sync import scans, wire

T = TypeVar("T")
PATIENCE = 10.0
"""Seconds for one scan; the next synchronisation brings what did not come by then."""


def fetch(engine: Engine, line: wire.Wire, sha256: str) -> bytes | None:
    """Bring down what is not here of a scan, keep it, and give it whole; None where there is none.

    Raises:
        DamagedBytesError: what came is not what it is named by; it was not kept.
        SharedUnreachableError: it takes too long; what came stays.
    """
    end = monotonic() + PATIENCE
    here = _locally(engine, partial(scans.have, sha256=sha256))
    while here is not None:
        with wire.translated(), line.cursor(binary=True) as asking:
            asking.execute(scans.FETCH.encode(), (sha256, here, here + scans.AT_ONCE))
            rows = [(int(str(n)), _bytes(data)) for n, data in asking.fetchall()]
        if not rows and not here:
            return None
        if not _locally(engine, partial(_kept, sha256=sha256, rows=rows)):
            return None
        if len(rows) < scans.AT_ONCE:
            return _sealed(engine, sha256)
        here += len(rows)
        if monotonic() > end:
            raise SharedUnreachableError("the line is too slow")
    return None


def _kept(connection: Connection, sha256: str, rows: list[tuple[int, bytes]]) -> bool:
    """Keep chunks; False where the dossier went meanwhile."""
    if scans.have(connection, sha256) is None:
        return False
    if rows:
        scans.keep(connection, sha256, rows)
    return True


def _sealed(engine: Engine, sha256: str) -> bytes:
    def seal(connection: Connection) -> bytes:
        scans.seal(connection, sha256)
        return scans.whole(connection, sha256)

    data = _locally(engine, seal)
    if not data:
        raise DamagedBytesError(sha256)
    return data


def _locally(engine: Engine, step: Callable[[Connection], T]) -> T:
    """One short transaction on the replica."""
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            done = step(connection)
            connection.commit()
        except BaseException:
            connection.rollback()
            raise
    return done


def _bytes(value: object) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else b""
