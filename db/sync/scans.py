"""Bytes of scans, up and down: in chunks, resumable, checked by their hash at the end."""

import hashlib
from collections.abc import Generator, Iterable
from functools import partial

from sqlalchemy import Connection, delete, func, insert, select, update

from db.readers import scans as absent
from db.readers.scans import PARTIAL
from db.schema import blob_chunk
from db.schema.intake import document
from db.store import CHUNK
from db.sync.effects import Ask, Effect, Local, Progress, Query, Reply, Tally
from db.sync.outbox import Scan

AT_ONCE = 4
"""Chunks that come down in one answer."""
_PRESENT = "select sync.chunks_present(%s)"
_PUT = "select sync.put_chunk(%s, %s::int, %s)"
_SEAL = "select sync.seal(%s, %s::bigint)"
FETCH = "select n, bytes from public.blob_chunk where sha256 = %s and n >= %s and n < %s order by n"


def upload(scans: Iterable[Scan], sealed: set[str], tally: Tally) -> Generator[Effect, Reply, bool]:
    """Bring up the bytes of these; True when some of them are not here any more, or damaged."""
    for scan in scans:
        if scan.sha256 in sealed:
            continue
        chunks = _chunks(scan.size)
        for attempt in range(2):
            present = set(_numbers((yield Ask(Query(_PRESENT, (scan.sha256,))))))
            if not present and attempt == 0:  # sealed before, and what came after was cut off
                ((known,),) = yield Ask(Query(_SEAL, (scan.sha256, scan.size)))
                if known == "t":
                    sealed.add(scan.sha256)
                    break
            for n in range(chunks):
                if n in present and attempt == 0:
                    continue
                data = yield Local(partial(_chunk, sha256=scan.sha256, n=n), writes=False)
                if data is None:
                    return True
                yield Ask(Query(_PUT, (scan.sha256, n, data)))
                tally.bytes += len(data)
                done = min((n + 1) * CHUNK, scan.size)
                yield Progress("scans_up", n + 1, chunks, done, scan.size)
            rows = yield Ask(Query(_SEAL, (scan.sha256, scan.size)))
            if rows[0][0] == "t":
                sealed.add(scan.sha256)
                break
        else:
            return True
    return False


def download(tally: Tally) -> Generator[Effect, Reply, None]:
    """Bring down the scans of one's own dossiers that are not here."""
    wanted: list[absent.Wanted] = yield Local(absent.wanted, writes=False)
    total = sum(each.size for each in wanted)
    got = sum(min(each.have * CHUNK, each.size) for each in wanted)
    for place, each in enumerate(wanted):
        yield Progress("scans_down", place, len(wanted), got, total)
        got = yield from _fetch(each, tally, place, len(wanted), got, total)


def _fetch(
    wanted: absent.Wanted, tally: Tally, place: int, count: int, got: int, total: int
) -> Generator[Effect, Reply, int]:
    scan, chunks = Scan(wanted.sha256, wanted.size), _chunks(wanted.size)
    n = wanted.have
    while n < chunks:
        upto = min(n + AT_ONCE, chunks)
        rows = yield Ask(Query(FETCH, (scan.sha256, n, upto)), binary=True)
        if [row[0] for row in rows] != list(range(n, upto)):
            return got  # not to be read any more, or not whole there: another time
        kept = [(number, bytes(data)) for number, data in rows]
        yield Local(partial(keep, sha256=scan.sha256, chunks=kept))
        size = sum(len(data) for _, data in kept)
        got, n = got + size, upto
        tally.bytes += size
        yield Progress("scans_down", place, count, got, total)
    yield Local(lambda c: seal(c, scan.sha256))
    return got


def _chunks(size: int) -> int:
    return -(-size // CHUNK)


def _numbers(rows: list[tuple[str | None]]) -> list[int]:
    """The numbers of an array's text, such as "{0,1,2}"."""
    text = (rows[0][0] or "{}").strip("{}")
    return [int(each) for each in text.split(",") if each]


def _chunk(connection: Connection, sha256: str, n: int) -> bytes | None:
    found = connection.execute(
        select(blob_chunk.c.bytes).where(blob_chunk.c.sha256 == sha256, blob_chunk.c.n == n)
    ).scalar()
    return None if found is None else bytes(found)


def keep(connection: Connection, sha256: str, chunks: list[tuple[int, bytes]]) -> None:
    """Keep chunks of a scan that is not whole yet."""
    name = PARTIAL + sha256
    connection.execute(
        delete(blob_chunk).where(
            blob_chunk.c.sha256 == name, blob_chunk.c.n.in_([n for n, _ in chunks])
        )
    )
    connection.execute(
        insert(blob_chunk), [{"sha256": name, "n": n, "bytes": data} for n, data in chunks]
    )


def have(connection: Connection, sha256: str) -> int | None:
    """How many of its chunks came so far; None where no document here names it any more."""
    named = select(document.c.id).where(document.c.sha256 == sha256).limit(1)
    if connection.execute(named).first() is None:
        connection.execute(delete(blob_chunk).where(blob_chunk.c.sha256 == PARTIAL + sha256))
        return None
    partly = select(func.count()).where(blob_chunk.c.sha256 == PARTIAL + sha256)
    count: int = connection.execute(partly).scalar_one()
    return count


def whole(connection: Connection, sha256: str) -> bytes:
    """The bytes of a sealed scan; none where it is not here."""
    mine = select(blob_chunk.c.bytes).where(blob_chunk.c.sha256 == sha256)
    return b"".join(map(bytes, connection.execute(mine.order_by(blob_chunk.c.n)).scalars()))


def seal(connection: Connection, sha256: str) -> bool:
    """Take the bytes for what they are named by, if they are that; else forget them."""
    name = PARTIAL + sha256
    mine = blob_chunk.c.sha256 == name
    whole = hashlib.sha256()
    for data in connection.execute(
        select(blob_chunk.c.bytes).where(mine).order_by(blob_chunk.c.n)
    ).scalars():
        whole.update(data)
    right = whole.hexdigest() == sha256
    there = connection.execute(
        select(func.count()).select_from(blob_chunk).where(blob_chunk.c.sha256 == sha256)
    ).scalar_one()
    if right and not there:
        connection.execute(update(blob_chunk).where(mine).values(sha256=sha256))
    else:
        connection.execute(delete(blob_chunk).where(mine))
    return right
