"""The tables of the store itself: journal, outbox, number series, file bytes, match keys."""

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
)

from db.schema.types import Document, IdType, Instant

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_Counter = BigInteger().with_variant(Integer(), "sqlite")  # SQLite counts in INTEGER keys only

journal = Table(
    "journal",
    metadata,
    Column("number", _Counter, primary_key=True, autoincrement=False),
    Column("id", IdType, nullable=False, unique=True),
    Column("at", Instant(), nullable=False),
    Column("actor", IdType, nullable=False),
    Column("action", Text, nullable=False),
    Column("entity", Text, nullable=False),
    Column("entity_id", IdType, nullable=False),
    Column("dossier", IdType, nullable=True),
    Column("details", Document, nullable=False),
    Column("digest", Text, nullable=False),
)
Index("ix_journal_dossier_number", journal.c.dossier, journal.c.number)

outbox = Table(
    "outbox",
    metadata,
    Column("number", _Counter, primary_key=True, autoincrement=True),
    Column("op", IdType, nullable=False, unique=True),
    Column("entity", Text, nullable=False),
    Column("id", IdType, nullable=False),
    Column("dossier", IdType, nullable=True),
    Column("base_version", Integer, nullable=True),
    Column("patch", Document, nullable=False),
    Column("made_at", Instant(), nullable=False),
    Column("state", Text, nullable=False),
)
Index("ix_outbox_state_number", outbox.c.state, outbox.c.number)

series = Table(
    "series",
    metadata,
    Column("kind", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    PrimaryKeyConstraint("kind", "year"),
)

blob_chunk = Table(
    "blob_chunk",
    metadata,
    Column("sha256", Text, nullable=False),
    Column("n", Integer, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    PrimaryKeyConstraint("sha256", "n"),
)

match_key = Table(
    "match_key",
    metadata,
    Column("key", Text, nullable=False),
    Column("dossier", IdType, nullable=False),
    PrimaryKeyConstraint("key", "dossier"),
)
Index("ix_match_key_dossier", match_key.c.dossier)
