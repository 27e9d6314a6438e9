"""What must always be true of a shared database and its replicas (asked from outside, by SQL)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Connection, Table, select

from db.codec import plain
from db.schema import TABLES, journal, outbox, sync_state, witness
from db.server.auditing import Finding, export, verify
from db.store import STAYS
from db.sync.entities import BY_NAME
from tests.sync.desk import Desk
from tests.sync.shared_ministry import Shared

RowKey = tuple[str, str]
Image = dict[str, dict[str, tuple[Any, ...]]]
"""Rows by entity and id."""
SYNCED: Mapping[str, Table] = {
    kind.__name__: table for kind, table in TABLES.items() if kind not in STAYS
}
_ENTRY = ("id", "at", "actor", "action", "entity", "entity_id", "dossier", "details", "rev")
_MARKS = re.compile(rb"mark-\d{8}@a\.kz")


def columns_of(entity: str) -> tuple[str, ...]:
    """The columns that travel."""
    if entity == "Entry":
        return _ENTRY
    return tuple(column.name for column in SYNCED[entity].columns)


def table_of(entity: str) -> Table:
    return journal if entity == "Entry" else SYNCED[entity]


def image_there(shared: Shared, login: str) -> Image:
    """Everything that this login can select from the shared database."""
    found: Image = {}
    connection = shared.asked_by(login)
    for entity in (*SYNCED, "Entry"):
        source = BY_NAME[entity].source
        names = columns_of(entity)
        listed = ", ".join(f'"{name}"' for name in names)
        query = f"select {listed} from {source}"
        try:
            rows = connection.execute(query.encode()).fetchall()
        except psycopg.errors.InsufficientPrivilege:
            rows = []
        kept = [tuple(_plain(value) for value in row) for row in rows]
        found[entity] = {str(row[names.index("id")]): row for row in kept}
    return found


def image_here(desk: Desk) -> Image:
    """Everything shared that is in the desk's file, unsent things too."""
    found: Image = {}
    with desk.engine.connect() as connection:
        for entity in (*SYNCED, "Entry"):
            table, names = table_of(entity), columns_of(entity)
            rows = connection.execute(select(*(table.c[name] for name in names)))
            kept = [tuple(_plain(value) for value in row) for row in rows]
            found[entity] = {str(row[names.index("id")]): row for row in kept}
    return found


def _plain(value: object) -> object:
    """A value in the one form both databases' values come to."""
    import uuid
    from datetime import UTC, datetime

    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return plain(value)


def touched_unsent(connection: Connection) -> set[RowKey]:
    """What the file shows otherwise than the shared database because it is not sent yet."""
    rows = connection.execute(
        select(outbox.c.entity, outbox.c.id).where(outbox.c.state.in_(("pending", "accepted")))
    )
    return {(row.entity, row.id) for row in rows}


def differences(desk: Desk, shared: Shared) -> list[str]:
    """Where a replica that was just synced is not what its login may select, to the row."""
    here, there = image_here(desk), image_there(shared, desk.login)
    with desk.engine.connect() as connection:
        unsent = touched_unsent(connection)
    found = []
    for entity, rows in there.items():
        mine = here[entity]
        for id_ in sorted({*rows, *mine}):
            if (entity, id_) in unsent:
                continue
            if id_ not in mine:
                found.append(f"{desk.login}: {entity} {id_} is missing: {rows[id_]}")
            elif id_ not in rows:
                found.append(f"{desk.login}: {entity} {id_} must not be here: {mine[id_]}")
            elif mine[id_] != rows[id_]:
                found.append(_difference(desk.login, entity, mine[id_], rows[id_]))
    return found


def _difference(login: str, entity: str, mine: tuple[Any, ...], theirs: tuple[Any, ...]) -> str:
    names = columns_of(entity)
    parts = [
        f"{name}: here {a!r}, there {b!r}"
        for name, a, b in zip(names, mine, theirs, strict=True)
        if a != b
    ]
    return f"{login}: {entity} {mine[names.index('id')]} differs: {'; '.join(parts)}"[:900]


def bytes_of(file: Path) -> bytes:
    """The raw bytes of a replica, its log too."""
    parts = (file, file.with_name(f"{file.name}-wal"))
    return b"".join(part.read_bytes() for part in parts if part.exists())


def forbidden_marks(desk: Desk, shared: Shared) -> set[bytes]:
    """Marks planted in cards that are in the bytes of the file though the login may not see them."""
    visible = (
        {
            str(row[0]).encode()
            for row in shared.asked_by(desk.login).execute("select email from public.dossier")
        }
        if not _blind_to_dossiers(shared, desk.login)
        else set()
    )
    with desk.engine.connect() as connection:
        own = connection.execute(select(outbox.c.patch)).scalars().all()
    mine = set(_MARKS.findall(repr(own).encode()))
    return set(_MARKS.findall(bytes_of(desk.file))) - visible - mine


def _blind_to_dossiers(shared: Shared, login: str) -> bool:
    connection = shared.asked_by(login)
    query = b"select has_any_column_privilege('public.dossier', 'select')"
    row = connection.execute(query).fetchone()
    return not (row and row[0])


@dataclass(slots=True)
class Told:
    """What the desks were told was accepted: acts with what they wrote."""

    acts: dict[str, tuple[RowKey, ...]] = field(default_factory=dict)
    facts: dict[RowKey, str] = field(default_factory=dict)
    """Facts by the act that wrote them."""

    def hear(self, desk: Desk) -> None:
        """Note every act that the desk's file now holds as accepted."""
        with desk.engine.connect() as connection:
            rows = connection.execute(
                select(
                    outbox.c.act, outbox.c.op, outbox.c.entity, outbox.c.id, outbox.c.base_version
                ).where(outbox.c.state.in_(("accepted", "done")))
            ).all()
        acts: dict[str, list[RowKey]] = {}
        for row in rows:
            act = row.act or row.op
            acts.setdefault(act, []).append((row.entity, row.id))
            if row.base_version is None:
                self.facts[row.entity, row.id] = act
        self.acts.update({act: tuple(keys) for act, keys in acts.items()})


def lost(told: Told, shared: Shared, desks: Iterable[Desk]) -> list[str]:
    """Added things that somebody was told are accepted, and that are nowhere any more."""
    there: dict[str, set[str]] = {}
    for entity in (*SYNCED, "Entry"):
        rows = shared.superuser.execute(f"select id::text from public.{table_of(entity)}".encode())
        there[entity] = {row[0] for row in rows}
    listed: set[RowKey] = set()
    for desk in desks:
        with desk.engine.connect() as connection:
            rows_ = connection.execute(
                select(outbox.c.entity, outbox.c.id).where(
                    outbox.c.state.in_(("pending", "refused", "held"))
                )
            )
            listed |= {(row.entity, row.id) for row in rows_}
    return [
        f"{entity} {id_} was accepted and is nowhere"
        for entity, id_ in told.facts
        if id_ not in there[entity] and (entity, id_) not in listed
    ]


def doubled(shared: Shared) -> list[str]:
    """Things that are there twice, or of whose act only a part is."""
    found = []
    twins = shared.superuser.execute(
        b"select number, count(*) from public.dossier where number <> '' group by 1 having count(*) > 1"
    ).fetchall()
    found += [f"dossier number {number} was given {count} times" for number, count in twins]
    sheets = shared.superuser.execute(
        b"select replaces, count(*) from public.evaluation where replaces is not null"
        b" group by 1 having count(*) > 1"
    ).fetchall()
    found += [f"sheet {id_} was replaced {count} times" for id_, count in sheets]
    orphan = shared.superuser.execute(
        b"select e.id from public.evaluation e full join public.submission s using (id)"
        b" where e.id is null or s.id is null"
    ).fetchall()
    found += [f"an act was taken by halves: sheet {row[0]}" for row in orphan]
    return found


def broken_paths(shared: Shared) -> list[str]:
    """Dossiers whose events are no legal path to the state on their card."""
    rows = shared.superuser.execute(
        b"select d.id::text, d.state, e.from_state, e.to_state from public.dossier d"
        b" left join public.step_event e on e.dossier = d.id order by d.id, e.rev, e.id"
    ).fetchall()
    found = []
    last: dict[str, str] = {}
    state: dict[str, str] = {}
    for id_, now, before, after in rows:
        state[id_] = now
        if before is None:
            continue
        if id_ in last and last[id_] != before:
            found.append(f"dossier {id_}: an event from {before!r} after {last[id_]!r}")
        last[id_] = after
    found += [
        f"dossier {id_} stands at {now!r}, its events end at {last.get(id_)!r}"
        for id_, now in state.items()
        if last.get(id_, "draft") != now
    ]
    return found


def state_of(desk: Desk) -> tuple[str | None, int, str]:
    """Epoch, cursor and roles of a replica."""
    with desk.engine.connect() as connection:
        row = connection.execute(
            select(sync_state.c.epoch, sync_state.c.rev, sync_state.c.roles)
        ).one()
    return row.epoch, row.rev, ",".join(sorted(row.roles))


def chain_findings(shared: Shared, folder: Path, desks: Iterable[Desk]) -> list[Finding]:
    """What the audit's chain, recomputed from an export, does not bear out; desks are witnesses."""
    epoch = str(shared.one("select epoch from sync.state"))
    seen: dict[int, str] = {}
    for desk in desks:
        with desk.engine.connect() as connection:
            if connection.execute(select(sync_state.c.epoch)).scalar() == epoch:
                rows = connection.execute(select(witness.c.rev, witness.c.head))
                seen |= {row.rev: row.head for row in rows}
    file = folder / "audit.jsonl"
    export(shared.cluster.url(shared.name), file)
    return list(verify(file, seen).findings)
