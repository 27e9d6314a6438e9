"""A scan that is nobody's own here is fetched when it is opened, and kept."""

import pytest

from app.kernel.ids import time_ordered_ids
from app.kernel.outcome import Refusal
from app.office import Office, make_office
from app.store import DamagedBytesError, SharedUnreachableError
from db.store import SqlStore
from db.sync import fetching, wire
from db.sync.shared import SharedDatabase
from tests.sync.desk import Desk
from tests.sync.rooms import me
from tests.sync.shared_ministry import Shared
from tests.sync.sitting import Sit, synced
from tests.sync.test_scans import add_scan, before_the_commission, big_picture, chunks_here, kept

NOWHERE = "host=127.0.0.1 port=1"


def line(desk: Desk, address: str | None = None) -> SharedDatabase:
    where = desk.address() if address is None else address
    return SharedDatabase(lambda: wire.connect(where), desk.engine)


def window(desk: Desk, address: str | None = None) -> Office:
    """The office as a window has it, over a line to the shared database."""
    clock = desk.seat.clock
    new_id = time_ordered_ids(clock)
    return make_office(
        SqlStore(desk.engine, clock, new_id, line(desk, address)), clock, new_id
    )  # fmt: skip


def test_opening_a_scan_fetches_it_once(sit: Sit, office: Shared) -> None:
    clerk, other = sit("clerk"), sit("clerk2")
    synced(clerk, office)
    data = big_picture(11)
    document = add_scan(clerk, before_the_commission(clerk), data)
    synced(clerk, office)
    synced(other, office)
    assert kept(other, document) is None
    refused = window(other, NOWHERE).files.scan(me(other), document.id)
    assert refused == Refusal("scan_not_here", {"name": document.file_name})
    assert window(other).files.scan(me(other), document.id) == data
    assert kept(other, document) == data
    assert window(other, NOWHERE).files.scan(me(other), document.id) == data


def test_what_is_nowhere_is_said_to_be_missing(sit: Sit, office: Shared) -> None:
    clerk, other = sit("clerk"), sit("clerk2")
    synced(clerk, office)
    document = add_scan(clerk, before_the_commission(clerk), big_picture(12))
    synced(clerk, office)
    synced(other, office)
    office.by_hand("delete from public.blob_chunk where sha256 = %s", document.sha256)
    missing = Refusal("scan_missing", {"name": document.file_name})
    assert window(other).files.scan(me(other), document.id) == missing


def test_bytes_that_were_changed_there_are_not_kept(sit: Sit, office: Shared) -> None:
    clerk, other = sit("clerk"), sit("clerk2")
    synced(clerk, office)
    document = add_scan(clerk, before_the_commission(clerk), big_picture(13))
    synced(clerk, office)
    synced(other, office)
    changed = "update public.blob_chunk set bytes = set_byte(bytes, 7, 255 - get_byte(bytes, 7))"
    office.by_hand(f"{changed} where n = 3 and sha256 = %s", document.sha256)
    with pytest.raises(DamagedBytesError):
        window(other).files.scan(me(other), document.id)
    assert chunks_here(other, document.sha256) == 0
    assert chunks_here(other, f"partial:{document.sha256}") == 0


def test_what_came_over_a_slow_line_stays_and_the_next_sync_brings_the_rest(
    sit: Sit, office: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    clerk, other = sit("clerk"), sit("clerk2")
    synced(clerk, office)
    data = big_picture(14)
    document = add_scan(clerk, before_the_commission(clerk), data)
    synced(clerk, office)
    synced(other, office)
    monkeypatch.setattr(fetching, "PATIENCE", 0.0)
    with pytest.raises(SharedUnreachableError):
        line(other).fetch_scan(document.sha256)
    assert chunks_here(other, f"partial:{document.sha256}") == 4
    assert 0 < synced(other, office).bytes < len(data)
    assert kept(other, document) == data


def test_nobody_fetches_what_they_may_not_read(sit: Sit, office: Shared) -> None:
    clerk, admin = sit("clerk"), sit("admin")
    synced(clerk, office)
    document = add_scan(clerk, before_the_commission(clerk), big_picture(15))
    synced(clerk, office)
    synced(admin, office)
    assert line(admin).fetch_scan(document.sha256) is None
    with wire.connect(admin.address()) as asked:
        wire.prepare(asked)
        assert fetching.fetch(clerk.engine, asked, "0" * 64) is None
