"""Why a server did not let somebody in, in the two languages that servers speak here."""

import psycopg
import pytest

from db.replica.dialling import Trouble, trouble_of


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
