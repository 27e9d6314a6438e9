"""What a protocol draws on beside the facts of its session: comings and goings, papers, pages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.act import Act
from app.commission.books import Books
from app.commission.entities import Attendance
from app.commission.facts import ItemFacts, SessionFacts, in_order
from app.commission.protocol import ProtocolEvidence, ProtocolMovement, ProtocolReopened
from app.commission.quorum import Presence
from app.evaluation.answers import from_data
from app.intake.entities import Document
from app.kernel.ids import Id
from app.kernel.text import Trilingual


@dataclass(frozen=True, slots=True)
class Sources:
    """Read with the session, in the same snapshot."""

    attendance: tuple[Attendance, ...] = ()
    """In the order in which it was recorded."""
    documents: Mapping[Id, Trilingual] | None = None
    """Titles of the scans of those dossiers that were refused."""


def read_sources(act: Act, facts: SessionFacts, books: Books) -> Sources:
    """The sources of a session's protocol."""
    refused = [each.dossier.id for each in facts.items if each.item.outcome == "refuse"]
    scans = [scan for dossier in refused for scan in act.uow.find(Document, dossier=dossier)]
    return Sources(
        tuple(in_order(act.uow.find(Attendance, session=facts.sitting.session.id))),
        {scan.id: books.paper(scan.item) for scan in scans},
    )


def movements_of(facts: SessionFacts, sources: Sources) -> Iterator[ProtocolMovement]:
    """Who came or left after the first item, in the order of the agenda.

    Only where somebody stands otherwise than for the item before: a mark put right is no movement.
    """
    seats = facts.members
    before = facts.sitting.attendance(1, seats=seats)
    for position in range(2, len(facts.items) + 1):
        now = facts.sitting.attendance(position, seats=seats)
        for member, place in now.items():
            if place is not before[member]:
                at = [
                    each.made_at
                    for each in sources.attendance
                    if each.member == member and each.from_item == position
                ]
                if at:
                    present = place is Presence.PRESENT
                    yield ProtocolMovement(member, present, position, at[-1])
        before = now


def evidence_of(facts: ItemFacts, books: Books, sources: Sources) -> Iterator[ProtocolEvidence]:
    """The pages that members marked for the criteria behind the grounds of a refusal.

    Each page once for a ground, in the order of the grounds, the documents and their pages.
    """
    if facts.item.outcome != "refuse":
        return
    titles = sources.documents or {}
    sheets = [from_data(sheet.answers) for sheet in facts.evaluations if not sheet.abstained]
    for ground in facts.item.grounds:
        criterion = books.behind.get(ground, "")
        places = {
            (place.scan, place.page)
            for answers in sheets
            if criterion in answers
            for place in answers[criterion].evidence
            if place.scan in titles
        }
        for scan, page in sorted(places, key=lambda each: (titles[each[0]].ru, each)):
            yield ProtocolEvidence(criterion, titles[scan], page, ground)


def reopened_of(facts: ItemFacts) -> Iterator[ProtocolReopened]:
    """The seals of sheets that were taken up again, with what their members could have seen."""
    every = (*facts.evaluations, *facts.replaced_sheets)
    following = {sheet.replaces: sheet for sheet in every}
    for sheet in facts.replaced_sheets:
        after = following.get(sheet.id)
        others = {
            each.member
            for each in every
            if after and each.member != sheet.member and each.made_at <= after.made_at
        }
        yield ProtocolReopened(sheet.member, sheet.seal, len(others))
