"""Acts of the outbox as a person knows them: a draft sheet is one thing, however many keys."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.shared import OutboxAct


@dataclass(frozen=True, slots=True)
class Draft:
    """One thing that was done: an act, or all the acts that wrote one draft sheet."""

    acts: tuple[OutboxAct, ...]
    """In the order in which they were done."""

    @property
    def last(self) -> OutboxAct:
        """The act it is known by: of a sheet the last key."""
        return self.acts[-1]

    @property
    def state(self) -> str:
        """It is pending, refused or held."""
        return self.last.state


def grouped(acts: Iterable[OutboxAct]) -> tuple[Draft, ...]:
    """The acts in their order, the keys of one draft sheet together where the last was pressed.

    A sheet that was submitted between two keys is another thing from then on, and keys that were
    refused are not mixed with keys that wait.
    """
    found: dict[object, list[OutboxAct]] = {}
    for act in acts:
        sheet = _sheet(act)
        if sheet is None:
            for touched in act.touched:  # what was written before is closed by this act
                if (open_ := found.pop((touched, act.state), None)) is not None:
                    found[open_[-1].act] = open_
            found[act.act] = [act]
            continue
        keys = found.pop((sheet, act.state), [])
        found[sheet, act.state] = [*keys, act]
    return tuple(Draft(tuple(each)) for each in found.values())


def told_by_itself(act: OutboxAct) -> bool:
    """Whether the program did it and nobody needs to care: this desktop's key, on its way."""
    return act.state == "pending" and any(
        each.entity == "DesktopKey" and not each.patch.get("revokes") for each in act.records
    )


def _sheet(act: OutboxAct) -> tuple[str, str] | None:
    """The draft sheet of which the act is a key, and nothing more."""
    records = act.records
    if len(records) != 1 or records[0].entity != "Sheet" or "submitted" in _changed(act):
        return None
    return records[0].entity, records[0].id


def _changed(act: OutboxAct) -> frozenset[str]:
    """Columns of rows that were changed, not added."""
    return frozenset(
        column for each in act.records if each.base is not None for column in each.patch
    )


def stands_under(draft: Draft, waiting: Sequence[OutboxAct]) -> bool:
    """Whether later acts that wait stand on what this one wrote.

    What was refused or is held is undone already, so nothing can stand on it.
    """
    if draft.state != "pending":
        return False
    own = {each.act for each in draft.acts}
    place = max(n for n, each in enumerate(waiting) if each.act in own)
    touched = frozenset[tuple[str, str]]().union(*(each.touched for each in draft.acts))
    later = (each for each in waiting[place + 1 :] if each.state == "pending")
    return any(each.touched & touched or _names(each, touched) for each in later)


def _names(act: OutboxAct, touched: frozenset[tuple[str, str]]) -> bool:
    """Whether an act refers to a record by its id, such as a certificate to its decision."""
    ids = {id_ for _, id_ in touched}
    return any(
        isinstance(value, str) and value in ids
        for each in act.records
        for value in each.patch.values()
    )


def freed(waiting: Sequence[OutboxAct], gone: Iterable[OutboxAct] = ()) -> tuple[OutboxAct, ...]:
    """Held acts before which nothing refused is left, so that they can be sent after all.

    `gone` were taken back: what stands on a record that they had added stays held.
    """
    stopped = {mark for act in gone for mark in _added(act)}
    found = []
    for act in waiting:
        marks = _marks(act)
        if act.state == "refused" or (act.state == "held" and marks & stopped):
            stopped |= marks
        elif act.state == "held" and act.undone:
            found.append(act)
    return tuple(found)


def _marks(act: OutboxAct) -> set[str]:
    """What the shared database holds an act by: its records and its dossier."""
    marks = {f"{each.entity} {each.id}" for each in act.records}
    return marks | {each.dossier for each in act.changes if each.dossier}


def _added(act: OutboxAct) -> set[str]:
    """Marks of what an act added: a new dossier is all that hangs on it."""
    added = [each for each in act.records if each.base is None]
    return {f"{each.entity} {each.id}" for each in added} | {
        each.id for each in added if each.entity == "Dossier"
    }
