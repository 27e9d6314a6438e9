"""Which scans should be in a local copy and are not, wholly or at all."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from app.shared import AbsentScan
from db.schema import blob_chunk, scope, sync_state
from db.schema.intake import document
from db.schema.workflow import dossier, step

PARTIAL = "partial:"
"""Bytes that came down but are not whole yet are kept under this before their hash."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A scan that should be here and is not, or not wholly."""

    sha256: str
    size: int
    have: int
    """Chunks that are here."""


def wanted(connection: Connection) -> list[Wanted]:
    """Scans of dossiers of one's seats, of one's own, of those that wait for oneself, and begun."""
    begun = _begun(connection)
    own = (
        select(document.c.sha256, func.max(document.c.size).label("size"))
        .where(_should_come(connection, begun))
        .group_by(document.c.sha256)
        .order_by(func.max(document.c.rev), document.c.sha256)
    )
    return [
        Wanted(row.sha256, row.size, begun.get(row.sha256, 0)) for row in connection.execute(own)
    ]


def absent(connection: Connection, limit: int) -> list[AbsentScan]:
    """The first of them as a person knows them, in the order in which they come."""
    query = (
        select(document.c.id, document.c.dossier, document.c.file_name, document.c.size)
        .where(_should_come(connection, _begun(connection)))
        .order_by(document.c.rev, document.c.id)
        .limit(limit)
    )
    return [AbsentScan(*row) for row in connection.execute(query)]


def _should_come(connection: Connection, begun: dict[str, int]) -> ColumnElement[bool]:
    person = connection.execute(select(sync_state.c.person)).scalar()
    own = (
        select(step.c.dossier)
        .where(step.c.closed.is_(None), step.c.assignee == person)
        .union(
            select(dossier.c.id).where(dossier.c.executor == person, dossier.c.closed_on.is_(None)),
            select(scope.c.dossier),
        )
    )
    return and_(
        document.c.rev.is_not(None),
        or_(document.c.sha256.in_(begun), document.c.dossier.in_(own)),
        document.c.sha256.not_in(select(blob_chunk.c.sha256)),
    )


def _begun(connection: Connection) -> dict[str, int]:
    """How many chunks are here of scans that did not come wholly, by their hashes."""
    partly = (
        select(blob_chunk.c.sha256, func.count())
        .where(blob_chunk.c.sha256.startswith(PARTIAL))
        .group_by(blob_chunk.c.sha256)
    )
    return {name.removeprefix(PARTIAL): count for name, count in connection.execute(partly)}
