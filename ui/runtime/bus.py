"""The change bus: who shows a thing hears when a committed act touched it."""

from PySide6.QtCore import QObject, Signal

from app.kernel.outcome import Changes


class ChangeBus(QObject):
    """`changed` carries the `Changes` of each committed act.

    `stood(str, str)` tells at which dossier of which session the person at this desk stands, for
    windows beside that follow; without a dossier the second is empty.
    """

    changed = Signal(object)
    stood = Signal(str, str)

    def tell(self, changes: Changes) -> None:
        """Broadcast `changes`; empty ones are not worth a signal."""
        if changes.touched:
            self.changed.emit(changes)
