"""The stage of the tour: the office, its clock, the window, and the record of what was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import TextIO

from PySide6.QtWidgets import QWidget

from app.demo.people import DEMO, DemoApplicant, load_applicants
from app.kernel.clock import FixedClock, office_date
from app.kernel.outcome import Refusal
from app.papers.scans import make_scans
from ui.shell.main_window import MainWindow, Parts
from ui.tour.hands import Hands, NotAsExpected

NUMBER = r"(\d{4}-\d{6})"
"""How the number of a dossier is written."""

_SATURDAY = 5


@dataclass(slots=True)
class Stage:
    """What every part of the tour plays on."""

    hands: Hands
    parts: Parts
    clock: FixedClock
    folder: Path
    out: TextIO
    steps: int = 0
    refused: list[str] = field(default_factory=list)
    holder: str = ""
    """Number of the dossier in which the tour itself handed a certificate over."""

    @property
    def papers(self) -> Path:
        """Where the papers go."""
        return self.folder / "papers"

    @property
    def today(self) -> date:
        """The office's date."""
        return office_date(self.clock.now())

    def step(self, picture: str, words: str, of: QWidget | None = None) -> None:
        """Say what was done, in one line, with a picture of that moment."""
        self.heard_nothing_bad()
        file = self.hands.picture(picture, of)
        number = file.name.partition("-")[0]
        self.out.write(f"{number} {words}\n")
        self.out.flush()

    def heard_nothing_bad(self) -> None:
        """`NotAsExpected` when the office refused something or the program failed meanwhile."""
        if self.refused:
            raise NotAsExpected("; ".join(self.refused))

    def next_day(self) -> None:
        """The next working day begins; the window notices as it does at midnight."""
        day = self.today + timedelta(days=1)
        while day.weekday() >= _SATURDAY:
            day += timedelta(days=1)
        self.clock.move_to(day, 9)
        self.parts.tick.check()
        self.hands.settle()

    def a_while_later(self) -> None:
        """Time passes within the day."""
        self.clock.advance(minutes=35)
        self.parts.tick.check()
        self.hands.settle()

    def sit_down(self, login: str) -> None:
        """Somebody else sits down at the computer, a little later."""
        self.hands.sign_in(login)
        self.a_while_later()

    def paper(self, holds: Callable[[str], bool], what: str) -> Path:
        """A paper that has been saved, waited for."""
        found: list[Path] = []

        def there() -> bool:
            found[:] = [file for file in self.papers.iterdir() if holds(file.name)]
            return bool(found)

        self.hands.until(there, f"{what} was not saved")
        return found[0]

    def new_paper(self, before: set[str], what: str) -> Path:
        """A paper that was not there before."""
        return self.paper(lambda name: name not in before and not name.startswith("."), what)

    def names_of_papers(self) -> set[str]:
        """The papers that are there."""
        return {file.name for file in self.papers.iterdir()}


def listen(stage: Stage, window: MainWindow) -> None:
    """Keep what the office refuses and what fails, so that the tour stops there."""

    def refused(refusal: Refusal) -> None:
        stage.refused.append(f"refused: {refusal.code} {dict(refusal.params)}")

    def failed(fault: Exception) -> None:
        stage.refused.append(f"failed: {type(fault).__name__}: {fault}")

    stage.parts.desk.refused.connect(refused)
    stage.parts.work.failed.connect(failed)
    window.navigator.failed.connect(failed)


def applicant(key: str) -> DemoApplicant:
    """Who applies in a part of the tour."""
    return next(each for each in load_applicants(DEMO / "tour.toml") if each.key == key)


def scans(stage: Stage, who: DemoApplicant, procedure: str) -> dict[str, Path]:
    """The applicant's papers as files, by the item of the checklist that each belongs to."""
    folder = stage.folder / "scans" / f"{who.key}-{procedure}"
    folder.mkdir(parents=True, exist_ok=True)
    subject = who.subject(stage.today, date(stage.today.year + 2, 6, 30))
    found: dict[str, Path] = {}
    for item in who.papers(procedure):
        found[item] = folder / f"{item}.pdf"
        found[item].write_bytes(make_scans(subject, item, 1))
    return found
