"""The printed agenda's content as data (F41): what its renderer prints and nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.commission.books import Books
from app.commission.facts import ItemFacts, SessionFacts
from app.commission.figures import criteria_of
from app.commission.notices import sample_notices
from app.commission.protocol import ProtocolMember
from app.commission.protocol_making import order_words, roster, secretary_of
from app.commission.visibility import Reader
from app.evaluation.criteria import CriteriaSet
from app.evaluation.entities import AdoptedCriteria
from app.kernel.text import Trilingual


@dataclass(frozen=True, slots=True)
class AgendaPaperQuestion:
    """A member's question, in the words and language they wrote. `member` is a member's key."""

    member: str
    text: str


@dataclass(frozen=True, slots=True)
class AgendaPaperItem:
    """One dossier of the agenda. Names are empty where the first reading is masked."""

    position: int
    dossier_number: str
    applicant_latin: str
    applicant_cyrillic: str
    citizenship: Trilingual
    profession: Trilingual
    received: date
    due: date
    """Last day of the Commission's five business days (A8)."""
    rapporteur: str
    """Key of the member who presents it; "" while nobody is named."""
    questions: tuple[AgendaPaperQuestion, ...]


@dataclass(frozen=True, slots=True)
class AgendaContent:
    """The agenda of one session, as its reader may have it."""

    session_key: str
    session_date: date
    place: Trilingual
    composition_order: str
    """Number and date of the order that named the Commission."""
    chair: ProtocolMember
    secretary: ProtocolMember
    members: tuple[ProtocolMember, ...]
    """Who is to sit: the chair, the deputy, then in the order of the paper."""
    items: tuple[AgendaPaperItem, ...]
    """What was not postponed and the reader did not step back from, under its own position."""
    sample_notices: tuple[Trilingual, ...]
    substituted: tuple[tuple[ProtocolMember, ProtocolMember], ...] = ()
    """Members who cannot come, each with the substitute called."""


def agenda_content(
    facts: SessionFacts, books: Books, adopted: Iterable[AdoptedCriteria], reader: Reader
) -> AgendaContent:
    """The agenda for this reader; without the dossiers they stepped back from."""
    sitting, people = facts.sitting, facts.people
    composition, orders = sitting.composition, list(adopted)
    seen = tuple(
        each for each in facts.items if reader.may_open(each.dossier.id) and not each.item.postponed
    )
    sets = tuple(criteria_of(each, books, orders) for each in seen)
    named = {each.key: each for each in roster(composition, people, composition.members)}
    called = {each.key: each for each in roster(composition, people, composition.substitutes)}
    return AgendaContent(
        session_key=sitting.session.id,
        session_date=sitting.session.day,
        place=Trilingual(
            sitting.session.place_kk, sitting.session.place_ru, sitting.session.place_ru
        ),
        composition_order=order_words(composition),
        chair=named[composition.chair],
        secretary=secretary_of(composition, people),
        members=roster(composition, people, sitting.members),
        items=tuple(
            _item(each, books, criteria, reader, over=sitting.session.state == "ended")
            for each, criteria in zip(seen, sets, strict=True)
        ),
        sample_notices=tuple(
            sample_notices(seen, sets, professions_sample=books.professions.sample)
        ),
        substituted=tuple(
            (named[member], called[substitute])
            for member, substitute in sorted(sitting.session.substituted.items())
            if member in named and substitute in called
        ),
    )


def _item(
    facts: ItemFacts, books: Books, criteria: CriteriaSet, reader: Reader, *, over: bool
) -> AgendaPaperItem:
    dossier = facts.dossier
    masked = reader.reads_masked(dossier.id, masked=criteria.masked, over=over)
    return AgendaPaperItem(
        position=facts.item.position,
        dossier_number=dossier.number,
        applicant_latin="" if masked else dossier.name_latin,
        applicant_cyrillic="" if masked else dossier.name_cyrillic,
        citizenship=Trilingual("", "", "") if masked else books.countries.name(dossier.citizenship),
        profession=books.profession(dossier.profession),
        received=dossier.received,
        due=facts.due,
        rapporteur=facts.rapporteur or "",
        questions=tuple(AgendaPaperQuestion(each.member, each.text) for each in facts.questions),
    )
