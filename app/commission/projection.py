"""What the room may see of the item in hand: figures without names, or a veil and why."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.commission.books import Books
from app.commission.facts import ItemFacts, SessionFacts
from app.commission.figures import Figures, criteria_of, figures_of
from app.commission.quorum import Presence
from app.commission.visibility import Reader
from app.commission.voting import Tally
from app.evaluation.entities import AdoptedCriteria
from app.kernel.ids import Id
from app.kernel.text import Trilingual

_NONE = Trilingual("", "", "")


@dataclass(frozen=True, slots=True)
class ProjectedCriterion:
    """The marks of one criterion, from the least to the most: nobody's name behind them."""

    title: Trilingual
    maximum: Decimal
    points: tuple[Decimal, ...]
    median: Decimal | None


@dataclass(frozen=True, slots=True)
class ProjectedVotes:
    """How many voted for what."""

    issue: int
    refuse: int
    abstain: int
    needed: int


@dataclass(frozen=True, slots=True)
class Projection:
    """The item in hand. Under a veil there are no figures, under "recused_in_room" no dossier."""

    day: date
    place: Trilingual
    position: int
    """0 when there is no item in hand."""
    of: int
    number: str = ""
    profession: Trilingual = _NONE
    citizenship: Trilingual = _NONE
    criteria: tuple[ProjectedCriterion, ...] = ()
    total: Decimal | None = None
    pass_mark: Decimal | None = None
    maximum: Decimal | None = None
    spread: Decimal | None = None
    present: int = 0
    needed: int = 0
    quorum_met: bool = False
    outcome: str = ""
    by_casting_vote: bool = False
    votes: ProjectedVotes | None = None
    """None until everybody present has voted or the item is concluded."""
    veiled: str = ""
    """"", "recused_in_room", "no_item" or "discussion_closed"."""


def projection_of(
    facts: SessionFacts,
    books: Books,
    adopted: Iterable[AdoptedCriteria],
    reader: Reader,
    dossier: Id | None = None,
) -> Projection:
    """What the room may see now, or of one dossier; never more than the one who asks may see."""
    session, orders = facts.sitting.session, list(adopted)
    place = Trilingual(session.place_kk, session.place_ru, session.place_ru)
    item = _in_hand(facts, dossier) if session.state == "running" else None
    empty = Projection(session.day, place, 0, len(facts.items), veiled="no_item")
    if item is None:
        return empty
    empty = replace(empty, position=item.item.position)
    if recused_in_room(item) or not reader.may_open(item.dossier.id):
        return replace(empty, veiled="recused_in_room")
    shown = _outside(empty, item, books)
    sees = reader.sees_values(item.dossier.id, session.state, final=facts.protocol is not None)
    if not (sees and _figures_open(item)):
        masked = criteria_of(item, books, orders).masked
        shown = replace(shown, citizenship=_NONE) if masked else shown
        return replace(shown, veiled="discussion_closed")
    return _with_figures(shown, figures_of(item, books, orders))


def recused_in_room(item: ItemFacts) -> bool:
    """Whether a member who stepped back from the item is still in the room."""
    return any(each.member in item.in_room for each in item.recusals)


def _in_hand(facts: SessionFacts, dossier: Id | None) -> ItemFacts | None:
    for each in facts.items:
        if dossier is None and not each.item.outcome and not each.item.postponed:
            return each
        if dossier is not None and each.dossier.id == dossier:
            return each
    return None


def _figures_open(item: ItemFacts) -> bool:
    """Whether no sheet can follow the figures any more: all who are present have given theirs."""
    if item.lacking:
        return False
    given = {sheet.member for sheet in item.evaluations}
    here = {m for m, place in item.attendance.items() if place is Presence.PRESENT}
    return item.discussed or bool(item.item.outcome) or bool(here and here <= given)


def _outside(empty: Projection, item: ItemFacts, books: Books) -> Projection:
    count = item.quorum
    tally = item.tally()
    votes = None
    if isinstance(tally, Tally) and (item.item.outcome or not tally.not_voted):
        votes = ProjectedVotes(
            len(tally.issue), len(tally.refuse), len(tally.abstain), tally.needed
        )
    return replace(
        empty,
        number=item.dossier.number,
        profession=books.profession(item.dossier.profession),
        citizenship=books.countries.name(item.dossier.citizenship),
        present=count.present,
        needed=count.needed,
        quorum_met=count.met,
        outcome=item.item.outcome,
        by_casting_vote=item.item.by_casting_vote,
        votes=votes,
        veiled="",
    )


def _with_figures(shown: Projection, figures: Figures) -> Projection:
    whole = figures.aggregate
    return replace(
        shown,
        criteria=tuple(
            ProjectedCriterion(row.title, line.maximum, line.points, row.median)
            for row, line in zip(figures.marks, whole.criteria, strict=True)
        ),
        total=whole.total,
        pass_mark=whole.pass_mark,
        maximum=whole.maximum,
        spread=whole.spread,
    )
