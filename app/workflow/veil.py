"""Lists for readers who may not know yet whose dossiers they list."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Protocol

from app.act import Act
from app.kernel.ids import Id
from app.queue import QueueRow


class Veil(Protocol):
    """Knows from whom which applicants are hidden; a room above this one does."""

    def hides(self, act: Act) -> bool:
        """Whether any dossier at all could be veiled from the actor."""
        ...

    def veiled(self, act: Act, dossiers: Collection[Id]) -> frozenset[Id]:
        """Of these dossiers those whose applicant is hidden from the actor."""
        ...


def through(
    veil: Veil | None, act: Act, text: str, rows: Iterable[QueueRow]
) -> tuple[QueueRow, ...]:
    """The lines as the actor may see them: without the names and citizenships that are hidden.

    A search by `text` must not tell a name either: a veiled line is found by its number alone.
    """
    lines = tuple(rows)
    if veil is None or not veil.hides(act):
        return lines
    hidden = veil.veiled(act, {line.dossier for line in lines})
    return tuple(
        replace(line, name_latin="", name_cyrillic="", citizenship="")
        if line.dossier in hidden
        else line
        for line in lines
        if line.dossier not in hidden or _in_number(text, line)
    )


def _in_number(text: str, line: QueueRow) -> bool:
    return all(piece in line.number for piece in text.split())
