"""The cable between the members' computers and the server: it can be pulled out and put back.

While it is out, who is connected is cut off and who tries is refused, as by a machine whose
network is down. It runs in threads of its own.
"""

from __future__ import annotations

import contextlib
import socket
from threading import Lock, Thread

_LOOPBACK = "127.0.0.1"
_PIECE = 64 * 1024


class Cable:
    """Passes connections on to a port of this machine; plugged in from the beginning."""

    def __init__(self, to_port: int) -> None:
        self._to = (_LOOPBACK, to_port)
        self._lock = Lock()
        self._ends: set[socket.socket] = set()
        self._door: socket.socket | None = None
        self.carried = 0
        """Bytes that went through, both ways."""
        self.port = 0
        self.plug()

    def plug(self) -> None:
        """Put the cable in; it keeps its port."""
        door = socket.create_server((_LOOPBACK, self.port))
        self.port = door.getsockname()[1]
        self._door = door
        Thread(target=self._listen, args=(door,), daemon=True).start()

    def pull(self) -> None:
        """Pull the cable out."""
        with self._lock:
            door, self._door = self._door, None
            ends = list(self._ends)
        for each in (door, *ends):
            if each is not None:
                _close(each)

    def _listen(self, door: socket.socket) -> None:
        while True:
            try:
                near, _ = door.accept()
            except OSError:  # pulled out
                return
            try:
                far = socket.create_connection(self._to, timeout=5)
            except OSError:
                _close(near)
                continue
            far.settimeout(None)
            with self._lock:
                plugged = self._door is door
                if plugged:
                    self._ends |= {near, far}
            if not plugged:
                _close(near)
                _close(far)
                return
            for ends in ((near, far), (far, near)):
                Thread(target=self._carry, args=ends, daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while piece := source.recv(_PIECE):
                target.sendall(piece)
                with self._lock:
                    self.carried += len(piece)
        for each in (source, target):
            _close(each)
        with self._lock:
            self._ends -= {source, target}


def _close(end: socket.socket) -> None:
    """Let go of a socket, waking whoever waits on it."""
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
