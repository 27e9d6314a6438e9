"""The declaration before a dossier opens: no conflict of interest, or stepping back from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.evaluation.entities import Declaration, Recusal, Ties
    from app.kernel.ids import Id
    from app.kernel.outcome import Outcome
    from app.office import Office
    from ui.runtime.desk import Desk
    from ui.screens.evaluation.reading import Undeclared


class Declaring(QObject):
    """Acts of the declaration page. What they lead to is told by signals."""

    declared = Signal()
    """No conflict was declared, for this dossier or for several."""
    recused = Signal()
    ties_kept = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._busy = False
        self.undeclared: Undeclared | None = None
        """What the page shows; None while the dossier is open."""

    @property
    def clear(self) -> tuple[Id, ...]:
        """Dossiers of the member without any hint, this one among them if it has none."""
        found = self.undeclared
        openings = (found.opening, *found.others) if found else ()
        return tuple(each.dossier for each in openings if not each.hints)

    @property
    def hinted(self) -> int:
        """Other undeclared dossiers that have hints: each is looked at by itself."""
        found = self.undeclared
        return sum(1 for each in found.others if each.hints) if found else 0

    def declare(self) -> None:
        """Declare to have no conflict of interest here; hints shown are thereby mistaken."""
        if self.undeclared is not None:
            self._declare((self.undeclared.opening.dossier,))

    def declare_all(self) -> None:
        """Declare it for every dossier without hints at once."""
        if self.clear:
            self._declare(self.clear)

    def _declare(self, dossiers: Sequence[Id]) -> None:
        if self._busy:
            return  # a key held down declares once
        self._busy = True

        def call(office: Office, actor: Actor) -> Outcome[tuple[Declaration, ...]]:
            return office.conflicts.declare(actor, dossiers)

        def done(_declarations: tuple[Declaration, ...]) -> None:
            self._busy = False
            self.declared.emit()

        self._desk.act(call, done, self._refused)

    def recuse(self, dossier: Id, kind: str, reason: str) -> None:
        """Step back from a dossier for a conflict of interest."""

        def call(office: Office, actor: Actor) -> Outcome[Recusal]:
            return office.conflicts.recuse(actor, dossier, kind, reason)

        def done(_recusal: Recusal) -> None:
            self.recused.emit()

        self._desk.act(call, done, self._refused)

    def keep_ties(
        self, employers: Sequence[str], institutions: Sequence[str], people: Sequence[str]
    ) -> None:
        """Keep one's own ties, from which hints are made."""

        def call(office: Office, actor: Actor) -> Outcome[Ties]:
            return office.conflicts.keep_ties(actor, employers, institutions, people)

        def done(_ties: Ties) -> None:
            self.ties_kept.emit()

        self._desk.act(call, done, self._refused)

    def _refused(self, refusal: object) -> None:
        self._busy = False
        self.refused.emit(refusal)
