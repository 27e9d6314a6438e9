"""A migration that is killed or finds no room: the file is as it was, or whole, at every moment."""

import multiprocessing
import shutil
import sqlite3
from contextlib import suppress
from multiprocessing.context import ForkServerContext
from pathlib import Path
from random import Random

import pytest
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from app.journal.verifying import broken_at
from db.migrations.revisions import SCHEMA
from db.migrations.running import bring_file_up_to_date
from tests.disk import enlarge, small_disk
from tests.store import migrating
from tests.store.landed import FILES, rows_of, unpacked
from tests.store.migrating import COPY, encrypted, level_of, migrate, rows_in
from tests.store.place import Place
from ui.runtime.fault_code import cause_code

KEY = bytes(range(32))
SEED = 20261122


@pytest.fixture(scope="module")
def processes() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([migrating.__name__, "alembic.command", "sqlcipher3.dbapi2"])
    return context


@pytest.fixture(scope="module", params=[None, KEY], ids=["plain", "encrypted"])
def old(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, bytes | None]:
    """The oldest file that landed, in clear and as a replica keeps it, with its key."""
    folder = tmp_path_factory.mktemp("old")
    plain = unpacked(FILES[0], folder / "plain.db")
    if request.param is None:
        return plain, None
    encrypted(plain, folder / "encrypted.db", KEY)
    return folder / "encrypted.db", KEY


def run(
    processes: ForkServerContext,
    file: Path,
    key: bytes | None,
    dies_at: int | None,
    lives: float | None = None,
) -> tuple[int | None, int]:
    """The exit code of a migration, and how many steps it did if it came to its end."""
    ours, theirs = processes.Pipe(duplex=False)
    process = processes.Process(target=migrate, args=(file, key, theirs, dies_at))
    process.start()
    theirs.close()
    assert ours.poll(60)
    ours.recv()
    if lives is not None:
        process.join(lives)
        process.kill()
    process.join(60)
    done = 0
    with suppress(EOFError):
        done = ours.recv() if ours.poll(0) else 0
    ours.close()
    return process.exitcode, done


@pytest.mark.parametrize(
    ("at_statements", "at_moments"), [(2, 2), pytest.param(25, 25, marks=pytest.mark.long)]
)
def test_killed_at_any_moment_it_starts_again_and_ends_whole(
    old: tuple[Path, bytes | None],
    tmp_path: Path,
    processes: ForkServerContext,
    at_statements: int,
    at_moments: int,
) -> None:
    source, key = old
    file = Path(shutil.copy(source, tmp_path / "office.db"))
    before, random = rows_in(file, key), Random(SEED)
    whole = Path(shutil.copy(source, tmp_path / "whole.db"))
    code, steps = run(processes, whole, key, None)
    assert (code, level_of(whole, key)) == (0, SCHEMA)
    assert steps > 20
    killed = 0
    for dies_at in (1, 2, *random.sample(range(3, steps), at_statements)):
        code, _ = run(processes, file, key, dies_at)
        assert code == -9
        killed += 1
        _is_as_it_was_or_whole(file, key, before)
    for _ in range(at_moments):
        code, _ = run(processes, file, key, None, random.uniform(0, 0.4))
        killed += code == -9
        _is_as_it_was_or_whole(file, key, before)
    assert killed >= at_statements + 2
    bring_file_up_to_date(file, key)
    assert level_of(file, key) == SCHEMA
    after = rows_in(file, key)
    assert {name: after[name] for name in before} == before
    assert after == rows_in(whole, key)
    assert not list(tmp_path.glob(f"office.db{COPY}*"))


def _is_as_it_was_or_whole(file: Path, key: bytes | None, before: dict[str, int]) -> None:
    level, rows = level_of(file, key), rows_in(file, key)
    assert level in {1, SCHEMA}
    assert {name: rows[name] for name in before} == before
    assert (set(rows) == set(before)) == (level == 1)


def test_the_last_step_is_the_one_that_puts_the_copy_in_its_place(
    old: tuple[Path, bytes | None], tmp_path: Path, processes: ForkServerContext
) -> None:
    """Killed just before the new name is on the disk: what is read is new, and nothing is left."""
    source, key = old
    file = Path(shutil.copy(source, tmp_path / "office.db"))
    whole = Path(shutil.copy(source, tmp_path / "whole.db"))
    _, steps = run(processes, whole, key, None)
    code, _ = run(processes, file, key, steps - 1)
    assert (code, level_of(file, key)) == (-9, SCHEMA)
    bring_file_up_to_date(file, key)
    assert rows_in(file, key) == rows_in(whole, key)


def test_a_full_disk_in_the_middle_leaves_the_file(
    old: tuple[Path, bytes | None], tmp_path: Path
) -> None:
    source, key = old
    size = source.stat().st_size // 1024
    room = {"for half a copy": size // 2, "for the copy, not for what is added": size + 32}
    for extra in room.values():
        with small_disk(tmp_path / f"disk{extra}", size + extra) as disk:
            file = Path(shutil.copy(source, disk / "office.db"))
            before = rows_in(file, key)
            with pytest.raises(
                (OperationalError, sqlite3.OperationalError, dbapi2.OperationalError)
            ) as fault:
                bring_file_up_to_date(file, key)
            assert cause_code(fault.value) == "SQLITE_FULL"
            assert (level_of(file, key), rows_in(file, key)) == (1, before)
            assert [each.name for each in disk.iterdir()] == ["office.db"]
            enlarge(disk, size * 6)
            bring_file_up_to_date(file, key)
            assert level_of(file, key) == SCHEMA
            assert {name: rows_in(file, key)[name] for name in before} == before


def test_the_journal_goes_on_after_a_migration_that_was_killed(
    tmp_path: Path, processes: ForkServerContext
) -> None:
    file = unpacked(FILES[-1], tmp_path / "office.db")
    before = rows_of(file)["journal"]
    if level_of(file, None) < SCHEMA:
        run(processes, file, None, 6)
    bring_file_up_to_date(file)
    place = Place(f"sqlite:///{file}")
    lines = list(reversed(place.store.readers.journal(None, 100_000)))
    assert broken_at(lines) is None
    assert len(lines) == len(before)
    place.close()
    assert [each.name for each in tmp_path.iterdir()] == ["office.db"]
