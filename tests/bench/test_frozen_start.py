"""The program as it is installed starts hardly later than the checkout it was made of."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from installer.freezing import frozen
from installer.project import edition
from tests.bench.budgets import Ledger
from tests.guards.source import ROOT
from tests.ui.xserver import bare_server, on_display

pytestmark = pytest.mark.bench

ROUNDS = 5
MOST = 1.25
CHECKOUT = [sys.executable, "-P", "-m", "ui"]


@pytest.fixture(scope="module")
def installed() -> list[str]:
    """The frozen program of these sources; made now, in a minute, where there is none."""
    return [str(frozen(edition()) / "anyqtama")]


@pytest.fixture
def around() -> dict[str, str]:
    """An empty home, and byte code kept as at any computer's second start."""
    kept = {n: v for n, v in os.environ.items() if n != "PYTHONDONTWRITEBYTECODE"}
    bytecode = ROOT / "out" / "bench" / "bytecode"
    return kept | {"PYTHONPYCACHEPREFIX": str(bytecode), "PYTHONPATH": str(ROOT)}


def test_a_command_of_the_frozen_program(
    ledger: Ledger, installed: list[str], around: dict[str, str]
) -> None:
    due = ("due", "--procedure", "P1", "--received", "2017-03-16")

    def run(program: list[str]) -> float:
        start = time.perf_counter()
        subprocess.run([*program, *due], check=True, env=around, capture_output=True)
        return (time.perf_counter() - start) * 1000

    # Unpacking itself costs a command a tenth of a second, which a window does not feel.
    figures = _in_turn(run, installed)
    ledger.times("frozen: anyqtama due / the checkout's", *figures, MOST, stop=3)


def test_the_window_of_the_frozen_program(
    ledger: Ledger, installed: list[str], around: dict[str, str]
) -> None:
    with bare_server("1280x800") as display:
        there = around | on_display(display)

        def run(program: list[str]) -> float:
            with _windows(there) as shown:
                start = time.perf_counter()
                process = subprocess.Popen(program, env=there)
                next(shown)
                took = (time.perf_counter() - start) * 1000
                process.kill()
                process.wait()
            return took

        figures = _in_turn(run, installed)
    ledger.times("frozen: window on the screen / the checkout's", *figures, MOST)


def _in_turn(run: Callable[[list[str]], float], installed: list[str]) -> tuple[float, float]:
    """Medians of checkout and frozen program, after one start of each to warm the disk."""
    pairs = [(run(CHECKOUT), run(installed)) for _ in range(ROUNDS + 1)][1:]
    ours, theirs = zip(*pairs, strict=True)
    return statistics.median(ours), statistics.median(theirs)


@contextmanager
def _windows(around: dict[str, str]) -> Iterator[Iterator[str]]:
    """Windows that come to be seen on an X server, one line of `xev` for each."""
    command = ["stdbuf", "-oL", "xev", "-root", "-event", "substructure"]
    with subprocess.Popen(command, env=around, stdout=subprocess.PIPE, text=True) as eye:
        assert eye.stdout is not None
        yield (line for line in eye.stdout if line.startswith("MapNotify"))
        eye.kill()
