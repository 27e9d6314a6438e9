"""The unit of work: rows, journal and outbox in one transaction, on either database."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from typing import Any, TypeVar

from sqlalchemy import (
    Connection,
    Engine,
    delete,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.exc import DBAPIError

from app.evaluation.entities import PrivateNote
from app.journal.entry import Entry, digest
from app.kernel.clock import Clock
from app.kernel.ids import Id, Ids
from app.kernel.records import Record, Row
from app.shared import Lease, OutboxAct
from app.sharing.desktop_keys import DesktopSecret
from app.store import (
    DamagedBytesError,
    NumberNeedsSharedError,
    Readers,
    Shared,
    SharedUnreachableError,
    StaleRowError,
)
from app.workflow.dossier import Dossier
from db import destroying, receiving, unsent
from db.codec import columns_of, plain, plain_mapping, record_of
from db.races import lost_race
from db.readers import SqlReaders
from db.schema import blob_chunk, journal, match_key, series, table_of
from db.schema.records import NAMES
from db.statements import (
    JOURNAL_HEAD,
    JOURNAL_LINE,
    OUTBOX_LINE,
    REPLICA_COMPLETE,
    inserting,
    selecting,
)

K = TypeVar("K", bound=Record)
R = TypeVar("R", bound=Row)

CHUNK = 256 * 1024
"""Bytes of a file are kept in chunks of this size."""
STAYS: frozenset[type[Record]] = frozenset({PrivateNote, DesktopSecret})
"""What its author, or this desktop, keeps to itself: no operation takes it to the shared database."""


class SqlUnitOfWork:
    """One transaction on one connection."""

    def __init__(
        self, connection: Connection, clock: Clock, new_id: Ids, shared: Shared | None = None
    ) -> None:
        self._connection = connection
        self._shared = shared
        self._clock = clock
        self._new_id = new_id
        self._is_sqlite = connection.dialect.name == "sqlite"
        self._read: dict[type[Record], dict[tuple[tuple[str, object], ...], list[Any]]] = {}
        self._touched: set[tuple[str, Id]] = set()
        self._wrote = self._entered = False
        self._act: Id | None = None
        self._entries: list[tuple[Id, Id | None, dict[str, Any]]] = []
        self._stayed = False
        self.rolled_back = self.destroyed = False

    def get(self, kind: type[K], id_: Id) -> K | None:
        """See UnitOfWork."""
        return next(iter(self.find(kind, id=id_)), None)

    def find(self, kind: type[K], **equals: object) -> list[K]:
        """See UnitOfWork."""
        read = self._read.setdefault(kind, {})
        asked = tuple(sorted(equals.items()))
        if asked not in read:  # within the snapshot, what was read once stays so until we write
            given = {name: value for name, value in asked if value is not None}
            null = tuple(name for name, value in asked if value is None)
            query = selecting(
                table_of(kind), NAMES[kind], tuple(given), null, sqlite=self._is_sqlite
            )
            read[asked] = [record_of(kind, row) for row in self._connection.execute(query, given)]
        found: list[K] = read[asked]
        return found.copy()

    def add(self, record: Record) -> None:
        """See UnitOfWork."""
        kind, values = type(record), columns_of(record)
        self._connection.execute(inserting(table_of(kind)), values)
        self._read.pop(kind, None)
        self._sent(record, None, plain_mapping(values))
        self._indexed(record)

    def save(self, row: R) -> R:
        """See UnitOfWork."""
        seen = chain.from_iterable(self._read.get(type(row), {}).values())
        known = next((each for each in seen if each.id == row.id), None)
        known = known or self.get(type(row), row.id)
        if known is None or known.version != row.version:
            raise StaleRowError
        before, values = columns_of(known), columns_of(row)
        changed = {name: value for name, value in values.items() if before[name] != value}
        if not changed:
            return row
        table = table_of(type(row))
        done = self._connection.execute(
            update(table).where(table.c.id == row.id, table.c.version == row.version),
            {**changed, "version": row.version + 1},
        )
        if done.rowcount != 1:
            raise StaleRowError
        self._read.pop(type(row), None)
        patch = {name: [plain(before[name]), plain(value)] for name, value in changed.items()}
        self._sent(row, row.version, patch)
        saved = replace(row, version=row.version + 1)
        self._indexed(saved)
        return saved

    def enter(self, entry: Entry) -> None:
        """See UnitOfWork."""
        last = self._connection.execute(JOURNAL_HEAD).first()
        number, previous = (last.number, last.digest) if last else (0, "")
        # the digest is taken of the entry as it will be read again
        kept = replace(entry, at=entry.at.astimezone(UTC), details=plain_mapping(entry.details))
        line = {
            "at": kept.at, "actor": kept.actor, "action": kept.action, "entity": kept.entity,
            "entity_id": kept.entity_id, "dossier": kept.dossier, "details": kept.details,
            "digest": digest(previous, kept),
        }  # fmt: skip
        self._connection.execute(JOURNAL_LINE, {"number": number + 1, "id": kept.id, **line})
        self._entries.append((kept.id, kept.dossier, plain_mapping(line)))
        self._entered = True
        self._touched.add((entry.entity, entry.entity_id))
        if entry.dossier:
            self._touched.add(("Dossier", entry.dossier))

    def next_number(self, kind: str, year: int) -> int:
        """See UnitOfWork."""
        self._wrote = True
        if self._shared is not None:
            try:
                return self._shared.take_number(kind, year)
            except SharedUnreachableError as fault:
                raise NumberNeedsSharedError from fault
        where = (series.c.kind == kind, series.c.year == year)
        done = self._connection.execute(update(series).where(*where).values(last=series.c.last + 1))
        if done.rowcount == 0:
            self._connection.execute(insert(series).values(kind=kind, year=year, last=1))
        number: int = self._connection.execute(select(series.c.last).where(*where)).scalar_one()
        return number

    def take_lease(self, dossier: Id, purpose: str) -> Lease | None:
        """See UnitOfWork."""
        if self._shared is None:
            return None
        try:
            return self._shared.take_lease(dossier, purpose)
        except SharedUnreachableError:
            return None

    def taken(self, record: Record) -> bool:
        """See UnitOfWork."""
        if self._shared is None:
            return True
        waits = unsent.waiting_for(type(record).__name__, record.id)
        return self._connection.execute(waits).first() is None

    @property
    def complete(self) -> bool:
        """See UnitOfWork."""
        if self._shared is None:
            return True
        found: bool | None = self._connection.execute(REPLICA_COMPLETE).scalar()
        return found is not False

    def withdraw(self, act: Id) -> None:
        """See UnitOfWork."""
        self._wrote = True
        for kind, id_ in unsent.withdraw(self._connection, act):
            self._forget(kind, id_)

    def replay(self, act: OutboxAct) -> None:
        """See UnitOfWork."""
        self._wrote = True
        for kind, id_ in unsent.replay(self._connection, act, self._new_id):
            self._forget(kind, id_)

    def _forget(self, kind: type[Record], id_: Id) -> None:
        """What was read of a record before it was changed past `add` and `save`."""
        self._read.pop(kind, None)
        self._touched.add((kind.__name__, id_))
        if kind is Dossier and (row := self.get(Dossier, id_)) is not None:
            self._indexed(row)

    def receive(self, record: Record) -> bool:
        """See UnitOfWork."""
        self._wrote = True
        done = receiving.receive(self._connection, record)
        if done:
            self._forget(type(record), record.id)
        return done

    def destroy(self, dossiers: Sequence[Id], left: Sequence[Record]) -> None:
        """See UnitOfWork."""
        destroying.destroy(self._connection, dossiers)
        self.destroyed = True
        self._read.clear()
        for record in left:
            self.add(record)
        self._touched.update(("Dossier", each) for each in dossiers)

    def put_bytes(self, data: bytes) -> str:
        """See UnitOfWork."""
        self._wrote = True
        name = hashlib.sha256(data).hexdigest()
        known = select(func.count()).select_from(blob_chunk).where(blob_chunk.c.sha256 == name)
        if self._connection.execute(known).scalar_one() == 0:
            chunks = [data[at : at + CHUNK] for at in range(0, len(data), CHUNK)]
            self._connection.execute(
                insert(blob_chunk),
                [{"sha256": name, "n": n, "bytes": chunk} for n, chunk in enumerate(chunks)],
            )
        return name

    def get_bytes(self, sha256: str) -> bytes | None:
        """See UnitOfWork."""
        chunks = self._connection.execute(
            select(blob_chunk.c.bytes).where(blob_chunk.c.sha256 == sha256).order_by(blob_chunk.c.n)
        ).scalars()
        data = b"".join(bytes(chunk) for chunk in chunks)
        if not data:
            return None
        if hashlib.sha256(data).hexdigest() != sha256:
            raise DamagedBytesError(sha256)
        return data

    def roll_back(self) -> None:
        """See UnitOfWork."""
        self.rolled_back = True

    @property
    def touched(self) -> frozenset[tuple[str, Id]]:
        """See UnitOfWork."""
        return frozenset(self._touched)

    def finish(self) -> None:
        """Close the act before its commit: the journal tells of it, and its entries are sent last.

        Of an act that wrote nothing but what stays here the shared database is told nothing.
        """
        if self._wrote and not self._entered:
            raise RuntimeError("an act wrote without entering the journal")
        if self._stayed and self._act is None:
            return
        for id_, dossier, line in self._entries:
            self._send("Entry", id_, dossier, None, line)

    def _sent(self, record: Record, base: int | None, patch: dict[str, Any]) -> None:
        self._wrote = True
        dossier = record.id if isinstance(record, Dossier) else getattr(record, "dossier", None)
        if type(record) in STAYS:
            self._stayed = True
        else:
            self._send(type(record).__name__, record.id, dossier, base, patch)
        self._touched.add((type(record).__name__, record.id))
        if dossier:
            self._touched.add(("Dossier", dossier))

    def _send(
        self, entity: str, id_: Id, dossier: Id | None, base: int | None, patch: dict[str, Any]
    ) -> None:
        op = self._new_id()
        self._act = self._act or op
        self._connection.execute(
            OUTBOX_LINE,
            {
                "op": op, "act": self._act, "entity": entity, "id": id_, "dossier": dossier,
                "base_version": base, "patch": patch, "made_at": self._clock.now(),
                "state": "pending",
            },
        )  # fmt: skip

    def _indexed(self, record: Record) -> None:
        """Match keys are found through an index of their own."""
        if not isinstance(record, Dossier):
            return
        mine = match_key.c.dossier == record.id
        known = set(self._connection.execute(select(match_key.c.key).where(mine)).scalars())
        wanted = set(record.match_keys)
        if gone := known - wanted:
            self._connection.execute(delete(match_key).where(mine, match_key.c.key.in_(gone)))
        if new := wanted - known:
            self._connection.execute(
                insert(match_key), [{"key": key, "dossier": record.id} for key in sorted(new)]
            )


class SqlStore:
    """A database with the office's schema in it."""

    def __init__(
        self, engine: Engine, clock: Clock, new_id: Ids, shared: Shared | None = None
    ) -> None:
        """`shared` is the shared database of which this one is a replica."""
        self._engine = engine
        self._shared = shared
        self._clock = clock
        self._new_id = new_id
        self._is_sqlite = engine.dialect.name == "sqlite"
        self._readers = SqlReaders(engine)

    @contextmanager
    def writing(self) -> Iterator[SqlUnitOfWork]:
        """See Store."""
        with self._engine.connect() as connection:
            try:
                self._begin_writing(connection)
                uow = SqlUnitOfWork(connection, self._clock, self._new_id, self._shared)
                yield uow
                if uow.rolled_back:
                    connection.rollback()
                    return
                uow.finish()
                connection.commit()
                destroyed = uow.destroyed
            except DBAPIError as fault:
                connection.rollback()
                if lost_race(fault):
                    raise StaleRowError from fault
                raise
            except BaseException:
                connection.rollback()
                raise
        if destroyed:
            destroying.close_the_log(self._engine)

    @contextmanager
    def reading(self) -> Iterator[SqlUnitOfWork]:
        """See Store."""
        with self._engine.connect() as connection:
            if self._is_sqlite:
                connection.execute(text("BEGIN"))
            else:  # a snapshot that no writer can make fail
                connection.execution_options(isolation_level="REPEATABLE READ")
            try:
                yield SqlUnitOfWork(connection, self._clock, self._new_id, self._shared)
            finally:
                connection.rollback()

    @property
    def readers(self) -> Readers:
        """See Store."""
        return self._readers

    @property
    def shared(self) -> Shared | None:
        """See Store."""
        return self._shared

    def begun_at(self) -> datetime | None:
        """See Store."""
        with self._engine.connect() as connection:
            return connection.execute(
                select(journal.c.at).order_by(journal.c.number).limit(1)
            ).scalar()

    def close(self) -> None:
        """Let go of the database's files."""
        self._engine.dispose()

    def _begin_writing(self, connection: Connection) -> None:
        """One act at a time: the journal is one chain, and series know no gap.

        The lock is taken before anything is read, so that an act that had to wait sees what was
        written while it waited, and does not fail for it.
        """
        lock = "BEGIN IMMEDIATE" if self._is_sqlite else "LOCK TABLE journal IN EXCLUSIVE MODE"
        connection.execute(text(lock))
