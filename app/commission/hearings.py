"""What the Commission said about single dossiers: for the one who decides on them (para 7.5)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.act import Act
from app.commission.books import Books
from app.commission.entities import AgendaItem
from app.commission.facts import SessionFacts, read_session
from app.commission.session_view import ItemView, view_of
from app.commission.visibility import reader_of
from app.evaluation.entities import AdoptedCriteria
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.passing import Passing


@dataclass(frozen=True, slots=True)
class Hearing:
    """The latest hearing of a dossier that came to a recommendation."""

    session: Id
    day: date
    protocol_number: str
    """"" until the protocol is final."""
    protocol_dated: date | None
    item: ItemView


def hearings_of(
    act: Act, passing: Passing, books: Books, dossiers: Sequence[Id]
) -> Mapping[Id, Hearing]:
    """The hearings of those dossiers that were heard, as far as the reader may see them."""
    sessions: dict[Id, set[Id]] = {}
    for dossier in dossiers:
        items = [i for i in act.uow.find(AgendaItem, dossier=dossier) if i.outcome]
        if items:
            sessions.setdefault(items[-1].session, set()).add(dossier)
    adopted = act.uow.find(AdoptedCriteria)
    found: dict[Id, Hearing] = {}
    for session, wanted in sessions.items():
        facts = read_session(act, passing, session)
        if isinstance(facts, Refusal):
            continue
        asked = SessionFacts(
            facts.sitting,
            tuple(each for each in facts.items if each.dossier.id in wanted),
            facts.protocol,
            facts.people,
        )
        view = view_of(asked, books.within(act), adopted, reader_of(act, asked.dossiers))
        dated = facts.protocol.dated if facts.protocol else None
        for line in view.agenda:
            if line.item is not None:
                found[line.item.dossier] = Hearing(
                    session, view.session.day, view.protocol_number, dated, line.item
                )
    return found
