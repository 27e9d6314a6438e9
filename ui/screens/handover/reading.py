"""Which certificates wait to be handed over, which are about to end, and one of them whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.access.permissions import Action, refuse_unless_allowed
from app.access.roles import Role
from app.deadlines.calendar import CountFrom
from app.deadlines.urgency import Timing, timing
from app.kernel.clock import office_date
from app.kernel.outcome import Refusal
from app.queue import QueueQuery
from app.workflow.door import DecisionOutcome
from app.workflow.states import DossierState
from ui.queues.waiting import read_waiting

if TYPE_CHECKING:
    from datetime import date

    from app.access.people import Actor
    from app.decisions.dossier_file import DossierFile
    from app.decisions.entities import Certificate
    from app.kernel.ids import Id
    from app.kernel.text import Trilingual
    from app.office import Office
    from app.papers.use_cases import Paper
    from app.workflow.dossier import Dossier

WATCHED_DAYS = 10
"""Business days before its end from which a certificate is watched (F62)."""


@dataclass(frozen=True, slots=True)
class HandLine:
    """A certificate, with the step that waits for it or with the end that comes."""

    dossier: Id
    number: str
    """Of the dossier."""
    name_latin: str
    name_cyrillic: str
    due: date
    timing: Timing
    procedure: str
    certificate: Certificate | None = None
    """The certificate whose end is watched; None while one is to be handed over."""

    @property
    def key(self) -> str:
        """The dossier's id."""
        return self.dossier

    @property
    def watched(self) -> bool:
        """Whether it is only looked at."""
        return self.certificate is not None


@dataclass(frozen=True, slots=True)
class HandDesk:
    """What waits, the most urgent first, and what ends soon, the soonest first."""

    waiting: tuple[HandLine, ...] = ()
    ending: tuple[HandLine, ...] = ()


@dataclass(frozen=True, slots=True)
class HandFile:
    """One certificate with its dossier and its paper."""

    line: HandLine
    file: DossierFile
    paper: Paper
    profession: Trilingual
    citizenship: Trilingual

    @property
    def certificate(self) -> Certificate:
        """The dossier's own certificate."""
        if self.file.certificate is None:
            raise LookupError(self.line.dossier)
        return self.file.certificate

    @property
    def attorney(self) -> str:
        """How the power of attorney stands: "none", "expired", "live" or "undated"."""
        dossier = self.file.dossier
        if not dossier.representative_document.strip():
            return "none"
        if dossier.representative_until is None:
            return "undated"
        return "expired" if dossier.representative_until < self.file.today else "live"


def read_desk(office: Office, actor: Actor) -> HandDesk | Refusal:
    """The executor's certificates, and every live one that ends soon."""
    if refusal := refuse_unless_allowed(actor, Action.HAND_OVER):
        return refusal
    waiting = _waiting(office, actor)
    if isinstance(waiting, Refusal):
        return waiting
    ending = _ending(office, actor)
    return ending if isinstance(ending, Refusal) else HandDesk(waiting, ending)


def read_certificate(office: Office, actor: Actor, line: HandLine) -> HandFile | Refusal:
    """One line with its certificate as a paper."""
    file = office.files.file(actor, line.dossier)
    if isinstance(file, Refusal):
        return file
    paper = office.papers.certificate(actor, line.dossier)
    if isinstance(paper, Refusal):
        return paper
    return HandFile(
        line,
        file,
        paper,
        office.contents.profession(file.dossier.profession),
        office.contents.country(file.dossier.citizenship),
    )


def _waiting(office: Office, actor: Actor) -> tuple[HandLine, ...] | Refusal:
    query = QueueQuery(actors=(Role.EXECUTOR,), assignee=actor.person)
    waiting = read_waiting(office, actor, query)
    if isinstance(waiting, Refusal):
        return waiting
    lines = []
    for row in waiting.rows:
        procedure = waiting.procedures.get(row.procedure, row.procedure_version)
        step = procedure.step(row.step) if procedure else None
        part = step.part(row.part) if step else None
        if part is None or part.state is not DossierState.CERT_HANDOVER or row.due is None:
            continue
        file = office.files.file(actor, row.dossier)
        if isinstance(file, Refusal) or not _issued(file.dossier):
            continue
        lines.append(
            HandLine(
                row.dossier,
                row.number,
                row.name_latin,
                row.name_cyrillic,
                row.due,
                timing(row.due, waiting.today, row.limit, waiting.calendar),
                row.procedure,
            )
        )
    return tuple(lines)


def _ending(office: Office, actor: Actor) -> tuple[HandLine, ...] | Refusal:
    calendar = office.calendar.calendar(actor)
    if isinstance(calendar, Refusal):
        return calendar
    today = office_date(office.clock.now())
    last = calendar.due(today, WATCHED_DAYS, CountFrom.NEXT_WORKING_DAY)
    live = office.files.certificates(actor, ending_by=last)
    if isinstance(live, Refusal):
        return live
    lines = [
        HandLine(
            dossier.id,
            dossier.number,
            dossier.name_latin,
            dossier.name_cyrillic,
            certificate.valid_to,
            timing(certificate.valid_to, today, WATCHED_DAYS, calendar),
            dossier.procedure,
            certificate,
        )
        for certificate, dossier in live
        if certificate.handed_on is not None
    ]
    return tuple(sorted(lines, key=lambda line: (line.due, line.number)))


def _issued(dossier: Dossier) -> bool:
    return dossier.outcome == DecisionOutcome.ISSUE.value
