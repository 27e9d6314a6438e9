"""How the window is asked for, also by a desktop that hands a dossier package over."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.guards.source import ROOT
from tests.unit.command_line.console import anyqtama
from ui.command_line import parser
from ui.commands.window import with_package_named


@pytest.mark.parametrize(
    ("words", "package", "demo", "replica"),
    [
        (["2026-000171.aqpack"], "2026-000171.aqpack", False, None),
        (["--demo", "C:/a folder/X.AQPACK"], "C:/a folder/X.AQPACK", True, None),
        (["--replica", "copy.aqpack"], None, False, "copy.aqpack"),
        (["--replica", "copy", "x.aqpack"], "x.aqpack", False, "copy"),
        (["x.aqpack", "--demo"], "x.aqpack", True, None),
        ([], None, False, None),
    ],
)
def test_a_package_stands_beside_the_options(
    words: list[str], package: str | None, demo: bool, replica: str | None
) -> None:
    asked = parser().parse_args(with_package_named(words))
    assert asked.package == (None if package is None else Path(package))
    assert asked.demo is demo
    assert asked.replica == (None if replica is None else Path(replica))


def test_a_file_of_a_command_is_no_package_to_open() -> None:
    words = ["diagnostics", "x.aqpack"]
    assert with_package_named(words) == words


def test_another_file_is_complained_of_in_one_line() -> None:
    assert "invalid choice: 'letter.pdf'" in anyqtama("letter.pdf").complaint


@pytest.mark.parametrize(("words", "code"), [(["due", "--help"], 0), (["letter.pdf"], 2)])
def test_a_program_without_a_console_does_not_stumble_over_its_own_words(
    words: list[str], code: int
) -> None:
    """So Windows starts it from the menu and by a double click."""
    start = (
        "import sys; sys.stdout = sys.stderr = None; "
        f"from ui.command_line import main; sys.exit(main({words!r}))"
    )
    done = subprocess.run([sys.executable, "-c", start], check=False, cwd=ROOT)
    assert done.returncode == code
