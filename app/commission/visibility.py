"""Who sees what of a session: marks late, and nothing at all of a dossier one stepped back from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.access.permissions import RIGHTS, Action
from app.access.roles import Role
from app.act import Act
from app.commission.books import Books
from app.commission.facts import ItemFacts
from app.commission.protocol import ProtocolContent, ProtocolItem
from app.evaluation.entities import Recusal, Sheet
from app.kernel.ids import Id
from app.kernel.text import Trilingual


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

        A member after their own sheet is submitted, the secretary once the session has opened
        (one who scores too, as a member), the unit head and the management after the protocol
        is final.
        """
        if not self.may_open(dossier):
            return False
        if self._holds_session and session_state != "planned":
            return True
        if Role.MEMBER in self.roles and dossier in self.submitted:
            return True
        return final

    def sees_names(self, session_state: str, *, discussed: bool, final: bool) -> bool:
        """Whether they see behind the marks who gave them, where they see marks at all.

        Members once the chair opened the discussion (`discussed`; an item that was concluded
        counts so when the session is over, for members read the draft), the secretary once the
        session has opened, everybody in the final protocol.
        """
        return final or discussed or (self._holds_session and session_state != "planned")

    def reads_masked(self, dossier: Id, *, masked: bool, over: bool) -> bool:
        """Whether name and citizenship are hidden: of who is to score a `masked` set unseen."""
        if over or not masked or dossier in self.submitted:
            return False
        return self.roles & RIGHTS[Action.READ_DOSSIER] == {Role.MEMBER}

    @property
    def reads_destroyed(self) -> bool:
        """Whether they read the item of a dossier that an act destroyed.

        Who sat in the Commission may have stepped back from it: that is not known any more.
        """
        staff = {Role.SECRETARY, Role.UNIT_HEAD, Role.MANAGEMENT}
        return bool(self.roles & staff) and Role.MEMBER not in self.roles

    @property
    def _holds_session(self) -> bool:
        return Role.SECRETARY in self.roles and Role.MEMBER not in self.roles


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
    reader: Reader,
    content: ProtocolContent,
    items: Mapping[str, ItemFacts],
    session_state: str,
    books: Books,
) -> ProtocolContent:
    """The protocol as this reader may see it; `items` are the facts by number of the dossier.

    Items they stepped back from are left out, marks they may not see yet are taken out, and an
    executor who is nothing else reads about their own dossiers alone. Words of the whole that
    name a dossier left out are left out with it.
    """
    final = not content.draft or content.edition > 1
    seen, hidden = [], []
    for item in content.items:
        facts = items.get(item.dossier_number)
        if facts is None and final and reader.reads_destroyed:
            seen.append(item)
            continue
        if facts is None or not may_read(reader, facts):  # None: no dossier of this desktop
            hidden.append(item)
            continue
        over = session_state == "ended" and bool(facts.item.outcome)
        values = reader.sees_values(facts.dossier.id, session_state, final=final)
        if not values or (content.draft and facts.lacking):
            seen.append(_without_values(item, books))
        elif reader.sees_names(session_state, discussed=facts.discussed or over, final=final):
            seen.append(item)
        else:
            seen.append(_without_names(item))
    return _without_hidden(replace(content, items=tuple(seen)), hidden, reader)


def names_hidden(text: str, hidden: Iterable[ProtocolItem]) -> bool:
    """Whether a text speaks of a dossier that its reader must not know."""
    said = text.casefold()
    return any(
        name.casefold() in said
        for item in hidden
        for name in (item.dossier_number, item.applicant_latin, item.applicant_cyrillic)
        if name
    )


def _without_hidden(
    content: ProtocolContent, hidden: Sequence[ProtocolItem], reader: Reader
) -> ProtocolContent:
    if not hidden and not reader.own_only:
        return content
    shown = {item.key for item in content.items}
    # In an edition that took an item out the item is not there to tell its names.
    kept = [
        (words, about)
        for words, about in zip(content.changes, content.changes_about, strict=True)
        if (about in shown or (not about and not reader.own_only))
        and not names_hidden("\n".join((words.kk, words.ru, words.en)), hidden)
    ]
    return replace(
        content,
        preamble=_unless_hidden(content.preamble, hidden, reader),
        closing=_unless_hidden(content.closing, hidden, reader),
        reason="" if reader.own_only or names_hidden(content.reason, hidden) else content.reason,
        changes=tuple(words for words, _ in kept),
        changes_about=tuple(about for _, about in kept),
    )


def _unless_hidden(
    text: Trilingual | None, hidden: Sequence[ProtocolItem], reader: Reader
) -> Trilingual | None:
    if text is None or reader.own_only:
        return None
    return None if names_hidden("\n".join((text.kk, text.ru)), hidden) else text


def may_read(reader: Reader, facts: ItemFacts) -> bool:
    """Whether this reader may read the item of a protocol."""
    if not reader.may_open(facts.dossier.id):
        return False
    return not reader.own_only or facts.dossier.executor == reader.person


def _without_names(item: ProtocolItem) -> ProtocolItem:
    """The figures stay; the columns of the members, each of which bears a name, do not."""
    return replace(
        item,
        criteria=tuple(replace(criterion, marks=()) for criterion in item.criteria),
        totals=(),
        seals=(),
        reopened=(),
        evidence=(),
        abstained=(),
        divergent=(),
    )


def _without_values(item: ProtocolItem, books: Books) -> ProtocolItem:
    bare = _without_names(item)
    return replace(
        bare,
        criteria=tuple(replace(criterion, median=None) for criterion in bare.criteria),
        aggregate=None,
        spread=None,
        grounds=tuple(books.ground(ground.code) for ground in bare.grounds),
    )
