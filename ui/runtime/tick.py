"""The minute tick, so that due chips and dates stay true while the program stays open."""

from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from app.kernel.clock import OFFICE_ZONE, Clock, office_date


class Tick(QObject):
    """Tells of each minute and of each new day, by the clock that was handed in."""

    minute = Signal()
    day_changed = Signal(object)
    """The new date in the office; also after the machine slept over midnight."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._today = office_date(clock.now())
        self._timer = QTimer(self)
        self._timer.setInterval(60_000)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Begin to tick; nothing ticks before the window is shown."""
        self._timer.start()

    @property
    def today(self) -> date:
        """The date in the office."""
        return office_date(self._clock.now())

    @property
    def now(self) -> datetime:
        """The time in the office."""
        return self._clock.now().astimezone(OFFICE_ZONE)

    def check(self) -> None:
        """Look at the clock; called each minute and when the machine wakes."""
        today = self.today
        if today != self._today:
            self._today = today
            self.day_changed.emit(today)
        self.minute.emit()
