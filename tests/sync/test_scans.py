"""Bytes of scans, up and down: resumed where they were cut, and taken only when they are whole."""

import random
import struct
import zlib

import pytest

from app.access.people import Person, actor_of
from app.intake.entities import Document
from app.kernel.ids import Id
from app.workflow.dossier import Dossier
from db.store import CHUNK
from tests.conftest import ExpectedLogs
from tests.store.house import done
from tests.sync.desk import Desk, How, Mishap
from tests.sync.shared_ministry import Shared
from tests.sync.sitting import Sit, synced

CHUNKS = 6


@pytest.fixture(autouse=True)
def cut_lines_are_told_of(expected_logs: ExpectedLogs) -> None:
    """What the driver of PostgreSQL says when it finds a line dead."""
    expected_logs("the connection is lost")


def big_picture(seed: int) -> bytes:
    """A PNG of CHUNKS chunks."""
    noise, width = random.Random(seed), 700
    rows = b"".join(b"\0" + noise.randbytes(3 * width) for _ in range(width))
    header = struct.pack(">IIBBBBB", width, width, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 0)), (b"IEND", b""))
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    assert (CHUNKS - 1) * CHUNK < len(data) <= CHUNKS * CHUNK
    return data


def add_scan(desk: Desk, dossier: Id, data: bytes) -> Document:
    with desk.seat.store.here.reading() as uow:
        (me,) = uow.find(Person, login=desk.login)
    return done(desk.seat.office.intake.add_scan(actor_of(me), dossier, "passport", "p.png", data))


def before_the_commission(desk: Desk) -> Id:
    with desk.seat.store.here.reading() as uow:
        return next(d.id for d in uow.find(Dossier) if d.state == "in_commission")


def kept(desk: Desk, document: Document) -> bytes | None:
    with desk.seat.store.here.reading() as uow:
        return uow.get_bytes(document.sha256)


def newest(office: Shared) -> int:
    return int(office.one("select rev from sync.state"))


def chunks_here(desk: Desk, name: str) -> int:
    return desk.value("SELECT count(*) FROM blob_chunk WHERE sha256 = :name", name=name)


def test_a_scan_goes_up_and_comes_down_to_whom_it_is_for(sit: Sit, office: Shared) -> None:
    clerk, member, other = sit("clerk"), sit("m1"), sit("clerk2")
    synced(clerk, office)
    data = big_picture(1)
    document = add_scan(clerk, before_the_commission(clerk), data)
    outcome = synced(clerk, office)
    assert (outcome.accepted, outcome.bytes) == (1, len(data))
    assert synced(member, office).bytes == len(data)
    assert kept(member, document) == data
    synced(other, office)
    assert kept(other, document) is None, "nobody's own: read when it is asked for"
    assert synced(member, office).bytes == 0


def on_the_way(desk: Desk) -> list[tuple[str, bool, int]]:
    """What the sync centre says of scans: dossier's number, whether to be sent, size."""
    with desk.seat.store.here.reading() as uow:
        (me,) = uow.find(Person, login=desk.login)
    told = desk.seat.office.sharing.scans(actor_of(me))
    assert isinstance(told, tuple)
    return [(each.dossier_number, each.sending, each.size) for each in told]


def test_what_is_still_to_be_sent_and_to_come_is_listed(sit: Sit, office: Shared) -> None:
    clerk, member = sit("clerk"), sit("m1")
    synced(clerk, office)
    synced(member, office)
    before, data = on_the_way(member), big_picture(5)
    dossier = before_the_commission(clerk)
    document = add_scan(clerk, dossier, data)
    with clerk.seat.store.here.reading() as uow:
        card = uow.get(Dossier, dossier)
    assert card is not None
    assert on_the_way(clerk) == [(card.number, True, len(data))]
    synced(clerk, office)
    assert on_the_way(clerk) == []
    synced(member, office)
    assert on_the_way(member) == before == []
    with member.engine.begin() as connection:  # as it is while the bytes are on their way
        connection.exec_driver_sql("DELETE FROM blob_chunk WHERE sha256 = ?", (document.sha256,))
    assert on_the_way(member) == [(card.number, False, len(data))]
    synced(member, office)
    assert on_the_way(member) == []


def test_a_line_cut_at_each_step_of_going_up_costs_no_chunk_twice(sit: Sit, office: Shared) -> None:
    clerk = sit("clerk")
    synced(clerk, office)
    data = big_picture(2)
    document = add_scan(clerk, before_the_commission(clerk), data)
    sent = 0
    for at in range(8, 40):
        ran = clerk.sync(Mishap(at, How.CUT_BEFORE))
        assert ran.outcome is not None
        sent += ran.outcome.bytes
        if ran.outcome.verdict == "done":
            break
    assert sent == len(data)
    synced(clerk, office)
    assert office.one("select sum(octet_length(bytes)) from blob_chunk") == len(data)
    assert office.one("select count(*) from sync.blob_upload") == 0
    assert office.one("select count(*) from document where id = %s", document.id) == 1


def test_a_scan_half_come_down_is_not_shown_and_not_fetched_twice(sit: Sit, office: Shared) -> None:
    clerk, member = sit("clerk"), sit("m1")
    synced(clerk, office)
    synced(member, office)
    data = big_picture(3)
    document = add_scan(clerk, before_the_commission(clerk), data)
    synced(clerk, office)
    partial = f"partial:{document.sha256}"
    came, at, idle = 0, 8, 0
    while not chunks_here(member, partial):
        here = member.value("SELECT complete AND rev = :rev FROM sync_state", rev=newest(office))
        idle = idle + 1 if here else 0  # once all rows are here, few effects lead to the scans
        ran = member.sync(Mishap(5 + idle if idle else at, How.CUT_AFTER))
        assert ran.struck
        assert ran.outcome is not None
        came += ran.outcome.bytes
        at += 1
    assert 0 < came < len(data)
    assert kept(member, document) is None
    came += synced(member, office).bytes
    assert kept(member, document) == data
    assert came == len(data)
    assert chunks_here(member, partial) == 0


def test_bytes_that_are_not_what_they_are_named_by_are_not_taken(sit: Sit, office: Shared) -> None:
    clerk, member = sit("clerk"), sit("m1")
    synced(clerk, office)
    data = big_picture(4)
    document = add_scan(clerk, before_the_commission(clerk), data)
    synced(clerk, office)
    first = "update public.blob_chunk set bytes = set_byte(bytes, 7, 255 - get_byte(bytes, 7))"
    assert office.by_hand(f"{first} where n = 3 and sha256 = %s", document.sha256) == 1
    synced(member, office)
    assert kept(member, document) is None
    assert chunks_here(member, f"partial:{document.sha256}") == 0
    office.by_hand(
        "update public.blob_chunk set bytes = %s where n = 3 and sha256 = %s",
        data[3 * CHUNK : 4 * CHUNK], document.sha256,
    )  # fmt: skip
    synced(member, office)
    assert kept(member, document) == data


def test_a_scan_whose_bytes_are_lost_here_stops_nothing_but_its_dossier(
    sit: Sit, office: Shared
) -> None:
    clerk = sit("clerk")
    synced(clerk, office)
    document = add_scan(clerk, before_the_commission(clerk), big_picture(5))
    with clerk.engine.begin() as connection:
        connection.exec_driver_sql(
            "DELETE FROM blob_chunk WHERE sha256 = ? AND n = 2", (document.sha256,)
        )
    assert clerk.work("receive", 0) == ("receive", "done")
    outcome = synced(clerk, office)
    assert (outcome.accepted, outcome.refused) == (1, 1)
    code = "SELECT count(*) FROM outbox WHERE json_extract(answer, '$.code') = 'scan_lost'"
    assert clerk.value(code)


def test_who_steps_back_keeps_no_byte_of_the_scans(sit: Sit, office: Shared) -> None:
    clerk, member = sit("clerk"), sit("m1")
    synced(clerk, office)
    dossier = before_the_commission(clerk)
    data = big_picture(6)
    document = add_scan(clerk, dossier, data)
    synced(clerk, office)
    synced(member, office)
    assert chunks_here(member, document.sha256) == CHUNKS
    with member.seat.store.here.reading() as uow:
        (me,) = uow.find(Person, login="m1")
    done(member.seat.office.conflicts.recuse(actor_of(me), dossier, "relative"))
    synced(member, office)
    assert chunks_here(member, document.sha256) == 0
    log = member.file.with_name(f"{member.file.name}-wal")
    held = member.file.read_bytes() + (log.read_bytes() if log.exists() else b"")
    assert data[CHUNK + 1000 : CHUNK + 1100] not in held
