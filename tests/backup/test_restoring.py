"""The restore drill: an office at work, its file destroyed, recognised, restored, equal."""

import lzma
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from db.backup.damage import Watch, look, quick_check
from db.backup.places import any_backup, finish, ready
from db.backup.rescuing import rescue
from db.backup.restoring import alone, restore
from db.backup.troubles import BackupUnusableError, OfficeOpenError
from tests.backup.working import NOW, Spoil, Working


def zeros_at_the_beginning(file: Path) -> None:
    with file.open("r+b") as handle:
        handle.write(bytes(4096))


def cut_short(file: Path) -> None:
    with file.open("r+b") as handle:
        handle.truncate(file.stat().st_size // 2 // 4096 * 4096 + 1000)


def page_overwritten(file: Path) -> None:
    with file.open("r+b") as handle:
        for page in (40, 41, 60):
            handle.seek(page * 4096)
            handle.write(os.urandom(4096))


def gone(file: Path) -> None:
    file.unlink()


SPOILS = (zeros_at_the_beginning, cut_short, page_overwritten, gone)


@pytest.mark.parametrize("spoil", SPOILS)
def test_destroyed_recognised_restored(working: Working, spoil: Spoil) -> None:
    working.work()
    everything, papers, told = working.everything(), working.papers(), working.told()
    backup = working.back_up()
    lost = working.work("Кейінгі өтінім")
    working.close()
    spoil(working.file)

    seen = look(working.file, backups=any_backup(working.file)) or quick_check(working.file)
    assert seen is not None
    with alone(working.file):
        done = restore(backup.file, working.file, NOW, noted=backup)

    assert working.everything() == everything
    assert working.papers() == papers
    assert working.told() == told
    assert look(working.file) is None
    assert quick_check(working.file) is None
    assert lost
    assert (done.aside is None) == (spoil is gone)
    if done.aside is not None:
        assert (done.aside / "anyqtama.db").exists(), "nothing is deleted"


@pytest.mark.parametrize("spoil", [zeros_at_the_beginning, cut_short, page_overwritten])
def test_what_was_done_since_the_backup_is_done_again(working: Working, spoil: Spoil) -> None:
    backup = working.back_up()
    since = [working.work(f"Кейінгі {n}") for n in range(3)]
    everything, told = working.everything(), working.told()
    working.close()
    spoil(working.file)
    done = restore(backup.file, working.file, NOW, noted=backup)
    assert done.aside is not None
    saved = rescue(done.aside, working.file, working.clock, working.new_id)
    again = rescue(done.aside, working.file, working.clock, working.new_id)
    assert again.acts == 0, "a second time nothing is left to be done"
    listed = working.told()
    assert len(listed) == len(working.told())
    if saved.acts == 3:
        assert working.everything().keys() == everything.keys()
        assert working.everything()["dossier"] == everything["dossier"]
        assert working.everything()["journal"] == everything["journal"]
        assert listed == told
    if spoil is zeros_at_the_beginning:
        assert saved.acts == 3, "only the beginning was spoilt"
    assert len(since) >= saved.acts


def test_a_whole_database_gives_back_all(working: Working) -> None:
    """An older backup restored by mistake: all since is in the one that was set aside."""
    backup = working.back_up()
    for n in range(4):
        working.work(f"Кейінгі {n}")
    everything = working.everything()
    working.close()
    done = restore(backup.file, working.file, NOW, noted=backup)
    assert done.aside is not None
    saved = rescue(done.aside, working.file, working.clock, working.new_id)
    assert (saved.acts, saved.lost) == (4, 0)
    now = working.everything()
    for name in ("dossier", "journal", "document", "blob_chunk", "series", "match_key"):
        assert now[name] == everything[name], name
    assert saved.file is not None
    assert "Кейінгі 3" in saved.file.read_text("utf-8")


def test_half_of_the_log_is_the_office_of_an_earlier_moment(working: Working) -> None:
    """SQLite takes of a log what is whole: the chain holds and is a beginning of the chain that was."""
    working.told()
    before = working.told()
    child = _child(working.file, "work", 6)
    log = working.file.with_name("anyqtama.db-wal")
    assert child == -signal.SIGKILL
    with log.open("r+b") as handle:
        handle.truncate(log.stat().st_size // 2)
    working.close()
    watch = Watch(working.file)
    assert look(working.file) is None
    after = working.told()
    assert after[: len(before)] == before
    assert len(before) < len(after) < len(before) + 6
    watch.close()


def test_a_log_that_is_gone_after_a_hard_end_is_recognised(working: Working) -> None:
    working.close()
    Watch(working.file)  # the program that is about to die
    assert _child(working.file, "work", 3) == -signal.SIGKILL
    for end in ("-wal", "-shm"):
        working.file.with_name(f"anyqtama.db{end}").unlink()
    watch = Watch(working.file)
    assert watch.unclean
    assert watch.log_gone
    watch.close()
    assert not Watch(working.file).unclean


# --- refusals -------------------------------------------------------------------------------------


def test_another_window_has_the_office_open(working: Working) -> None:
    backup = working.back_up()
    working.told()  # opened, and not closed
    before = working.file.stat().st_ino
    with pytest.raises(OfficeOpenError):
        restore(backup.file, working.file, NOW, noted=backup)
    assert working.file.stat().st_ino == before
    with alone(working.file), pytest.raises(OfficeOpenError), alone(working.file):
        pass


def test_a_spoilt_or_newer_backup_is_refused_and_nothing_is_changed(working: Working) -> None:
    backup = working.back_up()
    everything = working.everything()
    working.close()
    newer = backup.file.with_name("newer.db")
    shutil.copy(backup.file, newer)
    with sqlite3.connect(newer) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(BackupUnusableError, match="newer version"):
        restore(newer, working.file, NOW)
    page_overwritten(backup.file)
    with pytest.raises(BackupUnusableError, match="bytes are not those"):
        restore(backup.file, working.file, NOW, noted=backup)
    with pytest.raises(BackupUnusableError, match="damaged"):
        restore(backup.file, working.file, NOW)
    assert working.everything() == everything
    assert not list(working.file.parent.glob("set-aside-*"))


def test_a_backup_of_an_older_schema_is_brought_up_to_date(
    tmp_path: Path, working: Working
) -> None:
    landed = Path(__file__).parents[1] / "golden" / "landed" / "0001.db.xz"
    older = tmp_path / "older.db"
    older.write_bytes(lzma.decompress(landed.read_bytes()))
    working.close()
    done = restore(older, working.file, NOW)
    assert done.upgraded_from is not None
    assert quick_check(working.file) is None
    assert len(working.told()) == done.found.entries


# --- kill -9 --------------------------------------------------------------------------------------

_CHILD = """
import os, signal, sys
from pathlib import Path
from app.backup.entities import Kind
from tests.backup.working import NOW, Working
working, what, count = Working(Path(sys.argv[1])), sys.argv[2], int(sys.argv[3])
def die(): os.kill(os.getpid(), signal.SIGKILL)
if what == "work":
    for n in range(count):
        working.work(f"Өлетін {n}")
    die()
left = count
def audit(event, args):
    # every name that is made, moved or taken away, and every file that is opened
    global left
    if event in ("open", "os.rename", "os.remove", "os.link", "os.mkdir", "sqlite3.connect"):
        left -= 1
        if left < 0:
            die()
from db.backup.restoring import restore
import db.migrations.running, db.backup.checking
sys.addaudithook(audit)
if what == "backup":
    working.back_up(Kind.BY_HAND)
else:
    backup = working.shelf.backups()[-1]
    restore(backup.file, working.file, NOW, noted=backup)
"""


def _child(file: Path, what: str, count: int) -> int:
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(file), what, str(count)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return done.returncode


def drawn(seed: int, upto: int, everyday: int) -> list[object]:
    """Moments of a kill: some for every day, all for the long run."""
    moments = Random(seed).sample(range(upto), upto)
    later = [pytest.param(each, marks=pytest.mark.long) for each in sorted(moments[everyday:])]
    return [*sorted(moments[:everyday]), *later]


@pytest.mark.parametrize("moment", drawn(5, 40, 2))
def test_killed_while_a_backup_is_made(working: Working, moment: int) -> None:
    first = working.back_up()
    everything = working.everything()
    working.close()
    _child(working.file, "backup", moment)
    assert working.everything() == everything
    for each in working.shelf.backups():
        assert working.shelf.check(each, None).good
    assert first.number in {each.number for each in working.shelf.backups()}
    last = working.back_up()
    names = {each.name for each in working.shelf.folder.iterdir()} - {"anyqtama.lock"}
    assert len(names) == 2 * len(working.shelf.backups()), "what was left is swept"
    assert last.number > first.number


@pytest.mark.parametrize("moment", drawn(7, 60, 3))
def test_killed_while_a_backup_is_restored(working: Working, moment: int) -> None:
    old = working.everything()
    working.back_up()
    working.work()
    new, working_now = old, working.everything()
    working.close()
    _child(working.file, "restore", moment)
    finish(working.file)
    assert not ready(working.file).exists()
    assert quick_check(working.file) is None
    assert working.everything() in (new, working_now)
    working.close()
    backup = working.shelf.backups()[-1]
    restore(backup.file, working.file, NOW, noted=backup)
    assert working.everything() == old
