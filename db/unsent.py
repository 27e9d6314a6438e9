"""Taking unsent acts of the outbox back, and doing here what another desk has not sent."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    delete,
    insert,
    literal,
    or_,
    select,
    update,
)

from app.journal.entry import Entry, digest
from app.kernel.ids import Id, Ids
from app.kernel.records import Record
from app.shared import UNSENT_STATES, Change, OutboxAct
from app.store import StaleRowError
from app.workflow.dossier import Dossier
from db.codec import unplain
from db.schema import TABLES, journal, match_key, outbox, table_of
from db.statements import JOURNAL_HEAD, JOURNAL_LINE, OUTBOX_LINE

_KINDS = {kind.__name__: kind for kind in TABLES}


def _of(act: Id) -> ColumnElement[bool]:
    """The rows of an act; in files of earlier schemas every operation is one of its own."""
    return or_(outbox.c.act == act, and_(outbox.c.act.is_(None), outbox.c.op == act))


def waiting_for(entity: str, id_: Id) -> Select[Any]:
    """What of a record the shared database has not taken."""
    mine = (outbox.c.entity == entity) & (outbox.c.id == id_)
    return select(outbox.c.op).where(mine, outbox.c.state.in_(UNSENT_STATES)).limit(1)


def withdraw(connection: Connection, act: Id) -> list[tuple[type[Record], Id]]:
    """Take an act back and say which records that changed.

    What was refused or is held is undone already, by the sync that brought the answer; what is
    pending is undone here, the last change first.
    """
    query = select(outbox).where(_of(act)).order_by(outbox.c.number.desc())
    lines = connection.execute(query).all()
    if not lines or any(each.state not in ("pending", "refused", "held") for each in lines):
        raise StaleRowError
    undone = list(_undone(connection, lines)) if lines[0].state == "pending" else []
    connection.execute(update(outbox).where(_of(act)).values(state="withdrawn"))
    return undone


def _undone(connection: Connection, lines: Sequence[Row[Any]]) -> Iterator[tuple[type[Record], Id]]:
    for line in lines:
        if line.entity == "Entry":
            connection.execute(delete(journal).where(journal.c.id == line.id))
            continue
        kind = _KINDS[line.entity]
        table = table_of(kind)
        here = table.c.id == line.id
        if line.base_version is None:
            if kind is Dossier:
                connection.execute(delete(match_key).where(match_key.c.dossier == line.id))
            done = connection.execute(delete(table).where(here))
        else:
            old = {column: pair[0] for column, pair in line.patch.items()}
            if any(value is None and not table.c[column].nullable for column, value in old.items()):
                raise StaleRowError  # what stood here before was not to be kept
            values = unplain(table, old) | {"version": line.base_version}
            now = here & (table.c.version == line.base_version + 1)
            done = connection.execute(update(table).where(now).values(values))
        if done.rowcount != 1:
            raise StaleRowError
        yield kind, line.id


def replay(connection: Connection, act: OutboxAct, new_id: Ids) -> list[tuple[type[Record], Id]]:
    """Do an act here under its own number and say which records that changed."""
    known = connection.execute(select(outbox.c.state, outbox.c.rev).where(_of(act.act))).first()
    if known is not None and (known.state != "held" or known.rev is None):
        raise StaleRowError
    if not _possible(connection, act.records):
        raise StaleRowError
    done = []
    for change in act.changes:
        if change.entity == "Entry":
            _enter(connection, change)
        else:
            kind = _KINDS[change.entity]
            _write(connection, kind, change)
            done.append((kind, change.id))
    if known is None:
        connection.execute(OUTBOX_LINE, list(_lines(act, new_id)))
    else:
        again = {"state": "pending", "answer": None, "rev": None}
        connection.execute(update(outbox).where(_of(act.act)).values(again))
    return done


def _possible(connection: Connection, changes: Sequence[Change]) -> bool:
    """Whether every row is as the changes knew it, and what they add is not here."""
    versions: dict[tuple[str, Id], int | None] = {}
    for change in changes:
        row = (change.entity, change.id)
        if row not in versions:
            table = table_of(_KINDS[change.entity])
            version = table.c.get("version", literal(0))
            here = select(version).where(table.c.id == change.id)
            versions[row] = connection.execute(here).scalar()
        if versions[row] != change.base:
            return False
        written = change.patch.get("version", 0) if change.base is None else change.base + 1
        versions[row] = written if isinstance(written, int) else 0
    return True


def _lines(act: OutboxAct, new_id: Ids) -> Iterator[dict[str, object]]:
    for place, change in enumerate(act.changes):
        yield {
            "op": act.act if place == 0 else new_id(), "act": act.act,
            "entity": change.entity, "id": change.id, "dossier": change.dossier,
            "base_version": change.base, "patch": change.patch, "made_at": act.made_at,
            "state": "pending",
        }  # fmt: skip


def _write(connection: Connection, kind: type[Record], change: Change) -> None:
    table = table_of(kind)
    if change.base is None:
        connection.execute(insert(table), unplain(table, change.patch))
        return
    new = {column: pair[1] for column, pair in change.patch.items() if isinstance(pair, list)}
    values = unplain(table, new) | {"version": change.base + 1}
    as_known = (table.c.id == change.id) & (table.c.version == change.base)
    if connection.execute(update(table).where(as_known).values(values)).rowcount != 1:
        raise StaleRowError


def _enter(connection: Connection, change: Change) -> None:
    """An entry of the journal takes the next place in the chain that is kept here."""
    last = connection.execute(JOURNAL_HEAD).first()
    number, previous = (last.number, last.digest) if last else (0, "")
    values = unplain(journal, {k: v for k, v in change.patch.items() if k != "digest"})
    entry = Entry(id=change.id, **values)
    connection.execute(
        JOURNAL_LINE,
        {"number": number + 1, "id": change.id, **values, "digest": digest(previous, entry)},
    )
