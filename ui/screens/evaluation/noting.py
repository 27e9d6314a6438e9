"""The member's private note on a dossier: on the disk at each pause, seen by nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.evaluation.entities import PrivateNote
    from app.kernel.ids import Id
    from app.kernel.outcome import Outcome, Refusal
    from app.office import Office
    from ui.runtime.desk import Desk

NOTE_WAIT = 300
"""Milliseconds of silence after which the note goes to the disk."""


class PrivateText(QObject):
    """The note of the dossier that is open, also after its sheet is sealed."""

    changed = Signal()
    """Another note stands here, or it has come to the disk."""
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dossier: Id | None = None
        self._text = self._sent = self._on_disk = ""
        self._timer = QTimer(self, singleShot=True, interval=NOTE_WAIT)
        self._timer.timeout.connect(self.flush)

    @property
    def text(self) -> str:
        """The note as the member sees it."""
        return self._text

    @property
    def saved(self) -> bool:
        """Whether all of it is on the disk."""
        return self._text == self._on_disk

    def show(self, dossier: Id | None, text: str) -> None:
        """Take up the note of a dossier as it is on the disk."""
        if dossier == self._dossier and not self.saved:
            return  # read before what is being typed here came to the disk
        self.flush()
        self._dossier = dossier
        self._text = self._sent = self._on_disk = text
        self.changed.emit()

    def write(self, text: str) -> None:
        """Change the note while it is typed; it follows to the disk at the next pause."""
        if text != self._text:
            self._text = text
            self._timer.start()
            self.changed.emit()

    def flush(self) -> None:
        """Send what is not on its way yet."""
        self._timer.stop()
        dossier, text = self._dossier, self._text
        if dossier is None or text == self._sent:
            return
        self._sent = text

        def call(office: Office, actor: Actor) -> Outcome[PrivateNote]:
            return office.evaluation.keep_private_note(actor, dossier, text)

        def done(_note: PrivateNote) -> None:
            if dossier == self._dossier:
                self._on_disk = text
                self.changed.emit()

        self._desk.act(call, done, self._refused)

    def _refused(self, refusal: Refusal) -> None:
        self._sent = self._on_disk
        self.refused.emit(refusal)
