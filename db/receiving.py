"""Taking over what came by file: it is not sent on, and the shared database has the last word."""

from sqlalchemy import Connection, insert, select, update

from app.kernel.records import Record, Row
from app.workflow.dossier import Dossier
from db.codec import columns_of
from db.schema import outbox, scope, sync_state, table_of
from db.schema.records import REV

BY_FILE = 0
"""The `rev` of what came by file: no commit of the shared database has this number."""
_UNKNOWN = -1
"""The grade of a dossier that came by file: the next pull reads it wholly, or takes it away."""


def receive(connection: Connection, record: Record) -> bool:
    """Write a record that is not here yet, or a row whose version here is older and all sent.

    Returns whether anything was written.
    """
    table, values = table_of(type(record)), columns_of(record)
    here = table.c.id == record.id
    known = connection.execute(select(table).where(here)).mappings().first()
    if known is None:
        connection.execute(insert(table), {**values, REV: BY_FILE})
        if isinstance(record, Dossier):
            _mark(connection, record)
        return True
    if not isinstance(record, Row) or known["version"] >= record.version:
        return False
    waits = select(outbox.c.op).where(
        outbox.c.entity == type(record).__name__,
        outbox.c.id == record.id,
        outbox.c.state.in_(("pending", "accepted")),
    )
    is_replica = connection.execute(select(sync_state.c.only)).first() is not None
    if is_replica and connection.execute(waits).first() is not None:
        return False
    connection.execute(update(table).where(here).values(values))
    return True


def _mark(connection: Connection, dossier: Dossier) -> None:
    if connection.execute(select(sync_state.c.only)).first() is None:
        return
    if connection.execute(select(scope).where(scope.c.dossier == dossier.id)).first() is None:
        connection.execute(insert(scope).values(dossier=dossier.id, grade=_UNKNOWN))
