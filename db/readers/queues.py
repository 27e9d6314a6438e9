"""Queues: open steps, or dossiers, filtered, sorted by an indexed column, read by page."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Table,
    and_,
    case,
    column,
    exists,
    func,
    or_,
    select,
    table,
    text,
)
from sqlalchemy.sql.expression import literal

from app.kernel.ids import Id
from app.queue import SEARCH_CAP, QueueOrder, QueueQuery, QueueRow, StageCount
from db.schema.commission import agenda_item, session
from db.schema.evaluation import recusal, submission
from db.schema.workflow import dossier, step

_TRIGRAM = 3
_search = table("dossier_search", column("n"), column("dossier"), column("search_fold"))
"""What triggers keep beside the dossiers on SQLite (migrations, 0001)."""


def ids(connection: Connection, query: QueueQuery) -> list[Id]:
    """Ids of all lines in order."""
    key = dossier.c.id if query.every_dossier else step.c.id
    return [
        id_
        for statement in _ordered(connection, query, key)
        for id_ in connection.execute(statement).scalars()
    ]


def page(connection: Connection, query: QueueQuery, limit: int) -> list[QueueRow]:
    """The first lines."""
    found: list[QueueRow] = []
    for statement in _ordered(connection, query, *_columns(query)):
        if len(found) < limit:
            found += _rows(connection, statement.limit(limit - len(found)))
    return found


def rows(connection: Connection, query: QueueQuery, wanted: Sequence[Id]) -> list[QueueRow]:
    """The lines of these ids in the order given; a line that went away meanwhile is left out.

    So is one that the member stepped back from, however its id became known.
    """
    key = dossier.c.id if query.every_dossier else step.c.id
    statement = _base(query, *_columns(query)).where(key.in_(wanted))
    if query.member:
        statement = statement.where(~_said(recusal, query.member))
    found = _rows(connection, statement)
    by_id = {row.id: row for row in found}
    return [by_id[id_] for id_ in wanted if id_ in by_id]


def count(connection: Connection, query: QueueQuery) -> int:
    """How many lines."""
    inner = _filtered(connection, query, literal(1)).subquery()
    return connection.execute(select(func.count()).select_from(inner)).scalar_one()


def stages(connection: Connection, by: str, today: date, soon: date) -> list[StageCount]:
    """Open steps counted by "step" (as "P1/1.3") or by "assignee"."""
    key: ColumnElement[Any] = (
        dossier.c.procedure + "/" + step.c.step if by == "step" else step.c.assignee
    )
    query = (
        select(
            key,
            func.count(),
            func.sum(case((step.c.due < today, 1), else_=0)),
            func.sum(case((step.c.due == today, 1), else_=0)),
            func.sum(case((and_(step.c.due > today, step.c.due <= soon), 1), else_=0)),
        )
        .select_from(step.join(dossier, dossier.c.id == step.c.dossier))
        .where(step.c.closed.is_(None), key.is_not(None))
        .group_by(key)
        .order_by(key)
    )
    return [StageCount(str(row[0]), *row[1:]) for row in connection.execute(query)]


def _columns(query: QueueQuery) -> tuple[ColumnElement[Any], ...]:
    d = dossier.c
    shared = (
        d.id.label("dossier"), d.number, d.name_latin, d.name_cyrillic, d.citizenship,
        d.profession, d.procedure, d.procedure_version, d.received, d.state, d.closing, d.executor,
    )  # fmt: skip
    if query.every_dossier:
        none = literal(None)
        return (
            d.id, *shared, d.step, literal("").label("part"), literal("").label("branch"),
            literal(0).label("limit"), none.label("started"), d.due, none.label("due_loose"),
            none.label("assignee"),
        )  # fmt: skip
    s = step.c
    return (
        s.id, *shared, s.step, s.part, s.branch, s.limit, s.started, s.due, s.due_loose,
        s.assignee,
    )  # fmt: skip


def _base(query: QueueQuery, *columns: ColumnElement[Any]) -> Select[Any]:
    if query.every_dossier:
        return select(*columns).select_from(dossier)
    return select(*columns).select_from(step.join(dossier, dossier.c.id == step.c.dossier))


def _filtered(
    connection: Connection, query: QueueQuery, *columns: ColumnElement[Any]
) -> Select[Any]:
    due = dossier.c.due if query.every_dossier else step.c.due
    statement = _base(query, *columns).where(*_conditions(query, due))
    if query.text:
        # asked once, however many statements follow
        found = connection.execute(_searched(connection, query.text)).scalars().all()
        statement = statement.where(dossier.c.id.in_(found))
    return statement


def _ordered(
    connection: Connection, query: QueueQuery, *columns: ColumnElement[Any]
) -> list[Select[Any]]:
    """The lines in order, in statements that each follow an index.

    By due date, dossiers that wait for nothing any more come last, the newest of them first.
    """
    statement = _filtered(connection, query, *columns)
    key = dossier.c.id if query.every_dossier else step.c.id
    order = {
        QueueOrder.DUE: dossier.c.due if query.every_dossier else step.c.due,
        QueueOrder.NUMBER: dossier.c.number,
        QueueOrder.NAME: dossier.c.sort_key,
        QueueOrder.RECEIVED: dossier.c.received,
    }[query.order]
    if not query.every_dossier or query.order is not QueueOrder.DUE:
        return [_sorted(statement, order, key, descending=query.descending)]
    waiting = statement.where(order.is_not(None))
    done = statement.where(order.is_(None))
    received = dossier.c.received
    return [
        _sorted(waiting, order, received, key, descending=query.descending),
        _sorted(done, received, key, descending=True),
    ]


def _sorted(statement: Select[Any], *columns: ColumnElement[Any], descending: bool) -> Select[Any]:
    return statement.order_by(*(each.desc() if descending else each for each in columns))


def _conditions(query: QueueQuery, due: ColumnElement[Any]) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if not query.every_dossier:
        found.append(step.c.closed.is_(None))
        if query.actors:
            found.append(step.c.actor.in_(query.actors))
        if query.steps:
            found.append(or_(*(_is_step(name) for name in query.steps)))
    if query.due_before:
        found.append(due < query.due_before)
    if query.due_on:
        found.append(due == query.due_on)
    if query.due_after:
        found.append(due > query.due_after)
    return found + _of_the_dossier(query) + _of_the_commission(query)


def _of_the_dossier(query: QueueQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if query.procedures:
        found.append(dossier.c.procedure.in_(query.procedures))
    if query.states:
        found.append(dossier.c.state.in_(query.states))
    if query.assignee:
        found.append(dossier.c.executor == query.assignee)
    if query.assigned:
        found.append(dossier.c.executor.is_not(None))
    return found


def _of_the_commission(query: QueueQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if query.member:
        found.append(~_said(recusal, query.member))
    if query.unsubmitted_by:
        found.append(~_said(submission, query.unsubmitted_by))
    if query.submitted_by:
        found.append(_said(submission, query.submitted_by))
    if query.expected is not None:
        found.append(_members(submission) + _members(recusal) >= query.expected)
    if query.not_on_agenda:
        found.append(
            ~exists()
            .where(agenda_item.c.dossier == dossier.c.id, ~agenda_item.c.postponed)
            .where(session.c.id == agenda_item.c.session, session.c.state != "ended")
        )
    return found


def _is_step(name: str) -> ColumnElement[bool]:
    procedure, _, rest = name.partition("/")
    code, _, part = rest.partition("/")
    right = and_(dossier.c.procedure == procedure, step.c.step == code)
    return and_(right, step.c.part == part) if part else right


def _said(kept: Table, member: Id) -> ColumnElement[bool]:
    return exists().where(kept.c.dossier == dossier.c.id, kept.c.member == member)


def _members(kept: Table) -> ColumnElement[int]:
    return (
        select(func.count(kept.c.member.distinct()))
        .where(kept.c.dossier == dossier.c.id)
        .scalar_subquery()
    )


def _searched(connection: Connection, words: str) -> Select[Any]:
    """Ids of dossiers that hold all words.

    On SQLite trigrams find words of three letters and more; what is shorter is looked for among
    what they found, or in the search texts alone. PostgreSQL finds all of it by pattern.
    """
    pieces = words.split()
    if connection.dialect.name != "sqlite":
        like = (dossier.c.search_fold.contains(piece, autoescape=True) for piece in pieces)
        return select(dossier.c.id).where(*like).limit(SEARCH_CAP)
    long = [piece for piece in pieces if len(piece) >= _TRIGRAM]
    wanted = " ".join('"' + piece.replace('"', '""') + '"' for piece in long)
    found = select(_search.c.dossier).limit(SEARCH_CAP)
    if long:
        enough = SEARCH_CAP if len(long) == len(pieces) else -1
        hits = text(
            "n IN (SELECT rowid FROM dossier_fts WHERE dossier_fts MATCH :words LIMIT :enough)"
        )
        found = found.where(hits.bindparams(words=wanted, enough=enough))
    for piece in pieces:
        if len(piece) < _TRIGRAM:
            found = found.where(func.instr(_search.c.search_fold, piece) > 0)
    return found


def _rows(connection: Connection, statement: Select[Any]) -> list[QueueRow]:
    found = [dict(row) for row in connection.execute(statement).mappings()]
    wanted = [row["dossier"] for row in found]
    sheets = _counted(connection, submission, wanted)
    recusals = _counted(connection, recusal, wanted)
    return [
        QueueRow(
            **row, sheets=sheets.get(row["dossier"], 0), recusals=recusals.get(row["dossier"], 0)
        )
        for row in found
    ]


def _counted(connection: Connection, kept: Table, wanted: Sequence[Id]) -> dict[Id, int]:
    query = (
        select(kept.c.dossier, func.count(kept.c.member.distinct()))
        .where(kept.c.dossier.in_(wanted))
        .group_by(kept.c.dossier)
    )
    return {row[0]: row[1] for row in connection.execute(query)}
