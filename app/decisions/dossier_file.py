"""Everything about one dossier, as one view: what the card screen and its timeline show."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.access.people import Person
from app.deadlines.calendar import BusinessCalendar
from app.deadlines.why import WhyThisDate
from app.decisions.entities import Certificate, Decision, Notice
from app.intake.checklist import Finding
from app.intake.entities import ChecklistMark, Document, IntakeRefusal
from app.kernel.ids import Id
from app.workflow.door import Case, Move, Window
from app.workflow.dossier import Dossier
from app.workflow.entities import StepEvent, StepRow
from app.workflow.procedure import ProcedureVersion
from app.workflow.schedule import ScheduledStep
from app.workflow.slack import Slack


@dataclass(frozen=True, slots=True)
class DossierFile:
    """One dossier with all that hangs on it, for a reader who may see it."""

    dossier: Dossier
    procedure: ProcedureVersion
    case: Case
    rows: tuple[StepRow, ...]
    """Runs of steps, oldest first, with who ended them."""
    events: tuple[StepEvent, ...]
    documents: tuple[Document, ...]
    marks: tuple[ChecklistMark, ...]
    findings: tuple[Finding, ...]
    refusal_draft: IntakeRefusal | None
    window: Window | None
    """While intake may be refused."""
    decision: Decision | None
    notice: Notice | None
    certificate: Certificate | None
    lineage: tuple[Certificate, ...]
    """The chain of certificates that this dossier's belongs to, oldest first."""
    moves: tuple[Move, ...]
    """What the reader may do at the door now."""
    plan: tuple[ScheduledStep, ...]
    """Every step as the law would have it from T0."""
    slack: Slack | None
    reasons: Mapping[Id, WhyThisDate]
    """Why each open row is due when it is."""
    people: Mapping[Id, Person]
    today: date
    calendar: BusinessCalendar
    session: Id | None = None
    """The session that heard it, where its outcome stands in that session's protocol."""
