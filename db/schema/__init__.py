"""The one schema for both databases: each table is made from the record that it keeps."""

from db.schema import (
    access,
    administration,
    commission,
    deadlines,
    decisions,
    evaluation,
    intake,
    retention,
    sharing,
    workflow,
)
from db.schema.records import TABLES, table_of
from db.schema.system import (
    blob_chunk,
    journal,
    match_key,
    metadata,
    outbox,
    scope,
    series,
    sync_state,
    witness,
)

__all__ = [
    "TABLES", "access", "administration", "blob_chunk", "commission", "deadlines", "decisions",
    "evaluation", "intake", "journal", "match_key", "metadata", "outbox", "retention", "scope",
    "series", "sharing", "sync_state", "table_of", "witness", "workflow",
]  # fmt: skip
