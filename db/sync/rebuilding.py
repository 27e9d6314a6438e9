"""What is shown here: the shared database's image with the unsent acts replayed on it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection

from db.sync import applying
from db.sync.applying import StoredRow
from db.sync.entities import DOSSIER, ENTITIES, Entity
from db.sync.outbox import Change, Replayed, forget_dossiers


@dataclass(slots=True)
class Delivery:
    """Rows that one snapshot of the shared database has, and what it was asked for in vain."""

    rows: dict[str, dict[str, StoredRow]] = field(default_factory=dict)
    """By entity and id."""
    asked: dict[str, set[str]] = field(default_factory=dict)
    """Ids that were asked for by name: those that did not come are not there for this login."""
    dossiers: set[str] = field(default_factory=set)
    """Dossiers of which everything was asked for."""

    def take(self, entity: Entity, rows: Collection[StoredRow]) -> None:
        """Put rows of an entity in."""
        place = entity.place("id")
        self.rows.setdefault(entity.name, {}).update((row[place], row) for row in rows)

    @property
    def count(self) -> int:
        """How many rows."""
        return sum(map(len, self.rows.values()))


@dataclass(frozen=True, slots=True)
class Applied:
    """What changed in the replica."""

    touched: frozenset[tuple[str, str]]
    purged: bool
    """Whether something was taken out that was shared before."""


def apply(connection: Connection, delivery: Delivery, rev: int, *, indexed: bool = True) -> Applied:
    """Write a delivery of the snapshot at `rev`, and replay on it what is unsent.

    With `indexed` false the match keys are left to the end of a first sync.
    """
    replayed = Replayed(connection, rev)
    touched: set[tuple[str, str]] = set()
    purged: set[str] = set()
    out = False
    for entity in ENTITIES:
        rows = delivery.rows.get(entity.name, {})
        asked = delivery.asked.get(entity.name, set())
        gone = asked - rows.keys()
        if entity.bound and delivery.dossiers:
            known = applying.known_of(connection, entity, delivery.dossiers)
            gone |= known - rows.keys()
            out = out or bool(known - rows.keys())
        if not rows and not gone:
            continue
        touched |= _dossiers_of(connection, entity, gone)
        if entity is DOSSIER:
            purged = gone
        _write(connection, entity, rows, gone, replayed, indexed=indexed)
        touched |= {(entity.name, id_) for id_ in (*rows, *gone)}
        touched |= _bound(entity, rows)
    if purged:
        forget_dossiers(connection, purged)
    if out or purged:
        applying.drop_scans(connection, applying.unseen_scans(connection))
    return Applied(frozenset(touched), out or bool(purged))


def _write(
    connection: Connection,
    entity: Entity,
    rows: Mapping[str, StoredRow],
    gone: Collection[str],
    replayed: Replayed,
    *,
    indexed: bool,
) -> None:
    applying.remove(connection, entity, gone)
    at, id_ = entity.place("rev"), entity.place("id")
    ordered = (
        list(rows.values())  # the journal comes in the order of its lines
        if entity.kind == "entry"
        else sorted(rows.values(), key=lambda row: (row[at], row[id_]))
    )
    applying.put(connection, entity, ordered)
    changes = replayed.of(entity.name, {*rows, *gone})
    _replay(connection, entity, changes, rows)
    if entity.kind == "fact" and rows and (added := replayed.added(entity.name)):
        applying.to_the_end(connection, entity, added)
    if entity is DOSSIER and indexed:
        changed = {change.id for change in changes}
        applying.index(connection, [row for row in ordered if row[id_] not in changed])
        applying.index(connection, _now(connection, changed))


def _replay(
    connection: Connection,
    entity: Entity,
    changes: Collection[Change],
    rows: Mapping[str, StoredRow],
) -> None:
    if entity.kind == "entry":
        _replay_entries(connection, entity, changes, rows)
        return
    for change in changes:
        if change.base is not None:
            values = {name: pair[1] for name, pair in change.patch.items()}
            stored = [entity.stored(name, value) for name, value in values.items()]
            assigned = "".join(f'"{name}" = ?, ' for name in values)
            connection.exec_driver_sql(
                f"UPDATE {entity.table} SET {assigned}version = version + 1 WHERE id = ?",  # noqa: S608 - our own names
                (*stored, change.id),
            )
        elif change.id not in rows:  # else it came back already: its answer was lost on the way
            applying.put(connection, entity, [_row_of(entity, change)])


def _replay_entries(
    connection: Connection,
    entity: Entity,
    changes: Collection[Change],
    rows: Mapping[str, StoredRow],
) -> None:
    missing = [_row_of(entity, change) for change in changes if change.id not in rows]
    for row in missing:
        known = connection.exec_driver_sql("SELECT 1 FROM journal WHERE id = ?", (row[0],)).first()
        if known is None:
            applying.put(connection, entity, [row])


def _row_of(entity: Entity, change: Change) -> StoredRow:
    patch = {**change.patch, "id": change.id, "rev": None}
    return tuple(entity.stored(name, patch.get(name)) for name in entity.columns)


def _now(connection: Connection, ids: Collection[str]) -> list[StoredRow]:
    names = ", ".join(f'"{name}"' for name in DOSSIER.columns)
    query = f"SELECT {names} FROM dossier WHERE id = ?"  # noqa: S608 - our own names
    found = (connection.exec_driver_sql(query, (id_,)).first() for id_ in sorted(ids))
    return [tuple(row) for row in found if row is not None]


def _bound(entity: Entity, rows: Mapping[str, StoredRow]) -> set[tuple[str, str]]:
    if not entity.bound:
        return set()
    place = entity.place(entity.bound)
    return {("Dossier", row[place]) for row in rows.values() if row[place]}


def _dossiers_of(
    connection: Connection, entity: Entity, ids: Collection[str]
) -> set[tuple[str, str]]:
    """The dossiers that rows hang on which are about to go."""
    if not entity.bound or not ids:
        return set()
    found: set[tuple[str, str]] = set()
    for some in applying.portions(sorted(ids)):
        query = (
            f"SELECT DISTINCT {entity.bound} FROM {entity.table}"  # noqa: S608 - our own names
            f" WHERE id IN ({applying.marks(some)})"
        )
        found |= {("Dossier", row[0]) for row in connection.exec_driver_sql(query, tuple(some))}
    return {each for each in found if each[1]}
