"""A fault of the database is told without what was being written: it goes to the log in clear."""

import secrets
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from db.cipher import KEY_BYTES
from db.engine import encrypted_engine, sqlite_engine

WRITTEN = "37 балл"


def _encrypted(file: Path) -> Engine:
    return encrypted_engine(file, secrets.token_bytes(KEY_BYTES))


@pytest.mark.parametrize("made", [_encrypted, sqlite_engine])
def test_a_fault_does_not_say_what_was_written(
    made: Callable[[Path], Engine], tmp_path: Path
) -> None:
    engine = made(tmp_path / "here.db")
    try:
        with engine.connect() as line:
            line.execute(text("CREATE TABLE mark (note TEXT CHECK (note = ''))"))
            with pytest.raises(IntegrityError) as told:
                line.execute(text("INSERT INTO mark VALUES (:note)"), {"note": WRITTEN})
            with pytest.raises(IntegrityError) as bare:
                line.exec_driver_sql("INSERT INTO mark VALUES (?)", (WRITTEN,))
    finally:
        engine.dispose()
    assert WRITTEN not in str(told.value)
    assert WRITTEN not in str(bare.value)
