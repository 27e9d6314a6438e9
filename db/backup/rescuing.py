"""What was done after the backup was made, read out of a damaged database and done again.

Every act stands in the outbox with all that it changed, in an office that stands alone as well. So
what can still be read of it there is done again on the restored database, in its order and under
its own number: the shared database, where there is one, knows by that number what it took already.
"""

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from pathlib import Path
from sqlite3 import Connection as Raw
from typing import Any

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.exc import DBAPIError

from app.backup.entities import Rescued
from app.kernel.clock import Clock
from app.kernel.ids import Id, Ids
from app.shared import UNSENT_STATES, Change, OutboxAct
from app.store import StaleRowError
from db import cipher
from db.backup.copying import copy_file
from db.backup.damage import Damage, is_damage, look
from db.engine import encrypted_engine, sqlite_engine
from db.replica.folder import write_whole
from db.schema import journal, outbox, table_of
from db.store import STAYS, SqlUnitOfWork

LIST = "rescued.json"
_WORK = "rescue.tmp"
_PORTION = 200
_BEYOND = 5000
"""Where the last number cannot be read: so many after the backup's last one are tried."""
_COLUMNS = "number, op, act, entity, id, dossier, base_version, patch, made_at, state"


@dataclass(slots=True)
class _Reading:
    """What was read of the damaged outbox."""

    acts: list[OutboxAct] = field(default_factory=list)
    whole: bool = True


def rescue(
    aside: Path,
    file: Path,
    clock: Clock,
    new_id: Ids,
    key: bytes | None = None,
    *,
    unsent_only: bool = False,
) -> Rescued:
    """Do again in `file`, which was restored, what `aside` (a set-aside folder) still tells.

    What is here already is passed over, so that it may be called again, after a sync for example:
    then with `unsent_only`, for what was sent has come back.
    The damaged database itself is only read, from a copy. Acts of another office that stands alone
    are not done here.
    """
    damaged = aside / file.name
    if not damaged.exists():
        return Rescued(0, 0, None, readable=False)
    work = aside / _WORK
    engine = sqlite_engine(file) if key is None else encrypted_engine(file, key)
    try:
        if not _made_readable(damaged, work, file, key):
            return Rescued(0, 0, None, readable=False)
        with closing(cipher.connect(work, key, isolation=None)) as raw:
            return _rescued(
                raw, engine, aside, clock, new_id, clear=key is None, unsent_only=unsent_only
            )
    except Exception as fault:
        if not _unread(fault):
            raise
        return Rescued(0, 0, None, readable=False)
    finally:
        engine.dispose()
        for left in aside.glob(f"{_WORK}*"):
            left.unlink()


def _made_readable(damaged: Path, work: Path, restored: Path, key: bytes | None) -> bool:
    """A copy to read from; a plain one with a spoilt beginning borrows that of the restored one."""
    copy_file(damaged, work)
    log = damaged.with_name(f"{damaged.name}-wal")
    if log.exists():
        shutil.copyfile(log, work.with_name(f"{work.name}-wal"))
    damage = look(work, encrypted=key is not None)
    if damage is None or key is not None:
        return True
    if damage is Damage.HEADER:
        with restored.open("rb") as source:
            head = source.read(100)
            size = int.from_bytes(head[16:18], "big")
            size = 65536 if size == 1 else size
            page = head + source.read(size - 100)
        pages = work.stat().st_size // size
        if pages < 2:
            return False
        page = page[:28] + pages.to_bytes(4, "big") + page[32:]
        with work.open("r+b") as target:
            target.write(page)
    return True


def _rescued(
    raw: Raw,
    engine: Engine,
    aside: Path,
    clock: Clock,
    new_id: Ids,
    *,
    clear: bool,
    unsent_only: bool,
) -> Rescued:
    # lets SQLite read a file that is shorter than its header says
    raw.execute("PRAGMA writable_schema=ON")
    with engine.connect() as connection:
        last = int(connection.execute(select(func.max(outbox.c.number))).scalar() or 0)
        known = set(connection.execute(select(func.coalesce(outbox.c.act, outbox.c.op))).scalars())
        begun = connection.execute(select(journal.c.digest).where(journal.c.number == 1)).scalar()
    if clear and begun is not None and _begun(raw) not in (None, begun):
        return Rescued(0, 0, None, readable=False)  # it is another office's
    reading = _read(raw, 0 if unsent_only else last, unsent_only=unsent_only)
    new = [act for act in reading.acts if act.act not in known]
    done = [act for act in new if _done_again(act, raw, engine, clock, new_id)]
    _what_stays(raw, engine)
    _series(raw, engine)
    if not new:
        return Rescued(0, 0, None, readable=reading.whole)
    listed = aside / LIST
    here = {act.act for act in done}
    # what the shared database took comes back with the next sync, whether it fits here now or not
    lost = [act for act in new if act.act not in here and act.state in UNSENT_STATES]
    told = [_told(act, done=act.act in here, clear=clear) for act in new]
    write_whole(listed, json.dumps(told, ensure_ascii=False, indent=1).encode())
    return Rescued(len(done), len(lost), listed, readable=reading.whole)


def _begun(raw: Raw) -> str | None:
    """The mark of the first line of the damaged journal, by which an office is known."""
    try:
        line = raw.execute("SELECT digest FROM journal WHERE number = 1").fetchone()
    except Exception as fault:
        if not _unread(fault):
            raise
        return None
    return None if line is None else str(line[0])


# --- reading ---------------------------------------------------------------------------------


def _read(raw: Raw, last: int, *, unsent_only: bool) -> _Reading:
    """Acts that were begun after line `last`, as far as they can be read whole."""
    found = _Reading()
    lines = list(_lines(raw, last, found))
    for act, group in groupby(lines, key=lambda line: line[2] or line[1]):
        rows = list(group)
        if rows[0][9] == "withdrawn" or (unsent_only and rows[0][9] not in UNSENT_STATES):
            continue
        try:
            found.acts.append(_act(act, rows))
        except (ValueError, TypeError):
            found.whole = False
    return found


def _act(act: str, rows: list[Any]) -> OutboxAct:
    changes = tuple(
        Change(entity, Id(id_), dossier, base, json.loads(patch))
        for _, _, _, entity, id_, dossier, base, patch, _, _ in rows
    )
    return OutboxAct(Id(act), datetime.fromisoformat(rows[0][8]), rows[0][9], changes)


def _lines(raw: Raw, last: int, found: _Reading) -> Iterator[Any]:
    end = _end(raw, last)
    at = last
    while at < end:
        upto = min(at + _PORTION, end)
        try:
            yield from _between(raw, at, upto)
        except Exception as fault:
            if not _unread(fault):
                raise
            found.whole = False
            for number in range(at, upto):
                with suppress(type(fault)):
                    yield from _between(raw, number, number + 1)
        at = upto


def _unread(fault: Exception) -> bool:
    """Whether a page could not be read, or a table's beginning was not found for that reason."""
    return is_damage(fault) or "no such table" in str(fault)


def _between(raw: Raw, after: int, upto: int) -> list[Any]:
    query = f"SELECT {_COLUMNS} FROM outbox WHERE number > ? AND number <= ? ORDER BY number"  # noqa: S608 - our own names
    return raw.execute(query, (after, upto)).fetchall()


def _end(raw: Raw, last: int) -> int:
    try:
        return int(raw.execute("SELECT max(number) FROM outbox").fetchone()[0] or 0)
    except Exception as fault:
        if not _unread(fault):
            raise
        return last + _BEYOND


# --- doing again -----------------------------------------------------------------------------


def _done_again(act: OutboxAct, raw: Raw, engine: Engine, clock: Clock, new_id: Ids) -> bool:
    """Do an act in a transaction of its own; False where it does not fit what is here."""
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            SqlUnitOfWork(connection, clock, new_id).replay(act)
            for change in act.changes:
                if change.entity == "Document" and change.base is None:
                    _bytes_of(raw, connection, str(change.patch.get("sha256", "")))
            connection.commit()
        except (StaleRowError, KeyError, DBAPIError):
            connection.rollback()
            return False
    return True


def _bytes_of(raw: Raw, connection: Connection, name: str) -> None:
    rows = raw.execute("SELECT sha256, n, bytes FROM blob_chunk WHERE sha256 = ?", (name,))
    for row in rows.fetchall():
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO blob_chunk (sha256, n, bytes) VALUES (?, ?, ?)", tuple(row)
        )


def _what_stays(raw: Raw, engine: Engine) -> None:
    """What no operation tells of: a member's own notes, this desktop's key."""
    for kind in STAYS:
        table = table_of(kind)
        names = [column.name for column in table.c]
        columns = ", ".join(f'"{name}"' for name in names)
        try:
            rows = raw.execute(f"SELECT {columns} FROM {table.name}").fetchall()  # noqa: S608 - our own names
        except Exception as fault:
            if not _unread(fault):
                raise
            continue
        with engine.begin() as connection:
            for row in rows:
                _newer(connection, table.name, names, row)


def _newer(connection: Connection, table: str, names: list[str], row: tuple[Any, ...]) -> None:
    values = dict(zip(names, row, strict=True))
    here = connection.exec_driver_sql(
        f"SELECT * FROM {table} WHERE id = ?",  # noqa: S608 - our own names
        (values["id"],),
    ).mappings()
    known = here.first()
    if known is not None and known.get("version", 0) >= (values.get("version") or 0):
        return
    marks = ", ".join("?" for _ in names)
    columns = ", ".join(f'"{name}"' for name in names)
    connection.exec_driver_sql(
        f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({marks})",  # noqa: S608 - our own names
        tuple(row),
    )


def _series(raw: Raw, engine: Engine) -> None:
    """No number is given a second time."""
    try:
        rows = raw.execute("SELECT kind, year, last FROM series").fetchall()
    except Exception as fault:
        if not _unread(fault):
            raise
        return
    with engine.begin() as connection:
        for row in rows:
            connection.exec_driver_sql(
                "INSERT INTO series (kind, year, last) VALUES (?, ?, ?)"
                " ON CONFLICT (kind, year) DO UPDATE SET last = max(last, excluded.last)",
                tuple(row),
            )


def _told(act: OutboxAct, *, done: bool, clear: bool) -> Mapping[str, object]:
    """An act in the list; of a local copy, which is encrypted, without what was written."""
    told: dict[str, object] = {
        "act": act.act,
        "made_at": act.made_at.isoformat(),
        "action": act.action,
        "dossier": act.dossier,
        "done_again": done,
    }
    if clear:
        told["changes"] = [
            [c.entity, c.id, c.base, dict(c.patch)] for c in act.changes if c.entity != "Entry"
        ]
    return told
