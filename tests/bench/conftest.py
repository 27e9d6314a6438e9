"""The table of all budgets, and the large office that some of them are measured in."""

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest

from app.kernel.clock import FixedClock
from app.kernel.ids import time_ordered_ids
from app.office import Office, make_office
from db.bulk import fill
from db.engine import sqlite_engine
from db.migrations.frozen import VERSIONS
from db.migrations.running import bring_file_up_to_date
from db.store import SqlStore
from tests.bench.budgets import Ledger
from tests.guards.source import ROOT

DOSSIERS = int(os.environ.get("ANYQTAMA_BENCH_DOSSIERS", "100000"))


@pytest.fixture(scope="session")
def ledger() -> Iterator[Ledger]:
    """Where measurements are written; printed at the end of the run."""
    made = Ledger()
    yield made
    print(made.table())


@pytest.fixture(scope="session")
def large_file() -> Path:
    """An office of 100 000 dossiers; it is kept in `out` and made again when the schema changes."""
    schema = sha256(b"".join(f.read_bytes() for f in sorted(VERSIONS.rglob("*.sql")))).hexdigest()
    file = ROOT / "out" / "bench" / f"office-{DOSSIERS}-{schema[:8]}.db"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(".unfinished")
        for left in file.parent.glob(f"office-{DOSSIERS}-*"):
            left.unlink()
        _make(unfinished)
        unfinished.replace(file)
    return file


def _make(file: Path) -> None:
    bring_file_up_to_date(file)
    clock = FixedClock()
    new_id = time_ordered_ids(clock, Random(1))
    engine = sqlite_engine(file)
    office = make_office(SqlStore(engine, clock, new_id), clock, new_id)
    fill(engine, office, clock, new_id, DOSSIERS, seed=1)
    engine.dispose()


@pytest.fixture(scope="session")
def large(large_file: Path) -> Iterator[Office]:
    """The large office, opened."""
    clock = FixedClock()
    new_id = time_ordered_ids(clock)
    engine = sqlite_engine(large_file)
    yield make_office(SqlStore(engine, clock, new_id), clock, new_id)
    engine.dispose()
