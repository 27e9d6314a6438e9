"""Statements of the unit of work, each built once: building one costs more than running it."""

from functools import cache
from typing import Any

from sqlalchemy import Insert, Select, Table, bindparam, insert, literal_column, select

from db.schema import journal, outbox, sync_state


@cache
def selecting(
    table: Table,
    names: tuple[str, ...],
    equal: tuple[str, ...],
    null: tuple[str, ...],
    *,
    sqlite: bool,
) -> Select[Any]:
    """Rows whose columns equal parameters of the same names, or are null, as they were added.

    Facts of a replica stand in the shared order. Things that change come to each replica in
    another order, so that their ids, which are ordered by time, say which was first.
    """
    is_fact = "version" not in table.c
    added = literal_column("rowid") if sqlite and is_fact else table.c.id
    query = select(*(table.c[name] for name in names)).order_by(added)
    for name in equal:
        query = query.where(table.c[name] == bindparam(name, type_=table.c[name].type))
    for name in null:
        query = query.where(table.c[name].is_(None))
    return query


@cache
def inserting(table: Table) -> Insert:
    """A new row."""
    return insert(table)


JOURNAL_HEAD = select(journal.c.number, journal.c.digest).order_by(journal.c.number.desc()).limit(1)
JOURNAL_LINE = insert(journal)
OUTBOX_LINE = insert(outbox)
REPLICA_COMPLETE = select(sync_state.c.complete)
