"""Desks by the rooms of their offices: what a person does there, and what they are shown."""

from app.access.people import Actor, Person, actor_of
from app.intake.card import card_values
from app.kernel.ids import Id
from app.sharing.entities import UnsentAct
from app.workflow.dossier import Card, Dossier
from tests.store.house import POINTS, done, shown
from tests.sync.desk import Desk
from tests.sync.invariants import differences
from tests.sync.sitting import Sit


def synced(desk: Desk) -> tuple[int, int]:
    """A sync that goes well: how many acts were accepted, and how many refused or held."""
    outcome = desk.sync(check=True).outcome
    assert outcome is not None
    assert (outcome.verdict, outcome.complete) == ("done", True), outcome
    assert differences(desk, desk.shared()) == []
    return outcome.accepted, outcome.refused


def me(desk: Desk) -> Actor:
    with desk.seat.store.here.reading() as uow:
        (person,) = uow.find(Person, login=desk.login)
    return actor_of(person)


def dossiers(desk: Desk, state: str) -> list[Dossier]:
    with desk.seat.store.here.reading() as uow:
        return uow.find(Dossier, state=state)


def card(desk: Desk, dossier: Id) -> Dossier:
    with desk.seat.store.here.reading() as uow:
        found = uow.get(Dossier, dossier)
    assert found is not None
    return found


def edit(desk: Desk, dossier: Id, **columns: str) -> None:
    now = card(desk, dossier)
    asked = Card(**(card_values(now) | columns))
    done(desk.seat.office.intake.save_card(me(desk), dossier, now.version, asked))


def whole(sit: Sit, login: str) -> Desk:
    """A new desk whose replica is whole."""
    desk = sit(login)
    synced(desk)
    return desk


def unsent(desk: Desk) -> tuple[UnsentAct, ...]:
    return shown(desk.seat.office.sharing.unsent(me(desk)))


def person(desk: Desk, login: str) -> Person:
    with desk.seat.store.here.reading() as uow:
        (found,) = uow.find(Person, login=login)
    return found


def submit(desk: Desk, dossier: Id) -> None:
    office, actor = desk.seat.office, me(desk)
    done(office.conflicts.declare(actor, (dossier,)))
    done(office.evaluation.put_answers(actor, dossier, POINTS, "a note of " + desk.login))
    done(office.evaluation.submit(actor, dossier))
