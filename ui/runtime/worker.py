"""Background work: the window never waits for a disk, a database or a page to be drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from time import monotonic
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QObject,
    Qt,
    QThread,
    QTimer,
    Signal,
    Slot,
)
from shiboken6 import isValid

from ui.runtime.sweeping import Sweeper

T = TypeVar("T")


@dataclass(eq=False, slots=True)
class Job(Generic[T]):
    """One call under way. `cancel` drops its answer; a call already begun still ends."""

    call: Callable[[], T]
    done: Callable[[T], None]
    failed: Callable[[Exception], None] | None = None
    lane: str = ""
    cancelled: bool = False
    value: T | None = None
    fault: Exception | None = field(default=None)

    def cancel(self) -> None:
        """Forget the answer: neither `done` nor `failed` will be called."""
        self.cancelled = True

    def perform(self) -> None:
        """Run the call; a fault is kept for the thread that asked."""
        if self.cancelled:
            return
        try:
            self.value = self.call()
        except Exception as fault:  # noqa: BLE001 - every fault goes back to the one who asked
            self.fault = fault


class _Lane(QThread):
    """One thread that does jobs in the order they come."""

    performed = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._jobs: SimpleQueue[Job[Any] | None] = SimpleQueue()

    def put(self, job: Job[Any]) -> None:
        if not self.isRunning():
            self.start()
        self._jobs.put(job)

    def run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job.perform()
            self.performed.emit(job)

    def close(self) -> None:
        if self.isRunning():
            self._jobs.put(None)
            self.wait()


class Work(QObject):
    """Runs calls off the window's thread and brings their answers back to it.

    `run` uses the one thread that owns the office and its database, in order of asking;
    `render` uses a thread for drawing pages, so that a long drawing holds up no saving; `fetch`
    one for what may have to come over the network.
    An answer whose receiver (a widget's bound method) is gone is dropped.
    """

    failed = Signal(object)
    """A fault nobody asked to hear of: the exception."""
    busy_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._office = _Lane("office")
        self._rendering = _Lane("rendering")
        self._fetching = _Lane("fetching")
        # of whatever they answer: Any, since a job takes and gives its value
        self._pending: set[Job[Any]] = set()
        self._last: dict[str, Job[Any]] = {}
        self._closed = False
        self._sweeper = Sweeper(self)
        for lane in (self._office, self._rendering, self._fetching):
            lane.performed.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        call: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Job[T]:
        """Run `call` in the office's thread, then `done(value)` or `failed(fault)` in ours."""
        return self._put(self._office, Job(call, done, failed))

    def render(
        self,
        call: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Job[T]:
        """The same in the drawing thread; `call` touches neither widgets nor the office."""
        return self._put(self._rendering, Job(call, done, failed))

    def fetch(
        self,
        call: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Job[T]:
        """The same in a thread that may wait for the network; `call` only asks the office."""
        return self._put(self._fetching, Job(call, done, failed))

    @property
    def busy(self) -> bool:
        """Whether answers are still awaited."""
        return bool(self._pending)

    def settle(self, seconds: float = 20) -> None:
        """Process events until no answer is awaited; `TimeoutError` after `seconds`."""
        end = monotonic() + seconds
        alarm = QTimer()  # wakes the wait below, which would otherwise sleep past the end
        alarm.start(50)
        while self._pending:
            if monotonic() > end:
                message = f"{len(self._pending)} calls did not end in {seconds} s"
                raise TimeoutError(message)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def close(self) -> None:
        """Let begun and waiting calls end, drop their answers, join the threads; for good."""
        self._closed = True
        for job in self._pending:
            job.done = _nothing
        self._office.close()
        self._rendering.close()
        self._fetching.close()
        self._pending.clear()
        self._last.clear()
        self._sweeper.stop()

    def _put(self, lane: _Lane, job: Job[T]) -> Job[T]:
        if self._closed:
            job.cancel()
            return job
        self._sweeper.start()
        if not self._pending:
            self.busy_changed.emit(True)
        job.lane = lane.objectName()
        self._pending.add(job)
        lane.put(job)
        return job

    @Slot(object)
    def _answer(self, job: Job[object]) -> None:
        self._pending.discard(job)
        # The lane still holds this job until it takes the next: whoever lets go last destroys
        # what the job's closures hold, and that must happen in this thread.
        self._last[job.lane] = job
        try:
            if not job.cancelled:
                self._deliver(job)
        finally:
            if not self._pending:
                self.busy_changed.emit(False)

    def _deliver(self, job: Job[object]) -> None:
        if job.fault is None:
            if is_alive(job.done):
                job.done(job.value)
        elif job.failed is None:
            self.failed.emit(job.fault)
        elif is_alive(job.failed):
            job.failed(job.fault)


def is_alive(call: Callable[..., None]) -> bool:
    """Whether the widgets that `call` speaks to (as bound method or from a closure) still exist."""
    cells = getattr(call, "__closure__", None) or ()
    held = [getattr(call, "__self__", None), *(cell.cell_contents for cell in cells)]
    return all(isValid(one) for one in held if isinstance(one, QObject))


def _nothing(_value: object) -> None:
    """Stand in for the answer of a call whose asker has left."""
