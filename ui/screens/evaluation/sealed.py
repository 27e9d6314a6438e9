"""What a member may see once the own sheet is sealed: the Commission's figures, own versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.kernel.outcome import Refusal
from app.kernel.text import Trilingual

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.evaluation.entities import Evaluation
    from app.evaluation.views import Colleagues
    from app.kernel.ids import Id
    from app.office import Office
    from ui.runtime.desk import Desk


class Sealed(QObject):
    """Reads figures and versions of the dossier that is open."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dossier: Id | None = None
        self.colleagues: Colleagues | None = None
        """The Commission's figures, once one's own sheet is submitted."""
        self.names: dict[Id, Trilingual] = {}
        """Names of the members, once the chair has opened the discussion."""
        self.versions: tuple[Evaluation, ...] = ()
        """One's own sealed sheets, oldest first; there may be some while a new one is written."""

    def clear(self) -> None:
        """Another dossier is opened."""
        self._dossier, self.colleagues, self.versions = None, None, ()
        self.names = {}
        self.changed.emit()

    def read(self, dossier: Id, *, submitted: bool) -> None:
        """Read the versions, and the figures if the sheet is submitted now."""
        if dossier != self._dossier or not submitted:
            self.colleagues = None
        self._dossier = dossier

        def versions(office: Office, actor: Actor) -> tuple[Evaluation, ...] | Refusal:
            return office.evaluation.history(actor, dossier)

        def came(found: tuple[Evaluation, ...]) -> None:
            if dossier == self._dossier:
                self.versions = found
                self.changed.emit()

        self._desk.ask(versions, came, self._nothing)
        if submitted:
            self._read_figures(dossier)

    def _read_figures(self, dossier: Id) -> None:
        def call(office: Office, actor: Actor) -> tuple[Colleagues, dict[Id, Trilingual]] | Refusal:
            found = office.evaluation.colleagues(actor, dossier)
            if isinstance(found, Refusal):
                return found
            people = office.people.to_sign_in() if found.named else []
            return found, {p.id: Trilingual(p.short_kk, p.short_ru, p.name_en) for p in people}

        def came(found: tuple[Colleagues, dict[Id, Trilingual]]) -> None:
            if dossier == self._dossier:
                self.colleagues, self.names = found
                self.changed.emit()

        self._desk.ask(call, came, self._nothing)

    def _nothing(self, _refusal: Refusal) -> None:
        self.colleagues = None
        self.changed.emit()
