"""Live certificates, found without reading them all."""

from datetime import date

from sqlalchemy import Connection, exists, or_, select

from app.kernel.ids import Id
from db.schema.decisions import certificate
from db.schema.evaluation import recusal
from db.schema.workflow import dossier


def live(
    connection: Connection, words: str, reader: Id, ending_by: date | None, limit: int
) -> list[tuple[Id, Id]]:
    """Certificate and dossier, the newest first; with `ending_by` those that end first."""
    c, d = certificate.c, dossier.c
    hidden = exists().where(recusal.c.dossier == d.id, recusal.c.member == reader)
    query = (
        select(c.id, d.id)
        .select_from(certificate.join(dossier, d.id == c.dossier))
        .where(c.state == "live", ~hidden)
        .limit(limit)
    )
    if words:
        query = query.where(
            or_(
                c.number.contains(words, autoescape=True),
                d.search_fold.contains(words, autoescape=True),
            )
        )
    if ending_by is None:
        query = query.order_by(c.dated.desc(), c.id.desc())
    else:
        query = query.where(c.valid_to <= ending_by).order_by(c.valid_to, c.id)
    return [(row[0], row[1]) for row in connection.execute(query)]
