"""The shared database asked directly: numbers of papers, leases, the desktops of the others."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

import psycopg
from sqlalchemy import Engine

from app.kernel.ids import Id
from app.shared import Desktop, Lease
from app.store import SharedRefusedError, SharedUnreachableError
from db.sync import fetching, wire
from db.sync.effects import BusyError, LoginRefusedError, RejectedError, UnreachableError

PATIENCE_MS = 4000
"""How long one question may take; with the connecting no more than a few seconds pass."""
_DESKTOPS = """
select login, person, app, last_seen, pending, oldest, rev from sync.desktops
order by last_seen desc, login
"""
_RECEIVED = """
select id, received_at from public.submission
where dossier = any (%s::uuid[]) and received_at is not null
"""
_SAID_NO = ("AQ001", "AQ002", "AQ003", "42501")


class SharedDatabase:
    """Implements `app.store.Shared` by a connection made for each question."""

    def __init__(self, connect: Callable[[], wire.Wire], engine: Engine) -> None:
        """`engine` is that of the replica, which keeps the scans that are fetched."""
        self._connect = connect
        self._engine = engine

    def take_number(self, kind: str, year: int) -> int:
        """See Shared."""
        ((number,),) = self._ask("select sync.take_number(%s, %s::int)", kind, year)
        return int(number)

    def take_lease(self, dossier: Id, purpose: str) -> Lease:
        """See Shared."""
        ((told,),) = self._ask("select sync.take_lease(%s::uuid, %s)", dossier, purpose)
        return _lease(dossier, told)

    def lease_of(self, dossier: Id) -> Lease | None:
        """See Shared."""
        ((told,),) = self._ask("select sync.lease_of(%s::uuid)", dossier)
        return _lease(dossier, told) if told is not None else None

    def free_lease(self, dossier: Id) -> None:
        """See Shared."""
        self._ask("select sync.free_lease(%s::uuid)", dossier)

    def break_lease(self, dossier: Id, reason: str) -> None:
        """See Shared."""
        self._ask("select sync.break_lease(%s::uuid, %s)", dossier, reason)

    def desktops(self) -> Sequence[Desktop]:
        """See Shared."""
        return [
            Desktop(
                login=login, person=person, app=app, last_seen=_moment(seen), pending=int(pending),
                oldest=_moment(oldest) if oldest else None, rev=int(rev),
            )
            for login, person, app, seen, pending, oldest, rev in self._ask(_DESKTOPS)
        ]  # fmt: skip

    def destroy(
        self, destruction: Id, dossiers: Sequence[Id], act_number: str, act_date: date
    ) -> None:
        """See Shared."""
        self._ask(
            "select sync.destroy(%s::uuid, %s::uuid[], %s, %s::date)",
            destruction, list(dossiers), act_number, act_date,
        )  # fmt: skip

    def submissions_received(self, dossiers: Sequence[Id]) -> Mapping[Id, datetime]:
        """See Shared."""
        rows = self._ask(_RECEIVED, list(dossiers))
        return {Id(id_): _moment(at) for id_, at in rows}

    def fetch_scan(self, sha256: str) -> bytes | None:
        """See Shared."""
        with self._reached() as connection:
            return fetching.fetch(self._engine, connection, sha256)

    def _ask(self, query: str, *values: object) -> list[Any]:
        with self._reached() as connection, wire.translated():
            return connection.execute(query.encode(), values or None).fetchall()

    @contextmanager
    def _reached(self) -> Iterator[wire.Wire]:
        """A connection on which nothing takes long; its faults are those of `Shared`."""
        try:
            with wire.translated():
                opened = self._connect()
            with opened as connection:
                if isinstance(connection, wire.PatientConnection):
                    connection.patience = PATIENCE_MS / 1000 + 1
                wire.prepare(connection)
                with wire.translated():
                    connection.execute(f"set statement_timeout = {PATIENCE_MS}".encode())
                yield connection
        except RejectedError as fault:
            raise _refused(fault) from fault
        except (UnreachableError, BusyError, LoginRefusedError, psycopg.Error, OSError) as fault:
            raise SharedUnreachableError(str(fault)) from fault


def _lease(dossier: Id, told: str) -> Lease:
    lease = json.loads(told)
    return Lease(
        dossier=dossier, purpose=lease["purpose"], person=lease["person"], login=lease["login"],
        until=datetime.fromisoformat(lease["until"]), granted=lease["granted"],
    )  # fmt: skip


def _refused(fault: RejectedError) -> Exception:
    """A no in our own words; anything else is a fault of the programs."""
    if fault.sqlstate not in _SAID_NO:
        return fault
    if fault.sqlstate == "42501":
        return SharedRefusedError("not_allowed_here")
    try:
        params = json.loads(fault.detail or "{}")
    except ValueError:
        params = {}
    return SharedRefusedError(fault.message, params)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
