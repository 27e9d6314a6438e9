"""IIN: check digit by two passes of weights, and the date of birth in it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake.iin import check_digit, check_iin, plain_iin

BEGINNINGS = st.builds(
    lambda born, century, serial: f"{born:%y%m%d}{century}{serial:04d}",
    st.dates(date(1940, 1, 1), date(2010, 12, 31)),
    st.just(0),
    st.integers(0, 9999),
)


def code(text: str, birth_date: date | None = None) -> str:
    refusal = check_iin(text, birth_date)
    return refusal.code if refusal else ""


def test_a_number_worked_by_hand() -> None:
    # 8*1+4*2+0*3+2*4+1*5+4*6+3*7+0*8+0*9+1*10+2*11 = 106, 106 mod 11 = 7
    assert check_digit("84021430012") == 7
    assert code("840214300127", date(1984, 2, 14)) == ""


def test_the_second_pass_is_used_when_the_first_gives_ten() -> None:
    beginning = next(
        text
        for text in (f"8402143{serial:04d}" for serial in range(100))
        if sum(int(d) * w for w, d in enumerate(text, 1)) % 11 == 10
    )
    weights = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
    by_hand = sum(int(d) * w for d, w in zip(beginning, weights, strict=True)) % 11
    assert check_digit(beginning) == (None if by_hand == 10 else by_hand)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("840214300125", "iin_check_digit"),
        ("84021430012", "iin_not_twelve_digits"),
        ("8402143001277", "iin_not_twelve_digits"),
        ("84021430012А", "iin_not_twelve_digits"),
        ("٨٤٠٢١٤٣٠٠١٢٧", "iin_not_twelve_digits"),
        ("", "iin_not_twelve_digits"),
        ("840214 300 127", ""),
    ],
)
def test_form_of_the_number(text: str, expected: str) -> None:
    assert code(text) == expected


def test_birth_date_must_agree() -> None:
    assert code("840214300127", date(1984, 2, 15)) == "iin_birth_date"
    assert code("840214300127", date(1884, 2, 14)) == "iin_birth_date"


def test_a_date_that_does_not_exist_is_refused() -> None:
    eleven = next(t for t in (f"8402313{n:04d}" for n in range(50)) if check_digit(t) is not None)
    assert code(f"{eleven}{check_digit(eleven)}") == "iin_no_date"


@given(BEGINNINGS, st.integers(0, 9))
def test_one_wrong_digit_is_found(beginning: str, place: int) -> None:
    digit = check_digit(beginning)
    if digit is None:
        return
    assert code(f"{beginning}{digit}") == ""
    for wrong in "0123456789":
        if wrong != beginning[place]:
            changed = beginning[:place] + wrong + beginning[place + 1 :]
            first = sum(int(d) * w for w, d in enumerate(changed, 1)) % 11
            before = sum(int(d) * w for w, d in enumerate(beginning, 1)) % 11
            if 10 not in (first, before):  # both by the first pass: weights differ, so do the rests
                assert code(f"{changed}{digit}") != ""


def test_spaces_and_dashes_are_taken_out() -> None:
    assert plain_iin(" 840214-300\u00a0127 ") == "840214300127"
