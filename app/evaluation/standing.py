"""How a dossier stands before the Commission, and how a member stands to it."""

from dataclasses import dataclass

from app.access.people import Actor, Person
from app.access.permissions import RIGHTS, Action
from app.access.roles import Role
from app.act import Act
from app.evaluation.criteria import CriteriaSet
from app.evaluation.entities import (
    AdoptedCriteria,
    Declaration,
    Evaluation,
    Recusal,
    Sheet,
    Submission,
)
from app.evaluation.shelf import CriteriaShelf, shelf_of
from app.intake.entities import Document
from app.intake.use_cases import standing_documents
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.case import StepRun
from app.workflow.dossier import Dossier
from app.workflow.passing import Passing


@dataclass(frozen=True, slots=True)
class Standing:
    """Asks the procedure, the shelf and the facts; every room of evaluation stands on it."""

    passing: Passing
    shelf: CriteriaShelf

    def step(self, dossier: Dossier) -> str:
        """The Commission's step of the dossier's procedure; "" when it never goes there."""
        steps = self.passing.procedure(dossier).steps
        return next((step.code for step in steps if step.recommends), "")

    def reached(self, act: Act, dossier: Dossier) -> bool:
        """Whether the dossier is, or was, before the Commission."""
        step = self.step(dossier)
        return any(run.step == step for run in self.passing.case(act.uow, dossier).runs)

    def open_run(self, act: Act, dossier: Dossier) -> StepRun | None:
        """The Commission's open step; None when it is closed to scores."""
        step = self.step(dossier)
        run = self.passing.open_step(act.uow, dossier, step) if step else None
        return None if isinstance(run, Refusal) else run

    def criteria(self, act: Act, dossier: Dossier) -> CriteriaSet:
        """The set by which the dossier is measured.

        It is the set in force on the day the dossier reached the Commission. The first sheet
        freezes it: a set that is adopted later, with whatever date, rescales no mark.
        """
        shelf, adopted = self.shelf_in(act), act.uow.find(AdoptedCriteria)
        first = _first_sheet(act, dossier.id)
        if first is not None:
            return shelf.known(first.criteria_set, first.criteria_version, adopted)
        step = self.step(dossier)
        runs = self.passing.case(act.uow, dossier).runs
        day = next((run.started for run in runs if run.step == step), act.today)
        return shelf.in_force(adopted, day)

    def shelf_in(self, act: Act) -> CriteriaShelf:
        """The shelf with the sets that the office keeps itself."""
        return shelf_of(act, self.shelf)

    def masked(self, act: Act, dossier: Dossier) -> bool:
        """Whether the actor, as a member, may not know yet whose dossier it is.

        So it is where the set asks for a masked first reading, until the member's own sheet is
        submitted or scoring is over.
        """
        sets = self.shelf_in(act).sets.values()
        if not any(each.masked for each in sets) or self.open_run(act, dossier) is None:
            return False
        if any(act.uow.find(Evaluation, dossier=dossier.id, member=act.by)):
            return False
        return self.criteria(act, dossier).masked


def reads_as_member(actor: Actor) -> bool:
    """Whether being a member is all by which this person may read dossiers."""
    return actor.roles & RIGHTS[Action.READ_DOSSIER] == {Role.MEMBER}


def recused(act: Act, dossier: Id) -> bool:
    """Whether the actor stepped back from the dossier."""
    return bool(act.uow.find(Recusal, dossier=dossier, member=act.by))


def declared(act: Act, dossier: Id) -> bool:
    """Whether the actor declared to have no conflict of interest in the dossier."""
    return bool(act.uow.find(Declaration, dossier=dossier, member=act.by))


def members_of(act: Act) -> list[Person]:
    """Everybody who may score."""
    return [each for each in act.uow.find(Person) if each.active and Role.MEMBER in each.roles]


def readable_scans(act: Act, dossier: Id) -> list[Document]:
    """The scans of the dossier that have pages to be read."""
    return [each for each in standing_documents(act, dossier) if each.pages]


def latest_submissions(act: Act, dossier: Id) -> dict[Id, Submission]:
    """By member that a sheet was submitted; of a reopened one, the last that was sealed.

    It is known everywhere, also where the marks may not be yet.
    """
    return {each.member: each for each in act.uow.find(Submission, dossier=dossier)}


def latest_evaluations(act: Act, dossier: Id) -> list[Evaluation]:
    """Each member's latest submitted sheet, with its marks, as far as they are here.

    A replica has the others' sheets only once the discussion is open, or the session is for who
    holds it: what is missing is told by the submissions.
    """
    latest = {each.member: each for each in act.uow.find(Evaluation, dossier=dossier)}
    return list(latest.values())


def own_evaluation(act: Act, dossier: Id) -> Evaluation | None:
    """The actor's own latest submitted sheet."""
    return next(reversed(act.uow.find(Evaluation, dossier=dossier, member=act.by)), None)


def _first_sheet(act: Act, dossier: Id) -> Submission | Sheet | None:
    submitted = act.uow.find(Submission, dossier=dossier)
    return next(iter(submitted), None) or next(iter(act.uow.find(Sheet, dossier=dossier)), None)
