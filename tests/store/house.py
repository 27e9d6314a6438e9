"""A small ministry on a real database: people of every role, and a hand that carries dossiers.

Everything goes through the office's use cases. The clock stands at ten o'clock of Monday
16 November 2026; a dossier may walk the whole way on one day, for limits are only upper ones.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine

from app.access.people import Actor, actor_of
from app.access.roles import Role
from app.administration.use_cases import PersonCard
from app.commission.voting import Choice
from app.decisions.entities import Certificate, Decision, Notice
from app.decisions.use_cases import HandOver, Resolution
from app.evaluation.scoring import Answer
from app.kernel.clock import FixedClock
from app.kernel.ids import Id, time_ordered_ids
from app.kernel.outcome import Done, Outcome, Refusal
from app.office import Office, make_office
from app.workflow.door import DecisionOutcome
from app.workflow.dossier import Card, Dossier
from db.engine import sqlite_engine
from db.store import SqlStore

T = TypeVar("T")

TODAY = date(2026, 11, 16)
BEST = {"education": 4, "specialty": 3, "experience": 4, "recognition": 2, "licence": 1,
        "language": 3, "authenticity": 1, "priority": 1}  # fmt: skip
POINTS = {code: Answer(value, comment="себебі") for code, value in BEST.items()}
CARD = Card(
    name_latin="AHMET YILMAZ",
    name_cyrillic="Ахмет Йылмаз",
    birth_date=date(1984, 2, 14),
    citizenship="TR",
    passport_number="U12345678",
    passport_issued=date(2020, 1, 10),
    passport_valid_until=date(2030, 1, 10),
)
IN_PERSON = HandOver("in_person", "Ахмет Йылмаз", "U12345678")
ISSUE, REFUSE = Resolution(DecisionOutcome.ISSUE), Resolution(DecisionOutcome.REFUSE)


def done(outcome: Outcome[T]) -> T:
    """The value of an act that must not be refused."""
    assert isinstance(outcome, Done), outcome
    return outcome.value


def code(outcome: object) -> str:
    """The code of an act or question that must be refused."""
    assert isinstance(outcome, Refusal), outcome
    return outcome.code


def shown(answer: T | Refusal) -> T:
    """The answer to a question that must not be refused."""
    assert not isinstance(answer, Refusal), answer
    return answer


def here(value: T | None) -> T:
    """What must be there."""
    assert value is not None
    return value


class House:
    """The office and its people."""

    def __init__(self, place: Path | Engine) -> None:
        self.clock = FixedClock()
        self.clock.move_to(TODAY)
        new_id = time_ordered_ids(self.clock)
        self.engine = sqlite_engine(place) if isinstance(place, Path) else place
        self.office: Office = make_office(
            SqlStore(self.engine, self.clock, new_id), self.clock, new_id
        )
        founder = done(self.office.people.found(_card("admin", Role.ADMINISTRATOR)))
        self.admin = actor_of(founder)
        for year in (2026, 2027):
            done(self.office.calendar.take_over(self.admin, year, confirmed=True))
        self.officer = self.hire("officer", Role.INTAKE_OFFICER)
        self.executor = self.hire("executor", Role.EXECUTOR)
        self.other_executor = self.hire("executor2", Role.EXECUTOR)
        self.members = [self.hire(f"m{n}", Role.MEMBER) for n in (1, 2, 3)]
        self.secretary = self.hire("secretary", Role.SECRETARY)
        self.head = self.hire("head", Role.UNIT_HEAD)
        self.management = self.hire("management", Role.MANAGEMENT)
        self.profession = self.office.catalogues.professions.professions[0].code
        chair, *_ = people = [member.person for member in self.members]
        done(
            self.office.compositions.name(
                self.secretary, "7", date(2026, 1, 12), date(2026, 1, 15), chair, None,
                self.secretary.person, people,
            )
        )  # fmt: skip
        self._ais = 0

    def hire(self, login: str, *roles: Role, may_decide: bool = False) -> Actor:
        """One more person."""
        card = replace(_card(login, *roles), may_decide=may_decide)
        return actor_of(done(self.office.people.add(self.admin, card)))

    def go_to(self, day: date) -> None:
        """Let it be another day."""
        self.clock.move_to(day)

    def card(self, **changes: object) -> Card:
        """A card that can be registered."""
        return replace(CARD, profession=self.profession, **changes)  # type: ignore[arg-type]

    def dossier(self, dossier: Id) -> Dossier:
        """The dossier as it stands."""
        return shown(self.office.files.file(self.head, dossier)).dossier

    # --- the way of a dossier ----------------------------------------------------------------

    def received(self, procedure: str = "P1", card: Card | None = None) -> Id:
        """Taken in, its clock running."""
        opened = self.office.intake.open_dossier(self.officer, procedure, card or self.card())
        return done(opened).id

    def registered(self, procedure: str = "P1", card: Card | None = None) -> Id:
        """Registered in AIS today."""
        dossier = self.received(procedure, card)
        self.register(dossier)
        return dossier

    def register(self, dossier: Id) -> Dossier:
        """Register under a new number."""
        self._ais += 1
        today = self.clock.now().date()
        return done(
            self.office.intake.register(self.officer, dossier, f"AIS-{self._ais}", today, "-")
        )

    def assigned(self) -> Id:
        """With its executor."""
        dossier = self.registered()
        done(self.office.workflow.assign(self.head, dossier, self.executor.person))
        return dossier

    def referred(self, *, declared: bool = True) -> Id:
        """Before the Commission, every member having declared to have no conflict of interest."""
        dossier = self.assigned()
        done(self.office.workflow.refer(self.executor, dossier))
        for member in self.members if declared else ():
            self.declare(member, dossier)
        return dossier

    def declare(self, member: Actor, dossier: Id) -> None:
        """A member opens a dossier by declaring to have no conflict of interest in it."""
        done(self.office.conflicts.declare(member, (dossier,)))

    def submit(self, dossier: Id, members: Sequence[Actor] | None = None) -> None:
        """The best sheet of each member, sealed; who has not declared does so first."""
        for member in self.members if members is None else members:
            self.declare(member, dossier)
            done(self.office.evaluation.put_answers(member, dossier, POINTS, ""))
            done(self.office.evaluation.submit(member, dossier))

    def recorded(self, *, good: bool = True) -> Id:
        """Heard in a session whose protocol is final: management's turn."""
        dossier = self.referred()
        self.submit(dossier)
        self.hear(dossier, good=good)
        return dossier

    def hear(
        self, dossier: Id, *, good: bool = True, ground: str = "education_insufficient"
    ) -> None:
        """One session of this dossier alone, from plan to protocol."""
        room, who = self.office.commission, self.secretary
        today = self.clock.now().date()
        session = done(room.plan_session(who, today, "Астана", "Астана", (dossier,))).id
        done(room.open_session(who, session))
        for member in self.members:
            done(room.mark_presence(who, session, member.person, True))
        choice = Choice.ISSUE if good else Choice.REFUSE
        for member in self.members:
            done(room.cast(who, session, dossier, member.person, choice))
        grounds = () if good else (ground,)
        done(room.conclude_item(who, session, dossier, grounds, ""))
        done(room.end_session(who, session))
        done(self.office.protocols.finish(who, session))

    def decided(self, resolution: Resolution = ISSUE) -> Id:
        """Management has decided as the Commission recommended."""
        dossier = self.recorded(good=resolution.outcome is DecisionOutcome.ISSUE)
        self.decide(dossier, resolution)
        return dossier

    def decide(self, dossier: Id, resolution: Resolution = ISSUE) -> Decision:
        """Decide as management."""
        return done(self.office.decisions.decide(self.management, dossier, resolution))

    def notice_signed(self, resolution: Resolution = ISSUE) -> Id:
        """Its notice is signed, not sent."""
        dossier = self.decided(resolution)
        done(self.office.decisions.prepare_notice(self.executor, dossier))
        done(self.office.decisions.sign_notice(self.management, dossier))
        return dossier

    def issued(self) -> Certificate:
        """A P1 dossier carried to its end; its certificate."""
        dossier = self.notice_signed()
        room = self.office.decisions
        done(room.send_notice(self.executor, dossier, "post", "RR1KZ"))
        done(room.sign_certificate(self.management, dossier))
        return done(room.hand_over(self.executor, dossier, IN_PERSON))

    def later(self, procedure: str, former: Certificate, **changes: object) -> Id:
        """A registered P2, P3 or P4 application that stands on a certificate."""
        grounds = {"P3": "name_changed", "P4": "lost"}.get(procedure, "")
        card = self.card(previous_certificate=former.id, grounds=grounds)
        return self.registered(procedure, replace(card, **changes))  # type: ignore[arg-type]

    # --- what was left behind ----------------------------------------------------------------

    def certificate(self, dossier: Id) -> Certificate:
        """The dossier's certificate."""
        found = shown(self.office.files.file(self.head, dossier)).certificate
        assert found is not None
        return found

    def notice(self, dossier: Id) -> Notice:
        """The dossier's notice."""
        found = shown(self.office.files.file(self.head, dossier)).notice
        assert found is not None
        return found


def _card(login: str, *roles: Role) -> PersonCard:
    name = login.capitalize()
    return PersonCard(login, name, name, name, name, name, "маман", "специалист", "officer", roles)
