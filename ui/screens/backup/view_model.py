"""The state of the screen of backups: who may, what there is, which one is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.backup.entities import Backup
from app.backup.keeping import newest_good
from app.kernel.outcome import Refusal

if TYPE_CHECKING:
    from ui.runtime.backing_up import BackingUp
    from ui.runtime.desk import Desk


class BackupModel(QObject):
    """Asks the office for the right before anything is shown or done."""

    read_done = Signal()

    def __init__(self, desk: Desk, backups: BackingUp | None, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._backups = desk, backups
        self.allowed = False
        self.refusal: Refusal | None = None
        self._key = ""
        if backups is not None:
            backups.changed.connect(self.read_done)
            backups.made.connect(self._enter_made)

    def read(self) -> None:
        """Ask whether this person may; then see what there is."""
        self._desk.ask(
            lambda office, actor: office.backups.allowed(actor), self._may, self._may_not
        )

    @property
    def backups(self) -> tuple[Backup, ...]:
        """All there are, the latest first; none for who may not see them."""
        return self._backups.backups if self.allowed and self._backups is not None else ()

    @property
    def chosen(self) -> Backup | None:
        """The one that is looked at: the newest good one at first."""
        known = next((each for each in self.backups if str(each.file) == self._key), None)
        return known or newest_good(self.backups) or next(iter(self.backups), None)

    @property
    def idle(self) -> bool:
        """Whether something may be begun."""
        return self.allowed and self._backups is not None and not self._backups.busy

    def choose(self, key: str) -> None:
        """Look at another one."""
        self._key = key

    def make(self) -> None:
        """Make one now."""
        if self.idle and self._backups is not None:
            self._backups.make()

    def check(self) -> None:
        """Check the chosen one again."""
        if self.idle and self._backups is not None and self.chosen is not None:
            self._backups.check(self.chosen)

    def restore(self) -> None:
        """Restore the chosen one; the frame goes on from there."""
        if self.idle and self._backups is not None and self.chosen is not None:
            self._backups.restore(self.chosen)

    def _may(self, allowed: bool) -> None:  # noqa: FBT001 - the question's answer
        self.allowed, self.refusal = allowed, None
        if self._backups is not None:
            self._backups.read()

    def _may_not(self, refusal: Refusal) -> None:
        self.allowed, self.refusal = False, refusal
        self.read_done.emit()

    def _enter_made(self, backup: object) -> None:
        if isinstance(backup, Backup) and self._desk.person is not None:
            digest = backup.digest
            self._desk.act(lambda office, actor: office.backups.enter_made(actor, digest))
