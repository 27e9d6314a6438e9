"""A scripted morning of the ministry, made once and begun again as often as a test likes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.store.cluster import Cluster
from tests.sync import invariants
from tests.sync.desk import Desk, empty_replica
from tests.sync.invariants import Told
from tests.sync.ministry import Seat
from tests.sync.shared_ministry import Shared, copied, regroup


@dataclass(slots=True)
class Morning:
    """The script's state before the sync that is ended: a database and the desks' files."""

    cluster: Cluster
    people: dict[str, str]
    template: str
    files: dict[str, Path]
    seats: dict[str, Seat]
    folder: Path
    runs: int = 0

    def again(self, login: str) -> tuple[Shared, Desk]:
        """The same state once more."""
        self.runs += 1
        shared = copied(self.cluster, self.people, self.template)
        file = self.folder / f"{login}-{self.runs}.db"
        seat = self.seats[login]
        seat.clock.at = Seat.BEGINS
        return shared, Desk(seat, lambda: shared, file, self.files[login])


def _done(desk: Desk, kind: str, pick: int = 0) -> None:
    found = desk.work(kind, pick)
    assert found is not None, kind
    assert found[1] == "done", found


@contextmanager
def scripted_morning(cluster: Cluster, people: dict[str, str], folder: Path) -> Iterator[Morning]:
    """The morning up to the sync that is to be disturbed."""
    empty = empty_replica(folder)
    shared = copied(cluster, people)
    regroup(shared)
    logins = ("clerk", "clerk2", "m1", "m2", "secretary")
    seats = {login: Seat(login) for login in logins}
    desks = {
        login: Desk(seats[login], lambda: shared, folder / f"{login}.db", empty) for login in logins
    }
    for desk in desks.values():
        assert _whole(desk)
    _mornings_work(desks)
    files = {}
    for login, desk in desks.items():
        with desk.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        desk.close()
        files[login] = desk.file
    shared.let_go()
    yield Morning(cluster, people, shared.name, files, seats, folder)
    shared.drop()


def _whole(desk: Desk) -> bool:
    ran = desk.sync()
    return ran.outcome is not None and ran.outcome.verdict == "done"


def _mornings_work(desks: dict[str, Desk]) -> None:
    """What happened before the sync: others have sent theirs, the clerk and m1 have not."""
    clerk, clerk2, m1, m2 = desks["clerk"], desks["clerk2"], desks["m1"], desks["m2"]
    for member in (m1, m2):
        for dossier in (0, 0):
            _done(member, "declare", dossier)
        _done(member, "answer", 0)
        _done(member, "submit", 0)
    assert _whole(m1)
    # unsent: a second sheet, a reopened one, and a recusal from the other dossier
    _done(m1, "reopen", 0)
    _done(m1, "answer", 0)
    _done(m1, "recuse", 1)
    assert _whole(m2)
    # the clerk: a new dossier with a scan, and a card that the other clerk changes as well
    _done(clerk, "receive")
    for _ in range(2):
        _done(clerk, "scan", 9)
    _done(clerk, "edit", 0)
    _done(clerk, "edit", 3)
    _done(clerk2, "edit", 0)
    _done(clerk2, "receive")
    assert _whole(clerk2)
    # the secretary: a session is open, and with it the marks
    for kind in ("plan", "open", "presence", "discuss"):
        _done(desks["secretary"], kind)
    assert _whole(desks["secretary"])


def finishes(shared: Shared, desk: Desk, told: Told, point: str) -> None:
    """The next syncs bring it to the one right end."""
    for _ in range(3):
        ran = desk.sync()
        told.hear(desk)
        assert ran.outcome is not None
        assert ran.outcome.verdict == "done", (point, ran.outcome)
        assert not ran.outcome.healed, (point, ran.outcome.healed)
    assert not desk.unsent, point
    found = invariants.differences(desk, shared)
    assert not found, f"{point}: {found}"
    assert not invariants.forbidden_marks(desk, shared), point
    assert not invariants.lost(told, shared, (desk,)), point
    assert not invariants.doubled(shared), point
    assert not invariants.broken_paths(shared), point


def gone(shared: Shared, desk: Desk) -> None:
    """Leave nothing of a run behind."""
    desk.close()
    shared.drop()
    for part in desk.file.parent.glob(f"{desk.file.name}*"):
        part.unlink()
