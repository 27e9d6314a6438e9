"""One desk of the shared day: the real window over a local copy, in a process of its own.

It is told what to do line by line on standard input, as JSON, and answers each line with one:
{"said": ..., "told": [...]} when it was done, {"wrong": ...} when a screen did not do what was expected.

    python -m ui.tour.shared_desk COPY FOLDER LANGUAGE
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from io import StringIO
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from app.kernel.clock import FixedClock, SystemClock
from ui.bootstrap import dressed_application, make_replica_parts
from ui.components.buttons import Button
from ui.components.saving import FOLDER
from ui.runtime.settings import Settings
from ui.runtime.syncing import Syncing
from ui.shell.main_window import MainWindow
from ui.tour import commission
from ui.tour.hands import Hands, NotAsExpected
from ui.tour.provider import go_on_from_desk
from ui.tour.stage import Stage, listen

Words = Mapping[str, object]
_PATIENCE = 180.0
"""Seconds: four desks and a server share one machine, and keys are slow to unwrap on purpose."""


class SharedDesk:
    """A person at a desk with a local copy of the shared database."""

    def __init__(self, copy: Path, folder: Path, language: str) -> None:
        papers = folder / "papers"
        papers.mkdir(parents=True, exist_ok=True)
        settings = Settings(copy / "settings.ini")
        for name, value in (("language", language), ("look", "light"), (FOLDER, str(papers))):
            settings.keep(name, value)
        machine = SystemClock()
        parts = make_replica_parts(copy, machine)
        clock = FixedClock(machine.now())
        self._told = StringIO()
        self._window = MainWindow(parts)
        hands = Hands(self._window, parts.work, folder, _PATIENCE)
        self._stage = Stage(hands, parts, clock, folder, self._told)
        listen(self._stage, self._window)
        self._runs: list[str] = []
        self._syncing.finished.connect(lambda outcome: self._runs.append(str(outcome.verdict)))
        self._window.show()
        self._window.load_people()

    @property
    def _syncing(self) -> Syncing:
        replica = self._stage.parts.replica
        if replica is None:
            raise NotAsExpected("the window has no local copy")
        return replica.syncing

    def seated(self, _words: Words) -> str:
        """Wait until the person is signed in and everything that they may see is here."""
        desk = self._stage.parts.desk
        self._stage.hands.until(lambda: desk.person is not None, "nobody is signed in")
        try:
            self._stage.hands.until(self._whole, "the copy is not whole")
        except NotAsExpected as found:
            raise NotAsExpected(f"{found}: {self._syncing.state}") from found
        # what a screen asked for too early was told so, and is there now
        refused = self._stage.refused
        refused[:] = [each for each in refused if "not_here_yet" not in each]
        self._stage.hands.go("desk")
        return desk.person.login if desk.person else ""

    def _whole(self) -> bool:
        return self._syncing.state.complete and not self._syncing.state.running

    def score(self, words: Words) -> str:
        """Declare, score a dossier by keys on the evaluation screen, and submit."""
        stage, number, place = self._stage, str(words["number"]), int(str(words["place"]))
        hands = stage.hands
        go_on_from_desk(stage, number)
        commission.score_one(stage, place, commission.good_mark)
        hands.click("submit_button")
        hands.until(lambda: not hands.all("submit_button", Button), "the sheet was not submitted")
        stage.heard_nothing_bad()
        return self._line()

    def sync(self, _words: Words) -> str:
        """Synchronise now, to the end of the run; how it ended."""
        self._stage.hands.settle()
        self._stage.hands.until(lambda: not self._syncing.state.running, "a run does not end")
        self._runs.clear()
        self._syncing.now()
        self._stage.hands.until(lambda: bool(self._runs), "the run does not end")
        self._stage.hands.settle()
        return self._runs[-1]

    def centre(self, _words: Words) -> str:
        """Look at the sync centre."""
        self._stage.hands.go("sharing")
        return self._line()

    def desk(self, _words: Words) -> str:
        """Go back to one's desk."""
        self._stage.hands.go("desk")
        return self._line()

    def desktops(self, _words: Words) -> str:
        """Look at which desktops hold unsent work."""
        self._stage.hands.go("sharing")
        self._stage.hands.segment("sharing_tabs", "desktops")
        return self._line()

    def progress(self, _words: Words) -> str:
        """Look at who has submitted what."""
        self._stage.hands.go("progress")
        return self._line()

    def hear(self, words: Words) -> str:
        """Hold the session on a dossier."""
        first = int(str(words["picture"]))
        self._stage.hands.pictures = first
        commission.hear_here(
            self._stage, str(words["number"]), commission.ISSUE, self._stage.hands.settle
        )
        return str(self._stage.hands.pictures)

    def protocol(self, words: Words) -> list[str]:
        """Draw the protocol up and save it; the papers."""
        self._stage.hands.pictures = int(str(words["picture"]))
        papers = commission.draw_up_here(self._stage, str(words["number"]))
        return [str(self._stage.hands.pictures), *(paper.name for paper in papers)]

    def picture(self, words: Words) -> str:
        """Take a picture, of this number and name."""
        self._stage.hands.settle()
        self._stage.heard_nothing_bad()
        self._stage.hands.pictures = int(str(words["number"])) - 1
        return self._stage.hands.picture(str(words["name"])).name

    def told(self) -> list[str]:
        """What was told of the steps since it was asked last."""
        lines = self._told.getvalue().splitlines()
        self._told.seek(0)
        self._told.truncate()
        return lines

    def trouble(self) -> str:
        """A picture of what went wrong, and what the screen says of it."""
        file = self._stage.hands.picture("not-as-expected")
        heard = [*self._stage.refused, self._window.banner.accessibleName()]
        return "; ".join([each for each in heard if each] + [file.name])

    def close(self) -> None:
        """Leave, whatever is unsent."""
        self._stage.parts.close()
        self._window.deleteLater()

    def _line(self) -> str:
        """What the foot of the window says about the shared database."""
        self._stage.hands.settle()
        return self._window.status_line.sharing.text()


def serve(desk: SharedDesk, asked: TextIO, answers: TextIO) -> None:
    """Do what each line asks for, until there are no more."""
    able: Mapping[str, Callable[[Words], object]] = {
        act.__name__: act
        for act in (
            desk.seated, desk.score, desk.sync, desk.centre, desk.desk, desk.desktops,
            desk.progress, desk.hear, desk.protocol, desk.picture,
        )
    }  # fmt: skip
    for line in asked:
        words = json.loads(line)
        try:
            answer = {"said": able[words["do"]](words), "told": desk.told()}
        except NotAsExpected as found:
            answer = {"wrong": f"{words['do']}: {found}; {desk.trouble()}"}
        answers.write(json.dumps(answer, ensure_ascii=False) + "\n")
        answers.flush()


def _pass_on(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    if not words.startswith("This plugin does not support"):
        sys.stderr.write(f"{words}\n")


def main(arguments: list[str]) -> int:
    """Open the desk and serve it; returns the exit code."""
    copy, folder, language = arguments
    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a stream of the process itself
    qInstallMessageHandler(_pass_on)
    app = dressed_application()
    app.setCursorFlashTime(0)
    app.setQuitOnLastWindowClosed(False)
    desk = SharedDesk(Path(copy), Path(folder), language)
    try:
        serve(desk, sys.stdin, sys.stdout)
    finally:
        desk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
