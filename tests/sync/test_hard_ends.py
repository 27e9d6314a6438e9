"""A client killed by the system, a server stopped as by a power cut; both write to real disks."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from db.server import trial
from tests.conftest import ExpectedLogs
from tests.store.cluster import Cluster
from tests.sync import invariants
from tests.sync.child import Orders
from tests.sync.desk import Desk, empty_replica
from tests.sync.invariants import Told
from tests.sync.ministry import Seat
from tests.sync.shared_ministry import Shared, make_template, ministry_file, own_copy

KILLS = 5
_SAFE = ("fsync=on", "synchronous_commit=on", "max_connections=40", "log_min_messages=panic")


@dataclass(slots=True)
class Machine:
    """A server that can lose its power."""

    files: trial.Cluster
    cluster: Cluster

    def start(self) -> None:
        self.files.start(
            [*_SAFE, "port=5432", "listen_addresses=", f"unix_socket_directories={self.files.home}"]
        )

    def lose_power(self) -> None:
        self.files.stop("immediate")


@pytest.fixture
def machine() -> Iterator[Machine]:
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    made = Machine(trial.Cluster.of(folder), Cluster(str(folder), 5432, "office"))
    made.files.make("office", "-A", "trust", "--no-sync")
    made.start()
    yield made
    made.files.stop("immediate")
    shutil.rmtree(folder)


@pytest.fixture
def shared(machine: Machine, tmp_path: Path) -> Iterator[Shared]:
    people = make_template(machine.cluster, ministry_file(tmp_path))
    with own_copy(machine.cluster, people) as made:
        yield made


@pytest.fixture(autouse=True)
def cut_lines_are_told_of(expected_logs: ExpectedLogs) -> None:
    expected_logs("the connection is lost")


def started(orders: Orders) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.sync.child", orders.argument],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip


def heard(process: "subprocess.Popen[str]", syncs: int) -> list[str]:
    """How the next syncs of a client ended, as it says itself."""
    assert process.stdout is not None
    said: list[str] = []
    while len(said) < syncs and (line := process.stdout.readline()):
        said.append(str(json.loads(line).get("verdict", "end")))
    return said


def until(process: "subprocess.Popen[str]", *verdicts: str) -> None:
    """Listen until a sync ends so; what it said before that waited in the pipe."""
    for _ in range(5000):
        (said,) = heard(process, 1)
        if said in verdicts:
            return
    raise AssertionError(f"no sync of thousands ended as {verdicts}")


def ended(process: "subprocess.Popen[str]") -> None:
    """Kill -9, in the middle of whatever it does."""
    process.kill()
    process.communicate()


def checked(shared: Shared, orders: Orders, folder: Path, told: Told) -> None:
    """What was told is there; the file goes on."""
    copy = folder / "looked-at.db"
    for part in folder.glob("looked-at.db*"):
        part.unlink()
    desk = Desk(Seat(orders.login, "looker"), lambda: shared, copy, Path(orders.file))
    assert desk.value("SELECT count(*) FROM pragma_quick_check WHERE quick_check = 'ok'") == 1
    told.hear(desk)
    for _ in range(3):
        ran = desk.sync()
        assert ran.outcome is not None
        assert ran.outcome.verdict == "done", ran.outcome
        assert not ran.outcome.healed, ran.outcome
    assert not desk.unsent
    assert not invariants.differences(desk, shared)
    assert not invariants.lost(told, shared, (desk,))
    assert not invariants.doubled(shared)
    assert not invariants.broken_paths(shared)
    assert not invariants.chain_findings(shared, folder, (desk,))
    desk.close()


def orders_for(shared: Shared, folder: Path, login: str) -> Orders:
    file = str(folder / f"{login}.db")
    made = str(empty_replica(folder))
    return Orders(login, "hard", file, made, shared.address(login), 10_000)


def going_on(orders: Orders, life: int) -> Orders:
    """Another process with the file that the one before left; a file is never copied onto itself."""
    left = Path(orders.file)
    file = left.with_name(f"{orders.login}-{life}.db")
    for part in left.parent.glob(f"{left.name}-*"):
        shutil.copy(part, part.with_name(part.name.replace(left.name, file.name)))
    return replace(orders, seed=f"hard {life}", made=orders.file, file=str(file))


def test_a_client_may_be_killed_at_any_moment(shared: Shared, tmp_path: Path) -> None:
    orders, told = orders_for(shared, tmp_path, "clerk"), Told()
    for life in range(1, KILLS + 1):
        process = started(orders)
        assert heard(process, life) == ["done"] * life
        ended(process)
        orders = going_on(orders, life)
    process = started(replace(orders, rounds=1))
    _, complaints = process.communicate(timeout=120)
    assert process.returncode == 0, complaints[-2000:]
    checked(shared, orders, tmp_path, told)
    assert len(told.acts) >= KILLS


def test_the_server_may_lose_its_power(machine: Machine, shared: Shared, tmp_path: Path) -> None:
    orders, told = orders_for(shared, tmp_path, "clerk"), Told()
    process = started(orders)
    for _ in range(3):
        until(process, "done")
        machine.lose_power()
        until(process, "offline", "fault")  # it works on without a server, and says so
        machine.start()
        shared.let_go()
    until(process, "done")
    ended(process)
    orders = going_on(orders, 1)
    process = started(replace(orders, rounds=1))
    _, complaints = process.communicate(timeout=120)
    assert process.returncode == 0, complaints[-2000:]
    checked(shared, orders, tmp_path, told)
    assert len(told.acts) > 3
