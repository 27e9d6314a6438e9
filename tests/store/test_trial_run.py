"""The databases of the self-test: what it finds here, and what it would find elsewhere."""

from dataclasses import replace
from pathlib import Path

import pytest

from db import driver_trial, trial_run
from db.migrations.revisions import SCHEMA
from db.trial_run import Trial, try_encrypted, try_plain
from ui.bootstrap.self_test import (
    checks,
    database_finding,
    driver_finding,
    encrypted_finding,
    key_store_finding,
    versions,
)

KEY = bytes(range(32))


def test_a_plain_and_an_encrypted_database_are_well(tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    (tmp_path / "encrypted").mkdir()
    plain = try_plain(tmp_path / "plain")
    assert database_finding(plain).ok
    encrypted = try_encrypted(tmp_path / "encrypted", KEY)
    assert encrypted_finding(encrypted).ok
    assert (tmp_path / "encrypted" / trial_run.FILE).read_bytes()[:6] != b"SQLite"

    unlocked = encrypted_finding(plain)
    assert (unlocked.ok, unlocked.said()) == (False, "the file can be read without its key")


GOOD = Trial(SCHEMA, "wal", 2, "ok", trial_run.WORDS, 1, legible=False, other_key_refused=True)


@pytest.mark.parametrize(
    ("trial", "words"),
    [
        (replace(GOOD, schema=SCHEMA - 1), f"its schema is {SCHEMA - 1} instead of {SCHEMA}"),
        (replace(GOOD, synchronous=1), "what is saved is not on the disk at once"),
        (replace(GOOD, journal="delete"), "what is saved is not on the disk at once"),
        (replace(GOOD, kept="?????"), "what was written was not read again"),
        (replace(GOOD, whole="row 1 missing"), "what was written was not read again"),
        (replace(GOOD, found=0), "a piece of a word is not found"),
        (replace(GOOD, legible=True), "the file can be read without its key"),
        (replace(GOOD, other_key_refused=False), "another key opens it"),
    ],
)
def test_what_would_be_wrong_is_told(trial: Trial, words: str) -> None:
    assert encrypted_finding(GOOD).ok
    found = encrypted_finding(trial)
    assert (found.ok, found.said()) == (False, words)


def test_the_driver_begins_a_handshake_where_the_server_has_tls(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert driver_finding().ok
    monkeypatch.setattr(driver_trial, "_WILLING", b"N")
    found = driver_finding()
    assert (found.ok, found.said()) == (False, "it does not speak TLS")


def test_a_system_without_a_key_store_is_no_failure() -> None:
    assert key_store_finding(there=True).ok
    assert key_store_finding(there=False).ok
    assert key_store_finding(there=True).said() != key_store_finding(there=False).said()


def test_versions_have_names_that_stay() -> None:
    assert list(versions()) == [
        "anyqtama", "schema", "python", "qt", "sqlite", "sqlcipher", "psycopg", "libpq",
        "platform", "frozen",
    ]  # fmt: skip
    assert all(versions().values())


def test_ids_are_unique() -> None:
    ids = [check.id for check in checks()]
    assert len(ids) == len(set(ids))
