"""Quorum, counted for each item of the agenda (A20: the text is silent, so a setting)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil

from app.kernel.ids import Id


class Presence(StrEnum):
    """Where a member stands for one item. Recused counts whether or not they are in the room."""

    PRESENT = "present"
    ABSENT = "absent"
    RECUSED = "recused"


class QuorumBase(StrEnum):
    """Of whom the quorum is a share."""

    COMPOSITION = "composition"
    """All members of the composition: a recusal makes the quorum harder to reach."""
    ENTITLED = "entitled"
    """Those who may vote on this item: a recusal shrinks the denominator."""


@dataclass(frozen=True, slots=True)
class QuorumRule:
    """At least `fraction` of the base must be present; the sample of A20 is two thirds."""

    fraction: Fraction = Fraction(2, 3)
    of: QuorumBase = QuorumBase.ENTITLED


@dataclass(frozen=True, slots=True)
class Quorum:
    """The count for one item. A quorum is never fewer than one member."""

    present: int
    entitled: int
    recused: int
    composition: int
    needed: int

    @property
    def met(self) -> bool:
        """Whether the item may be voted on."""
        return self.present >= self.needed


@dataclass(frozen=True, slots=True)
class Movement:
    """A member came (`present`) or left; it holds from the item of that position on."""

    member: Id
    present: bool
    from_item: int = 1


def attendance_at(
    item: int,
    composition: Iterable[Id],
    movements: Iterable[Movement],
    recused: frozenset[Id] = frozenset(),
) -> dict[Id, Presence]:
    """Who is present for one item: the latest movement up to it counts (F42).

    A member of whom nothing is recorded is absent; of two movements for one item the later
    recorded counts.
    """
    latest: dict[Id, Movement] = {}
    for movement in movements:
        known = latest.get(movement.member)
        if movement.from_item <= item and (known is None or movement.from_item >= known.from_item):
            latest[movement.member] = movement
    places = {}
    for member in composition:
        here = member in latest and latest[member].present
        places[member] = (
            Presence.RECUSED if member in recused else Presence.PRESENT if here else Presence.ABSENT
        )
    return places


def quorum(attendance: Mapping[Id, Presence], rule: QuorumRule) -> Quorum:
    """Count the quorum of one item; `attendance` names every member of the composition."""
    places = list(attendance.values())
    recused = places.count(Presence.RECUSED)
    entitled = len(places) - recused
    base = len(places) if rule.of is QuorumBase.COMPOSITION else entitled
    return Quorum(
        present=places.count(Presence.PRESENT),
        entitled=entitled,
        recused=recused,
        composition=len(places),
        needed=max(1, ceil(rule.fraction * base)),
    )
