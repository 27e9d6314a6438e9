"""The outbox: which acts go next, what was answered, and what is still to be replayed."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

ACTS = 200
"""Acts in one push at most."""
BYTES = 1_000_000
"""Bytes in one push at most, unless one act alone is larger."""
KEPT = 20_000
"""Lines that are kept after they came back: what a restored database lost is sent again."""

_ACT = "coalesce(act, op)"


@dataclass(frozen=True, slots=True)
class Scan:
    """A file whose bytes a document names."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Act:
    """An act as it is sent."""

    act: str
    payload: Mapping[str, Any]
    size: int
    scans: tuple[Scan, ...]
    last: int
    """The number of its last line."""


@dataclass(frozen=True, slots=True)
class Change:
    """A line of the outbox that is replayed."""

    number: int
    entity: str
    id: str
    base: int | None
    patch: Mapping[str, Any]


def next_acts(connection: Connection, skew_ms: int, limit: int = ACTS) -> list[Act]:
    """The first acts that wait, as many as one push takes; at least one where any waits."""
    lines = connection.exec_driver_sql(
        f"SELECT number, {_ACT}, entity, id, dossier, base_version, patch, made_at FROM outbox"  # noqa: S608 - our own names
        " WHERE state = 'pending' ORDER BY number LIMIT ?",
        (limit * 40,),
    ).all()
    grouped: dict[str, list[Any]] = {}
    for line in lines:
        grouped.setdefault(line[1], []).append(line)
    if len(lines) == limit * 40 and len(grouped) > 1:
        grouped.popitem()  # its end may not have been read
    elif len(lines) == limit * 40:
        grouped = {lines[0][1]: _whole(connection, lines[0][1])}
    found: list[Act] = []
    size = 0
    for act, changes in list(grouped.items())[:limit]:
        made = _act(act, changes, skew_ms)
        size += made.size
        if found and size > BYTES:
            break
        found.append(made)
    return found


def _whole(connection: Connection, act: str) -> list[Any]:
    return list(
        connection.exec_driver_sql(
            f"SELECT number, {_ACT}, entity, id, dossier, base_version, patch, made_at FROM outbox"  # noqa: S608 - our own names
            f" WHERE state = 'pending' AND {_ACT} = ? ORDER BY number",
            (act,),
        )
    )


def _act(act: str, lines: Sequence[Any], skew_ms: int) -> Act:
    changes = []
    size = 200
    scans = []
    for _number, _, entity, id_, dossier, base, patch, _made in lines:
        size += len(patch) + 150
        values = json.loads(patch)
        if entity == "Document" and base is None and values.get("withdraws") is None:
            scans.append(Scan(values["sha256"], values["size"]))
        changes.append(
            {"entity": entity, "id": id_, "dossier": dossier, "base": base, "patch": values}
        )
    payload = {"act": act, "made_at": lines[0][7], "skew_ms": skew_ms, "changes": changes}
    return Act(act, payload, size, tuple(scans), lines[-1][0])


def waiting(connection: Connection) -> tuple[int, str | None]:
    """How many acts wait, and when the oldest of them was made (text of an instant)."""
    found = connection.exec_driver_sql(
        f"SELECT count(DISTINCT {_ACT}), min(made_at) FROM outbox WHERE state = 'pending'"  # noqa: S608 - our own names
    ).one()
    return found[0], found[1]


def record(connection: Connection, answers: Iterable[Mapping[str, Any]]) -> tuple[int, int]:
    """Write the answers of exactly these acts; what stands on a refused one is held.

    What was taken back while it was on its way, and was taken, counts as taken: the pull that
    follows shows it again. Returns how many were accepted and how many refused or held.
    """
    accepted = refused = 0
    stopped: list[str] = []
    for answer in answers:
        act, verdict = answer["act"], answer["verdict"]
        if verdict == "ok":
            accepted += 1
            _accept(connection, act, answer["rev"])
        else:
            state = "held" if verdict == "held" else "refused"
            _stop(connection, act, state, json.dumps(answer))
            stopped.append(act)
    refused = len(stopped) + sum(_hold_after(connection, act) for act in stopped)
    return accepted, refused


def _accept(connection: Connection, act: str, rev: int) -> None:
    connection.exec_driver_sql(
        "UPDATE outbox SET state = 'accepted', answer = NULL, rev = ?"  # noqa: S608 - our own names
        f" WHERE {_ACT} = ? AND state IN ('pending', 'withdrawn')",
        (rev, act),
    )


def _stop(connection: Connection, act: str, state: str, answer: str) -> None:
    connection.exec_driver_sql(
        f"UPDATE outbox SET state = ?, answer = ? WHERE {_ACT} = ? AND state = 'pending'",  # noqa: S608 - our own names
        (state, answer, act),
    )


def _hold_after(connection: Connection, act: str) -> int:
    """Hold the acts that wait and stand on what a refused one wrote; how many."""
    first, stopped = _touched(connection, act)
    held = 0
    later = connection.exec_driver_sql(
        f"SELECT {_ACT}, entity, id, dossier FROM outbox"  # noqa: S608 - our own names
        " WHERE state = 'pending' AND number > ? ORDER BY number",
        (first,),
    ).all()
    by_act: dict[str, set[str]] = {}
    for other, entity, id_, dossier in later:
        by_act.setdefault(other, set()).update(_marks(entity, id_, dossier))
    for other, touched in by_act.items():
        if touched & stopped:
            stopped |= touched
            held += 1
            answer = {"act": other, "verdict": "held", "code": "held", "params": {"act": act}}
            _stop(connection, other, "held", json.dumps(answer))
    return held


def _touched(connection: Connection, act: str) -> tuple[int, set[str]]:
    lines = connection.exec_driver_sql(
        f"SELECT number, entity, id, dossier FROM outbox WHERE {_ACT} = ?",  # noqa: S608 - our own names
        (act,),
    ).all()
    stopped: set[str] = set()
    for _, entity, id_, dossier in lines:
        stopped |= _marks(entity, id_, dossier)
    return max(line[0] for line in lines), stopped


def _marks(entity: str, id_: str, dossier: str | None) -> set[str]:
    """What an act stands on."""
    return {f"{entity} {id_}", *([dossier] if dossier else ())}


# --- what the pull has to know -------------------------------------------------------------------


def unsettled(connection: Connection) -> dict[str, set[str]]:
    """Ids by entity that the next pull reads by name: of acts accepted and of acts to be undone.

    A refused, held or withdrawn act has no `rev` until its rows were put back.
    """
    found: dict[str, set[str]] = {}
    for entity, id_ in connection.exec_driver_sql(
        "SELECT entity, id FROM outbox WHERE state = 'accepted'"
        " OR (state IN ('refused', 'held', 'withdrawn') AND rev IS NULL)"
    ):
        found.setdefault(entity, set()).add(id_)
    return found


def settled(connection: Connection, rev: int) -> None:
    """What was accepted has come back; what was refused is undone."""
    connection.exec_driver_sql(
        "UPDATE outbox SET state = 'done' WHERE state = 'accepted' AND rev <= ?", (rev,)
    )
    connection.exec_driver_sql(
        "UPDATE outbox SET rev = ? WHERE state IN ('refused', 'held', 'withdrawn') AND rev IS NULL",
        (rev,),
    )
    connection.exec_driver_sql(
        "DELETE FROM outbox WHERE state = 'done'"
        " AND number <= (SELECT coalesce(max(number), 0) FROM outbox) - ?",
        (KEPT,),
    )


class Replayed:
    """Changes that the shared database does not have yet, by what they change."""

    def __init__(self, connection: Connection, rev: int) -> None:
        self._connection = connection
        self._numbers: dict[tuple[str, str], list[int]] = {}
        self._added: dict[str, list[str]] = {}
        for number, entity, id_, base in connection.exec_driver_sql(
            "SELECT number, entity, id, base_version FROM outbox"
            " WHERE state = 'pending' OR (state = 'accepted' AND rev > ?) ORDER BY number",
            (rev,),
        ):
            self._numbers.setdefault((entity, id_), []).append(number)
            if base is None:
                self._added.setdefault(entity, []).append(id_)

    def added(self, entity: str) -> list[str]:
        """Ids of unsent new records, in the order they were made."""
        return self._added.get(entity, [])

    def of(self, entity: str, ids: Collection[str]) -> list[Change]:
        """The changes of these, in order."""
        numbers = sorted(n for id_ in ids for n in self._numbers.get((entity, id_), ()))
        return [self._change(number) for number in numbers]

    def _change(self, number: int) -> Change:
        entity, id_, base, patch = self._connection.exec_driver_sql(
            "SELECT entity, id, base_version, patch FROM outbox WHERE number = ?", (number,)
        ).one()
        return Change(number, entity, id_, base, json.loads(patch))


# --- a shared database that was restored from a backup ------------------------------------------


def send_again(connection: Connection) -> None:
    """Let everything that was ever accepted wait once more: the ledger knows what it still has."""
    connection.exec_driver_sql(
        "UPDATE outbox SET state = 'pending', rev = NULL, answer = NULL"
        " WHERE state IN ('accepted', 'done')"
    )


def forget_dossiers(connection: Connection, dossiers: Collection[str]) -> None:
    """Of dossiers that may not be read any more nothing is kept but what is one's own.

    One's own is what was written: a shared database that is restored from a backup gets it back
    from here, for nobody else has it, and gets each act whole or not at all. What stood in a row
    before may be another's and goes; the shared database judges by the version alone.
    """
    for dossier in sorted(dossiers):
        changes = connection.exec_driver_sql(
            "SELECT number, state, patch FROM outbox"
            " WHERE state IN ('accepted', 'done', 'withdrawn') AND base_version IS NOT NULL"
            " AND entity <> 'Sheet' AND dossier = ?",
            (dossier,),
        ).all()
        for number, state, patch in changes:
            if state == "withdrawn":
                connection.exec_driver_sql("DELETE FROM outbox WHERE number = ?", (number,))
                continue
            left = {column: [None, pair[1]] for column, pair in json.loads(patch).items()}
            connection.exec_driver_sql(
                "UPDATE outbox SET patch = ? WHERE number = ?", (json.dumps(left), number)
            )


def forget_destroyed(connection: Connection, dossiers: Collection[str]) -> None:
    """Of dossiers that were destroyed not even one's own stays, but what was refused of it.

    What was refused is listed with its reason until the person has taken note of it. The notes
    that never left this file go too.
    """
    for dossier in sorted(dossiers):
        connection.exec_driver_sql(
            "DELETE FROM outbox WHERE state IN ('accepted', 'done', 'withdrawn')"
            " AND (dossier = ? AND entity <> 'Entry'"
            " OR entity = 'ProtocolWording' AND instr(patch, ?) > 0)",
            (dossier, dossier),
        )
        connection.exec_driver_sql("DELETE FROM private_note WHERE dossier = ?", (dossier,))
    if dossiers:
        connection.exec_driver_sql(
            "DELETE FROM outbox WHERE state IN ('accepted', 'done', 'withdrawn')"
            " AND entity = 'RemarkAnswer'"
            " AND json_extract(patch, '$.remark') NOT IN (SELECT id FROM remark)"
        )
