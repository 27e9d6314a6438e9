"""A desk with its replica: work, a sync that can be cut or killed at any effect, and what is left."""

import os
import shutil
import socket
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path

import psycopg
from sqlalchemy import Engine, text

from app.kernel.ids import Id
from app.kernel.outcome import Done
from app.shared import Desktop, Lease
from app.store import SharedRefusedError, SharedUnreachableError
from db.engine import sqlite_engine
from db.migrations.revisions import SCHEMA
from db.migrations.running import bring_file_up_to_date
from db.store import SqlStore
from db.sync import wire
from db.sync.driver import Driver
from db.sync.effects import Effect, Local, Now, Outcome, Progress, Reply, Tidy, UnreachableError
from db.sync.engine import Replica, sync
from db.sync.founding import found_replica
from tests.sync.ministry import Deed, Seat, Worker
from tests.sync.shared_ministry import Shared

_WITHIN = (Progress, Now)
_HERE = (Local, Tidy)


class How(Enum):
    """What goes wrong at an effect."""

    CUT_BEFORE = "cut before"
    CUT_AFTER = "cut after"
    """The effect was carried out, its answer is lost."""
    KILL_BEFORE = "kill before"
    KILL_AFTER = "kill after"


@dataclass(frozen=True, slots=True)
class Mishap:
    """Something goes wrong at the n-th effect, counted from 1."""

    at: int
    how: How


class KilledError(Exception):
    """The process is no more."""


@dataclass(slots=True)
class Ran:
    """How a sync ended: with an outcome, or not at all."""

    outcome: Outcome | None
    effects: int
    struck: bool


def empty_replica(folder: Path) -> Path:
    """An empty migrated file, to be copied."""
    file = folder / "empty.db"
    bring_file_up_to_date(file)
    return file


class Line:
    """The shared database asked directly, while there is a line."""

    def __init__(self, shared: Callable[[], Shared], login: str) -> None:
        self._shared, self._login = shared, login
        self.up = True

    def _ask(self, statement: str, *values: object) -> object:
        if not self.up:
            raise SharedUnreachableError
        line = self._shared().asked_by(self._login)
        try:
            row = line.execute(statement.encode(), values).fetchone()
        except psycopg.Error as no:
            if not (no.sqlstate or "").startswith("AQ"):
                raise
            raise SharedRefusedError(no.diag.message_primary or "") from no
        return row[0] if row else None

    def take_number(self, kind: str, year: int) -> int:
        return int(str(self._ask("select sync.take_number(%s, %s)", kind, year)))

    def take_lease(self, dossier: Id, purpose: str) -> Lease:
        said = self._ask("select sync.take_lease(%s, %s)", dossier, purpose)
        assert isinstance(said, dict)
        return Lease(dossier, purpose, said["granted"], said["person"], said["login"], None)

    def lease_of(self, dossier: Id) -> Lease | None:
        said = self._ask("select sync.lease_of(%s)", dossier)
        if said is None:
            return None
        assert isinstance(said, dict)
        return Lease(dossier, said["purpose"], said["granted"], said["person"], said["login"], None)

    def free_lease(self, dossier: Id) -> None:
        self._ask("select sync.free_lease(%s)", dossier)

    def break_lease(self, dossier: Id, reason: str) -> None:
        self._ask("select sync.break_lease(%s, %s)", dossier, reason)

    def desktops(self) -> Sequence[Desktop]:
        return ()

    def destroy(
        self, destruction: Id, dossiers: Sequence[Id], act_number: str, act_date: date
    ) -> None:
        self._ask(
            "select sync.destroy(%s, %s::uuid[], %s, %s)",
            destruction, list(dossiers), act_number, act_date,
        )  # fmt: skip

    def submissions_received(self, dossiers: Sequence[Id]) -> Mapping[Id, datetime]:
        if not self.up:
            raise SharedUnreachableError
        rows = self._shared().asked_by(self._login).execute(
            "select id::text, received_at from submission where dossier = any (%s::uuid[])",
            (list(dossiers),),
        )  # fmt: skip
        return {Id(str(row[0])): row[1] for row in rows}

    def fetch_scan(self, sha256: str) -> bytes | None:
        if not self.up:
            raise SharedUnreachableError
        return None


class Desk:
    """One person's desk; its file outlives every kill."""

    def __init__(self, seat: Seat, shared: Callable[[], Shared], file: Path, made: Path) -> None:
        """`made` is an empty migrated file, or a replica of this login; it is copied."""
        self.seat, self.shared, self.file = seat, shared, file
        self.worker, self.line = Worker(seat), Line(shared, seat.login)
        shutil.copy(made, file)
        self.engine: Engine = sqlite_engine(file)
        self.schema = SCHEMA
        self.address: Callable[[], str] = lambda: self.shared().address(self.login)
        if not self.value("SELECT count(*) FROM sync_state"):
            with self.engine.connect() as connection:
                connection.execute(text("BEGIN IMMEDIATE"))
                found_replica(connection, seat.login, seat.new_id)
                connection.commit()
        self._put()

    @property
    def login(self) -> str:
        return self.seat.login

    def work(self, kind: str, pick: int) -> tuple[str, str] | None:
        """Do something of this kind, if there is anything; its name and how it was answered."""
        self.seat.clock.advance(seconds=1)
        deeds = [deed for deed in self.worker.deeds() if deed[0].split()[0] == kind]
        if not deeds:
            return None
        return self.do(deeds[pick % len(deeds)])

    def work_somehow(self, kind: int, pick: int) -> tuple[str, str] | None:
        """Do something of what can be done; what ends a dossier's way is seldom drawn."""
        self.seat.clock.advance(seconds=1)
        deeds = self.worker.deeds()
        kinds = sorted({name for name, _ in deeds})
        ends = [each for each in kinds if each in ("recuse", "withdraw")]
        usual = [each for each in kinds if each not in ends]
        drawn = [*usual * 4, *ends]
        if not drawn:
            return None
        chosen = [deed for deed in deeds if deed[0] == drawn[kind % len(drawn)]]
        return self.do(chosen[pick % len(chosen)])

    def do(self, deed: Deed) -> tuple[str, str]:
        """Do this; its name and how it was answered."""
        name, act = deed
        answer = act()
        return name, "done" if isinstance(answer, Done) else answer.code

    def kill(self) -> None:
        """The process is no more; another one opens the file."""
        self.engine.dispose()
        self.engine = sqlite_engine(self.file)
        self._put()

    def close(self) -> None:
        self.engine.dispose()

    def sync(self, mishap: Mishap | None = None, *, check: bool = False, patience: int = 0) -> Ran:
        """One sync of the program's own engine; after a kill the file is opened anew.

        With `patience` the line is given up after so many seconds without an answer (120 else).
        """
        driver = Driver(
            self.engine,
            lambda: _patient(wire.connect(self.address()), patience),
            self.seat.clock.now,
            lambda _: None,
        )
        work = sync(Replica("test", schema=self.schema, check=check))
        ran = Ran(None, 0, struck=False)
        try:
            ran.outcome = self._drive(work, driver, mishap, ran)
        except KilledError:
            work.close()
        finally:
            driver.leave()
        if ran.outcome is None:
            self.kill()
        return ran

    def _drive(
        self,
        work: Generator[Effect, Reply, Outcome],
        driver: Driver,
        mishap: Mishap | None,
        ran: Ran,
    ) -> Outcome:
        reply: Reply = None
        fault: Exception | None = None
        while True:
            try:
                effect = work.send(reply) if fault is None else work.throw(fault)
            except StopIteration as end:
                outcome: Outcome = end.value
                return outcome
            reply, fault = None, None
            if isinstance(effect, _WITHIN):
                reply = driver.do(effect)
                continue
            ran.effects += 1
            strikes = mishap is not None and mishap.at == ran.effects
            try:
                if mishap is not None and strikes:
                    ran.struck = True
                    reply = _struck(driver, effect, mishap.how)
                else:
                    reply = driver.do(effect)
            except KilledError:
                raise
            except Exception as happened:  # noqa: BLE001 - the engine decides what it means
                driver.recover()
                fault = happened

    def value(self, query: str, **values: object) -> int:
        """The first value of a query on the file."""
        with self.engine.connect() as connection:
            return int(connection.execute(text(query), values).scalar() or 0)

    @property
    def unsent(self) -> int:
        return self.value("SELECT count(*) FROM outbox WHERE state IN ('pending', 'accepted')")

    def _put(self) -> None:
        self.seat.store.now = SqlStore(self.engine, self.seat.clock, self.seat.new_id, self.line)


def _struck(driver: Driver, effect: Effect, how: How) -> Reply:
    """Something happens before or after an effect; a cut touches nothing that is done here."""
    if how is How.CUT_BEFORE:
        _hang_up(driver)
        return driver.do(effect)
    if how is How.KILL_BEFORE:
        raise KilledError
    reply = driver.do(effect)
    if how is How.KILL_AFTER:
        raise KilledError
    _hang_up(driver)
    if isinstance(effect, _HERE):
        return reply
    raise UnreachableError("the answer was lost")


def _patient(line: wire.Wire, patience: int) -> wire.Wire:
    if patience:
        assert isinstance(line, wire.PatientConnection)
        line.patience = patience
    return line


def _hang_up(driver: Driver) -> None:
    """The line is dead from here on; both sides find out when they use it."""
    line = driver._wire
    if line is None or line.closed:
        return
    with socket.socket(fileno=os.dup(line.fileno())) as end:
        end.shutdown(socket.SHUT_RDWR)
