"""What the program asks of who keeps the backups of its database."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from app.backup.entities import Backup, Kind, Rescued, Restored


class Keeper(Protocol):
    """Keeps the backups of one database. Its calls read and write disks: never in the window's thread."""

    def backups(self) -> Sequence[Backup]:
        """All there are, in the chosen folder and in the first one, the latest first."""
        ...

    def folder(self) -> Path:
        """Where the next one goes."""
        ...

    def choose_folder(self, folder: Path | None) -> Path:
        """Keep them within `folder` from now on; None is the folder beside the database again."""
        ...

    def make(self, kind: Kind, told: Callable[[int, int], None]) -> Backup:
        """Make one; `told(done, all)` counts pages."""
        ...

    def check(self, backup: Backup) -> Backup:
        """Check one again; what was found stands on the answer."""
        ...

    def restore(self, backup: Backup) -> tuple[Restored, Rescued]:
        """Close the office, put the backup in its place, do again what was done since."""
        ...

    def damage(self) -> str:
        """What is wrong with the database at a start, as a code; "" where nothing is seen."""
        ...

    def is_damage(self, fault: Exception) -> bool:
        """Whether a fault says that the database's pages cannot be read."""
        ...

    def stop(self) -> None:
        """Let a copy that is under way end without a backup; the program is being closed."""
        ...

    def close(self) -> None:
        """The program ends in order."""
        ...


class OfficeDamagedError(Exception):
    """The database is damaged and was not opened; `damage` says how, as a code."""

    def __init__(self, damage: str) -> None:
        super().__init__(
            f"What happened: the office's database is damaged ({damage}). What is safe: the"
            " backups. What to do: restore the newest good one."
        )
        self.damage = damage
