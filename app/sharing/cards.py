"""Merging a dossier's card column by column: base, mine and theirs.

Only a change of the card alone can be merged. What a rule decided, such as a step or a
registration, was decided about the card as it was then: it is taken back and done again.
"""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Any

from app.kernel.ids import Id
from app.shared import Change, OutboxAct
from app.sharing.entities import ColumnConflict
from app.workflow.dossier import Card, Dossier

DERIVED = frozenset({"match_keys", "search_fold", "sort_key", "version"})
"""Columns that follow from the others; they are made anew, never merged."""
_CARD = frozenset(field.name for field in fields(Card))
_DATES = frozenset(field.name for field in fields(Card) if field.type in (date, date | None))


def card_conflicts(act: OutboxAct, now: Dossier) -> tuple[ColumnConflict, ...]:
    """The columns that a refused change of the card is about; empty where it is about more."""
    change = _of_the_card(act)
    if change is None or change.id != now.id or act.state == "pending":
        return ()
    found = []
    for column, (base, mine) in _columns(change).items():
        theirs = getattr(now, column)
        found.append(ColumnConflict("Dossier", column, _text(base), _text(mine), _text(theirs)))
    return tuple(found)


def settled(now: Dossier, act: OutboxAct, choices: Mapping[str, str]) -> Dossier:
    """The card with mine where it was chosen, or where nobody else changed the column."""
    change = _of_the_card(act)
    clashing = {each.column for each in card_conflicts(act, now) if each.clashes}
    mine = {
        column: mine
        for column, (_, mine) in (_columns(change) if change else {}).items()
        if choices.get(column) == "mine" or (column not in clashing and column not in choices)
    }
    return replace(now, **mine)


def rebased(now: Dossier, act: OutboxAct) -> Dossier | None:
    """The card with my columns on it, where no column was changed by both; None otherwise."""
    conflicts = card_conflicts(act, now)
    if not conflicts or any(each.clashes for each in conflicts):
        return None
    return None if now.closing or now.outcome else settled(now, act, {})


def _of_the_card(act: OutboxAct) -> Change | None:
    """The one change of an act that changed columns of a card and nothing besides."""
    records = act.records
    if len(records) != 1 or records[0].entity != "Dossier" or records[0].base is None:
        return None
    return records[0] if records[0].patch.keys() <= _CARD | DERIVED else None


def _columns(change: Change) -> dict[str, tuple[Any, Any]]:
    """Base and mine of each column of the card."""
    found = {}
    for column, pair in change.patch.items():
        if column in _CARD and isinstance(pair, list | tuple):
            base, mine = pair
            found[column] = (_value(column, base), _value(column, mine))
    return found


def _value(column: str, plain: object) -> object:
    """A value of the outbox as the card has it."""
    if column in _DATES and isinstance(plain, str):
        return date.fromisoformat(plain)
    return Id(plain) if column == "previous_certificate" and isinstance(plain, str) else plain


def _text(value: object) -> str:
    """A value to be read and compared: dates as dd.MM.yyyy."""
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    return "" if value is None else str(value)
