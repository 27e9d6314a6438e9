"""The state of the sign-off desk: its lines, the one that is open, and what is done with it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.decisions.use_cases import Resolution
from app.kernel.outcome import Outcome, Refusal
from ui.screens.signoff.reading import Kind, SignDesk, SignFile, SignLine, read_desk, read_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.access.people import Actor
    from app.office import Office
    from ui.runtime.desk import Desk

T = TypeVar("T")


class Fate(Enum):
    """What has become of a line that is signed with many."""

    WAITING = "waiting"
    SIGNED = "signed"


class SignoffModel(QObject):
    """Reads the desk and one line of it; acts on that line; signs many one after another."""

    desk_changed = Signal()
    file_changed = Signal()
    """Another line is open, or the same one was read again; `file` may be None."""
    refused = Signal(object)
    """The open line's act was refused."""
    done = Signal(object)
    """The `SignLine` that was decided or signed."""
    returned = Signal(object)
    """The `SignLine` that went back to the step before."""
    batch_moved = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.desk = SignDesk(())
        self.closed: Refusal | None = None
        """Why the desk itself is closed to the reader."""
        self.file: SignFile | None = None
        self.chosen: str | None = None
        self.saving = False
        self.batch: dict[str, Refusal | Fate] = {}
        """What became of each line that is signed as recommended."""
        self._queue: list[SignLine] = []

    @property
    def line(self) -> SignLine | None:
        """The line that is chosen."""
        return next((line for line in self.desk.lines if line.key == self.chosen), None)

    @property
    def batch_running(self) -> bool:
        """Whether the dossiers signed as recommended are not all through yet."""
        return bool(self._queue)

    def load(self) -> None:
        """Read the desk again; not while it is being worked through."""
        if not self.batch_running:
            self._desk.ask(read_desk, self._take_desk, self._close)

    def choose(self, key: str | None) -> None:
        """Open a line."""
        if key == self.chosen and self.file is not None:
            return
        self.chosen = key
        self.file = None
        line = self.line
        if line is None:
            self.file_changed.emit()
        else:
            self._read(line)

    def choose_dossier(self, dossier: object) -> None:
        """Open the first line of a dossier, if it has one."""
        line = next((line for line in self.desk.lines if line.dossier == dossier), None)
        if line is not None:
            self.choose(line.key)

    def decide(self, resolution: Resolution) -> None:
        """Take the decision on the open line."""
        self._act(lambda office, actor, line: office.decisions.decide(
            actor, line.dossier, resolution
        ))  # fmt: skip

    def sign(self, late_reason: str) -> None:
        """Sign the notice or the certificate that is shown."""
        if self.line is not None and self.line.kind is Kind.NOTICE:
            self._act(lambda office, actor, line: office.decisions.sign_notice(
                actor, line.dossier, late_reason
            ))  # fmt: skip
        else:
            self._act(lambda office, actor, line: office.decisions.sign_certificate(
                actor, line.dossier, late_reason
            ))  # fmt: skip

    def send_back(self, reason: str) -> None:
        """Return the dossier to the step before."""
        self._act(lambda office, actor, line: office.workflow.return_step(
            actor, line.dossier, line.row.step, reason
        ), self.returned)  # fmt: skip

    # --- many at once -----------------------------------------------------------------------

    def begin_batch(self, keys: Sequence[str]) -> None:
        """Decide these lines as recommended, one after another, each an act of its own."""
        wanted = [line for line in self.desk.recommended if line.key in keys]
        self.batch = {line.key: Fate.WAITING for line in wanted}
        self._queue = wanted
        self.batch_moved.emit()
        self._next_of_batch()

    def end_batch(self) -> None:
        """Forget what the last batch came to."""
        self.batch = {}
        self.load()

    def _next_of_batch(self) -> None:
        if not self._queue:
            self.batch_moved.emit()
            return
        line = self._queue[0]
        outcome = line.recommended
        if outcome is None:
            raise LookupError(line.key)
        self._desk.act(
            lambda office, actor: office.decisions.decide(actor, line.dossier, Resolution(outcome)),
            lambda _decision: self._batch_came(line, Fate.SIGNED),
            lambda refusal: self._batch_came(line, refusal),
        )

    def _batch_came(self, line: SignLine, fate: Refusal | Fate) -> None:
        self.batch[line.key] = fate
        del self._queue[0]
        self.batch_moved.emit()
        self._next_of_batch()

    # --- answers ----------------------------------------------------------------------------

    def _act(
        self,
        call: Callable[[Office, Actor, SignLine], Outcome[T]],
        tell: SignalInstance | None = None,
    ) -> None:
        line = self.line
        if line is None or self.saving or self.file is None:
            return
        self.saving = True
        self._desk.act(
            lambda office, actor: call(office, actor, line),
            lambda _value: self._acted(line, tell or self.done),
            self._refuse,
        )

    def _acted(self, line: SignLine, tell: SignalInstance) -> None:
        self.saving, self.file = False, None  # what was shown is no longer so
        tell.emit(line)

    def _refuse(self, refusal: Refusal) -> None:
        self.saving = False
        self.refused.emit(refusal)

    def _close(self, refusal: Refusal) -> None:
        self.closed, self.desk, self.file = refusal, SignDesk(()), None
        self.desk_changed.emit()

    def _take_desk(self, desk: SignDesk) -> None:
        before = [line.key for line in self.desk.lines]
        self.closed, self.desk = None, desk
        keys = [line.key for line in desk.lines]
        if self.chosen not in keys:
            place = before.index(self.chosen) if self.chosen in before else 0
            self.chosen = keys[min(place, len(keys) - 1)] if keys else None
            self.file = None
        self.desk_changed.emit()
        line = self.line
        if line is None:
            self.file_changed.emit()
        else:
            self._read(line)

    def _read(self, line: SignLine) -> None:
        self._desk.ask(
            lambda office, actor: read_file(office, actor, line), self._take_file, self.refused.emit
        )

    def _take_file(self, file: SignFile) -> None:
        if file.line.key == self.chosen:
            self.file = file
            self.file_changed.emit()
