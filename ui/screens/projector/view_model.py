"""What the projector knows: the item the session stands at, as far as a room may see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.kernel.ids import Id
from app.kernel.outcome import Changes, Refusal

if TYPE_CHECKING:
    from app.commission.projection import Projection
    from ui.runtime.desk import Desk

_SHOWN = ("Session", "AgendaItem", "Attendance", "Vote", "VoteCheck", "Discussion", "Recusal",
          "Evaluation")  # fmt: skip


class ProjectorModel(QObject):
    """Follows one session by itself."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.session: Id | None = None
        self.dossier: Id | None = None
        self.projection: Projection | None = None
        self.before: Projection | None = None
        """The item concluded last, while it was looked at."""
        self._reading = self._again = False

    def open(self, session: Id) -> None:
        """Follow a session."""
        if session != self.session:
            self.session, self.dossier = session, None
            self.projection = self.before = None
            self.changed.emit()
        self.reload()

    def follow(self, session: str, dossier: str) -> None:
        """Go where the secretary goes in this session; without a dossier to the item due."""
        if session == self.session and dossier != self.dossier:
            self.dossier = Id(dossier) if dossier else None
            self.reload()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched; empty changes mean a new day."""
        if not changes.touched or changes.touches(*_SHOWN):
            self.reload()

    def reload(self) -> None:
        """Read the projection; while it is being read, once more is enough."""
        session, dossier = self.session, self.dossier
        if session is None:
            return
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._desk.ask(
            lambda office, actor: office.commission.projection(actor, session, dossier),
            self._read,
            self._not_read,
        )

    def _read(self, projection: Projection) -> None:
        self._reading = False
        if projection.outcome and not projection.veiled:
            self.before = projection
        self.projection = projection
        self.changed.emit()
        self._once_more()

    def _not_read(self, refusal: Refusal) -> None:
        """What may not be shown is not left standing."""
        self._reading = False
        self.projection = None
        self.changed.emit()
        self.refused.emit(refusal)
        self._once_more()

    def _once_more(self) -> None:
        if self._again:
            self._again = False
            self.reload()
