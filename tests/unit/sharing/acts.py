"""Acts of an outbox for tests, as they are read from it."""

from datetime import UTC, datetime

from app.kernel.ids import Id
from app.shared import Change, OutboxAct

AT = datetime(2026, 11, 18, 5, tzinfo=UTC)


def change(
    entity: str, id_: str, *, base: int | None = None, dossier: str = "d", **patch: object
) -> Change:
    """A changed record; of a changed row the patch says [old, new]."""
    return Change(entity, Id(id_), Id(dossier), base, patch)


def act(number: str, *changes: Change, state: str = "pending", undone: bool = False) -> OutboxAct:
    """An act by its number, with its entry in the journal."""
    told = {"action": "edit_card", "entity": "X", "entity_id": "x"}
    entry = Change("Entry", Id(f"entry of {number}"), changes[0].dossier, None, told)
    return OutboxAct(Id(number), AT, state, (*changes, entry), {}, undone)


def key(number: str, sheet: str = "s", *, state: str = "pending") -> OutboxAct:
    """One key of a draft sheet."""
    patch = change("Sheet", sheet, base=int(number), answers=[{}, {"a": {"value": int(number)}}])
    return act(number, patch, state=state)
