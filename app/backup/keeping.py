"""When a backup is due, and which ones are kept: rules without a disk."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from pathlib import Path

from app.backup.entities import Backup, Kind
from app.kernel.clock import office_date
from app.kernel.resource import Section, read_resource

TRIED_AGAIN_AFTER = timedelta(hours=1)
"""After a daily backup that failed."""
_EVIDENCE = 3
"""Backups that turned out bad: so many of the latest stay, for whoever looks for the cause."""
_MOST = 1000


@dataclass(frozen=True, slots=True)
class Keeping:
    """How many backups are kept of what; a backup may be kept on several counts."""

    newest: int
    days: int
    """The last one of so many days on which any was made."""
    weeks: int
    months: int
    upgrades: int
    """Made before the database was brought up to date."""
    by_hand: int
    restores: int
    """Made before an older one was restored."""

    @property
    def at_most(self) -> int:
        """How many stay in the folder, whatever happens."""
        counts = (self.newest, self.days, self.weeks, self.months)
        return sum(counts) + self.upgrades + self.by_hand + self.restores + _EVIDENCE


@dataclass(frozen=True, slots=True)
class KeepingRules:
    """The rules of resources/backup/keeping.toml."""

    office: Keeping
    """Of an office that stands alone: the only copies there are."""
    replica: Keeping
    """Of a local copy, whose papers are in the shared database as well."""
    sample: bool
    """Whether the numbers are ours and no order's."""


def load_keeping(folder: Path) -> KeepingRules:
    """Read keeping.toml.

    Raises:
        ResourceError: it is wrong; names file, line and field.
    """
    section = read_resource(folder / "keeping.toml")
    office, replica = section.section("office"), section.section("replica")
    found = KeepingRules(_keeping(office), _keeping(replica), section.flag("sample"))
    section.done()
    return found


def _keeping(section: Section) -> Keeping:
    numbers = {field.name: section.whole(field.name) for field in fields(Keeping)}
    section.done()
    for name, number in numbers.items():
        if not 0 <= number <= _MOST:
            raise section.error(name, f"must be from 0 to {_MOST}")
    if numbers["newest"] == 0:
        raise section.error("newest", "must be 1 or more: the last good backup is never removed")
    return Keeping(**numbers)


def is_due(backups: Iterable[Backup], now: datetime, failed_at: datetime | None = None) -> bool:
    """Whether today's backup is still to be made; after a failure it waits for an hour.

    A clock that was put back or forward makes a day's backup due once more, never less often.
    """
    if failed_at is not None and abs(now - failed_at) < TRIED_AGAIN_AFTER:
        return False
    today = office_date(now)
    return not any(each.good and each.day == today for each in backups)


def newest_good(backups: Iterable[Backup]) -> Backup | None:
    """The latest one that can be restored."""
    return max((each for each in backups if each.good), key=lambda b: b.number, default=None)


def kept(backups: Iterable[Backup], keeping: Keeping) -> frozenset[int]:
    """Numbers of those that stay: never without the newest good one, never more than `at_most`."""
    latest_first = sorted(backups, key=lambda each: each.number, reverse=True)
    good = [each for each in latest_first if each.good]
    bad = [each for each in latest_first if not each.good]
    staying = [
        *good[: max(1, keeping.newest)],
        *_one_of_each(good, keeping.days, lambda each: each.day),
        *_one_of_each(good, keeping.weeks, lambda each: each.day.isocalendar()[:2]),
        *_one_of_each(good, keeping.months, lambda each: (each.day.year, each.day.month)),
        *_of_kind(good, Kind.BEFORE_UPGRADE, keeping.upgrades),
        *_of_kind(good, Kind.BY_HAND, keeping.by_hand),
        *_of_kind(good, Kind.BEFORE_RESTORE, keeping.restores),
        *bad[:_EVIDENCE],
    ]
    return frozenset(each.number for each in staying)


def to_remove(backups: Sequence[Backup], keeping: Keeping) -> tuple[Backup, ...]:
    """Those that go, the oldest first."""
    staying = kept(backups, keeping)
    gone = (each for each in backups if each.number not in staying)
    return tuple(sorted(gone, key=lambda each: each.number))


def _one_of_each(
    latest_first: Sequence[Backup], count: int, period: Callable[[Backup], Hashable]
) -> list[Backup]:
    """The latest of each of the last periods in which any was made."""
    last: dict[Hashable, Backup] = {}
    for each in latest_first:
        last.setdefault(period(each), each)
    return list(last.values())[:count]


def _of_kind(latest_first: Sequence[Backup], kind: Kind, count: int) -> list[Backup]:
    return [each for each in latest_first if each.kind is kind][:count]
