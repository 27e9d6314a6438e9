"""Making a local database the replica of a shared one."""

from sqlalchemy import Connection, insert, text

from app.kernel.ids import Ids
from db.migrations.revisions import SCHEMA
from db.schema import sync_state

SEARCH_FORGETS = (3, 42)
"""Since this SQLite the search can be told to leave nothing of what was taken out of it."""


def found_replica(connection: Connection, login: str, new_id: Ids) -> None:
    """Make this empty, migrated local database the replica of `login`.

    Uniqueness is the shared database's word from here on: two twins made offline must be able to
    meet, so that the unique indexes go, but for primary keys.
    """
    connection.execute(
        insert(sync_state).values(
            only=1, replica=new_id(), login=login, person=None, roles=[], epoch=None,
            schema=SCHEMA, rev=0, complete=False, synced_at=None, heard_at=None, skew_ms=0,
        )
    )  # fmt: skip
    unique = connection.execute(
        text(
            "SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE UNIQUE %'"
            " AND name LIKE 'uq_%'"
        )
    ).scalars()
    for name in unique.all():
        connection.execute(text(f"DROP INDEX {name}"))
    version = str(connection.execute(text("SELECT sqlite_version()")).scalar_one())
    if tuple(map(int, version.split(".")[:2])) >= SEARCH_FORGETS:
        connection.execute(
            text("INSERT INTO dossier_fts (dossier_fts, rank) VALUES ('secure-delete', 1)")
        )
