"""Protocols: the last act that freezes one, and what of it each reader may have."""

from dataclasses import replace

from app.access.roles import Role
from app.act import Act
from app.commission.books import Books
from app.commission.entities import Protocol
from app.commission.facts import SessionFacts, read_session
from app.commission.protocol import ProtocolContent
from app.commission.protocol_data import opened, sealed, to_data
from app.commission.protocol_making import protocol_of
from app.commission.steps import complete_protocol_steps
from app.commission.visibility import reader_of, seen_by
from app.evaluation.entities import AdoptedCriteria
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.dossier import Dossier
from app.workflow.passing import Passing

SERIES = "protocol"
"""The series that numbers of protocols are taken from, anew each year."""


def finish(
    act: Act, passing: Passing, books: Books, session: Id, late_reason: str
) -> Protocol | Refusal:
    """Number the protocol, freeze it under its seal, send its dossiers to the management."""
    facts = read_session(act, passing, session)
    if isinstance(facts, Refusal):
        return facts
    if facts.protocol is not None:
        return Refusal("protocol_final", {"number": facts.protocol.number})
    if facts.sitting.session.state != "ended":
        return Refusal("session_not_ended")
    concluded = [each.item for each in facts.items if each.item.outcome]
    if refusal := complete_protocol_steps(act, passing, concluded, late_reason):
        return refusal
    number = str(act.uow.next_number(SERIES, act.today.year))
    content = sealed(_built(act, books, facts, number))
    protocol = Protocol(
        id=act.new_id(),
        session=session,
        number=number,
        dated=act.today,
        state="final",
        content=to_data(content),
        content_hash=content.content_hash,
    )
    act.uow.add(protocol)
    act.enter("Protocol", protocol.id, number=number, content_hash=protocol.content_hash)
    return protocol


def readable(act: Act, passing: Passing, books: Books, session: Id) -> ProtocolContent | Refusal:
    """The protocol as the actor may read it; the final one as it was frozen."""
    facts = read_session(act, passing, session)
    if isinstance(facts, Refusal):
        return facts
    held, protocol = facts.sitting.session, facts.protocol
    if held.started_at is None:
        return Refusal("session_not_held")
    if protocol is None and not act.actor.is_(Role.SECRETARY, Role.MEMBER):
        return Refusal("protocol_not_final")
    content = (
        _built(act, books, facts)
        if protocol is None
        else opened(protocol.content, protocol.content_hash)
    )
    items = {each.dossier.number: each for each in facts.items}
    return seen_by(reader_of(act, facts.dossiers), content, items, held.state)


def extract(
    act: Act, passing: Passing, books: Books, session: Id, dossier: Id
) -> ProtocolContent | Refusal:
    """The protocol with the item of one dossier alone (A19)."""
    content = readable(act, passing, books, session)
    if isinstance(content, Refusal):
        return content
    card = act.uow.get(Dossier, dossier)
    items = tuple(item for item in content.items if card and item.dossier_number == card.number)
    return replace(content, items=items) if items else Refusal("not_on_agenda")


def _built(act: Act, books: Books, facts: SessionFacts, number: str = "") -> ProtocolContent:
    return protocol_of(facts, books.within(act), act.uow.find(AdoptedCriteria), number)
