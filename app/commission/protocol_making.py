"""Building the protocol's content from the facts of its session (para 7.4, F47)."""

from collections.abc import Iterable, Mapping, Sequence

from app.access.people import Person
from app.commission.books import Books
from app.commission.entities import Composition, Vote
from app.commission.facts import ItemFacts, SessionFacts
from app.commission.figures import Figures, figures_of
from app.commission.notices import sample_notices
from app.commission.protocol import (
    ProtocolContent,
    ProtocolItem,
    ProtocolMember,
    ProtocolOpinion,
    ProtocolVote,
)
from app.commission.quorum import Presence, QuorumRule, quorum
from app.evaluation.entities import AdoptedCriteria
from app.kernel.ids import Id
from app.kernel.text import Trilingual

_UNKNOWN = Trilingual("—", "—", "—")


def protocol_of(
    facts: SessionFacts,
    books: Books,
    adopted: Iterable[AdoptedCriteria],
    number: str = "",
) -> ProtocolContent:
    """The whole protocol of a session that was opened; without a number it is a draft."""
    sitting = facts.sitting
    session, composition = sitting.session, sitting.composition
    if session.started_at is None:
        raise ValueError(f"session {session.id} was never opened")
    orders = list(adopted)
    figures = tuple(figures_of(each, books, orders) for each in facts.items)
    members = roster(composition, facts.people, facts.members)
    here = _present_at_all(facts)
    by_key = {member.key: member for member in members}
    presiding = next((each.chair for each in facts.items if each.chair), composition.chair)
    plain = dict.fromkeys(sitting.members, Presence.PRESENT)
    rule = facts.items[0].rules.quorum if facts.items else QuorumRule()
    return ProtocolContent(
        number=number,
        draft=not number,
        provisional=False,
        session_date=session.day,
        started=session.started_at,
        ended=session.ended_at,
        place=Trilingual(session.place_kk, session.place_ru, session.place_ru),
        composition_order=order_words(composition),
        chair=by_key.get(presiding) or _member(presiding, "chair", facts.people),
        secretary=_member(composition.secretary, "secretary", facts.people),
        members=members,
        present=tuple(member.key for member in members if member.key in here),
        quorum_needed=quorum(plain, rule).needed,
        items=tuple(
            _item(each, marks, books, facts.people)
            for each, marks in zip(facts.items, figures, strict=True)
        ),
        sample_notices=tuple(
            sample_notices(
                facts.items,
                tuple(each.criteria for each in figures),
                professions_sample=books.professions.sample,
            )
        ),
    )


def roster(
    composition: Composition, people: Mapping[Id, Person], members: Sequence[Id]
) -> tuple[ProtocolMember, ...]:
    """The `members` with a vote: the chair, the deputy, then in the order of the paper."""
    leads = (composition.chair, composition.deputy)
    first = [lead for lead in leads if lead is not None and lead in members]
    rest = [member for member in members if member not in first]
    functions = {composition.deputy: "deputy", composition.chair: "chair"}
    return tuple(
        _member(member, functions.get(member, "member"), people) for member in (*first, *rest)
    )


def secretary_of(composition: Composition, people: Mapping[Id, Person]) -> ProtocolMember:
    """The secretary as the protocol names them."""
    return _member(composition.secretary, "secretary", people)


def order_words(composition: Composition) -> str:
    """Number and date of the order, alike in every language."""
    return f"№ {composition.order_number}, {composition.order_date:%d.%m.%Y}"


def initials(name: str) -> str:
    """The sign of a member in the heads of tables: "Ә.Н." for "Әлия Нұрпейісова"."""
    return "".join(f"{word[0]}." for word in name.split()[:2])


def _member(id_: Id, function: str, people: Mapping[Id, Person]) -> ProtocolMember:
    person = people.get(id_)
    if person is None:
        return ProtocolMember(id_, _UNKNOWN, _UNKNOWN, function, _UNKNOWN)
    name = person.name
    short = Trilingual(initials(name.kk), initials(name.ru), initials(name.en))
    return ProtocolMember(id_, name, short, function, person.position)


def _present_at_all(facts: SessionFacts) -> frozenset[Id]:
    """Members who were in the room for at least one item, recused from it or not."""
    positions = [each.item.position for each in facts.items] or [1]
    return frozenset(
        member
        for position in positions
        for member, place in facts.sitting.attendance(position).items()
        if place is Presence.PRESENT
    )


def _item(
    facts: ItemFacts, figures: Figures, books: Books, people: Mapping[Id, Person]
) -> ProtocolItem:
    item, dossier, count = facts.item, facts.dossier, facts.quorum
    whole, criteria = figures.aggregate, figures.criteria
    return ProtocolItem(
        position=item.position,
        dossier_number=dossier.number,
        applicant_latin=dossier.name_latin,
        applicant_cyrillic=dossier.name_cyrillic,
        citizenship=books.countries.name(dossier.citizenship),
        profession=books.profession(dossier.profession),
        received=dossier.received,
        due=facts.due,
        criteria_set=criteria.code,
        criteria_version=criteria.version,
        criteria_sample=criteria.sample,
        pass_mark=whole.pass_mark,
        criteria=figures.marks,
        totals=figures.totals,
        aggregate=whole.total,
        aggregate_method=whole.method.value,
        spread=whole.spread,
        present=_those(facts, Presence.PRESENT),
        absent=_those(facts, Presence.ABSENT),
        recused=_those(facts, Presence.RECUSED),
        quorum_needed=count.needed,
        quorum_met=count.met,
        votes=tuple(_vote(vote, people) for vote in facts.counted_votes),
        by_casting_vote=item.by_casting_vote,
        outcome=item.outcome,
        grounds=tuple(books.ground(code, whole) for code in item.grounds),
        note=item.note,
        opinions=tuple(ProtocolOpinion(each.member, each.text) for each in facts.opinions),
        seals=figures.seals,
        criteria_title=criteria.title,
    )


def _those(facts: ItemFacts, place: Presence) -> tuple[str, ...]:
    return tuple(member for member, stands in facts.attendance.items() if stands is place)


def _vote(vote: Vote, people: Mapping[Id, Person]) -> ProtocolVote:
    """A vote typed in by another person says by whom (F45)."""
    typist = people.get(vote.author) if vote.author != vote.member else None
    return ProtocolVote(vote.member, vote.choice, typist.name if typist else None)
