"""Checking the seals of a protocol: that no mark in it changed since its sheet was sealed (N3)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.commission.facts import ItemFacts
from app.commission.figures import counted, mark_of
from app.commission.protocol import ProtocolItem
from app.commission.protocols import Drawn
from app.evaluation.answers import from_data
from app.evaluation.entities import AdoptedCriteria, Evaluation, Submission
from app.evaluation.scoring import score
from app.evaluation.sealing import SealedSheet, seal_holds
from app.kernel.ids import Id
from app.kernel.outcome import Refusal


@dataclass(frozen=True, slots=True)
class SealCheck:
    """One seal that a protocol shows."""

    dossier: Id
    dossier_number: str
    member: Id
    seal: str
    holds: bool
    """Whether the kept sheet is the one that was sealed, and the protocol's marks are its marks."""


def check_seals(found: Drawn) -> tuple[SealCheck, ...] | Refusal:
    """Compute again every seal that who asks may see; the secrets of the seals are not told.

    A seal whose sheet is not on this desktop, or was destroyed with its dossier, cannot be checked
    and is left out.
    """
    content = found.current()
    if isinstance(content, Refusal):
        return content
    facts = {each.dossier.number: each for each in found.facts.items}
    return tuple(
        check
        for item in found.seen(content).items
        if item.dossier_number in facts
        for check in _of_item(found, item, facts[item.dossier_number])
    )


def _of_item(found: Drawn, item: ProtocolItem, facts: ItemFacts) -> Iterator[SealCheck]:
    dossier = facts.dossier
    kept = {each.seal: each for each in found.act.uow.find(Evaluation, dossier=dossier.id)}
    known = {each.seal for each in found.act.uow.find(Submission, dossier=dossier.id)}
    away = known - kept.keys()  # submitted, but their marks are not for this desktop
    for member, seal in item.seals:
        if seal in away:
            continue
        sheet = _of_member(kept, member, seal)
        holds = sheet is not None and _holds(sheet) and _shows(found, item, facts, sheet)
        yield SealCheck(dossier.id, dossier.number, Id(member), seal, holds)
    for before in item.reopened:
        if before.seal in away:
            continue
        sheet = _of_member(kept, before.member, before.seal)
        holds = sheet is not None and _holds(sheet)
        yield SealCheck(dossier.id, dossier.number, Id(before.member), before.seal, holds)


def _of_member(kept: Mapping[str, Evaluation], member: str, seal: str) -> Evaluation | None:
    sheet = kept.get(seal)
    return sheet if sheet is not None and sheet.member == member else None


def _holds(sheet: Evaluation) -> bool:
    sealed = SealedSheet(
        dossier=sheet.dossier,
        member=sheet.member,
        criteria_set=sheet.criteria_set,
        criteria_version=sheet.criteria_version,
        submitted_at=sheet.made_at,
        answers=from_data(sheet.answers),
        note=sheet.note,
        abstained=sheet.abstained,
    )
    return seal_holds(sealed, sheet.salt, sheet.seal)


def _shows(found: Drawn, item: ProtocolItem, facts: ItemFacts, sheet: Evaluation) -> bool:
    """Whether the marks and the total in the protocol are those of the sheet."""
    books = found.books.within(found.act)
    orders = found.act.uow.find(AdoptedCriteria)
    criteria = books.shelf.known(sheet.criteria_set, sheet.criteria_version, orders)
    group = books.profession_group(facts.dossier.profession)
    scoring = score(criteria, from_data(sheet.answers), profession_group=group)
    counts = counted(scoring, abstained=sheet.abstained)
    marks = [
        (row.code, mark)
        for row in item.criteria
        for mark in row.marks
        if mark.member == sheet.member
    ]
    totals = [mark.points for mark in item.totals if mark.member == sheet.member]
    return (
        bool(marks) == counts
        and all(mark == mark_of(sheet.member, code, scoring) for code, mark in marks)
        and totals == [scoring.total if counts else None]
    )
