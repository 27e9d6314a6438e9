"""What retention looks at, read flat: every dossier and every signed certificate."""

from sqlalchemy import Connection, select

from app.archive import AgingCertificate, AgingDossier, Archive
from app.retention.entities import Hold
from app.retention.rules import standing_holds
from db.codec import record_of
from db.schema.decisions import certificate
from db.schema.records import NAMES
from db.schema.retention import hold
from db.schema.workflow import dossier


def archive(connection: Connection) -> Archive:
    """Everything at one moment."""
    d, c = dossier.c, certificate.c
    dossiers = select(
        d.id, d.number, d.procedure, d.closing, d.received, d.closed_on, d.previous_certificate
    )
    signed = select(c.id, c.dossier, c.valid_to).where(c.number != "")
    facts = select(*(hold.c[name] for name in NAMES[Hold])).order_by(hold.c.made_at, hold.c.id)
    return Archive(
        tuple(AgingDossier(*row) for row in connection.execute(dossiers)),
        tuple(AgingCertificate(*row) for row in connection.execute(signed)),
        standing_holds(record_of(Hold, row) for row in connection.execute(facts)),
    )
