"""A bad line: a TCP proxy that cuts after so many bytes, swallows, delays or half-closes.

One thread, no timers of its own: what is delayed waits in the selector's timeout. A fault is
planned for the connections that come after it; those that are open keep theirs.
"""

import selectors
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum

_PIECE = 65536


class Way(Enum):
    """Which way bytes go."""

    UP = "up"
    """From the desktop to the server."""
    DOWN = "down"


class Kind(Enum):
    """What happens when the bytes of a fault are through."""

    CUT = "cut"
    """Both sides are reset."""
    CLOSE = "close"
    """Both sides are closed in good order, as a server that goes down does."""
    HALF = "half"
    """The receiving side sees the end of this way; the other way stays open."""
    HOLE = "hole"
    """Nothing comes through any more on either way, and nobody is told."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with a connection: `kind` after exactly `after` bytes of one way."""

    way: Way
    after: int
    kind: Kind = Kind.CUT


@dataclass(slots=True)
class _Line:
    """One connection through the proxy: its two sockets and what is on the way."""

    near: socket.socket
    far: socket.socket
    fault: Fault | None
    delay: float
    through: dict[Way, int] = field(default_factory=lambda: dict.fromkeys(Way, 0))
    waiting: deque[tuple[float, Way, bytes]] = field(default_factory=deque)
    swallowing: bool = False

    def source(self, way: Way) -> socket.socket:
        return self.near if way is Way.UP else self.far

    def target(self, way: Way) -> socket.socket:
        return self.far if way is Way.UP else self.near


class Proxy:
    """Listens on a port of this machine and hands on to `server` (a port or a socket's path)."""

    def __init__(self, server: int | str) -> None:
        self._server = server
        self._fault: Fault | None = None
        self._delay = 0.0
        self._refusing = False
        self._lines: list[_Line] = []
        self._counted = dict.fromkeys(Way, 0)
        self._selector = selectors.DefaultSelector()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._wake, self._woken = socket.socketpair()
        self._selector.register(self._listener, selectors.EVENT_READ)
        self._selector.register(self._woken, selectors.EVENT_READ)
        self._lock = threading.Lock()
        self._ended = False
        self._thread = threading.Thread(target=self._run, name="bad line")
        self.connections = 0
        self.faults = 0

    @property
    def port(self) -> int:
        """Where desktops connect to."""
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def address(self) -> str:
        """Host and port as libpq reads them."""
        return f"host=127.0.0.1 port={self.port}"

    def carried(self, way: Way) -> int:
        """How many bytes have come through, of all connections since `plan`."""
        with self._lock:
            return self._counted[way]

    def plan(self, fault: Fault | None = None, *, delay: float = 0.0) -> None:
        """What will be wrong with the connections to come; counts start anew."""
        with self._lock:
            self._fault, self._delay, self._refusing = fault, delay, False
            self._counted = dict.fromkeys(Way, 0)

    def refuse(self) -> None:
        """From now on nobody gets through."""
        with self._lock:
            self._refusing = True

    def cut_all(self) -> None:
        """Reset every open connection."""
        with self._lock:
            for line in list(self._lines):
                self._end(line, reset=True)

    # --- the thread -----------------------------------------------------------------------

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Close everything; returns when the thread has ended."""
        self._ended = True
        self._wake.send(b".")
        self._thread.join(10)
        for line in list(self._lines):
            self._end(line, reset=True)
        for each in (self._listener, self._wake, self._woken):
            each.close()
        self._selector.close()

    def _run(self) -> None:
        while not self._ended:
            for key, _ in self._selector.select(self._pause()):
                with self._lock:
                    self._ready(key)
            with self._lock:
                self._let_through()

    def _pause(self) -> float | None:
        due = [line.waiting[0][0] for line in self._lines if line.waiting]
        return max(0.0, min(due) - time.monotonic()) if due else None

    def _ready(self, key: selectors.SelectorKey) -> None:
        if key.fileobj is self._listener:
            self._accept()
        elif key.fileobj is self._woken:
            self._woken.recv(1)
        elif (line := key.data[0]) in self._lines:
            self._read(line, key.data[1])

    def _accept(self) -> None:
        near, _ = self._listener.accept()
        if self._refusing:
            _close(near, reset=True)
            return
        try:
            far = self._dial()
        except OSError:
            _close(near, reset=True)
            return
        self.connections += 1
        line = _Line(near, far, self._fault, self._delay)
        self._lines.append(line)
        for way in Way:
            self._selector.register(line.source(way), selectors.EVENT_READ, (line, way))

    def _dial(self) -> socket.socket:
        if isinstance(self._server, int):
            return socket.create_connection(("127.0.0.1", self._server), timeout=5)
        far = socket.socket(socket.AF_UNIX)
        far.settimeout(5)
        far.connect(self._server)
        return far

    def _read(self, line: _Line, way: Way) -> None:
        try:
            data = line.source(way).recv(_PIECE)
        except OSError:
            self._end(line, reset=True)
            return
        if line.swallowing:
            if not data:
                self._end(line, reset=False)
            return
        if line.delay:
            line.waiting.append((time.monotonic() + line.delay, way, data))
        else:
            self._hand_on(line, way, data)

    def _let_through(self) -> None:
        now = time.monotonic()
        for line in list(self._lines):
            while line.waiting and line.waiting[0][0] <= now and line in self._lines:
                _, way, data = line.waiting.popleft()
                self._hand_on(line, way, data)

    def _hand_on(self, line: _Line, way: Way, data: bytes) -> None:
        if not data:
            self._end(line, reset=False)
            return
        fault, passes = line.fault, len(data)
        strikes = fault is not None and fault.way is way
        if fault is not None and strikes:
            passes = min(passes, fault.after - line.through[way])
            strikes = passes < len(data) or line.through[way] + passes == fault.after
        try:
            line.target(way).sendall(data[:passes])
        except OSError:
            self._end(line, reset=True)
            return
        line.through[way] += passes
        self._counted[way] += passes
        if fault is not None and strikes:
            self.faults += 1
            self._strike(line, fault)

    def _strike(self, line: _Line, fault: Fault) -> None:
        if fault.kind is Kind.HALF:
            line.fault = None
            self._selector.unregister(line.source(fault.way))
            line.target(fault.way).shutdown(socket.SHUT_WR)
        elif fault.kind is Kind.HOLE:
            line.swallowing = True
        else:
            self._end(line, reset=fault.kind is Kind.CUT)

    def _end(self, line: _Line, *, reset: bool) -> None:
        self._lines.remove(line)
        for each in (line.near, line.far):
            if each in self._selector.get_map():
                self._selector.unregister(each)
            _close(each, reset=reset)


def _close(end: socket.socket, *, reset: bool) -> None:
    if reset and end.family == socket.AF_INET:
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    end.close()


@contextmanager
def bad_line(server: int | str) -> Iterator[Proxy]:
    """A running proxy; without a plan it hands on what it gets."""
    proxy = Proxy(server)
    proxy.start()
    try:
        yield proxy
    finally:
        proxy.stop()
