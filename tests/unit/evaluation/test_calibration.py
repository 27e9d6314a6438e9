"""The calibration report finds a bias that is known to be there, and none that is not (N7)."""

from decimal import Decimal
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from app.evaluation.calibration import (
    Calibration,
    MarkedCriterion,
    MarkedDossier,
    MemberCalibration,
    calibrate,
)
from app.kernel.ids import Id

SCALE = tuple(Decimal(n) for n in range(11))
TEN, ALL, NONE = Decimal(10), Decimal(1), Decimal(0)


def dossier(number: int, *lines: dict[str, int]) -> MarkedDossier:
    return MarkedDossier(
        str(number),
        tuple(
            MarkedCriterion({Id(m): Decimal(p) for m, p in line.items()}, TEN, SCALE)
            for line in lines
        ),
    )


def of(found: Calibration, member: str) -> MemberCalibration:
    return next(each for each in found.members if each.member == member)


def sample(seed: int = 7) -> list[MarkedDossier]:
    """Forty dossiers of six members: one two points stricter, one who wavers by three."""
    chance = Random(seed)
    made = []
    for number in range(40):
        worth = chance.randint(4, 7)
        line = {
            "fair": worth,
            "even": worth,
            "third": worth,
            "fourth": worth,
            "strict": worth - 2,
            "wavers": worth + chance.choice((-3, 3)),
        }
        made.append(dossier(number, line, line))
    return made


def test_a_known_bias_is_found() -> None:
    found = calibrate(sample())
    strict, even, wavers = (of(found, each) for each in ("strict", "even", "wavers"))
    assert (strict.severity, even.severity) == (Decimal("-0.2"), NONE)
    assert wavers.spread is not None
    assert strict.spread is not None
    assert wavers.spread > Decimal("0.25") > strict.spread
    assert (even.agreement, strict.agreement) == (ALL, NONE)
    assert (strict.dossiers, strict.marks, found.dossiers) == (40, 80, 40)


def test_the_normalised_view_takes_the_severity_out_and_stands_apart() -> None:
    one = dossier(1, {"strict": 4, "fair": 6, "even": 6})
    found = calibrate([*sample(), one])
    last = found.normalised[-1]
    assert (last.number, last.total) == ("1", Decimal(6))
    alone = calibrate([dossier(n, {"strict": 4, "fair": 6}) for n in range(3)])
    assert [(each.total, each.normalised) for each in alone.normalised] == [(Decimal(5),) * 2] * 3


def test_who_is_alone_is_compared_with_nobody() -> None:
    (member,) = calibrate([dossier(1, {"m": 5})]).members
    assert (member.marks, member.severity, member.agreement) == (0, None, None)
    assert member.dossiers == 1


def test_without_marks_there_is_nothing_to_say() -> None:
    assert calibrate([]) == Calibration((), 0, ())


marks = st.dictionaries(st.sampled_from("abcde"), st.integers(0, 10), min_size=2, max_size=5)


@given(st.lists(marks, min_size=1, max_size=6))
def test_agreement_and_severity_stay_within_their_bounds(lines: list[dict[str, int]]) -> None:
    found = calibrate([dossier(n, line) for n, line in enumerate(lines)])
    assert len(found.normalised) == len(lines)
    for each in found.members:
        assert each.severity is not None
        assert each.spread is not None
        assert each.agreement is not None
        assert -1 <= each.severity <= 1
        assert 0 <= each.agreement <= 1
        assert 0 <= each.spread <= 1
    for row in found.normalised:
        assert 0 <= row.normalised <= 10


@given(st.lists(marks, min_size=1, max_size=6))
def test_members_who_mark_alike_are_neither_strict_nor_generous(
    lines: list[dict[str, int]],
) -> None:
    alike = [dossier(n, dict.fromkeys(line, 5)) for n, line in enumerate(lines)]
    for each in calibrate(alike).members:
        assert (each.severity, each.spread, each.agreement) == (NONE, NONE, ALL)
