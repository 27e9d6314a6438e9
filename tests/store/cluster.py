"""A real PostgreSQL for the store's tests: made in a temporary folder, gone after them."""

import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psycopg

from db.server import trial

_SETTINGS = (
    "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=40",
    "shared_buffers=32MB", "log_min_messages=fatal", "autovacuum=off",
)  # fmt: skip


class Cluster:
    """A running server; `database` makes a new one from a template."""

    def __init__(self, host: str, port: int, user: str) -> None:
        self.host, self.port, self._user = host, port, user
        self._names = (f"t{n}" for n in itertools.count())

    def url(self, database: str) -> str:
        """SQLAlchemy's address of a database."""
        return f"postgresql+psycopg://{self._user}@/{database}?host={self.host}&port={self.port}"

    def run(self, statement: str) -> None:
        """Run a statement in the administrative database."""
        address = f"host={self.host} port={self.port} user={self._user} dbname=postgres"
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(statement.encode())

    def database(self, template: str = "template0") -> str:
        """Make a new database and return its name."""
        name = next(self._names)
        self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name


@contextmanager
def running_cluster(settings: Sequence[str] = _SETTINGS) -> Iterator[Cluster]:
    """Start a server, as somebody else where we are root (PostgreSQL refuses to run as root)."""
    folder = Path(tempfile.mkdtemp(prefix="pg"))  # short: a socket's path has 107 bytes at most
    files = trial.Cluster.of(folder)
    files.make("office", "-A", "trust", "--no-sync")
    host, port = (trial.LOOPBACK, trial.free_port()) if os.name == "nt" else (str(folder), 5432)
    where = [f"port={port}", "listen_addresses=127.0.0.1"]
    if os.name != "nt":
        where[1:] = ["listen_addresses=", f"unix_socket_directories={folder}"]
    files.start([*settings, *where])
    try:
        yield Cluster(host, port, "office")
    finally:
        files.stop("immediate")
        shutil.rmtree(folder)
