"""What everybody at a local copy has to know at once: a strip above every screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.sharing.clock import skewed
from ui.components.banner import ERROR, NOTICE, WARNING, Banner
from ui.runtime.syncing import SyncState, Verdict

_MINUTE_MS = 60_000


class SharingStrip(Banner):
    """Lasting words about a broken trust, a stopped synchronisation or a wrong clock.

    Signal: `acted()` leads to the sync centre.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = SyncState()
        self._said: tuple[str, str, str] | None = None

    def show_state(self, state: SyncState) -> None:
        """Say the gravest thing of a state; nothing when all is well."""
        self._state = state
        said = self._gravest(state)
        if said == self._said:
            return
        self._said = said
        if said is None:
            self.dismiss()
        else:
            self.tell(*said, action=self.tr("Open the sync centre"), lasting=True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_state(self._state)
        super().changeEvent(event)

    def _gravest(self, state: SyncState) -> tuple[str, str, str] | None:
        if state.verdict is Verdict.FOREIGN_WITNESS:
            return (
                ERROR,
                self.tr("The history in the shared database is not the one seen before"),
                self.tr("Nothing more is sent or received. Everything done here is safe."),
            )
        if state.verdict is Verdict.REFUSED_LOGIN:
            return (
                ERROR,
                self.tr("The shared database no longer accepts this login"),
                self.tr("Work done here is kept. Call the administrator."),
            )
        if state.verdict is Verdict.CLIENT_TOO_OLD:
            return (
                ERROR,
                self.tr("This program is too old for the shared database"),
                self.tr("What was done here is still sent; nothing is received. Update it."),
            )
        if skewed(state.skew_ms):
            return (
                WARNING,
                self._skew(state.skew_ms),
                self.tr("Deadlines go by the shared database's time. Put the clock right."),
            )
        if state.verdict is Verdict.SERVER_NEWER:
            return (
                NOTICE,
                self.tr("The shared database is newer than this program"),
                self.tr("Work goes on; some things are shown read-only until it is updated."),
            )
        return None

    def _skew(self, skew_ms: int) -> str:
        minutes = round(abs(skew_ms) / _MINUTE_MS)
        if skew_ms > 0:
            return self.tr("The clock of this computer is %n min fast", "", minutes)
        return self.tr("The clock of this computer is %n min slow", "", minutes)
