"""`./run --shared` without a display: four desks, a cut network, one shared database."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
import psycopg
import pypdf
import pytest
from PIL import Image
from sqlalchemy import Engine, text

from app.kernel.clock import SystemClock
from app.kernel.ids import time_ordered_ids
from db.replica.opening import Doorway, open_replica
from db.server.auditing import verify
from db.server.trial import TrialServer
from tests.features.tour import ROOT
from ui.tour.commission import MEMBERS, SECRETARY
from ui.tour.shared_day import PASSWORD, SCORING

PICTURES = (
    "first-sync", "offline-sheet", "offline-centre", "before", "online-centre", "after",
    "desktops", "agenda", "session", "session-ended", "protocol", "member-after",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Day:
    """A day that was played to its end, with the server still there."""

    folder: Path
    said: str
    server: TrialServer

    @property
    def number(self) -> str:
        """The dossier of the day."""
        found = re.search(r"has scored (\d{4}-\d{6}) without a network", self.said)
        assert found is not None
        return found.group(1)

    def asked(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What the shared database's administrator reads."""
        with psycopg.connect(self.server.conninfo("office")) as connection:
            return connection.execute(query.encode(), values or None).fetchall()


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory, demo_office: Path) -> Iterator[Day]:
    folder = tmp_path_factory.mktemp("shared")
    done = subprocess.run(
        [sys.executable, "-m", "ui", "shared", str(folder), "--play", "--language", "en",
         "--office", str(demo_office)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    server = TrialServer(folder / "server")
    server.start()
    try:
        yield Day(folder, done.stdout, server)
    finally:
        server.remove()


def test_three_members_scored_without_a_network_and_said_so(day: Day) -> None:
    for login in SCORING:
        (line,) = [each for each in day.said.splitlines() if each.startswith(f"{login} has")]
        assert re.search(r"\d+ not sent", line), line
    rows = day.asked(
        "select p.login, e.login::text, o.made_at < o.at, o.skew_ms"
        " from public.evaluation e join public.person p on p.id = e.member"
        " join public.dossier d on d.id = e.dossier join sync.op o on o.rev = e.rev"
        " where d.number = %s and p.login = any (%s) and e.id::text in ("
        " select id::text from public.submission)",
        day.number, list(SCORING),
    )  # fmt: skip
    assert {row[0] for row in rows} == set(SCORING)
    assert all(author == stamped for author, stamped, *_ in rows)
    assert all(before for _, _, before, _ in rows)


def test_the_protocol_bears_the_number_of_the_shared_database(day: Day) -> None:
    ((number, seen),) = day.asked(
        "select number, dated from public.protocol p where session in (select i.session from"
        " public.agenda_item i join public.dossier d on d.id = i.dossier where d.number = %s)",
        day.number,
    )
    ((used, taken_by),) = day.asked(
        "select used, login::text from sync.number where kind = 'protocol' and number = %s"
        " and year = %s",
        int(number), seen.year,
    )  # fmt: skip
    assert (used, taken_by) == (True, SECRETARY)
    papers = sorted((day.folder / "papers").iterdir())
    assert {paper.suffix for paper in papers} == {".pdf", ".xlsx"}
    for paper in papers:
        if paper.suffix == ".pdf":
            words = " ".join(page.extract_text() for page in pypdf.PdfReader(paper).pages)
        else:
            cells = [
                cell for sheet in openpyxl.load_workbook(paper) for row in sheet.values
                for cell in row if cell is not None
            ]  # fmt: skip
            words = " ".join(map(str, cells))
        assert day.number in words
        assert re.search(rf"№\s*{number}\b", words), paper.name


def test_every_number_is_there_once_and_used(day: Day) -> None:
    numbers = [
        row[0] for row in day.asked("select number::int from public.protocol where edition = 1")
    ]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))


def test_nothing_is_unsent_and_nothing_was_refused(day: Day) -> None:
    assert day.asked("select count(*) from sync.op where answer ->> 'verdict' <> 'ok'") == [(0,)]
    for login in (*SCORING, SECRETARY):
        for engine in opened(day, login):
            with engine.connect() as connection:
                states = connection.execute(
                    text(
                        "select state, count(*) from outbox"
                        " where state in ('pending', 'refused', 'held') group by 1"
                    )
                ).all()
            assert states == [], (login, states)


def test_copies_are_equal_to_what_the_policies_show(day: Day) -> None:
    """Each table that hangs on the dossier, under each login, row by row."""
    ((dossier,),) = day.asked("select id::text from public.dossier where number = %s", day.number)
    tables = [
        row[0] for row in day.asked("select table_name from sync.entity where bound = 'dossier'")
    ]
    seen: dict[str, dict[str, int]] = {}
    for login in (*SCORING, SECRETARY):
        theirs = {table: shown(day, login, table, dossier) for table in tables}
        for engine in opened(day, login):
            with engine.connect() as connection:
                for table in tables:
                    query = f'select id, rev from "{table}" where dossier = :dossier'
                    kept = {tuple(r) for r in connection.execute(text(query), {"dossier": dossier})}
                    assert kept == theirs[table], (login, table)
        seen[login] = {table: len(rows) for table, rows in theirs.items()}
    assert all(seen[login]["evaluation"] == len(MEMBERS) for login in (*SCORING, SECRETARY))
    assert all(seen[login]["vote"] == len(MEMBERS) for login in (*SCORING, SECRETARY))
    assert len({seen[login]["step_event"] for login in seen}) == 1


def test_the_audit_is_whole_and_a_rewritten_mark_is_found(day: Day, tmp_path: Path) -> None:
    exported = day.folder / "audit.jsonl"
    assert verify(exported).findings == ()
    told = subprocess.run(
        [sys.executable, "-m", "ui", "audit", "verify", str(exported)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (told.returncode, told.stdout[:6]) == (0, "whole:"), told.stdout + told.stderr
    marked = exported.read_text(encoding="utf-8")
    forged = tmp_path / "forged.jsonl"
    lines = marked.splitlines(keepends=True)
    place = next(n for n, line in enumerate(lines) if day.number in line)
    lines[place] = lines[place].replace(day.number, "2026-999999")
    forged.write_text("".join(lines), encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "-m", "ui", "audit", "verify", str(forged)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert told.returncode == 1
    assert "BROKEN:" in told.stdout


def test_pictures_are_taken_of_every_moment(day: Day) -> None:
    names = [file.name for file in sorted(day.folder.glob("[0-9][0-9]-*.png"))]
    assert names == [f"{n:02d}-{name}.png" for n, name in enumerate(PICTURES, 1)]
    for name in names:
        with Image.open(day.folder / name) as picture:
            assert picture.size == (1280, 800)
            assert len(picture.convert("RGB").getcolors(2**24) or ()) > 50


def opened(day: Day, login: str) -> Iterator[Engine]:
    """The database of a copy, opened by its password as at the desk."""
    clock = SystemClock()
    way = Doorway(clock, time_ordered_ids(clock), "test")
    unlocked = open_replica(day.folder / "desks" / login, PASSWORD, way)
    try:
        yield unlocked.engine
    finally:
        unlocked.close()


def shown(day: Day, login: str, table: str, dossier: str) -> set[tuple[str, int]]:
    """Ids and revisions that the policies show a login."""
    with psycopg.connect(day.server.conninfo("office", login, PASSWORD)) as connection:
        query = f'select id::text, rev from public."{table}" where dossier = %s'
        try:
            return set(connection.execute(query.encode(), (dossier,)).fetchall())
        except psycopg.errors.InsufficientPrivilege:  # nothing of it is for this role
            return set()
