"""What waits for a signature, and everything that is looked at before signing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.access.permissions import Action, refuse_unless_allowed
from app.access.roles import Role
from app.deadlines.urgency import Timing, timing
from app.decisions.reasons import ReasonKind
from app.decisions.terms import Term, filed_in_time, term_of
from app.kernel.outcome import Refusal
from app.queue import QueueQuery
from app.workflow.door import DecisionOutcome, Verb
from app.workflow.states import DossierState
from ui.queues.waiting import read_waiting

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.access.people import Actor, Person
    from app.commission.hearings import Hearing
    from app.commission.what_if import WhatIf
    from app.decisions.dossier_file import DossierFile
    from app.decisions.entities import Certificate
    from app.decisions.reasons import Reason, ReasonBank
    from app.kernel.ids import Id
    from app.kernel.text import Trilingual
    from app.office import Office
    from app.papers.use_cases import Paper
    from app.queue import QueueRow
    from app.workflow.dossier import Dossier
    from app.workflow.procedure import Procedures


class Kind(StrEnum):
    """What is to be done with a line."""

    DECISION = "decision"
    NOTICE = "notice"
    CERTIFICATE = "certificate"


_SIGNED = {DossierState.NOTICE_SIGN: Kind.NOTICE, DossierState.CERT_SIGN: Kind.CERTIFICATE}


@dataclass(frozen=True, slots=True)
class SignLine:
    """One dossier that waits for the management."""

    kind: Kind
    row: QueueRow
    timing: Timing
    hearing: Hearing | None

    @property
    def key(self) -> str:
        """The id of the open step."""
        return self.row.id

    @property
    def dossier(self) -> Id:
        """The dossier's id."""
        return self.row.dossier

    @property
    def recommended(self) -> DecisionOutcome | None:
        """What the Commission recommends, where a decision waits."""
        if self.kind is not Kind.DECISION or self.hearing is None:
            return None
        return DecisionOutcome(self.hearing.item.outcome)


@dataclass(frozen=True, slots=True)
class SignDesk:
    """The lines, most urgent first; `more` tells how many do not fit."""

    lines: tuple[SignLine, ...]
    more: int = 0

    def count(self, kind: Kind) -> int:
        """Lines of a kind."""
        return sum(line.kind is kind for line in self.lines)

    @property
    def recommended(self) -> tuple[SignLine, ...]:
        """Decisions that can be taken as the Commission recommends."""
        return tuple(line for line in self.lines if line.recommended is not None)


@dataclass(frozen=True, slots=True)
class SignFile:
    """One line with all that is read before it is signed."""

    line: SignLine
    file: DossierFile
    previous: Certificate | None
    """The certificate that a P2, P3 or P4 application stands on."""
    term: Term | None
    """The term that the certificate would get today; None where it cannot be told yet."""
    in_time: bool
    """False for a P2 application filed after its window (A12)."""
    executors: tuple[Person, ...]
    """Who may be named, where nobody is yet."""
    paper: Paper | None
    """The notice or the certificate that is signed."""
    profession: Trilingual
    citizenship: Trilingual
    grounds: tuple[Reason, ...]
    """Grounds of refusal that may be given here."""
    return_reasons: tuple[tuple[str, Trilingual], ...]
    """Reasons of the bank for a return to the step before, by code."""
    asked_for: Trilingual | None
    """Why a re-issue or a duplicate is asked for."""
    turning: WhatIf | None = None
    """What would turn the Commission's result; None for what it did not hear."""

    @property
    def returnable(self) -> str:
        """Code of the step that this one may be returned to; "" when the door forbids it."""
        here = (self.line.row.step, self.line.row.part)
        for move in self.file.moves:
            if move.verb is Verb.RETURN and (move.step, move.part) == here:
                step = self.file.procedure.step(move.step)
                before = self.file.procedure.before(step) if step else None
                return before.code if before else ""
        return ""


def read_desk(office: Office, actor: Actor) -> SignDesk | Refusal:
    """Everything that waits for the management; refused for who may not sign."""
    if refusal := refuse_unless_allowed(actor, Action.SIGN):
        return refusal
    query = QueueQuery(actors=(Role.MANAGEMENT,))
    waiting = read_waiting(office, actor, query)
    if isinstance(waiting, Refusal):
        return waiting
    kinds = {row.id: _kind(waiting.procedures, row) for row in waiting.rows}
    decided = [row.dossier for row in waiting.rows if kinds[row.id] is Kind.DECISION]
    hearings = office.commission.hearings(actor, decided)
    if isinstance(hearings, Refusal):
        return hearings
    lines = []
    for row in waiting.rows:
        kind = kinds[row.id]
        if kind is not None and row.due is not None:
            urgency = timing(row.due, waiting.today, row.limit, waiting.calendar)
            lines.append(SignLine(kind, row, urgency, hearings.get(row.dossier)))
    return SignDesk(tuple(lines), waiting.beyond)


def read_file(office: Office, actor: Actor, line: SignLine) -> SignFile | Refusal:
    """One line with its dossier, and the paper to be signed as it will be."""
    file = office.files.file(actor, line.dossier)
    if isinstance(file, Refusal):
        return file
    paper = _paper(office, actor, line)
    if isinstance(paper, Refusal):
        return paper
    turning = _turning(office, actor, line)
    if isinstance(turning, Refusal):
        return turning
    dossier = file.dossier
    previous = next((c for c in file.lineage if c.id == dossier.previous_certificate), None)
    term = term_of(dossier, file.procedure, file.today, previous)
    free = dossier.executor is None
    return SignFile(
        line=line,
        file=file,
        previous=previous,
        term=None if isinstance(term, Refusal) else term,
        in_time=filed_in_time(dossier, file.procedure, previous),
        executors=_executors(file.people.values()) if free else (),
        paper=paper,
        profession=office.contents.profession(dossier.profession),
        citizenship=office.contents.country(dossier.citizenship),
        grounds=_grounds(office.reasons, dossier.procedure),
        return_reasons=tuple((r.code, r.filled({})) for r in office.reasons.of(ReasonKind.RETURN)),
        asked_for=_asked_for(office.reasons, dossier),
        turning=turning,
    )


def _kind(procedures: Procedures, row: QueueRow) -> Kind | None:
    procedure = procedures.get(row.procedure, row.procedure_version)
    step = procedure.step(row.step) if procedure else None
    part = step.part(row.part) if step else None
    if step is None or part is None:
        return None
    return Kind.DECISION if step.decides else _SIGNED.get(part.state)


def _paper(office: Office, actor: Actor, line: SignLine) -> Paper | Refusal | None:
    if line.kind is Kind.NOTICE:
        return office.papers.notice(actor, line.dossier)
    if line.kind is Kind.CERTIFICATE:
        return office.papers.certificate(actor, line.dossier)
    return None


def _turning(office: Office, actor: Actor, line: SignLine) -> WhatIf | Refusal | None:
    """How firmly the recommendation stands, while the decision still waits."""
    if line.kind is not Kind.DECISION or line.hearing is None:
        return None
    found = office.commission.what_if(actor, line.dossier)
    if isinstance(found, Refusal) and found.code in ("recused", "protocol_not_final"):
        return None
    return found


def _grounds(bank: ReasonBank, procedure: str) -> tuple[Reason, ...]:
    """Grounds without open places; those of our readings are for the later procedures only."""
    later = procedure != "P1"
    return tuple(
        reason
        for reason in bank.of(ReasonKind.SERVICE_REFUSAL)
        if not reason.places and reason.paragraph.startswith("A") <= later
    )


def _asked_for(bank: ReasonBank, dossier: Dossier) -> Trilingual | None:
    kind = {"P3": ReasonKind.REISSUE, "P4": ReasonKind.DUPLICATE}.get(dossier.procedure)
    reason = bank.get(kind, dossier.grounds) if kind else None
    return reason.filled({}) if reason else None


def _executors(people: Iterable[Person]) -> tuple[Person, ...]:
    return tuple(p for p in people if p.active and Role.EXECUTOR in p.roles)
