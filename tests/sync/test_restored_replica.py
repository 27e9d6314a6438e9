"""A local copy restored from an older backup loses nothing and sends nothing twice.

The shared database is real. It knows every act by its number, so that what it took since the
backup is not taken again; what it has and the copy lost comes with the next pull; what had not
been sent is read out of the damaged copy and sent.
"""

from pathlib import Path

import pytest

from app.backup.entities import Kind
from app.backup.keeping import load_keeping
from app.kernel.resource import RESOURCES
from db.backup.rescuing import rescue
from db.backup.restoring import restore
from db.backup.shelf import Shelf, Source
from db.engine import sqlite_engine
from tests.sync.desk import Desk
from tests.sync.invariants import differences, doubled
from tests.sync.ministry import Seat
from tests.sync.shared_ministry import Shared
from tests.sync.sitting import Sit

KEEPING = load_keeping(RESOURCES / "backup").replica


def synced(desk: Desk) -> None:
    outcome = desk.sync(check=True).outcome
    assert outcome is not None
    assert outcome.verdict == "done", outcome


def back_up(desk: Desk, folder: Path) -> Path:
    made = Shelf(folder, desk.seat.clock).make(Source(desk.file), Kind.DAILY, KEEPING)
    return made.file


def put_back(desk: Desk, backup: Path) -> Path:
    """Restore the backup; where the copy that was in force lies now."""
    desk.engine.dispose()
    done = restore(backup, desk.file, desk.seat.clock.now())
    assert done.aside is not None
    desk.engine = sqlite_engine(desk.file)
    desk._put()
    return done.aside


def dossiers(shared: Shared) -> int:
    return int(shared.one("SELECT count(*) FROM dossier"))


@pytest.mark.parametrize(
    "rescued",
    [True, pytest.param(False, marks=pytest.mark.long)],
    ids=["rescued", "nothing readable"],
)
def test_what_was_sent_since_is_not_sent_twice(
    sit: Sit, office: Shared, tmp_path: Path, *, rescued: bool
) -> None:
    desk: Desk = sit("clerk")
    synced(desk)
    before = dossiers(office)
    assert desk.work("receive", 0) == (
        "receive",
        "done",
    )  # waits when the backup is made, and is taken afterwards
    backup = back_up(desk, tmp_path / "backups")
    synced(desk)
    assert desk.work("receive", 1) == ("receive", "done")
    assert desk.work("edit", 0) == ("edit", "done")
    synced(desk)
    taken = dossiers(office)
    assert taken == before + 2
    assert desk.work("receive", 2) == ("receive", "done")  # never sent
    assert desk.unsent > 0

    aside = put_back(desk, backup)
    if rescued:
        seat: Seat = desk.seat
        saved = rescue(aside, desk.file, seat.clock, seat.new_id)
        assert saved.lost == 0
        assert saved.acts >= 3
        again = rescue(aside, desk.file, seat.clock, seat.new_id)
        assert again.acts == 0
    synced(desk)

    assert dossiers(office) == taken + (1 if rescued else 0)
    assert doubled(office) == []
    assert differences(desk, office) == []
    assert desk.unsent == 0
    synced(desk)
    assert desk.value("SELECT count(*) FROM outbox WHERE state IN ('refused', 'held')") == 0


def test_what_others_changed_meanwhile_is_met_after_the_pull(
    sit: Sit, office: Shared, tmp_path: Path
) -> None:
    """Unsent work on a row that another desktop changed since the backup fits after a sync only."""
    desk: Desk = sit("clerk")
    other: Desk = sit("clerk2")
    synced(desk)
    assert desk.work("receive", 0) == ("receive", "done")
    synced(desk)
    backup = back_up(desk, tmp_path / "backups")
    synced(other)
    assert other.work("edit", 0) == ("edit", "done")
    synced(other)
    synced(desk)
    assert desk.work("edit", 0) == ("edit", "done")

    aside = put_back(desk, backup)
    seat = desk.seat
    first = rescue(aside, desk.file, seat.clock, seat.new_id)
    synced(desk)
    then = rescue(aside, desk.file, seat.clock, seat.new_id)
    assert first.acts + then.acts >= 1
    assert (first.lost, then.lost) in ((1, 0), (0, 0))
    synced(desk)
    assert desk.unsent == 0
    assert differences(desk, office) == []
    assert doubled(office) == []
