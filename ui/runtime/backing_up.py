"""Backups while the program is open: one a day by itself, others when asked; never in a window's way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.backup.entities import Backup, Kind, Rescued, Restored
from app.backup.keeper import Keeper, OfficeDamagedError

if TYPE_CHECKING:
    from ui.runtime.tick import Tick
    from ui.runtime.worker import Work


class BackingUp(QObject):
    """The backups of the office that is open, and what is being done with them."""

    changed = Signal()
    """What is known of the backups, or what is being done, is another."""
    made = Signal(object)
    """A `Backup` was made by hand."""
    checked = Signal(object)
    """A `Backup` was checked again."""
    restored = Signal(object, object)
    """The office was closed and restored: `Restored`, `Rescued`."""
    missed = Signal()
    """The backup of the day was not made, for a first time since one was."""
    failed = Signal(object)
    """What somebody asked for was not done: the fault."""

    def __init__(
        self, keeper: Keeper, work: Work, tick: Tick, *, daily: Callable[[], bool] | None
    ) -> None:
        """`daily` says whether the office is open, so that the day's backup may be made.

        None where none is made by itself.
        """
        super().__init__()
        self._open = daily
        self.keeper, self._work, self._tick = keeper, work, tick
        self.backups: tuple[Backup, ...] = ()
        self.folder: Path | None = None
        self.busy = ""
        """"" or what is being done: "daily", "by_hand", "check", "restore"."""
        self.fault: Exception | None = None
        """Why the last backup was not made; None once one was."""
        self.failed_at: datetime | None = None
        if daily is not None:
            tick.minute.connect(self.look_whether_due)

    def read(self) -> None:
        """See what there is."""
        self._work.fetch(self._read, self._show)

    def look_whether_due(self) -> None:
        """Make today's backup when it is due; asked each minute."""
        if not self.busy and self._open is not None and self._open():
            self._begin("daily", self._daily, self._made_daily)

    def make(self) -> None:
        """Make one now."""
        if not self.busy:
            self._begin("by_hand", lambda: self.keeper.make(Kind.BY_HAND, _nothing), self._made)

    def check(self, backup: Backup) -> None:
        """Check one again."""
        if not self.busy:
            self._begin("check", lambda: self.keeper.check(backup), self._checked)

    def restore(self, backup: Backup) -> None:
        """Close the office and put the backup in its place, in the thread that owns the office."""
        if self.busy:
            return
        self.busy = "restore"
        self.changed.emit()
        self._work.run(lambda: self.keeper.restore(backup), self._restored, self._failed)

    def choose_folder(self, folder: Path | None) -> None:
        """Keep backups elsewhere from now on."""
        self._work.fetch(lambda: self.keeper.choose_folder(folder), self._chosen, self.failed.emit)

    def damage_of(self, fault: Exception) -> str:
        """What a fault says of the database, as a code; "" where it says nothing."""
        if isinstance(fault, OfficeDamagedError):
            return fault.damage
        return "pages" if self.keeper.is_damage(fault) else ""

    def stop(self) -> None:
        """The program is being closed: a copy under way ends at its next step."""
        self.keeper.stop()

    # --- inside ----------------------------------------------------------------------------

    def _begin(
        self, what: str, call: Callable[[], Backup | None], done: Callable[[Backup | None], None]
    ) -> None:
        self.busy = what
        if what != "daily":
            self.changed.emit()
        self._work.fetch(call, done, self._failed)

    def _daily(self) -> Backup | None:
        from app.backup.keeping import is_due

        if not is_due(self.keeper.backups(), self._tick.now, self.failed_at):
            return None
        return self.keeper.make(Kind.DAILY, _nothing)

    def _made_daily(self, backup: Backup | None) -> None:
        self.busy = ""
        if backup is not None:
            self.fault = self.failed_at = None
            self.read()

    def _made(self, backup: Backup | None) -> None:
        self.busy, self.fault, self.failed_at = "", None, None
        self.read()
        self.made.emit(backup)

    def _checked(self, backup: Backup | None) -> None:
        self.busy = ""
        self.read()
        self.checked.emit(backup)

    def _restored(self, answer: tuple[Restored, Rescued]) -> None:
        self.busy, self.fault = "", None
        self.read()
        self.restored.emit(*answer)

    def _failed(self, fault: Exception) -> None:
        what, self.busy = self.busy, ""
        if what == "daily" and type(fault).__name__ == "BackupBusyError":
            return  # another window makes it; a minute later it is found made
        first = self.fault is None
        if what in ("daily", "by_hand"):
            self.fault, self.failed_at = fault, self._tick.now
        self.changed.emit()
        if what == "daily" and not self.keeper.is_damage(fault):
            if first:
                self.missed.emit()
            return  # the screen goes on saying it, in nobody's way
        self.failed.emit(fault)

    def _read(self) -> tuple[tuple[Backup, ...], Path]:
        return tuple(self.keeper.backups()), self.keeper.folder()

    def _show(self, found: tuple[tuple[Backup, ...], Path]) -> None:
        self.backups, self.folder = found
        self.changed.emit()

    def _chosen(self, _folder: Path) -> None:
        self.read()


def _nothing(_done: int, _all: int) -> None:
    """Nobody counts pages."""
