"""A disk that is full or may not be written: an act is done wholly or not at all, and goes on later.

The disks are real ones: a small one of memory that is filled to its last byte, and a folder that is
mounted as write-protected media are.
"""

import io
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from sqlalchemy.exc import OperationalError

from app.journal.verifying import broken_at
from app.kernel.clock import FixedClock
from app.kernel.ids import Id, time_ordered_ids
from app.kernel.outcome import Outcome
from app.kernel.text import Language
from app.papers.refusals import PaperFault
from app.papers.use_cases import PaperFormat
from app.papers.writing import write_paper
from app.queue import QueueQuery
from db import cipher
from db.engine import encrypted_engine, sqlite_engine
from db.migrations.running import bring_file_up_to_date
from db.opening import open_local
from tests.disk import fill, lose_all_rights, read_only, small_disk
from tests.store.house import POINTS, House, done, shown
from tests.store.landed import FILES, unpacked
from ui.bootstrap.standing import standing
from ui.runtime.fault_code import cause_code
from ui.shell.offices import Standing

KEY = bytes(range(32))
ROOM = 24 * 1024
_ALL = QueueQuery(every_dossier=True)


@dataclass(frozen=True, slots=True)
class Full:
    """A house on a disk of its own that has not a byte of room."""

    house: House
    disk: Path
    key: bytes | None

    @property
    def file(self) -> Path:
        return self.disk / "office.db"

    def rows(self) -> list[tuple[object, ...]]:
        """All that is in the database, as anybody with the key would read it."""
        with closing(cipher.connect(self.file, self.key)) as connection:
            assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
            names = connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%fts%'"
            ).fetchall()
            return [
                (name, *row)
                for (name,) in names
                for row in connection.execute(f'SELECT * FROM "{name}"')
            ]


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def roomy(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Full]:
    """A house on a disk with some room."""
    with small_disk(tmp_path / "disk", ROOM) as disk:
        file, key = disk / "office.db", request.param
        bring_file_up_to_date(file, key)
        engine = sqlite_engine(file) if key is None else encrypted_engine(file, key)
        yield Full(House(engine), disk, key)
        engine.dispose()


def _scored(house: House) -> Callable[[], Outcome[Any]]:
    dossier = house.referred()
    return lambda: house.office.evaluation.put_answers(house.members[0], dossier, POINTS, "себебі")


def _sealed(house: House) -> Callable[[], Outcome[Any]]:
    dossier, member = house.referred(), house.members[0]
    done(house.office.evaluation.put_answers(member, dossier, POINTS, ""))
    return lambda: house.office.evaluation.submit(member, dossier)


def _registered(house: House) -> Callable[[], Outcome[Any]]:
    dossier, today = house.received(), house.clock.now().date()
    return lambda: house.office.intake.register(house.officer, dossier, "AIS-7", today, "-")


def _scanned(house: House) -> Callable[[], Outcome[Any]]:
    dossier, data = house.received(), _scan()
    return lambda: house.office.intake.add_scan(
        house.officer, dossier, "passport", "passport.pdf", data
    )


@pytest.mark.parametrize("begun", [_scored, _sealed, _registered, _scanned])
def test_an_act_on_a_full_disk_is_not_done_at_all_and_is_done_once_there_is_room(
    roomy: Full, begun: Callable[[House], Callable[[], Outcome[Any]]]
) -> None:
    act = begun(roomy.house)
    ballast = fill(roomy.disk)
    before = roomy.rows()
    for _ in range(2):  # again and again: each time wholly refused
        with pytest.raises(OperationalError) as fault:
            act()
        assert cause_code(fault.value) == "SQLITE_FULL"
        assert roomy.rows() == before
    ballast.unlink()
    done(act())
    assert len(roomy.rows()) > len(before)
    lines = list(reversed(roomy.house.office.readers.journal(None, 10_000)))
    assert broken_at(lines) is None


def test_a_number_that_a_full_disk_refused_is_given_to_the_next(roomy: Full) -> None:
    house = roomy.house
    first = house.register(house.received())
    act = _registered(house)
    ballast = fill(roomy.disk)
    with pytest.raises(OperationalError):
        act()
    ballast.unlink()
    done(act())
    numbers = sorted(
        row.number for row in shown(house.office.workflow.everything(house.head, _ALL)).rows
    )
    assert [int(each.rpartition("-")[2]) for each in numbers] == [1, 2]
    assert first.number in numbers


def _scan() -> bytes:
    """A scan of a megabyte that cannot be packed."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.Root.Picture = pikepdf.Stream(pdf, os.urandom(1 << 20))
        kept = io.BytesIO()
        pdf.save(kept)
    return kept.getvalue()


def test_a_paper_is_written_wholly_or_not_at_all(tmp_path: Path, house: House) -> None:
    session = _heard(house)
    paper = shown(
        house.office.papers.protocol(house.secretary, session, Language.KK, PaperFormat.PDF)
    )
    with small_disk(tmp_path / "disk", 512) as disk:
        file = disk / paper.file_name
        file.write_bytes(b"the paper of yesterday")
        ballast = fill(disk)
        with pytest.raises(PaperFault) as fault:
            write_paper(file, paper.data)
        assert fault.value.code == "disk_full"
        assert file.read_bytes() == b"the paper of yesterday"
        assert {each.name for each in disk.iterdir()} == {paper.file_name, ballast.name}
        ballast.unlink()
        write_paper(file, paper.data)
        assert file.read_bytes() == paper.data
        with read_only(disk), pytest.raises(PaperFault) as fault:
            write_paper(file, paper.data)
        assert fault.value.code == "no_permission"


def _heard(house: House) -> Id:
    dossier = house.recorded()
    (session,) = shown(house.office.commission.sessions(house.secretary))
    assert dossier
    return session.session


@pytest.mark.parametrize("old", [False, True], ids=["current", "older"])
def test_a_write_protected_folder_is_told_at_the_start_and_nothing_is_changed(
    tmp_path: Path, made_file: Path, *, old: bool
) -> None:
    folder = tmp_path / "office"
    folder.mkdir()
    file = folder / "anyqtama.db"
    if old:
        unpacked(FILES[0], file)
    else:
        file.write_bytes(made_file.read_bytes())
    before = file.read_bytes()
    clock = FixedClock()
    with read_only(folder):
        assert standing(file, demo=False) is Standing.SHUT
        with pytest.raises((OperationalError, sqlite3.OperationalError, OSError)) as fault:
            _begun(file, clock)
        assert cause_code(fault.value).startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "EROFS"))
    assert file.read_bytes() == before
    assert [each.name for each in folder.iterdir()] == ["anyqtama.db"]
    assert _begun(file, clock) is not None or not old


def _begun(file: Path, clock: FixedClock) -> datetime | None:
    with closing(open_local(file, clock, time_ordered_ids(clock))) as store:
        return store.begun_at()


def test_a_folder_that_belongs_to_another_is_told(tmp_path: Path) -> None:
    """As another user, who has no right to it: in a process of its own."""
    folder = tmp_path / "office"
    folder.mkdir(mode=0o755)
    file = folder / "anyqtama.db"
    bring_file_up_to_date(file)
    for each in (tmp_path, *tmp_path.parents):
        if each.name.startswith(("test_", "popen-", "pytest-")):  # pytest's own, and no further
            each.chmod(0o755)
    folder.chmod(0o555)
    file.chmod(0o444)
    pid = os.fork()
    if pid == 0:  # nothing is imported after this line
        code = 1
        try:
            lose_all_rights()
            code = 0 if standing(file, demo=False) is Standing.SHUT else 2
            try:
                with closing(cipher.connect(file, None)) as connection:
                    connection.execute("CREATE TABLE mine (x)")
                code = 3
            except sqlite3.OperationalError as fault:
                code = code or (0 if cause_code(fault).startswith("SQLITE_READONLY") else 4)
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def test_who_loses_the_right_while_the_office_is_open_loses_no_act(
    tmp_path: Path, made_file: Path
) -> None:
    """What is open stays open; what would have to be opened anew is told, and nothing is half."""
    folder = tmp_path / "office"
    folder.mkdir()
    file = folder / "office.db"
    file.write_bytes(made_file.read_bytes())
    house = House(file)
    act = _scored(house)
    with read_only(folder):
        house.engine.dispose()  # as after a rest: the next act opens the file anew
        with pytest.raises(OperationalError) as fault:
            act()
        assert cause_code(fault.value).startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN"))
    house.engine.dispose()
    done(act())
    lines = list(reversed(house.office.readers.journal(None, 10_000)))
    assert broken_at(lines) is None
    house.engine.dispose()
