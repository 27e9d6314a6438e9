"""Reading the outbox: what is not sent, what was refused, how the replica stands."""

from itertools import groupby

from sqlalchemy import ColumnElement, Connection, func, select

from app.shared import UNSENT_STATES, Change, OutboxAct, Replica
from db.schema import outbox, sync_state

_ACT = func.coalesce(outbox.c.act, outbox.c.op)
"""In files of earlier schemas every operation is an act of its own."""


def done_by_a_person() -> ColumnElement[bool]:
    """Lines of acts that count as somebody's work.

    The key that a desktop tells by itself at a sign-in is sent as all else, but nobody has to
    worry about it: were it lost, the next desktop tells one of its own.
    """
    other = outbox.alias()
    told = select(func.coalesce(other.c.act, other.c.op)).where(
        other.c.entity == "DesktopKey",
        other.c.state == "pending",
        other.c.patch["revokes"].as_string().is_(None),
    )
    return _ACT.not_in(told)


def unsent(connection: Connection) -> int:
    """How many acts of a person wait to be sent."""
    query = select(func.count(_ACT.distinct())).where(
        outbox.c.state == "pending", done_by_a_person()
    )
    return connection.execute(query).scalar_one()


def acts(connection: Connection) -> list[OutboxAct]:
    """Acts that are not sent, refused or held, in their order; nothing is written between them."""
    query = (
        select(outbox, _ACT.label("of"))
        .where(outbox.c.state.in_(UNSENT_STATES))
        .order_by(outbox.c.number)
    )
    found = []
    for act, rows in groupby(connection.execute(query), key=lambda row: row.of):
        lines = list(rows)
        first = lines[0]
        found.append(
            OutboxAct(
                act,
                first.made_at,
                first.state,
                tuple(
                    Change(each.entity, each.id, each.dossier, each.base_version, each.patch)
                    for each in lines
                ),
                next((each.answer for each in lines if each.answer), {}),
                undone=first.state != "pending" and first.rev is not None,
            )
        )
    return found


def replica(connection: Connection) -> Replica | None:
    """How this database stands to the shared one."""
    row = connection.execute(select(sync_state)).first()
    if row is None:
        return None
    counts = select(outbox.c.state, func.count(_ACT.distinct()), func.min(outbox.c.made_at))
    waiting = {
        state: (number, oldest)
        for state, number, oldest in connection.execute(
            counts.where(outbox.c.state.in_(UNSENT_STATES), done_by_a_person()).group_by(
                outbox.c.state
            )
        )
    }
    none = (0, None)
    return Replica(
        login=row.login,
        person=row.person,
        complete=row.complete,
        synced_at=row.synced_at,
        heard_at=row.heard_at,
        skew_ms=row.skew_ms,
        unsent=waiting.get("pending", none)[0],
        refused=waiting.get("refused", none)[0] + waiting.get("held", none)[0],
        oldest_unsent=waiting.get("pending", none)[1],
    )
