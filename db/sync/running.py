"""The engine as the program runs it."""

from collections.abc import Callable

from sqlalchemy import Engine

from app.kernel.clock import Clock
from db.sync.driver import Driver, run
from db.sync.effects import Outcome, Progress
from db.sync.engine import Replica, sync
from db.sync.wire import Wire

__all__ = ["Outcome", "Progress", "Syncer"]


class Syncer:
    """Syncs one replica; call `run` from one thread at a time, never from the interface's."""

    def __init__(
        self,
        engine: Engine,
        connect: Callable[[], Wire],
        clock: Clock,
        app_version: str,
        *,
        check: bool = False,
    ) -> None:
        self._engine = engine
        self._connect = connect
        self._clock = clock
        self._replica = Replica(app_version, check=check)

    def run(self, progress: Callable[[Progress], None], cancelled: Callable[[], bool]) -> Outcome:
        """One sync from hello to the last scan; how it ended is its value.

        Raises:
            NotAReplicaError: the database stands alone.
        """
        driver = Driver(self._engine, self._connect, self._clock.now, progress)
        return run(sync(self._replica), driver, cancelled)
