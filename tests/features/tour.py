"""A tour as a test runs it: the real program in a process of its own, then what it left behind."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pypdf
from PIL import Image

from app.access.roles import Role
from app.decisions.entities import Certificate, Decision, Notice
from app.demo.people import load_people
from app.demo.staff import card_of, must
from app.evaluation.entities import Evaluation
from app.journal.entry import JournalLine
from app.journal.verifying import broken_at
from app.kernel.clock import FixedClock
from app.kernel.ids import time_ordered_ids
from app.office import make_office
from app.workflow.dossier import Dossier
from app.workflow.entities import StepRow
from db.opening import open_local

ROOT = Path(__file__).parents[2]
NUMBER = "2026-000057"
"""The first number after those of the demo office."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the database holds about the dossier of the tour."""

    dossier: Dossier
    steps: list[StepRow]
    decisions: list[Decision]
    notices: list[Notice]
    certificates: list[Certificate]
    evaluations: list[Evaluation]
    journal: list[JournalLine]
    journal_whole: bool

    def ways(self) -> list[tuple[str, str, str]]:
        """Step, part and end of each run, in order."""
        return [(row.step, row.part, row.ended) for row in self.steps]


@dataclass(frozen=True, slots=True)
class Tour:
    """What a finished tour left behind."""

    folder: Path
    said: str

    def papers(self) -> list[str]:
        """Names of the papers."""
        return sorted(file.name for file in (self.folder / "papers").iterdir())

    def paper(self, beginning: str, ending: str = ".pdf") -> Path:
        """The one paper of this name."""
        (found,) = [
            file
            for file in (self.folder / "papers").iterdir()
            if file.name.startswith(beginning) and file.name.endswith(ending)
        ]
        return found

    def text(self, beginning: str) -> str:
        """All words of a PDF, with single blanks."""
        pages = pypdf.PdfReader(self.paper(beginning)).pages
        return " ".join(" ".join(page.extract_text() for page in pages).split())

    def rows(self, beginning: str, sheet: int) -> list[tuple[object, ...]]:
        """The cells of a sheet of a workbook."""
        book = openpyxl.load_workbook(self.paper(beginning, ".xlsx"))
        return list(book.worksheets[sheet].iter_rows(values_only=True))

    def pictures(self) -> list[Path]:
        """The pictures, in order."""
        return sorted(self.folder.glob("[0-9][0-9]-*.png"))

    def check_pictures(self) -> None:
        """Every line told has its picture, of the window's size and with something on it."""
        told = re.findall(r"^(\d\d) ", self.said, re.MULTILINE)
        assert [file.name[:2] for file in self.pictures()] == told
        for file in self.pictures():
            with Image.open(file) as picture:
                assert picture.size == (1280, 800)
                assert len(picture.convert("RGB").getcolors(2**24) or ()) > 50

    def kept(self, number: str = NUMBER) -> Kept:
        """What the database holds about a dossier."""
        clock = FixedClock()
        store = open_local(self.folder / "office/anyqtama.db", clock, time_ordered_ids(clock))
        try:
            with store.reading() as uow:
                (dossier,) = uow.find(Dossier, number=number)
                lines = list(reversed(store.readers.journal(None, 1_000_000)))
                return Kept(
                    dossier,
                    uow.find(StepRow, dossier=dossier.id),
                    uow.find(Decision, dossier=dossier.id),
                    uow.find(Notice, dossier=dossier.id),
                    uow.find(Certificate, dossier=dossier.id),
                    uow.find(Evaluation, dossier=dossier.id),
                    [line for line in lines if line.entry.dossier == dossier.id],
                    broken_at(lines) is None,
                )
        finally:
            store.close()


def run_tour(
    part: str, language: str, folder: Path, office: Path, *more: str
) -> subprocess.CompletedProcess[str]:
    """Run the real program."""
    command = [sys.executable, "-m", "ui", "tour", str(folder), "--play", part]
    return subprocess.run(
        [*command, "--language", language, "--office", str(office), *more],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip


def play(part: str, language: str, folder: Path, office: Path) -> Tour:
    """Play one part of the tour to its end."""
    done = run_tour(part, language, folder, office)
    assert done.returncode == 0, done.stdout + done.stderr
    return Tour(folder, done.stdout)


def office_of_one(file: Path) -> Path:
    """An office in which nobody but an administrator works."""
    clock = FixedClock()
    ids = time_ordered_ids(clock)
    store = open_local(file, clock, ids)
    who = next(each for each in load_people() if Role.ADMINISTRATOR in each.roles)
    must(make_office(store, clock, ids).people.found(card_of(who)))
    store.close()
    return file
