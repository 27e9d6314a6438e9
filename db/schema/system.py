"""The tables of the store itself: journal, outbox, number series, file bytes, match keys."""

from sqlalchemy import (
    BigInteger,
    Boolean,
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
    Column("rev", BigInteger, nullable=True),
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
    Column("act", IdType, nullable=True),
    Column("answer", Document, nullable=True),
    Column("rev", BigInteger, nullable=True),
)
"""Every change of an act that the shared database has to take, in the order of writing.

`state` is "pending", "accepted" (at `rev`, until the pull has brought it back), "done" (it came
back; kept for a shared database that is restored from a backup), "refused", "held" (by a refused
one before it) or "withdrawn"; `answer` is what the shared database said. Of the last three `rev`
is null until a pull has undone what they wrote here.
"""
Index("ix_outbox_state_number", outbox.c.state, outbox.c.number)
Index("ix_outbox_entity_id", outbox.c.entity, outbox.c.id)

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

sync_state = Table(
    "sync_state",
    metadata,
    Column("only", Integer, primary_key=True, autoincrement=False),
    Column("replica", IdType, nullable=False),
    Column("login", Text, nullable=False),
    Column("person", IdType, nullable=True),
    Column("roles", Document, nullable=False),
    Column("epoch", IdType, nullable=True),
    Column("schema", Integer, nullable=False),
    Column("rev", BigInteger, nullable=False),
    Column("complete", Boolean, nullable=False),
    Column("synced_at", Instant(), nullable=True),
    Column("heard_at", Instant(), nullable=True),
    Column("skew_ms", BigInteger, nullable=False),
)
"""One row where this database is a replica of a shared one, none where it stands alone.

`rev` is the cursor: everything up to it that this login may read is here once `complete`.
`synced_at` and `heard_at` are the server's times of the last whole sync and of the last word
from it; `skew_ms` is how much this computer's clock is ahead of the server's.
"""

scope = Table(
    "scope",
    metadata,
    Column("dossier", IdType, primary_key=True),
    Column("grade", Integer, nullable=False),
)
"""How much of a dossier this login may read: 1 without others' marks, 2 with them."""

witness = Table(
    "witness",
    metadata,
    Column("rev", BigInteger, primary_key=True, autoincrement=False),
    Column("head", Text, nullable=False),
    Column("seen_at", Instant(), nullable=False),
)
"""Heads of the shared database's audit chain as this desktop saw them (hex)."""
