"""Flat rows for lists, by Core and without records of their own."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime

from sqlalchemy import Connection, Engine, select, text

from app.archive import Archive
from app.journal.entry import Entry, JournalLine
from app.kernel.ids import Id
from app.queue import QueueQuery, QueueRow, StageCount
from app.shared import AbsentScan, OutboxAct, Replica
from db.readers import aging, certificates, outboxes, queues, registers, scans
from db.schema import journal, match_key


class SqlReaders:
    """Readers of one database; each call reads one consistent snapshot."""

    def __init__(self, engine: Engine) -> None:
        self._is_sqlite = engine.dialect.name == "sqlite"
        # on PostgreSQL, a snapshot that no writer can make fail
        level = {} if self._is_sqlite else {"isolation_level": "REPEATABLE READ"}
        self._engine = engine.execution_options(**level)

    @contextmanager
    def _snapshot(self) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            if self._is_sqlite:
                connection.execute(text("BEGIN"))
            try:
                yield connection
            finally:
                connection.rollback()

    def queue_ids(self, query: QueueQuery) -> Sequence[Id]:
        """See Readers."""
        with self._snapshot() as connection:
            return queues.ids(connection, query)

    def queue_page(self, query: QueueQuery, limit: int = 64) -> Sequence[QueueRow]:
        """See Readers."""
        with self._snapshot() as connection:
            return queues.page(connection, query, limit)

    def queue_rows(self, query: QueueQuery, ids: Sequence[Id]) -> Sequence[QueueRow]:
        """See Readers."""
        with self._snapshot() as connection:
            return queues.rows(connection, query, ids)

    def queue_count(self, query: QueueQuery) -> int:
        """See Readers."""
        with self._snapshot() as connection:
            return queues.count(connection, query)

    def stages(self, by: str, today: date, soon: date) -> Sequence[StageCount]:
        """See Readers."""
        with self._snapshot() as connection:
            return queues.stages(connection, by, today, soon)

    def matches(self, keys: Sequence[str], besides: Id | None) -> Sequence[tuple[Id, str]]:
        """See Readers."""
        query = select(match_key.c.dossier, match_key.c.key).where(match_key.c.key.in_(keys))
        if besides:
            query = query.where(match_key.c.dossier != besides)
        with self._snapshot() as connection:
            return [(row.dossier, row.key) for row in connection.execute(query)]

    def live_certificates(
        self, text: str, reader: Id, ending_by: date | None, limit: int
    ) -> Sequence[tuple[Id, Id]]:
        """See Readers."""
        with self._snapshot() as connection:
            return certificates.live(connection, text, reader, ending_by, limit)

    def register(self, kind: str, first: date, last: date) -> Sequence[Mapping[str, object]]:
        """See Readers."""
        with self._snapshot() as connection:
            return registers.lines(connection, kind, first, last)

    def archive(self) -> Archive:
        """See Readers."""
        with self._snapshot() as connection:
            return aging.archive(connection)

    def last_entered_at(self) -> datetime | None:
        """See Readers."""
        query = select(journal.c.at).order_by(journal.c.number.desc()).limit(1)
        with self._snapshot() as connection:
            return connection.execute(query).scalar()

    def journal(self, dossier: Id | None, limit: int = 200) -> Sequence[JournalLine]:
        """See Readers."""
        query = select(journal).order_by(journal.c.number.desc()).limit(limit)
        if dossier:
            query = query.where(journal.c.dossier == dossier)
        with self._snapshot() as connection:
            return [
                JournalLine(
                    row["number"],
                    Entry(
                        row["id"], row["at"], row["actor"], row["action"], row["entity"],
                        row["entity_id"], row["dossier"], row["details"],
                    ),
                    row["digest"],
                )
                for row in connection.execute(query).mappings()
            ]  # fmt: skip

    def unsent(self) -> int:
        """See Readers."""
        with self._snapshot() as connection:
            return outboxes.unsent(connection)

    def acts(self) -> Sequence[OutboxAct]:
        """See Readers."""
        with self._snapshot() as connection:
            return outboxes.acts(connection)

    def absent_scans(self, limit: int) -> Sequence[AbsentScan]:
        """See Readers."""
        with self._snapshot() as connection:
            return scans.absent(connection, limit)

    def replica(self) -> Replica | None:
        """See Readers."""
        with self._snapshot() as connection:
            return outboxes.replica(connection)
