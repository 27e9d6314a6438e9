"""Offices are kept apart: another's backup, another's acts, another's key, a disk that was taken out."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.backup.entities import Kind
from app.kernel.clock import FixedClock
from db.backup.places import choose_folder
from db.backup.rescuing import rescue
from db.backup.restoring import alone, restore
from db.backup.shelf import Shelf, Source
from db.backup.troubles import BackupFolderGoneError, BackupUnusableError
from db.marks import mark_demo
from db.migrations.running import bring_file_up_to_date
from tests.backup.working import KEEPING, NOW, Working
from ui.bootstrap.backups import LocalKeeper, key_brought_back
from ui.bootstrap.standing import is_demo
from ui.command_line import main


@pytest.fixture
def other(working: Working, tmp_path: Path) -> Path:
    """A backup of an office that was founded elsewhere."""
    file = tmp_path / "other" / "anyqtama.db"
    file.parent.mkdir()
    bring_file_up_to_date(file)
    with closing(sqlite3.connect(working.file)) as here, closing(sqlite3.connect(file)) as there:
        line = here.execute("SELECT * FROM journal WHERE number = 1").fetchone()
        names = [each[1] for each in here.execute("PRAGMA table_info(journal)")]
        values = dict(zip(names, line, strict=True)) | {"digest": "0" * 64}
        marks = ", ".join("?" for _ in names)
        there.execute(f"INSERT INTO journal VALUES ({marks})", tuple(values.values()))
        there.commit()
    return file


def test_acts_are_not_done_again_in_another_office(working: Working, other: Path) -> None:
    working.work()
    working.close()
    aside = other.parent / "set-aside-1"
    aside.mkdir()
    working.file.rename(aside / "anyqtama.db")
    found = rescue(aside, other, working.clock, working.new_id)
    assert (found.acts, found.readable) == (0, False)
    with closing(sqlite3.connect(other)) as there:
        assert there.execute("SELECT count(*) FROM dossier").fetchone() == (0,)
        assert there.execute("SELECT count(*) FROM person").fetchone() == (0,)


def test_a_local_copys_key_is_never_put_beside_an_office_that_stands_alone(
    working: Working, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = working.told()
    working.close()
    source = tmp_path / "anyqtama-000001-20261122-180000-daily.db"
    source.write_bytes(bytes(range(256)) * 64)
    source.with_suffix(".key").write_text("{}")
    assert main(["restore", str(source), "--office", str(working.file)]) == 2
    assert "encrypted with another key" in capsys.readouterr().err
    assert not working.file.with_name("key.json").exists()
    assert working.told() == before


def test_a_key_that_opened_nothing_is_taken_away_again(tmp_path: Path) -> None:
    source = tmp_path / "anyqtama-000001-20261122-180000-daily.db"
    source.with_suffix(".key").write_text("{}")
    file = tmp_path / "copy" / "anyqtama.db"
    with key_brought_back(source, file):  # and nothing is restored
        assert file.with_name("key.json").read_text() == "{}"
    assert list(file.parent.iterdir()) == []
    with key_brought_back(source, file):
        file.write_bytes(b"restored")
    assert file.with_name("key.json").exists()


def test_a_demo_is_not_put_in_the_place_of_a_real_office(working: Working, tmp_path: Path) -> None:
    before = working.told()
    working.close()
    demo = tmp_path / "demo.db"
    shutil.copy(working.file, demo)
    mark_demo(demo)
    with pytest.raises(BackupUnusableError):
        restore(demo, working.file, NOW)
    assert working.told() == before
    working.close()
    real = working.back_up()
    with pytest.raises(BackupUnusableError):
        restore(real.file, demo, NOW, noted=real)
    assert is_demo(demo)


def test_a_disk_that_was_taken_out_is_not_made_anew_on_this_one(
    working: Working, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    choose_folder(working.file, disk / "anyqtama-office")
    working.close()
    keeper = LocalKeeper(working.file, FixedClock(NOW))
    with pytest.raises(BackupFolderGoneError):
        keeper.make(Kind.DAILY)
    assert not disk.exists()
    disk.mkdir()
    assert keeper.make(Kind.DAILY).file.parent == disk / "anyqtama-office"


def test_what_was_done_since_is_done_again_where_only_the_log_was_lost(working: Working) -> None:
    backup = working.back_up()
    working.work()
    told = working.told()
    working.close()
    working.file.with_name("anyqtama.db.open").touch()  # a window that did not end in order
    keeper = LocalKeeper(working.file, working.clock)
    assert keeper.damage() == "log_gone"
    _, rescued = keeper.restore(backup)
    assert rescued.acts == 1
    assert working.told() == told
    working.close()
    assert keeper.damage() == ""
    _, rescued = keeper.restore(backup)
    assert rescued.acts == 0, "a whole office that is restored on purpose is as it was then"


def test_restored_twice_is_restored(working: Working) -> None:
    backup = working.back_up()
    everything = working.everything()
    for turn in range(2):
        working.work(f"Жаңа {turn}")
        working.close()
        with alone(working.file):
            restore(backup.file, working.file, NOW, noted=backup)
        assert working.everything() == everything
        working.close()
    assert len(list(working.file.parent.glob("set-aside-*"))) == 2
    assert Shelf(backup.file.parent, working.clock).make(Source(working.file), Kind.DAILY, KEEPING)
