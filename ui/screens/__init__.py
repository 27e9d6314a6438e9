"""The screens, and what each of them promises to the frame around it.

A screen imports no other screen and nothing of ui.shell: it is handed a `ScreenContext` and
goes elsewhere by the navigator, by the id of the place (ui/shell/places.py lists them all).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.kernel.outcome import Changes, Refusal
    from ui.actions.registry import Action
    from ui.i18n.languages import Languages
    from ui.runtime.backing_up import BackingUp
    from ui.runtime.bus import ChangeBus
    from ui.runtime.desk import Desk
    from ui.runtime.settings import Settings
    from ui.runtime.syncing import Syncing
    from ui.runtime.tick import Tick
    from ui.runtime.worker import Work
    from ui.theme.theme import Theme


class Navigator(Protocol):
    """Goes from place to place."""

    def go(self, place: str, **params: object) -> None:
        """Show `place`, handing `params` to its screen's `open`."""

    def back(self) -> None:
        """Return to the place before, with the params it had."""


class Notices(Protocol):
    """Says things without stopping anybody: a line above the screen or a passing one below."""

    def refusal(self, refusal: Refusal) -> None:
        """Say why the office refused."""

    def fault(self, fault: Exception) -> None:
        """Say what happened, what is safe, what to do, with a code to copy."""

    def said(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say that something was done; with `undo` it can be taken back for ten seconds."""

    def clear(self) -> None:
        """Take away a refusal or fault that no longer holds."""


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """All that a screen is given. It keeps what it needs and looks nothing up elsewhere."""

    desk: Desk
    navigator: Navigator
    notices: Notices
    bus: ChangeBus
    tick: Tick
    theme: Theme
    work: Work
    languages: Languages
    settings: Settings
    syncing: Syncing | None = None
    """None where the office stands alone, without a shared database."""
    backups: BackingUp | None = None
    """None where no backups are kept."""


class Screen(QWidget):
    """A page of the program. Made once for a person, opened many times.

    The frame calls `open` at each arrival, where the screen reads all it shows; then, while it
    is shown, `refresh` after each act that is saved and when a new day begins. `retranslate` is
    called after a change of language, also while the screen is hidden.
    """

    place_id: str = ""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.context = context

    def open(self, params: dict[str, object]) -> None:
        """Show what `params` name; called at each arrival."""

    def refresh(self, changes: Changes) -> None:
        """Read again what `changes` touched; empty changes mean a new day: read all."""

    def retranslate(self) -> None:
        """Set every text again in the language in use."""

    def actions_here(self) -> list[Action]:
        """What can be done here now, in the order of the palette and the key help."""
        return []

    def panes(self) -> list[QWidget]:
        """The widgets that F6 walks through, each able to take focus."""
        return []

    def leaving(self) -> None:
        """The person goes elsewhere: put aside what is not saved yet."""

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate at once when the language changes."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
