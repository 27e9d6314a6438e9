"""A ministry with nine members and dossiers before the Commission, in a real database."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from app.access.people import Actor, Person, actor_of
from app.access.permissions import Action
from app.access.roles import Role
from app.act import Act, Ground
from app.commission.books import Books
from app.commission.entities import Session
from app.commission.hearings import Hearings
from app.commission.protocol import ProtocolGround
from app.commission.session_view import ItemView, SessionView
from app.commission.use_cases import Calibrations, Commission, Compositions, Protocols
from app.commission.voting import Choice
from app.deadlines.kept import KeptCalendar
from app.deadlines.use_cases import Calendar
from app.evaluation.scoring import Answer
from app.evaluation.shelf import load_shelf
from app.evaluation.standing import Standing
from app.evaluation.use_cases import Conflicts, Evaluations
from app.intake.countries import load_countries
from app.intake.professions import load_professions
from app.kernel.clock import FixedClock, office_date
from app.kernel.ids import Id, time_ordered_ids
from app.kernel.outcome import Done, Outcome, Refusal
from app.kernel.resource import RESOURCES
from app.kernel.text import Trilingual
from app.workflow.door import Move, Verb
from app.workflow.dossier import Dossier
from app.workflow.passing import Passing
from app.workflow.procedure import load_procedures
from db.engine import sqlite_engine
from db.schema import metadata
from db.store import SqlStore
from tests.store.place import Place

T = TypeVar("T")

RECEIVED, REFERRED = date(2026, 11, 10), date(2026, 11, 11)
"""With the referral on the 11th, the Commission's five business days end on the 18th, today."""

GROUND = ProtocolGround(
    "education_insufficient", Trilingual("Білімі жеткіліксіз", "Образования мало", "…"), "5(4)"
)
DIPLOMA = Trilingual("Диплом", "Диплом", "Diploma")
FULL = {"education": 4, "specialty": 3, "experience": 4, "recognition": 2, "licence": 1,
        "language": 3, "authenticity": 1, "priority": 1}  # fmt: skip


def done(outcome: Outcome[T]) -> T:
    """The value of an act that must not be refused."""
    assert isinstance(outcome, Done), outcome
    return outcome.value


def refused(outcome: object) -> Refusal:
    """The refusal of an act or question that must be refused."""
    assert isinstance(outcome, Refusal), outcome
    return outcome


def shown(answer: T | Refusal) -> T:
    """The answer to a question that must not be refused."""
    assert not isinstance(answer, Refusal), answer
    return answer


class World:
    """The office on the day of the session, 18 November 2026."""

    def __init__(self, where: Path | Place, members: int = 9) -> None:
        if isinstance(where, Place):
            self.clock, self.new_id, self.store = where.clock, where.new_id, where.store
        else:
            self.clock = FixedClock()
            self.new_id = time_ordered_ids(self.clock)
            engine = sqlite_engine(where / "office.db")
            metadata.create_all(engine)
            self.store = SqlStore(engine, self.clock, self.new_id)
        ground, kept = Ground(self.store, self.clock, self.new_id), KeptCalendar()
        self.passing = Passing(load_procedures(RESOURCES / "procedures"), kept)
        shelf, professions = load_shelf(), load_professions()
        groups = {each.code: each.group for each in professions.professions}
        self.books = Books(
            shelf, load_countries(), professions, {GROUND.code: GROUND},
            {GROUND.code: "education"}, {"diploma": DIPLOMA},
        )  # fmt: skip
        self.compositions = Compositions(ground)
        self.calibration = Calibrations(ground, self.books)
        self.room = Commission(ground, self.passing, self.books)
        self.protocols = Protocols(ground, self.passing, self.books)
        self.scores = Evaluations(ground, self.passing, shelf, groups, Hearings())
        standing = Standing(self.passing, shelf)
        self.conflicts = Conflicts(
            ground, standing, frozenset({"kinship"}), frozenset(), Hearings()
        )
        self.members = [self.person(f"m{n}", Role.MEMBER) for n in range(1, members + 1)]
        self.chair, self.deputy = self.members[0], self.members[1]
        self.secretary = self.person("secretary", Role.SECRETARY)
        self.executor = self.person("executor", Role.EXECUTOR)
        self.head = self.person("head", Role.UNIT_HEAD)
        self.management = self.person("management", Role.MANAGEMENT)
        self.admin = self.person("admin", Role.ADMINISTRATOR)
        self.everyone = Actor(self.executor.person, frozenset(Role))
        for year in (2026, 2027):
            done(Calendar(ground, kept).take_over(self.admin, year, confirmed=True))
        self.name_composition(date(2026, 1, 12), self.members)

    def person(self, login: str, *roles: Role, active: bool = True) -> Actor:
        person = Person(
            id=self.new_id(), login=login, name_kk=f"{login} kk", name_ru=f"{login} ru",
            name_en=f"{login} en", short_kk=f"{login}.", short_ru=f"{login}.",
            position_kk="маман", position_ru="специалист", position_en="specialist",
            roles=roles, active=active,
        )  # fmt: skip
        with self.store.writing() as uow:
            act = Act(uow, actor_of(person), Action.EDIT_PEOPLE, self.clock.now(), self.new_id)
            uow.add(person)
            act.enter("Person", person.id)
        return actor_of(person)

    def make_inactive(self, actor: Actor) -> None:
        """The administrator takes somebody out while their window is still open."""
        with self.store.writing() as uow:
            person = uow.get(Person, actor.person)
            assert person is not None
            act = Act(uow, self.admin, Action.EDIT_PEOPLE, self.clock.now(), self.new_id)
            uow.save(replace(person, active=False))
            act.enter("Person", person.id)

    def name_composition(
        self, valid_from: date, members: Sequence[Actor], substitutes: Sequence[Actor] = ()
    ) -> Id:
        named = self.compositions.name(
            self.secretary, "7", date(2026, 1, 12), valid_from,
            members[0].person, members[1].person if len(members) > 1 else None,
            self.secretary.person, [m.person for m in members],
            [s.person for s in substitutes],
        )  # fmt: skip
        return done(named).id

    def dossier(self, received: date = RECEIVED, referred: date = REFERRED) -> Id:
        """A dossier before the Commission."""
        number = f"2026-{self._count():06d}"
        first = self.passing.procedures.current("P1", received)
        assert first is not None
        card = Dossier(
            id=self.new_id(), procedure="P1", procedure_version=first.version, state="draft",
            received=received, number=number, name_latin=f"NAME {number}",
            name_cyrillic=f"Имя {number}", citizenship="TR", executor=self.executor.person,
            profession=self.books.professions.professions[0].code,
        )  # fmt: skip
        with self.store.writing() as uow:
            act = Act(uow, self.everyone, Action.REFER, self.clock.now(), self.new_id)
            uow.add(card)
            passed: Dossier | Refusal = card
            for move, on in (
                (Move(Verb.RECEIVE), received),
                (Move(Verb.COMPLETE, "1.1", "register"), received),
                (Move(Verb.COMPLETE, "1.1", "assign"), received),
                (Move(Verb.COMPLETE, "1.2", late_reason="-"), referred),
            ):
                passed = self.passing.through(act, shown(passed), move, on)
            shown(passed)
        return card.id

    def dossiers(self, count: int) -> list[Id]:
        return [self.dossier() for _ in range(count)]

    def _count(self) -> int:
        with self.store.reading() as uow:
            return len(uow.find(Dossier)) + 1

    def card(self, dossier: Id) -> Dossier:
        with self.store.reading() as uow:
            found = uow.get(Dossier, dossier)
        assert found is not None
        return found

    def evaluate(self, member: Actor, dossier: Id, **answers: int) -> None:
        """Submit a sheet: the best answer to everything but what is given."""
        sheet = {code: Answer(value, comment="себебі") for code, value in (FULL | answers).items()}
        done(self.conflicts.declare(member, (dossier,)))
        done(self.scores.put_answers(member, dossier, sheet, ""))
        done(self.scores.submit(member, dossier))

    def recuse(self, member: Actor, dossier: Id) -> None:
        done(self.conflicts.recuse(member, dossier, "kinship"))

    def spare(self, count: int = 2) -> list[Actor]:
        """Substitutes, named beside the members by a new order of today."""
        found = [self.person(f"spare{n}", Role.MEMBER) for n in range(1, count + 1)]
        self.name_composition(office_date(self.clock.now()), self.members, found)
        return found

    def planned(self, dossiers: Sequence[Id]) -> Id:
        plan = self.room.plan_session(
            self.secretary, office_date(self.clock.now()), "Астана қаласы", "город Астана", dossiers
        )
        return done(plan).id

    def running(self, dossiers: Sequence[Id], present: Iterable[Actor] | None = None) -> Id:
        """A session that was opened, with these members present from the first item on."""
        session = self.planned(dossiers)
        done(self.room.open_session(self.secretary, session))
        for member in self.members if present is None else present:
            done(self.room.mark_presence(self.secretary, session, member.person, True))
        return session

    def vote(self, session: Id, dossier: Id, issue: int, refuse: int = 0, abstain: int = 0) -> None:
        """The first members present vote for, the next against, the next abstain."""
        here = [m for m, place in self.item(session, dossier).presence if place == "present"]
        choices = [Choice.ISSUE] * issue + [Choice.REFUSE] * refuse + [Choice.ABSTAIN] * abstain
        for member, choice in zip(here, choices, strict=False):
            done(self.room.cast(self.secretary, session, dossier, member, choice))

    def carried(self, session: Id, dossiers: Iterable[Id]) -> None:
        """Every item is voted on and concluded for issue."""
        for dossier in dossiers:
            self.vote(session, dossier, issue=9)
            done(self.room.conclude_item(self.secretary, session, dossier))

    def ended(self, dossiers: Sequence[Id]) -> Id:
        session = self.running(dossiers)
        self.carried(session, dossiers)
        done(self.room.end_session(self.secretary, session))
        return session

    def view(self, session: Id, actor: Actor | None = None) -> SessionView:
        return shown(self.room.session_view(actor or self.secretary, session))

    def item(self, session: Id, dossier: Id, actor: Actor | None = None) -> ItemView:
        for line in self.view(session, actor).agenda:
            if line.item is not None and line.item.dossier == dossier:
                return line.item
        raise AssertionError(f"{dossier} is not shown")

    def session(self, session: Id) -> Session:
        return self.view(session).session
