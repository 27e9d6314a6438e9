"""The replica against the shared database: counts and sums, and what to do where they differ."""

from collections.abc import Collection, Generator, Sequence
from functools import partial

from sqlalchemy import Connection

from db.sync import applying
from db.sync.effects import Effect, Local, More, Query, Read, Reply, Stream, Tally
from db.sync.entities import ENTITIES, Entity
from db.sync.rebuilding import Applied, Delivery, apply

_LINES = 20_000
_AT_ONCE = 1000


def check(entities: Collection[Entity], rev: int, tally: Tally) -> Generator[Effect, Reply, bool]:
    """Compare within the snapshot at `rev`, put right what differs; whether anything went.

    `entities` are those that this login may read; of the others nothing shared stays here.
    """
    sums = " union all ".join(
        f"select '{each.name}', count(*), coalesce(sum(rev), 0) from {each.source}"  # noqa: S608 - our own names
        for each in entities
    )
    (said,) = yield Read((Query(sums),))
    theirs = {str(name): (int(count or 0), int(total or 0)) for name, count, total in said}
    ours: dict[str, tuple[int, int]] = yield Local(_sums, writes=False)
    differing = [each for each in ENTITIES if ours[each.name] != theirs.get(each.name, (0, 0))]
    purged = False
    for entity in differing:
        reads = entity in entities
        purged = (yield from heal(entity, rev, tally, reads=reads)) or purged
    tally.healed = tuple(sorted({*tally.healed, *(entity.name for entity in differing)}))
    return purged


def heal(entity: Entity, rev: int, tally: Tally, *, reads: bool) -> Generator[Effect, Reply, bool]:
    """Let the shared rows of an entity be those of the snapshot; whether anything went."""
    theirs = (yield from _revs_there(entity)) if reads else {}
    ours: dict[str, int] = yield Local(lambda c: _revs(c, entity), writes=False)
    gone = sorted(ours.keys() - theirs.keys())
    missing = sorted(id_ for id_, number in theirs.items() if ours.get(id_) != number)
    purged = False
    for ids in _portions([*gone, *missing]):
        delivery = Delivery(asked={entity.name: set(ids)})
        wanted = [id_ for id_ in ids if id_ in theirs]
        if wanted:
            (rows,) = yield Read((Query(entity.select("id = any(%s::uuid[])"), (wanted,)),))
            delivery.take(entity, [entity.row(row) for row in rows])
        applied: Applied = yield Local(partial(apply, delivery=delivery, rev=rev))
        if tally.touched is not None:
            tally.touched |= applied.touched
        tally.received += delivery.count
        purged = purged or applied.purged
    if entity.kind == "fact" and missing:
        yield Local(lambda c: _in_order(c, entity, missing, rev))
    return purged or bool(gone)


def sweep(entity: Entity, rev: int, *, reads: bool) -> Generator[Effect, Reply, bool]:
    """Take out the shared rows that the snapshot does not have; whether anything went."""
    theirs = (yield from _revs_there(entity)) if reads else {}
    ours: dict[str, int] = yield Local(lambda c: _revs(c, entity), writes=False)
    gone = sorted(ours.keys() - theirs.keys())
    for ids in _portions(gone):
        delivery = Delivery(asked={entity.name: set(ids)})
        yield Local(partial(apply, delivery=delivery, rev=rev))
    return bool(gone)


def _revs_there(entity: Entity) -> Generator[Effect, Reply, dict[str, int]]:
    found: dict[str, int] = {}
    yield Stream(f"select id, rev from {entity.source}")  # noqa: S608 - our own names
    while lines := (yield More(_LINES)):
        found.update((str(id_), int(number or 0)) for id_, number in lines)
    return found


def _sums(connection: Connection) -> dict[str, tuple[int, int]]:
    found = {}
    for entity in ENTITIES:
        query = f"SELECT count(rev), coalesce(sum(rev), 0) FROM {entity.table}"  # noqa: S608 - our own names
        count, total = connection.exec_driver_sql(query).one()
        found[entity.name] = (int(count), int(total))
    return found


def _revs(connection: Connection, entity: Entity) -> dict[str, int]:
    query = f"SELECT id, rev FROM {entity.table} WHERE rev IS NOT NULL"  # noqa: S608 - our own names
    return {row[0]: row[1] for row in connection.exec_driver_sql(query)}


def _in_order(connection: Connection, entity: Entity, ids: Sequence[str], rev: int) -> None:
    """Facts that came late take their place among those of their dossier."""
    dossiers: set[str] = set()
    if entity.bound:
        for some in applying.portions(ids):
            query = (
                f"SELECT DISTINCT {entity.bound} FROM {entity.table}"  # noqa: S608 - our own names
                f" WHERE id IN ({applying.marks(some)})"
            )
            found = connection.exec_driver_sql(query, tuple(some))
            dossiers |= {row[0] for row in found if row[0]}
    applying.reorder(connection, entity, dossiers)
    apply(connection, Delivery(rows={entity.name: {}}), rev)


def _portions(ids: Sequence[str]) -> list[Sequence[str]]:
    return [ids[at : at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE)]
