"""Nobody at the desk: tells when neither key nor mouse was touched for some minutes."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent, QWheelEvent

_TOUCHES = (QKeyEvent, QMouseEvent, QWheelEvent, QTouchEvent)
_MINUTE_MS = 60_000


class Idling(QObject):
    """Watches the whole program from `start` to `stop`; after `idle` it waits for `start`."""

    idle = Signal()

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._rest)

    @property
    def minutes(self) -> int:
        """After how many minutes; 0 is never."""
        return self._minutes

    @property
    def watching(self) -> bool:
        """Whether it watches now."""
        return self._timer.isActive()

    def set_minutes(self, minutes: int) -> None:
        """Watch for another time from now on."""
        self._minutes = minutes
        if self._timer.isActive():
            self.start()

    def start(self) -> None:
        """Begin to watch."""
        self.stop()
        app = QCoreApplication.instance()
        if self._minutes > 0 and app is not None:
            app.installEventFilter(self)
            self._timer.start(self._minutes * _MINUTE_MS)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def slept(self, gap: timedelta) -> None:
        """The machine slept so long, while no timer ran: that counts as rest."""
        if self.watching and gap >= timedelta(minutes=self._minutes):
            self._rest()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A touch begins the time anew; every event goes on as it was."""
        del watched
        if isinstance(event, _TOUCHES):
            self._timer.start()
        return False

    def _rest(self) -> None:
        self.stop()
        self.idle.emit()
