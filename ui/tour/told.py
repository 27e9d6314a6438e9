"""What the tour does not do by hand is told to the office, as the demo office is made."""

from __future__ import annotations

from collections.abc import Callable, Collection
from random import Random
from typing import TypeVar

from app.access.people import Person, actor_of
from app.access.roles import Role
from app.commission.session_view import ItemView, SessionView
from app.demo.scoring import sheet_answers, with_evidence
from app.demo.staff import must, told
from app.kernel.ids import Id
from app.office import Office
from ui.tour.stage import Stage

T = TypeVar("T")


def asked(stage: Stage, call: Callable[[Office], T]) -> T:
    """What the office answers to a question of the tour itself, in the office's own thread."""
    found: list[T] = []
    stage.parts.desk.ask_office(call, found.append)
    stage.hands.until(lambda: bool(found), "the office does not answer")
    return found[0]


def person(office: Office, login: str) -> Person:
    """Somebody of the office."""
    return next(each for each in office.people.to_sign_in() if each.login == login)


def planned_session(stage: Stage) -> SessionView:
    """The session that is planned or runs, as the secretary sees it."""

    def read(office: Office) -> SessionView:
        secretary = next(p for p in office.people.to_sign_in() if Role.SECRETARY in p.roles)
        actor = actor_of(secretary)
        rows = told(office.commission.sessions(actor))
        coming = next(row for row in rows if row.state != "ended")
        return told(office.commission.session_view(actor, coming.session))

    return asked(stage, read)


def items(view: SessionView) -> tuple[ItemView, ...]:
    """The dossiers of an agenda, in its order."""
    return tuple(line.item for line in view.agenda if line.item is not None)


def score_the_rest(stage: Stage, logins: Collection[str], weak: Collection[Id]) -> int:
    """These members declare and submit what they have not scored yet; how many sheets.

    `weak` are the dossiers that deserve a refusal.
    """
    dossiers = [item.dossier for item in items(planned_session(stage))]

    def tell(office: Office) -> int:
        given = 0
        for login in logins:
            member = person(office, login)
            for place, dossier in enumerate(dossiers):
                random = Random(f"{login} {place}")  # noqa: S311 - invented marks
                given += submit_one(office, member, dossier, random, good=dossier not in weak)
        return given

    return asked(stage, tell)


def submit_one(office: Office, who: Person, dossier: Id, random: Random, *, good: bool) -> bool:
    """A member declares, answers and submits; False where they stepped back or did so before."""
    member = actor_of(who)
    opening = next(iter(told(office.conflicts.openings(member, (dossier,)))), None)
    if opening is None:  # stepped back
        return False
    if not opening.declared:
        must(office.conflicts.declare(member, (dossier,)))
    view = told(office.evaluation.sheet(member, dossier))
    if view.evaluation is not None:
        return False
    scans = [each for each in told(office.files.file(member, dossier)).documents if each.pages]
    answers = sheet_answers(view.criteria, view.profession_group, good=good, random=random)
    answers = with_evidence(view.criteria, view.profession_group, answers, scans, random)
    must(office.evaluation.put_answers(member, dossier, answers, ""))
    must(office.evaluation.submit(member, dossier))
    return True
