"""Real client processes at once on one shared database: nothing lost, nothing doubled, all alike."""

import hashlib
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.cluster import running_cluster
from tests.sync import invariants
from tests.sync.child import Orders
from tests.sync.desk import Desk, empty_replica
from tests.sync.invariants import Told
from tests.sync.ministry import DESKS, Seat
from tests.sync.shared_ministry import Shared, make_template, ministry_file, own_copy

ROUNDS = 5
LONG_CLIENTS, LONG_SECONDS = 50, int(os.environ.get("ANYQTAMA_SOAK_SECONDS", "600"))
_PATIENCE = 240


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Shared]:
    """A server that has room for fifty."""
    settings = ("fsync=off", "max_connections=140", "shared_buffers=64MB", "log_min_messages=fatal")
    with running_cluster(settings) as cluster:
        people = make_template(cluster, ministry_file(tmp_path))
        with own_copy(cluster, people) as made:
            yield made


def soak(shared: Shared, folder: Path, clients: int, rounds: int, seconds: float) -> Counter[str]:
    """Let so many processes work and sync; what they did, all counted together."""
    empty = empty_replica(folder)
    orders = [
        Orders(
            login=(login := DESKS[number % len(DESKS)]), seed=f"client {number}",
            file=str(folder / f"client-{number}.db"), made=str(empty),
            address=shared.address(login), rounds=rounds, seconds=seconds,
        )
        for number in range(clients)
    ]  # fmt: skip
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.sync.child", each.argument],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            cwd=Path(__file__).parents[2],
        )
        for each in orders
    ]  # fmt: skip
    counted: Counter[str] = Counter()
    try:
        for process in started:
            said, complaints = process.communicate(timeout=_PATIENCE + seconds)
            assert process.returncode == 0, complaints[-3000:]
            last = json.loads(said.splitlines()[-1])
            assert last.pop("end")
            counted.update(last)
    finally:
        for process in started:
            process.kill()
            process.wait()
    _all_is_well(shared, folder, orders)
    return counted


def _all_is_well(shared: Shared, folder: Path, orders: list[Orders]) -> None:
    desks = []
    for each in orders:
        file = Path(each.file)
        opened = folder / f"opened-{file.name}"
        desks.append(Desk(Seat(each.login, each.seed), lambda: shared, opened, file))
    told = Told()
    for desk in desks:
        told.hear(desk)
    for desk in desks:
        assert desk.sync().outcome is not None  # what the last of them sent reaches everybody
    hashes: dict[str, set[str]] = {}
    for desk in desks:
        ran = desk.sync()
        assert ran.outcome is not None
        assert ran.outcome.verdict == "done", ran.outcome
        assert not ran.outcome.healed, ran.outcome
        assert not desk.unsent
        assert not invariants.differences(desk, shared)
        hashes.setdefault(desk.login, set()).add(_hash(desk))
    assert all(len(found) == 1 for found in hashes.values()), "desks of one login differ"
    assert not invariants.lost(told, shared, desks)
    assert not invariants.doubled(shared)
    assert not invariants.broken_paths(shared)
    assert not invariants.chain_findings(shared, folder, desks)
    ledger = shared.one("select count(*) from sync.op")
    assert set(told.acts) <= {
        row[0] for row in shared.superuser.execute(b"select act::text from sync.op")
    }
    assert ledger >= len(told.acts)
    for desk in desks:
        desk.close()


def _hash(desk: Desk) -> str:
    """Every shared row of a replica, whatever the order; refused work is a desk's own."""
    here = invariants.image_here(desk)
    rows = sorted(
        json.dumps((entity, row), sort_keys=True, default=str)
        for entity, table in here.items()
        for row in table.values()
    )
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()


def test_eight_clients_at_once(shared: Shared, tmp_path: Path) -> None:
    counted = soak(shared, tmp_path, 8, ROUNDS, 0)
    assert counted["rounds"] == 8 * ROUNDS
    assert counted["accepted"] > 20
    assert not counted["healed"]


@pytest.mark.long
def test_fifty_clients_for_ten_minutes(
    shared: Shared, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    counted = soak(shared, tmp_path, LONG_CLIENTS, 1, LONG_SECONDS)
    with capsys.disabled():
        sys.stdout.write(f"\n{LONG_CLIENTS} clients, {LONG_SECONDS} s: {dict(counted)}\n")
    assert counted["accepted"] > LONG_CLIENTS
