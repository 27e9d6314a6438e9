"""The bad line does what it says: otherwise what is tried over it would prove nothing."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.sync.proxy import Fault, Kind, Proxy, Way, bad_line


class Echo:
    """A server that says back what it hears, `times` over, and remembers how each line ended."""

    def __init__(self, place: Path) -> None:
        self.path = str(place)
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(self.path)
        self._listener.listen()
        self.heard: list[bytes] = []
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            line, _ = self._listener.accept()
            with line:
                heard = b""
                while data := self._read(line):
                    heard += data
                    if data == b"stop":
                        return
                    try:
                        line.sendall(data)
                    except OSError:
                        break
                self.heard.append(heard)

    @staticmethod
    def _read(line: socket.socket) -> bytes:
        try:
            return line.recv(65536)
        except OSError:
            return b""

    def close(self) -> None:
        with socket.socket(socket.AF_UNIX) as last:
            last.connect(self.path)
            last.sendall(b"stop")
            self._thread.join(5)
        self._listener.close()


@pytest.fixture
def echo(tmp_path: Path) -> Iterator[Echo]:
    found = Echo(tmp_path / "echo")
    yield found
    found.close()


@pytest.fixture
def line(echo: Echo) -> Iterator[Proxy]:
    with bad_line(echo.path) as found:
        yield found


def dial(line: Proxy) -> socket.socket:
    return socket.create_connection(("127.0.0.1", line.port), timeout=5)


def all_of(end: socket.socket) -> tuple[bytes, str]:
    """What arrives until the end, and how it ended."""
    got = b""
    try:
        while data := end.recv(65536):
            got += data
    except ConnectionResetError:
        return got, "reset"
    except TimeoutError:
        return got, "silence"
    return got, "closed"


def test_it_hands_on_what_it_gets(line: Proxy) -> None:
    with dial(line) as end:
        end.sendall(b"x" * 300_000)
        got = b""
        while len(got) < 300_000:
            got += end.recv(65536)
    assert got == b"x" * 300_000
    assert (line.carried(Way.UP), line.carried(Way.DOWN)) == (300_000, 300_000)


@pytest.mark.parametrize("after", [0, 1, 5, 9])
def test_a_cut_lets_exactly_so_many_bytes_up(line: Proxy, echo: Echo, after: int) -> None:
    line.plan(Fault(Way.UP, after))
    with dial(line) as end:
        end.sendall(b"0123456789")
        _, how = all_of(end)
    assert how == "reset"
    with dial(line) as end:  # the next line is served when the one before has ended
        end.sendall(b"")
    assert line.carried(Way.UP) == after
    assert line.faults == 1


@pytest.mark.parametrize(("kind", "how"), [(Kind.CUT, "reset"), (Kind.CLOSE, "closed")])
def test_a_cut_on_the_way_down(line: Proxy, kind: Kind, how: str) -> None:
    line.plan(Fault(Way.DOWN, 4, kind))
    with dial(line) as end:
        end.sendall(b"0123456789")
        got, ended = all_of(end)
    assert ended == how
    assert b"0123".startswith(got)
    assert line.carried(Way.DOWN) == 4


def test_a_hole_swallows_and_says_nothing(line: Proxy) -> None:
    line.plan(Fault(Way.UP, 3, Kind.HOLE))
    with dial(line) as end:
        end.settimeout(0.2)
        end.sendall(b"0123456789")
        assert all_of(end) == (b"", "silence")
    assert line.carried(Way.UP) == 3


def test_a_half_closed_line_still_speaks_the_other_way(line: Proxy, echo: Echo) -> None:
    line.plan(Fault(Way.UP, 3, Kind.HALF))
    with dial(line) as end:
        end.sendall(b"0123456789")
        assert all_of(end) == (b"012", "closed")


def test_a_delay_keeps_the_order(line: Proxy) -> None:
    line.plan(delay=0.05)
    with dial(line) as end:
        begun = time.monotonic()
        for each in (b"a", b"b", b"c"):
            end.sendall(each)
        got = b""
        while len(got) < 3:
            got += end.recv(9)
    assert got == b"abc"
    assert time.monotonic() - begun >= 0.1


def test_nobody_gets_through_when_it_refuses(line: Proxy) -> None:
    line.refuse()
    # reset while it is still being made, or before a byte came: both are no
    with suppress(ConnectionResetError), dial(line) as end:
        assert all_of(end)[0] == b""
    line.plan()
    with dial(line) as end:
        end.sendall(b"again")
        assert end.recv(9) == b"again"


def test_all_lines_can_be_cut_at_once(line: Proxy) -> None:
    with dial(line) as one:
        one.sendall(b"1")
        assert one.recv(1) == b"1"
        line.cut_all()
        assert all_of(one)[0] == b""
