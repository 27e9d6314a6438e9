"""A database under test, which may be opened more than once."""

from sqlalchemy import Engine, make_url, text

from app.act import Ground
from app.kernel.clock import FixedClock
from app.kernel.ids import Ids, time_ordered_ids
from db.engine import postgres_engine, sqlite_engine
from db.store import SqlStore


class Place:
    """Where a database is, with a clock and a first store on it."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.clock = FixedClock()
        self.new_id: Ids = time_ordered_ids(self.clock)
        self._opened: list[Engine] = []
        self.engine = self.open_engine()
        self.store = SqlStore(self.engine, self.clock, self.new_id)

    @property
    def is_sqlite(self) -> bool:
        return self.url.startswith("sqlite")

    @property
    def ground(self) -> Ground:
        return Ground(self.store, self.clock, self.new_id)

    def open_engine(self) -> Engine:
        """Another engine, as another process would have it."""
        if self.is_sqlite:
            engine = sqlite_engine(str(make_url(self.url).database))
        else:
            engine = postgres_engine(self.url)
        self._opened.append(engine)
        return engine

    def open_store(self) -> SqlStore:
        """Another store, as another desktop would have it."""
        return SqlStore(self.open_engine(), self.clock, self.new_id)

    def rows(self, table: str) -> int:
        """How many rows a table has."""
        with self.engine.connect() as connection:
            return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())

    def run(self, statement: str, **values: object) -> None:
        """Change the database behind the program's back."""
        with self.engine.connect() as connection:
            connection.execute(text(statement), values)
            if not self.is_sqlite:
                connection.commit()

    def close(self) -> None:
        for engine in self._opened:
            engine.dispose()
