"""The frozen program's first steps."""

import subprocess
import sys

import pytest

from installer import starter
from tests.guards.source import ROOT


@pytest.mark.parametrize("before", [None, "/usr/games/lib"])
def test_other_programs_find_their_own_libraries_again(before: str | None) -> None:
    around = {"LD_LIBRARY_PATH": "inside", "HOME": "there"}
    around |= {} if before is None else {"LD_LIBRARY_PATH_ORIG": before}
    starter.give_back(around)
    assert around == {"HOME": "there"} | ({} if before is None else {"LD_LIBRARY_PATH": before})


def started(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "installer.starter", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_it_does_what_the_command_line_asks() -> None:
    assert started("--version").stdout.startswith("Anyqtama ")


def test_it_starts_itself_as_the_checkout_does() -> None:
    done = started("-P", "-m", "ui", "--version")
    assert (done.returncode, done.stdout) == (0, started("--version").stdout)


def test_it_runs_no_modules_but_ours() -> None:
    assert started("-P", "-m", "this").returncode == 2
