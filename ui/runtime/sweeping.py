"""Garbage is swept in the window's thread only.

Python may begin a collection in whichever thread allocates; in a worker it would destroy
forgotten widgets and timers there, which Qt forbids. While any worker is at work the automatic
collection is off, and a timer of the window's thread does the same work by the same thresholds.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_SWEEP_EVERY = 300
_at_work: set[int] = set()
_holding: set[int] = set()


class Sweeper(QObject):
    """Sweeps from `start` to `stop`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_SWEEP_EVERY)
        self._timer.timeout.connect(self.sweep)

    def start(self) -> None:
        """Take over from Python's automatic collection."""
        if not self._timer.isActive():
            _at_work.add(id(self))
            gc.disable()
            self._timer.start()

    def hold(self) -> None:
        """Let nobody sweep until `let_go`: a thread has a great many things in its hands.

        Sweeping walks over all of them in the window's thread: up to a second was measured while
        a first synchronisation ran. What is no longer needed is freed all the same, but for the
        few things that hold each other.
        """
        _holding.add(id(self))

    def let_go(self) -> None:
        """Let everybody sweep again."""
        _holding.discard(id(self))

    def stop(self) -> None:
        """Give back to Python once nobody else sweeps."""
        self.let_go()
        self._timer.stop()
        _at_work.discard(id(self))
        if not _at_work:
            gc.enable()

    def sweep(self) -> None:
        """Collect the oldest generation whose threshold is passed, if any."""
        if _holding:
            return
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
