"""The state of the hand-over: the lines, the certificate that is open, and what is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.kernel.outcome import Refusal
from ui.screens.handover.reading import (
    HandDesk,
    HandFile,
    HandLine,
    read_certificate,
    read_desk,
)

if TYPE_CHECKING:
    from app.decisions.entities import Certificate
    from app.decisions.use_cases import HandOver
    from app.papers.use_cases import Paper
    from ui.runtime.desk import Desk


class HandoverModel(QObject):
    """Reads the lines and one certificate, and hands it over."""

    desk_changed = Signal()
    file_changed = Signal()
    refused = Signal(object)
    handed = Signal(object, str)
    """The `HandLine` and the number of its certificate."""
    paper_ready = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.desk = HandDesk()
        self.closed: Refusal | None = None
        self.watching = False
        self.chosen: str | None = None
        self.file: HandFile | None = None
        self.saving = False

    @property
    def lines(self) -> tuple[HandLine, ...]:
        """The list that is shown."""
        return self.desk.ending if self.watching else self.desk.waiting

    @property
    def line(self) -> HandLine | None:
        """The line that is chosen."""
        return next((line for line in self.lines if line.key == self.chosen), None)

    def load(self) -> None:
        """Read the lines again."""
        self._desk.ask(read_desk, self._take_desk, self._close)

    def watch(self, *, watching: bool) -> None:
        """Show what ends soon, or what waits."""
        self.watching = watching
        self._take_desk(self.desk)

    def choose(self, key: str | None) -> None:
        """Open a line."""
        if key == self.chosen and self.file is not None:
            return
        self.chosen, self.file = key, None
        self._read()

    def hand_over(self, handed: HandOver) -> None:
        """Hand the open certificate over."""
        line = self.line
        if line is None or line.watched or self.saving or self.file is None:
            return
        self.saving = True
        self._desk.act(
            lambda office, actor: office.decisions.hand_over(actor, line.dossier, handed),
            lambda certificate: self._handed(line, certificate),
            self._refuse,
        )

    def _handed(self, line: HandLine, certificate: Certificate) -> None:
        self.saving, self.file = False, None
        self.handed.emit(line, certificate.number)
        self._desk.ask(
            lambda office, actor: office.papers.certificate(actor, line.dossier), self._give_paper
        )

    def _give_paper(self, paper: Paper) -> None:
        self.paper_ready.emit(paper)

    def _refuse(self, refusal: Refusal) -> None:
        self.saving = False
        self.refused.emit(refusal)

    def _close(self, refusal: Refusal) -> None:
        self.closed, self.desk, self.file = refusal, HandDesk(), None
        self.desk_changed.emit()

    def _take_desk(self, desk: HandDesk) -> None:
        before = [line.key for line in self.lines]
        self.closed, self.desk = None, desk
        keys = [line.key for line in self.lines]
        if self.chosen not in keys:
            place = before.index(self.chosen) if self.chosen in before else 0
            self.chosen = keys[min(place, len(keys) - 1)] if keys else None
            self.file = None
        self.desk_changed.emit()
        self._read()

    def _read(self) -> None:
        line = self.line
        if line is None:
            self.file_changed.emit()
            return
        self._desk.ask(
            lambda office, actor: read_certificate(office, actor, line),
            self._take_file,
            self.refused.emit,
        )

    def _take_file(self, file: HandFile) -> None:
        if file.line.key == self.chosen:
            self.file = file
            self.file_changed.emit()
