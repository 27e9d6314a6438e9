"""Synchronisation behind the screens: when it runs, how it stands, and what it brought.

It has a thread of its own, so that neither the window nor the worker that saves what is typed
ever waits for the network. When: at the start, every minute while the shared database answers,
more and more seldom while it does not, two seconds after an act, on waking, on command.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from queue import SimpleQueue
from threading import Event
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from app.kernel.clock import Clock
from app.kernel.ids import Id
from app.kernel.outcome import Changes
from ui.runtime.pace import Pace, Pacing, Progress
from ui.runtime.sweeping import Sweeper

EVERY = timedelta(minutes=1)
SELDOMEST = timedelta(minutes=15)
SLEPT = timedelta(seconds=90)
"""A gap between two looks at the clock that only a sleeping machine makes."""
_LOOK_EVERY_MS = 15_000
_AFTER_ACT_MS = 2_000
_SHOW_EVERY = 5.0
"""Seconds after which the screens read again what a first run has brought so far."""
_TELL_EVERY = 0.1
"""Seconds between two words about the progress: the eye needs no more."""
_GIVE_WAY = 0.001
"""Seconds after which the run's thread lets the window's go on.

Python's own five milliseconds are waited for at each of the window's many short calls, which
added up to gaps of 50 to 80 ms during a first run.
"""
_KEYSTROKES = frozenset({"Sheet", "Dossier", "PrivateNote"})
"""What every key of a scoring member touches: no reason to call the network."""


class Verdict(StrEnum):
    """How a run ended."""

    DONE = "done"
    OFFLINE = "offline"
    REFUSED_LOGIN = "refused_login"
    CLIENT_TOO_OLD = "client_too_old"
    SERVER_NEWER = "server_newer"
    FOREIGN_WITNESS = "foreign_witness"
    CANCELLED = "cancelled"
    FAULT = "fault"


class RunOutcome(Protocol):
    """What the engine answers after a run."""

    @property
    def verdict(self) -> str: ...
    @property
    def sent(self) -> int: ...
    @property
    def accepted(self) -> int: ...
    @property
    def refused(self) -> int: ...
    @property
    def received(self) -> int: ...
    @property
    def skew_ms(self) -> int | None: ...
    @property
    def complete(self) -> bool: ...
    @property
    def detail(self) -> str: ...
    @property
    def touched(self) -> frozenset[tuple[str, str]]: ...


class Runner(Protocol):
    """The engine of one replica; `run` is called in the thread of the synchronisation alone."""

    def run(
        self, progress: Callable[[Progress], None], cancelled: Callable[[], bool]
    ) -> RunOutcome: ...


@dataclass(frozen=True, slots=True)
class SyncState:
    """How the synchronisation stands."""

    verdict: Verdict | None = None
    """How the last run ended; None before the first one ended."""
    running: bool = False
    synced_at: datetime | None = None
    """The last run that ended well, of this sitting."""
    offline_since: datetime | None = None
    """Since when the shared database does not answer; None while it does."""
    skew_ms: int = 0
    """How far the clock of this computer is ahead of the shared database's."""
    complete: bool = True
    """Whether everything that this person may see is here; not so during the first run."""
    detail: str = ""
    next_at: datetime | None = None
    """When the next run begins by itself."""

    @property
    def stopped(self) -> bool:
        """Whether something must be done by hand before synchronisation goes on."""
        return self.verdict in {
            Verdict.REFUSED_LOGIN,
            Verdict.CLIENT_TOO_OLD,
            Verdict.FOREIGN_WITNESS,
        }


class _Thread(QThread):
    """Runs the engine once for each request, in order."""

    told = Signal(object)
    ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("synchronisation")
        self.cancelled = Event()
        self._requests: SimpleQueue[Runner | None] = SimpleQueue()

    def put(self, runner: Runner) -> None:
        self.cancelled.clear()
        if not self.isRunning():
            self.start(QThread.Priority.LowPriority)
        self._requests.put(runner)

    def run(self) -> None:
        while (runner := self._requests.get()) is not None:
            self.ended.emit(self._once(runner))
            del runner

    def _once(self, runner: Runner) -> RunOutcome | Exception:
        pacing, last = Pacing(), -_TELL_EVERY

        def tell(progress: Progress) -> None:
            nonlocal last
            at = monotonic()
            if at - last >= _TELL_EVERY or progress.done == 0:
                last = at
                self.told.emit(pacing.take(progress, at))

        try:
            return runner.run(tell, self.cancelled.is_set)
        except Exception as fault:  # noqa: BLE001 - goes to the thread that shows it
            return fault

    def close(self) -> None:
        self.cancelled.set()
        if self.isRunning():
            self._requests.put(None)
            self.wait()


class Syncing(QObject):
    """Runs the synchronisation by itself from `start` to `close`.

    `clock` is the machine's own, whose jumps tell that it slept.
    """

    changed = Signal()
    """`state` is another one."""
    progressed = Signal(object)
    """A `Pace`, ten times a second at most, while it runs."""
    received = Signal(object)
    """The `Changes` that a run brought; empty ones mean that everything may be different."""
    finished = Signal(object)
    """The `RunOutcome` of each run."""
    failed = Signal(object)
    """The exception of a run that ended in a fault of the program or the disk."""
    woke = Signal(object)
    """The machine has slept: for how long, a `timedelta`."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._runner: Runner | None = None
        self._state = SyncState()
        self.pace: Pace | None = None
        self._again, self._closed, self._tries = False, False, 0
        self._thread = _Thread()
        self._thread.told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._thread.ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._sweeper = Sweeper(self)
        self._looked, self._shown = clock.now(), monotonic()
        self._look = QTimer(self, interval=_LOOK_EVERY_MS)
        self._look.timeout.connect(self.look)
        self._after_act = QTimer(self, singleShot=True, interval=_AFTER_ACT_MS)
        self._after_act.timeout.connect(self.now)

    @property
    def state(self) -> SyncState:
        """How it stands."""
        return self._state

    @property
    def ready(self) -> bool:
        """Whether there is a replica to synchronise: it has been opened by its person."""
        return self._runner is not None

    def start(self, runner: Runner, synced_at: datetime | None = None) -> None:
        """Begin with a first run; `synced_at` is the last success of an earlier sitting."""
        sys.setswitchinterval(_GIVE_WAY)
        self._runner = runner
        self._put(replace(self._state, synced_at=synced_at, complete=synced_at is not None))
        self._looked = self._clock.now()
        self._look.start()
        self.now()

    def now(self) -> None:
        """Run at once; while a run is under way, once more after it."""
        if self._runner is None or self._closed:
            return
        self._after_act.stop()
        if self._state.running:
            self._again = True
            return
        self._again, self.pace = False, None
        self._sweeper.start()
        self._sweeper.hold()
        self._put(replace(self._state, running=True, next_at=None))
        self._thread.put(self._runner)

    def soon(self, changes: Changes) -> None:
        """Run two seconds after the last act of several; what a key typed can wait."""
        if {kind for kind, _ in changes.touched} - _KEYSTROKES:
            self._after_act.start()

    def cancel(self) -> None:
        """Let the run under way end at its next step; what it has brought stays."""
        self._again = False
        self._thread.cancelled.set()

    def look(self) -> None:
        """Look at the clock: run when the time has come, or when the machine has slept."""
        at = self._clock.now()
        gap, self._looked = at - self._looked, at
        slept = gap > SLEPT
        if slept:
            self._tries = 0
            self.woke.emit(gap)
        due = self._state.next_at is not None and at >= self._state.next_at
        if (due or slept) and not self._state.running:
            self.now()

    def close(self) -> None:
        """Cancel, and wait for the run under way to end; for good."""
        self._closed = True
        self._look.stop()
        self._after_act.stop()
        self._thread.close()
        self._sweeper.stop()

    # --- the thread's answers ----------------------------------------------------------------

    @Slot(object)
    def _tell(self, pace: Pace) -> None:
        if self._state.running:
            self.pace = pace
            self.progressed.emit(pace)
            if not self._state.complete and monotonic() - self._shown >= _SHOW_EVERY:
                self._shown = monotonic()
                self.received.emit(Changes())

    @Slot(object)
    def _end(self, outcome: RunOutcome | Exception) -> None:
        self.pace = None
        self._sweeper.let_go()
        if isinstance(outcome, Exception):
            self._put(self._ended(Verdict.FAULT, type(outcome).__name__))
            self.failed.emit(outcome)
        else:
            self._put(self._told(outcome))
            changes = _changes(outcome)
            if changes is not None:
                self.received.emit(changes)
            self.finished.emit(outcome)
        if self._again and not self._closed:
            self.now()

    def _told(self, outcome: RunOutcome) -> SyncState:
        state = self._ended(Verdict(outcome.verdict), outcome.detail)
        if state.verdict in {Verdict.DONE, Verdict.CANCELLED}:
            state = replace(state, complete=outcome.complete)
        if outcome.skew_ms is not None and state.verdict is not Verdict.OFFLINE:
            state = replace(state, skew_ms=outcome.skew_ms)
        return state

    def _ended(self, verdict: Verdict, detail: str) -> SyncState:
        at, state = self._clock.now(), self._state
        offline = verdict is Verdict.OFFLINE
        self._tries = self._tries + 1 if offline or verdict is Verdict.FAULT else 0
        pause = min(EVERY * 2 ** max(self._tries - 1, 0), SELDOMEST)
        return replace(
            state,
            verdict=verdict,
            running=False,
            synced_at=at if verdict is Verdict.DONE else state.synced_at,
            offline_since=(state.offline_since or at) if offline else None,
            detail=detail,
            next_at=at + pause,
        )

    def _put(self, state: SyncState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()


def _changes(outcome: RunOutcome) -> Changes | None:
    """What a run brought; empty changes where it is too much to tell."""
    if any(kind == "*" for kind, _ in outcome.touched) or (
        outcome.received and not outcome.touched
    ):
        return Changes()
    if not outcome.touched:
        return None
    return Changes(frozenset((kind, Id(id_)) for kind, id_ in outcome.touched))
