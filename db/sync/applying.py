"""Rows of the shared database into the replica's tables.

Facts are deleted and inserted anew in the shared order, so that the order of a table's rows is
the shared order; rows that change are updated in place, so that the triggers of the search see
what changed. Every statement names its columns.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection

from app.journal.entry import Entry, digest
from db.sync.entities import DOSSIER, ENTRY, Entity

StoredRow = tuple[Any, ...]
AT_ONCE = 500
"""Values bound into one statement at most: older SQLite takes 999."""


@cache
def _putting(entity: Entity) -> str:
    names = ", ".join(f'"{name}"' for name in entity.columns)
    marks = ", ".join("?" * len(entity.columns))
    if entity.kind == "fact":
        return f"INSERT OR REPLACE INTO {entity.table} ({names}) VALUES ({marks})"  # noqa: S608 - our own names
    changed = ", ".join(f'"{name}" = excluded."{name}"' for name in entity.columns if name != "id")
    return (
        f"INSERT INTO {entity.table} ({names}) VALUES ({marks})"  # noqa: S608 - our own names
        f" ON CONFLICT (id) DO UPDATE SET {changed}"
    )


def put(connection: Connection, entity: Entity, rows: Sequence[StoredRow]) -> None:
    """Write rows that came in the shared order."""
    if not rows:
        return
    if entity.kind == "entry":
        _put_entries(connection, rows)
        return
    connection.exec_driver_sql(_putting(entity), list(rows))


def index(connection: Connection, dossiers: Sequence[StoredRow]) -> None:
    """Let the match keys be those of these rows; keys that stay are not written again."""
    place, id_ = DOSSIER.place("match_keys"), DOSSIER.place("id")
    wanted = {(key, row[id_]) for row in dossiers for key in json.loads(row[place])}
    known: set[tuple[str, str]] = set()
    for some in portions([row[id_] for row in dossiers]):
        query = f"SELECT key, dossier FROM match_key WHERE dossier IN ({marks(some)})"  # noqa: S608 - our own names
        known.update((key, of) for key, of in connection.exec_driver_sql(query, tuple(some)))
    if gone := sorted(known - wanted):
        connection.exec_driver_sql("DELETE FROM match_key WHERE key = ? AND dossier = ?", gone)
    if new := sorted(wanted - known):
        connection.exec_driver_sql("INSERT INTO match_key (key, dossier) VALUES (?, ?)", new)


def forget_keys(connection: Connection, dossiers: Iterable[str]) -> None:
    """No match keys for these."""
    gone = [(each,) for each in dossiers]
    if gone:
        connection.exec_driver_sql("DELETE FROM match_key WHERE dossier = ?", gone)


def remove(connection: Connection, entity: Entity, ids: Iterable[str]) -> None:
    """Take rows out, with what is derived from them."""
    gone = [(each,) for each in sorted(ids)]
    if not gone:
        return
    if entity.kind == "entry":
        _remove_entries(connection, [each for (each,) in gone])
        return
    connection.exec_driver_sql(f"DELETE FROM {entity.table} WHERE id = ?", gone)  # noqa: S608 - our own names
    if entity is DOSSIER:
        forget_keys(connection, [each for (each,) in gone])
        connection.exec_driver_sql("DELETE FROM scope WHERE dossier = ?", gone)


def known_of(connection: Connection, entity: Entity, dossiers: Collection[str]) -> set[str]:
    """Ids of the shared rows of these dossiers that are here."""
    found: set[str] = set()
    for some in portions(sorted(dossiers)):
        query = (
            f"SELECT id FROM {entity.table} WHERE rev IS NOT NULL"  # noqa: S608 - our own names
            f" AND {entity.bound} IN ({marks(some)})"
        )
        found.update(row[0] for row in connection.exec_driver_sql(query, tuple(some)))
    return found


def reorder(connection: Connection, entity: Entity, dossiers: Collection[str]) -> None:
    """Bring the facts of these dossiers (all where it hangs on none) into the shared order."""
    names = ", ".join(f'"{name}"' for name in entity.columns)
    again = (
        f"INSERT OR REPLACE INTO {entity.table} ({names}) SELECT {names} FROM {entity.table}"  # noqa: S608 - our own names
        " WHERE rev IS NOT NULL"
    )
    if not entity.bound:
        connection.exec_driver_sql(f"{again} ORDER BY rev, id")
        return
    for some in portions(sorted(dossiers)):
        connection.exec_driver_sql(
            f"{again} AND {entity.bound} IN ({marks(some)}) ORDER BY rev, id", tuple(some)
        )


def to_the_end(connection: Connection, entity: Entity, ids: Sequence[str]) -> None:
    """Unsent facts come after all that the shared database has, in the order they were made."""
    names = ", ".join(f'"{name}"' for name in entity.columns)
    connection.exec_driver_sql(
        f"INSERT OR REPLACE INTO {entity.table} ({names})"  # noqa: S608 - our own names
        f" SELECT {names} FROM {entity.table} WHERE id = ? AND rev IS NULL",
        [(each,) for each in ids],
    )


def unseen_scans(connection: Connection) -> list[str]:
    """Hashes of kept bytes that no document here names any more, nor one that may yet be sent."""
    query = (
        "SELECT DISTINCT sha256 FROM blob_chunk WHERE sha256 NOT IN (SELECT sha256 FROM document)"
        " AND sha256 NOT IN (SELECT json_extract(patch, '$.sha256') FROM outbox"
        " WHERE entity = 'Document' AND base_version IS NULL"
        " AND state IN ('pending', 'refused', 'held'))"
    )
    return [row[0] for row in connection.exec_driver_sql(query)]


def drop_scans(connection: Connection, hashes: Sequence[str]) -> None:
    """Forget the bytes of these."""
    if hashes:
        connection.exec_driver_sql(
            "DELETE FROM blob_chunk WHERE sha256 = ?", [(each,) for each in hashes]
        )


def portions(values: Sequence[str]) -> Iterable[Sequence[str]]:
    """Values in portions that one statement takes."""
    return (values[at : at + AT_ONCE] for at in range(0, len(values), AT_ONCE))


def marks(values: Sequence[object]) -> str:
    """Question marks for them."""
    return ", ".join("?" * len(values))


# --- the journal: one chain in each file --------------------------------------------------------

_ENTRY_NAMES = ", ".join(f'"{name}"' for name in ENTRY.columns)
_LINE = (
    f"INSERT INTO journal ({_ENTRY_NAMES}, number, digest)"  # noqa: S608 - our own names
    f" VALUES ({marks(ENTRY.columns)}, ?, ?)"
)


def _put_entries(connection: Connection, rows: Sequence[StoredRow]) -> None:
    """Lines that are here only get their number of commit; others are appended to the chain."""
    place, rev = ENTRY.place("id"), ENTRY.place("rev")
    here: set[str] = set()
    for some in portions([row[place] for row in rows]):
        query = f"SELECT id FROM journal WHERE id IN ({marks(some)})"  # noqa: S608 - our own names
        here.update(row[0] for row in connection.exec_driver_sql(query, tuple(some)))
    old = [(row[rev], row[place]) for row in rows if row[place] in here]
    if old:
        connection.exec_driver_sql("UPDATE journal SET rev = ? WHERE id = ?", old)
    new = [row for row in rows if row[place] not in here]
    if new:
        head = connection.exec_driver_sql(
            "SELECT number, digest FROM journal ORDER BY number DESC LIMIT 1"
        ).first()
        number, previous = (head[0], head[1]) if head else (0, "")
        _append(connection, new, number, previous)


def _append(connection: Connection, rows: Iterable[StoredRow], number: int, previous: str) -> None:
    lines = []
    for row in rows:
        number += 1
        previous = digest(previous, _entry(row))
        lines.append((*row, number, previous))
    if lines:
        connection.exec_driver_sql(_LINE, lines)


def _entry(row: StoredRow) -> Entry:
    id_, at, actor, action, entity, entity_id, dossier, details, _rev = row
    return Entry(
        id_, datetime.fromisoformat(at), actor, action, entity, entity_id, dossier,
        json.loads(details),
    )  # fmt: skip


def _remove_entries(connection: Connection, ids: Sequence[str]) -> None:
    """Take lines out and chain those after the first of them anew."""
    numbers = []
    for some in portions(ids):
        query = f"SELECT number FROM journal WHERE id IN ({marks(some)})"  # noqa: S608 - our own names
        numbers += [row[0] for row in connection.exec_driver_sql(query, tuple(some))]
    if not numbers:
        return
    connection.exec_driver_sql("DELETE FROM journal WHERE number = ?", [(n,) for n in numbers])
    first = min(numbers)
    after = [
        tuple(row)
        for row in connection.exec_driver_sql(
            f"SELECT {_ENTRY_NAMES} FROM journal WHERE number > ? ORDER BY number",  # noqa: S608 - our own names
            (first,),
        )
    ]
    connection.exec_driver_sql("DELETE FROM journal WHERE number > ?", (first,))
    previous = connection.exec_driver_sql(
        "SELECT digest FROM journal WHERE number = ?", (first - 1,)
    ).scalar()
    _append(connection, after, first - 1, previous or "")
