"""Of every limit and every list: law with its paragraph, our reading, or a sample.

Nothing here is written by hand twice: limits come from the procedures in force, lists from the
files of this installation and from what the office adopted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.decisions.reasons import ReasonKind
from app.kernel.outcome import Refusal
from app.kernel.text import Trilingual
from ui.i18n.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.decisions.reasons import Reason
    from app.evaluation.criteria import CriteriaSet
    from app.intake.checklist import Checklist
    from app.office import Office
    from app.retention.terms import TermSet
    from app.workflow.procedure import Procedures, ProcedureVersion

Pick = Callable[[Trilingual], str]
_CONTEXT = "Provenance"

KINDS: Mapping[ReasonKind, str] = {
    ReasonKind.INTAKE_REFUSAL: QT_TRANSLATE_NOOP("Provenance", "Reasons: refusal of intake"),
    ReasonKind.SERVICE_REFUSAL: QT_TRANSLATE_NOOP("Provenance", "Reasons: refusal of the service"),
    ReasonKind.WITHDRAWAL: QT_TRANSLATE_NOOP("Provenance", "Reasons: withdrawal"),
    ReasonKind.REISSUE: QT_TRANSLATE_NOOP("Provenance", "Grounds of a re-issue"),
    ReasonKind.DUPLICATE: QT_TRANSLATE_NOOP("Provenance", "Grounds of a duplicate"),
    ReasonKind.RECUSAL: QT_TRANSLATE_NOOP("Provenance", "Kinds of conflict of interest"),
    ReasonKind.LATE: QT_TRANSLATE_NOOP("Provenance", "Reasons: a late step"),
    ReasonKind.RETURN: QT_TRANSLATE_NOOP("Provenance", "Reasons: a return"),
}
PAPERS: Mapping[str, tuple[str, str]] = {
    "receipt": (QT_TRANSLATE_NOOP("Provenance", "Receipt"), "7.1"),
    "agenda": (QT_TRANSLATE_NOOP("Provenance", "Agenda of a session"), ""),
    "protocol": (QT_TRANSLATE_NOOP("Provenance", "Protocol and extract"), "7.4"),
    "notice": (QT_TRANSLATE_NOOP("Provenance", "Notice, reasoned answer"), "7.6"),
    "certificate": (QT_TRANSLATE_NOOP("Provenance", "Certificate"), "5"),
    "register": (QT_TRANSLATE_NOOP("Provenance", "Registers"), "7.8"),
    "destruction": (QT_TRANSLATE_NOOP("Provenance", "Act of destruction"), ""),
}
"""The papers by their files in resources/papers, and the paragraph that asks for each; "" for none."""


@dataclass(frozen=True, slots=True)
class Basis:
    """All that the office works by, as it stands today."""

    procedures: Procedures
    criteria: Sequence[CriteriaSet]
    checklists: Mapping[str, Checklist]
    reasons: Mapping[ReasonKind, Sequence[Reason]]
    sample_professions: bool
    terms: TermSet | None
    """None where the person may not ask for the terms of keeping."""


def read_basis(office: Office, actor: Actor) -> Basis | Refusal:
    """Read it; runs in the worker's thread."""
    procedures = office.workflow.procedures(actor)
    if isinstance(procedures, Refusal):
        return procedures
    sets = office.criteria.criteria_sets(actor)
    if isinstance(sets, Refusal):
        return sets
    terms = office.retention.terms(actor)
    catalogues = office.catalogues
    return Basis(
        procedures=procedures,
        criteria=sets[0],
        checklists=catalogues.checklists,
        reasons={kind: catalogues.reasons.of(kind) for kind in ReasonKind},
        sample_professions=catalogues.professions.sample,
        terms=None if isinstance(terms, Refusal) else terms.in_force,
    )


def limits_text(basis: Basis, today: date, pick: Pick) -> str:
    """Each step of each procedure in force with its limit and where that comes from."""
    parts = []
    for code in basis.procedures.codes:
        version = basis.procedures.current(code, today)
        if version is not None:
            parts.append(f"### {code}. {pick(version.short_title)}\n\n{_limits(version, pick)}")
    return "\n\n".join(parts)


def lists_text(basis: Basis, pick: Pick) -> str:
    """Each list and text that is no procedure, with what it is."""
    rows = [*_criteria(basis, pick), *_checklists(basis), *_reasons(basis)]
    rows.append((_say(QT_TRANSLATE_NOOP("Provenance", "Professions")), _state(
        sample=basis.sample_professions), "–"))  # fmt: skip
    rows += [(_say(words), _paper(para), _para(para)) for words, para in PAPERS.values()]
    rows += _terms(basis, pick)
    head = (
        _say(QT_TRANSLATE_NOOP("Provenance", "What")),
        _say(QT_TRANSLATE_NOOP("Provenance", "It is")),
        _say(QT_TRANSLATE_NOOP("Provenance", "Rests on")),
    )
    return _table(head, rows)


Row = tuple[str, str, str]


def _table(head: Row, rows: Sequence[Row]) -> str:
    lines = [head, ("---", "---", "---"), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _limits(version: ProcedureVersion, pick: Pick) -> str:
    rows = []
    for step in version.steps:
        where = _say(QT_TRANSLATE_NOOP("Provenance", "reading A14: the office's own"))
        law = _say(QT_TRANSLATE_NOOP("Provenance", "law")) + f", {_para(step.paragraph)}"
        rests = where if step.internal else law
        rows.append((f"{step.code} {pick(step.name)}", str(step.limit), rests))
    if version.total is not None:
        in_all = _say(QT_TRANSLATE_NOOP("Provenance", "In all"))
        law = _say(QT_TRANSLATE_NOOP("Provenance", "law")) + f", {_para(version.paragraph)}"
        rows.append((in_all, str(version.total), law))
    head = (
        _say(QT_TRANSLATE_NOOP("Provenance", "Step")),
        _say(QT_TRANSLATE_NOOP("Provenance", "Business days")),
        _say(QT_TRANSLATE_NOOP("Provenance", "Rests on")),
    )
    return _table(head, rows)


def _criteria(basis: Basis, pick: Pick) -> Iterator[Row]:
    for each in basis.criteria:
        order = each.order
        rests = _say(QT_TRANSLATE_NOOP("Provenance", "paragraph 13 of the Rules"))
        if order is not None:
            words = _say(QT_TRANSLATE_NOOP("Provenance", "order No. {number} of {date}"))
            rests = words.format(number=order.number, date=f"{order.date:%d.%m.%Y}")
        yield f"{pick(each.title)} ({each.version})", _state(sample=order is None), rests


def _checklists(basis: Basis) -> Iterator[Row]:
    what = _say(QT_TRANSLATE_NOOP("Provenance", "List of documents"))
    rests = _say(QT_TRANSLATE_NOOP("Provenance", "paragraph 9 of the Standard"))
    for code, each in basis.checklists.items():
        yield f"{what}, {code}", _state(sample=each.sample), rests


def _reasons(basis: Basis) -> Iterator[Row]:
    for kind, title in KINDS.items():
        found = basis.reasons[kind]
        rests = ", ".join(dict.fromkeys(_para(each.paragraph) for each in found))
        sample = any(each.sample for each in found)
        law = _say(QT_TRANSLATE_NOOP("Provenance", "law"))
        yield _say(title), _state(sample=True) if sample else law, rests


def _terms(basis: Basis, pick: Pick) -> Iterator[Row]:
    if basis.terms is None:
        return
    what = _say(QT_TRANSLATE_NOOP("Provenance", "Term of keeping: {what}"))
    rests, order = "–", basis.terms.order
    if order is not None:
        words = _say(QT_TRANSLATE_NOOP("Provenance", "order No. {number} of {date}"))
        rests = words.format(number=order.number, date=f"{order.dated:%d.%m.%Y}")
    for term in basis.terms.terms.values():
        yield what.format(what=pick(term.text)), _state(sample=basis.terms.sample), rests


def _state(*, sample: bool) -> str:
    if sample:
        return _say(QT_TRANSLATE_NOOP("Provenance", "sample"))
    return _say(QT_TRANSLATE_NOOP("Provenance", "adopted"))


def _paper(paragraph: str) -> str:
    if not paragraph:
        return _say(QT_TRANSLATE_NOOP("Provenance", "sample: the text names no such paper"))
    return _say(QT_TRANSLATE_NOOP("Provenance", "the paper is law, its words are a sample"))


def _para(paragraph: str) -> str:
    if not paragraph:
        return "–"
    if paragraph.startswith("A"):
        return _say(QT_TRANSLATE_NOOP("Provenance", "reading {code}")).format(code=paragraph)
    return _say(QT_TRANSLATE_NOOP("Provenance", "para {number}")).format(number=paragraph)


def _say(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
