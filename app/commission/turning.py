"""Reading what a result stands on, for those who may ask what would turn it (N8)."""

from dataclasses import replace

from app.access.roles import Role
from app.act import Act
from app.commission.books import Books
from app.commission.entities import AgendaItem, Protocol, Session
from app.commission.facts import ItemFacts, Sitting, read_item, read_sitting
from app.commission.figures import criteria_of
from app.commission.visibility import Reader, reader_of
from app.commission.voting import Choice
from app.commission.what_if import (
    Ballot,
    Sheets,
    SheetTurn,
    WhatIf,
    dissent,
    turning_criteria,
    turning_sheets,
    turning_votes,
)
from app.evaluation.answers import from_data
from app.evaluation.entities import AdoptedCriteria
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.passing import Passing


def what_if_of(act: Act, passing: Passing, books: Books, dossier: Id) -> WhatIf | Refusal:
    """What would turn the result of a dossier at the session that took it up last."""
    reader = reader_of(act, (dossier,))
    if not reader.may_open(dossier):
        return Refusal("recused")
    item = _latest_item(act, dossier)
    if item is None:
        return Refusal("not_on_agenda")
    sitting = read_sitting(act, item.session)
    if isinstance(sitting, Refusal):
        return sitting
    facts = read_item(act, passing, sitting, item)
    final = bool(act.uow.find(Protocol, session=sitting.session.id))
    if refusal := _refuse_reader(act, reader, sitting, dossier, final=final):
        return refusal
    if facts.lacking:
        return Refusal("sheets_not_here", {"n": len(facts.lacking)})
    state = sitting.session.state
    named = reader.sees_names(state, discussed=facts.discussed, final=final)
    return _what_if(act, books, facts, named=named)


def _latest_item(act: Act, dossier: Id) -> AgendaItem | None:
    days = {session.id: session.day for session in act.uow.find(Session)}
    items = [i for i in act.uow.find(AgendaItem, dossier=dossier) if i.session in days]
    return max(items, key=lambda item: (days[item.session], item.id), default=None)


def _refuse_reader(
    act: Act, reader: Reader, sitting: Sitting, dossier: Id, *, final: bool
) -> Refusal | None:
    if act.actor.is_(Role.UNIT_HEAD, Role.MANAGEMENT) and final:
        return None
    lead = act.by in (sitting.composition.chair, sitting.composition.deputy)
    if not (lead and act.actor.is_(Role.MEMBER)):
        heads = act.actor.is_(Role.UNIT_HEAD, Role.MANAGEMENT)
        return Refusal("protocol_not_final" if heads else "not_the_chair")
    if not reader.sees_values(dossier, sitting.session.state, final=final):
        return Refusal("own_sheet_first")
    return None


def _what_if(act: Act, books: Books, facts: ItemFacts, *, named: bool) -> WhatIf:
    sheets = Sheets(
        criteria_of(facts, books, act.uow.find(AdoptedCriteria)),
        {
            sheet.member: from_data(sheet.answers)
            for sheet in facts.evaluations
            if not sheet.abstained and sheet.member in facts.judges
        },
        books.profession_group(facts.dossier.profession),
    )
    votes = {vote.member: Choice(vote.choice) for vote in facts.counted_votes}
    ballot = Ballot(votes, facts.attendance, facts.chair, facts.rules.majority, facts.rules.quorum)
    outcome = Choice(facts.item.outcome) if facts.item.outcome else ballot.outcome(votes)
    figures, turns = sheets.figures(), turning_sheets(sheets)
    return WhatIf(
        recommendation=figures.recommendation,
        total=figures.total,
        pass_mark=figures.pass_mark,
        criteria=turning_criteria(sheets),
        sheets=turns if named else _unnamed(turns),
        outcome=outcome,
        votes=turning_votes(ballot),
        dissent=dissent(outcome, votes, {each.member: each.text for each in facts.opinions}),
    )


def _unnamed(turns: tuple[SheetTurn, ...]) -> tuple[SheetTurn, ...]:
    plain = (replace(turn, member=Id("")) for turn in turns)
    return tuple(sorted(plain, key=lambda turn: turn.total_then))
