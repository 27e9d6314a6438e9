"""From the double click to a queue that can be worked on, with 100 000 dossiers behind it."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.bench.budgets import Ledger
from tests.guards.source import ROOT

pytestmark = pytest.mark.bench

ROUNDS = 5


def test_start(ledger: Ledger, large_file: Path) -> None:
    pairs = [(_started("bare"), _started("office", str(large_file))) for _ in range(ROUNDS + 1)]
    bare = statistics.median(floor["painted"] for floor, _ in pairs[1:])
    painted = statistics.median(ours["painted"] for _, ours in pairs[1:])
    usable = statistics.median(ours["usable"] for _, ours in pairs[1:])
    # Neither budget is kept yet: the queue waits for SQLAlchemy and for the office's files of
    # rules, read in the worker. What is asserted is that it gets no worse.
    ledger.times("start to the painted window / bare window", bare, painted, 1.6, stop=4)
    ledger.times("start to a usable queue / bare window", bare, usable, 1.6, stop=14)


def _started(*arguments: str) -> dict[str, float]:
    """Milliseconds from the start of a process to each word that it says.

    The byte code is kept, as at any computer's second start, whatever the tests' own
    environment says of it; the first pair, which is not counted, makes it.
    """
    kept = {n: v for n, v in os.environ.items() if n != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.starting", *arguments],
        stdout=subprocess.PIPE, text=True, cwd=ROOT,
        env=kept | {"PYTHONPYCACHEPREFIX": str(ROOT / "out" / "bench" / "bytecode")},
    )  # fmt: skip
    assert process.stdout is not None
    said = {line.strip(): (time.perf_counter() - start) * 1000 for line in process.stdout}
    assert process.wait() == 0
    process.stdout.close()
    return said
