"""Filling an empty office with any number of dossiers, for measuring."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from sqlalchemy import Engine, insert

from app.access.roles import Role
from app.demo.plans import TODAY
from app.demo.staff import Staff, hire, told
from app.kernel.clock import FixedClock
from app.kernel.ids import Ids
from app.office import Office
from db.bulk.dossiers import Writer
from db.schema import series

YEARS = 3
"""The dossiers of an office were received in so many years until today."""
BATCH = 2000


def fill(
    engine: Engine,
    office: Office,
    clock: FixedClock,
    new_id: Ids,
    number: int,
    seed: int,
    tell: Callable[[float], None] = lambda _: None,
) -> Staff:
    """Fill an empty local office with so many dossiers, the same for the same seed.

    Cards, steps, assignments, decisions, notices, certificates and members' sheets are there as
    the office would have made them, every step let through by its door. Scans, sessions,
    protocols and marks of the checklist are not; the journal tells of the receipt of each
    dossier only, and nothing waits in the outbox. The clock ends at ten o'clock of the demo's
    today. Returns the people of the office.
    """
    random = Random(seed)  # noqa: S311 - invented people, no secrets
    clock.move_to(_first_day(), 8)
    staff = hire(office, new_id)
    calendar = told(office.calendar.calendar(staff.one(Role.ADMINISTRATOR)))
    days = _days(random, number, calendar.is_working)
    writer = Writer(office, staff, calendar, new_id, random, number)
    with engine.connect() as connection, _no_sweeping():
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        writer.begin(connection)
        for start in range(0, number, BATCH):
            for day in days[start : start + BATCH]:
                clock.at = datetime.combine(day, time(4), UTC)
                writer.live(day)
            writer.write(connection)
            tell(min(1.0, (start + BATCH) / number))
        connection.execute(insert(series), writer.series())
        connection.commit()
        connection.exec_driver_sql("PRAGMA optimize")
    clock.move_to(TODAY, 10)
    return staff


@contextmanager
def _no_sweeping() -> Iterator[None]:
    """Millions of rows, and no circle among them to look for."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _first_day() -> date:
    return TODAY.replace(year=TODAY.year - YEARS)


def _days(random: Random, number: int, is_working: Callable[[date], bool]) -> list[date]:
    """Days of receipt in their order; more of them lately where there are few in all."""
    first = max(_first_day(), TODAY - timedelta(days=max(40, number // 20)))
    span = (TODAY - first).days
    working = [day for n in range(span + 1) if is_working(day := first + timedelta(days=n))]
    return sorted(random.choices(working, k=number))
