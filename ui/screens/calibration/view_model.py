"""What the chair's report knows: severity, spread and agreement of each member."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.evaluation.calibration import Calibration
from app.kernel.ids import Id
from app.kernel.outcome import Changes, Refusal
from app.kernel.text import Trilingual

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.office import Office
    from ui.runtime.desk import Desk


@dataclass(frozen=True, slots=True)
class CalibrationPage:
    """The report, with the members' names."""

    report: Calibration
    names: Mapping[Id, Trilingual]


class CalibrationModel(QObject):
    """Reads the report; only the chair of the Commission gets it."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.page: CalibrationPage | None = None

    def reload(self) -> None:
        """Read the report."""
        self._desk.ask(_read, self._show, self._refused)

    def refresh(self, changes: Changes) -> None:
        """Read again after another final protocol; empty changes mean a new day."""
        if not changes.touched or changes.touches("Protocol", "Composition", "Recusal"):
            self.reload()

    def _show(self, page: CalibrationPage) -> None:
        self.page = page
        self.changed.emit()

    def _refused(self, refusal: Refusal) -> None:
        self.page = None
        self.changed.emit()
        self.refused.emit(refusal)


def _read(office: Office, actor: Actor) -> CalibrationPage | Refusal:
    report = office.calibration.report(actor)
    if isinstance(report, Refusal):
        return report
    people = office.people.everybody(actor)
    if isinstance(people, Refusal):
        return people
    return CalibrationPage(report, {person.id: person.name for person in people})
