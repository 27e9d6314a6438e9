"""What is past its term on a day, and what forbids to destroy it. Pure rules.

A dossier by which a certificate was issued lives as long as the chain of its certificate: a
re-issue, a duplicate or a prolongation that is still open, or still valid, keeps all of them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.archive import AgingDossier, Archive
from app.kernel.ids import Id
from app.retention.entities import Hold
from app.retention.terms import CountedFrom, Term, TermSet
from app.workflow.states import Closing


@dataclass(frozen=True, slots=True)
class PastTerm:
    """A dossier whose term is over."""

    dossier: Id
    number: str
    """"" for a draft."""
    procedure: str
    closing: str
    since: date
    """The day from which the term was counted."""
    until: date
    """The last day on which it had to be kept."""
    term: Term
    hold: str | None
    """Why it may not be destroyed all the same."""


@dataclass(frozen=True, slots=True)
class _Chain:
    """Dossiers whose certificates stand on each other."""

    ends: date
    open: bool


def standing_holds(facts: Iterable[Hold]) -> dict[Id, str]:
    """The reasons of the holds that stand; `facts` in the order they were made."""
    latest = {each.dossier: each for each in facts}
    return {dossier: each.reason for dossier, each in latest.items() if each.holds}


def past_term(archive: Archive, terms: TermSet, today: date) -> tuple[PastTerm, ...]:
    """All dossiers past their term on a day, those that are over longest first.

    A draft is an application that was never registered. What is open is never past its term,
    nor is what hangs together with something open or with a certificate that is still valid.
    """
    chains = _chains(archive)
    found = []
    for each in archive.dossiers:
        if not each.closing and each.number:
            continue  # in progress
        chain = chains.get(each.id) if each.closing else None  # a draft keeps others, not itself
        line = _line(each, chain, terms, archive.holds.get(each.id))
        if line is not None and line.until < today:
            found.append(line)
    return tuple(sorted(found, key=lambda line: (line.until, line.number, line.dossier)))


def _line(
    dossier: AgingDossier, chain: _Chain | None, terms: TermSet, hold: str | None
) -> PastTerm | None:
    if chain is not None and chain.open:
        return None
    term = terms.of(dossier.procedure, dossier.closing)
    since = dossier.closed_on if dossier.closing else dossier.received
    if since is None:
        return None
    ends = chain.ends if chain is not None else None
    if ends is not None and term.counted_from is CountedFrom.CERTIFICATE_END:
        since = max(since, ends)
    until = term.until(since)
    if until is None:
        return None
    if ends is not None:
        until = max(until, ends)  # never while a certificate of the chain is valid
    return PastTerm(
        dossier.id, dossier.number, dossier.procedure, dossier.closing, since, until, term, hold
    )


def _chains(archive: Archive) -> dict[Id, _Chain]:
    """The chain of every dossier that belongs to one.

    An application that was refused or withdrawn leaves no certificate: it is in no chain.
    """
    of = {each.id: each.dossier for each in archive.certificates}
    living = [each for each in archive.dossiers if each.closing in ("", Closing.ISSUED)]
    root: dict[Id, Id] = {each.id: each.id for each in living}

    def top(id_: Id) -> Id:
        while root[id_] != id_:
            root[id_] = root[root[id_]]
            id_ = root[id_]
        return id_

    for each in living:
        former = of.get(each.previous_certificate) if each.previous_certificate else None
        if former is not None and former in root:
            root[top(each.id)] = top(former)
    members: dict[Id, list[AgingDossier]] = {}
    for each in living:
        members.setdefault(top(each.id), []).append(each)
    ends: dict[Id, date] = {}
    for certificate in archive.certificates:
        if certificate.dossier in root:
            at = top(certificate.dossier)
            ends[at] = max(ends.get(at, certificate.valid_to), certificate.valid_to)
    return {
        each.id: _Chain(ends[at], any(not one.closing for one in together))
        for at, together in members.items()
        if at in ends
        for each in together
    }
