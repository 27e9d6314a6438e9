"""The program's own sync over a bad line: cut after N bytes each way, half-closed, black, slow."""

import random
import struct
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from time import monotonic

import pytest
from psycopg.conninfo import make_conninfo

from app.access.people import Person, actor_of
from app.workflow.dossier import Dossier
from db.sync import wire
from db.sync.running import Syncer
from tests.conftest import ExpectedLogs
from tests.store.cluster import Cluster
from tests.sync.desk import Desk
from tests.sync.invariants import Told
from tests.sync.morning import Morning, finishes, gone, scripted_morning
from tests.sync.proxy import Fault, Kind, Proxy, Way, bad_line
from tests.sync.shared_ministry import Shared

CUTS = 14
"""Places at which each way is cut every day; `./check --long` cuts every 64 bytes."""


@pytest.fixture(autouse=True)
def cut_lines_are_told_of(expected_logs: ExpectedLogs) -> None:
    expected_logs("the connection is lost")
    expected_logs("consuming input failed")


@pytest.fixture(scope="module")
def morning(
    sync_cluster: Cluster, sync_people: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Morning]:
    with scripted_morning(sync_cluster, sync_people, tmp_path_factory.mktemp("line")) as made:
        yield made


@pytest.fixture
def line(sync_cluster: Cluster) -> Iterator[Proxy]:
    with bad_line(f"{sync_cluster.host}/.s.PGSQL.{sync_cluster.port}") as found:
        yield found


def over(line: Proxy, shared: Shared, login: str) -> Callable[[], str]:
    """The address of the shared database at the other end of the bad line."""
    return lambda: make_conninfo(
        dbname=shared.name, user=login, host="127.0.0.1", port=line.port, sslmode="disable",
        gssencmode="disable",
    )  # fmt: skip


def _weighed(morning: Morning, line: Proxy, login: str) -> dict[Way, int]:
    """How many bytes one whole sync carries each way."""
    shared, desk = morning.again(login)
    line.plan()
    desk.address = over(line, shared, login)
    outcome = desk.sync().outcome
    assert outcome is not None
    assert outcome.verdict == "done", outcome
    gone(shared, desk)
    return {way: line.carried(way) for way in Way}


def _disturbed(morning: Morning, line: Proxy, login: str, fault: Fault) -> None:
    shared, desk = morning.again(login)
    told = Told()
    line.plan(fault)
    desk.address = over(line, shared, login)
    ran = desk.sync(patience=2)
    assert ran.outcome is not None
    told.hear(desk)
    line.plan()
    line.cut_all()
    finishes(shared, desk, told, f"{login}, {fault}")
    gone(shared, desk)


@pytest.mark.parametrize("login", ["clerk", "m1"])
@pytest.mark.parametrize("way", Way)
def test_a_line_may_be_cut_after_some_bytes(
    morning: Morning, line: Proxy, login: str, way: Way
) -> None:
    whole = _weighed(morning, line, login)[way]
    assert whole > 5000
    for turn in range(CUTS // 2):
        after = (2 * turn + 1) * whole // CUTS
        _disturbed(morning, line, login, Fault(way, after, (Kind.CUT, Kind.CLOSE)[turn % 2]))
    assert line.faults >= 1


@pytest.mark.long
@pytest.mark.parametrize("login", ["clerk", "m1"])
@pytest.mark.parametrize("way", Way)
@pytest.mark.parametrize("kind", [Kind.CUT, Kind.CLOSE, Kind.HALF])
def test_a_line_may_be_cut_anywhere(
    morning: Morning, line: Proxy, login: str, way: Way, kind: Kind
) -> None:
    whole = _weighed(morning, line, login)[way]
    for after in range(0, whole, max(64, whole // 400)):
        _disturbed(morning, line, login, Fault(way, after, kind))


@pytest.mark.parametrize("way", Way)
@pytest.mark.parametrize("share", [0.3, 0.8])
def test_a_line_may_close_half(morning: Morning, line: Proxy, way: Way, share: float) -> None:
    whole = _weighed(morning, line, "clerk")[way]
    _disturbed(morning, line, "clerk", Fault(way, int(whole * share), Kind.HALF))


@pytest.mark.parametrize("way", Way)
def test_a_black_hole_is_left_in_time(morning: Morning, line: Proxy, way: Way) -> None:
    """Nobody answers and nobody says so: the desk gives up and goes on another time."""
    whole = _weighed(morning, line, "m1")[way]
    _disturbed(morning, line, "m1", Fault(way, whole // 2, Kind.HOLE))


@pytest.mark.parametrize(("way", "share"), [(Way.UP, 0.02), (Way.DOWN, 0.5), (Way.UP, 0.8)])
def test_who_leaves_does_not_sit_out_a_silent_line(
    morning: Morning, line: Proxy, way: Way, share: float
) -> None:
    """A window that is closed waits two seconds for an answer, and nothing is lost by it."""
    whole = _weighed(morning, line, "m1")[way]
    shared, desk = morning.again("m1")
    told = Told()
    line.plan(Fault(way, int(whole * share), Kind.HOLE))
    desk.address = over(line, shared, "m1")
    syncer = Syncer(
        desk.engine, lambda: wire.connect(desk.address()), desk.seat.clock, "test", check=True
    )
    silent_at: list[float] = []

    def left() -> bool:
        """The window is closed as soon as the line is silent."""
        if line.faults > before and not silent_at:
            silent_at.append(monotonic())
        return bool(silent_at)

    before = line.faults
    outcome = syncer.run(lambda _: None, left)
    took = monotonic() - silent_at[0]
    assert outcome.verdict == "cancelled", outcome
    assert took < wire.CONNECT_TIMEOUT, took
    told.hear(desk)
    line.plan()
    line.cut_all()
    finishes(shared, desk, told, f"left, {way}, {share}")
    gone(shared, desk)


def test_a_scan_is_resumed_where_the_line_was_cut(morning: Morning, line: Proxy) -> None:
    """What arrived of a scan before the cut is not sent again."""
    shared, desk = morning.again("clerk")
    _big_scan(desk)
    line.plan()
    desk.address = over(line, shared, "clerk")
    line.plan(Fault(Way.UP, 700_000))
    ran = desk.sync()
    assert ran.outcome is not None
    assert ran.outcome.verdict == "offline"
    line.plan()
    told = Told()
    finishes(shared, desk, told, "a scan of several chunks")
    assert line.carried(Way.UP) < 700_000, "chunks that had arrived were sent again"
    sealed = shared.one("select count(*) from public.blob_chunk")
    assert sealed >= 4
    gone(shared, desk)


def _big_scan(desk: Desk) -> None:
    """A scan of a megabyte for the clerk's first open dossier."""
    with desk.seat.store.here.reading() as uow:
        me = actor_of(next(p for p in uow.find(Person) if p.login == "clerk"))
        dossier = [each for each in uow.find(Dossier) if not each.closing][-1]
    data = _picture(random.Random(7))
    done = desk.do(
        (
            "scan",
            partial(desk.seat.office.intake.add_scan, me, dossier.id, "diploma", "d.png", data),
        )
    )
    assert done == ("scan", "done"), done


def _picture(numbers: random.Random) -> bytes:
    rows = b"".join(b"\0" + numbers.randbytes(3 * 600) for _ in range(600))
    header = struct.pack(">IIBBBBB", 600, 600, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 0)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def test_a_slow_line_only_takes_longer(morning: Morning, line: Proxy) -> None:
    shared, desk = morning.again("m1")
    line.plan(delay=0.005)
    desk.address = over(line, shared, "m1")
    told = Told()
    finishes(shared, desk, told, "slow")
    gone(shared, desk)


def test_nobody_there_is_found_out_at_once(morning: Morning, line: Proxy) -> None:
    shared, desk = morning.again("m1")
    line.refuse()
    desk.address = over(line, shared, "m1")
    ran = desk.sync()
    assert ran.outcome is not None
    assert ran.outcome.verdict == "offline"
    assert desk.unsent
    gone(shared, desk)
