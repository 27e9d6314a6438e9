"""Quorum of one item: who counts, and of whom (A20)."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commission.quorum import (
    Movement,
    Presence,
    QuorumBase,
    QuorumRule,
    attendance_at,
    quorum,
)
from app.kernel.ids import Id

PRESENT, ABSENT, RECUSED = Presence.PRESENT, Presence.ABSENT, Presence.RECUSED
TWO_THIRDS = QuorumRule()
OF_ALL = QuorumRule(of=QuorumBase.COMPOSITION)


def room(present: int, absent: int = 0, recused: int = 0) -> dict[Id, Presence]:
    places = [PRESENT] * present + [ABSENT] * absent + [RECUSED] * recused
    return {Id(f"m{n}"): place for n, place in enumerate(places)}


@pytest.mark.parametrize(
    ("attendance", "rule", "needed", "met"),
    [
        (room(8, 1), TWO_THIRDS, 6, True),
        (room(6, 3), TWO_THIRDS, 6, True),
        (room(5, 4), TWO_THIRDS, 6, False),
        # Recusal shrinks the denominator: 2/3 of 6 is 4, and four are there.
        (room(4, 2, 3), TWO_THIRDS, 4, True),
        (room(4, 2, 3), OF_ALL, 6, False),
        (room(7, 0, 2), OF_ALL, 6, True),
        (room(3, 2), TWO_THIRDS, 4, False),  # 10/3 is never rounded down
        (room(4, 4), QuorumRule(Fraction(1, 2)), 4, True),
        (room(4, 5), QuorumRule(Fraction(1, 2)), 5, False),
        (room(9), QuorumRule(Fraction(1)), 9, True),
    ],
)
def test_needed_and_met(
    attendance: dict[Id, Presence], rule: QuorumRule, needed: int, met: bool
) -> None:
    count = quorum(attendance, rule)
    assert (count.needed, count.met) == (needed, met)


@pytest.mark.parametrize("attendance", [room(0, 0, 9), room(0), room(0, 0, 1)])
def test_an_empty_table_is_never_a_quorum(attendance: dict[Id, Presence]) -> None:
    """Two thirds of nobody is nobody: everyone recused must not mean that the item may pass."""
    count = quorum(attendance, TWO_THIRDS)
    assert count.needed == 1
    assert not count.met


def test_the_count_says_who_was_counted() -> None:
    count = quorum(room(5, 2, 2), TWO_THIRDS)
    assert (count.present, count.entitled, count.recused, count.composition) == (5, 7, 2, 9)


@given(st.integers(0, 12), st.integers(0, 12), st.integers(0, 12))
def test_recusal_of_one_absent_never_makes_the_quorum_harder(
    present: int, absent: int, recused: int
) -> None:
    before = quorum(room(present, absent + 1, recused), TWO_THIRDS)
    after = quorum(room(present, absent, recused + 1), TWO_THIRDS)
    assert after.needed <= before.needed
    assert after.met or not before.met


# --- coming and going -------------------------------------------------------------------------

A, B, C = Id("a"), Id("b"), Id("c")


def test_presence_is_per_item() -> None:
    movements = [Movement(A, True), Movement(B, True), Movement(A, False, 3), Movement(C, True, 2)]
    seen = {item: attendance_at(item, (A, B, C), movements) for item in (1, 2, 3, 4)}
    assert seen[1] == {A: PRESENT, B: PRESENT, C: ABSENT}
    assert seen[2] == {A: PRESENT, B: PRESENT, C: PRESENT}
    assert seen[3] == {A: ABSENT, B: PRESENT, C: PRESENT}
    assert seen[4] == seen[3]


def test_a_member_who_comes_back_is_back() -> None:
    movements = [Movement(A, True), Movement(A, False, 2), Movement(A, True, 4)]
    places = [attendance_at(item, (A,), movements)[A] for item in (1, 2, 3, 4)]
    assert places == [PRESENT, ABSENT, ABSENT, PRESENT]


def test_the_later_record_for_one_item_corrects_the_earlier() -> None:
    assert attendance_at(1, (A,), [Movement(A, True), Movement(A, False)])[A] is ABSENT
    late_entry = [Movement(A, False, 3), Movement(A, True, 1)]
    assert attendance_at(3, (A,), late_entry)[A] is ABSENT


def test_a_recused_member_is_recused_in_and_out_of_the_room() -> None:
    movements = [Movement(A, True)]
    places = attendance_at(1, (A, B), movements, frozenset({A, B}))
    assert places == {A: RECUSED, B: RECUSED}


def test_strangers_to_the_composition_do_not_count() -> None:
    assert attendance_at(1, (A,), [Movement(B, True)]) == {A: ABSENT}
