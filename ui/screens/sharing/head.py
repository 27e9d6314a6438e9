"""The head of the sync centre: the connection, the way of a run, and what must not be missed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.kernel.clock import office_date
from app.sharing.clock import skewed
from app.sharing.entities import SharingStatus
from ui.components.banner import ERROR, NOTICE, WARNING, Banner
from ui.components.buttons import PRIMARY, Button
from ui.components.chip import Chip
from ui.components.fact import Fact
from ui.components.fitting_grid import FittingGrid
from ui.components.label import TITLE, Label
from ui.components.pace_bar import PaceBar
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import NO_BREAK, moment_text, number_text, time_text
from ui.runtime.pace import Pace
from ui.runtime.syncing import SyncState, Verdict

_SECOND_MS = 1_000
_MINUTE_MS = 60_000


class CentreHead(QWidget):
    """Signals: `sync_asked()`, `cancel_asked()`."""

    sync_asked = Signal()
    cancel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state, self._status = SyncState(), SharingStatus(shared=True)
        self._today = date.min
        self._administrators: tuple[str, ...] = ()
        self.title, self.chip = Label("", TITLE), Chip()
        self.sync = Button("", PRIMARY, "F5")
        self.sync.setObjectName("sync_now_button")
        self.alarm, self.pace = Banner(), PaceBar()
        self.synced, self.unsent = Fact(), Fact()
        self.refused, self.clock = Fact(), Fact()
        self._facts = FittingGrid([self.synced, self.unsent, self.refused, self.clock], (4, 2, 1))
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(self.title)
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self.sync)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(row)
        column.addWidget(self.alarm)
        column.addWidget(self._facts)
        column.addWidget(self.pace)
        self.sync.clicked.connect(self.sync_asked)
        self.pace.cancelled.connect(self.cancel_asked)

    def show_state(self, state: SyncState, today: date) -> None:
        """Show how the synchronisation stands."""
        self._state, self._today = state, today
        self.retranslate()

    def show_status(self, status: SharingStatus, administrators: Sequence[str]) -> None:
        """Show what waits, and whom to call when something is wrong."""
        self._status, self._administrators = status, tuple(administrators)
        self.retranslate()

    def show_pace(self, pace: Pace | None) -> None:
        """Show how far a run is."""
        self.pace.show_pace(pace)

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        state = self._state
        self.title.setText(self.tr("Shared database"))
        self.chip.say(*self._chip(state))
        self.sync.setText(self.tr("Synchronise now"))
        self.sync.setEnabled(not state.running)
        self.pace.setVisible(state.running)
        self._show_alarm(state)
        self._show_facts(state, self._status)

    # --- the parts ---------------------------------------------------------------------------

    def _chip(self, state: SyncState) -> tuple[str, str, Sign]:
        if state.stopped:
            return self.tr("Stopped"), "bad", Sign.WARN
        if state.offline_since is not None:
            since = self._moment(state.offline_since)
            return self.tr("Offline since {moment}").replace("{moment}", since), "calm", Sign.OPEN
        if state.running:
            return self.tr("Synchronising…"), "accent", Sign.SOON
        if state.verdict is Verdict.FAULT:
            return self.tr("Failed"), "bad", Sign.WARN
        if state.verdict is Verdict.CANCELLED:
            return self.tr("Cancelled"), "calm", Sign.CROSS
        if state.verdict is None:
            return self.tr("Not synchronised yet"), "calm", Sign.OPEN
        return self.tr("Online"), "good", Sign.DONE

    def _show_alarm(self, state: SyncState) -> None:
        told = self._alarm(state)
        if told is None:
            self.alarm.dismiss()
        else:
            self.alarm.tell(*told, lasting=True)

    def _alarm(self, state: SyncState) -> tuple[str, str, str] | None:
        call = self._call()
        if state.verdict is Verdict.FOREIGN_WITNESS:
            return (
                ERROR,
                self.tr("The history in the shared database is not the one seen before"),
                self.tr(
                    "What happened: the chain of the audit no longer fits what this computer "
                    "witnessed earlier. The server was restored without notice, or somebody "
                    "changed records behind the program's back. What is safe: everything on this "
                    "computer, sent or not. What to do: go on working here, do not lay the copy "
                    "aside, and {call} at once."
                ).replace("{call}", call),
            )
        if state.verdict is Verdict.REFUSED_LOGIN:
            return (
                ERROR,
                self.tr("The shared database does not accept this login"),
                self.tr(
                    "The account was disabled or its password changed. Everything done here is "
                    "kept; {call}."
                ).replace("{call}", call),
            )
        if state.verdict is Verdict.CLIENT_TOO_OLD:
            return (
                ERROR,
                self.tr("This program is too old for the shared database"),
                self.tr("What was done here is still sent, but nothing is received: update it."),
            )
        if state.verdict is Verdict.FAULT:
            words = self.tr("Everything is kept; it is tried again by itself. Code: {code}")
            return WARNING, self.tr("The last run failed"), words.replace("{code}", state.detail)
        if state.verdict is Verdict.SERVER_NEWER:
            return (
                NOTICE,
                self.tr("The shared database is newer than this program"),
                self.tr("Work goes on; some things are shown read-only until it is updated."),
            )
        if not state.complete:
            return (
                NOTICE,
                self.tr("The local copy is not complete yet"),
                self.tr("Lists may lack older dossiers until the first synchronisation is over."),
            )
        return None

    def _call(self) -> str:
        if not self._administrators:
            return self.tr("call the administrator")
        names = ", ".join(self._administrators)
        return self.tr("call the administrator: {names}").replace("{names}", names)

    def _show_facts(self, state: SyncState, status: SharingStatus) -> None:
        at = state.synced_at or status.synced_at
        self.synced.say(
            self.tr("Last synchronised"),
            self._moment(at) if at is not None else self.tr("never"),
            self.tr("by itself every minute") if state.offline_since is None else self._next(state),
        )
        oldest = status.oldest_unsent
        since = (
            self.tr("since {moment}").replace("{moment}", self._moment(oldest)) if oldest else ""
        )
        self.unsent.say(
            self.tr("Not sent"), number_text(status.unsent), since or self.tr("everything is there")
        )
        refused = status.refused
        self.refused.say(
            self.tr("Not accepted"),
            number_text(refused),
            self.tr("waits for your word") if refused else NO_BREAK,
            ink="alarm" if refused else "ink",
        )
        skew = state.skew_ms if state.synced_at else status.skew_ms
        wrong = skewed(skew)
        self.clock.say(
            self.tr("Clock of this computer"),
            self._skew(skew),
            self.tr("put it right: deadlines go by the server") if wrong else NO_BREAK,
            ink="alarm" if wrong else "ink",
        )

    def _next(self, state: SyncState) -> str:
        if state.next_at is None:
            return ""
        return self.tr("next try {moment}").replace("{moment}", time_text(state.next_at))

    def _skew(self, skew_ms: int) -> str:
        seconds = round(abs(skew_ms) / _SECOND_MS)
        if seconds < 1:
            return self.tr("as the server's")
        if seconds < 60:
            fast, slow = self.tr("%n s fast", "", seconds), self.tr("%n s slow", "", seconds)
            return fast if skew_ms > 0 else slow
        minutes = round(abs(skew_ms) / _MINUTE_MS)
        fast, slow = self.tr("%n min fast", "", minutes), self.tr("%n min slow", "", minutes)
        return fast if skew_ms > 0 else slow

    def _moment(self, moment: datetime) -> str:
        same = office_date(moment) == self._today
        return time_text(moment) if same else moment_text(moment)
