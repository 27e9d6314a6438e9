"""A start of the program that is already set up costs next to nothing more than the program."""

import statistics
import subprocess
import time

import pytest

from tests.guards.source import ROOT

ROUNDS = 15


@pytest.mark.bench
def test_second_start_adds_under_50_ms() -> None:
    subprocess.run([ROOT / "run", "--version"], check=True, capture_output=True)
    bare, through_run = [], []
    for _ in range(ROUNDS):
        bare.append(_milliseconds(str(ROOT / ".venv/bin/anyqtama")))
        through_run.append(_milliseconds(str(ROOT / "run")))
    floor = statistics.median(bare)
    added = statistics.median(through_run) - floor
    print(f"\nsecond start: +{added:.1f} ms, {(floor + added) / floor:.2f} x the program alone")
    assert added < 50


def _milliseconds(command: str) -> float:
    start = time.perf_counter()
    subprocess.run([command, "--version"], check=True, capture_output=True)
    return (time.perf_counter() - start) * 1000
