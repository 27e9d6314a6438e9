"""What the Commission said about single dossiers, and how the hearing of one stands (para 7.5)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.act import Act
from app.commission.books import Books
from app.commission.entities import AgendaItem, Session
from app.commission.facts import SessionFacts, read_session
from app.commission.session_view import ItemView, view_of
from app.commission.visibility import reader_of
from app.evaluation.entities import AdoptedCriteria, Discussion
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


@dataclass(frozen=True, slots=True)
class Hearings:
    """How the hearing of a dossier stands, as the members' sheets ask for it."""

    def concluded(self, act: Act, dossier: Id) -> bool:
        """Whether its item is concluded in a session that is not over."""
        return any(item.outcome and not _over(act, item) for item in _items(act, dossier))

    def discussed(self, act: Act, dossier: Id) -> bool:
        """Whether its discussion was opened and nothing was concluded since."""
        return any(
            not (item.outcome and _over(act, item))
            and act.uow.find(Discussion, session=item.session, dossier=dossier)
            for item in _items(act, dossier)
        )


def _items(act: Act, dossier: Id) -> Sequence[AgendaItem]:
    return act.uow.find(AgendaItem, dossier=dossier)


def _over(act: Act, item: AgendaItem) -> bool:
    session = act.uow.get(Session, item.session)
    return session is not None and session.state == "ended"
