"""The replica's one row about itself: who, how far, what was seen."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from db.schema import scope, sync_state, witness
from db.sync.effects import BusyError, Hello
from db.sync.outbox import send_again

_WITNESSES = 200


class NotAReplicaError(Exception):
    """The database stands alone: it was never made a replica."""


@dataclass(frozen=True, slots=True)
class State:
    """What the replica knows before it speaks."""

    replica: str
    login: str
    person: str | None
    roles: tuple[str, ...]
    epoch: str | None
    rev: int
    complete: bool
    skew_ms: int
    seen_rev: int
    """Rev of the newest witnessed head; 0 where none was seen."""
    seen_head: str
    scope: Mapping[str, int]


def read(connection: Connection) -> State:
    """The state as it is.

    Raises:
        NotAReplicaError: this database is no replica.
    """
    row = connection.execute(select(sync_state)).first()
    if row is None:
        raise NotAReplicaError
    seen = connection.execute(select(witness).order_by(witness.c.rev.desc()).limit(1)).first()
    return State(
        row.replica, row.login, row.person, tuple(row.roles), row.epoch, row.rev, row.complete,
        row.skew_ms, seen.rev if seen else 0, seen.head if seen else "",
        {each.dossier: each.grade for each in connection.execute(select(scope))},
    )  # fmt: skip


def greet(connection: Connection, hello: Hello, skew_ms: int) -> State:
    """Write down what was heard; another epoch or other roles begin everything anew."""
    known = read(connection)
    values: dict[str, Any] = {
        "person": hello.person, "roles": list(hello.roles), "epoch": hello.epoch,
        "heard_at": hello.now, "skew_ms": skew_ms,
    }  # fmt: skip
    other_epoch = known.epoch is not None and known.epoch != hello.epoch
    if other_epoch:
        send_again(connection)
        connection.execute(delete(witness))
    if other_epoch or (known.epoch is not None and set(known.roles) != set(hello.roles)):
        values |= {"rev": 0, "complete": False}
    connection.execute(update(sync_state).values(values))
    return read(connection)


def move(connection: Connection, expected: int, rev: int) -> None:
    """Move the cursor.

    Raises:
        BusyError: another window of the program synced this file meanwhile.
    """
    done = connection.execute(
        update(sync_state).where(sync_state.c.rev == expected).values(rev=rev)
    )
    if done.rowcount != 1:
        raise BusyError("the replica was synced by another window")


def finish(connection: Connection, rev: int, head: str, at: datetime) -> None:
    """All that this login may read up to `rev` is here; the head of the audit was seen."""
    connection.execute(update(sync_state).values(complete=True, synced_at=at))
    if rev == 0:
        return
    connection.execute(delete(witness).where(witness.c.rev == rev))
    connection.execute(insert(witness).values(rev=rev, head=head, seen_at=at))
    old = select(witness.c.rev).order_by(witness.c.rev.desc()).offset(_WITNESSES)
    connection.execute(delete(witness).where(witness.c.rev.in_(old)))


def seats(connection: Connection, grades: Mapping[str, int]) -> None:
    """Let the scope be this."""
    known = {each.dossier: each.grade for each in connection.execute(select(scope))}
    gone = [(each,) for each in known.keys() - grades.keys()]
    if gone:
        connection.exec_driver_sql("DELETE FROM scope WHERE dossier = ?", gone)
    new = [(each, grade) for each, grade in grades.items() if known.get(each) != grade]
    if new:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO scope (dossier, grade) VALUES (?, ?)", new
        )


def hello_of(said: Mapping[str, Any]) -> Hello:
    """The shared database's first word."""
    return Hello(
        said["epoch"], said["schema"], said["min_client"], datetime.fromisoformat(said["now"]),
        said["rev"], said["head"], said["head_at_seen"], said["person"], said["login"],
        tuple(said["roles"]),
    )  # fmt: skip


def hello_from(text: str) -> Hello:
    """The same from its text."""
    return hello_of(json.loads(text))
