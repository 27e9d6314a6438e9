"""shared.toml: every mistake is named with its line, and TLS is not weakened by oversight."""

from pathlib import Path

import pytest

from app.kernel.resource import ResourceError
from db.replica.connection_file import (
    ConnectionFile,
    read_connection_file,
    write_connection_file,
)

PLAIN = 'host = "db.example.kz"\ndbname = "anyqtama"\nlogin = "a.serikova"\n'


def _read(tmp_path: Path, text: str) -> ConnectionFile:
    file = tmp_path / "shared.toml"
    file.write_text(text, encoding="utf-8")
    return read_connection_file(file)


def test_the_least_that_must_be_said_is_safe(tmp_path: Path) -> None:
    found = _read(tmp_path, PLAIN)
    assert (found.port, found.sslmode, found.sslrootcert, found.demo) == (
        5432, "verify-full", "system", False,
    )  # fmt: skip
    assert found.parameters(tmp_path) == {
        "host": "db.example.kz", "port": 5432, "dbname": "anyqtama", "user": "a.serikova",
        "sslmode": "verify-full", "sslrootcert": "system",
    }  # fmt: skip


def test_a_certificate_is_sought_beside_the_file(tmp_path: Path) -> None:
    (tmp_path / "ministry.crt").write_text("-")
    found = _read(tmp_path, PLAIN + 'sslrootcert = "ministry.crt"\n')
    assert found.parameters(tmp_path)["sslrootcert"] == str(tmp_path / "ministry.crt")


@pytest.mark.parametrize(
    ("text", "line", "field"),
    [
        (PLAIN.replace("host", "hosst"), 1, "host"),
        (PLAIN + "port = 70000\n", 4, "port"),
        (PLAIN + 'port = "5432"\n', 4, "port"),
        (PLAIN + 'sslmode = "prefer"\n', 4, "sslmode"),
        (PLAIN + 'sslmode = "disable"\n', 4, "sslmode"),
        (PLAIN + 'sslmode = "require"\n', 4, "sslmode"),
        (PLAIN + 'sslrootcert = "absent.crt"\n', 4, "sslrootcert"),
        (PLAIN + 'password = "secret"\n', 4, "password"),
        (PLAIN.replace("a.serikova", " "), 3, "login"),
        (PLAIN + "demo = 1\n", 4, "demo"),
        (PLAIN + "port = \n", 4, "(file)"),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, text: str, line: int, field: str) -> None:
    with pytest.raises(ResourceError) as fault:
        _read(tmp_path, text)
    assert (fault.value.line, fault.value.field) == (line, field)
    assert "shared.toml" in str(fault.value)


@pytest.mark.parametrize("more", ['host = "/tmp/x"', 'host = "127.0.0.1"', 'host = "localhost"'])
def test_this_very_computer_needs_no_certificate(tmp_path: Path, more: str) -> None:
    found = _read(tmp_path, PLAIN.replace('host = "db.example.kz"', more) + 'sslmode="disable"\n')
    assert "sslrootcert" not in found.parameters(tmp_path)


def test_a_demonstration_may_do_without(tmp_path: Path) -> None:
    assert _read(tmp_path, PLAIN + 'sslmode = "disable"\ndemo = true\n').demo


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    told = ConnectionFile(
        host="db.example.kz", port=6432, dbname='квота "1"\\', login="А. Серікова\t\x7f",
        sslmode="disable", demo=True,
    )  # fmt: skip
    write_connection_file(tmp_path / "shared.toml", told)
    assert read_connection_file(tmp_path / "shared.toml") == told
