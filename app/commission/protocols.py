"""A session's protocol as it stands: its draft, its editions, and what of it a reader may have."""

from dataclasses import dataclass, replace

from app.access.roles import Role
from app.act import Act
from app.commission.books import Books
from app.commission.editions import Editions, editions_of, signatures_of, with_changes
from app.commission.editions import with_signatures as signed
from app.commission.entities import Protocol, ProtocolWording
from app.commission.facts import SessionFacts, read_session
from app.commission.figures import criteria_of
from app.commission.protocol import ProtocolContent
from app.commission.protocol_data import opened
from app.commission.protocol_making import protocol_of
from app.commission.protocol_sources import read_sources
from app.commission.visibility import Reader, reader_of, seen_by
from app.commission.wording import worded
from app.evaluation.entities import AdoptedCriteria
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.kernel.text import Trilingual
from app.workflow.passing import Passing

_UNSEEN = Trilingual("—", "—", "—")


@dataclass(frozen=True, slots=True)
class Drawn:
    """The protocol of a session that was opened, with all that it is made from."""

    act: Act
    books: Books
    facts: SessionFacts
    editions: Editions
    wording: ProtocolWording | None

    @property
    def reader(self) -> Reader:
        """Who asks."""
        return reader_of(self.act, self.facts.dossiers)

    @property
    def texts(self) -> dict[str, str]:
        """The secretary's words."""
        return dict(self.wording.texts) if self.wording else {}

    @property
    def reads_drafts(self) -> bool:
        """Whether who asks reads drafts: the secretary and the members do."""
        return self.act.actor.is_(Role.SECRETARY, Role.MEMBER)

    def draft(self, number: str = "") -> ProtocolContent:
        """The protocol built anew; a later edition bears its number and says what it changes."""
        act, books = self.act, self.books.within(self.act)
        adopted = act.uow.find(AdoptedCriteria)
        sources = read_sources(act, self.facts, books)
        built = worded(protocol_of(self.facts, books, adopted, number, sources), self.texts)
        standing, in_work = self.editions.standing, self.editions.in_work
        if standing is None or in_work is None:
            return built
        later = replace(
            built,
            number=standing.number,
            edition=in_work.edition,
            reason=in_work.reason,
        )
        return with_changes(later, opened(standing.content, standing.content_hash))

    def frozen(self, protocol: Protocol) -> ProtocolContent:
        """An edition as it was frozen, with the signatures it has got."""
        content = opened(protocol.content, protocol.content_hash)
        if not self.act.uow.taken(protocol):
            content = replace(content, provisional=True)
        return signed(content, signatures_of(self.act, protocol))

    def current(self) -> ProtocolContent | Refusal:
        """What who asks reads: the draft if they read drafts and there is one."""
        if self.editions.open and self.reads_drafts:
            return self.draft()
        if self.editions.standing is None:
            return Refusal("protocol_not_final")
        return self.frozen(self.editions.standing)

    def seen(self, content: ProtocolContent) -> ProtocolContent:
        """What who asks may see of it."""
        items = {each.dossier.number: each for each in self.facts.items}
        state = self.facts.sitting.session.state
        seen = seen_by(self.reader, content, items, state, self.books)
        return seen if state == "ended" else self._masked(seen)

    def _masked(self, content: ProtocolContent) -> ProtocolContent:
        """Without the applicants whom who asks is still to score unseen."""
        books, orders = self.books.within(self.act), self.act.uow.find(AdoptedCriteria)
        unseen = {
            each.dossier.number
            for each in self.facts.items
            if self.reader.reads_masked(
                each.dossier.id,
                masked=criteria_of(each, books, orders).masked,
                over=False,
            )
        }
        return replace(
            content,
            items=tuple(
                replace(item, applicant_latin="", applicant_cyrillic="", citizenship=_UNSEEN)
                if item.dossier_number in unseen
                else item
                for item in content.items
            ),
        )


def drawn(act: Act, passing: Passing, books: Books, session: Id) -> Drawn | Refusal:
    """Read the protocol of a session. Refused: `session_unknown`, `session_not_held`."""
    facts = read_session(act, passing, session)
    if isinstance(facts, Refusal):
        return facts
    if facts.sitting.session.started_at is None:
        return Refusal("session_not_held")
    wording = act.uow.find(ProtocolWording, session=session)
    return Drawn(act, books, facts, editions_of(act, session), wording[0] if wording else None)


def readable(act: Act, passing: Passing, books: Books, session: Id) -> ProtocolContent | Refusal:
    """The protocol as the actor may read it; the final one as it was frozen."""
    found = drawn(act, passing, books, session)
    if isinstance(found, Refusal):
        return found
    content = found.current()
    return content if isinstance(content, Refusal) else found.seen(content)


def extract(
    act: Act, passing: Passing, books: Books, session: Id, dossier: Id
) -> ProtocolContent | Refusal:
    """The protocol with the item of one dossier alone (A19).

    The words before the agenda and after it, which may speak of any dossier, are left out.
    """
    found = drawn(act, passing, books, session)
    if isinstance(found, Refusal):
        return found
    content = found.current()
    if isinstance(content, Refusal):
        return content
    card = next((each.dossier for each in found.facts.items if each.dossier.id == dossier), None)
    seen = found.seen(content)
    items = tuple(item for item in seen.items if card and item.dossier_number == card.number)
    if not items:
        return Refusal("not_on_agenda")
    kept = [
        (words, about)
        for words, about in zip(seen.changes, seen.changes_about, strict=True)
        if about == dossier
    ]
    return replace(
        seen,
        items=items,
        preamble=None,
        closing=None,
        reason="",
        changes=tuple(words for words, _ in kept),
        changes_about=tuple(about for _, about in kept),
    )
