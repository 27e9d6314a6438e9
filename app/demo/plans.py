"""What becomes of each dossier of the demo office: how far it got, and when it was received."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from app.demo.people import DemoApplicant

TODAY = date(2026, 11, 18)
"""The demo office's today, a Wednesday."""


class Stage(IntEnum):
    """The last thing that happened to a dossier."""

    RECEIVED = 0
    REGISTERED = 1
    WITH_EXECUTOR = 2
    IN_COMMISSION = 3
    HEARD = 4
    RECORDED = 5
    DECIDED = 6
    NOTICE_DRAFTED = 7
    NOTICE_SIGNED = 8
    CLOSED = 9


@dataclass(frozen=True, slots=True)
class Sitting:
    """A session of the story; without a day of its protocol, that is still to be drawn up."""

    day: date
    recorded: date | None = None


FIRST = Sitting(date(2026, 10, 30), date(2026, 11, 2))
SECOND = Sitting(date(2026, 11, 11), date(2026, 11, 12))
THIRD = Sitting(date(2026, 11, 13), date(2026, 11, 16))
LATE_PROTOCOL = Sitting(date(2026, 11, 12))
PROTOCOL_TODAY = Sitting(date(2026, 11, 16))
NEXT = Sitting(date(2026, 11, 19))
SITTINGS = (FIRST, SECOND, LATE_PROTOCOL, THIRD, PROTOCOL_TODAY, NEXT)


@dataclass(frozen=True, slots=True)
class Line:
    """So many dossiers with the same story; `who` names the applicants where it matters."""

    received: date
    stage: Stage
    number: int = 1
    who: tuple[str, ...] = ()
    sitting: Sitting | None = None
    decided: date | None = None
    sheets: int = 9
    """How many members have submitted a sheet."""
    begins: int = 0
    """The member of the composition with whom they begin; 0 is the chair."""
    opened: int = 0
    """How many of those before that member have declared, but not scored yet."""
    bad: int = 0
    """How many of them deserve a refusal; the last ones."""
    ends: str = ""
    """"intake_refused", "refusal_drafted" or "withdrawn" instead of going on."""
    departs: bool = False
    """Management departs from the Commission in the last one."""


def _oct(day: int) -> date:
    return date(2026, 10, day)


def _nov(day: int) -> date:
    return date(2026, 11, day)


LINES = (
    Line(_oct(21), Stage.CLOSED, 8, ("represented",), FIRST, _nov(4), bad=3, departs=True),
    Line(_nov(3), Stage.RECORDED, 1, ("kovalchuk",), SECOND, bad=1),
    Line(_nov(3), Stage.DECIDED, 3, ("li_wei",), SECOND, _nov(17)),
    Line(_nov(3), Stage.NOTICE_DRAFTED, 2, (), SECOND, _nov(16)),
    Line(_nov(3), Stage.NOTICE_DRAFTED, 1, (), SECOND, _nov(16), bad=1),
    Line(_nov(3), Stage.NOTICE_SIGNED, 2, (), SECOND, _nov(13)),
    Line(_nov(4), Stage.HEARD, 2, (), LATE_PROTOCOL),
    Line(_nov(5), Stage.RECORDED, 5, ("schmidt",), THIRD, bad=2),
    Line(_nov(6), Stage.HEARD, 2, (), PROTOCOL_TODAY),
    Line(_nov(6), Stage.IN_COMMISSION, 1, ("kumar",), NEXT),
    Line(_nov(9), Stage.IN_COMMISSION, 3, ("yilmaz", "pereira"), NEXT, sheets=7),
    Line(_nov(10), Stage.IN_COMMISSION, 3, ("al_hasan",), bad=1),
    Line(_nov(11), Stage.IN_COMMISSION, 3, ("unlegalised",), sheets=5),
    Line(_nov(12), Stage.IN_COMMISSION, 1, ("aziz",), sheets=2, begins=2, opened=2),
    Line(_nov(12), Stage.IN_COMMISSION, 2, ("broken_scan",), sheets=2, begins=2),
    Line(_nov(13), Stage.IN_COMMISSION, 2, (), sheets=0),
    Line(_nov(18), Stage.RECEIVED, 1),
    Line(_nov(17), Stage.RECEIVED, 1),
    Line(_nov(13), Stage.RECEIVED, 1),
    Line(_nov(17), Stage.REGISTERED, 2, ("twin_second",)),
    Line(_nov(12), Stage.REGISTERED, 1),
    Line(_nov(16), Stage.WITH_EXECUTOR, 3),
    Line(_nov(10), Stage.WITH_EXECUTOR, 1),
    Line(_nov(17), Stage.WITH_EXECUTOR, 1, ("expired_clearance",), ends="refusal_drafted"),
    Line(_nov(6), Stage.REGISTERED, 1, ("expired_passport",), ends="intake_refused"),
    Line(_oct(20), Stage.WITH_EXECUTOR, 1, ("twin_first",), ends="withdrawn"),
)
"""The fifty-four P1 dossiers."""


@dataclass(frozen=True, slots=True)
class Later:
    """A P2, P3 or P4 application of somebody who holds a certificate by then."""

    procedure: str
    received: date
    holder: int
    """Which of the certificates handed over so far, in order."""
    stage: Stage


LATER = (
    Later("P2", _nov(12), 0, Stage.CLOSED),
    Later("P2", _nov(17), 1, Stage.REGISTERED),
    Later("P3", _nov(12), 2, Stage.CLOSED),
    Later("P3", _nov(16), 3, Stage.DECIDED),
    Later("P4", _nov(11), 4, Stage.CLOSED),
    Later("P4", _nov(18), 0, Stage.RECEIVED),
)


@dataclass(frozen=True, slots=True)
class Plan:
    """One dossier's story."""

    applicant: DemoApplicant
    line: Line
    good: bool
    departs: bool


def plans(applicants: tuple[DemoApplicant, ...]) -> Iterator[Plan]:
    """A plan for each of the P1 dossiers, those of one line in a row."""
    named = {key for line in LINES for key in line.who}
    by_key = {applicant.key: applicant for applicant in applicants}
    others = iter([a for a in applicants if a.key not in named])
    for line in LINES:
        for place in range(line.number):
            mine = by_key[line.who[place]] if place < len(line.who) else next(others)
            last = place == line.number - 1
            yield Plan(mine, line, place < line.number - line.bad, line.departs and last)
