"""Opening an office, and making one: whole, or not at all.

What it imports is heavy (SQLAlchemy, openpyxl, reportlab) and is imported only inside the
functions, which run in the worker's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.kernel.clock import Clock, FixedClock
from app.kernel.ids import Ids, time_ordered_ids
from app.kernel.outcome import Refusal

if TYPE_CHECKING:
    from app.administration.use_cases import Founding
    from app.office import Office
    from app.store import Store
    from db.store import SqlStore


def open_office(file: Path, clock: Clock) -> Office:
    """Open the database in `file` and put the office on it."""
    new_id = time_ordered_ids(clock)
    return office_on(local_store(file, clock, new_id), clock, new_id)


def make_demo(file: Path, progress: Callable[[float], None]) -> None:
    """Make the demo office in `file` and mark the file as one."""
    from app.demo.office import make_demo_office
    from db.marks import mark_demo

    with _growing(file) as unfinished:
        clock = FixedClock()
        new_id = time_ordered_ids(clock)
        with closing(local_store(unfinished, clock, new_id)) as store:
            make_demo_office(office_on(store, clock, new_id), clock, new_id, progress)
        mark_demo(unfinished)
        unfinished.replace(file)


def make_large(file: Path, dossiers: int, seed: int, progress: Callable[[float], None]) -> None:
    """Make an office of so many invented dossiers in `file`, for measuring; a demo as well."""
    from db.bulk import fill
    from db.engine import sqlite_engine
    from db.marks import mark_demo

    with _growing(file) as unfinished:
        clock = FixedClock()
        new_id = time_ordered_ids(clock)
        with closing(local_store(unfinished, clock, new_id)) as store:
            engine = sqlite_engine(unfinished)
            office = office_on(store, clock, new_id)
            fill(engine, office, clock, new_id, dossiers, seed, progress)
            engine.dispose()
        mark_demo(unfinished)
        unfinished.replace(file)


def make_own(file: Path, clock: Clock, founding: Founding) -> Refusal | None:
    """Make a real office in `file` with nothing in it but what is asked at its founding."""
    from ui.shell.answers import found

    with _growing(file) as unfinished:
        if file.exists():  # another window made it since it was looked
            return Refusal("office_founded")
        new_id = time_ordered_ids(clock)
        with closing(local_store(unfinished, clock, new_id)) as store:
            outcome = found(office_on(store, clock, new_id), founding)
        if isinstance(outcome, Refusal):
            return outcome
        unfinished.replace(file)
        return None


def local_store(file: Path, clock: Clock, new_id: Ids) -> SqlStore:
    """The database in `file`, made or migrated as needed."""
    from db.opening import open_local

    return open_local(file, clock, new_id)


def office_on(store: Store, clock: Clock, new_id: Ids) -> Office:
    """The office's rooms on a store."""
    from app.office import make_office

    return make_office(store, clock, new_id)


@contextmanager
def _growing(file: Path) -> Iterator[Path]:
    """An empty place beside `file` where an office grows; nothing is left there afterwards.

    Raises:
        OfficeOpenError: another window makes one there at this moment.
    """
    from db.backup.restoring import alone
    from db.replica.folder import Folder

    unfinished = file.with_suffix(".unfinished")
    with alone(file):
        _remove(unfinished)
        try:
            yield unfinished
        finally:
            with suppress(OSError):  # the fault itself says more; the next making clears up
                _remove(unfinished)
                Folder(file.parent).lock.unlink(missing_ok=True)


def _remove(unfinished: Path) -> None:
    for left in unfinished.parent.glob(f"{unfinished.name}*"):
        left.unlink()
