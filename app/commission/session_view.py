"""A session as a screen shows it, with what its reader may see and nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from app.commission.books import Books
from app.commission.entities import Session
from app.commission.facts import ItemFacts, SessionFacts
from app.commission.figures import Figures, anonymous, criteria_of, figures_of
from app.commission.protocol import ProtocolGround, ProtocolMember, ProtocolOpinion
from app.commission.protocol_making import order_words, roster, secretary_of
from app.commission.quorum import Presence, Quorum
from app.commission.visibility import Reader
from app.commission.voting import Tally, refuse_vote
from app.evaluation.entities import AdoptedCriteria
from app.kernel.ids import Id
from app.kernel.text import Trilingual


@dataclass(frozen=True, slots=True)
class VoteView:
    """A vote that stands. `entered_by` is who typed it in for the member, else None."""

    member: Id
    choice: str
    entered_by: Id | None
    at: datetime
    before: tuple[str, ...] = ()
    """What they had voted before that was corrected, in order: the trace."""
    on_paper: bool = False
    checked: bool = True
    """False while a vote on paper was entered only once: nothing is concluded by it yet."""


@dataclass(frozen=True, slots=True)
class ItemQuestion:
    """What a member asked before the session."""

    member: Id
    text: str


@dataclass(frozen=True, slots=True)
class ItemView:
    """One dossier of the agenda."""

    dossier: Id
    number: str
    name_latin: str
    name_cyrillic: str
    citizenship: Trilingual
    profession: Trilingual
    received: date
    due: date
    sheets: int
    expected: int
    """How many sheets there are, and of how many members."""
    presence: tuple[tuple[Id, Presence], ...]
    """Everyone who sits on the item, in the order of `SessionView.members`."""
    recusals: tuple[tuple[Id, str], ...]
    """Who stepped back, and the kind of the reason."""
    quorum: Quorum
    chair: Id | None
    """Who presides over this item and has the casting vote."""
    votes: tuple[VoteView, ...]
    tally: Tally | None
    """None without a quorum."""
    outcome: str
    by_casting_vote: bool
    postponed: bool
    grounds: tuple[ProtocolGround, ...]
    note: str
    opinions: tuple[ProtocolOpinion, ...]
    figures: Figures | None
    """Marks and aggregates, anonymous until the discussion; None while they are not to be seen."""
    may_vote: bool
    """Whether the reader may vote on it now."""
    paper_votes: bool
    special_opinion: bool
    """What the procedure version allows (A20)."""
    rapporteur: Id | None = None
    questions: tuple[ItemQuestion, ...] = ()
    discussion_open: bool = False
    recused_in_room: tuple[Id, ...] = ()
    """Who stepped back and has not left the room: while they sit there it is shown to nobody."""
    masked: bool = False
    """Whether name and citizenship are withheld, for the reader scores unseen."""


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """A place on the agenda. `item` is None for a dossier that the reader stepped back from."""

    position: int
    item: ItemView | None


@dataclass(frozen=True, slots=True)
class SessionView:
    """One session."""

    session: Session
    composition_order: str
    secretary: ProtocolMember
    members: tuple[ProtocolMember, ...]
    """All with a vote, the chair first."""
    agenda: tuple[AgendaLine, ...]
    current: int | None
    """Position of the first item that is neither concluded nor postponed."""
    protocol_number: str
    """"" until the protocol is final."""

    @property
    def final(self) -> bool:
        """Whether the protocol is final."""
        return bool(self.protocol_number)


def view_of(
    facts: SessionFacts, books: Books, adopted: Iterable[AdoptedCriteria], reader: Reader
) -> SessionView:
    """The session for this reader."""
    composition, session = facts.sitting.composition, facts.sitting.session
    members = roster(composition, facts.people, facts.members)
    orders = list(adopted)
    lines = []
    for each in facts.items:
        item = None
        if reader.may_open(each.dossier.id):
            final = facts.protocol is not None
            figures = seen_figures(each, books, orders, reader, session.state, final=final)
            masked = reader.reads_masked(
                each.dossier.id,
                masked=criteria_of(each, books, orders).masked,
                over=session.state == "ended",
            )
            item = _item(each, books, reader, session, members, figures)
            item = _masked(item) if masked else item
        lines.append(AgendaLine(each.item.position, item))
    waiting = [e.item for e in facts.items if not e.item.outcome and not e.item.postponed]
    return SessionView(
        session=session,
        composition_order=order_words(composition),
        secretary=secretary_of(composition, facts.people),
        members=members,
        agenda=tuple(lines),
        current=min((item.position for item in waiting), default=None),
        protocol_number=facts.protocol.number if facts.protocol else "",
    )


def seen_figures(
    facts: ItemFacts,
    books: Books,
    adopted: Iterable[AdoptedCriteria],
    reader: Reader,
    state: str,
    *,
    final: bool,
) -> Figures | None:
    """The figures of an item as far as this reader may see them in a session of this state.

    None also where sheets are not here: figures of some would be taken for the Commission's.
    """
    if facts.lacking or not reader.sees_values(facts.dossier.id, state, final=final):
        return None
    figures = figures_of(facts, books, adopted)
    over = state == "ended" and bool(facts.item.outcome)  # as in the draft that members read
    named = reader.sees_names(state, discussed=facts.discussed or over, final=final)
    return figures if named else anonymous(figures)


def _masked(item: ItemView) -> ItemView:
    none = Trilingual("", "", "")
    return replace(item, name_latin="", name_cyrillic="", citizenship=none, masked=True)


def _item(
    facts: ItemFacts,
    books: Books,
    reader: Reader,
    session: Session,
    members: tuple[ProtocolMember, ...],
    figures: Figures | None,
) -> ItemView:
    item, dossier = facts.item, facts.dossier
    count = facts.tally()
    open_to_votes = session.state == "running" and not item.outcome and not item.postponed
    refused = refuse_vote(reader.person, facts.attendance, facts.rules.quorum)
    keys = [Id(member.key) for member in members]
    return ItemView(
        dossier=dossier.id,
        number=dossier.number,
        name_latin=dossier.name_latin,
        name_cyrillic=dossier.name_cyrillic,
        citizenship=books.countries.name(dossier.citizenship),
        profession=books.profession(dossier.profession),
        received=dossier.received,
        due=facts.due,
        sheets=len(facts.submissions),
        expected=len(facts.judges),
        presence=tuple((key, facts.attendance[key]) for key in keys if key in facts.attendance),
        recusals=tuple((each.member, each.kind) for each in facts.recusals),
        quorum=facts.quorum,
        chair=facts.chair,
        votes=tuple(
            VoteView(
                vote.member,
                vote.choice,
                None if vote.author == vote.member else vote.author,
                vote.made_at,
                tuple(old.choice for old in facts.replaced if old.member == vote.member),
                vote.on_paper,
                not vote.on_paper or vote.id in facts.checked,
            )
            for vote in facts.counted_votes
        ),
        tally=count if isinstance(count, Tally) else None,
        outcome=item.outcome,
        by_casting_vote=item.by_casting_vote,
        postponed=item.postponed,
        grounds=tuple(
            books.ground(code, figures.aggregate if figures else None) for code in item.grounds
        ),
        note=item.note,
        opinions=tuple(ProtocolOpinion(each.member, each.text) for each in facts.opinions),
        figures=figures,
        may_vote=open_to_votes and refused is None,
        paper_votes=facts.rules.paper_votes,
        special_opinion=facts.rules.special_opinion,
        rapporteur=facts.rapporteur,
        questions=tuple(ItemQuestion(each.member, each.text) for each in facts.questions),
        discussion_open=facts.discussed,
        recused_in_room=tuple(e.member for e in facts.recusals if e.member in facts.in_room),
    )
