"""A small ministry for the tests of synchronisation: its people, its first dossiers, its desks.

The people do what the real ones do, through the office's use cases, each on a file of their own.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, cast

from app.access.people import Actor, Person, actor_of
from app.access.roles import Role
from app.commission.entities import AgendaItem, Attendance, Protocol, Session, Vote
from app.commission.voting import Choice
from app.decisions.use_cases import HandOver, Resolution
from app.evaluation.entities import Declaration, Discussion, Recusal, Sheet
from app.intake.entities import Document
from app.kernel.clock import FixedClock
from app.kernel.ids import Id, time_ordered_ids
from app.kernel.outcome import Outcome
from app.office import Office, make_office
from app.store import Readers, Store, UnitOfWork
from app.workflow.door import DecisionOutcome
from app.workflow.dossier import Card, Dossier
from app.workflow.entities import StepRow
from db.store import SqlStore
from tests.features.office_at_work import picture
from tests.store.house import POINTS, House, done

CLERKS = ("clerk", "clerk2")
"""Each of them is the whole staff: counter, executor, head of unit, management."""
MEMBERS = ("m1", "m2", "m3")
DESKS = (*CLERKS, *MEMBERS, "secretary", "management")
_STAFF = (Role.INTAKE_OFFICER, Role.EXECUTOR, Role.UNIT_HEAD, Role.MANAGEMENT)

Deed = tuple[str, Callable[[], Outcome[Any]]]


def found_ministry(file: Path) -> None:
    """Make a stand-alone office in a migrated file: people, a Commission, three dossiers."""
    house = House(file)
    for login in CLERKS:
        house.hire(login, *_STAFF)
    house.registered(card=house.card(email="mark-first@a.kz"))
    for mark in ("mark-second@a.kz", "mark-third@a.kz"):
        dossier = house.registered(card=house.card(email=mark))
        clerk = next(p for p in people_of(house.office, house.admin) if p.login == "clerk")
        done(house.office.workflow.assign(house.head, dossier, clerk.id))
        done(house.office.workflow.refer(actor_of(clerk), dossier))
    house.engine.dispose()


def people_of(office: Office, reader: Actor) -> list[Person]:
    """Everybody, as the administrator sees them."""
    found = office.people.everybody(reader)
    assert isinstance(found, tuple | list)
    return list(found)


class MovedStore:
    """A store that may be another one tomorrow: an office is made once and put on many files."""

    def __init__(self) -> None:
        self.now: SqlStore | None = None

    @property
    def here(self) -> SqlStore:
        assert self.now is not None
        return self.now

    def __getattr__(self, name: str) -> object:
        return getattr(self.here, name)

    @property
    def readers(self) -> Readers:
        return cast(Readers, _MovedReaders(self))


class _MovedReaders:
    def __init__(self, store: MovedStore) -> None:
        self._store = store

    def __getattr__(self, name: str) -> object:
        return getattr(self._store.here.readers, name)


class Seat:
    """An office for one desk, with the person's clock; it is put on the desk's file."""

    BEGINS: ClassVar = FixedClock().at

    def __init__(self, login: str, seed: str = "") -> None:
        """Two desks of one login are told apart by their seeds: each makes ids of its own."""
        self.login, self.seed = login, seed or login
        self.clock = FixedClock()
        self.store = MovedStore()
        self.begin()
        self.office = make_office(cast(Store, self.store), self.clock, self.new_id)

    def begin(self) -> None:
        """Begin anew: the same ids are made in every run of the same acts."""
        self._ids = time_ordered_ids(self.clock, random.Random(self.seed))

    def new_id(self) -> Id:
        """See Ids."""
        return self._ids()


class Worker:
    """What a person can do now, as the file of their desk shows it."""

    def __init__(self, seat: Seat) -> None:
        self.seat, self.office, self.clock = seat, seat.office, seat.clock
        self.numbers = random.Random(seat.seed)

    def deeds(self) -> list[Deed]:
        """Everything this person could do now, in a fixed order."""
        with self.seat.store.here.reading() as uow:
            me = next((p for p in uow.find(Person, login=self.seat.login) if p.active), None)
            if me is None:
                return []
            actor = actor_of(me)
            return list(self._deeds(uow, actor))

    def _deeds(self, uow: UnitOfWork, me: Actor) -> Iterator[Deed]:
        dossiers = uow.find(Dossier)
        if me.is_(Role.INTAKE_OFFICER):
            yield "receive", partial(self.receive, me)
            yield from self._at_the_counter(uow, me, dossiers)
        for row in uow.find(StepRow, closed=None):
            dossier = next((each for each in dossiers if each.id == row.dossier), None)
            if dossier is not None and row.assignee in (None, me.person):
                yield from self._on_step(me, row, dossier)
        if me.is_(Role.MEMBER):
            for dossier in dossiers:
                yield from self._scoring(uow, me, dossier)
        if me.is_(Role.SECRETARY):
            yield from self._sitting(uow, me)
        if me.is_(Role.MEMBER):
            yield from self._voting(uow, me)

    # --- the counter ----------------------------------------------------------------------

    def receive(self, me: Actor) -> Outcome[Any]:
        number = self.numbers.randrange(10**8)
        card = Card(
            name_latin="ALI VELI", name_cyrillic="Али Вели", birth_date=date(1984, 2, 14),
            citizenship="TR", passport_number=f"N{number:08d}", passport_issued=date(2020, 1, 10),
            passport_valid_until=date(2030, 1, 10), email=f"mark-{number:08d}@a.kz",
            profession=self.office.catalogues.professions.professions[0].code,
        )  # fmt: skip
        return self.office.intake.open_dossier(me, "P1", card)

    def _at_the_counter(self, uow: UnitOfWork, me: Actor, all_: list[Dossier]) -> Iterator[Deed]:
        for dossier in all_:
            if dossier.closing or dossier.outcome:
                continue
            yield "edit", partial(self.edit, me, dossier, "phone")
            yield "edit", partial(self.edit, me, dossier, "address")
            if not uow.find(Document, dossier=dossier.id):
                yield "scan", partial(self.scan, me, dossier)
            yield "withdraw", partial(self.office.workflow.withdraw, me, dossier.id, "letter")

    def edit(self, me: Actor, dossier: Dossier, column: str) -> Outcome[Any]:
        said = f"{me.person[-4:]} {self.numbers.randrange(10**6)}"
        card = _card_of(dossier)
        card = replace(card, phone=said) if column == "phone" else replace(card, address=said)
        return self.office.intake.save_card(me, dossier.id, dossier.version, card)

    def scan(self, me: Actor, dossier: Dossier) -> Outcome[Any]:
        data = picture(random.Random(f"{self.seat.seed} {dossier.id}"))
        return self.office.intake.add_scan(me, dossier.id, "passport", "p.png", data)

    # --- the way of a dossier -------------------------------------------------------------

    def _on_step(self, me: Actor, row: StepRow, dossier: Dossier) -> Iterator[Deed]:
        intake, decisions, workflow = (
            self.office.intake,
            self.office.decisions,
            self.office.workflow,
        )
        id_, today = dossier.id, self.clock.now().date()
        given = HandOver("in_person", "Applicant", "N 1")
        issue = Resolution(DecisionOutcome.ISSUE)
        late = "late"
        deeds: dict[tuple[str, str], tuple[Role, Callable[[], Outcome[Any]]]] = {
            ("1.1", "register"): (Role.INTAKE_OFFICER, partial(
                intake.register, me, id_, f"KZ-{id_[:13]}", today, late)),
            ("1.1", "assign"): (Role.UNIT_HEAD, partial(
                workflow.assign, me, id_, me.person, late_reason=late)),
            ("1.2", ""): (Role.EXECUTOR, partial(workflow.refer, me, id_, late)),
            ("1.5", ""): (Role.MANAGEMENT, partial(decisions.decide, me, id_, issue)),
            ("1.6", ""): (Role.EXECUTOR, partial(decisions.prepare_notice, me, id_)),
            ("1.7", ""): (Role.MANAGEMENT, partial(decisions.sign_notice, me, id_)),
            ("1.8", ""): (Role.EXECUTOR, partial(decisions.send_notice, me, id_, "post", "RE 1")),
            ("1.9", ""): (Role.MANAGEMENT, partial(decisions.sign_certificate, me, id_)),
            ("1.10", ""): (Role.EXECUTOR, partial(decisions.hand_over, me, id_, given)),
        }  # fmt: skip
        role, deed = deeds.get((row.step, row.part), (None, None))
        if deed is not None and role is not None and me.is_(role):
            yield f"step {row.step}{row.part}", deed

    # --- scoring --------------------------------------------------------------------------

    def _scoring(self, uow: UnitOfWork, me: Actor, dossier: Dossier) -> Iterator[Deed]:
        if dossier.state != "in_commission" or uow.find(
            Recusal, dossier=dossier.id, member=me.person
        ):
            return
        evaluation, id_ = self.office.evaluation, dossier.id
        yield "recuse", partial(self.office.conflicts.recuse, me, id_, "relative")
        if not uow.find(Declaration, dossier=id_, member=me.person):
            yield "declare", partial(self.office.conflicts.declare, me, (id_,))
            return
        sheets = uow.find(Sheet, dossier=id_, member=me.person)
        if sheets and sheets[0].submitted:
            yield "reopen", partial(evaluation.reopen, me, id_, "misread")
            return
        note = f"note {self.seat.login} {self.numbers.randrange(10**6)}"
        yield "answer", partial(evaluation.put_answers, me, id_, POINTS, note)
        if sheets:
            yield "submit", partial(evaluation.submit, me, id_)

    # --- sessions -------------------------------------------------------------------------

    def _sitting(self, uow: UnitOfWork, me: Actor) -> Iterator[Deed]:
        room, protocols = self.office.commission, self.office.protocols
        planned = {item.dossier for item in uow.find(AgendaItem)}
        ready = [r.dossier for r in uow.find(StepRow, step="1.3", closed=None)]
        ready = [each for each in ready if each not in planned]
        if ready:
            today = self.clock.now().date()
            yield "plan", partial(room.plan_session, me, today, "Астана", "Астана", ready[:2])
        recorded = {each.session for each in uow.find(Protocol)}
        for session in uow.find(Session):
            if session.state == "planned":
                yield "open", partial(room.open_session, me, session.id)
            elif session.state == "running":
                yield from self._running(uow, me, session.id)
            elif session.id not in recorded:
                yield "finish", partial(protocols.finish, me, session.id, "late")

    def _running(self, uow: UnitOfWork, me: Actor, session: Id) -> Iterator[Deed]:
        room = self.office.commission
        here = {each.member for each in uow.find(Attendance, session=session)}
        for person in uow.find(Person):
            if Role.MEMBER in person.roles and person.id not in here:
                yield "presence", partial(room.mark_presence, me, session, person.id, present=True)
        for item in uow.find(AgendaItem, session=session):
            if item.outcome:
                continue
            if not uow.find(Discussion, session=session, dossier=item.dossier):
                yield "discuss", partial(room.open_discussion, me, session, item.dossier)
            voted = {v.member for v in uow.find(Vote, session=session, dossier=item.dossier)}
            for member in sorted(here - voted):
                yield "cast", partial(room.cast, me, session, item.dossier, member, Choice.ISSUE)
            yield "conclude", partial(room.conclude_item, me, session, item.dossier)
        yield "end", partial(room.end_session, me, session, "late")

    def _voting(self, uow: UnitOfWork, me: Actor) -> Iterator[Deed]:
        for session in uow.find(Session, state="running"):
            for item in uow.find(AgendaItem, session=session.id):
                if not item.outcome:
                    yield (
                        "vote",
                        partial(
                            self.office.commission.vote, me, session.id, item.dossier, Choice.ISSUE
                        ),
                    )


def _card_of(dossier: Dossier) -> Card:
    return Card(**{each.name: getattr(dossier, each.name) for each in fields(Card)})
