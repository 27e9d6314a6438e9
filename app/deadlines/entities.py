"""What the calendar keeps: the seed of each year as it was taken over, and decreed overrides."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.kernel.ids import Id
from app.kernel.records import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarYear(Fact):
    """A year's days off and moved working days as the seed knew them when it was taken over.

    A later release of the seed never moves old deadlines: only a new snapshot does.
    """

    year: int
    seed_version: str
    days: tuple[Mapping[str, object], ...]
    confirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarOverride(Fact):
    """A day that a decree or the office itself made a day off or a working day."""

    day: date
    kind: str
    """"off" or "work"."""
    reason_kk: str
    reason_ru: str
    reason_en: str
    source: str
    """"decree" or "local"."""
    decree: str = ""
    """Number and date of the decree."""
    paired_with: date | None = None
    revokes: Id | None = None
    """The override that this fact takes back."""
