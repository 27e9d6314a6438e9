"""The first sync, and every other that begins anew: usable within seconds, complete later.

First what everything hangs on and one's own tasks, then rows in windows of commits, copied out
and poured in. Where there is much, indexes and the search are made after the fill.
"""

from collections.abc import Generator, Mapping, Sequence
from functools import partial

from sqlalchemy import Connection, MetaData

from db.migrations.frozen import statements
from db.schema import metadata
from db.sync import cursor
from db.sync.checking import sweep
from db.sync.cursor import State
from db.sync.effects import (
    Effect,
    Local,
    More,
    Progress,
    Query,
    Read,
    Reply,
    Stream,
    Tally,
    TextRow,
)
from db.sync.entities import DOSSIER, ENTITIES, Entity
from db.sync.rebuilding import Delivery, apply

WINDOW = 50_000
"""Rows of a window."""
_POUR = 5_000
"""Rows of one local transaction: a person who works meanwhile waits for no more than that."""
_OWN = 200
"""Dossiers of one's own that come first."""
_SEATS = 40
"""Dossiers still to be scored that come first: all of a member's are read again with the rest."""
_MANY = 1_000
"""From so many dossiers on, indexes are made after the fill."""

_TASKS = """
select dossier from public.step where closed is null and assignee = sync.me()
union select id from public.dossier where executor = sync.me() and closed_on is null
limit {}
"""

Work = Generator[Effect, Reply, None]


def fill(
    entities: Sequence[Entity], state: State, rev: int, grades: Mapping[str, int], tally: Tally
) -> Work:
    """Bring all of these entities up to the snapshot's `rev`; goes on where it was stopped."""
    many = False
    if state.rev == 0:
        yield from _clear(entities, rev)
        yield from _first(entities, rev, grades, tally)
    if DOSSIER in entities:
        ((counted,),) = yield Read((Query("select count(*) from public.dossier"),))
        many = int(counted[0] or 0) > _MANY
    if many:
        yield Local(_without_indexes)
    at = state.rev
    while at < rev:
        ((window,),) = yield Read((Query("select sync.window(%s, %s)", (at, WINDOW)),))
        upto = int(window[0] or rev)
        for entity in entities:
            yield from _copy(entity, at, upto, rev, tally, indexed=not many)
        yield Local(partial(cursor.move, expected=at, rev=upto))
        at = upto
        yield Progress("pull", at, rev)
    yield from _with_indexes()


def _clear(entities: Sequence[Entity], rev: int) -> Work:
    """What is here from another life of this file and not there goes first."""
    if not (yield Local(_has_shared, writes=False)):
        return
    for entity in ENTITIES:
        yield from sweep(entity, rev, reads=entity in entities)


def _first(entities: Sequence[Entity], rev: int, grades: Mapping[str, int], tally: Tally) -> Work:
    """People, calendar, sessions; then one's own dossiers."""
    free = [entity for entity in entities if not entity.bound]
    answers = yield Read(tuple(Query(entity.select("true")) for entity in free))
    yield from _take(free, answers, rev, tally)
    bound = [entity for entity in entities if entity.bound]
    if DOSSIER not in entities:
        return
    (tasks,) = yield Read((Query(_TASKS.format(_OWN)),))
    to_score = [dossier for dossier, grade in sorted(grades.items()) if grade == 1]
    own = sorted({*(str(row[0]) for row in tasks), *to_score[-_SEATS:]})
    for some in (own[n : n + 20] for n in range(0, len(own), 20)):
        yield Progress("pull", 0, rev)
        answers = yield Read(
            tuple(Query(e.select(f"{e.bound} = any(%s::uuid[])"), (some,)) for e in bound)
        )
        yield from _take(bound, answers, rev, tally)


def _take(
    entities: Sequence[Entity], answers: Sequence[Sequence[TextRow]], rev: int, tally: Tally
) -> Work:
    delivery = Delivery()
    for entity, rows in zip(entities, answers, strict=True):
        delivery.take(entity, [entity.row(row) for row in rows])
    tally.received += delivery.count
    yield Local(lambda c: apply(c, delivery, rev))


def _copy(entity: Entity, after: int, upto: int, rev: int, tally: Tally, *, indexed: bool) -> Work:
    yield Stream(entity.select(f"rev > {after} and rev <= {upto}"))
    while lines := (yield More(_POUR)):
        delivery = Delivery()
        delivery.take(entity, [entity.row(line) for line in lines])
        tally.received += len(lines)
        yield Local(partial(apply, delivery=delivery, rev=rev, indexed=indexed))


# --- indexes and search --------------------------------------------------------------------------

_TRIGGERS = ("dossier_search_added", "dossier_search_changed", "dossier_search_gone")
_INDEXED_AT_ONCE = 2_000
"""Dossiers that are taken into the search in one local transaction."""


def _has_shared(connection: Connection) -> bool:
    query = "SELECT EXISTS (SELECT 1 FROM person WHERE rev IS NOT NULL)"
    found: int = connection.exec_driver_sql(query).scalar_one()
    return found == 1


def _record_indexes(tables: MetaData) -> list[tuple[str, str]]:
    """Names and tables of the indexes of synced tables."""
    synced = {entity.table for entity in ENTITIES}
    return [
        (str(index.name), table.name)
        for table in tables.sorted_tables
        for index in sorted(table.indexes, key=lambda each: str(each.name))
        if table.name in synced and not index.unique
    ]


def _without_indexes(connection: Connection) -> None:
    for name, _ in _record_indexes(metadata):
        connection.exec_driver_sql(f"DROP INDEX IF EXISTS {name}")
    for name in _TRIGGERS:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")


def _with_indexes() -> Work:
    """Make what is missing, each in a transaction of its own."""
    missing: list[str] = yield Local(_missing_indexes, writes=False)
    for name in missing:
        yield Local(partial(_make_index, name=name))
    yield Local(_search_again)
    last: int | None = 0
    while last is not None:
        last = yield Local(partial(_index_some, after=last))


def _missing_indexes(connection: Connection) -> list[str]:
    known = {
        row[0]
        for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'index'")
    }
    return [name for name, _ in _record_indexes(metadata) if name not in known]


def _make_index(connection: Connection, name: str) -> None:
    for table in metadata.sorted_tables:
        for index in table.indexes:
            if index.name == name:
                index.create(connection, checkfirst=True)


def _search_again(connection: Connection) -> None:
    """The search follows the dossiers from here on, and forgets what they do not say any more."""
    known = {
        row[0]
        for row in connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        )
    }
    missing = [name for name in _TRIGGERS if name not in known]
    if not missing:
        return
    for statement in statements("0001", "sqlite"):
        if any(statement.startswith(f"CREATE TRIGGER {name} ") for name in missing):
            connection.exec_driver_sql(statement)
    connection.exec_driver_sql(
        "UPDATE dossier_search SET search_fold = d.search_fold FROM dossier d"
        " WHERE d.id = dossier_search.dossier AND d.search_fold <> dossier_search.search_fold"
    )
    connection.exec_driver_sql(
        "DELETE FROM dossier_search WHERE dossier NOT IN (SELECT id FROM dossier)"
    )
    connection.exec_driver_sql("DELETE FROM match_key")


def _index_some(connection: Connection, after: int) -> int | None:
    """Take some dossiers that are not there yet into search and match keys; the last of them."""
    last: int | None = connection.exec_driver_sql(
        "SELECT max(rowid) FROM (SELECT rowid FROM dossier WHERE rowid > ? ORDER BY rowid LIMIT ?)",
        (after, _INDEXED_AT_ONCE),
    ).scalar()
    if last is None:
        return None
    connection.exec_driver_sql(
        "INSERT INTO dossier_search (dossier, search_fold)"
        " SELECT id, search_fold FROM dossier WHERE rowid > ? AND rowid <= ?"
        " AND id NOT IN (SELECT dossier FROM dossier_search) ORDER BY rowid",
        (after, last),
    )
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO match_key (key, dossier)"
        " SELECT k.value, d.id FROM dossier d, json_each(d.match_keys) k"
        " WHERE d.rowid > ? AND d.rowid <= ? ORDER BY 1, 2",
        (after, last),
    )
    return last
