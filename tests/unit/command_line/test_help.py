"""`anyqtama --help` names every command, and mistakes are told in one line."""

import pytest

from app import VERSION
from tests.unit.command_line.console import anyqtama
from ui.command_line import COMMANDS


def names() -> list[str]:
    return [
        str(vars(command)["__name__"]).rpartition(".")[2].replace("_", "-") for command in COMMANDS
    ]


def test_help_names_every_command_and_fits_a_terminal() -> None:
    answer = anyqtama("--help")
    assert (answer.code, answer.errors) == (0, "")
    for name in names():
        assert f"\n    {name} " in answer.output
    assert max(map(len, answer.output.splitlines())) <= 84


@pytest.mark.parametrize("name", names())
def test_every_command_has_its_own_help(name: str) -> None:
    answer = anyqtama(name, "--help")
    assert (answer.code, answer.errors) == (0, "")
    assert answer.output.startswith(f"usage: anyqtama {name}")


def test_version() -> None:
    assert anyqtama("--version").output == f"Anyqtama {VERSION}\n"


def test_unknown_command_is_told_in_one_line() -> None:
    assert "invalid choice: 'dew'" in anyqtama("dew").complaint
