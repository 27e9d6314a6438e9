"""Building the protocol's content from the facts of its session (para 7.4, F47)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

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
    ProtocolQuestion,
    ProtocolSigned,
    ProtocolSubstitute,
    ProtocolVote,
)
from app.commission.protocol_sources import Sources, evidence_of, movements_of, reopened_of
from app.commission.quorum import Presence, QuorumRule, quorum
from app.commission.voting import Tally
from app.evaluation.entities import AdoptedCriteria
from app.kernel.ids import Id
from app.kernel.text import Trilingual

_UNKNOWN = Trilingual("—", "—", "—")


def protocol_of(
    facts: SessionFacts,
    books: Books,
    adopted: Iterable[AdoptedCriteria],
    number: str = "",
    sources: Sources | None = None,
) -> ProtocolContent:
    """The whole protocol of a session that was opened; without a number it is a draft."""
    sources = sources or Sources()
    sitting = facts.sitting
    session, composition = sitting.session, sitting.composition
    if session.started_at is None:
        raise ValueError(f"session {session.id} was never opened")
    orders = list(adopted)
    figures = tuple(figures_of(each, books, orders) for each in facts.items)
    members = roster(composition, facts.people, _everybody(facts))
    here = _present_at_all(facts)
    by_key = {member.key: member for member in members}
    leads = (composition.chair, composition.deputy)
    presiding = next((lead for lead in leads if lead is not None and lead in here), leads[0])
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
            _Item(each, marks, books, facts, sources).content(_order_of(marks, orders))
            for each, marks in zip(facts.items, figures, strict=True)
        ),
        sample_notices=tuple(
            sample_notices(
                facts.items,
                tuple(each.criteria for each in figures),
                professions_sample=books.professions.sample,
            )
        ),
        session_key=session.id,
        movements=tuple(movements_of(facts, sources)),
        substitutes=tuple(
            ProtocolSubstitute(member, substitute)
            for member, substitute in session.substituted.items()
        ),
        signatures=(
            ProtocolSigned(presiding, "chair"),
            ProtocolSigned(composition.secretary, "secretary"),
        ),
    )


def _everybody(facts: SessionFacts) -> tuple[Id, ...]:
    """Who sat, and those of the composition whom a substitute stood in for."""
    sat, composition = facts.members, facts.sitting.composition.members
    away = [m for m in composition if m not in sat and m in facts.sitting.session.substituted]
    return (*sat, *away)


def _order_of(figures: Figures, orders: Iterable[AdoptedCriteria]) -> str:
    """The order that adopted the set of these figures."""
    criteria = figures.criteria
    for each in orders:
        if (each.code, each.criteria_version) == (criteria.code, criteria.version):
            return f"№ {each.order_number}, {each.order_date:%d.%m.%Y}"
    return ""


def roster(
    composition: Composition, people: Mapping[Id, Person], members: Sequence[Id]
) -> tuple[ProtocolMember, ...]:
    """The `members` with a vote: the chair, the deputy, then in the order of the paper."""
    leads = (composition.chair, composition.deputy)
    first = [lead for lead in leads if lead is not None and lead in members]
    rest = [member for member in members if member not in first]
    functions = dict.fromkeys(composition.members, "member")
    if composition.deputy is not None:
        functions[composition.deputy] = "deputy"
    functions[composition.chair] = "chair"
    return tuple(
        _member(member, functions.get(member, "substitute"), people) for member in (*first, *rest)
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
        for member, place in facts.sitting.attendance(position, seats=facts.members).items()
        if place is Presence.PRESENT
    )


@dataclass(frozen=True, slots=True)
class _Item:
    """One item of the agenda on its way into the protocol."""

    facts: ItemFacts
    figures: Figures
    books: Books
    session: SessionFacts
    sources: Sources

    def content(self, criteria_order: str) -> ProtocolItem:
        facts, item, dossier = self.facts, self.facts.item, self.facts.dossier
        whole, criteria, count = self.figures.aggregate, self.figures.criteria, self.facts.quorum
        tally = facts.tally()
        return ProtocolItem(
            position=item.position,
            dossier_number=dossier.number,
            applicant_latin=dossier.name_latin,
            applicant_cyrillic=dossier.name_cyrillic,
            citizenship=self.books.countries.name(dossier.citizenship),
            profession=self.books.profession(dossier.profession),
            received=dossier.received,
            due=facts.due,
            criteria_set=criteria.code,
            criteria_version=criteria.version,
            criteria_sample=criteria.sample,
            pass_mark=whole.pass_mark,
            criteria=self.figures.marks,
            totals=self.figures.totals,
            aggregate=whole.total,
            aggregate_method=whole.method.value,
            spread=whole.spread,
            present=self._those(Presence.PRESENT),
            absent=self._those(Presence.ABSENT) + self._replaced(),
            recused=self._those(Presence.RECUSED),
            quorum_needed=count.needed,
            quorum_met=count.met,
            votes=tuple(self._vote(vote) for vote in facts.counted_votes),
            by_casting_vote=item.by_casting_vote,
            outcome=item.outcome,
            grounds=tuple(self.books.ground(code, whole) for code in item.grounds),
            note=item.note,
            opinions=tuple(ProtocolOpinion(each.member, each.text) for each in facts.opinions),
            seals=self.figures.seals,
            reopened=tuple(reopened_of(facts)),
            criteria_title=criteria.title,
            key=dossier.id,
            criteria_order=criteria_order,
            rapporteur=facts.rapporteur or "",
            questions=tuple(ProtocolQuestion(each.member, each.text) for each in facts.questions),
            evidence=tuple(evidence_of(facts, self.books, self.sources)),
            abstained=tuple(whole.abstained),
            majority_needed=tally.needed if isinstance(tally, Tally) else 0,
            divergent=tuple(line.code for line in whole.criteria if line.diverges),
            postponed=item.postponed,
        )

    def _those(self, place: Presence) -> tuple[str, ...]:
        return tuple(m for m, stands in self.facts.attendance.items() if stands is place)

    def _replaced(self) -> tuple[str, ...]:
        """Members whom a substitute stood in for: they were not there."""
        called = self.session.sitting.session.substituted
        return tuple(member for member in called if Id(member) not in self.facts.attendance)

    def _vote(self, vote: Vote) -> ProtocolVote:
        """A vote typed in by another person says by whom (F45), a corrected one what it was."""
        typist = self.session.people.get(vote.author) if vote.author != vote.member else None
        return ProtocolVote(
            vote.member,
            vote.choice,
            typist.name if typist else None,
            tuple(old.choice for old in self.facts.replaced if old.member == vote.member),
            vote.on_paper,
        )
