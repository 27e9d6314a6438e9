"""The life of a protocol: numbered and frozen, signed, replaced by another edition (F50, F51)."""

from dataclasses import replace

from app.access.roles import Role
from app.commission.editions import (
    CANCELLED,
    DRAFT,
    FINAL,
    SIGNED,
    Edition,
    signature_lines,
    signatures_of,
)
from app.commission.entities import Protocol, ProtocolSignature
from app.commission.protocol import ProtocolContent
from app.commission.protocol_data import opened, sealed, to_data
from app.commission.protocols import Drawn
from app.commission.remarks import unanswered
from app.commission.steps import complete_protocol_steps
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.leases import refuse_leased
from app.workflow.passing import Passing

SERIES = "protocol"
"""The series that numbers of protocols are taken from, anew each year."""


def finish(found: Drawn, passing: Passing, late_reason: str) -> Protocol | Refusal:
    """Freeze the draft under its seal; the first edition is numbered and sends its dossiers on."""
    standing = found.editions.standing
    if not found.editions.open and standing is not None:
        return Refusal("protocol_final", {"number": standing.number})
    if found.facts.sitting.session.state != "ended":
        return Refusal("session_not_ended")
    waiting = unanswered(found.act, found.facts.sitting.session.id)
    if waiting:
        return Refusal("remarks_unanswered", {"n": len(waiting)})
    if refusal := refuse_leased(found.act, found.facts.sitting.session.id, "protocol"):
        return refusal
    lacking = sum(len(each.lacking) for each in found.facts.items if each.item.outcome)
    if lacking:
        return Refusal("sheets_not_here", {"n": lacking})
    return _next_edition(found) if standing else _first_edition(found, passing, late_reason)


def _first_edition(found: Drawn, passing: Passing, late_reason: str) -> Protocol | Refusal:
    act = found.act
    concluded = [each.item for each in found.facts.items if each.item.outcome]
    if refusal := complete_protocol_steps(act, passing, concluded, late_reason):
        return refusal
    number = str(act.uow.next_number(SERIES, act.today.year))
    content = sealed(found.draft(number))
    protocol = Protocol(
        id=act.new_id(),
        session=found.facts.sitting.session.id,
        number=number,
        dated=act.today,
        state=FINAL,
        content=to_data(content),
        content_hash=content.content_hash,
    )
    act.uow.add(protocol)
    act.enter("Protocol", protocol.id, number=number, content_hash=protocol.content_hash)
    return protocol


def _next_edition(found: Drawn) -> Protocol | Refusal:
    act, in_work, content = found.act, found.editions.in_work, found.draft()
    if in_work is None:
        raise LookupError(content.number)
    if not content.changes:
        return Refusal("edition_without_changes")
    frozen = sealed(replace(content, draft=False))
    saved = act.uow.save(
        replace(
            in_work,
            dated=act.today,
            state=FINAL,
            content=to_data(frozen),
            content_hash=frozen.content_hash,
        )
    )
    act.enter("Protocol", saved.id, edition=saved.edition, content_hash=saved.content_hash)
    return saved


def revise(found: Drawn, reason: str) -> Protocol | Refusal:
    """Begin the next edition under the same number; the one that stands stays as it is."""
    act, standing = found.act, found.editions.standing
    if found.editions.open or standing is None:
        return Refusal("protocol_is_draft")
    if not reason.strip():
        return Refusal("reason_missing")
    begun = Protocol(
        id=act.new_id(),
        session=standing.session,
        number=standing.number,
        dated=act.today,
        state=DRAFT,
        content={},
        edition=standing.edition + 1,
        replaces=standing.id,
        reason=reason.strip(),
    )
    given_up = act.uow.find(Protocol, session=standing.session, edition=begun.edition)
    if given_up:
        begun = act.uow.save(replace(begun, id=given_up[0].id, version=given_up[0].version))
    else:
        act.uow.add(begun)
    act.enter("Protocol", begun.id, edition=begun.edition, state=DRAFT)
    return begun


def give_up(found: Drawn) -> Protocol | Refusal:
    """Give the edition in work up; the one that stands goes on standing."""
    in_work = found.editions.in_work
    if in_work is None:
        return Refusal("no_edition_in_work")
    saved = found.act.uow.save(replace(in_work, state=CANCELLED))
    found.act.enter("Protocol", saved.id, edition=saved.edition, state=CANCELLED)
    return saved


def _content_of(protocol: Protocol) -> ProtocolContent:
    return opened(protocol.content, protocol.content_hash)


def sign(found: Drawn, signer: Id, *, on_paper: bool) -> ProtocolSignature | Refusal:
    """Record a signature under the edition that stands; the last one makes it signed.

    In the program everybody signs for themselves; a signature on paper is recorded by the
    secretary.
    """
    act, standing = found.act, found.editions.standing
    if standing is None or found.editions.open:
        return Refusal("protocol_not_final")
    asked = {line.member for line in signature_lines(_content_of(standing))}
    if signer not in asked:
        return Refusal("not_a_signer")
    if not on_paper and signer != act.by:
        return Refusal("signature_not_yours")
    if on_paper and not act.actor.is_(Role.SECRETARY):
        return Refusal("paper_signature_by_secretary")
    given = signatures_of(act, standing)
    if signer in given:
        return Refusal("signed_already")
    signature = ProtocolSignature(
        id=act.new_id(),
        author=act.by,
        made_at=act.now,
        protocol=standing.id,
        session=standing.session,
        signer=signer,
        content_hash=standing.content_hash,
        on_paper=on_paper,
    )
    act.uow.add(signature)
    act.enter("ProtocolSignature", signature.id, number=standing.number, on_paper=on_paper)
    if asked <= {*given, signer}:
        act.uow.save(replace(standing, state=SIGNED))
    return signature


def history(found: Drawn) -> tuple[Edition, ...]:
    """The editions, the latest first, as far as who asks may see them."""
    lines = []
    for each in reversed(found.editions.every):
        if each.state == DRAFT and not found.reads_drafts:
            continue
        content = found.draft() if each.state == DRAFT else found.frozen(each)
        seen = found.seen(content)
        lines.append(
            Edition(
                each.edition,
                each.state,
                each.dated,
                seen.reason,
                seen.changes,
                () if each.state == DRAFT else seen.signatures,
                each.content_hash,
            )
        )
    return tuple(lines)
