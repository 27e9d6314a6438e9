"""How the protocol names its members."""

import pytest

from app.commission.protocol_making import initials


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("Әлия Нұрпейісова", "Ә.Н."),
        ("Рахима Һамитова Қасымқызы", "Р.Һ."),
        ("Аристотель", "А."),
        ("", ""),
    ],
)
def test_a_member_stands_in_the_heads_of_tables_by_initials(name: str, sign: str) -> None:
    assert initials(name) == sign
