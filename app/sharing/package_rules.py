"""What of a dossier may be put into a package for one reader: what they may read anyway, no more.

It is the rule of the shared database, on the safe side of it: others' marks travel once the
protocol is final, and what belongs to a session (votes, questions, opinions) does not travel.
"""

from collections.abc import Mapping

from app.access.people import Person
from app.access.roles import Role
from app.act import Act
from app.commission.entities import (
    AgendaItem,
    AgendaQuestion,
    Protocol,
    Remark,
    SpecialOpinion,
    Vote,
    VoteCheck,
)
from app.decisions.entities import Certificate, Decision, Notice
from app.evaluation.entities import (
    Declaration,
    Discussion,
    Evaluation,
    PrivateNote,
    Recusal,
    Sheet,
    Submission,
)
from app.evaluation.standing import Standing
from app.intake.entities import ChecklistMark, Document, IntakeRefusal
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.kernel.records import Record
from app.retention.entities import Hold
from app.workflow.dossier import Dossier
from app.workflow.entities import Assignment, StepEvent, StepRow
from app.workflow.states import DossierState

OPEN: tuple[type[Record], ...] = (
    StepEvent, StepRow, Assignment, Document, ChecklistMark, IntakeRefusal, Declaration, Recusal,
    Submission, Discussion, Decision, Notice, Certificate,
)  # fmt: skip
"""What everybody reads who reads the dossier."""
MARKS: tuple[type[Record], ...] = (Evaluation,)
"""What is read once the protocol is final."""
LEFT_OUT: frozenset[type[Record]] = frozenset(
    {
        Sheet, PrivateNote, AgendaItem, AgendaQuestion, Vote, VoteCheck, SpecialOpinion, Remark,
        Hold,
    }
)  # fmt: skip
"""What is its author's alone, or belongs to a session or to the archive and not to the dossier."""
_ALL: tuple[type[Record], ...] = (Dossier, *OPEN, *MARKS)
KINDS: Mapping[str, type[Record]] = {each.__name__: each for each in _ALL}
"""Everything that a package may hold, by the names of the records."""

_STAFF = frozenset(
    {Role.INTAKE_OFFICER, Role.EXECUTOR, Role.SECRETARY, Role.UNIT_HEAD, Role.MANAGEMENT}
)
_READ_MARKS = frozenset({Role.MEMBER, Role.SECRETARY, Role.UNIT_HEAD, Role.MANAGEMENT})
_FINAL = ("final", "signed")


def refuse_reader(act: Act, standing: Standing, dossier: Dossier, reader: Person) -> Refusal | None:
    """Why this person may not be sent the dossier.

    Refused: `reader_inactive`, `reader_recused`, `reader_may_not_read`.
    """
    name = {"name": reader.name}
    if not reader.active:
        return Refusal("reader_inactive", name)
    if act.uow.find(Recusal, dossier=dossier.id, member=reader.id):
        return Refusal("reader_recused", name)
    if _STAFF & set(reader.roles):
        return None
    if Role.MEMBER in reader.roles and standing.reached(act, dossier):
        return None
    return Refusal("reader_may_not_read", name)


def records_for(act: Act, dossier: Dossier, reader: Person) -> list[Record]:
    """The dossier and what of it both the sender and the reader may read."""
    found: list[Record] = [dossier]
    for kind in OPEN:
        found += act.uow.find(kind, dossier=dossier.id)
    both = (act.actor.roles, frozenset(reader.roles))
    if all(_READ_MARKS & roles for roles in both) and marks_are_open(act, dossier):
        found += act.uow.find(Evaluation, dossier=dossier.id)
    return found


def marks_are_open(act: Act, dossier: Dossier) -> bool:
    """Whether the protocol that tells of the dossier is final, and it has not come back since."""
    if dossier.state == DossierState.IN_COMMISSION:
        return False
    heard = [item for item in act.uow.find(AgendaItem, dossier=dossier.id) if item.outcome]
    return bool(heard) and _is_final(act, heard[-1].session)


def _is_final(act: Act, session: Id) -> bool:
    return any(each.state in _FINAL for each in act.uow.find(Protocol, session=session))
