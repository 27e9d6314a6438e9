"""Passwords of commands: where they come from, and that none stands where others see it."""

import argparse
import getpass
import io
import sys
from pathlib import Path

import pytest

from ui.commands.secret import SecretError, address, new_password

URL = "postgresql://postgres@db.example.kz/anyqtama"


def asked(file: str | None = None) -> argparse.Namespace:
    return argparse.Namespace(login="d.seitova", password_file=file)


def at(url: str) -> argparse.Namespace:
    return argparse.Namespace(url=url)


class Terminal(io.StringIO):
    """Standard input at which somebody sits."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What somebody types at each question; nothing else tells a password."""
    answers: list[str] = []
    monkeypatch.setattr(getpass, "getpass", lambda _question: answers.pop(0))
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(Path, "home", lambda: Path("/nowhere"))
    for name in ("PGPASSWORD", "PGPASSFILE"):
        monkeypatch.delenv(name, raising=False)
    return answers


def test_a_new_password_is_typed_twice(typed: list[str]) -> None:
    typed += ["көк аспан", "көк аспан"]
    assert new_password(asked()) == "көк аспан"


def test_a_slip_is_told(typed: list[str]) -> None:
    typed += ["one of them", "another one"]
    with pytest.raises(SecretError, match="not the same"):
        new_password(asked())


def test_a_new_password_is_the_first_line_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text("алтын қазық\nnever read\n", encoding="utf-8")
    assert new_password(asked(str(file))) == "алтын қазық"


def test_a_new_password_comes_by_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("алтын қазық\r\nnever read\n"))
    assert new_password(asked("-")) == "алтын қазық"


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SecretError, match="cannot be read"):
        new_password(asked(str(tmp_path / "none")))


def test_a_password_in_the_address_is_refused() -> None:
    with pytest.raises(SecretError, match="leave it out"):
        address(at("postgresql://postgres:secret@db.example.kz/anyqtama"))


def test_what_is_no_address_is_told() -> None:
    with pytest.raises(SecretError, match="is no address"):
        address(at("db.example.kz"))


def test_the_servers_password_is_asked_for_and_put_where_only_we_see_it(typed: list[str]) -> None:
    typed.append("p@ss/word")
    assert address(at(URL)) == "postgresql://postgres:p%40ss%2Fword@db.example.kz/anyqtama"


def test_it_is_not_asked_for_where_postgresql_knows_it(
    typed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSWORD", "known")
    assert address(at(URL)) == URL
    assert typed == []
