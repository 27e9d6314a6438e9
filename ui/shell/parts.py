"""What the window is made of; ui.bootstrap and the tests put it together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.shell.places import PLACES, Place

if TYPE_CHECKING:
    from ui.i18n.languages import Languages
    from ui.runtime.backing_up import BackingUp
    from ui.runtime.bundle import Member
    from ui.runtime.bus import ChangeBus
    from ui.runtime.desk import Desk
    from ui.runtime.settings import Settings
    from ui.runtime.syncing import Syncing
    from ui.runtime.tick import Tick
    from ui.runtime.worker import Work
    from ui.shell.about_facts import About
    from ui.shell.asks import Asks
    from ui.shell.door import Door
    from ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Replica:
    """What a window over a local copy of the shared database has besides."""

    door: Door
    syncing: Syncing


@dataclass(frozen=True, slots=True)
class Parts:
    """All that the window holds."""

    desk: Desk
    bus: ChangeBus
    tick: Tick
    work: Work
    theme: Theme
    languages: Languages
    settings: Settings
    asks: Asks
    places: tuple[Place, ...] = PLACES
    demo: bool = False
    replica: Replica | None = None
    """None where the office stands alone."""
    elapsed: Callable[[], float] | None = None
    """Seconds that nobody can move, to watch the clock by; None where the clock stands still."""
    diagnose: Callable[[], Sequence[Member]] | None = None
    """Gathers the bundle of diagnostics, in the worker's thread."""
    about: About | None = None
    """What the box about the program tells; None where there is nothing to tell."""
    backups: BackingUp | None = None
    """The backups of this office; None where none are kept."""
    let_go: Callable[[], None] | None = None
    """Closes the database in order once nobody works on it any more."""
    another_office: Callable[[], None] | None = None
    """Leads to the choice of another office; None where there is no choice."""

    def close(self) -> None:
        """End the work under way and fall silent; nothing runs on afterwards."""
        if self.replica is not None:
            self.replica.syncing.close()
        if self.backups is not None:
            self.backups.stop()
        self.work.close()
        if self.let_go is not None:
            self.let_go()
        if self.replica is not None:
            self.replica.door.close()
        self.languages.stop()
