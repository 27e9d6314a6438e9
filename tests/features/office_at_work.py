"""An office that works by itself: one act after the other, each acknowledged once it is on disk.

It goes on with whatever it finds in the database, so that it can be killed and started again.
"""

import os
import signal
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import event

from app.access.people import Actor, Person, actor_of
from app.access.roles import Role
from app.commission.entities import AgendaItem, Attendance, Composition, Protocol, Session, Vote
from app.commission.voting import Choice
from app.decisions.use_cases import HandOver, Resolution
from app.demo.people import load_applicants
from app.demo.scoring import sheet_answers
from app.demo.staff import must, told
from app.evaluation.entities import Declaration, Evaluation, Sheet
from app.intake.entities import Document
from app.kernel.clock import FixedClock
from app.kernel.ids import Id, time_ordered_ids
from app.kernel.outcome import Done, Outcome
from app.office import Office, make_office
from app.store import UnitOfWork
from app.workflow.door import DecisionOutcome
from app.workflow.dossier import Dossier
from app.workflow.entities import StepRow
from db.engine import sqlite_engine
from db.store import SqlStore

APPLICANTS = load_applicants()[:20]
ACTS = 40
"""A round that nobody ends does so many acts."""
OPEN_AT_MOST = 6
SHEETS = 3

NextAct = Callable[[], Outcome[Any]]


class Worker:
    """Everybody in the office at once."""

    def __init__(self, store: SqlStore, office: Office, clock: FixedClock, seed: int) -> None:
        self.store, self.office, self.clock = store, office, clock
        self.random = Random(seed)
        with store.reading() as uow:
            self.people = uow.find(Person)
            self.members = uow.find(Composition)[-1].members

    def work(self, tell: Callable[[str, Outcome[Any]], None]) -> None:
        """Do acts, telling of each when it is done."""
        for _ in range(ACTS):
            self.clock.advance(milliseconds=250)
            with self.store.reading() as uow:
                name, act = self.next_act(uow)
            outcome = act()
            must(outcome)
            tell(name, outcome)

    def next_act(self, uow: UnitOfWork) -> tuple[str, NextAct]:
        """Something that can be done now."""
        steps = [row for row in uow.find(StepRow) if row.closed is None]
        if len({row.dossier for row in steps}) < OPEN_AT_MOST and self.random.random() < 0.4:
            return "open_dossier", self.open_dossier
        acts = [act for act in (self.in_session(uow), *self.on_steps(uow, steps)) if act]
        return self.random.choice(acts) if acts else ("open_dossier", self.open_dossier)

    def one(self, role: Role) -> Actor:
        return next(actor_of(person) for person in self.people if role in person.roles)

    def actor(self, person: Id) -> Actor:
        return next(actor_of(each) for each in self.people if each.id == person)

    # --- dossiers -------------------------------------------------------------------------

    def open_dossier(self) -> Outcome[Any]:
        today = self.clock.now().date()
        number = self.random.randrange(10**8)
        card = replace(
            self.random.choice(APPLICANTS).card(today), passport_number=f"N {number:08d}"
        )
        return self.office.intake.open_dossier(self.one(Role.INTAKE_OFFICER), "P1", card)

    def on_steps(
        self, uow: UnitOfWork, steps: list[StepRow]
    ) -> Iterator[tuple[str, NextAct] | None]:
        for row in steps:
            dossier = uow.get(Dossier, row.dossier)
            assert dossier is not None
            yield self.on_step(uow, row, dossier)

    def on_step(
        self, uow: UnitOfWork, row: StepRow, dossier: Dossier
    ) -> tuple[str, NextAct] | None:
        """The act that an open step waits for."""
        if row.step == "1.3":
            return self.score(uow, dossier)
        office, id_ = self.office, dossier.id
        boss, head = self.one(Role.MANAGEMENT), self.one(Role.UNIT_HEAD)
        executor = self.actor(dossier.executor) if dossier.executor else head
        issue, given = Resolution(DecisionOutcome.ISSUE), HandOver("in_person", "Applicant", "N 1")
        decisions, workflow = office.decisions, office.workflow
        acts: dict[tuple[str, str], NextAct] = {
            ("1.1", "register"): self.at_the_counter(uow, dossier),
            ("1.1", "assign"): partial(workflow.assign, head, id_, self.one(Role.EXECUTOR).person),
            ("1.2", ""): partial(workflow.refer, executor, id_),
            ("1.5", ""): partial(decisions.decide, boss, id_, issue),
            ("1.6", ""): partial(decisions.prepare_notice, executor, id_),
            ("1.7", ""): partial(decisions.sign_notice, boss, id_),
            ("1.8", ""): partial(decisions.send_notice, executor, id_, "post", "RE 1"),
            ("1.9", ""): partial(decisions.sign_certificate, boss, id_),
            ("1.10", ""): partial(decisions.hand_over, executor, id_, given),
        }
        act = acts.get((row.step, row.part))
        return (f"{row.step}{row.part}", act) if act else None

    def at_the_counter(self, uow: UnitOfWork, dossier: Dossier) -> NextAct:
        officer, intake = self.one(Role.INTAKE_OFFICER), self.office.intake
        if not uow.find(Document, dossier=dossier.id):
            data = picture(self.random)
            return partial(intake.add_scan, officer, dossier.id, "passport", "p.png", data)
        ais = f"KZ-{dossier.passport_number}-{dossier.id[:13]}"
        return partial(intake.register, officer, dossier.id, ais, self.clock.now().date())

    def score(self, uow: UnitOfWork, dossier: Dossier) -> tuple[str, NextAct] | None:
        submitted = {each.member for each in uow.find(Evaluation, dossier=dossier.id)}
        if len(submitted) >= SHEETS:
            return None
        member = next(m for m in self.members if m not in submitted)
        actor, evaluations = self.actor(member), self.office.evaluation
        if not uow.find(Declaration, dossier=dossier.id, member=member):
            return "declare", partial(self.office.conflicts.declare, actor, (dossier.id,))
        view = told(evaluations.sheet(actor, dossier.id))
        answers = sheet_answers(view.criteria, view.profession_group, good=True, random=self.random)
        drafts = uow.find(Sheet, dossier=dossier.id, member=member)
        missing = [code for code in answers if not drafts or code not in drafts[0].answers]
        if not missing:
            return "submit", partial(evaluations.submit, actor, dossier.id)
        code = missing[0]
        return "answer", partial(evaluations.answer, actor, dossier.id, code, answers[code])

    # --- sessions -------------------------------------------------------------------------

    def in_session(self, uow: UnitOfWork) -> tuple[str, NextAct] | None:
        """The secretary's next act."""
        secretary, commission = self.one(Role.SECRETARY), self.office.commission
        protocols = {protocol.session for protocol in uow.find(Protocol)}
        for session in uow.find(Session):
            if session.state == "planned":
                return "open_session", partial(commission.open_session, secretary, session.id)
            if session.state == "running":
                return self.sitting(uow, session.id)
            if session.id not in protocols:
                return "finish", partial(self.office.protocols.finish, secretary, session.id)
        ready = [
            row.dossier
            for row in uow.find(StepRow, step="1.3", closed=None)
            if len(uow.find(Evaluation, dossier=row.dossier)) >= SHEETS
        ]
        if not ready:
            return None
        place = (self.clock.now().date(), "Астана", "Астана")
        return "plan_session", partial(commission.plan_session, secretary, *place, ready)

    def sitting(self, uow: UnitOfWork, session: Id) -> tuple[str, NextAct]:
        """The next act of a running session."""
        secretary, commission = self.one(Role.SECRETARY), self.office.commission
        present = {each.member for each in uow.find(Attendance, session=session)}
        if late := [member for member in self.members[:7] if member not in present]:
            return "presence", partial(
                commission.mark_presence, secretary, session, late[0], present=True
            )
        for item in uow.find(AgendaItem, session=session):
            voted = {vote.member for vote in uow.find(Vote, session=session, dossier=item.dossier)}
            if silent := [member for member in self.members[:7] if member not in voted]:
                voter = self.actor(silent[0])
                return "vote", partial(commission.vote, voter, session, item.dossier, Choice.ISSUE)
            if not item.outcome:
                return "conclude", partial(
                    commission.conclude_item, secretary, session, item.dossier
                )
        return "end_session", partial(commission.end_session, secretary, session)


def picture(random: Random) -> bytes:
    """A small PNG, like no other."""
    rows = b"".join(b"\0" + random.randbytes(300) for _ in range(100))
    header = struct.pack(">IIBBBBB", 100, 100, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def open_office(file: Path, round_: int) -> tuple[SqlStore, Office, FixedClock]:
    """The office as the process of this round opens it, on the same day as all others."""
    clock = FixedClock()
    clock.at += timedelta(seconds=round_ * 30)
    new_id = time_ordered_ids(clock)
    store = SqlStore(sqlite_engine(file), clock, new_id)
    return store, make_office(store, clock, new_id), clock


def work(file: Path, round_: int, pipe: Connection, statement: int | None) -> None:
    """A process's whole life; it dies by its own hand at this statement where one is given."""
    store, office, clock = open_office(file, round_)
    worker = Worker(store, office, clock, round_)
    if statement is not None:
        _die_at(store, statement)

    def tell(name: str, outcome: Outcome[Any]) -> None:
        assert isinstance(outcome, Done)
        head = store.readers.journal(None, 1)[0]
        touched = tuple(sorted(outcome.changes.touched))
        pipe.send((name, touched, head.number, head.digest))

    worker.work(tell)
    pipe.send(None)


def _die_at(store: SqlStore, statement: int) -> None:
    """Die before the so many-th statement, or, for the last of an act, before its commit."""
    left = statement

    def count(*_: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(store._engine, "before_cursor_execute", count)
    event.listen(store._engine, "commit", count)
