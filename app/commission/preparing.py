"""Preparing a session: who presents, what members ask, who sits in whose place."""

from dataclasses import replace

from app.access.people import Person
from app.act import Act
from app.commission.entities import AgendaItem, AgendaQuestion, Composition, Session
from app.commission.facts import Sitting, agenda_of, read_sitting
from app.commission.holding import item_of, not_over
from app.commission.quorum import Presence
from app.evaluation.entities import Recusal
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.dossier import Dossier


def name_rapporteur(act: Act, session: Id, dossier: Id, member: Id | None) -> AgendaItem | Refusal:
    """Name the member who presents a dossier, or nobody; until the item is concluded."""
    found = _open_item(act, session, dossier)
    if isinstance(found, Refusal):
        return found
    sitting, item = found
    if member is not None:
        if member not in sitting.members:
            return Refusal("not_in_composition")
        card = act.uow.get(Dossier, dossier)
        executes = card is not None and card.executor == member
        if executes or act.uow.find(Recusal, dossier=dossier, member=member):
            return Refusal("rapporteur_recused")
    saved = act.uow.save(replace(item, rapporteur=member))
    act.enter("AgendaItem", item.id, dossier, rapporteur=member is not None)
    return saved


def ask(act: Act, session: Id, dossier: Id, text: str) -> AgendaQuestion | Refusal:
    """Keep a member's question on an item, until the item is concluded."""
    found = _open_item(act, session, dossier)
    if isinstance(found, Refusal):
        return found
    sitting, _ = found
    if act.by not in sitting.members:
        return Refusal("not_in_composition")
    if not text.strip():
        return Refusal("question_empty")
    asked = AgendaQuestion(
        id=act.new_id(),
        author=act.by,
        made_at=act.now,
        session=session,
        dossier=dossier,
        member=act.by,
        text=text.strip(),
    )
    act.uow.add(asked)
    act.enter("AgendaQuestion", asked.id, dossier, session=session)
    return asked


def call_substitute(act: Act, session: Id, member: Id, substitute: Id | None) -> Session | Refusal:
    """Call a substitute to a session in the place of a member, or let the member sit again.

    Who gives the place up must not be in the room for an item that is still open; items that
    are concluded keep who sat on them.
    """
    if isinstance(found := not_over(act, session), Refusal):
        return found
    sitting = read_sitting(act, session)
    if isinstance(sitting, Refusal):
        return sitting
    if member not in sitting.composition.members:
        return Refusal("not_in_composition")
    called = dict(found.substituted)
    if substitute is None:
        if member not in called:
            return Refusal("no_substitute_called")
    elif refusal := _refuse_substitute(act, sitting.composition, called, member, substitute):
        return refusal
    if _sits_on_open_item(act, sitting, Id(called.get(member, member))):
        return Refusal("member_present")
    called.pop(member, None)
    if substitute is not None:
        called[member] = substitute
    saved = act.uow.save(replace(found, substituted=called))
    act.enter("Session", session, substitute_called=substitute is not None)
    return saved


def _refuse_substitute(
    act: Act, composition: Composition, called: dict[str, str], member: Id, substitute: Id
) -> Refusal | None:
    person = act.uow.get(Person, substitute)
    if substitute not in composition.substitutes or person is None or not person.active:
        return Refusal("not_a_substitute", {"person": person.name if person else "—"})
    if any(sits == substitute and of != member for of, sits in called.items()):
        return Refusal("substitute_called_already", {"person": person.name})
    return None


def _sits_on_open_item(act: Act, sitting: Sitting, member: Id) -> bool:
    if sitting.session.state != "running":
        return False
    return any(
        sitting.attendance(item.position).get(member) is Presence.PRESENT
        for item in agenda_of(act, sitting.session.id)
        if not item.outcome and not item.postponed
    )


def _open_item(act: Act, session: Id, dossier: Id) -> tuple[Sitting, AgendaItem] | Refusal:
    if isinstance(found := not_over(act, session), Refusal):
        return found
    item = item_of(act, session, dossier)
    if isinstance(item, Refusal):
        return item
    if item.outcome:
        return Refusal("item_concluded")
    sitting = read_sitting(act, session)
    return sitting if isinstance(sitting, Refusal) else (sitting, item)
