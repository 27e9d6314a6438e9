"""A small real office for the tests of the screens: a database, people of every role, dossiers
in every stage.

Today is Wednesday 18 November 2026, ten o'clock. Every member has declared to have no conflict of
interest in any dossier; only the last member (turn 8) has not yet opened "unscored". The office is made once for a run of tests and
copied for each of them. `world.dossier("ready")` is the id of a dossier by its stage, see STORIES.
"""

from __future__ import annotations

import hashlib
import secrets
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from app.access.people import Actor, Person, actor_of
from app.access.roles import Role
from app.demo.days import Days
from app.demo.office import Story
from app.demo.people import load_applicants
from app.demo.plans import (
    FIRST,
    LATE_PROTOCOL,
    NEXT,
    PROTOCOL_TODAY,
    SECOND,
    SITTINGS,
    THIRD,
    TODAY,
    Later,
    Line,
    Plan,
    Stage,
)
from app.demo.staff import Staff, hire, told
from app.intake.transliteration import fold
from app.kernel.clock import FixedClock
from app.kernel.ids import Id, time_ordered_ids
from app.kernel.outcome import Done, Outcome, Refusal
from app.kernel.resource import RESOURCES
from app.office import Office, make_office
from app.queue import QueueQuery
from app.workflow.dossier import Dossier
from db.engine import sqlite_engine
from db.migrations.running import bring_file_up_to_date
from db.store import SqlStore

T = TypeVar("T")

_OCT21, _NOV3, _NOV5 = date(2026, 10, 21), date(2026, 11, 3), date(2026, 11, 5)


@dataclass(frozen=True, slots=True)
class _Told:
    """What became of one P1 dossier, and whose it is."""

    applicant: str
    line: Line
    good: bool = True


def _nov(day: int) -> date:
    return date(2026, 11, day)


STORIES = {
    "received": _Told("twin_second", Line(_nov(18), Stage.RECEIVED)),
    "registered": _Told("yilmaz", Line(_nov(17), Stage.REGISTERED)),
    "with_executor": _Told("kumar", Line(_nov(16), Stage.WITH_EXECUTOR)),
    "late": _Told("schmidt", Line(_nov(10), Stage.WITH_EXECUTOR)),
    "refusal_drafted": _Told(
        "expired_clearance", Line(_nov(17), Stage.WITH_EXECUTOR, ends="refusal_drafted")
    ),
    "intake_refused": _Told(
        "expired_passport", Line(_nov(6), Stage.REGISTERED, ends="intake_refused")
    ),
    "withdrawn": _Told(
        "twin_first", Line(date(2026, 10, 20), Stage.WITH_EXECUTOR, ends="withdrawn")
    ),
    "unscored": _Told("broken_scan", Line(_nov(13), Stage.IN_COMMISSION, sheets=0)),
    "in_commission": _Told("aziz", Line(_nov(12), Stage.IN_COMMISSION, sheets=2)),
    "ready": _Told("al_hasan", Line(_nov(10), Stage.IN_COMMISSION)),
    "on_agenda": _Told("pereira", Line(_nov(9), Stage.IN_COMMISSION, sitting=NEXT)),
    "protocol_due": _Told("sophie_laurent", Line(_nov(6), Stage.HEARD, sitting=PROTOCOL_TODAY)),
    "protocol_late": _Told("ahmet_koc", Line(_nov(4), Stage.HEARD, sitting=LATE_PROTOCOL)),
    "to_decide": _Told("serdar_berdiyev", Line(_NOV5, Stage.RECORDED, sitting=THIRD)),
    "to_refuse": _Told("bruno_oliveira", Line(_NOV5, Stage.RECORDED, sitting=THIRD), good=False),
    "decided": _Told("kovalchuk", Line(_NOV3, Stage.DECIDED, sitting=SECOND, decided=_nov(17))),
    "notice_drafted": _Told(
        "unlegalised", Line(_NOV3, Stage.NOTICE_DRAFTED, sitting=SECOND, decided=_nov(16))
    ),
    "to_hand_over": _Told(
        "represented", Line(_NOV3, Stage.NOTICE_SIGNED, sitting=SECOND, decided=_nov(13))
    ),
    "issued": _Told("li_wei", Line(_OCT21, Stage.CLOSED, sitting=FIRST, decided=_nov(4))),
    "refused": _Told(
        "batyr_berdiyev", Line(_OCT21, Stage.CLOSED, sitting=FIRST, decided=_nov(4)), good=False
    ),
}
"""The P1 dossiers by the stage in which they stand."""

LATER = {
    "p2": Later("P2", _nov(17), 0, Stage.REGISTERED),
    "p4": Later("P4", _nov(18), 0, Stage.RECEIVED),
}
"""Later applications of the holder of "issued"."""


class World:
    """The office in a file of its own."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.clock = FixedClock()
        self.clock.move_to(TODAY, 10)
        self._office: Office | None = None

    @property
    def office(self) -> Office:
        """The office as another desktop would hold it: for preparing and for looking after."""
        if self._office is None:
            self._office = self.open_office()
        return self._office

    def open_office(self) -> Office:
        """One more office on the same database, as each desktop opens its own."""
        return open_office(self.file, self.clock)

    def person(self, role: Role, turn: int = 0) -> Person:
        """One of those who hold a role."""
        people = [each for each in self.office.people.to_sign_in() if role in each.roles]
        return people[turn % len(people)]

    def actor(self, role: Role, turn: int = 0) -> Actor:
        """The same as an actor."""
        return actor_of(self.person(role, turn))

    def executor_of(self, name: str) -> Person:
        """The executor of a dossier."""
        mine = self.card(name).executor
        return next(each for each in self.office.people.to_sign_in() if each.id == mine)

    def dossier(self, name: str) -> Id:
        """The id of a dossier by its stage."""
        passport, procedure = _passport(name), LATER[name].procedure if name in LATER else "P1"
        rows = told(self.office.workflow.everything(self._reader, QueueQuery(text=passport)))
        return next(row.dossier for row in rows.rows if row.procedure == procedure)

    def card(self, name: str) -> Dossier:
        """The dossier itself, as it stands now."""
        return told(self.office.files.file(self._reader, self.dossier(name))).dossier

    @property
    def _reader(self) -> Actor:
        return self.actor(Role.UNIT_HEAD)


def done(outcome: Outcome[T]) -> T:
    """The value of an act that must not be refused."""
    assert isinstance(outcome, Done), outcome
    return outcome.value


def refused(outcome: object) -> Refusal:
    """The refusal of an act or a question that must be refused."""
    assert isinstance(outcome, Refusal), outcome
    return outcome


def open_office(file: Path, clock: FixedClock) -> Office:
    """The office on a database file."""
    new_id = time_ordered_ids(clock)
    return make_office(SqlStore(sqlite_engine(file), clock, new_id), clock, new_id)


def make_world(file: Path) -> None:
    """Make the database with its people and dossiers; takes a few seconds."""
    bring_file_up_to_date(file)
    clock = FixedClock()
    clock.move_to(date(2026, 10, 19), 8)
    new_id = time_ordered_ids(clock)
    engine = sqlite_engine(file)
    office = make_office(SqlStore(engine, clock, new_id), clock, new_id)
    staff = hire(office, new_id)
    calendar = told(office.calendar.calendar(staff.one(Role.ADMINISTRATOR)))
    days = Days(clock, calendar, TODAY)
    story = Story(office, staff, days)
    applicants = {each.key: each for each in load_applicants()}
    for turn, each in enumerate(STORIES.values()):
        story.tell(Plan(applicants[each.applicant], each.line, each.good, departs=False), turn)
    for sitting in SITTINGS:
        story.hold(sitting)
    for later in LATER.values():
        story.tell_later(later)
    days.live(lambda _: None)
    _declare(office, staff)
    engine.dispose()  # the last connection to close empties the write-ahead log into the file


def _declare(office: Office, staff: Staff) -> None:
    """Every member has declared about every dossier, but the last one not about "unscored"."""
    reader = staff.one(Role.UNIT_HEAD)

    def found(text: str = "") -> list[Id]:
        ids = office.workflow.ids(reader, QueueQuery(every_dossier=True, text=text))
        rows = office.workflow.rows(reader, QueueQuery(every_dossier=True), told(ids))
        return [row.dossier for row in told(rows) if row.procedure == "P1"]

    every, (new,) = found(), found(_passport("unscored"))
    for member in staff.members:
        left = [new] if member is staff.members[-1] else []
        done(office.conflicts.declare(member, [each for each in every if each not in left]))


def made_world(folder: Path) -> Path:
    """The database of the world, made only once for each state of the sources in `folder`."""
    file = folder / f"{_sources()}.db"
    if not file.exists():
        making = folder / f"{file.stem}-{secrets.token_hex(4)}.db"
        make_world(making)
        for part in folder.glob(f"{making.name}-*"):
            part.unlink()
        making.rename(file)
    return file


def _sources() -> str:
    found = hashlib.sha256(Path(__file__).read_bytes())
    for top, kind in (("app", "*.py"), ("db", "*.py"), ("resources", "*.toml")):
        for file in sorted((RESOURCES.parent / top).rglob(kind)):
            found.update(file.read_bytes())
    return found.hexdigest()[:16]


def copy_of(made: Path, folder: Path) -> World:
    """A world of one's own to change."""
    return World(Path(shutil.copy(made, folder / "office.db")))


def _passport(name: str) -> str:
    key = "li_wei" if name in LATER else STORIES[name].applicant
    found = next(each for each in load_applicants() if each.key == key)
    return fold(found.passport)
