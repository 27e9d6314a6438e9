"""The procedures that the office works by, and which of them is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.workflow.procedure import Procedures, ProcedureVersion
    from app.workflow.steps import Step
    from ui.runtime.desk import Desk


class ProceduresModel(QObject):
    """Every version of every procedure; nothing here can be changed."""

    read = Signal()
    chosen = Signal()
    """Another version, or another step of it, is looked at."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.versions: tuple[ProcedureVersion, ...] = ()
        self.at = 0
        self.step: Step | None = None

    def read_all(self) -> None:
        """Read the procedures."""
        self._desk.ask(lambda office, actor: office.workflow.procedures(actor), self._read)

    def _read(self, procedures: Procedures) -> None:
        self.versions = procedures.versions
        self.at = min(self.at, max(len(self.versions) - 1, 0))
        self.step = self.version.first if self.version else None
        self.read.emit()

    @property
    def version(self) -> ProcedureVersion | None:
        """The version looked at."""
        return self.versions[self.at] if self.versions else None

    def choose(self, key: str) -> None:
        """Look at another version, by its place in the list."""
        self.at = int(key)
        self.step = self.version.first if self.version else None
        self.chosen.emit()

    def choose_code(self, code: str) -> None:
        """Look at the latest version of a procedure."""
        places = [n for n, each in enumerate(self.versions) if each.code == code]
        if places:
            self.choose(str(places[-1]))

    def choose_step(self, code: str) -> None:
        """Look at a step."""
        self.step = self.version.step(code) if self.version else None
        self.chosen.emit()
