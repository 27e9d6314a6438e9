"""The figures of one dossier: every member's marks, totals and what they come to (para 7.3)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.commission.books import Books
from app.commission.facts import ItemFacts
from app.commission.protocol import ProtocolCriterion, ProtocolMark
from app.evaluation.aggregate import Aggregate, MemberScoring, aggregate
from app.evaluation.answers import from_data
from app.evaluation.criteria import CriteriaSet, Method
from app.evaluation.entities import AdoptedCriteria
from app.evaluation.scoring import Scoring, score
from app.kernel.ids import Id


@dataclass(frozen=True, slots=True)
class Figures:
    """What the members gave. A member who abstained or has no sheet has no points."""

    criteria: CriteriaSet
    marks: tuple[ProtocolCriterion, ...]
    totals: tuple[ProtocolMark, ...]
    """A total for every member who was to give a sheet, on the scale they gave it."""
    aggregate: Aggregate
    seals: tuple[tuple[str, str], ...]


def criteria_of(facts: ItemFacts, books: Books, adopted: Iterable[AdoptedCriteria]) -> CriteriaSet:
    """The set a dossier is measured by: that of its first sheet, which froze it.

    Before any sheet it is the set in force on the day the dossier reached the Commission.
    """
    orders = list(adopted)
    if facts.submissions:
        first = min(facts.submissions, key=lambda sheet: (sheet.made_at, sheet.id))
        return books.shelf.known(first.criteria_set, first.criteria_version, orders)
    return books.shelf.in_force(orders, facts.reached)


def anonymous(figures: Figures) -> Figures:
    """The same figures so that nobody can tell who gave what: no names, all sorted by value.

    Who abstained or has given no sheet is counted and not named; seals, which name their
    members, are left out.
    """
    whole = figures.aggregate
    nobody = Id("")
    return Figures(
        figures.criteria,
        tuple(replace(each, marks=_unnamed(each.marks)) for each in figures.marks),
        _unnamed(figures.totals),
        replace(
            whole,
            totals=tuple((nobody, total) for total in sorted(total for _, total in whole.totals)),
            counted=(nobody,) * len(whole.counted),
            abstained=(nobody,) * len(whole.abstained),
            missing=(nobody,) * len(whole.missing),
        ),
        (),
    )


def _unnamed(marks: Sequence[ProtocolMark]) -> tuple[ProtocolMark, ...]:
    """Points from the least to the most, then those without points."""
    plain = [replace(mark, member="") for mark in marks]
    return tuple(sorted(plain, key=lambda m: (m.points is None, m.points or 0, m.not_applicable)))


def figures_of(facts: ItemFacts, books: Books, adopted: Iterable[AdoptedCriteria]) -> Figures:
    """The figures from the sheets that are sealed; the recused are not among them."""
    criteria = criteria_of(facts, books, adopted)
    group = books.profession_group(facts.dossier.profession)
    sheets = {sheet.member: sheet for sheet in facts.evaluations}
    scorings: list[MemberScoring] = []
    counting: dict[Id, Scoring] = {}
    for member in facts.judges:
        sheet = sheets.get(member)
        if sheet is None:
            scorings.append(MemberScoring(member, None))
            continue
        scoring = score(criteria, from_data(sheet.answers), profession_group=group)
        scorings.append(MemberScoring(member, scoring, sheet.abstained))
        if counted(scoring, abstained=sheet.abstained):
            counting[member] = scoring
    whole = aggregate(criteria, scorings, profession_group=group)
    return Figures(
        criteria,
        _marks(criteria, counting, whole),
        tuple(
            ProtocolMark(member, counting[member].total if member in counting else None)
            for member in facts.judges
        ),
        whole,
        tuple((m, sheets[m].seal) for m in facts.judges if m in sheets),
    )


def _marks(
    criteria: CriteriaSet, counting: Mapping[Id, Scoring], whole: Aggregate
) -> tuple[ProtocolCriterion, ...]:
    return tuple(
        ProtocolCriterion(
            line.code,
            criteria.criterion(line.code).title,
            line.maximum,
            tuple(mark_of(member, line.code, scoring) for member, scoring in counting.items()),
            line.median if whole.method is Method.MEDIAN else line.mean,
        )
        for line in whole.criteria
    )


def counted(scoring: Scoring, *, abstained: bool) -> bool:
    """Whether a sheet has points that count."""
    return scoring.complete and not abstained


def mark_of(member: Id, code: str, scoring: Scoring) -> ProtocolMark:
    """What a member gave one criterion."""
    found = scoring.criterion(code)
    if found is None or found.not_applicable:
        return ProtocolMark(member, None, not_applicable=found is not None)
    return ProtocolMark(member, found.points)
