"""`anyqtama server` and `anyqtama audit` against a real server with passwords, as typed."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from db.migrations.running import bring_file_up_to_date
from db.server.trial import ADMINISTRATOR, LOOPBACK, TrialServer, trial_server
from tests.guards.source import ROOT
from tests.sync.ministry import found_ministry

PASSWORD = "бес жүз тоқсан"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrialServer]:
    with trial_server(tmp_path_factory.mktemp("trial")) as running:
        yield running
    running.remove()


@pytest.fixture
def database(server: TrialServer, request: pytest.FixtureRequest) -> str:
    """A new, empty database; logins of all of them are the server's."""
    name = str(request.node.name)[:60]
    server.make_database(name)
    return name


@pytest.fixture
def run(server: TrialServer, database: str) -> Run:
    """Runs a command on the database; `URL` among the arguments stands for its address."""
    url = f"postgresql://{ADMINISTRATOR}@{LOOPBACK}:{server.port}/{database}"
    secret = psycopg.conninfo.conninfo_to_dict(server.conninfo(database))["password"]

    def command(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "ui", *(url if each == "URL" else each for each in arguments)],
            cwd=ROOT, capture_output=True, text=True, check=False, input=typed,
            env=os.environ | {"PGPASSWORD": str(secret)},
        )  # fmt: skip

    return command


def signs_in(server: TrialServer, database: str, login: str, password: str) -> bool:
    try:
        psycopg.connect(server.conninfo(database, login, password)).close()
    except psycopg.OperationalError:
        return False
    return True


def test_an_office_from_nothing_to_a_verified_audit(
    server: TrialServer, database: str, run: Run, tmp_path: Path
) -> None:
    said = run("server", "init", "URL")
    assert (said.returncode, said.stderr) == (0, ""), said.stderr
    assert "set up, schema" in said.stdout
    assert run("server", "init", "URL").returncode == 0
    assert run("server", "check", "URL").stdout == "the database is as it is shipped\n"
    login = "cl.founder"
    said = run(
        "server", "user", "add", "URL", login, "--roles", "administrator", "--name-kk", "Әкімші",
        "--name-ru", "Администратор", "--password-file", "-", typed=f"{PASSWORD}\n",
    )  # fmt: skip
    assert said.stdout == f"{login} may sign in: administrator\n", said.stderr
    assert signs_in(server, database, login, PASSWORD)
    assert not signs_in(server, database, login, "another one")
    changed = run(
        "server", "user", "password", "URL", login, "--password-file", "-", typed="жаңа құпиясөз\n"
    )
    assert changed.returncode == 0, changed.stderr
    assert signs_in(server, database, login, "жаңа құпиясөз")
    said = run("server", "user", "roles", "URL", login, "unit_head,executor")
    assert said.stdout == f"{login}: unit_head, executor\n", said.stderr
    assert run("server", "user", "disable", "URL", login).returncode == 0
    assert not signs_in(server, database, login, "жаңа құпиясөз")
    epoch = run("server", "restore-done", "URL").stdout
    assert epoch.startswith("a new epoch has begun: ")
    file = tmp_path / "audit.jsonl"
    assert run("audit", "export", "URL", str(file)).returncode == 0
    whole = run("audit", "verify", str(file))
    assert (whole.returncode, whole.stdout[:6]) == (0, "whole:"), whole.stdout + whole.stderr
    rev, head = (part.split()[-1] for part in whole.stdout.strip().split(", ")[-2:])
    assert run("audit", "verify", str(file), "--witness", f"{rev}:{head}").returncode == 0
    other = run("audit", "verify", str(file), "--witness", f"{rev}:{'0' * 64}")
    assert other.returncode == 1
    assert "witness_differs" in other.stdout


def test_an_office_that_stood_alone_is_brought_in(
    server: TrialServer, database: str, run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "alone.db"
    bring_file_up_to_date(file)
    found_ministry(file)
    said = run("server", "init", "URL", "--office", str(file))
    assert said.returncode == 0, said.stderr
    assert "rows brought in" in said.stdout
    again = run("server", "init", "URL", "--office", str(file))
    assert again.returncode == 2
    assert again.stderr.count("\n") == 1
    known = run(
        "server", "user", "add", "URL", "clerk", "--password-file", "-", typed=f"{PASSWORD}\n"
    )
    assert known.returncode == 0, known.stderr
    assert signs_in(server, database, "clerk", PASSWORD)
    assert run("server", "check", "URL").returncode == 0


def test_what_was_changed_by_hand_is_named(server: TrialServer, database: str, run: Run) -> None:
    run("server", "init", "URL")
    with psycopg.connect(server.conninfo(database)) as connection:
        connection.execute("grant delete on public.vote to anyqtama_member")
        connection.execute("drop policy stepped_back on sync.standing")
    said = run("server", "check", "URL")
    assert said.returncode == 1
    assert "vote" in said.stdout
    assert "stepped_back" in said.stdout
    assert run("server", "upgrade", "URL").returncode == 0
    assert run("server", "check", "URL").stdout == "the database is as it is shipped\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("server", "upgrade", "URL"), "anyqtama server init"),
        (("server", "check", "URL"), "anyqtama server init"),
        (("server", "init", "postgresql://nobody@127.0.0.1:1/x"), "could not be reached"),
        (("server", "init", "db.example.kz"), "is no address"),
        (("server", "init", "postgresql://a:b@c/d"), "leave it out"),
        (("server", "user", "roles", "URL", "x.y", "emperor"), "no list of roles"),
        (("audit", "verify", "README.md"), "README.md"),
    ],
    ids=["upgrade", "check", "unreachable", "no-address", "password", "role", "no-export"],
)
def test_complaints_are_one_line_and_say_what_to_do(
    run: Run, arguments: tuple[str, ...], told: str
) -> None:
    said = run(*arguments)
    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr.count("\n") == 1
    assert told in said.stderr
    assert "Traceback" not in said.stderr


def test_a_login_of_nobody_is_told(server: TrialServer, database: str, run: Run) -> None:
    run("server", "init", "URL")
    said = run("server", "user", "add", "URL", "n.obody", "--password-file", "-", typed=PASSWORD)
    assert said.returncode == 2
    assert "--name-kk" in said.stderr
    short = run(
        "server", "user", "add", "URL", "s.hort", "--roles", "executor", "--name-ru", "Некто",
        "--password-file", "-", typed="короче",
    )  # fmt: skip
    assert short.returncode == 2
    assert not signs_in(server, database, "s.hort", "короче")
