"""Each cause of a fault has words of its own in every language, whoever raised it."""

import errno
import sqlite3

import pytest
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from app.kernel.text import Language
from ui.i18n.languages import Languages
from ui.runtime.fault_code import cause_code
from ui.shell.faults import explain


def of_sqlite(name: str) -> Exception:
    driver = sqlite3.OperationalError("Ахмет Йылмаз")
    driver.sqlite_errorname = name
    return OperationalError("INSERT", {}, driver)


def of_cipher(words: str) -> Exception:
    """SQLCipher's module names no code at a backup: SQLite's own words tell it."""
    return OperationalError("INSERT", {}, dbapi2.OperationalError(words))


FULL = [OSError(errno.ENOSPC, ""), of_sqlite("SQLITE_FULL"), of_cipher("database or disk is full")]
SHUT = [
    PermissionError(errno.EACCES, ""), OSError(errno.EROFS, ""),
    of_sqlite("SQLITE_READONLY_DIRECTORY"), of_sqlite("SQLITE_CANTOPEN"),
    of_cipher("attempt to write a readonly database"),
]  # fmt: skip
BUSY = [
    of_sqlite("SQLITE_BUSY"),
    of_sqlite("SQLITE_BUSY_SNAPSHOT"),
    of_cipher("database is locked"),
]
GONE = [OSError(errno.EIO, ""), of_sqlite("SQLITE_IOERR_WRITE"), of_cipher("disk I/O error")]
DAMAGED = [of_sqlite("SQLITE_CORRUPT"), of_sqlite("SQLITE_NOTADB")]


@pytest.mark.parametrize("language", list(Language))
def test_a_cause_says_what_happened_what_is_safe_what_to_do(
    languages: Languages, language: Language
) -> None:
    languages.use(language)
    found = [
        {(words.happened, words.safe, words.do) for words in map(explain, faults)}
        for faults in (FULL, SHUT, BUSY, GONE, DAMAGED, [Exception()])
    ]
    assert all(len(each) == 1 for each in found)
    assert len({happened for each in found for happened, _, _ in each}) == len(found)
    assert len({do for each in found for _, _, do in each}) == len(found)


def test_the_cause_is_a_word_of_a_list_and_never_the_faults_own() -> None:
    assert cause_code(sqlite3.OperationalError("Ахмет Йылмаз")) == ""
    assert cause_code(of_sqlite("AHMET YILMAZ")) == ""
    assert cause_code(OSError(errno.EROFS, "Ахмет", "/home/Ахмет")) == "EROFS"
    assert cause_code(OSError("Ахмет")) == ""
