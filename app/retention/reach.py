"""What goes with a dossier, what stays of it, and how much that is."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.act import Act
from app.commission.entities import (
    AgendaItem,
    AgendaQuestion,
    Protocol,
    Remark,
    RemarkAnswer,
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
from app.intake.entities import ChecklistMark, Document, IntakeRefusal
from app.kernel.ids import Id
from app.kernel.records import Record
from app.retention.entities import DestroyedPaper, Hold
from app.workflow.dossier import Dossier
from app.workflow.entities import Assignment, StepEvent, StepRow

GOES: Mapping[str, tuple[type[Record], ...]] = {
    "documents": (Document,),
    "steps": (StepEvent, StepRow, Assignment),
    "intake": (ChecklistMark, IntakeRefusal),
    "evaluations": (Sheet, Submission, Evaluation, PrivateNote),
    "conflicts": (Declaration, Recusal),
    "hearing": (
        AgendaItem, AgendaQuestion, Discussion, Vote, VoteCheck, SpecialOpinion, Remark,
    ),
    "decisions": (Decision,),
    "notices": (Notice,),
    "certificates": (Certificate,),
    "holds": (Hold,),
}  # fmt: skip
"""What hangs on a dossier and goes with it, as it is counted."""
_IN_SESSIONS: tuple[type[Record], ...] = (AgendaQuestion, Vote, VoteCheck, SpecialOpinion, Remark)


@dataclass(frozen=True, slots=True)
class Reach:
    """What an act of destruction would take and leave."""

    numbers: tuple[str, ...]
    """Of the dossiers, in order; drafts have none."""
    counts: Mapping[str, int]
    """"dossiers", "bytes" of scans, and how much of each part of `GOES`."""
    protocols: tuple[str, ...]
    """Numbers and dates of protocols that stay, and name these dossiers."""
    lines: int
    """Lines that stay in the registers, without personal data."""


def reach_of(act: Act, dossiers: Collection[Dossier]) -> Reach:
    """Count what goes and what stays."""
    counts = dict.fromkeys(("dossiers", "bytes", *GOES), 0)
    counts["dossiers"] = len(dossiers)
    protocols: set[str] = set()
    scans: dict[str, int] = {}
    for each in dossiers:
        for part, kinds in GOES.items():
            counts[part] += sum(
                len(act.uow.find(kind, dossier=each.id))
                for kind in kinds
                if kind not in _IN_SESSIONS
            )
        counts["hearing"] += _said_in_sessions(act, each.id)
        scans |= {d.sha256: d.size for d in act.uow.find(Document, dossier=each.id)}
        protocols |= {f"№\u00a0{p.number}, {p.dated:%d.%m.%Y}" for p in _protocols(act, each.id)}
    chosen = {each.id for each in dossiers}
    counts["bytes"] = sum(size for sha, size in scans.items() if not _shared(act, sha, chosen))
    numbers = tuple(sorted(each.number for each in dossiers if each.number))
    lines = sum(len(list(_papers(act, each))) for each in dossiers)
    return Reach(numbers, counts, tuple(sorted(protocols)), lines)


def _said_in_sessions(act: Act, dossier: Id) -> int:
    """What was said and voted, looked for in the sessions that heard the dossier: by an index."""
    found = 0
    for session in {item.session for item in act.uow.find(AgendaItem, dossier=dossier)}:
        about = {"session": session, "dossier": dossier}
        found += sum(len(act.uow.find(kind, **about)) for kind in _IN_SESSIONS)
        for remark in act.uow.find(Remark, **about):
            found += len(act.uow.find(RemarkAnswer, session=session, remark=remark.id))
    return found


def left_of(act: Act, destruction: Id, dossiers: Collection[Dossier]) -> tuple[DestroyedPaper, ...]:
    """What is left of the numbers that were given."""
    return tuple(
        DestroyedPaper(
            id=id_, author=act.by, made_at=act.now, destruction=destruction, kind=kind,
            number=number, dated=dated, procedure=each.procedure, outcome=outcome,
        )
        for each in dossiers
        for id_, kind, number, dated, outcome in _papers(act, each)
    )  # fmt: skip


_Left = tuple[Id, str, str, date, str]
"""Id, kind, number, date and outcome of a paper that had a number."""


def _papers(act: Act, dossier: Dossier) -> Iterator[_Left]:
    if dossier.number:
        yield dossier.id, "dossier", dossier.number, dossier.received, dossier.closing
    for notice in act.uow.find(Notice, dossier=dossier.id):
        if notice.number and notice.dated:
            yield notice.id, "notice", notice.number, notice.dated, notice.kind
    for paper in act.uow.find(Certificate, dossier=dossier.id):
        if paper.number and paper.dated:
            yield paper.id, "certificate", paper.number, paper.dated, paper.kind
    for item in act.uow.find(AgendaItem, dossier=dossier.id):
        first = _first_edition(act, item.session)
        if first is not None and not item.postponed:
            yield item.id, "hearing", first.number, first.dated, item.outcome


def _protocols(act: Act, dossier: Id) -> list[Protocol]:
    found = (_first_edition(act, i.session) for i in act.uow.find(AgendaItem, dossier=dossier))
    return [each for each in found if each is not None]


def _first_edition(act: Act, session: Id) -> Protocol | None:
    editions = act.uow.find(Protocol, session=session, edition=1)
    return next((each for each in editions if each.state != "draft"), None)


def _shared(act: Act, sha256: str, chosen: Collection[Id]) -> bool:
    """Whether another dossier has the same scan."""
    return any(each.dossier not in chosen for each in act.uow.find(Document, sha256=sha256))
