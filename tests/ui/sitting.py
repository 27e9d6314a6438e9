"""The small real office with nine dossiers ready for a session of the Commission.

The first three are due today, the next ones a day later, and the last was given to few members.
"""

from __future__ import annotations

import hashlib
import secrets
import shutil
from collections.abc import Collection
from datetime import date
from pathlib import Path

from app.access.people import actor_of
from app.access.roles import Role
from app.commission.voting import Choice
from app.demo.days import Days
from app.demo.office import Story
from app.demo.people import load_applicants
from app.demo.plans import TODAY, Line, Plan, Stage
from app.demo.staff import Staff, told
from app.kernel.clock import FixedClock
from app.kernel.ids import Id
from tests.ui.world import World, done, open_office

_NOV9, _NOV10 = date(2026, 11, 9), date(2026, 11, 10)
HEARD = (
    ("orkhan_hasanov", Line(_NOV9, Stage.IN_COMMISSION), True),
    ("lukas_schneider", Line(_NOV9, Stage.IN_COMMISSION), False),
    ("anjali_mehta", Line(_NOV10, Stage.IN_COMMISSION), True),
    ("kenji_watanabe", Line(_NOV10, Stage.IN_COMMISSION), True),
    ("maria_santos", Line(_NOV10, Stage.IN_COMMISSION), True),
    ("yousef_qasim", Line(_NOV10, Stage.IN_COMMISSION), False),
    ("hakan_demir", Line(_NOV10, Stage.IN_COMMISSION, sheets=4), True),
)
"""Applicants, what became of their dossiers, and whether the members' marks are good."""


def sitting_world(made: Path) -> Path:
    """The database of the office with these dossiers, beside the one it is made from."""
    mark = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()[:8]
    file = made.with_name(f"{made.stem}-sitting-{mark}.db")
    if not file.exists():
        making = file.with_name(f"{file.stem}-{secrets.token_hex(4)}.db")
        shutil.copy(made, making)
        _add_dossiers(making)
        for part in making.parent.glob(f"{making.name}-*"):
            part.unlink()
        making.rename(file)
    return file


def _add_dossiers(file: Path) -> None:
    clock = FixedClock()
    clock.move_to(date(2026, 11, 9), 7)
    world = World(file)
    office = open_office(file, clock)
    people = office.people.to_sign_in()
    by_id = {person.id: person for person in people}
    composition = told(office.compositions.on(world.actor(Role.SECRETARY), _NOV9))
    assert composition is not None
    members = tuple(actor_of(by_id[member]) for member in composition.members)
    staff = Staff(tuple(people), composition.chair, members)
    days = Days(clock, told(office.calendar.calendar(world.actor(Role.ADMINISTRATOR))), TODAY)
    story = Story(office, staff, days, ais=8100)
    applicants = {each.key: each for each in load_applicants()}
    for turn, (key, line, good) in enumerate(HEARD, 40):
        story.tell(Plan(applicants[key], line, good, departs=False), turn)
    days.live(lambda _: None)


def members(world: World) -> list[Id]:
    """The members in the order in which the session shows them: the chair, the deputy, the rest."""
    secretary = world.actor(Role.SECRETARY)
    found = told(world.office.compositions.on(secretary, TODAY))
    assert found is not None
    first = [found.chair, *([found.deputy] if found.deputy else [])]
    return [*first, *(member for member in found.members if member not in first)]


def ready(world: World) -> list[Id]:
    """The dossiers that wait for a session, earliest due first."""
    return [each.dossier for each in told(world.office.commission.ready_dossiers(
        world.actor(Role.SECRETARY)))]  # fmt: skip


def planned(world: World, count: int = 0) -> Id:
    """A session planned for today with the first of the ready dossiers; 0 means all."""
    dossiers = ready(world)[: count or None]
    place = ("Астана қаласы, Мәңгілік Ел даңғылы, 8", "г. Астана, пр. Мәңгілік Ел, 8")
    secretary = world.actor(Role.SECRETARY)
    return done(world.office.commission.plan_session(secretary, TODAY, *place, dossiers)).id


def vote(world: World, session: Id, dossier: Id, choices: str) -> None:
    """The members in the order of the list vote I, R or A; "-" does not vote."""
    secretary, room = world.actor(Role.SECRETARY), world.office.commission
    letters = {"I": Choice.ISSUE, "R": Choice.REFUSE, "A": Choice.ABSTAIN}
    for member, letter in zip(members(world), choices, strict=False):
        if letter in letters:
            done(room.cast(secretary, session, dossier, member, letters[letter]))


def all_present(world: World, session: Id, besides: Collection[Id] = ()) -> None:
    """Everybody is in the room from the first item on."""
    secretary = world.actor(Role.SECRETARY)
    for member in members(world):
        if member not in besides:
            done(world.office.commission.mark_presence(secretary, session, member, True))


def running(world: World, count: int = 0) -> tuple[Id, list[Id]]:
    """A session in the middle of its work: one to issue, one to refuse, one recusal; the eighth
    member left before the third item."""
    dossiers = ready(world)[: count or None]
    office, secretary = world.office, world.actor(Role.SECRETARY)
    people = {person.id: person for person in office.people.to_sign_in()}
    fifth, eighth = members(world)[4], members(world)[7]
    done(office.conflicts.recuse(actor_of(people[fifth]), dossiers[2], "employer"))
    session = planned(world, count)
    done(office.commission.open_session(secretary, session))
    all_present(world, session)
    vote(world, session, dossiers[0], "IIIIRIIII")
    done(office.commission.conclude_item(secretary, session, dossiers[0]))
    vote(world, session, dossiers[1], "RRRRRRIAR")
    grounds = ("specialty_mismatch", "experience_insufficient")
    done(
        office.commission.conclude_item(
            secretary, session, dossiers[1], grounds, "Еңбек өтілі расталмаған."
        )
    )
    done(office.commission.mark_presence(secretary, session, eighth, False, 3))
    world.clock.move_to(TODAY, 11)  # what the screen does now comes after all this
    return session, dossiers
