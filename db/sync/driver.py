"""Runs the engine against a real replica and a real shared database."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, TypeVar, cast

import psycopg
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

from db.sync import wire
from db.sync.effects import (
    Ask,
    Begin,
    BusyError,
    CancelledError,
    Effect,
    End,
    Local,
    More,
    Now,
    Progress,
    Query,
    Read,
    Reply,
    Stream,
    TextRow,
    Tidy,
    UnreachableError,
)
from db.sync.founding import SEARCH_FORGETS

T = TypeVar("T")


class Driver:
    """The world that the engine asks: one replica, one connection, made at the first need."""

    def __init__(
        self,
        engine: Engine,
        connect: Callable[[], wire.Wire],
        now: Callable[[], datetime],
        progress: Callable[[Progress], None],
    ) -> None:
        self._engine = engine
        self._connect = connect
        self._now = now
        self._progress = progress
        self.cancelled: Callable[[], bool] | None = None
        """Asked while an answer is awaited: whether it is still wanted."""
        self._wire: wire.Wire | None = None
        self._rows: Iterator[TextRow] = iter(())
        self._copy_of: Any = None

    def do(self, effect: Effect) -> Reply:
        """Do one effect and answer it; faults are those of `effects`."""
        match effect:
            case Local():
                return self._local(effect)
            case Now():
                return self._now()
            case Progress():
                return self._progress(effect)
            case Tidy():
                return self._tidy()
        return self._there(effect)

    def _there(self, effect: Ask | Begin | Read | Stream | More | End) -> Reply:
        """What is done on the shared database."""
        match effect:
            case Ask():
                return self._ask(effect.query, binary=effect.binary)
            case Read():
                return self._read(effect.queries)
            case More():
                return self._more(effect.at_most)
            case Stream():
                return self._stream(effect.query)
            case Begin():
                return self._ask(Query("begin isolation level repeatable read, read only"))
            case End():
                return self._ask(Query("commit"))

    def leave(self) -> None:
        """Let go of the snapshot and of the connection, whatever state they are in."""
        self._leave_copy()
        if self._wire is not None:
            self._wire.close()
            self._wire = None

    def recover(self) -> None:
        """After a fault: no snapshot stays open; a connection that is gone is made anew."""
        try:
            self._leave_copy()
            if self._wire is not None and not self._wire.closed:
                self._wire.execute("rollback")
        except psycopg.Error:
            self.leave()
        if self._wire is not None and self._wire.closed:
            self._wire = None

    def _open(self) -> wire.Wire:
        if self._wire is None:
            with wire.translated():
                self._wire = self._connect()
            if isinstance(self._wire, wire.PatientConnection):
                self._wire.unwanted = self.cancelled
            wire.prepare(self._wire)
        return self._wire

    def _ask(self, query: Query, *, binary: bool = False) -> list[TextRow]:
        opened = self._open()
        with wire.translated(), opened.cursor(binary=binary) as asking:
            asking.execute(query.text.encode(), tuple(query.values) or None)
            return cast(list[TextRow], asking.fetchall()) if asking.description else []

    def _read(self, queries: tuple[Query, ...]) -> list[list[TextRow]]:
        opened = self._open()
        with wire.translated():
            if len(queries) == 1:
                return [self._ask(queries[0])]
            with opened.pipeline():
                asked = [
                    opened.execute(query.text.encode(), tuple(query.values) or None)
                    for query in queries
                ]
            return [cast(list[TextRow], cursor.fetchall()) for cursor in asked]

    def _stream(self, query: str) -> None:
        opened = self._open()
        with wire.translated():
            cursor = opened.cursor()
            self._copy_of = cursor.copy(f"copy ({query}) to stdout".encode())
            copying = self._copy_of.__enter__()
            columns = cursor.pgresult.nfields if cursor.pgresult else 0
            copying.set_types(["text"] * columns)
            self._rows = cast(Iterator[TextRow], copying.rows())

    def _more(self, at_most: int) -> list[TextRow]:
        found: list[TextRow] = []
        with wire.translated():
            for row in self._rows:
                found.append(row)
                if len(found) == at_most:
                    return found
            self._leave_copy()
        return found

    def _leave_copy(self) -> None:
        copying, self._copy_of, self._rows = self._copy_of, None, iter(())
        if copying is not None:
            copying.__exit__(None, None, None)

    def _local(self, effect: Local) -> Reply:
        try:
            with self._engine.connect() as connection, _transaction(connection, effect):
                return effect.step(connection)
        except OperationalError as fault:
            if "locked" in str(fault.orig):  # the person's own work took longer than the patience
                raise BusyError(str(fault.orig)) from fault
            raise

    def _tidy(self) -> None:
        with self._engine.connect() as connection:
            version = str(connection.exec_driver_sql("SELECT sqlite_version()").scalar_one())
            if tuple(map(int, version.split(".")[:2])) < SEARCH_FORGETS:
                connection.exec_driver_sql(
                    "INSERT INTO dossier_fts (dossier_fts) VALUES ('optimize')"
                )
                connection.commit()
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


@contextmanager
def _transaction(connection: Connection, effect: Local) -> Iterator[None]:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if effect.writes else "BEGIN")
    try:
        yield
    except BaseException:
        connection.rollback()
        raise
    if effect.writes:
        connection.commit()
    else:
        connection.rollback()


def run(work: Generator[Effect, Reply, T], driver: Driver, cancelled: Callable[[], bool]) -> T:
    """Run the engine to its end; what goes wrong outside is thrown into it.

    Once `cancelled` it goes no further than the effect under way, and waits for a silent line no
    longer than `wire.LAST_WORD`; while the line is being made, than `wire.CONNECT_TIMEOUT`.
    """
    driver.cancelled = cancelled
    reply: Reply = None
    fault: Exception | None = None
    try:
        while True:
            try:
                effect = work.send(reply) if fault is None else work.throw(fault)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]  # T by the generator's own type
            reply, fault = None, None
            if cancelled():
                fault = CancelledError()
                continue
            try:
                reply = driver.do(effect)
            except Exception as happened:  # noqa: BLE001 - the engine decides what it means
                driver.recover()
                silent = isinstance(happened, UnreachableError) and cancelled()
                fault = CancelledError() if silent else happened
    finally:
        work.close()
        driver.leave()
