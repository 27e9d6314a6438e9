"""How members mark beside each other: severity, spread, agreement (N7). It judges nobody.

The normalised view is a separate look at old results: no paper and no recommendation uses it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.evaluation.aggregate import median
from app.evaluation.scoring import to_hundredths
from app.kernel.ids import Id

_PLACES = Decimal("0.0001")
_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class MarkedCriterion:
    """What the members gave one criterion of one dossier, by member."""

    marks: Mapping[Id, Decimal]
    maximum: Decimal
    scale: tuple[Decimal, ...]
    """The points of its places; empty where the set is not at hand: then those that were given."""


@dataclass(frozen=True, slots=True)
class MarkedDossier:
    """The counted marks of one dossier."""

    number: str
    criteria: tuple[MarkedCriterion, ...]


@dataclass(frozen=True, slots=True)
class MemberCalibration:
    """One member. Figures are None while no mark can be compared with another's."""

    member: Id
    dossiers: int
    marks: int
    """Marks that were compared: somebody else marked the same criterion of the same dossier."""
    severity: Decimal | None
    """Mean difference from the others' median, as a share of the maximum: below 0 is stricter."""
    spread: Decimal | None
    """Standard deviation of these differences: how unlike itself the severity is."""
    agreement: Decimal | None
    """Share of marks at most one place of the scale away from the others' median."""


@dataclass(frozen=True, slots=True)
class NormalisedDossier:
    """The median total of a dossier as it was, and with each member's severity taken out."""

    number: str
    total: Decimal
    normalised: Decimal


@dataclass(frozen=True, slots=True)
class Calibration:
    """All members that gave a mark, and the normalised view beside them."""

    members: tuple[MemberCalibration, ...]
    dossiers: int
    normalised: tuple[NormalisedDossier, ...]


@dataclass(frozen=True, slots=True)
class _Comparison:
    difference: Decimal
    agrees: bool


def calibrate(dossiers: Sequence[MarkedDossier]) -> Calibration:
    """Compare each mark with the median of what the others gave the same criterion."""
    compared: dict[Id, list[_Comparison]] = {}
    judged: dict[Id, int] = {}
    for dossier in dossiers:
        for member in {m: None for line in dossier.criteria for m in line.marks}:
            judged[member] = judged.get(member, 0) + 1
            compared.setdefault(member, [])
        for line in dossier.criteria:
            for member, comparison in _comparisons(line):
                compared[member].append(comparison)
    members = tuple(
        _member(member, judged[member], found) for member, found in sorted(compared.items())
    )
    severity = {each.member: each.severity or _NOTHING for each in members}
    return Calibration(members, len(dossiers), tuple(_normalised(dossiers, severity)))


def _comparisons(line: MarkedCriterion) -> Iterable[tuple[Id, _Comparison]]:
    scale = sorted({*line.scale, *line.marks.values()})
    for member, points in line.marks.items():
        others = median(given for other, given in line.marks.items() if other != member)
        if others is None or not line.maximum:
            continue
        yield (
            member,
            _Comparison((points - others) / line.maximum, _within_one_place(scale, points, others)),
        )


def _within_one_place(scale: Sequence[Decimal], points: Decimal, centre: Decimal) -> bool:
    """Whether no other place of the scale lies strictly between the mark and the median."""
    low, high = sorted((points, centre))
    return not any(low < place < high for place in scale)


def _member(member: Id, dossiers: int, found: Sequence[_Comparison]) -> MemberCalibration:
    if not found:
        return MemberCalibration(member, dossiers, 0, None, None, None)
    differences = [each.difference for each in found]
    count = len(found)
    centre = sum(differences, _NOTHING) / count
    variance = sum(((each - centre) ** 2 for each in differences), _NOTHING) / count
    return MemberCalibration(
        member,
        dossiers,
        count,
        centre.quantize(_PLACES),
        variance.sqrt().quantize(_PLACES),
        (Decimal(sum(each.agrees for each in found)) / count).quantize(_PLACES),
    )


def _normalised(
    dossiers: Iterable[MarkedDossier], severity: Mapping[Id, Decimal]
) -> Iterable[NormalisedDossier]:
    for dossier in dossiers:
        given: dict[Id, Decimal] = {}
        brought: dict[Id, Decimal] = {}
        for line in dossier.criteria:
            for member, points in line.marks.items():
                even = points - severity[member] * line.maximum
                given[member] = given.get(member, _NOTHING) + points
                brought[member] = brought.get(member, _NOTHING) + min(
                    max(even, _NOTHING), line.maximum
                )
        was, then = median(given.values()), median(brought.values())
        if was is not None and then is not None:
            yield NormalisedDossier(dossier.number, to_hundredths(was), to_hundredths(then))
