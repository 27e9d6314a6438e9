"""Two programs at once: over one own office both work; a local copy is one program's at a time."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.journal.verifying import broken_at
from app.kernel.text import Language
from db.migrations.revisions import DatabaseInUseError
from db.migrations.running import bring_file_up_to_date
from db.replica.folder import Folder, Lock, ReplicaInUseError
from tests.store.house import House, done
from tests.store.landed import FILES, unpacked
from ui.i18n.compile import compiled
from ui.i18n.languages import Languages
from ui.shell.door import DoorShutError, Why
from ui.shell.door_words import shut_words
from ui.shell.faults import explain

ROOT = Path(__file__).parents[2]
ACTS = 5

WORKS = """
import sys
from pathlib import Path
from app.access.people import actor_of
from app.access.roles import Role
from app.kernel.clock import FixedClock
from app.workflow.dossier import Card
from ui.bootstrap.making import open_office
from app.kernel.outcome import Done

office = open_office(Path(sys.argv[1]), FixedClock())
officer = next(actor_of(p) for p in office.people.to_sign_in() if Role.INTAKE_OFFICER in p.roles)
print("open", flush=True)
sys.stdin.readline()
for turn in range(int(sys.argv[2])):
    done = office.intake.open_dossier(officer, "P1", Card(name_latin=f"A{turn}"))
    assert isinstance(done, Done), done
print("done", flush=True)
"""

HOLDS = """
import sys
from pathlib import Path
from db.replica.folder import Folder, Lock

lock = Lock(Folder(Path(sys.argv[1])))
print("held", flush=True)
sys.stdin.readline()
"""

READS = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("PRAGMA journal_mode=WAL")
connection.execute("SELECT count(*) FROM dossier").fetchone()
print("open", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """The languages; silent again after the test."""
    spoken = Languages(compiled)
    yield spoken
    spoken.stop()


def _other(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Another program, as far as its first line."""
    process = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline().strip() in {"open", "held"}
    return process


def test_two_windows_over_one_office_lose_no_act_and_keep_one_chain(tmp_path: Path) -> None:
    file = tmp_path / "anyqtama.db"
    bring_file_up_to_date(file)
    house = House(file)
    before = len(house.office.readers.journal(None, 10_000))
    other = _other(WORKS, file, ACTS)
    assert other.stdin is not None
    other.stdin.write("\n")
    other.stdin.flush()
    for turn in range(ACTS):
        done(
            house.office.intake.open_dossier(house.officer, "P1", house.card(name_latin=f"B{turn}"))
        )
    assert other.communicate(timeout=120)[0].strip() == "done"
    assert other.returncode == 0
    lines = list(reversed(house.office.readers.journal(None, 10_000)))
    assert broken_at(lines) is None
    assert len(lines) >= before + 2 * ACTS
    house.engine.dispose()


def test_an_upgrade_wants_the_file_alone_and_says_so(tmp_path: Path, languages: Languages) -> None:
    file = unpacked(FILES[0], tmp_path / "office.db")
    other = _other(READS, file)
    with pytest.raises(DatabaseInUseError) as fault:
        bring_file_up_to_date(file)
    other.communicate("\n", timeout=60)
    for language in Language:
        languages.use(language)
        words = explain(fault.value)
        assert words.code.startswith("DatabaseInUseError-")
        assert all((words.happened, words.safe, words.do))
    bring_file_up_to_date(file)


def test_a_local_copy_opens_once_and_again_when_its_program_died(
    tmp_path: Path, languages: Languages
) -> None:
    folder = Folder(tmp_path / "copy")
    other = _other(HOLDS, folder.path)
    with pytest.raises(ReplicaInUseError):
        Lock(folder)
    said = set()
    for language in Language:
        languages.use(language)
        said.add(shut_words(DoorShutError(Why.IN_USE)))
    assert len(said) == 3
    other.kill()  # no time to let go of it: the system does
    other.communicate(timeout=60)
    Lock(folder).free()
