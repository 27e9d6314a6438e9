"""The agenda: which dossiers a session takes up, and in which order (F41)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.act import Act
from app.commission.compositions import composition_on
from app.commission.entities import AgendaItem, Composition, Session
from app.commission.facts import agenda_of
from app.commission.rules import commission_step
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.dossier import Dossier
from app.workflow.passing import Passing, dossier_or_refusal


def composition_for(act: Act, day: date, place_kk: str, place_ru: str) -> Composition | Refusal:
    """The composition for a session on this day in this place; refused when it cannot be held."""
    if day < act.today:
        return Refusal("day_in_past", {"day": day})
    if not (place_kk.strip() and place_ru.strip()):
        return Refusal("place_missing")
    found = composition_on(act.uow.find(Composition), day)
    return found or Refusal("no_composition", {"day": day})


def put_on_agenda(
    act: Act, passing: Passing, session: Session, dossiers: Sequence[Id]
) -> tuple[AgendaItem, ...] | Refusal:
    """Put dossiers at the end of the agenda, the earliest due first; return the agenda."""
    if len(set(dossiers)) != len(dossiers):
        return Refusal("dossier_twice")
    waiting: list[tuple[date, str, Dossier]] = []
    for id_ in dossiers:
        dossier = dossier_or_refusal(act, id_)
        if isinstance(dossier, Refusal):
            return dossier
        due = due_in_commission(act, passing, dossier)
        if isinstance(due, Refusal):
            return due
        if stands_on_open_agenda(act, id_):
            return Refusal("on_an_agenda", {"number": dossier.number})
        waiting.append((due, dossier.number, dossier))
    known = {item.dossier: item for item in agenda_of(act, session.id)}
    last = max((item.position for item in known.values()), default=0)
    for _, _, dossier in sorted(waiting, key=lambda each: (each[0], each[1], each[2].id)):
        if dossier.id in known:  # postponed in this very session: taken up again where it stood
            item = act.uow.save(replace(known[dossier.id], postponed=False))
        else:
            last += 1
            item = AgendaItem(
                id=act.new_id(), session=session.id, dossier=dossier.id, position=last
            )
            act.uow.add(item)
        act.enter("AgendaItem", item.id, dossier.id, position=item.position)
    return tuple(agenda_of(act, session.id))


def due_in_commission(act: Act, passing: Passing, dossier: Dossier) -> date | Refusal:
    """When the Commission's step of a dossier is due; refused when it is not open."""
    step = commission_step(passing.procedure(dossier))
    closed = Refusal("not_before_commission", {"number": dossier.number}, "7.3")
    if step is None or dossier.closing:
        return closed
    run = passing.open_step(act.uow, dossier, step.code)
    return closed if isinstance(run, Refusal) else run.due


def stands_on_open_agenda(act: Act, dossier: Id) -> bool:
    """Whether a session that is not over has taken the dossier up."""
    for item in act.uow.find(AgendaItem, dossier=dossier):
        session = act.uow.get(Session, item.session)
        if not item.postponed and session is not None and session.state != "ended":
            return True
    return False


def moved(
    act: Act, agenda: Sequence[AgendaItem], item: AgendaItem, position: int
) -> tuple[AgendaItem, ...] | Refusal:
    """The agenda with an item at another position; what was concluded stays where it was."""
    if not 1 <= position <= len(agenda):
        return Refusal("no_such_position", {"most": len(agenda)})
    between = range(min(item.position, position), max(item.position, position) + 1)
    if any(each.outcome for each in agenda if each.position in between):
        return Refusal("item_concluded")
    others = [each for each in agenda if each.id != item.id]
    others.insert(position - 1, item)
    return renumbered(act, others)


def renumbered(act: Act, agenda: Sequence[AgendaItem]) -> tuple[AgendaItem, ...]:
    """The items numbered from 1 in the order given; only what changes is written."""
    return tuple(
        item if item.position == position else act.uow.save(replace(item, position=position))
        for position, item in enumerate(agenda, 1)
    )
