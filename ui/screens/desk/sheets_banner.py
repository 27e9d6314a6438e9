"""Over a member's queue: the secretary's reminder, or the dossiers that wait for a declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.components.banner import NOTICE, WARNING, Banner
from ui.i18n.formats import moment_text

if TYPE_CHECKING:
    from app.kernel.ids import Id
    from ui.screens.desk.reading import SheetsWaiting


class SheetsBanner(Banner):
    """Signal: `asked(object)` with the id of the dossier to begin with."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheets_banner")
        self._waiting: SheetsWaiting | None = None
        self.acted.connect(self._ask)

    def show_waiting(self, waiting: SheetsWaiting | None) -> None:
        """Say what waits; nothing is said when nothing does."""
        self._waiting = waiting
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        waiting = self._waiting
        if waiting is None or self._first() is None:
            self.dismiss()
            return
        closed = self.tr("%n dossier(s) wait for your declaration.", "", len(waiting.undeclared))
        reminder = waiting.reminder
        if reminder is None:
            words = self.tr("They open once you have declared to have no conflict of interest.")
            self.tell(NOTICE, closed, words, action=self.tr("Declare"), lasting=True)
            return
        title = self.tr(
            "The secretary reminds you: %n sheet(s) missing", "", len(reminder.dossiers)
        )
        words = self.tr("Reminded on {moment}.")
        words = words.replace("{moment}", moment_text(reminder.made_at))
        if waiting.undeclared:
            words = f"{words} {closed}"
        self.tell(WARNING, title, words, action=self.tr("Score now"), lasting=True)

    def _first(self) -> Id | None:
        waiting = self._waiting
        if waiting is None:
            return None
        named = waiting.reminder.dossiers if waiting.reminder else ()
        return next(iter((*named, *waiting.undeclared)), None)

    def _ask(self) -> None:
        first = self._first()
        if first is not None:
            self.asked.emit(first)
