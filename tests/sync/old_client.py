"""Makes the fixtures of a released replica schema: the ministry, and desks with unsent work.

    python -m tests.sync.old_client FOLDER

is run once, when a schema of replicas lands, with FOLDER = tests/golden/replicas/<revision>; what
it made is never made again. `ministry.db.xz` is the office that the shared database came from.
"""

import lzma
import sys
import tempfile
from pathlib import Path

from tests.store.cluster import running_cluster
from tests.sync.desk import Desk, empty_replica
from tests.sync.ministry import Seat
from tests.sync.shared_ministry import make_template, ministry_file, own_copy

UNSENT = {
    "m1": ("declare", "answer", "submit", "reopen", "answer"),
    "clerk": ("receive", "scan", "edit", "step"),
    "secretary": ("plan", "open", "presence"),
}
"""What each desk did and had not sent."""


def make(folder: Path) -> None:
    """Write the fixtures of this program's schema."""
    folder.mkdir(parents=True, exist_ok=True)
    with running_cluster() as cluster, tempfile.TemporaryDirectory() as place:
        work = Path(place)
        ministry = ministry_file(work)
        people = make_template(cluster, ministry)
        empty = empty_replica(work)
        with own_copy(cluster, people) as shared:
            for login, kinds in UNSENT.items():
                desk = Desk(Seat(login), lambda: shared, work / f"{login}.db", empty)
                desk.sync()
                desk.line.up = False
                for kind in kinds:
                    desk.work(kind, 0)
                with desk.engine.connect() as connection:
                    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                desk.close()
                _pack(desk.file, folder)
        _pack(ministry, folder)


def _pack(file: Path, folder: Path) -> None:
    (folder / f"{file.name}.xz").write_bytes(lzma.compress(file.read_bytes(), preset=9))


if __name__ == "__main__":
    make(Path(sys.argv[1]))
