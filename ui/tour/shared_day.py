"""A day of the shared database: a secretary and three members, each at a computer of their own.

The members' network is cut; they score all the same; the network returns; the session is held
and its protocol bears the shared database's number. Everybody's window is the real one, over an
encrypted local copy, in a process of its own; the server is a real PostgreSQL.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TextIO

from app.access.people import actor_of
from app.access.roles import Role
from app.demo.staff import told
from app.kernel.ids import Id
from app.office import Office
from ui.bootstrap import demo_clock, make_demo
from ui.bootstrap.server import OFFICE_FILE, Trial, administration
from ui.tour.cable import Cable
from ui.tour.commission import MEMBERS, SECRETARY
from ui.tour.hands import NotAsExpected
from ui.tour.told import person, submit_one

PASSWORD = "anyqtama-demo"  # noqa: S105 - of a demonstration, printed for who tries it
PASSWORD_NAME = "ANYQTAMA_DEMO_PASSWORD"  # noqa: S105 - the name of a variable
SCORING = MEMBERS[:3]
"""Who score without a network; the other six submitted before the office was shared."""


class Colleague:
    """One desk, in a process of its own."""

    def __init__(self, login: str, copy: Path, folder: Path, language: str) -> None:
        self.login = login
        given = {PASSWORD_NAME: PASSWORD, "QT_QPA_PLATFORM": "offscreen"}
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "ui.tour.shared_desk", str(copy), str(folder), language],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8",
            env=os.environ | given,
        )  # fmt: skip

    def ask(self, do: str, **words: object) -> None:
        """Ask for something without waiting."""
        stdin = self._process.stdin
        if stdin is not None:
            stdin.write(json.dumps({"do": do, **words}) + "\n")
            stdin.flush()

    def answer(self) -> tuple[object, list[str]]:
        """What was said to the oldest thing asked, and the steps told of meanwhile."""
        stdout = self._process.stdout
        line = stdout.readline() if stdout is not None else ""
        if not line:
            raise NotAsExpected(f"the program at the desk of {self.login} has ended")
        answer: Mapping[str, object] = json.loads(line)
        if "wrong" in answer:
            raise NotAsExpected(f"{self.login}: {answer['wrong']}")
        steps = answer["told"]
        return answer["said"], [str(each) for each in steps] if isinstance(steps, list) else []

    def do(self, do: str, **words: object) -> object:
        """Ask for something and wait for it."""
        self.ask(do, **words)
        return self.answer()[0]

    def leave(self) -> None:
        """Close the window and wait until the process has ended."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


@dataclass(slots=True)
class SharedDay:
    """The day as it is played, with its numbered pictures."""

    folder: Path
    language: str
    out: TextIO
    pictures: int = 0

    def play(self, office: Path | None) -> None:
        """From the empty server to the verified audit.

        Raises:
            NotAsExpected: a screen, the server or the audit was not as expected.
        """
        self._clear()
        trial = Trial(self.folder, PASSWORD)
        trial.start()
        try:
            number = self._share(trial, office)
            cable = Cable(trial.port)
            try:
                with self._colleagues(trial, cable) as (secretary, members):
                    self._day(number, cable, secretary, members)
            finally:
                cable.pull()
            self._verify(trial)
        finally:
            trial.stop()

    def _share(self, trial: Trial, office: Path | None) -> str:
        if office is None:
            office = self.folder / "demo" / OFFICE_FILE
            office.parent.mkdir(parents=True, exist_ok=True)
            self._say("Making the demo office")
            make_demo(office, lambda _part: None)
        found: list[str] = []
        people = trial.make(office, demo_clock(), lambda made: found.append(six_score(made)))
        self._say(f"The office is on the shared database: {people} people, each with a login")
        return found[0]

    @contextmanager
    def _colleagues(
        self, trial: Trial, cable: Cable
    ) -> Iterator[tuple[Colleague, list[Colleague]]]:
        made = [self._colleague(SECRETARY, trial.desk(SECRETARY))]
        try:
            made += [self._colleague(each, trial.desk(each, cable.port)) for each in SCORING]
            secretary, *members = made
            yield secretary, members
        finally:
            for each in made:
                each.leave()

    def _colleague(self, login: str, copy: Path) -> Colleague:
        return Colleague(login, copy, self.folder, self.language)

    def _day(
        self, number: str, cable: Cable, secretary: Colleague, members: list[Colleague]
    ) -> None:
        all_of_them([*members, secretary], "seated")
        self._picture(members[0], "first-sync", "A member's copy is whole: its own dossiers only")
        cable.pull()
        for member in members:
            verdict = member.do("sync")
            if verdict != "offline":
                raise NotAsExpected(f"{member.login} is {verdict} with the cable out")
        self._say("The members' network is cut")
        for place, member in enumerate(members):
            member.ask("score", number=number, place=place)
        for member in members:
            said, _ = member.answer()
            self._say(f"{member.login} has scored {number} without a network: {said}")
        self._picture(members[0], "offline-sheet", "A sheet is submitted offline; the foot says so")
        members[0].do("centre")
        self._picture(members[0], "offline-centre", "The sync centre: what is not sent yet")
        secretary.do("progress")
        self._picture(secretary, "before", "The secretary's progress: three sheets are missing")
        cable.plug()
        self._all_synchronise(members, "with the cable in")
        self._say("The network has returned; what was done offline is sent")
        self._picture(members[0], "online-centre", "The sync centre: nothing is unsent")
        self._all_synchronise([*members, secretary], "a minute later")
        self._picture(secretary, "after", "The secretary's progress: nine of nine")
        secretary.do("desktops")
        self._picture(secretary, "desktops", "Which desktops hold unsent work: none")
        secretary.do("desk")
        self._hold(number, secretary)
        self._all_synchronise([secretary, *members], "after the session")
        self._picture(members[1], "member-after", "A member after the session")
        self._say(f"{cable.carried} bytes went through the members' cable")

    @staticmethod
    def _all_synchronise(colleagues: list[Colleague], when: str) -> None:
        for each in colleagues:
            each.ask("sync")
        for each in colleagues:
            verdict, _ = each.answer()
            if verdict != "done":
                raise NotAsExpected(f"{each.login} is {verdict} {when}")

    def _hold(self, number: str, secretary: Colleague) -> None:
        for act in ("hear", "protocol"):
            secretary.ask(act, number=number, picture=self.pictures)
            said, steps = secretary.answer()
            for step in steps:
                self._say(step)
            last = said[0] if isinstance(said, list) else said
            self.pictures = int(str(last))
            self._all_synchronise([secretary], f"after: {act}")

    def _verify(self, trial: Trial) -> None:
        server, file = administration(), self.folder / "audit.jsonl"
        server.export_audit(trial.url, file)
        found = server.verify_audit(file, {})
        if found.findings:
            raise NotAsExpected(f"the audit is broken: {found.findings[0]}")
        differs = server.check(trial.url)
        if differs:
            raise NotAsExpected(f"the database is not as it is shipped: {differs[0]}")
        self._say(f"The audit is whole: {found.lines} lines, head {found.head[:16]}")

    def _picture(self, of: Colleague, name: str, words: str) -> None:
        self.pictures += 1
        of.do("picture", number=self.pictures, name=name)
        self._say(f"{self.pictures:02d} {words}")

    def _say(self, words: str) -> None:
        self.out.write(words + "\n")
        self.out.flush()

    def _clear(self) -> None:
        """An earlier day makes room for this one."""
        if self.folder.exists():
            Trial(self.folder, PASSWORD).remove()
        for part in ("desks", "papers"):
            shutil.rmtree(self.folder / part, ignore_errors=True)
        for picture in self.folder.glob("[0-9][0-9]-*.png"):
            picture.unlink()
        (self.folder / "papers").mkdir(parents=True)


def all_of_them(colleagues: list[Colleague], do: str) -> None:
    """Let all do the same at the same time, and wait for the last."""
    for each in colleagues:
        each.ask(do)
    for each in colleagues:
        each.answer()


def six_score(office: Office) -> str:
    """The six members who stay away score a dossier that nobody has scored; its number."""
    secretary = actor_of(next(p for p in office.people.to_sign_in() if Role.SECRETARY in p.roles))
    ready = told(office.commission.ready_dossiers(secretary))
    chosen = next(row for row in ready if row.sheets == 0)
    for login in MEMBERS[len(SCORING) :]:
        random = Random(login)  # noqa: S311 - invented marks
        submit_one(office, person(office, login), Id(chosen.dossier), random, good=True)
    return chosen.number


def play_shared_day(folder: Path, language: str, out: TextIO, office: Path | None) -> int:
    """Play the day into `folder`; 0, or 1 when something was not as expected."""
    day = SharedDay(folder, language, out)
    try:
        day.play(office)
    except NotAsExpected as found:
        out.write(f"NOT AS EXPECTED: {found}\n")
        return 1
    out.write("Papers:\n")
    for paper in sorted((folder / "papers").iterdir()):
        out.write(f"  {paper}\n")
    return 0
