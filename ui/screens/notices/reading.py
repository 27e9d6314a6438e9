"""Which notices wait for the executor, and one of them with its paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.access.permissions import Action, refuse_unless_allowed
from app.access.roles import Role
from app.deadlines.urgency import Timing, timing
from app.kernel.outcome import Refusal
from app.queue import QueueQuery
from app.workflow.door import DecisionOutcome
from app.workflow.states import DossierState
from ui.queues.waiting import read_waiting

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.decisions.dossier_file import DossierFile
    from app.kernel.ids import Id
    from app.kernel.text import Trilingual
    from app.office import Office
    from app.papers.use_cases import Paper
    from app.queue import QueueRow
    from app.workflow.procedure import Procedures


class Kind(StrEnum):
    """What is to be done with a notice."""

    PREPARE = "prepare"
    SEND = "send"
    ANSWER = "answer"
    """The reasoned answer of a refused P2, P3 or P4 is sent; the management has signed it."""


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """One dossier whose notice waits for the executor."""

    kind: Kind
    row: QueueRow
    timing: Timing

    @property
    def key(self) -> str:
        """The id of the open step."""
        return self.row.id

    @property
    def dossier(self) -> Id:
        """The dossier's id."""
        return self.row.dossier


@dataclass(frozen=True, slots=True)
class NoticeFile:
    """One line with its dossier and the paper as it is, or as it would be."""

    line: NoticeLine
    file: DossierFile
    paper: Paper
    profession: Trilingual
    citizenship: Trilingual

    @property
    def outcome(self) -> DecisionOutcome:
        """What the management decided."""
        return DecisionOutcome(self.file.dossier.outcome)


def read_lines(office: Office, actor: Actor) -> tuple[NoticeLine, ...] | Refusal:
    """The executor's own notices, most urgent first."""
    if refusal := refuse_unless_allowed(actor, Action.PREPARE_NOTICE):
        return refusal
    query = QueueQuery(actors=(Role.EXECUTOR,), assignee=actor.person)
    waiting = read_waiting(office, actor, query)
    if isinstance(waiting, Refusal):
        return waiting
    lines = []
    for row in waiting.rows:
        kind = _kind(office, actor, waiting.procedures, row)
        if kind is not None and row.due is not None:
            lines.append(
                NoticeLine(kind, row, timing(row.due, waiting.today, row.limit, waiting.calendar))
            )
    return tuple(lines)


def read_notice(
    office: Office, actor: Actor, line: NoticeLine, note: str | None = None
) -> NoticeFile | Refusal:
    """One line; a draft shows how the paper would come out with this note."""
    file = office.files.file(actor, line.dossier)
    if isinstance(file, Refusal):
        return file
    if line.kind is Kind.PREPARE and note is None:
        note = file.notice.note if file.notice else ""
    paper = office.papers.notice(actor, line.dossier, note if line.kind is Kind.PREPARE else None)
    if isinstance(paper, Refusal):
        return paper
    return NoticeFile(
        line,
        file,
        paper,
        office.contents.profession(file.dossier.profession),
        office.contents.country(file.dossier.citizenship),
    )


def _kind(office: Office, actor: Actor, procedures: Procedures, row: QueueRow) -> Kind | None:
    procedure = procedures.get(row.procedure, row.procedure_version)
    step = procedure.step(row.step) if procedure else None
    part = step.part(row.part) if step else None
    if part is None:
        return None
    if part.state is DossierState.NOTICE_DRAFT:
        return Kind.PREPARE
    if part.state is DossierState.NOTICE_SEND:
        return Kind.SEND
    if part.state is DossierState.CERT_HANDOVER and row.procedure != "P1":
        file = office.files.file(actor, row.dossier)
        refused = not isinstance(file, Refusal) and (
            file.dossier.outcome == DecisionOutcome.REFUSE.value
        )
        return Kind.ANSWER if refused else None
    return None
