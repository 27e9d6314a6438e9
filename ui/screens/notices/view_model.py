"""The state of the notices: the lines, the one that is open, and what is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.kernel.outcome import Refusal
from ui.screens.notices.reading import NoticeFile, NoticeLine, read_lines, read_notice

if TYPE_CHECKING:
    from app.decisions.entities import Notice
    from app.papers.use_cases import Paper
    from ui.runtime.desk import Desk


class NoticesModel(QObject):
    """Reads, drafts and sends."""

    lines_changed = Signal()
    file_changed = Signal()
    refused = Signal(object)
    prepared = Signal(object)
    """The `NoticeLine` whose draft went to the management."""
    sent = Signal(object, str)
    """The `NoticeLine` that was sent, and the number that it got."""
    paper_ready = Signal(object)
    """The `Paper` that was sent, or that is to be saved as it is shown."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines: tuple[NoticeLine, ...] = ()
        self.closed: Refusal | None = None
        self.chosen: str | None = None
        self.file: NoticeFile | None = None
        self.saving = False
        self._note: str | None = None

    @property
    def line(self) -> NoticeLine | None:
        """The line that is chosen."""
        return next((line for line in self.lines if line.key == self.chosen), None)

    def load(self) -> None:
        """Read the lines again."""
        self._desk.ask(read_lines, self._take_lines, self._close)

    def choose(self, key: str | None) -> None:
        """Open a line."""
        if key == self.chosen and self.file is not None:
            return
        self.chosen, self.file, self._note = key, None, None
        self._read()

    def choose_dossier(self, dossier: object) -> None:
        """Open the line of a dossier, if it has one."""
        line = next((line for line in self.lines if line.dossier == dossier), None)
        if line is not None:
            self.choose(line.key)

    def try_note(self, note: str) -> None:
        """Show the draft as it would be with this note."""
        if note != (self._note or "") and self.line is not None:
            self._note = note
            self._read()

    def prepare(self, note: str, late_reason: str) -> None:
        """Draft the notice and send it for signature."""
        line = self._begin()
        if line is not None:
            self._desk.act(
                lambda office, actor: office.decisions.prepare_notice(
                    actor, line.dossier, note, late_reason
                ),
                lambda _notice: self._prepared(line),
                self._refuse,
            )

    def send(self, method: str, proof: str, late_reason: str) -> None:
        """Register the signed notice and send it."""
        line = self._begin()
        if line is not None:
            self._desk.act(
                lambda office, actor: office.decisions.send_notice(
                    actor, line.dossier, method, proof, late_reason
                ),
                lambda notice: self._sent(line, notice),
                self._refuse,
            )

    def ask_paper(self, line: NoticeLine) -> None:
        """Ask for the paper as it is now."""
        self._desk.ask(
            lambda office, actor: office.papers.notice(actor, line.dossier), self._give_paper
        )

    def _begin(self) -> NoticeLine | None:
        if self.saving or self.file is None:
            return None
        self.saving = self.line is not None
        return self.line

    def _prepared(self, line: NoticeLine) -> None:
        self.saving, self.file = False, None
        self.prepared.emit(line)

    def _sent(self, line: NoticeLine, notice: Notice) -> None:
        self.saving, self.file = False, None
        self.sent.emit(line, notice.number)
        self.ask_paper(line)

    def _give_paper(self, paper: Paper) -> None:
        self.paper_ready.emit(paper)

    def _refuse(self, refusal: Refusal) -> None:
        self.saving = False
        self.refused.emit(refusal)

    def _close(self, refusal: Refusal) -> None:
        self.closed, self.lines, self.file = refusal, (), None
        self.lines_changed.emit()

    def _take_lines(self, lines: tuple[NoticeLine, ...]) -> None:
        before = [line.key for line in self.lines]
        self.closed, self.lines = None, lines
        keys = [line.key for line in lines]
        if self.chosen not in keys:
            place = before.index(self.chosen) if self.chosen in before else 0
            self.chosen = keys[min(place, len(keys) - 1)] if keys else None
            self.file, self._note = None, None
        self.lines_changed.emit()
        self._read()

    def _read(self) -> None:
        line, note = self.line, self._note
        if line is None:
            self.file_changed.emit()
            return
        self._desk.ask(
            lambda office, actor: read_notice(office, actor, line, note),
            self._take_file,
            self.refused.emit,
        )

    def _take_file(self, file: NoticeFile) -> None:
        if file.line.key == self.chosen:
            self.file = file
            self.file_changed.emit()
