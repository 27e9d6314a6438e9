"""Whether PostgreSQL's driver speaks TLS on this computer: for the self-test, without a server.

A listener on the loopback answers as a server that has TLS; the driver's next bytes must be the
beginning of a TLS handshake. Nothing leaves the computer.
"""

import socket
from contextlib import closing, suppress
from threading import Thread

import psycopg

_LOOPBACK = "127.0.0.1"
_WILLING = b"S"
_HANDSHAKE = 0x16
"""First byte of a TLS record that begins a handshake."""
_PATIENCE = 5


def speaks_tls() -> bool:
    """Whether the driver begins a TLS handshake where the server is willing.

    Raises:
        ImportError: the driver or a library that it needs is not there.
        OSError: this computer does not let a program listen on its own loopback.
    """
    heard: list[bytes] = []
    with socket.create_server((_LOOPBACK, 0)) as listener:
        listener.settimeout(_PATIENCE)
        answering = Thread(target=_answer, args=(listener, heard), daemon=True)
        answering.start()
        with suppress(psycopg.OperationalError):  # as it must be: nobody ends the handshake
            psycopg.connect(
                host=_LOOPBACK, port=listener.getsockname()[1], dbname="none", user="none",
                sslmode="require", gssencmode="disable", connect_timeout=_PATIENCE,
            ).close()  # fmt: skip
        answering.join(_PATIENCE)
    return bool(heard) and heard[0][:1] == bytes([_HANDSHAKE])


def _answer(listener: socket.socket, heard: list[bytes]) -> None:
    """Say yes to the driver's wish for TLS, hear its first bytes, hang up."""
    try:
        connection, _ = listener.accept()
    except OSError:
        return
    with closing(connection):
        connection.settimeout(_PATIENCE)
        try:
            connection.recv(8)
            connection.sendall(_WILLING)
            heard.append(connection.recv(5))
        except OSError:
            return
