"""Who sees what of a session: marks late, and nothing at all of a dossier one stepped back from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.access.roles import Role
from app.act import Act
from app.commission.facts import ItemFacts
from app.commission.protocol import ProtocolContent, ProtocolItem
from app.evaluation.entities import Recusal, Sheet
from app.kernel.ids import Id


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads, and what they may not see."""

    person: Id
    roles: frozenset[Role]
    recused: frozenset[Id]
    """Dossiers they stepped back from."""
    submitted: frozenset[Id]
    """Dossiers, of those asked about, for which their own sheet is submitted."""

    def may_open(self, dossier: Id) -> bool:
        """Whether they may know which dossier it is."""
        return dossier not in self.recused

    @property
    def own_only(self) -> bool:
        """Whether they read about the dossiers alone of which they are the executor."""
        return not self.roles - {Role.EXECUTOR, Role.INTAKE_OFFICER, Role.ADMINISTRATOR}

    def sees_values(self, dossier: Id, session_state: str, *, final: bool) -> bool:
        """Whether they see marks and figures.

        A member after their own sheet is submitted, the secretary once the session has opened,
        the unit head and the management after the protocol is final.
        """
        if not self.may_open(dossier):
            return False
        if Role.SECRETARY in self.roles and session_state != "planned":
            return True
        if Role.MEMBER in self.roles and dossier in self.submitted:
            return True
        return final


def reader_of(act: Act, dossiers: Iterable[Id] = ()) -> Reader:
    """The actor as a reader; of which of these dossiers their own sheet is submitted."""
    return Reader(
        act.by,
        act.actor.roles,
        frozenset(recusal.dossier for recusal in act.uow.find(Recusal, member=act.by)),
        frozenset(
            dossier
            for dossier in dossiers
            if act.uow.find(Sheet, dossier=dossier, member=act.by, submitted=True)
        ),
    )


def seen_by(
    reader: Reader, content: ProtocolContent, items: Mapping[str, ItemFacts], session_state: str
) -> ProtocolContent:
    """The protocol as this reader may see it; `items` are the facts by number of the dossier.

    Items they stepped back from are left out, marks they may not see yet are taken out, and an
    executor who is nothing else reads about their own dossiers alone.
    """
    seen = []
    for item in content.items:
        facts = items[item.dossier_number]
        if not may_read(reader, facts):
            continue
        values = reader.sees_values(facts.dossier.id, session_state, final=not content.draft)
        seen.append(item if values else _without_values(item))
    return replace(content, items=tuple(seen))


def may_read(reader: Reader, facts: ItemFacts) -> bool:
    """Whether this reader may read the item of a protocol."""
    if not reader.may_open(facts.dossier.id):
        return False
    return not reader.own_only or facts.dossier.executor == reader.person


def _without_values(item: ProtocolItem) -> ProtocolItem:
    return replace(
        item,
        criteria=tuple(replace(criterion, marks=(), median=None) for criterion in item.criteria),
        totals=(),
        aggregate=None,
        spread=None,
        seals=(),
    )
