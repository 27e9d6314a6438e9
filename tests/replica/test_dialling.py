"""Why a server did not let somebody in, in the two languages that servers speak here."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from db.replica import dialling
from db.replica.dialling import SharedTroubleError, Trouble, address_of, ask, trouble_of
from tests.replica.conftest import LOGIN, PASSWORD, Ministry
from tests.sync.proxy import Fault, Kind, Way, bad_line

REPLICA = "01900000-0000-7000-8000-000000000001"


@pytest.mark.parametrize(
    ("words", "trouble"),
    [
        ('FATAL:  password authentication failed for user "a"', Trouble.PASSWORD),
        ('ВАЖНО:  пользователь "a" не прошёл проверку подлинности (по паролю)', Trouble.PASSWORD),
        ('FATAL:  role "a" is not permitted to log in', Trouble.DISABLED),
        ('ВАЖНО:  для роли "a" вход запрещён', Trouble.DISABLED),
        ('FATAL:  permission denied for database "office"', Trouble.DISABLED),
        ('ВАЖНО:  нет доступа к базе данных "office"', Trouble.DISABLED),
        ('FATAL:  database "office" does not exist', Trouble.NO_DATABASE),
        ('ВАЖНО:  база данных "office" не существует', Trouble.NO_DATABASE),
        ("SSL error: certificate verify failed", Trouble.CERTIFICATE),
        ('server certificate for "x" does not match host name "y"', Trouble.CERTIFICATE),
        ("server does not support SSL, but SSL was required", Trouble.CERTIFICATE),
        ("connection failed: connection to server refused", Trouble.UNREACHABLE),
        ("connection timeout expired", Trouble.UNREACHABLE),
        ("", Trouble.UNREACHABLE),
    ],
)
def test_the_words_of_a_server_are_understood(words: str, trouble: Trouble) -> None:
    assert trouble_of(psycopg.OperationalError(words)) is trouble


def test_a_line_that_answers_no_more_is_given_up(
    ministry: Ministry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime.now(UTC)
    with bad_line(ministry.server.port) as line:
        file = replace(ministry.file(), port=line.port)
        address = address_of(file, tmp_path, PASSWORD)
        line.plan()
        assert ask(address, REPLICA, "1", now).login == LOGIN
        heard = line.carried(Way.DOWN)
        monkeypatch.setattr(dialling, "PATIENCE", 0.5)
        line.plan(Fault(Way.DOWN, heard - 50, Kind.HOLE))  # within the answer to the first word
        with pytest.raises(SharedTroubleError) as told:
            ask(address, REPLICA, "1", now)
    assert told.value.trouble is Trouble.UNREACHABLE
