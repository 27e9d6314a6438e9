"""On which day a session has its quorum, and whom to call so that it has (A8, A20)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from app.commission.quorum import Presence, QuorumRule, quorum
from app.kernel.ids import Id


class Days(Protocol):
    """What the forecast asks of a calendar."""

    def is_working(self, day: date) -> bool:
        """Whether it is a business day."""
        ...

    def next_working(self, day: date) -> date:
        """The first business day after it."""
        ...


@dataclass(frozen=True, slots=True)
class Seats:
    """Who may sit, and on which days (both inclusive) each of them cannot come."""

    members: tuple[Id, ...]
    substitutes: tuple[Id, ...] = ()
    away: Mapping[Id, tuple[tuple[date, date], ...]] = field(default_factory=dict)

    def comes(self, person: Id, day: date) -> bool:
        """Whether this person is expected on a day."""
        spans = self.away.get(person, ())
        return not any(first <= day <= last for first, last in spans)


@dataclass(frozen=True, slots=True)
class Awaiting:
    """A dossier that waits for a session. `barred`: who has no part in it, recused or executor."""

    dossier: Id
    number: str
    due: date
    barred: frozenset[Id]
    rule: QuorumRule


@dataclass(frozen=True, slots=True)
class ForecastDay:
    """A business day. The quorum is the whole Commission's, before any recusal."""

    day: date
    present: int
    needed: int
    met: bool
    absent: tuple[Id, ...]
    covers: int
    """Dossiers that are not overdue on that day."""


@dataclass(frozen=True, slots=True)
class DossierForecast:
    """How one dossier can be heard in time."""

    dossier: Id
    number: str
    due: date
    last_safe: date | None
    """The last business day, from today to `due`, on which the quorum holds; None without any."""
    entitled: int
    needed: int
    call: tuple[Id, ...]
    """Whom to call so that it holds on the due day: substitutes first, and as few as will do."""
    within_reach: bool
    """False when not even everybody who could be called makes the quorum, or it is too late."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """The days ahead. `last_safe`: the last on which all that are not overdue can be heard."""

    days: tuple[ForecastDay, ...]
    last_safe: date | None
    due_first: date | None
    dossiers: tuple[DossierForecast, ...]


def forecast(
    today: date, calendar: Days, seats: Seats, waiting: Sequence[Awaiting], rule: QuorumRule
) -> Forecast:
    """Look ahead from today to the latest due day; `rule` counts the days themselves.

    The earliest due dossier stands first. Dossiers that are overdue already keep no day from
    being safe: no session saves them.
    """
    ordered = sorted(waiting, key=lambda each: (each.due, each.number, each.dossier))
    until = max((each.due for each in ordered), default=today)
    days = tuple(_business_days(today, until, calendar))
    in_time = [each for each in ordered if each.due >= today]
    first = min((each.due for each in in_time), default=None)
    safe = [
        day
        for day in days
        if first is not None and day <= first and all(holds(each, seats, day) for each in in_time)
    ]
    return Forecast(
        days=tuple(_day(day, seats, ordered, rule) for day in days),
        last_safe=max(safe, default=None),
        due_first=min((each.due for each in ordered), default=None),
        dossiers=tuple(_dossier(each, seats, days, today) for each in ordered),
    )


def holds(
    dossier: Awaiting, seats: Seats, day: date, called: Mapping[Id, Id] | None = None
) -> bool:
    """Whether a dossier has its quorum on a day.

    `called` are those asked to come all the same: a substitute under the member replaced, or a
    member under themselves.
    """
    return quorum(_places(dossier, seats, day, called or {}), dossier.rule).met


def _places(
    dossier: Awaiting, seats: Seats, day: date, called: Mapping[Id, Id]
) -> dict[Id, Presence]:
    places = {}
    for member in seats.members:
        sits = called.get(member, member)
        here = member in called or seats.comes(member, day)
        places[sits] = (
            Presence.RECUSED
            if sits in dossier.barred
            else Presence.PRESENT
            if here
            else Presence.ABSENT
        )
    return places


def _business_days(first: date, last: date, calendar: Days) -> Iterable[date]:
    day = first if calendar.is_working(first) else calendar.next_working(first)
    while day <= last:
        yield day
        day = calendar.next_working(day)


def _day(day: date, seats: Seats, waiting: Sequence[Awaiting], rule: QuorumRule) -> ForecastDay:
    absent = tuple(member for member in seats.members if not seats.comes(member, day))
    count = quorum(
        {m: Presence.ABSENT if m in absent else Presence.PRESENT for m in seats.members}, rule
    )
    covers = sum(each.due >= day for each in waiting)
    return ForecastDay(day, count.present, count.needed, count.met, absent, covers)


def _dossier(dossier: Awaiting, seats: Seats, days: Sequence[date], today: date) -> DossierForecast:
    safe = [day for day in days if day <= dossier.due and holds(dossier, seats, day)]
    count = quorum(_places(dossier, seats, dossier.due, {}), dossier.rule)
    call = None if dossier.due < today else whom_to_call(dossier, seats, dossier.due)
    return DossierForecast(
        dossier.dossier,
        dossier.number,
        dossier.due,
        max(safe, default=None),
        count.entitled,
        count.needed,
        call or (),
        call is not None,
    )


def whom_to_call(dossier: Awaiting, seats: Seats, day: date) -> tuple[Id, ...] | None:
    """The fewest to call so that the quorum holds on a day; None when it is out of reach.

    Substitutes come before the absent themselves. A substitute sits in the place of somebody
    absent: of one who may vote rather than of one who may not.
    """
    absent = [member for member in seats.members if not seats.comes(member, day)]
    replaceable = sorted(absent, key=lambda member: member in dossier.barred)
    free = [
        each
        for each in seats.substitutes
        if seats.comes(each, day) and each not in dossier.barred and each not in seats.members
    ]
    steps: list[tuple[Id, Id]] = list(zip(replaceable, free, strict=False))
    replaced = {member for member, _ in steps}
    steps += [(m, m) for m in absent if m not in replaced and m not in dossier.barred]
    if holds(dossier, seats, day):
        return ()
    called: dict[Id, Id] = {}
    for place, person in steps:
        called[place] = person
        if holds(dossier, seats, day, called):
            return tuple(called.values())
    return None
